// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/room_store.h"
#include "tests/support/await.h"

#include <QTest>

#include <memory>

namespace confab {

/// What every room store promises (server/store/room_store.h). A backend derives from it, says how a fresh
/// and empty store is made, and runs it as a test of its own.
class RoomStoreContract : public QObject
{
    Q_OBJECT

protected:
    virtual std::unique_ptr<RoomStore> createStore() = 0;

    static RoomName room(const char *name) { return *RoomName::parse(name); }
    static Member member(const char *node = "one", qint64 joinedAt = 1'465'829'955'123)
    {
        return {ConnectionId::create(), *NodeId::parse(QString::fromLatin1(node)),
                Timestamp(std::chrono::milliseconds(joinedAt))};
    }
    QList<ConnectionId> idsIn(const char *name)
    {
        QList<ConnectionId> ids;
        const auto members = await(m_store->members(room(name)));
        if (!members)
            qFatal("%s", qPrintable(errorText(members.error())));
        for (const Member &found : *members)
            ids.append(found.id);
        return ids;
    }
    QList<qint64> counts()
    {
        QList<qint64> counts;
        const auto summaries = await(m_store->summaries()).value();
        for (const RoomSummary &summary : summaries)
            counts.append(summary.membersCount);
        return counts;
    }
    RoomStore &store() { return *m_store; }

private:
    std::unique_ptr<RoomStore> m_store;

private Q_SLOTS:
    void init()
    {
        m_store = createStore();
        QVERIFY(m_store);
    }
    void cleanup() { m_store.reset(); }

    // --- rooms -------------------------------------------------------------------------------------------

    void aFreshStoreHasNoRooms() { QVERIFY(await(m_store->rooms()).value().isEmpty()); }

    void anAddedRoomIsThere()
    {
        QVERIFY(await(m_store->addRoom(room("lobby"))).value() == Added::Created);
        QCOMPARE(await(m_store->hasRoom(room("lobby"))).value(), true);
        QCOMPARE(await(m_store->hasRoom(room("Lobby"))).value(), false);
        QCOMPARE(await(m_store->rooms()).value(), QList<RoomName>{room("lobby")});
        QVERIFY(await(m_store->members(room("lobby"))).value().isEmpty());
    }

    void addingARoomAgainSaysThatItExisted()
    {
        QVERIFY(await(m_store->addRoom(room("lobby"))).value() == Added::Created);
        QVERIFY(await(m_store->addRoom(room("lobby"))).value() == Added::Existed);
        QCOMPARE(await(m_store->rooms()).value().size(), 1);
    }

    void addingARoomAgainKeepsItsMembers()
    {
        const Member alice = member();
        QVERIFY(await(m_store->addRoom(room("lobby"))));
        QVERIFY(await(m_store->putMember(room("lobby"), alice)));
        QVERIFY(await(m_store->addRoom(room("lobby"))));
        QCOMPARE(idsIn("lobby"), QList{alice.id});
    }

    void roomsAreSortedByTheirBytes()
    {
        // Bytes, not characters and not a locale's order: Z before a, é and emoji after z.
        const QList<RoomName> sorted{room(" "),
                                     room("0"),
                                     room("Z"),
                                     room("a"),
                                     room("aa"),
                                     room("b"),
                                     room("z"),
                                     room("\xc3\xa9"),
                                     room("\xef\xbd\x81"),
                                     room("\xf0\x9f\x92\xac")};
        for (const int index : {7, 0, 9, 3, 2, 8, 6, 1, 5, 4})
            QVERIFY(await(m_store->addRoom(sorted[index])));
        QCOMPARE(await(m_store->rooms()).value(), sorted);
    }

    void anyRoomNameIsKeptAsItIs_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("quotes") << QByteArray("'; DROP TABLE rooms; -- \"");
        QTest::newRow("patterns") << QByteArray("%_*?[a]{b}:key");
        QTest::newRow("format") << QByteArray("%1 %s %n");
        QTest::newRow("spaces around") << QByteArray("  a  ");
        QTest::newRow("backslash") << QByteArray("\\u0000\\");
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x92\xac");
        QTest::newRow("composed") << QByteArray("\xc3\xa9");
        QTest::newRow("decomposed") << QByteArray("e\xcc\x81");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a");
        QTest::newRow("right to left") << QByteArray("\xe2\x80\xae"
                                                     "abc");
        QTest::newRow("noncharacter") << QByteArray("\xef\xbf\xbf");
        QTest::newRow("longest") << QByteArray(255, 'x');
        QTest::newRow("number") << QByteArray("0001");
    }
    void anyRoomNameIsKeptAsItIs()
    {
        QFETCH(QByteArray, name);
        const RoomName odd = RoomName::parse(name).value();
        const Member alice = member();
        QVERIFY(await(m_store->addRoom(odd)).value() == Added::Created);
        QCOMPARE(await(m_store->rooms()).value(), QList{odd});
        QCOMPARE(await(m_store->hasRoom(odd)).value(), true);
        QVERIFY(await(m_store->putMember(odd, alice)));
        QCOMPARE(await(m_store->removeRoom(odd)).value().members.size(), 1);
        QVERIFY(await(m_store->rooms()).value().isEmpty());
    }

    void removingAMissingRoomIsNoError()
    {
        const auto removed = await(m_store->removeRoom(room("lobby")));
        QVERIFY(removed);
        QVERIFY(removed->room == Removed::Room::WasMissing);
        QVERIFY(removed->members.isEmpty());
    }

    void removingARoomTellsWhoWasInIt()
    {
        const Member alice = member();
        const Member bob = member("two");
        QVERIFY(await(m_store->addRoom(room("lobby"))));
        QVERIFY(await(m_store->putMember(room("lobby"), alice)));
        QVERIFY(await(m_store->putMember(room("lobby"), bob)));

        const auto removed = await(m_store->removeRoom(room("lobby")));
        QVERIFY(removed->room == Removed::Room::Existed);
        QCOMPARE(removed->members.size(), 2);
        QCOMPARE(removed->members[0].id, alice.id);
        QCOMPARE(removed->members[1].id, bob.id);
        QCOMPARE(removed->members[1].node, bob.node);
        QCOMPARE(await(m_store->hasRoom(room("lobby"))).value(), false);
        QVERIFY(errorOf(await(m_store->members(room("lobby")))) == ErrorCode::RoomNotFound);
    }

    void aRoomThatWasRemovedAndAddedAgainIsEmpty()
    {
        const Member alice = member();
        QVERIFY(await(m_store->addRoom(room("lobby"))));
        QVERIFY(await(m_store->putMember(room("lobby"), alice)));
        QVERIFY(await(m_store->removeRoom(room("lobby"))));
        QVERIFY(await(m_store->addRoom(room("lobby"))).value() == Added::Created);
        QVERIFY(idsIn("lobby").isEmpty());
        QVERIFY(await(m_store->putMember(room("lobby"), alice)));
    }

    void removingOneRoomLeavesTheOthers()
    {
        const Member alice = member();
        for (const char *name : {"a", "ab", "b"}) {
            QVERIFY(await(m_store->addRoom(room(name))));
            QVERIFY(await(m_store->putMember(room(name), alice)));
        }
        QVERIFY(await(m_store->removeRoom(room("a"))));
        QCOMPARE(await(m_store->rooms()).value(), (QList{room("ab"), room("b")}));
        QCOMPARE(idsIn("ab"), QList{alice.id});
        QCOMPARE(idsIn("b"), QList{alice.id});
    }

    // --- summaries ---------------------------------------------------------------------------------------

    void aFreshStoreHasNoSummaries() { QVERIFY(await(m_store->summaries()).value().isEmpty()); }

    void summariesAreSortedByTheBytesOfTheNames()
    {
        const QList<RoomName> sorted{room(" "),  room("%_*"), room("Z"),       room("a"),
                                     room("aa"), room("z"),   room("\xc3\xa9")};
        for (const int index : {6, 0, 3, 2, 5, 1, 4})
            QVERIFY(await(m_store->addRoom(sorted[index])));
        QList<RoomName> names;
        const auto summaries = await(m_store->summaries()).value();
        for (const RoomSummary &summary : summaries)
            names.append(summary.room);
        QCOMPARE(names, sorted);
    }

    void aSummarySaysHowManyMembersARoomHas()
    {
        const Member alice = member();
        const Member bob = member("two");
        for (const char *name : {"a", "b", "c"})
            QVERIFY(await(m_store->addRoom(room(name))));
        QVERIFY(await(m_store->putMember(room("b"), alice)));
        QVERIFY(await(m_store->putMember(room("b"), bob)));
        QVERIFY(await(m_store->putMember(room("c"), alice)));
        QCOMPARE(counts(), (QList<qint64>{0, 2, 1}));
        QVERIFY(await(m_store->dropMember(room("b"), alice.id)));
        QVERIFY(await(m_store->dropNode(bob.node)));
        QVERIFY(await(m_store->removeRoom(room("a"))));
        QCOMPARE(counts(), (QList<qint64>{0, 1}));
    }

    void aSummarySaysWhenTheRoomWasMade()
    {
        const Timestamp before = currentTime();
        QVERIFY(await(m_store->addRoom(room("lobby"))));
        const Timestamp after = currentTime();
        const auto made = await(m_store->summaries()).value();
        QCOMPARE(made.size(), 1);
        QVERIFY(made[0].createdAt >= before && made[0].createdAt <= after);
        // Neither by asking for it again nor by who comes does it become a new one.
        QTRY_VERIFY(currentTime() > after);
        QVERIFY(await(m_store->addRoom(room("lobby"))).value() == Added::Existed);
        QVERIFY(await(m_store->putMember(room("lobby"), member())));
        QVERIFY(await(m_store->summaries())->first().createdAt == made[0].createdAt);
        // But by its end.
        QVERIFY(await(m_store->removeRoom(room("lobby"))));
        QVERIFY(await(m_store->addRoom(room("lobby"))).value() == Added::Created);
        QVERIFY(await(m_store->summaries())->first().createdAt > made[0].createdAt);
    }

    void theSummaryOfOneRoomIsThatAmongAll()
    {
        for (const char *name : {"a", "ab", "b"})
            QVERIFY(await(m_store->addRoom(room(name))));
        QVERIFY(await(m_store->putMember(room("ab"), member())));
        const auto all = await(m_store->summaries()).value();
        for (const RoomSummary &summary : all)
            QVERIFY(await(m_store->summary(summary.room)).value() == summary);
        QCOMPARE(await(m_store->summary(room("ab")))->membersCount, 1);
    }

    void aMissingRoomHasNoSummary()
    {
        QVERIFY(errorOf(await(m_store->summary(room("lobby")))) == ErrorCode::RoomNotFound);
        QVERIFY(await(m_store->addRoom(room("lobby2"))));
        QVERIFY(errorOf(await(m_store->summary(room("lobby")))) == ErrorCode::RoomNotFound);
    }

    // --- members -----------------------------------------------------------------------------------------

    void aMemberIsKeptWithItsNodeAndTime()
    {
        const Member alice = member("node-7");
        QVERIFY(await(m_store->addRoom(room("lobby"))));
        QVERIFY(await(m_store->putMember(room("lobby"), alice)));
        const auto members = await(m_store->members(room("lobby"))).value();
        QCOMPARE(members.size(), 1);
        QCOMPARE(members[0].id, alice.id);
        QCOMPARE(members[0].node, alice.node);
        QVERIFY(members[0].joinedAt == alice.joinedAt);
    }

    void membersAreInTheOrderOfJoining()
    {
        // All at the same time, and then one whose clock is behind: it is the order of calls that counts.
        QList<ConnectionId> expected;
        QVERIFY(await(m_store->addRoom(room("lobby"))));
        for (int i = 0; i < 20; ++i) {
            const Member next = member("one", i == 19 ? 1 : 1000);
            QVERIFY(await(m_store->putMember(room("lobby"), next)));
            expected.append(next.id);
        }
        QCOMPARE(idsIn("lobby"), expected);
    }

    void whoLeavesAndJoinsAgainStandsLast()
    {
        const Member alice = member();
        const Member bob = member();
        QVERIFY(await(m_store->addRoom(room("lobby"))));
        QVERIFY(await(m_store->putMember(room("lobby"), alice)));
        QVERIFY(await(m_store->putMember(room("lobby"), bob)));
        QVERIFY(await(m_store->dropMember(room("lobby"), alice.id)));
        QVERIFY(await(m_store->putMember(room("lobby"), alice)));
        QCOMPARE(idsIn("lobby"), (QList{bob.id, alice.id}));
    }

    void joiningTwiceIsAnErrorAndChangesNothing()
    {
        const Member alice = member("one", 1000);
        Member again = alice;
        again.joinedAt = Timestamp(std::chrono::milliseconds(2000));
        QVERIFY(await(m_store->addRoom(room("lobby"))));
        QVERIFY(await(m_store->putMember(room("lobby"), alice)));
        QVERIFY(errorOf(await(m_store->putMember(room("lobby"), again))) == ErrorCode::AlreadyInRoom);
        const auto members = await(m_store->members(room("lobby"))).value();
        QCOMPARE(members.size(), 1);
        QVERIFY(members[0].joinedAt == alice.joinedAt);
    }

    void oneConnectionMayBeInManyRooms()
    {
        const Member alice = member();
        for (const char *name : {"a", "b"}) {
            QVERIFY(await(m_store->addRoom(room(name))));
            QVERIFY(await(m_store->putMember(room(name), alice)));
        }
        QVERIFY(await(m_store->dropMember(room("a"), alice.id)));
        QVERIFY(idsIn("a").isEmpty());
        QCOMPARE(idsIn("b"), QList{alice.id});
    }

    void droppingWhoIsNotInTheRoomIsAnError()
    {
        const Member alice = member();
        QVERIFY(await(m_store->addRoom(room("lobby"))));
        QVERIFY(errorOf(await(m_store->dropMember(room("lobby"), alice.id))) == ErrorCode::NotInRoom);
        QVERIFY(await(m_store->putMember(room("lobby"), alice)));
        QVERIFY(await(m_store->dropMember(room("lobby"), alice.id)));
        QVERIFY(errorOf(await(m_store->dropMember(room("lobby"), alice.id))) == ErrorCode::NotInRoom);
        QCOMPARE(await(m_store->hasRoom(room("lobby"))).value(), true);
    }

    void callsThatNameAMissingRoomAnswerRoomNotFound()
    {
        const Member alice = member();
        const RoomName nowhere = room("nowhere");
        QVERIFY(errorOf(await(m_store->members(nowhere))) == ErrorCode::RoomNotFound);
        QVERIFY(errorOf(await(m_store->putMember(nowhere, alice))) == ErrorCode::RoomNotFound);
        QVERIFY(errorOf(await(m_store->dropMember(nowhere, alice.id))) == ErrorCode::RoomNotFound);
        QVERIFY(await(m_store->rooms()).value().isEmpty());
    }

    void theErrorNamesTheRoom()
    {
        const auto missing = await(m_store->members(room("nowhere")));
        QCOMPARE(missing.error().detail, QStringLiteral("nowhere"));
    }

    // --- nodes -------------------------------------------------------------------------------------------

    void droppingANodeTakesItsMembersOutOfEveryRoom()
    {
        const Member alice = member("dead");
        const Member bob = member("alive");
        const Member carol = member("dead");
        for (const char *name : {"a", "b"}) {
            QVERIFY(await(m_store->addRoom(room(name))));
            QVERIFY(await(m_store->putMember(room(name), alice)));
            QVERIFY(await(m_store->putMember(room(name), bob)));
        }
        QVERIFY(await(m_store->putMember(room("a"), carol)));

        QVERIFY(await(m_store->dropNode(alice.node)));
        QCOMPARE(idsIn("a"), QList{bob.id});
        QCOMPARE(idsIn("b"), QList{bob.id});
        QVERIFY(errorOf(await(m_store->dropMember(room("a"), alice.id))) == ErrorCode::NotInRoom);
        QVERIFY(await(m_store->putMember(room("a"), alice)));
        QCOMPARE(idsIn("a"), (QList{bob.id, alice.id}));
    }

    void droppingAnUnknownNodeIsNoError()
    {
        QVERIFY(await(m_store->dropNode(*NodeId::parse(QStringLiteral("nobody")))));
    }

    // --- calls that overlap ------------------------------------------------------------------------------

    void callsTakeEffectInTheirOrderThoughNobodyWaits()
    {
        const Member alice = member();
        Outcome added(m_store->addRoom(room("lobby")));
        Outcome put(m_store->putMember(room("lobby"), alice));
        Outcome putAgain(m_store->putMember(room("lobby"), alice));
        Outcome removed(m_store->removeRoom(room("lobby")));
        Outcome putLate(m_store->putMember(room("lobby"), alice));
        putLate.wait(std::chrono::seconds(5));

        QVERIFY(added.isReady() && put.isReady() && putAgain.isReady() && removed.isReady());
        QVERIFY(added.result().value() == Added::Created);
        QVERIFY(put.result());
        QVERIFY(errorOf(putAgain.result()) == ErrorCode::AlreadyInRoom);
        QCOMPARE(removed.result()->members.size(), 1);
        QVERIFY(errorOf(putLate.result()) == ErrorCode::RoomNotFound);
    }

    void ofManyWhoAddOneRoomOneCreatesIt()
    {
        QList<Outcome<Added>> outcomes;
        for (int i = 0; i < 10; ++i)
            outcomes.append(Outcome(m_store->addRoom(room("lobby"))));
        int created = 0;
        for (auto &outcome : outcomes) {
            outcome.wait(std::chrono::seconds(5));
            QVERIFY(outcome.isReady());
            created += outcome.result().value() == Added::Created;
        }
        QCOMPARE(created, 1);
    }
};

} // namespace confab
