// SPDX-License-Identifier: MIT
#include "server/app/room_count.h"
#include "server/store/local_store.h"
#include "tests/support/test_node.h"

#include <QTest>

using namespace confab;

class TestRoomCount : public QObject
{
    Q_OBJECT

    struct World {
        World()
        {
            if (!await(memory->addRoom(roomNamed("lobby"))) || !await(memory->addRoom(roomNamed("attic"))))
                qFatal("no rooms");
        }
        std::shared_ptr<LocalStore> memory = std::make_shared<LocalStore>();
        DeferredStore store{memory};
        RoomCount count{store};
    };

    /// -1: not known.
    static Task<qint64> current(RoomCount &count)
    {
        const auto rooms = co_await count.current();
        co_return rooms.value_or(-1);
    }

private Q_SLOTS:
    void isWhatTheStoreSays()
    {
        World world;
        QVERIFY(!world.count.last());
        QCOMPARE(await(current(world.count)).value(), 2);
        QCOMPARE(world.count.last().value(), 2);
    }

    void asksOnceForAllWhoWantToKnow()
    {
        World world;
        world.store.hold();
        Outcome<qint64> one(current(world.count));
        Outcome<qint64> two(current(world.count));
        QCOMPARE(world.store.waitingCount(), 1);
        world.store.release();
        one.wait(std::chrono::seconds(5));
        two.wait(std::chrono::seconds(5));
        QCOMPARE(one.result().value(), 2);
        QCOMPARE(two.result().value(), 2);
    }

    void doesNotAskAgainSoSoon()
    {
        World world;
        QCOMPARE(await(current(world.count)).value(), 2);
        world.store.hold();
        QCOMPARE(await(current(world.count)).value(), 2);
        QCOMPARE(world.store.waitingCount(), 0);
    }

    void isUnknownWhileTheStoreIsAway()
    {
        World world;
        world.store.setService(DeferredStore::Service::Unavailable);
        QCOMPARE(await(current(world.count)).value(), -1);
        QVERIFY(!world.count.last());
    }

    void doesNotWaitForAStoreThatIsSilent()
    {
        World world;
        world.store.hold();
        QCOMPARE(await(current(world.count)).value(), -1);
        world.store.release();
        QTRY_COMPARE(world.count.last().value_or(-1), 2);
    }
};

QTEST_GUILESS_MAIN(TestRoomCount)
#include "tst_room_count.moc"
