// SPDX-License-Identifier: MIT
#include "server/store/local_broker.h"
#include "server/store/local_store.h"
#include "tests/contract/broker_contract.h"

using namespace confab;

class TestLocalBrokerContract : public BrokerContract
{
    Q_OBJECT

    class World final : public BrokerWorld
    {
    public:
        Broker &one() override { return m_broker; }
        Broker &two() override { return m_broker; }
        RoomStore &store() override { return m_store; }

    private:
        LocalBroker m_broker;
        LocalStore m_store{&m_broker};
    };

    std::unique_ptr<BrokerWorld> createWorld() override { return std::make_unique<World>(); }
};

QTEST_GUILESS_MAIN(TestLocalBrokerContract)
#include "moc_broker_contract.cpp"
#include "tst_broker.moc"
