// SPDX-License-Identifier: MIT
// What the contract of all stores (tests/contract) does not cover: the local store and its archive.
#include "server/store/local_store.h"
#include "tests/support/test_node.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoomName Lobby = roomNamed("lobby");

struct Disk {
    QList<ArchivedRoom> rooms;
    bool isFull = false;
};

class FakeArchive final : public RoomArchive
{
public:
    explicit FakeArchive(Disk &disk)
        : m_disk(disk)
    {
    }
    Result<QList<ArchivedRoom>> load() override
    {
        if (m_disk.isFull)
            return failure(ErrorCode::StoreUnavailable, u"broken"_s);
        return m_disk.rooms;
    }
    Result<> insert(const ArchivedRoom &room) override
    {
        if (m_disk.isFull)
            return failure(ErrorCode::StoreUnavailable, u"full"_s);
        m_disk.rooms.append(room);
        return {};
    }
    Result<> remove(const RoomName &room) override
    {
        if (m_disk.isFull)
            return failure(ErrorCode::StoreUnavailable, u"full"_s);
        m_disk.rooms.removeIf([&room](const ArchivedRoom &kept) { return kept.room == room; });
        return {};
    }

private:
    Disk &m_disk;
};

Member member()
{
    return {ConnectionId::create(), *NodeId::parse(u"one"_s), currentTime()};
}

} // namespace

class TestLocalStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheRoomsOfItsArchive()
    {
        const Timestamp then{std::chrono::milliseconds(1234)};
        Disk disk{{{roomNamed("b"), then}, {roomNamed("a"), then}}};
        const auto store = LocalStore::open(std::make_unique<FakeArchive>(disk)).value();
        QCOMPARE(await(store->rooms()).value(), (QList{roomNamed("a"), roomNamed("b")}));
        QVERIFY(await(store->addRoom(roomNamed("a"))).value() == Added::Existed);
        const RoomSummary first{roomNamed("a"), then, 0};
        QCOMPARE(await(store->summaries()).value().first(), first);
        QVERIFY(await(store->members(roomNamed("a"))).value().isEmpty());
    }

    void keepsItsArchiveUpToDate()
    {
        Disk disk;
        const auto store = LocalStore::open(std::make_unique<FakeArchive>(disk)).value();
        QVERIFY(await(store->addRoom(Lobby)));
        QVERIFY(await(store->addRoom(Lobby)));
        QCOMPARE(disk.rooms.size(), 1);
        QCOMPARE(disk.rooms[0].room, Lobby);
        QVERIFY(disk.rooms[0].createdAt == await(store->summaries())->first().createdAt);
        QVERIFY(await(store->removeRoom(Lobby)));
        QVERIFY(disk.rooms.isEmpty());
    }

    void anArchiveThatCannotBeReadIsAnErrorOnOpening()
    {
        Disk disk{{}, true};
        QVERIFY(errorOf(LocalStore::open(std::make_unique<FakeArchive>(disk))) ==
                ErrorCode::StoreUnavailable);
    }

    void whatTheArchiveDoesNotTakeHasNotHappened()
    {
        Disk disk;
        const auto store = LocalStore::open(std::make_unique<FakeArchive>(disk)).value();
        const Member alice = member();
        QVERIFY(await(store->addRoom(Lobby)));
        QVERIFY(await(store->putMember(Lobby, alice)));
        disk.isFull = true;
        QVERIFY(errorOf(await(store->addRoom(roomNamed("attic")))) == ErrorCode::StoreUnavailable);
        QVERIFY(errorOf(await(store->removeRoom(Lobby))) == ErrorCode::StoreUnavailable);
        QCOMPARE(await(store->rooms()).value(), QList{Lobby});
        QCOMPARE(idsInStore(*store, Lobby), QSet{alice.id});
        // What changes nothing needs no disk.
        QVERIFY(await(store->addRoom(Lobby)).value() == Added::Existed);
        QVERIFY(await(store->removeRoom(roomNamed("attic")))->room == Removed::Room::WasMissing);
        disk.isFull = false;
        QVERIFY(await(store->removeRoom(Lobby))->room == Removed::Room::Existed);
    }

    void tasksAreDoneWhenTheirCallReturns()
    {
        LocalStore store;
        const Member alice = member();
        QVERIFY(store.addRoom(Lobby).isReady());
        QVERIFY(store.putMember(Lobby, alice).isReady());
        QVERIFY(store.members(Lobby).isReady());
        QVERIFY(store.dropMember(Lobby, alice.id).isReady());
        QVERIFY(store.dropNode(alice.node).isReady());
        QVERIFY(store.removeRoom(Lobby).isReady());
        QVERIFY(store.hasRoom(Lobby).isReady());
        QVERIFY(store.rooms().isReady());
        QVERIFY(store.summaries().isReady());
    }
};

QTEST_GUILESS_MAIN(TestLocalStore)
#include "tst_local_store.moc"
