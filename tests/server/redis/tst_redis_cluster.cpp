// SPDX-License-Identifier: MIT
// Several nodes in one process, on a real Redis: the whole chat-room API on connections of any node.
#include "tests/support/fake_recipient.h"
#include "tests/support/redis_node.h"
#include "tests/support/test_node.h"

#include <QSet>
#include <QSignalSpy>

#include <algorithm>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoomName Lobby = roomNamed("lobby");
const RoomName Attic = roomNamed("attic");

/// For whom leave hooks have run. Shared with the hooks, which run until the node has ended.
using Leaves = std::shared_ptr<QList<ConnectionId>>;

void countLeaves(RedisNode &node, const Leaves &left)
{
    Middleware counting;
    counting.name = u"counting"_s;
    counting.leave = [left](ConnectionId id, RoomName) -> Task<> {
        left->append(id);
        co_return Result<>{};
    };
    node.rooms.middleware().add(counting);
}

} // namespace

class TestRedisCluster : public QObject
{
    Q_OBJECT

    RedisServer m_redis;
    QByteArray m_prefix;
    std::unique_ptr<RedisNode> m_one;
    std::unique_ptr<RedisNode> m_two;

    std::unique_ptr<RedisNode> createNode(const char *name, const QByteArray &token = "secret")
    {
        const Cluster::Options options{.token = token};
        auto node = std::make_unique<RedisNode>(endpointOf(m_redis), m_prefix, name, options, 1s);
        return node->start() ? std::move(node) : nullptr;
    }
    RedisNode &one() { return *m_one; }
    RedisNode &two() { return *m_two; }

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

    // --- calls on connections of another node ------------------------------------------------------------

    void addMember_reachesAConnectionOfAnotherNode()
    {
        FakeRecipient alice(one().rooms);
        QVERIFY(await(two().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(one().rooms.index().isMember(alice.id(), Lobby));
        QCOMPARE(membersSeenBy(two(), Lobby), QSet{alice.id()});
        QVERIFY(await(two().rooms.broadcast(std::nullopt, Lobby, text("welcome"))));
        QTRY_COMPARE(alice.messages(), QStringList{u"welcome"_s});
    }

    void removeMember_reachesAConnectionOfAnotherNode()
    {
        FakeRecipient alice(one().rooms);
        const auto left = std::make_shared<QList<ConnectionId>>();
        countLeaves(one(), left);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(two().rooms.removeMember(alice.id(), Lobby)));
        QVERIFY(!one().rooms.index().isMember(alice.id(), Lobby));
        QVERIFY(membersSeenBy(two(), Lobby).isEmpty());
        QCOMPARE(*left, QList{alice.id()});
    }

    void sendMessage_reachesAConnectionOfAnotherNode()
    {
        FakeRecipient alice(one().rooms);
        QVERIFY(await(two().rooms.sendMessage(alice.id(), text("only you"))));
        QCOMPARE(alice.lastMessage(), u"only you"_s);
        QCOMPARE(alice.lastFrame().value("context"_L1).toString(), u"user"_s);
        QVERIFY(!alice.lastFrame().contains("room"_L1));
        const auto object =
            JsonText::parse(R"({"alert":"now","context":"alert","big":18446744073709551616})");
        QVERIFY(await(two().rooms.sendMessage(alice.id(), *object)));
        QCOMPARE(alice.frames().last(), object->bytes());
    }

    void disconnect_reachesAConnectionOfAnotherNode()
    {
        FakeRecipient alice(one().rooms);
        QVERIFY(await(two().rooms.disconnect(alice.id(), Reconnecting::Unwanted)));
        QVERIFY(alice.sentAway() == Reconnecting::Unwanted);
        QVERIFY(await(two().rooms.disconnect(alice.id(), Reconnecting::Allowed)));
        QVERIFY(alice.sentAway() == Reconnecting::Allowed);
    }

    void errorsTravelBack()
    {
        FakeRecipient alice(one().rooms);
        QVERIFY(errorOf(await(two().rooms.addMember(alice.id(), Attic))) == ErrorCode::RoomNotFound);
        QVERIFY(errorOf(await(two().rooms.removeMember(alice.id(), Lobby))) == ErrorCode::NotInRoom);
        QVERIFY(await(two().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(errorOf(await(two().rooms.addMember(alice.id(), Lobby))) == ErrorCode::AlreadyInRoom);

        Middleware strict;
        strict.name = u"strict"_s;
        strict.leave = [](ConnectionId, RoomName) -> Task<> {
            co_return failure(ErrorCode::Refused, u"you stay"_s);
        };
        one().rooms.middleware().add(strict);
        const auto refused = await(two().rooms.removeMember(alice.id(), Lobby));
        const Error expected{ErrorCode::Refused, u"you stay"_s};
        QVERIFY(!refused && refused.error() == expected);
        QVERIFY(one().rooms.index().isMember(alice.id(), Lobby));
    }

    void nodesKnowOfEachOther()
    {
        for (RedisNode *node : {&one(), &two()}) {
            const auto nodes = await(node->backend.redis.bus().nodes()).value();
            QCOMPARE(nodes.size(), 2);
            QVERIFY(nodes.contains(one().backend.redis.bus().address()));
            QVERIFY(nodes.contains(two().backend.redis.bus().address()));
            QCOMPARE(nodes[0].node().value().toString() == u"one"_s,
                     nodes[1].node().value().toString() == u"two"_s);
        }
    }

    void anUnknownConnectionIsAnErrorAtOnce()
    {
        const auto nobody = ConnectionId::create();
        FakeRecipient gone(one().rooms);
        gone.vanish();
        settle();
        for (const ConnectionId &id : {nobody, gone.id()}) {
            QVERIFY(errorOf(await(two().rooms.addMember(id, Lobby))) == ErrorCode::UnknownConnection);
            QVERIFY(errorOf(await(two().rooms.removeMember(id, Lobby))) == ErrorCode::UnknownConnection);
            QVERIFY(errorOf(await(two().rooms.sendMessage(id, text("x")))) == ErrorCode::UnknownConnection);
            QVERIFY(errorOf(await(two().rooms.disconnect(id, Reconnecting::Allowed))) ==
                    ErrorCode::UnknownConnection);
        }
    }

    void nodesWithDifferentTokensRefuseEachOther()
    {
        FakeRecipient alice(one().rooms);
        const auto stranger = createNode("stranger", "another secret");
        QVERIFY(stranger);
        QVERIFY(errorOf(await(stranger->rooms.addMember(alice.id(), Lobby))) == ErrorCode::NotAuthorised);
        QVERIFY(!one().rooms.index().isMember(alice.id(), Lobby));
        QVERIFY(await(two().rooms.addMember(alice.id(), Lobby)));
    }

    // --- the whole cluster -------------------------------------------------------------------------------

    void roomsAreThoseOfAllNodes()
    {
        QVERIFY(await(two().rooms.add(Attic)).value() == Added::Created);
        QVERIFY(await(one().rooms.add(Attic)).value() == Added::Existed);
        QCOMPARE(await(one().rooms.list()).value(), (QList{Attic, Lobby}));
        QCOMPARE(await(one().rooms.exists(Attic)).value(), true);
    }

    void destroy_endsTheRoomOnAllNodesAfterTellingItsMembers()
    {
        FakeRecipient alice(one().rooms);
        FakeRecipient bob(two().rooms);
        const auto left = std::make_shared<QList<ConnectionId>>();
        countLeaves(one(), left);
        countLeaves(two(), left);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        QVERIFY(await(two().rooms.broadcast(bob.id(), Lobby, text("last words"))));
        QVERIFY(await(two().rooms.destroy(Lobby)).value() == Removed::Room::Existed);
        const QStringList all{u"last words"_s, u"this room has been deleted"_s};
        QTRY_COMPARE(alice.messages(), all);
        QTRY_COMPARE(bob.messages(), all);
        QTRY_COMPARE((QSet<ConnectionId>(left->begin(), left->end())), (QSet{alice.id(), bob.id()}));
        QVERIFY(!one().rooms.index().isMember(alice.id(), Lobby));
        QVERIFY(!two().rooms.index().isMember(bob.id(), Lobby));
        QCOMPARE(await(one().rooms.exists(Lobby)).value(), false);

        // A room of that name is a new one.
        QVERIFY(await(one().rooms.add(Lobby)).value() == Added::Created);
        QVERIFY(membersSeenBy(two(), Lobby).isEmpty());
        QVERIFY(await(two().rooms.addMember(alice.id(), Lobby)));
    }

    void theServerSpeaksWhereItHasNoMembers()
    {
        FakeRecipient alice(one().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(two().rooms.broadcast(std::nullopt, Lobby, text("hear me"))));
        QTRY_COMPARE(alice.messages(), QStringList{u"hear me"_s});
        QVERIFY(errorOf(await(two().rooms.broadcast(std::nullopt, Attic, text("x")))) ==
                ErrorCode::RoomNotFound);
    }

    // --- presence ----------------------------------------------------------------------------------------

    void aKilledNodesMembersLeaveWithTheirHooks()
    {
        FakeRecipient bob(two().rooms);
        const auto left = std::make_shared<QList<ConnectionId>>();
        countLeaves(two(), left);
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        FakeRecipient alice(one().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        alice.forsake();
        m_one.reset();
        QCOMPARE(membersSeenBy(two(), Lobby), (QSet{alice.id(), bob.id()}));
        QTRY_COMPARE_WITH_TIMEOUT(membersSeenBy(two(), Lobby), QSet{bob.id()}, 10'000);
        QTRY_COMPARE(*left, QList{alice.id()});
        QVERIFY(errorOf(await(two().rooms.sendMessage(alice.id(), text("x")))) ==
                ErrorCode::UnknownConnection);
    }

    void aRestartUnderTheSameIdInheritsNobody()
    {
        const auto left = std::make_shared<QList<ConnectionId>>();
        FakeRecipient alice(one().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        alice.forsake();
        m_one.reset();
        m_one = std::make_unique<RedisNode>(endpointOf(m_redis), m_prefix, "one");
        countLeaves(one(), left);
        QVERIFY(one().start());
        QTRY_COMPARE(*left, QList{alice.id()});
        QVERIFY(membersSeenBy(two(), Lobby).isEmpty());
    }

    void anIdTakenByAnotherProcessIsNotTakenBack()
    {
        QSignalSpy taken(&one().backend.redis.session(), &RedisSession::takenOver);
        const auto newer = createNode("one");
        QVERIFY(newer);
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, 10'000);
        QVERIFY(newer->backend.redis.isReady());
        QVERIFY(!one().backend.redis.isReady());

        // Nor when its connections come back later.
        m_redis.ask({"CLIENT", "KILL", "TYPE", "normal"});
        m_redis.ask({"CLIENT", "KILL", "TYPE", "pubsub"});
        QTRY_VERIFY(!newer->backend.redis.isReady());
        QTRY_VERIFY(newer->backend.redis.isReady());
        QCOMPARE(taken.size(), 1);
        QVERIFY(!one().backend.redis.isReady());
    }
};

QTEST_GUILESS_MAIN(TestRedisCluster)
#include "tst_redis_cluster.moc"
