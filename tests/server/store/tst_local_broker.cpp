// SPDX-License-Identifier: MIT
#include "server/store/local_broker.h"

#include <QTest>

#include <functional>

using namespace confab;

namespace {

RoomName room(const char *name)
{
    return *RoomName::parse(name);
}

class Listener final : public BrokerListener
{
public:
    void onPublished(const RoomName &where, const QByteArray &payload) override
    {
        seen.append(where.utf8() + ':' + payload);
        if (then)
            then(where, payload);
    }

    void onRoomRemoved(const RoomName &where, const QList<ConnectionId> &members) override
    {
        seen.append(where.utf8() + " removed with " + QByteArray::number(members.size()));
        removed = members;
    }
    void onMissed(const RoomName &) override {}

    QList<QByteArray> seen;
    QList<ConnectionId> removed;
    std::function<void(const RoomName &, const QByteArray &)> then;
};

bool isDone(const Eventual<> &published)
{
    return published.ready() && *published.ready();
}

} // namespace

class TestLocalBroker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishReachesThoseWhoSubscribedToTheRoom()
    {
        LocalBroker broker;
        Listener alice;
        Listener bob;
        broker.subscribe(room("a"), alice);
        broker.subscribe(room("a"), bob);
        broker.subscribe(room("b"), bob);
        QVERIFY(isDone(broker.publish(room("a"), "1")));
        QVERIFY(isDone(broker.publish(room("b"), "2")));
        QVERIFY(isDone(broker.publish(room("c"), "3")));
        QCOMPARE(alice.seen, QList<QByteArray>{"a:1"});
        QCOMPARE(bob.seen, (QList<QByteArray>{"a:1", "b:2"}));
    }

    void aRemovalIsToldInOrderWithWhatIsPublished()
    {
        LocalBroker broker;
        Listener alice;
        broker.subscribe(room("a"), alice);
        const QList<ConnectionId> members{ConnectionId::create(), ConnectionId::create()};
        alice.then = [&](const RoomName &where, const QByteArray &payload) {
            if (payload == "1") {
                QVERIFY(isDone(broker.publish(where, "2")));
                broker.announceRemoval(where, members);
                QVERIFY(isDone(broker.publish(where, "3")));
            }
        };
        QVERIFY(isDone(broker.publish(room("a"), "1")));
        QCOMPARE(alice.seen, (QList<QByteArray>{"a:1", "a:2", "a removed with 2", "a:3"}));
        QCOMPARE(alice.removed, members);
    }

    void subscribingTwiceDeliversOnce()
    {
        LocalBroker broker;
        Listener alice;
        broker.subscribe(room("a"), alice);
        broker.subscribe(room("a"), alice);
        QVERIFY(isDone(broker.publish(room("a"), "1")));
        QCOMPARE(alice.seen.size(), 1);
        broker.unsubscribe(room("a"), alice);
        QVERIFY(isDone(broker.publish(room("a"), "2")));
        QCOMPARE(alice.seen.size(), 1);
    }

    void unsubscribingFromWhatWasNeverSubscribedDoesNothing()
    {
        LocalBroker broker;
        Listener alice;
        Listener bob;
        broker.unsubscribe(room("a"), alice);
        broker.subscribe(room("a"), bob);
        broker.unsubscribe(room("a"), alice);
        QVERIFY(isDone(broker.publish(room("a"), "1")));
        QCOMPARE(bob.seen.size(), 1);
    }

    void whatIsPublishedInsideADeliveryComesAfterItForEveryone()
    {
        LocalBroker broker;
        Listener alice;
        Listener bob;
        alice.then = [&](const RoomName &where, const QByteArray &payload) {
            if (payload == "1") {
                QVERIFY(isDone(broker.publish(where, "1a")));
                QVERIFY(isDone(broker.publish(where, "1b")));
            } else if (payload == "1a") {
                QVERIFY(isDone(broker.publish(where, "1aa")));
            }
        };
        broker.subscribe(room("a"), alice);
        broker.subscribe(room("a"), bob);
        QVERIFY(isDone(broker.publish(room("a"), "1")));
        QVERIFY(isDone(broker.publish(room("a"), "2")));
        const QList<QByteArray> expected{"a:1", "a:1a", "a:1b", "a:1aa", "a:2"};
        QCOMPARE(alice.seen, expected);
        QCOMPARE(bob.seen, expected);
    }

    void theOrderHoldsOverSeveralRooms()
    {
        LocalBroker broker;
        Listener alice;
        Listener bob;
        alice.then = [&](const RoomName &where, const QByteArray &) {
            if (where == room("a"))
                QVERIFY(isDone(broker.publish(room("b"), "answer")));
        };
        for (Listener *listener : {&alice, &bob}) {
            broker.subscribe(room("a"), *listener);
            broker.subscribe(room("b"), *listener);
        }
        QVERIFY(isDone(broker.publish(room("a"), "1")));
        QCOMPARE(alice.seen, (QList<QByteArray>{"a:1", "b:answer"}));
        QCOMPARE(bob.seen, alice.seen);
    }

    void aListenerMayUnsubscribeItselfWhileItIsServed()
    {
        LocalBroker broker;
        Listener alice;
        Listener bob;
        alice.then = [&](const RoomName &where, const QByteArray &) { broker.unsubscribe(where, alice); };
        broker.subscribe(room("a"), alice);
        broker.subscribe(room("a"), bob);
        QVERIFY(isDone(broker.publish(room("a"), "1")));
        QVERIFY(isDone(broker.publish(room("a"), "2")));
        QCOMPARE(alice.seen, QList<QByteArray>{"a:1"});
        QCOMPARE(bob.seen, (QList<QByteArray>{"a:1", "a:2"}));
    }

    void whatWaitsIsNotDeliveredToWhoUnsubscribedMeanwhile()
    {
        LocalBroker broker;
        Listener alice;
        alice.then = [&](const RoomName &where, const QByteArray &payload) {
            if (payload != "1")
                return;
            QVERIFY(isDone(broker.publish(where, "2")));
            broker.unsubscribe(where, alice);
        };
        broker.subscribe(room("a"), alice);
        QVERIFY(isDone(broker.publish(room("a"), "1")));
        QCOMPARE(alice.seen, QList<QByteArray>{"a:1"});
    }

    void aListenerThatAnotherUnsubscribedIsNotServedAnyMore()
    {
        // It may be gone for good: whoever has unsubscribed need not exist any longer.
        LocalBroker broker;
        Listener alice;
        auto bob = std::make_unique<Listener>();
        alice.then = [&](const RoomName &where, const QByteArray &) { broker.unsubscribe(where, *bob); };
        broker.subscribe(room("a"), alice);
        broker.subscribe(room("a"), *bob);
        QVERIFY(isDone(broker.publish(room("a"), "1")));
        QVERIFY(bob->seen.isEmpty());
    }

    void whoSubscribesInsideADeliveryGetsWhatIsPublishedLater()
    {
        LocalBroker broker;
        Listener alice;
        Listener bob;
        alice.then = [&](const RoomName &where, const QByteArray &) { broker.subscribe(where, bob); };
        broker.subscribe(room("a"), alice);
        QVERIFY(isDone(broker.publish(room("a"), "1")));
        QVERIFY(isDone(broker.publish(room("a"), "2")));
        QCOMPARE(bob.seen.last(), "a:2");
        QCOMPARE(bob.seen.count("a:2"), 1);
    }
};

QTEST_GUILESS_MAIN(TestLocalBroker)
#include "tst_local_broker.moc"
