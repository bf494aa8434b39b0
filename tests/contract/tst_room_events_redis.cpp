// SPDX-License-Identifier: MIT
#include "tests/contract/room_events_contract.h"
#include "tests/support/redis_node.h"
#include "tests/support/redis_proxy.h"

#include <QRegularExpression>

using namespace confab;
using namespace std::chrono_literals;

class TestRedisRoomEventsContract : public RoomEventsContract
{
    Q_OBJECT

    class World final : public RoomEventsWorld
    {
    public:
        World(const RedisEndpoint &endpoint, const QByteArray &prefix)
            : m_one(endpoint, prefix, "one")
            , m_two(endpoint, prefix, "two")
        {
        }
        bool start() { return m_one.start() && m_two.start(); }

        RoomStore &storeOfOne() override { return m_one.redis.store(); }
        RoomStore &storeOfTwo() override { return m_two.redis.store(); }
        RoomEvents &eventsOfOne() override { return m_one.redis.events(); }
        RoomEvents &eventsOfTwo() override { return m_two.redis.events(); }
        RedisBackend &redisOfOne() { return m_one.redis; }

    private:
        TestBackend m_one;
        TestBackend m_two;
    };

    RedisServer m_redis;
    QByteArray m_prefix;
    World *m_current = nullptr;

    std::unique_ptr<RoomEventsWorld> createWorld() override
    {
        m_prefix = freshPrefix();
        auto world = std::make_unique<World>(endpointOf(m_redis), m_prefix);
        m_current = world.get();
        return world->start() ? std::move(world) : nullptr;
    }

    RedisBackend &redis() { return m_current->redisOfOne(); }
    QByteArray channel() const { return m_prefix + "events"; }
    /// How many nodes are subscribed, as Redis says it.
    bool areSubscribed(int count)
    {
        const QByteArray end = ':' + QByteArray::number(count) + "\r\n";
        return m_redis.ask({"PUBSUB", "NUMSUB", channel()}).endsWith(end);
    }

private Q_SLOTS:
    void aNodeIsSubscribedOnlyWhileSomebodyListensThere()
    {
        RoomEventsEar alice;
        RoomEventsEar bob;
        QVERIFY(areSubscribed(0));
        QVERIFY(await(redis().events().subscribe(alice)));
        QVERIFY(await(redis().events().subscribe(bob)));
        QVERIFY(areSubscribed(1));
        redis().events().unsubscribe(alice);
        redis().events().unsubscribe(alice);
        QVERIFY(await(redis().store().addRoom(room("a"))));
        QTRY_COMPARE(bob.heard.size(), 1);
        redis().events().unsubscribe(bob);
        QTRY_VERIFY(areSubscribed(0));
    }

    void whatIsRestoredIsToldAsFarAsItWasNotThere()
    {
        RoomEventsEar ear;
        constexpr int count = 1100;
        QVERIFY(await(m_current->eventsOfTwo().subscribe(ear)));
        LiveState live;
        live.rooms = {room("start")};
        for (int i = 0; i < count; ++i)
            live.members.append({room(i % 2 ? "a" : "b"), member()});
        QVERIFY(await(redis().presence().restore(live))->isEmpty());
        QTRY_COMPARE(ear.heard.size(), 3 + count);
        QCOMPARE(ear.heard[0], QByteArray("add start 0"));
        QCOMPARE(ear.heard[1], QByteArray("add b 0"));
        QCOMPARE(ear.heard[2], QByteArray("put b 1"));
        QCOMPARE(ear.heard.last(), QByteArray("put a 550"));
        QCOMPARE(ear.put.last().node.toString(), QStringLiteral("one"));

        QVERIFY(await(redis().presence().restore(live))->isEmpty());
        QVERIFY(await(redis().store().removeRoom(room("start"))));
        QTRY_COMPARE(ear.heard.last(), QByteArray("remove start"));
        QCOMPARE(ear.heard.size(), 4 + count);
    }

    void missedChangesAreToldWhenTheWayIsFreeAgain()
    {
        RedisProxy proxy(m_redis.address());
        TestBackend far(proxy.endpoint(), m_prefix, "far");
        QVERIFY(far.start());
        RoomMirror mirror(far.redis.store());
        QVERIFY(await(far.redis.store().addRoom(room("a"))));
        QVERIFY(await(far.redis.events().subscribe(mirror)));
        QVERIFY(await(mirror.read()));

        proxy.cut();
        QTRY_VERIFY(!far.redis.isReady());
        QVERIFY(await(redis().store().removeRoom(room("a"))));
        QVERIFY(await(redis().store().addRoom(room("b"))));
        QCOMPARE(mirror.missedCount(), 0);
        proxy.heal();

        QTRY_COMPARE_WITH_TIMEOUT(mirror.missedCount(), 1, 10'000);
        QVERIFY(far.redis.isReady());
        QVERIFY(await(redis().store().putMember(room("b"), member())));
        QVERIFY(await(mirror.read()));
        QVERIFY(await(redis().store().addRoom(room("c"))));
        QTRY_COMPARE(mirror.content(), await(RoomMirror::contentOf(redis().store())).value());
        QCOMPARE(mirror.missedCount(), 1);
    }

    void whoSubscribesWhileRedisIsAwayIsToldWhenItIsThere()
    {
        RedisProxy proxy(m_redis.address());
        TestBackend far(proxy.endpoint(), m_prefix, "far");
        RoomEventsEar early;
        RoomEventsEar late;
        QVERIFY(errorOf(await(far.redis.events().subscribe(early))) == ErrorCode::StoreUnavailable);
        QVERIFY(far.start());
        QTRY_COMPARE(early.heard, QList<QByteArray>{"missed"});

        proxy.cut();
        QTRY_VERIFY(!far.redis.isReady());
        QVERIFY(errorOf(await(far.redis.events().subscribe(late))) == ErrorCode::StoreUnavailable);
        far.redis.events().unsubscribe(early);
        proxy.heal();
        QTRY_COMPARE_WITH_TIMEOUT(late.heard, QList<QByteArray>{"missed"}, 10'000);
        QVERIFY(await(redis().store().addRoom(room("a"))));
        QTRY_COMPARE(late.heard.last(), QByteArray("add a 0"));
        QCOMPARE(early.heard.size(), 1);
    }

    void whoHasGivenUpMeanwhileIsNotSubscribedAgain()
    {
        RedisProxy proxy(m_redis.address());
        TestBackend far(proxy.endpoint(), m_prefix, "far");
        QVERIFY(far.start());
        RoomEventsEar ear;
        QVERIFY(await(far.redis.events().subscribe(ear)));
        proxy.cut();
        QTRY_VERIFY(!far.redis.isReady());
        far.redis.events().unsubscribe(ear);
        proxy.heal();
        QTRY_VERIFY_WITH_TIMEOUT(far.redis.isReady(), 10'000);
        QVERIFY(areSubscribed(0));
        QVERIFY(ear.heard.isEmpty());
    }

    void dataThatVanishesUnderWayIsAChangeThatWasMissed()
    {
        TestBackend brief(endpointOf(m_redis), m_prefix, "brief", 1s);
        QVERIFY(brief.start());
        RoomMirror mirror(brief.redis.store());
        QVERIFY(await(redis().store().addRoom(room("a"))));
        QVERIFY(await(brief.redis.events().subscribe(mirror)));
        QVERIFY(await(mirror.read()));
        QVERIFY(!mirror.content().isEmpty());
        // Without any connection being lost: only the heartbeat can tell.
        m_redis.ask({"FLUSHALL"});
        QTRY_COMPARE_WITH_TIMEOUT(mirror.missedCount(), 1, 10'000);
        QVERIFY(await(mirror.read()));
        QCOMPARE(mirror.content(), QByteArray());
    }

    void whatIsNotUnderstoodIsSkipped()
    {
        RoomEventsEar ear;
        QVERIFY(await(redis().events().subscribe(ear)));
        const QList<QByteArray> bad{"x",
                                    "xy a",
                                    "a 1",
                                    "r",
                                    "r ",
                                    "p 1 2 3 one/1/1 a",
                                    "d " + ConnectionId::create().toByteArray() + " 1",
                                    "p " + ConnectionId::create().toByteArray() + " 1 2 / a"};
        for (int i = 0; i < bad.size(); ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is skipped: ")));
        m_redis.ask({"PUBLISH", channel(), bad.join('\n') + "\nr still here"});
        QTRY_COMPARE(ear.heard, QList<QByteArray>{"remove still here"});
    }
};

QTEST_GUILESS_MAIN(TestRedisRoomEventsContract)
#include "moc_room_events_contract.cpp"
#include "tst_room_events_redis.moc"
