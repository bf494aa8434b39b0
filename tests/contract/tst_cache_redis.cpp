// SPDX-License-Identifier: MIT
#include "tests/contract/cache_contract.h"
#include "tests/support/redis_node.h"

using namespace confab;

class TestRedisCacheContract : public CacheContract
{
    Q_OBJECT

    class World final : public CacheWorld
    {
    public:
        World(const RedisEndpoint &endpoint, const QByteArray &prefix)
            : m_one(endpoint, prefix, "one")
            , m_two(endpoint, prefix, "two")
        {
        }
        bool start() { return m_one.start() && m_two.start(); }

        Cache &one() override { return m_one.redis.cache(); }
        Cache &two() override { return m_two.redis.cache(); }

    private:
        TestBackend m_one;
        TestBackend m_two;
    };

    RedisServer m_redis;

    std::unique_ptr<CacheWorld> createWorld() override
    {
        auto world = std::make_unique<World>(endpointOf(m_redis), freshPrefix());
        return world->start() ? std::move(world) : nullptr;
    }

private Q_SLOTS:
    void withoutRedisItIsUnavailable()
    {
        TestBackend backend(endpointOf(m_redis), freshPrefix(), "one");
        QVERIFY(backend.start());
        Cache &cache = backend.redis.cache();
        m_redis.kill();
        QTRY_VERIFY(!backend.redis.isReady());
        QCOMPARE(errorOf(await(cache.put("token", JsonText::fromInteger(1), forEver))),
                 ErrorCode::StoreUnavailable);
        QCOMPARE(errorOf(await(cache.get("token"))), ErrorCode::StoreUnavailable);
        QCOMPARE(errorOf(await(cache.remove("token"))), ErrorCode::StoreUnavailable);
        m_redis.restart();
    }

    void whatIsNoJsonIsNothing()
    {
        const QByteArray prefix = freshPrefix();
        TestBackend backend(endpointOf(m_redis), prefix, "one");
        QVERIFY(backend.start());
        m_redis.ask({"SET", prefix + "cache:{token}", "{"});
        QCOMPARE(await(backend.redis.cache().get("token")), Result<std::optional<JsonText>>(std::nullopt));
    }
};

QTEST_GUILESS_MAIN(TestRedisCacheContract)
#include "moc_cache_contract.cpp"
#include "tst_cache_redis.moc"
