// SPDX-License-Identifier: MIT
#include "tests/contract/broker_contract.h"
#include "tests/support/redis_node.h"

using namespace confab;

class TestRedisBrokerContract : public BrokerContract
{
    Q_OBJECT

    class World final : public BrokerWorld
    {
    public:
        World(const RedisEndpoint &endpoint, const QByteArray &prefix)
            : m_one(endpoint, prefix, "one")
            , m_two(endpoint, prefix, "two")
        {
        }
        bool start() { return m_one.start() && m_two.start(); }

        Broker &one() override { return m_one.redis.broker(); }
        Broker &two() override { return m_two.redis.broker(); }
        RoomStore &store() override { return m_one.redis.store(); }

    private:
        TestBackend m_one;
        TestBackend m_two;
    };

    RedisServer m_redis;

    std::unique_ptr<BrokerWorld> createWorld() override
    {
        auto world = std::make_unique<World>(endpointOf(m_redis), freshPrefix());
        return world->start() ? std::move(world) : nullptr;
    }
};

QTEST_GUILESS_MAIN(TestRedisBrokerContract)
#include "moc_broker_contract.cpp"
#include "tst_broker_redis.moc"
