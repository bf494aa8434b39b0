// SPDX-License-Identifier: MIT
// What heals when Redis, or the way to it, was away: nodes in one process on a real Redis.
#include "server/redis/redis_script.h"
#include "tests/support/fake_recipient.h"
#include "tests/support/redis_node.h"
#include "tests/support/redis_proxy.h"
#include "tests/support/test_node.h"

#include <algorithm>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoomName Lobby = roomNamed("lobby");
const RoomName Attic = roomNamed("attic");

} // namespace

class TestRedisOutage : public QObject
{
    Q_OBJECT

    RedisServer m_redis;
    QByteArray m_prefix;
    std::unique_ptr<RedisNode> m_one;
    std::unique_ptr<RedisNode> m_two;

    std::unique_ptr<RedisNode> createNode(const char *name)
    {
        const Cluster::Options options{.token = "secret"};
        auto node = std::make_unique<RedisNode>(endpointOf(m_redis), m_prefix, name, options, 1s);
        return node->start() ? std::move(node) : nullptr;
    }
    RedisNode &one() { return *m_one; }
    RedisNode &two() { return *m_two; }

    /// Runs a script as a node would, and returns what Redis answers.
    QByteArray run(RedisScript script, const QList<QByteArray> &arguments)
    {
        return m_redis.ask(QList<QByteArray>{"EVAL", source(script).body, "0", m_prefix} + arguments);
    }

private Q_SLOTS:
    void init()
    {
        m_prefix = freshPrefix();
        m_one = createNode("one");
        m_two = createNode("two");
        QVERIFY(m_one && m_two);
        QVERIFY(await(one().rooms.add(Lobby)));
    }
    void cleanup()
    {
        m_one.reset();
        m_two.reset();
    }

    void whatIsLiveComesBackWhenRedisHasLostIt()
    {
        FakeRecipient alice(one().rooms);
        FakeRecipient bob(two().rooms);
        FakeRecipient idle(one().rooms);
        QVERIFY(await(two().rooms.add(Attic)));
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        QVERIFY(await(two().rooms.addMember(bob.id(), Attic)));
        const auto before = await(one().rooms.roomStatus(Lobby)).value();
        // Without any connection being lost: only the heartbeats can tell.
        m_redis.ask({"FLUSHALL"});
        QTRY_COMPARE_WITH_TIMEOUT(membersSeenBy(one(), Lobby), (QSet{alice.id(), bob.id()}), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(membersSeenBy(one(), Attic), QSet{bob.id()}, 10'000);
        const auto after = await(two().rooms.roomStatus(Lobby)).value();
        for (const Member &member : after.members) {
            const auto same = std::ranges::find(before.members, member.id, &Member::id);
            QVERIFY(same != before.members.end());
            QVERIFY(same->joinedAt == member.joinedAt && same->node == member.node);
        }
        QTRY_VERIFY(await(two().rooms.sendMessage(idle.id(), text("still here"))));
        QVERIFY(await(one().rooms.broadcast(alice.id(), Lobby, text("hello again"))));
        QTRY_COMPARE(bob.lastMessage(), u"hello again"_s);
    }

    void aRoomDestroyedWhileANodeWasAwayEndsThereToo()
    {
        RedisProxy proxy(m_redis.address());
        RedisNode far(proxy.endpoint(), m_prefix, "far", {.token = "secret"});
        QVERIFY(far.start());
        FakeRecipient alice(far.rooms);
        FakeRecipient bob(far.rooms);
        QVERIFY(await(far.rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(far.rooms.add(Attic)));
        QVERIFY(await(far.rooms.addMember(bob.id(), Attic)));

        proxy.cut();
        QTRY_VERIFY(!far.backend.redis.isReady());
        QVERIFY(errorOf(await(far.rooms.exists(Lobby))) == ErrorCode::StoreUnavailable);
        QVERIFY(errorOf(await(far.rooms.addMember(bob.id(), Lobby))) == ErrorCode::StoreUnavailable);
        QVERIFY(errorOf(await(far.rooms.removeMember(bob.id(), Attic))) == ErrorCode::StoreUnavailable);
        QVERIFY(errorOf(said(far.rooms.messages().say(bob.id(), Attic, text("x")))) ==
                ErrorCode::StoreUnavailable);
        QVERIFY(await(two().rooms.destroy(Lobby)));
        QVERIFY(await(two().rooms.add(roomNamed("new"))));
        proxy.heal();

        QTRY_COMPARE_WITH_TIMEOUT(alice.lastMessage(), u"this room has been deleted"_s, 10'000);
        QVERIFY(!far.rooms.index().isMember(alice.id(), Lobby));
        QTRY_VERIFY(far.backend.redis.isReady());
        QCOMPARE(await(far.rooms.exists(Lobby)).value(), false);
        QCOMPARE(membersSeenBy(two(), Attic), QSet{bob.id()});
        QVERIFY(bob.frames().last().contains("messages may have been missed in attic"));
        QCOMPARE(bob.frames().size(), 1);
        QCOMPARE(far.rooms.messages().counts().missed, 2u);
    }

    void whoVanishedWhileRedisWasAwayIsNotBroughtBack()
    {
        RedisProxy proxy(m_redis.address());
        RedisNode far(proxy.endpoint(), m_prefix, "far", {.token = "secret"});
        QVERIFY(far.start());
        FakeRecipient alice(far.rooms);
        FakeRecipient bob(far.rooms);
        QVERIFY(await(far.rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(far.rooms.addMember(bob.id(), Lobby)));
        proxy.cut();
        QTRY_VERIFY(!far.backend.redis.isReady());
        alice.vanish();
        FakeRecipient carol(far.rooms);
        proxy.heal();
        QTRY_COMPARE_WITH_TIMEOUT(membersSeenBy(two(), Lobby), QSet{bob.id()}, 10'000);
        QTRY_VERIFY(far.backend.redis.isReady());
        QVERIFY(await(two().rooms.sendMessage(carol.id(), text("welcome"))));
        QCOMPARE(carol.lastMessage(), u"welcome"_s);
        QVERIFY(errorOf(await(two().rooms.sendMessage(alice.id(), text("x")))) ==
                ErrorCode::UnknownConnection);
    }

    void aRoomMadeAgainWhileANodeWasAwayIsNotItsOwn()
    {
        RedisProxy proxy(m_redis.address());
        RedisNode far(proxy.endpoint(), m_prefix, "far", {.token = "secret"});
        QVERIFY(far.start());
        FakeRecipient alice(far.rooms);
        FakeRecipient bob(two().rooms);
        QVERIFY(await(far.rooms.addMember(alice.id(), Lobby)));
        proxy.cut();
        QTRY_VERIFY(!far.backend.redis.isReady());
        QVERIFY(await(two().rooms.destroy(Lobby)));
        QVERIFY(await(two().rooms.add(Lobby)).value() == Added::Created);
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        proxy.heal();
        QTRY_COMPARE_WITH_TIMEOUT(alice.lastMessage(), u"this room has been deleted"_s, 10'000);
        QTRY_VERIFY(far.backend.redis.isReady());
        QCOMPARE(membersSeenBy(two(), Lobby), QSet{bob.id()});
        QVERIFY(!far.rooms.index().isMember(alice.id(), Lobby));
    }

    void aStartingRoomThatWasLostIsTheSameForThoseInIt()
    {
        // One node puts the room back before the other, who has members in it, says which room it was.
        const auto starter = std::make_unique<RedisNode>(
            endpointOf(m_redis), m_prefix, "starter", Cluster::Options{.token = "secret"}, 1s, QList{Lobby});
        QVERIFY(starter->start());
        FakeRecipient alice(one().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        for (int i = 0; i < 3; ++i) {
            m_redis.ask({"FLUSHALL"});
            QTRY_VERIFY_WITH_TIMEOUT(membersSeenBy(two(), Lobby).contains(alice.id()), 10'000);
        }
        QVERIFY(alice.messages().isEmpty());
    }

    void aLeaveThatRedisRefusedIsMadeGood()
    {
        FakeRecipient alice(one().rooms);
        FakeRecipient bob(one().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(one().rooms.addMember(bob.id(), Lobby)));
        m_redis.ask({"CONFIG", "SET", "min-replicas-to-write", "1"});
        alice.vanish();
        settle();
        QCOMPARE(membersSeenBy(two(), Lobby), (QSet{alice.id(), bob.id()}));
        m_redis.ask({"CONFIG", "SET", "min-replicas-to-write", "0"});
        QTRY_COMPARE_WITH_TIMEOUT(membersSeenBy(two(), Lobby), QSet{bob.id()}, 10'000);
    }

    void restoringThatRedisRefusedIsTriedAgain()
    {
        FakeRecipient alice(one().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        const QByteArray key = m_prefix + "members:{lobby}";
        m_redis.ask({"FLUSHALL"});
        m_redis.ask({"SET", key, "of another kind"});
        QTRY_VERIFY_WITH_TIMEOUT(!one().backend.redis.isReady(), 10'000);
        m_redis.ask({"DEL", key});
        QTRY_COMPARE_WITH_TIMEOUT(membersSeenBy(two(), Lobby), QSet{alice.id()}, 10'000);
    }

    void anEarlierSessionThatCameBackWithOldDataIsDropped()
    {
        FakeRecipient alice(one().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        const QByteArray old = one().backend.redis.session().address().text() + "/0";
        const QByteArray ghost = ConnectionId::create().toByteArray();
        m_redis.ask({"HSET", m_prefix + "members:{lobby}", ghost, "99 1465829955123 " + old});
        m_redis.ask({"SADD", m_prefix + "memberships:" + old, ghost + " lobby"});
        m_redis.ask({"ZADD", m_prefix + "sessions", "1", old});
        QTRY_COMPARE_WITH_TIMEOUT(membersSeenBy(two(), Lobby), QSet{alice.id()}, 10'000);
    }

    void whatAnEarlierSessionSaysTooLateIsNotHeard()
    {
        FakeRecipient alice(one().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        const QByteArray id = alice.id().toByteArray();
        const QByteArray old = one().backend.redis.session().address().text() + "/0";
        QVERIFY(run(RedisScript::DropMember, {old, "lobby", id}).contains("session"));
        QVERIFY(run(RedisScript::PutMember, {old, "lobby", id, "1", old, "x"}).contains("session"));
        QVERIFY(run(RedisScript::Restore, {old, "1", "0", "forged"}).contains("-1"));
        QCOMPARE(membersSeenBy(two(), Lobby), QSet{alice.id()});
        QCOMPARE(await(two().rooms.exists(roomNamed("forged"))).value(), false);
    }

    void scriptsThatRedisForgotAreTaughtAgain()
    {
        FakeRecipient alice(one().rooms);
        m_redis.ask({"SCRIPT", "FLUSH"});
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QCOMPARE(membersSeenBy(two(), Lobby), QSet{alice.id()});
    }

    void whatWaitsWhenANodeEndsIsAnswered()
    {
        auto ending = createNode("ending");
        QVERIFY(ending);
        m_redis.suspend();
        Outcome<QList<RoomName>> listing(ending->rooms.list());
        QVERIFY(!listing.isReady());
        ending.reset();
        QVERIFY(listing.isReady() && errorOf(listing.result()) == ErrorCode::StoreUnavailable);
        m_redis.resume();
    }
};

QTEST_GUILESS_MAIN(TestRedisOutage)
#include "tst_redis_outage.moc"
