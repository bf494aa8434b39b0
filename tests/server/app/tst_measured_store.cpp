// SPDX-License-Identifier: MIT
// What it answers is in tests/contract; this is about what it measures.
#include "server/app/measured_store.h"
#include "server/store/local_store.h"
#include "tests/support/test_node.h"

#include <QTest>

using namespace confab;

namespace {

using Operation = MeasuredStore::Operation;

const RoomName Lobby = roomNamed("lobby");

} // namespace

class TestMeasuredStore : public QObject
{
    Q_OBJECT

    struct World {
        DeferredStore deferred{std::make_shared<LocalStore>()};
        MeasuredStore store{deferred};

        const MeasuredStore::Figures &of(Operation operation) const
        {
            return store.figures()[size_t(operation)];
        }
    };

private Q_SLOTS:
    void everyOperationIsCountedAsItself()
    {
        World world;
        const ConnectionId alice = ConnectionId::create();
        const NodeId node = NodeId::create();
        QVERIFY(await(world.store.addRoom(Lobby)));
        QVERIFY(await(world.store.hasRoom(Lobby)));
        QVERIFY(await(world.store.rooms()));
        QVERIFY(await(world.store.summaries()));
        QVERIFY(await(world.store.summary(Lobby)));
        const Member member{alice, node, currentTime()};
        QVERIFY(await(world.store.putMember(Lobby, member)));
        QVERIFY(await(world.store.members(Lobby)));
        QVERIFY(await(world.store.dropMember(Lobby, alice)));
        QVERIFY(await(world.store.dropNode(node)));
        QVERIFY(await(world.store.removeRoom(Lobby)));
        for (size_t operation = 0; operation < world.store.figures().size(); ++operation) {
            QCOMPARE(world.store.figures()[operation].durations.count(), 1u);
            QCOMPARE(world.store.figures()[operation].failures, 0u);
        }
    }

    void aCallIsMeasuredUntilItsAnswer()
    {
        World world;
        world.deferred.hold();
        Outcome<bool> found(world.store.hasRoom(Lobby));
        settle();
        QCOMPARE(world.of(Operation::HasRoom).durations.count(), 0u);
        world.deferred.release();
        found.wait(std::chrono::seconds(5));
        QVERIFY(found.isReady());
        QCOMPARE(world.of(Operation::HasRoom).durations.count(), 1u);
        QVERIFY(world.of(Operation::HasRoom).durations.sum() > std::chrono::nanoseconds(0));
    }

    void aStoreThatCannotSayHasFailed()
    {
        World world;
        world.deferred.setService(DeferredStore::Service::Unavailable);
        QVERIFY(errorOf(await(world.store.rooms())) == ErrorCode::StoreUnavailable);
        QCOMPARE(world.of(Operation::Rooms).failures, 1u);
        QCOMPARE(world.of(Operation::Rooms).durations.count(), 1u);
    }

    void thatThereIsNoSuchRoomIsAnAnswer()
    {
        World world;
        QVERIFY(errorOf(await(world.store.members(Lobby))) == ErrorCode::RoomNotFound);
        QCOMPARE(world.of(Operation::Members).failures, 0u);
        QCOMPARE(world.of(Operation::Members).durations.count(), 1u);
    }

    void namesAreDistinct()
    {
        QSet<QLatin1StringView> names;
        for (size_t operation = 0; operation < MeasuredStore::AllFigures().size(); ++operation)
            names.insert(storeOperationName(operation));
        QCOMPARE(names.size(), qsizetype(MeasuredStore::AllFigures().size()));
    }
};

QTEST_GUILESS_MAIN(TestMeasuredStore)
#include "tst_measured_store.moc"
