// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/broker.h"
#include "server/store/room_store.h"
#include "tests/support/await.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>

namespace confab {

/// Two nodes' ends of one broker, and a store whose removals go through it. Locally both ends are one.
class BrokerWorld
{
public:
    virtual ~BrokerWorld() = default;
    virtual Broker &one() = 0;
    virtual Broker &two() = 0;
    virtual RoomStore &store() = 0;
};

/// Keeps what it hears, in order.
class BrokerEar final : public BrokerListener
{
public:
    void onPublished(const RoomName &room, const QByteArray &payload) override
    {
        heard.append(room.utf8() + ':' + payload);
        if (then)
            then(room, payload);
    }
    void onRoomRemoved(const RoomName &room, const QList<ConnectionId> &members) override
    {
        heard.append(room.utf8() + " is gone");
        removed = members;
    }
    void onMissed(const RoomName &room) override { heard.append(room.utf8() + " had a gap"); }

    QList<QByteArray> heard;
    QList<ConnectionId> removed;
    std::function<void(const RoomName &, const QByteArray &)> then;
};

/// What every broker promises (server/store/broker.h), seen from two nodes.
class BrokerContract : public QObject
{
    Q_OBJECT

protected:
    virtual std::unique_ptr<BrokerWorld> createWorld() = 0;

    static RoomName room(const char *name) { return *RoomName::parse(name); }
    static Result<> publish(Broker &broker, const RoomName &where, const QByteArray &payload)
    {
        return await(broker.publish(where, payload).task());
    }

private:
    std::unique_ptr<BrokerWorld> m_world;
    Broker &one() { return m_world->one(); }
    Broker &two() { return m_world->two(); }

private Q_SLOTS:
    void init()
    {
        m_world = createWorld();
        QVERIFY(m_world);
    }
    void cleanup() { m_world.reset(); }

    void whatIsPublishedReachesBothNodes()
    {
        BrokerEar alice;
        BrokerEar bob;
        QVERIFY(await(one().subscribe(room("a"), alice)));
        QVERIFY(await(two().subscribe(room("a"), bob)));
        QVERIFY(publish(one(), room("a"), "1"));
        QVERIFY(publish(two(), room("a"), "2"));
        QTRY_COMPARE(alice.heard, (QList<QByteArray>{"a:1", "a:2"}));
        QTRY_COMPARE(bob.heard, alice.heard);
    }

    void otherRoomsAreNotHeard()
    {
        BrokerEar alice;
        QVERIFY(await(one().subscribe(room("a"), alice)));
        QVERIFY(publish(two(), room("b"), "not for you"));
        QVERIFY(publish(two(), room("A"), "not for you"));
        QVERIFY(publish(two(), room("a"), "for you"));
        QTRY_COMPARE(alice.heard, QList<QByteArray>{"a:for you"});
    }

    void allListenersHearOneOrder()
    {
        BrokerEar alice;
        BrokerEar bob;
        QVERIFY(await(one().subscribe(room("a"), alice)));
        QVERIFY(await(two().subscribe(room("a"), bob)));
        for (int i = 0; i < 500; ++i) {
            one().publish(room("a"), "one " + QByteArray::number(i));
            two().publish(room("a"), "two " + QByteArray::number(i));
        }
        QTRY_COMPARE(alice.heard.size(), 1000);
        QTRY_COMPARE(bob.heard.size(), 1000);
        QCOMPARE(alice.heard, bob.heard);
        // Each publisher's own messages keep their order in it.
        QList<QByteArray> fromOne;
        std::ranges::copy_if(alice.heard, std::back_inserter(fromOne),
                             [](const QByteArray &heard) { return heard.startsWith("a:one "); });
        QCOMPARE(fromOne.size(), 500);
        for (int i = 0; i < 500; ++i)
            QCOMPARE(fromOne[i], "a:one " + QByteArray::number(i));
    }

    void payloadsArriveAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("zero bytes") << QByteArray("a\0b\0", 4);
        QTest::newRow("line ends") << QByteArray("a\r\nb\n");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
        QTest::newRow("large") << QByteArray(1'000'000, 'x');
    }
    void payloadsArriveAsTheyAre()
    {
        QFETCH(QByteArray, payload);
        BrokerEar alice;
        QVERIFY(await(one().subscribe(room("a"), alice)));
        QVERIFY(publish(two(), room("a"), payload));
        QTRY_COMPARE(alice.heard, QList<QByteArray>{"a:" + payload});
    }

    void subscribingTwiceDeliversOnce()
    {
        BrokerEar alice;
        QVERIFY(await(one().subscribe(room("a"), alice)));
        QVERIFY(await(one().subscribe(room("a"), alice)));
        QVERIFY(publish(two(), room("a"), "1"));
        QVERIFY(publish(two(), room("a"), "2"));
        QTRY_COMPARE(alice.heard, (QList<QByteArray>{"a:1", "a:2"}));
    }

    void whoHasUnsubscribedHearsNothing()
    {
        BrokerEar alice;
        BrokerEar bob;
        QVERIFY(await(one().subscribe(room("a"), alice)));
        QVERIFY(await(one().subscribe(room("a"), bob)));
        one().unsubscribe(room("a"), alice);
        QVERIFY(publish(two(), room("a"), "1"));
        QTRY_COMPARE(bob.heard, QList<QByteArray>{"a:1"});
        QVERIFY(alice.heard.isEmpty());
        one().unsubscribe(room("a"), bob);
        one().unsubscribe(room("a"), bob);
        one().unsubscribe(room("never"), bob);
    }

    void comingBackAtOnceMissesNothing()
    {
        BrokerEar alice;
        for (int i = 0; i < 50; ++i) {
            QVERIFY(await(one().subscribe(room("a"), alice)));
            one().unsubscribe(room("a"), alice);
            // The first of these is still under way when it is given up.
            auto given = one().subscribe(room("a"), alice);
            one().unsubscribe(room("a"), alice);
            QVERIFY(await(one().subscribe(room("a"), alice)));
            QVERIFY(publish(two(), room("a"), QByteArray::number(i)));
            QTRY_COMPARE(alice.heard.size(), i + 1);
            QCOMPARE(alice.heard.last(), "a:" + QByteArray::number(i));
        }
    }

    void aListenerMayPublishAndUnsubscribeFromInside()
    {
        BrokerEar alice;
        BrokerEar bob;
        QVERIFY(await(one().subscribe(room("a"), alice)));
        QVERIFY(await(two().subscribe(room("a"), bob)));
        alice.then = [&](const RoomName &where, const QByteArray &payload) {
            if (payload == "question") {
                one().publish(where, "answer");
                one().unsubscribe(where, alice);
            }
        };
        QVERIFY(publish(two(), room("a"), "question"));
        QTRY_COMPARE(bob.heard, (QList<QByteArray>{"a:question", "a:answer"}));
        QCOMPARE(alice.heard, QList<QByteArray>{"a:question"});
    }

    void theEndOfARoomHasItsPlaceAmongItsMessages()
    {
        BrokerEar alice;
        BrokerEar bob;
        QVERIFY(await(m_world->store().addRoom(room("a"))));
        const Member member{ConnectionId::create(), *NodeId::parse(QStringLiteral("one")), currentTime()};
        QVERIFY(await(m_world->store().putMember(room("a"), member)));
        QVERIFY(await(one().subscribe(room("a"), alice)));
        QVERIFY(await(two().subscribe(room("a"), bob)));
        QVERIFY(publish(one(), room("a"), "before"));
        QVERIFY(await(m_world->store().removeRoom(room("a"))));
        QVERIFY(publish(one(), room("a"), "after"));
        const QList<QByteArray> all{"a:before", "a is gone", "a:after"};
        QTRY_COMPARE(alice.heard, all);
        QTRY_COMPARE(bob.heard, all);
        QCOMPARE(bob.removed, QList{member.id});
    }

    void removingAMissingRoomIsNotTold()
    {
        BrokerEar alice;
        QVERIFY(await(one().subscribe(room("a"), alice)));
        QVERIFY(await(m_world->store().removeRoom(room("a"))));
        QVERIFY(publish(one(), room("a"), "after"));
        QTRY_COMPARE(alice.heard, QList<QByteArray>{"a:after"});
    }
};

} // namespace confab
