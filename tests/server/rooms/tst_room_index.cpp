// SPDX-License-Identifier: MIT
#include "server/rooms/room_index.h"
#include "tests/support/bare_recipient.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <map>

using namespace confab;

namespace {

RoomName room(const char *name)
{
    return *RoomName::parse(name);
}

QSet<ConnectionId> membersOf(const RoomIndex &index, const RoomName &room)
{
    QSet<ConnectionId> ids;
    index.forEachMember(room, [&](const Recipient &recipient) {
        if (ids.contains(recipient.id()))
            qFatal("visited twice");
        ids.insert(recipient.id());
    });
    return ids;
}

constexpr Timestamp Noon{std::chrono::milliseconds(1'465'829'955'123)};

} // namespace

class TestRoomIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsRecipientsFromAttachToDetach()
    {
        RoomIndex index;
        BareRecipient alice;
        QVERIFY(!index.recipient(alice.id()));
        index.attach(alice);
        QVERIFY(index.recipient(alice.id()) == &alice);
        QVERIFY(index.detach(alice.id()).isEmpty());
        QVERIFY(!index.recipient(alice.id()));
    }

    void anUnknownConnectionIsNowhere()
    {
        RoomIndex index;
        const auto stranger = ConnectionId::create();
        QVERIFY(!index.isMember(stranger, room("a")));
        QVERIFY(index.roomsOf(stranger).isEmpty());
        QCOMPARE(index.roomCountOf(stranger), 0);
        QVERIFY(index.detach(stranger).isEmpty());
        QVERIFY(!index.hasMembers(room("a")));
        QVERIFY(membersOf(index, room("a")).isEmpty());
    }

    void roomsOfAreInTheOrderOfJoining()
    {
        RoomIndex index;
        BareRecipient alice;
        index.attach(alice);
        for (const char *name : {"c", "a", "b"})
            index.insert(alice.id(), room(name), Noon);
        QCOMPARE(index.roomsOf(alice.id()), (QList{room("c"), room("a"), room("b")}));
        index.erase(alice.id(), room("c"));
        QCOMPARE(index.roomsOf(alice.id()), (QList{room("a"), room("b")}));
        index.insert(alice.id(), room("c"), Noon);
        QCOMPARE(index.roomsOf(alice.id()), (QList{room("a"), room("b"), room("c")}));
        QCOMPARE(index.roomCountOf(alice.id()), 3);
    }

    void detachAnswersTheRoomsInTheOrderOfJoining()
    {
        RoomIndex index;
        BareRecipient alice;
        BareRecipient bob;
        index.attach(alice);
        index.attach(bob);
        for (const char *name : {"c", "a", "b"})
            index.insert(alice.id(), room(name), Noon);
        index.insert(bob.id(), room("a"), Noon);
        QCOMPARE(index.detach(alice.id()), (QList{room("c"), room("a"), room("b")}));
        QVERIFY(!index.hasMembers(room("c")));
        QCOMPARE(membersOf(index, room("a")), QSet{bob.id()});
    }

    void membersAreCountedOnceForEachRoom()
    {
        RoomIndex index;
        BareRecipient alice;
        BareRecipient bob;
        index.attach(alice);
        index.attach(bob);
        QCOMPARE(index.memberCount(), 0);
        for (const char *name : {"a", "b"})
            index.insert(alice.id(), room(name), Noon);
        index.insert(bob.id(), room("a"), Noon);
        QCOMPARE(index.memberCount(), 3);
        index.erase(bob.id(), room("a"));
        QCOMPARE(index.memberCount(), 2);
        index.detach(alice.id());
        QCOMPARE(index.memberCount(), 0);
    }

    void aRoomHasMembersUntilTheLastOneLeaves()
    {
        RoomIndex index;
        BareRecipient alice;
        BareRecipient bob;
        index.attach(alice);
        index.attach(bob);
        index.insert(alice.id(), room("a"), Noon);
        index.insert(bob.id(), room("a"), Noon);
        index.erase(alice.id(), room("a"));
        QVERIFY(index.hasMembers(room("a")));
        QVERIFY(!index.isMember(alice.id(), room("a")));
        QVERIFY(index.isMember(bob.id(), room("a")));
        index.erase(bob.id(), room("a"));
        QVERIFY(!index.hasMembers(room("a")));
    }

    void joinsTellSinceWhen()
    {
        RoomIndex index;
        BareRecipient alice;
        index.attach(alice);
        const Timestamp later = Noon + std::chrono::seconds(5);
        index.insert(alice.id(), room("a"), Noon);
        index.insert(alice.id(), room("b"), later);
        const auto joins = index.joinsOf(alice.id());
        QCOMPARE(joins.size(), 2);
        QCOMPARE(joins[0].room, room("a"));
        QVERIFY(joins[0].at == Noon);
        QCOMPARE(joins[1].room, room("b"));
        QVERIFY(joins[1].at == later);
        QVERIFY(index.joinsOf(ConnectionId::create()).isEmpty());
    }

    void connectionsAreThoseAttached()
    {
        RoomIndex index;
        BareRecipient alice;
        BareRecipient bob;
        index.attach(alice);
        index.attach(bob);
        index.insert(alice.id(), room("a"), Noon);
        const auto both = index.connections();
        QCOMPARE(QSet<ConnectionId>(both.begin(), both.end()), (QSet{alice.id(), bob.id()}));
        index.detach(alice.id());
        QCOMPARE(index.connections(), QList{bob.id()});
    }

    void agreesWithASimpleModelWhateverHappens()
    {
        QRandomGenerator random(4711);
        RoomIndex index;
        std::vector<BareRecipient> recipients(12);
        const QList<RoomName> rooms{room("a"), room("b"), room("c"), room("d")};
        std::map<ConnectionId, QList<RoomName>> model;
        for (int step = 0; step < 20'000; ++step) {
            BareRecipient &who = recipients[size_t(random.bounded(int(recipients.size())))];
            const RoomName where = rooms[random.bounded(int(rooms.size()))];
            const bool isKnown = model.contains(who.id());
            const int action = random.bounded(20);
            if (!isKnown) {
                index.attach(who);
                model[who.id()] = {};
            } else if (action == 0) {
                QCOMPARE(index.detach(who.id()), model[who.id()]);
                model.erase(who.id());
            } else if (model[who.id()].contains(where)) {
                index.erase(who.id(), where);
                model[who.id()].removeAll(where);
            } else {
                index.insert(who.id(), where, Noon);
                model[who.id()].append(where);
            }
            for (const RoomName &name : rooms) {
                QSet<ConnectionId> expected;
                for (const auto &[id, joined] : model) {
                    if (joined.contains(name))
                        expected.insert(id);
                    QCOMPARE(index.isMember(id, name), joined.contains(name));
                }
                QCOMPARE(membersOf(index, name), expected);
                QCOMPARE(index.hasMembers(name), !expected.isEmpty());
            }
            for (const auto &[id, joined] : model)
                QCOMPARE(index.roomsOf(id), joined);
        }
    }

    void messagesAreCountedWhileARoomHasMembers()
    {
        RoomIndex index;
        BareRecipient alice;
        index.attach(alice);
        QVERIFY(!index.beginMessage(room("lobby")));
        QCOMPARE(index.messageCountOf(room("lobby")), 0u);
        index.insert(alice.id(), room("lobby"), Noon);
        for (int i = 0; i < 3; ++i)
            QVERIFY(index.beginMessage(room("lobby")));
        QCOMPARE(index.messageCountOf(room("lobby")), 3u);
        index.erase(alice.id(), room("lobby"));
        QCOMPARE(index.messageCountOf(room("lobby")), 0u);
    }
};

QTEST_GUILESS_MAIN(TestRoomIndex)
#include "tst_room_index.moc"
