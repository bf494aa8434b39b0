// SPDX-License-Identifier: MIT
// Two nodes in one process: two ChatRooms on one broker and one store.
#include "server/store/local_broker.h"
#include "server/store/local_store.h"
#include "tests/support/fake_recipient.h"
#include "tests/support/gate.h"
#include "tests/support/test_node.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoomName Lobby = roomNamed("lobby");

} // namespace

class TestChatRoomsNodes : public QObject
{
    Q_OBJECT

    struct World {
        LocalBroker broker;
        std::shared_ptr<LocalStore> memory = std::make_shared<LocalStore>(&broker);
        TestNode one{memory, broker, TestNode::Answers::Later, "one"};
        TestNode two{memory, broker, TestNode::Answers::Later, "two"};
    };
    std::unique_ptr<World> m_world;

    TestNode &one() { return m_world->one; }
    TestNode &two() { return m_world->two; }
    bool isListed(const FakeRecipient &who) { return idsInStore(*m_world->memory, Lobby).contains(who.id()); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(await(one().rooms.add(Lobby)));
    }
    void cleanup() { m_world.reset(); }

    void aRoomIsThereOnBothNodes()
    {
        QCOMPARE(await(two().rooms.exists(Lobby)).value(), true);
        QVERIFY(await(two().rooms.add(Lobby)).value() == Added::Existed);
        QCOMPARE(await(two().rooms.list()).value(), QList{Lobby});
    }

    void theStatusShowsMembersOfBothNodes()
    {
        FakeRecipient alice(one().rooms);
        FakeRecipient bob(two().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        for (TestNode *node : {&one(), &two()}) {
            const auto status = await(node->rooms.roomStatus(Lobby)).value();
            QCOMPARE(status.members.size(), 2);
            QCOMPARE(status.members[0].id, alice.id());
            QCOMPARE(status.members[0].node.toString(), u"one"_s);
            QCOMPARE(status.members[1].node.toString(), u"two"_s);
        }
    }

    void messagesReachMembersOnBothNodesInOneOrder()
    {
        FakeRecipient alice(one().rooms);
        FakeRecipient bob(two().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        QVERIFY(said(one().rooms.messages().say(alice.id(), Lobby, text("from one"))));
        QVERIFY(said(two().rooms.messages().say(bob.id(), Lobby, text("from two"))));
        QVERIFY(await(one().rooms.broadcast(std::nullopt, Lobby, text("from the server"))));
        const QStringList all{u"from one"_s, u"from two"_s, u"from the server"_s};
        QCOMPARE(alice.messages(), all);
        QCOMPARE(bob.messages(), all);
        QCOMPARE(alice.frames(), bob.frames());
    }

    void aMessageSaidWhileAnotherIsDeliveredKeepsOneOrder()
    {
        FakeRecipient alice(one().rooms);
        FakeRecipient bob(two().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        Middleware answer{.name = u"answer"_s};
        answer.say = [&](ConnectionId, Message message) -> Task<Message> {
            if (message.body == text("question"))
                Q_UNUSED(said(one().rooms.messages().say(alice.id(), Lobby, text("answer"))));
            co_return message;
        };
        one().rooms.middleware().add(answer);
        QVERIFY(said(two().rooms.messages().say(bob.id(), Lobby, text("question"))));
        const QStringList all{u"question"_s, u"answer"_s};
        QTRY_COMPARE(alice.messages(), all);
        QTRY_COMPARE(bob.messages(), all);
    }

    void theServerMayTalkToARoomWithoutMembersOnItsNode()
    {
        FakeRecipient bob(two().rooms);
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        QVERIFY(await(one().rooms.broadcast(std::nullopt, Lobby, text("hello"))));
        QCOMPARE(bob.lastMessage(), u"hello"_s);
    }

    void onSayReceiveRunsOnTheSendersNodeAndSayOnTheRecipients()
    {
        FakeRecipient alice(one().rooms);
        FakeRecipient bob(two().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        QStringList calls;
        for (TestNode *node : {&one(), &two()}) {
            const QString name = node == &one() ? u"one"_s : u"two"_s;
            Middleware spy{.name = u"spy"_s};
            spy.onSayReceive = [&calls, name](Sender, Message message) -> Task<Message> {
                calls.append(name + u" receives"_s);
                co_return message;
            };
            spy.say = [&calls, name](ConnectionId, Message message) -> Task<Message> {
                calls.append(name + u" says"_s);
                co_return message;
            };
            node->rooms.middleware().add(spy);
        }
        QVERIFY(await(one().rooms.broadcast(alice.id(), Lobby, text("x"))));
        calls.sort();
        QCOMPARE(calls, (QStringList{u"one receives"_s, u"one says"_s, u"two says"_s}));
        for (TestNode *node : {&one(), &two()})
            node->rooms.middleware().remove(u"spy"_s);
    }

    void destroyReachesMembersOnBothNodes()
    {
        FakeRecipient alice(one().rooms);
        FakeRecipient bob(two().rooms, ErrorShape::Object);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        QSet<ConnectionId> left;
        Middleware spy{.name = u"spy"_s};
        spy.leave = [&](ConnectionId id, RoomName) -> Task<> {
            left.insert(id);
            co_return Result<>{};
        };
        two().rooms.middleware().add(spy);
        QVERIFY(await(one().rooms.destroy(Lobby)));
        QCOMPARE(alice.lastMessage(), u"this room has been deleted"_s);
        QCOMPARE(bob.frames().size(), 1);
        QVERIFY(bob.lastMessage().contains(u"Room (lobby) has been deleted"_s));
        QVERIFY(!one().rooms.index().isMember(alice.id(), Lobby));
        QVERIFY(!two().rooms.index().isMember(bob.id(), Lobby));
        QTRY_COMPARE(left, QSet{bob.id()});
        QVERIFY(errorOf(said(two().rooms.messages().say(bob.id(), Lobby, text("x")))) ==
                ErrorCode::NotInRoom);
        two().rooms.middleware().remove(u"spy"_s);
    }

    void aNodeOfWhichTheLastMemberLeftHearsNothingMore()
    {
        FakeRecipient alice(one().rooms);
        FakeRecipient bob(two().rooms);
        QVERIFY(await(one().rooms.addMember(alice.id(), Lobby)));
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        QVERIFY(await(two().rooms.removeMember(bob.id(), Lobby)));
        const auto before = two().rooms.messages().counts().arrived;
        QVERIFY(said(one().rooms.messages().say(alice.id(), Lobby, text("x"))));
        QCOMPARE(two().rooms.messages().counts().arrived, before);
        QVERIFY(bob.frames().isEmpty());
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        QVERIFY(said(one().rooms.messages().say(alice.id(), Lobby, text("y"))));
        QCOMPARE(bob.messages(), QStringList{u"y"_s});
    }

    // --- races between nodes: whatever happens, list and delivery agree -----------------------------------

    void aJoinOnOneNodeWhileTheOtherDestroysTheRoom()
    {
        FakeRecipient bob(two().rooms);
        two().store.hold();
        Outcome joining(two().rooms.addMember(bob.id(), Lobby));
        two().store.releaseOne(); // hasRoom; the store now knows the member, node two has no answer yet
        QVERIFY(isListed(bob));
        QVERIFY(await(one().rooms.destroy(Lobby)));
        two().store.release();
        QTRY_VERIFY(joining.isReady());
        settle();
        QCOMPARE(await(one().rooms.exists(Lobby)).value(), false);
        QVERIFY2(!two().rooms.index().isMember(bob.id(), Lobby), "a member of a room that does not exist");
        QVERIFY(errorOf(joining.result()) == ErrorCode::RoomNotFound);
    }

    void aRoomCreatedAgainAndJoinedBeforeItsEndIsPublished()
    {
        FakeRecipient bob(two().rooms);
        one().store.hold();
        Outcome destroying(
            one().rooms.destroy(Lobby)); // the store has removed it, node one does not know yet
        QVERIFY(await(two().rooms.add(Lobby)).value() == Added::Created);
        QVERIFY(await(two().rooms.addMember(bob.id(), Lobby)));
        one().store.release();
        QTRY_VERIFY(destroying.isReady());
        settle();
        QCOMPARE(two().rooms.index().isMember(bob.id(), Lobby), isListed(bob));
    }

    void whoVanishesLeavesNoTraceWhateverTheNodesDid()
    {
        auto bob = std::make_unique<FakeRecipient>(two().rooms);
        one().store.hold();
        Outcome destroying(one().rooms.destroy(Lobby));
        QVERIFY(await(two().rooms.add(Lobby)));
        QVERIFY(await(two().rooms.addMember(bob->id(), Lobby)));
        one().store.release();
        QTRY_VERIFY(destroying.isReady());
        bob.reset();
        settle();
        QVERIFY(idsInStore(*m_world->memory, Lobby).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChatRoomsNodes)
#include "tst_chat_rooms_nodes.moc"
