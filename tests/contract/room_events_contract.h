// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/room_events.h"
#include "server/store/room_store.h"
#include "tests/support/await.h"
#include "tests/support/room_mirror.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace confab {

/// Two nodes' ends of one store and of what is heard about it. Locally both ends are one.
class RoomEventsWorld
{
public:
    virtual ~RoomEventsWorld() = default;
    virtual RoomStore &storeOfOne() = 0;
    virtual RoomStore &storeOfTwo() = 0;
    virtual RoomEvents &eventsOfOne() = 0;
    virtual RoomEvents &eventsOfTwo() = 0;
};

/// Keeps what it hears, in order.
class RoomEventsEar final : public RoomEventsListener
{
public:
    void onRoomAdded(const RoomSummary &room) override
    {
        added.append(room);
        hear("add " + room.room.utf8() + ' ' + QByteArray::number(room.membersCount));
    }
    void onRoomRemoved(const RoomName &room) override { hear("remove " + room.utf8()); }
    void onMemberPut(const RoomName &room, const Member &member, qint64 membersCount) override
    {
        put.append(member);
        hear("put " + room.utf8() + ' ' + QByteArray::number(membersCount));
    }
    void onMemberDropped(const RoomName &room, ConnectionId id, qint64 membersCount) override
    {
        dropped.append(id);
        hear("drop " + room.utf8() + ' ' + QByteArray::number(membersCount));
    }
    void onChangesMissed() override { hear("missed"); }

    QList<QByteArray> heard;
    QList<RoomSummary> added;
    QList<Member> put;
    QList<ConnectionId> dropped;
    std::function<void(const QByteArray &)> then;

private:
    void hear(const QByteArray &what)
    {
        heard.append(what);
        if (then)
            then(what);
    }
};

/// What all room events promise (server/store/room_events.h), seen from two nodes.
class RoomEventsContract : public QObject
{
    Q_OBJECT

protected:
    virtual std::unique_ptr<RoomEventsWorld> createWorld() = 0;

    static RoomName room(QByteArrayView name) { return *RoomName::parse(name); }
    static Member member(const char *node = "one", qint64 joinedAt = 1'465'829'955'123)
    {
        return {ConnectionId::create(), *NodeId::parse(QString::fromLatin1(node)),
                Timestamp(std::chrono::milliseconds(joinedAt))};
    }

private:
    std::unique_ptr<RoomEventsWorld> m_world;
    RoomStore &one() { return m_world->storeOfOne(); }
    RoomStore &two() { return m_world->storeOfTwo(); }
    RoomEvents &eventsOfOne() { return m_world->eventsOfOne(); }
    RoomEvents &eventsOfTwo() { return m_world->eventsOfTwo(); }

private Q_SLOTS:
    void init()
    {
        m_world = createWorld();
        QVERIFY(m_world);
    }
    void cleanup() { m_world.reset(); }

    void everyChangeIsHeardOnBothNodesInOneOrder()
    {
        RoomEventsEar here;
        RoomEventsEar there;
        const Member alice = member();
        const Member bob = member("two");
        QVERIFY(await(eventsOfOne().subscribe(here)));
        QVERIFY(await(eventsOfTwo().subscribe(there)));
        QVERIFY(await(one().addRoom(room("a"))));
        QVERIFY(await(one().putMember(room("a"), alice)));
        QVERIFY(await(two().putMember(room("a"), bob)));
        QVERIFY(await(one().dropMember(room("a"), alice.id)));
        QVERIFY(await(two().removeRoom(room("a"))));
        const QList<QByteArray> all{"add a 0", "put a 1", "put a 2", "drop a 1", "remove a"};
        QTRY_COMPARE(here.heard, all);
        QTRY_COMPARE(there.heard, all);
        QCOMPARE(there.dropped, QList{alice.id});
    }

    void whatIsToldIsWhatTheStoreSays()
    {
        RoomEventsEar ear;
        const Member alice = member("node-7", 1'795'544'208'539);
        QVERIFY(await(eventsOfTwo().subscribe(ear)));
        QVERIFY(await(one().addRoom(room("a"))));
        QVERIFY(await(one().putMember(room("a"), alice)));
        QTRY_COMPARE(ear.heard.size(), 2);
        QCOMPARE(ear.added.size(), 1);
        QVERIFY(ear.added[0].createdAt == await(one().summaries())->first().createdAt);
        QCOMPARE(ear.put.size(), 1);
        QCOMPARE(ear.put[0].id, alice.id);
        QCOMPARE(ear.put[0].node, alice.node);
        QVERIFY(ear.put[0].joinedAt == alice.joinedAt);
    }

    void whatChangesNothingIsNotTold()
    {
        RoomEventsEar ear;
        const Member alice = member();
        QVERIFY(await(one().addRoom(room("a"))));
        QVERIFY(await(one().putMember(room("a"), alice)));
        QVERIFY(await(eventsOfTwo().subscribe(ear)));
        QVERIFY(await(one().addRoom(room("a"))).value() == Added::Existed);
        QVERIFY(!await(one().putMember(room("a"), alice)));
        QVERIFY(!await(one().putMember(room("nowhere"), alice)));
        QVERIFY(!await(one().dropMember(room("a"), member().id)));
        QVERIFY(!await(one().dropMember(room("nowhere"), alice.id)));
        QVERIFY(await(one().removeRoom(room("nowhere")))->room == Removed::Room::WasMissing);
        QVERIFY(await(one().dropNode(*NodeId::parse(QStringLiteral("nobody")))));
        QVERIFY(await(one().addRoom(room("b"))));
        QTRY_COMPARE(ear.heard, QList<QByteArray>{"add b 0"});
    }

    void anyRoomNameIsToldAsItIs_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("space") << QByteArray(" ");
        QTest::newRow("spaces around") << QByteArray("  a  b  ");
        QTest::newRow("like a change") << QByteArray("d 1 a");
        QTest::newRow("number") << QByteArray("0001");
        QTest::newRow("quotes and braces") << QByteArray("'\"{}[]\\n%s");
        QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8"
                                                      "b");
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x92\xac");
        QTest::newRow("longest") << QByteArray(255, 'x');
    }
    void anyRoomNameIsToldAsItIs()
    {
        QFETCH(QByteArray, name);
        RoomEventsEar ear;
        const Member alice = member();
        const Member bob = member("gone");
        QVERIFY(await(eventsOfTwo().subscribe(ear)));
        QVERIFY(await(one().addRoom(room(name))));
        QVERIFY(await(one().putMember(room(name), alice)));
        QVERIFY(await(one().putMember(room(name), bob)));
        QVERIFY(await(one().dropNode(bob.node)));
        QVERIFY(await(one().dropMember(room(name), alice.id)));
        QVERIFY(await(one().removeRoom(room(name))));
        QTRY_COMPARE(ear.heard,
                     (QList<QByteArray>{"add " + name + " 0", "put " + name + " 1", "put " + name + " 2",
                                        "drop " + name + " 1", "drop " + name + " 0", "remove " + name}));
    }

    void theEndOfARoomIsToldOnceWhoeverWasInIt()
    {
        RoomEventsEar ear;
        QVERIFY(await(eventsOfTwo().subscribe(ear)));
        QVERIFY(await(one().addRoom(room("a"))));
        QVERIFY(await(one().putMember(room("a"), member())));
        QVERIFY(await(one().putMember(room("a"), member("two"))));
        QVERIFY(await(one().removeRoom(room("a"))));
        QVERIFY(await(one().addRoom(room("a"))));
        QVERIFY(await(one().putMember(room("a"), member())));
        QTRY_COMPARE(ear.heard,
                     (QList<QByteArray>{"add a 0", "put a 1", "put a 2", "remove a", "add a 0", "put a 1"}));
    }

    void aNodeThatIsDroppedIsToldMemberByMember()
    {
        RoomEventsEar ear;
        RoomMirror mirror(two());
        constexpr int count = 1200;
        for (const char *name : {"a", "b"})
            QVERIFY(await(one().addRoom(room(name))));
        std::vector<Task<>> underWay;
        for (int i = 0; i < count; ++i)
            underWay.push_back(one().putMember(room(i % 3 ? "a" : "b"), member(i % 4 ? "dead" : "alive")));
        for (auto &task : underWay)
            QVERIFY(await(std::move(task)));
        QVERIFY(await(eventsOfTwo().subscribe(ear)));
        QVERIFY(await(eventsOfTwo().subscribe(mirror)));
        QVERIFY(await(mirror.read()));
        QVERIFY(await(one().dropNode(*NodeId::parse(QStringLiteral("dead")))));
        QTRY_COMPARE(ear.heard.size(), count * 3 / 4);
        QVERIFY(ear.heard.contains("drop a 200"));
        QVERIFY(ear.heard.contains("drop b 100"));
        QTRY_COMPARE(mirror.content(), await(RoomMirror::contentOf(one())).value());
        eventsOfTwo().unsubscribe(mirror);
    }

    // --- coming and going --------------------------------------------------------------------------------

    void whoHasUnsubscribedHearsNothing()
    {
        RoomEventsEar alice;
        RoomEventsEar bob;
        QVERIFY(await(eventsOfOne().subscribe(alice)));
        QVERIFY(await(eventsOfOne().subscribe(bob)));
        QVERIFY(await(eventsOfOne().subscribe(bob)));
        eventsOfOne().unsubscribe(alice);
        QVERIFY(await(two().addRoom(room("a"))));
        QTRY_COMPARE(bob.heard, QList<QByteArray>{"add a 0"});
        QVERIFY(alice.heard.isEmpty());
        eventsOfOne().unsubscribe(bob);
        eventsOfOne().unsubscribe(bob);
        QVERIFY(await(two().addRoom(room("b"))));
        settle();
        QCOMPARE(bob.heard.size(), 1);
    }

    void comingBackAtOnceMissesNothing()
    {
        RoomEventsEar alice;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(await(eventsOfOne().subscribe(alice)));
            eventsOfOne().unsubscribe(alice);
            // The first of these is still under way when it is given up.
            auto given = eventsOfOne().subscribe(alice);
            eventsOfOne().unsubscribe(alice);
            QVERIFY(await(eventsOfOne().subscribe(alice)));
            QVERIFY(await(two().addRoom(room(QByteArray::number(i)))));
            QTRY_COMPARE(alice.heard.size(), i + 1);
            eventsOfOne().unsubscribe(alice);
        }
    }

    void aListenerMayUnsubscribeFromInside()
    {
        RoomEventsEar alice;
        RoomEventsEar bob;
        RoomEventsEar carol;
        const Member dead = member("dead");
        QVERIFY(await(one().addRoom(room("a"))));
        QVERIFY(await(one().addRoom(room("b"))));
        QVERIFY(await(one().putMember(room("a"), dead)));
        QVERIFY(await(one().putMember(room("b"), dead)));
        for (RoomEventsEar *ear : {&alice, &bob, &carol})
            QVERIFY(await(eventsOfOne().subscribe(*ear)));
        // Herself and the next one, amid several changes of one step.
        alice.then = [&](const QByteArray &) {
            eventsOfOne().unsubscribe(alice);
            eventsOfOne().unsubscribe(bob);
        };
        QVERIFY(await(one().dropNode(dead.node)));
        QTRY_COMPARE(carol.heard.size(), 2);
        QCOMPARE(alice.heard.size(), 1);
        QVERIFY(bob.heard.isEmpty());
    }

    void whatAListenerChangesFromInsideComesAfterwardsForAll()
    {
        RoomEventsEar alice;
        RoomEventsEar bob;
        const Member dead = member("dead");
        QVERIFY(await(one().addRoom(room("a"))));
        QVERIFY(await(one().addRoom(room("b"))));
        QVERIFY(await(one().putMember(room("a"), dead)));
        QVERIFY(await(one().putMember(room("b"), dead)));
        QVERIFY(await(eventsOfOne().subscribe(alice)));
        QVERIFY(await(eventsOfOne().subscribe(bob)));
        std::vector<Task<Added>> underWay;
        alice.then = [&](const QByteArray &) {
            if (underWay.empty())
                underWay.push_back(one().addRoom(room("c")));
        };
        QVERIFY(await(one().dropNode(dead.node)));
        QTRY_COMPARE(alice.heard.size(), 3);
        QTRY_COMPARE(bob.heard, alice.heard);
        QCOMPARE(bob.heard.last(), QByteArray("add c 0"));
    }

    // --- the promise -------------------------------------------------------------------------------------

    void aSnapshotWithWhatIsHeardIsTheTruth()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        const auto note = qScopeGuard([seed] {
            if (QTest::currentTestFailed())
                qWarning("the seed was %u", seed);
        });
        RoomMirror early(one());
        RoomMirror late(two());
        std::vector<Outcome<void>> underWay;
        QList<Member> people;
        for (int i = 0; i < 12; ++i)
            people.append(member(i % 2 ? "some" : "other"));
        const auto changeSome = [&](int count) {
            for (int i = 0; i < count; ++i)
                underWay.push_back(Outcome(change(random, people)));
        };
        const auto finish = [&] {
            for (auto &outcome : underWay)
                outcome.wait(std::chrono::seconds(5));
            underWay.clear();
        };

        QVERIFY(await(eventsOfOne().subscribe(early)));
        QVERIFY(await(early.read()));
        for (int round = 0; round < 10; ++round) {
            changeSome(100);
            // Nobody waits for the changes: they happen before, between and after the steps of reading.
            Outcome subscribed(eventsOfTwo().subscribe(late));
            changeSome(50);
            subscribed.wait(std::chrono::seconds(5));
            QVERIFY(subscribed.result());
            changeSome(50);
            Outcome read(late.read());
            for (int i = 0; i < 10 && !read.isReady(); ++i) {
                changeSome(10);
                QCoreApplication::processEvents();
            }
            read.wait(std::chrono::seconds(5));
            QVERIFY(read.isReady() && read.result());
            changeSome(50);
            finish();
            const QByteArray truth = await(RoomMirror::contentOf(one())).value();
            QTRY_COMPARE(late.content(), truth);
            QTRY_COMPARE(early.content(), truth);
            eventsOfTwo().unsubscribe(late);
        }
        eventsOfOne().unsubscribe(early);
    }

private:
    /// Something that may well be refused.
    Task<> change(QRandomGenerator &random, const QList<Member> &people)
    {
        const auto ended = [](auto task) -> Task<> {
            co_await task;
            co_return Result<>{};
        };
        RoomStore &store = random.bounded(2) ? one() : two();
        const RoomName where = room(QByteArray(1, char('a' + random.bounded(4))));
        const Member &who = people[random.bounded(int(people.size()))];
        switch (random.bounded(20)) {
        case 0:
            return ended(store.removeRoom(where));
        case 1:
            return ended(store.dropNode(who.node));
        case 2:
        case 3:
            return ended(store.addRoom(where));
        default:
            return random.bounded(2) ? store.putMember(where, who) : store.dropMember(where, who.id);
        }
    }
};

} // namespace confab
