// SPDX-License-Identifier: MIT
// The chat-room API on a store that answers at once and on one that answers later.
#include "server/store/local_broker.h"
#include "server/store/local_store.h"
#include "tests/support/fake_recipient.h"
#include "tests/support/gate.h"
#include "tests/support/test_node.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(confab::TestNode::Answers)

namespace {

const RoomName Lobby = roomNamed("lobby");

class FailingBroker final : public Broker
{
public:
    explicit FailingBroker(Broker &broker)
        : m_broker(broker)
    {
    }
    Task<> subscribe(RoomName room, BrokerListener &listener) override
    {
        if (isFailing)
            co_return failure(ErrorCode::StoreUnavailable, u"broker"_s);
        const auto subscribed = co_await m_broker.subscribe(room, listener);
        co_return subscribed;
    }
    void unsubscribe(const RoomName &room, BrokerListener &listener) override
    {
        m_broker.unsubscribe(room, listener);
    }
    Eventual<> publish(const RoomName &room, const QByteArray &payload) override
    {
        if (isFailing)
            return failure(ErrorCode::StoreUnavailable, u"broker"_s);
        return m_broker.publish(room, payload);
    }

    bool isFailing = false;

private:
    Broker &m_broker;
};

} // namespace

class TestChatRooms : public QObject
{
    Q_OBJECT

    struct World {
        explicit World(TestNode::Answers answers, qsizetype roomsPerConnection = 0)
            : node(memory, broker, answers, "one", roomsPerConnection)
        {
        }
        LocalBroker local;
        std::shared_ptr<LocalStore> memory = std::make_shared<LocalStore>(&local);
        FailingBroker broker{local};
        TestNode node;
    };
    std::unique_ptr<World> m_world;
    QStringList m_calls;

    ChatRooms &rooms() { return m_world->node.rooms; }
    RoomStore &memory() { return *m_world->memory; }
    TestNode::Answers answers()
    {
        QFETCH_GLOBAL(TestNode::Answers, answers);
        return answers;
    }
    Middleware refusing(const QString &name, std::function<Task<>(ConnectionId, RoomName)> Middleware::*hook)
    {
        Middleware middleware{.name = name};
        middleware.*hook = [this, name](ConnectionId, RoomName) -> Task<> {
            m_calls.append(name);
            co_return failure(ErrorCode::Refused, u"not today"_s);
        };
        return middleware;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<TestNode::Answers>("answers");
        QTest::newRow("local store") << TestNode::Answers::AtOnce;
        QTest::newRow("deferred store") << TestNode::Answers::Later;
    }
    void init()
    {
        m_calls.clear();
        m_world = std::make_unique<World>(answers());
    }
    void cleanup() { m_world.reset(); }

    // --- rooms -------------------------------------------------------------------------------------------

    void add_createsARoomOnce()
    {
        QVERIFY(await(rooms().add(Lobby)).value() == Added::Created);
        QVERIFY(await(rooms().add(Lobby)).value() == Added::Existed);
        QCOMPARE(await(rooms().exists(Lobby)).value(), true);
    }

    void list_isSortedByBytes()
    {
        for (const char *name : {"b", "Z", "\xc3\xa9", "a"})
            QVERIFY(await(rooms().add(roomNamed(name))));
        QCOMPARE(await(rooms().list()).value(),
                 (QList{roomNamed("Z"), roomNamed("a"), roomNamed("b"), roomNamed("\xc3\xa9")}));
    }

    void exists_isFalseForAMissingRoom() { QCOMPARE(await(rooms().exists(Lobby)).value(), false); }

    void roomStatus_ofAMissingRoomIsAnError()
    {
        QVERIFY(errorOf(await(rooms().roomStatus(Lobby))) == ErrorCode::RoomNotFound);
        QCOMPARE(await(rooms().roomStatus(Lobby)).error().detail, u"lobby"_s);
    }

    void roomStatus_listsMembersInTheOrderOfJoining()
    {
        FakeRecipient alice(rooms());
        FakeRecipient bob(rooms());
        QVERIFY(await(rooms().add(Lobby)));
        const Timestamp before = currentTime();
        QVERIFY(await(rooms().addMember(bob.id(), Lobby)));
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        const Timestamp after = currentTime();

        const auto status = await(rooms().roomStatus(Lobby)).value();
        QCOMPARE(status.room, Lobby);
        QCOMPARE(status.members.size(), 2);
        QCOMPARE(status.members[0].id, bob.id());
        QCOMPARE(status.members[1].id, alice.id());
        for (const Member &member : status.members) {
            QCOMPARE(member.node.toString(), u"one"_s);
            QVERIFY(member.joinedAt >= before && member.joinedAt <= after);
        }
    }

    // --- destroy -----------------------------------------------------------------------------------------

    void destroy_endsWithTheRoomGoneWhetherItExistedOrNot()
    {
        QVERIFY(await(rooms().destroy(Lobby)).value() == Removed::Room::WasMissing);
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().destroy(Lobby)).value() == Removed::Room::Existed);
        QCOMPARE(await(rooms().exists(Lobby)).value(), false);
    }

    void destroy_tellsMembersBeforeRemovingThem()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));

        QVERIFY(await(rooms().destroy(Lobby)));
        QCOMPARE(alice.frames().size(), 1);
        QCOMPARE(alice.lastMessage(), u"this room has been deleted"_s);
        const QJsonObject frame = alice.lastFrame();
        QCOMPARE(frame.keys(), (QStringList{u"context"_s, u"from"_s, u"message"_s, u"room"_s, u"sentAt"_s}));
        QCOMPARE(frame["context"_L1], QJsonValue(u"user"_s));
        QCOMPARE(frame["from"_L1], QJsonValue(0));
        QCOMPARE(frame["room"_L1], QJsonValue(u"lobby"_s));
        QVERIFY(!rooms().index().isMember(alice.id(), Lobby));
        QVERIFY(errorOf(await(rooms().removeMember(alice.id(), Lobby))) == ErrorCode::NotInRoom);
    }

    void destroy_tellsNewerClientsWithAnObject()
    {
        FakeRecipient alice(rooms(), ErrorShape::Object);
        FakeRecipient bob(rooms());
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        QVERIFY(await(rooms().addMember(bob.id(), Lobby)));
        QVERIFY(await(rooms().destroy(Lobby)));
        QVERIFY2(alice.frames().last().startsWith(R"({"message":{"event":"destroy","data":{"code":"018",)"
                                                  R"("message":"Room (lobby) has been deleted"}},)"
                                                  R"("room":"lobby","from":0,"context":"user",)"),
                 alice.frames().last());
        QCOMPARE(bob.lastMessage(), u"this room has been deleted"_s);
    }

    void destroy_runsLeaveHooksAfterTheMessageAndIgnoresTheirVeto()
    {
        FakeRecipient alice(rooms());
        FakeRecipient bob(rooms());
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        QVERIFY(await(rooms().addMember(bob.id(), Lobby)));
        QSet<ConnectionId> left;
        bool wereTold = true;
        Middleware veto{.name = u"veto"_s};
        veto.leave = [&](ConnectionId id, RoomName) -> Task<> {
            left.insert(id);
            wereTold = wereTold && alice.frames().size() == 1 && bob.frames().size() == 1;
            co_return failure(ErrorCode::Refused, u"stay"_s);
        };
        rooms().middleware().add(veto);
        QVERIFY(await(rooms().destroy(Lobby)).value() == Removed::Room::Existed);
        QTRY_COMPARE(left.size(), 2);
        QVERIFY(wereTold);
        QVERIFY(!rooms().index().isMember(alice.id(), Lobby));
        QVERIFY(!rooms().index().hasMembers(Lobby));
        rooms().middleware().remove(u"veto"_s);
    }

    void destroy_leavesOtherRoomsAlone()
    {
        FakeRecipient alice(rooms());
        const RoomName attic = roomNamed("attic");
        for (const RoomName &room : {Lobby, attic}) {
            QVERIFY(await(rooms().add(room)));
            QVERIFY(await(rooms().addMember(alice.id(), room)));
        }
        QVERIFY(await(rooms().destroy(Lobby)));
        QVERIFY(rooms().index().isMember(alice.id(), attic));
        QVERIFY(await(rooms().broadcast(std::nullopt, attic, text("still here"))));
        QCOMPARE(alice.lastMessage(), u"still here"_s);
    }

    void aRoomThatIsCreatedAgainIsEmptyAndCanBeJoined()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        QVERIFY(await(rooms().destroy(Lobby)));
        QVERIFY(await(rooms().add(Lobby)).value() == Added::Created);
        QVERIFY(await(rooms().roomStatus(Lobby))->members.isEmpty());
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        QVERIFY(await(rooms().broadcast(alice.id(), Lobby, text("again"))));
        QCOMPARE(alice.lastMessage(), u"again"_s);
    }

    // --- members -----------------------------------------------------------------------------------------

    void addMember_withoutASubscriptionLeavesNothingBehind()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().add(Lobby)));
        m_world->broker.isFailing = true;
        QVERIFY(errorOf(await(rooms().addMember(alice.id(), Lobby))) == ErrorCode::StoreUnavailable);
        m_world->broker.isFailing = false;
        QVERIFY(idsInStore(*m_world->memory, Lobby).isEmpty());
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
    }

    void addMember_putsAConnectionIntoTheRoom()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        QVERIFY(rooms().index().isMember(alice.id(), Lobby));
        QCOMPARE(idsInStore(memory(), Lobby), QSet{alice.id()});
        QVERIFY(alice.frames().isEmpty());
    }

    void addMember_errors()
    {
        FakeRecipient alice(rooms());
        const auto stranger = ConnectionId::create();
        QVERIFY(errorOf(await(rooms().addMember(alice.id(), Lobby))) == ErrorCode::RoomNotFound);
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(errorOf(await(rooms().addMember(stranger, Lobby))) == ErrorCode::UnknownConnection);
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        const auto again = await(rooms().addMember(alice.id(), Lobby));
        QVERIFY(errorOf(again) == ErrorCode::AlreadyInRoom);
        QCOMPARE(again.error().detail, u"lobby"_s);
        QCOMPARE(await(rooms().roomStatus(Lobby))->members.size(), 1);
    }

    void addMember_isRefusedByAJoinHookWithoutATrace()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().add(Lobby)));
        rooms().middleware().add(refusing(u"join"_s, &Middleware::join));
        const auto joined = await(rooms().addMember(alice.id(), Lobby));
        QVERIFY(joined.error() == (Error{ErrorCode::Refused, u"not today"_s}));
        QVERIFY(!rooms().index().isMember(alice.id(), Lobby));
        QVERIFY(await(rooms().roomStatus(Lobby))->members.isEmpty());
        rooms().middleware().remove(u"join"_s);
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
    }

    void addMember_asksNoHookAboutWhatCannotBe()
    {
        FakeRecipient alice(rooms());
        rooms().middleware().add(refusing(u"join"_s, &Middleware::join));
        QVERIFY(errorOf(await(rooms().addMember(alice.id(), Lobby))) == ErrorCode::RoomNotFound);
        QVERIFY(m_calls.isEmpty());
    }

    void addMember_hasALimitOfRooms()
    {
        m_world = std::make_unique<World>(answers(), 2);
        FakeRecipient alice(rooms());
        for (const char *name : {"a", "b", "c"})
            QVERIFY(await(rooms().add(roomNamed(name))));
        QVERIFY(await(rooms().addMember(alice.id(), roomNamed("a"))));
        QVERIFY(await(rooms().addMember(alice.id(), roomNamed("b"))));
        QVERIFY(errorOf(await(rooms().addMember(alice.id(), roomNamed("c")))) == ErrorCode::TooManyRooms);
        QVERIFY(errorOf(await(rooms().addMember(alice.id(), roomNamed("b")))) == ErrorCode::AlreadyInRoom);
        QVERIFY(await(rooms().roomStatus(roomNamed("c")))->members.isEmpty());
        QVERIFY(await(rooms().removeMember(alice.id(), roomNamed("a"))));
        QVERIFY(await(rooms().addMember(alice.id(), roomNamed("c"))));
    }

    void addMember_holdsTheLimitWhenJoinsOverlap()
    {
        m_world = std::make_unique<World>(answers(), 1);
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().add(roomNamed("a"))));
        QVERIFY(await(rooms().add(roomNamed("b"))));
        Outcome first(rooms().addMember(alice.id(), roomNamed("a")));
        Outcome second(rooms().addMember(alice.id(), roomNamed("b")));
        QTRY_VERIFY(first.isReady() && second.isReady());
        QCOMPARE(rooms().index().roomCountOf(alice.id()), 1);
        QCOMPARE(idsInStore(memory(), roomNamed("a")).size() + idsInStore(memory(), roomNamed("b")).size(),
                 1);
    }

    void removeMember_takesAConnectionOutOfTheRoom()
    {
        FakeRecipient alice(rooms());
        FakeRecipient bob(rooms());
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        QVERIFY(await(rooms().addMember(bob.id(), Lobby)));
        QVERIFY(await(rooms().removeMember(alice.id(), Lobby)));
        QVERIFY(!rooms().index().isMember(alice.id(), Lobby));
        QCOMPARE(idsInStore(memory(), Lobby), QSet{bob.id()});
        QVERIFY(await(rooms().broadcast(bob.id(), Lobby, text("gone?"))));
        QVERIFY(alice.frames().isEmpty());
        QCOMPARE(bob.frames().size(), 1);
    }

    void removeMember_tellsTheReasonAfterwards()
    {
        QVERIFY(await(rooms().add(Lobby)));
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        QVERIFY(await(rooms().removeMember(alice.id(), Lobby)));
        QVERIFY(alice.frames().isEmpty());
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        QVERIFY(await(rooms().removeMember(alice.id(), Lobby, u"no %1 here"_s)));
        QCOMPARE(
            alice.frames(),
            QList<QByteArray>{R"({"alert":"you were removed from lobby: no %1 here","context":"alert"})"});
        // Who was not removed is told nothing.
        QVERIFY(!await(rooms().removeMember(alice.id(), Lobby, u"once more"_s)));
        QCOMPARE(alice.frames().size(), 1);
    }

    void removeMember_takesNoLongReasons()
    {
        QVERIFY(await(rooms().add(Lobby)));
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        const auto refused = await(rooms().removeMember(alice.id(), Lobby, QString(1001, u'x')));
        QCOMPARE(errorOf(refused), ErrorCode::InvalidFrame);
        QCOMPARE(refused.error().detail, u"the reason has 1001 characters, and at most 1000 are allowed"_s);
        QVERIFY(await(rooms().removeMember(alice.id(), Lobby, QString(1000, u'x'))));
    }

    void removeMember_errors()
    {
        FakeRecipient alice(rooms());
        const auto stranger = ConnectionId::create();
        QVERIFY(errorOf(await(rooms().removeMember(stranger, Lobby))) == ErrorCode::UnknownConnection);
        // Not in it is checked first, whether there is such a room or not.
        QVERIFY(errorOf(await(rooms().removeMember(alice.id(), Lobby))) == ErrorCode::NotInRoom);
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(errorOf(await(rooms().removeMember(alice.id(), Lobby))) == ErrorCode::NotInRoom);
    }

    void removeMember_isRefusedByALeaveHook()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        rooms().middleware().add(refusing(u"leave"_s, &Middleware::leave));
        QVERIFY(errorOf(await(rooms().removeMember(alice.id(), Lobby))) == ErrorCode::Refused);
        QVERIFY(rooms().index().isMember(alice.id(), Lobby));
        QCOMPARE(idsInStore(memory(), Lobby), QSet{alice.id()});
        QVERIFY(await(rooms().broadcast(alice.id(), Lobby, text("still here"))));
        QCOMPARE(alice.lastMessage(), u"still here"_s);
        rooms().middleware().remove(u"leave"_s);
    }

    void detach_takesAConnectionOutOfAllItsRooms()
    {
        FakeRecipient alice(rooms());
        FakeRecipient bob(rooms());
        for (const char *name : {"a", "b"}) {
            QVERIFY(await(rooms().add(roomNamed(name))));
            QVERIFY(await(rooms().addMember(alice.id(), roomNamed(name))));
            QVERIFY(await(rooms().addMember(bob.id(), roomNamed(name))));
        }
        alice.vanish();
        QVERIFY(!rooms().index().recipient(alice.id()));
        for (const char *name : {"a", "b"}) {
            const auto status = await(rooms().roomStatus(roomNamed(name))).value();
            QCOMPARE(status.members.size(), 1);
            QCOMPARE(status.members[0].id, bob.id());
        }
        QVERIFY(errorOf(await(rooms().addMember(alice.id(), roomNamed("a")))) ==
                ErrorCode::UnknownConnection);
        QVERIFY(await(rooms().broadcast(bob.id(), roomNamed("a"), text("bye"))));
        QVERIFY(alice.frames().isEmpty());
    }

    void detach_runsLeaveHooksAndIgnoresTheirVeto()
    {
        FakeRecipient alice(rooms());
        for (const char *name : {"a", "b"}) {
            QVERIFY(await(rooms().add(roomNamed(name))));
            QVERIFY(await(rooms().addMember(alice.id(), roomNamed(name))));
        }
        rooms().middleware().add(refusing(u"leave"_s, &Middleware::leave));
        alice.vanish();
        QTRY_COMPARE(m_calls.size(), 2);
        for (const char *name : {"a", "b"})
            QVERIFY(await(rooms().roomStatus(roomNamed(name)))->members.isEmpty());
    }

    void detach_showsAtOnceThoughALeaveHookWaits()
    {
        FakeRecipient alice(rooms());
        Gate gate;
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        Middleware slow{.name = u"slow"_s};
        slow.leave = [&](ConnectionId, RoomName) -> Task<> {
            co_await gate.passed();
            co_return Result<>{};
        };
        rooms().middleware().add(slow);
        alice.vanish();
        QVERIFY(await(rooms().roomStatus(Lobby))->members.isEmpty());
        QTRY_COMPARE(gate.waitingCount(), 1);
        gate.open();
    }

    // --- the store is out of service ---------------------------------------------------------------------

    void withoutTheStoreEveryCallFailsAndChangesNothing()
    {
        if (answers() == TestNode::Answers::AtOnce)
            return; // a local store is always there
        FakeRecipient alice(rooms());
        FakeRecipient bob(rooms());
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        constexpr auto unavailable = ErrorCode::StoreUnavailable;
        m_world->node.store.setService(DeferredStore::Service::Unavailable);
        QVERIFY(errorOf(await(rooms().list())) == unavailable);
        QVERIFY(errorOf(await(rooms().add(roomNamed("attic")))) == unavailable);
        QVERIFY(errorOf(await(rooms().exists(Lobby))) == unavailable);
        QVERIFY(errorOf(await(rooms().roomStatus(Lobby))) == unavailable);
        QVERIFY(errorOf(await(rooms().destroy(Lobby))) == unavailable);
        QVERIFY(errorOf(await(rooms().addMember(bob.id(), Lobby))) == unavailable);
        QVERIFY(errorOf(await(rooms().removeMember(alice.id(), Lobby))) == unavailable);
        QVERIFY(errorOf(await(rooms().broadcast(std::nullopt, Lobby, text("x")))) == unavailable);
        m_world->node.store.setService(DeferredStore::Service::Available);

        QVERIFY(alice.frames().isEmpty());
        QCOMPARE(await(rooms().list()).value(), QList{Lobby});
        QCOMPARE(idsInStore(memory(), Lobby), QSet{alice.id()});
        QVERIFY(rooms().index().isMember(alice.id(), Lobby));
        QVERIFY(!rooms().index().isMember(bob.id(), Lobby));
    }
};

QTEST_GUILESS_MAIN(TestChatRooms)
#include "tst_chat_rooms.moc"
