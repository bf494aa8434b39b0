// SPDX-License-Identifier: MIT
#include "server/store/local_room_events.h"
#include "server/store/local_store.h"
#include "tests/contract/room_events_contract.h"

using namespace confab;

class TestLocalRoomEventsContract : public RoomEventsContract
{
    Q_OBJECT

    class World final : public RoomEventsWorld
    {
    public:
        RoomStore &storeOfOne() override { return m_store; }
        RoomStore &storeOfTwo() override { return m_store; }
        RoomEvents &eventsOfOne() override { return m_events; }
        RoomEvents &eventsOfTwo() override { return m_events; }

    private:
        LocalRoomEvents m_events;
        LocalStore m_store{nullptr, &m_events};
    };

    std::unique_ptr<RoomEventsWorld> createWorld() override { return std::make_unique<World>(); }

private Q_SLOTS:
    void aChangeIsHeardBeforeItsCallReturns()
    {
        LocalRoomEvents events;
        LocalStore store(nullptr, &events);
        RoomEventsEar ear;
        QVERIFY(events.subscribe(ear).isReady());
        QVERIFY(store.addRoom(room("a")).isReady());
        QCOMPARE(ear.heard, QList<QByteArray>{"add a 0"});
    }

    void theEndOfARoomIsHeardBeforeTheBrokersListenersDoSomethingAboutIt()
    {
        LocalRoomEvents events;
        LocalBroker broker;
        LocalStore store(&broker, &events);
        struct Rebuilder final : BrokerListener {
            explicit Rebuilder(LocalStore &where)
                : store(where)
            {
            }
            void onPublished(const RoomName &, const QByteArray &) override {}
            void onRoomRemoved(const RoomName &name, const QList<ConnectionId> &) override
            {
                QVERIFY(store.addRoom(name).isReady());
            }
            void onMissed(const RoomName &) override {}
            LocalStore &store;
        } rebuilder(store);
        RoomEventsEar ear;
        QVERIFY(await(events.subscribe(ear)));
        QVERIFY(await(store.addRoom(room("a"))));
        QVERIFY(await(broker.subscribe(room("a"), rebuilder)));
        QVERIFY(await(store.removeRoom(room("a"))));
        QCOMPARE(ear.heard, (QList<QByteArray>{"add a 0", "remove a", "add a 0"}));
    }
};

QTEST_GUILESS_MAIN(TestLocalRoomEventsContract)
#include "moc_room_events_contract.cpp"
#include "tst_room_events.moc"
