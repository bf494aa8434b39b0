// SPDX-License-Identifier: MIT
// What may happen while the store or a hook is being waited for. Whatever it is: list and delivery agree.
#include "server/store/local_broker.h"
#include "server/store/local_store.h"
#include "tests/support/fake_recipient.h"
#include "tests/support/gate.h"
#include "tests/support/test_node.h"

#include <QRandomGenerator>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoomName Lobby = roomNamed("lobby");

} // namespace

class TestChatRoomsRaces : public QObject
{
    Q_OBJECT

    struct World {
        LocalBroker broker;
        std::shared_ptr<LocalStore> memory = std::make_shared<LocalStore>(&broker);
        TestNode node{memory, broker, TestNode::Answers::Later};
    };
    std::unique_ptr<World> m_world;

    ChatRooms &rooms() { return m_world->node.rooms; }
    DeferredStore &store() { return m_world->node.store; }
    RoomStore &memory() { return *m_world->memory; }
    bool isListed(const FakeRecipient &who) { return idsInStore(memory(), Lobby).contains(who.id()); }
    bool isMember(const FakeRecipient &who) { return rooms().index().isMember(who.id(), Lobby); }

    /// A join whose `putMember` has reached the store and whose answer is kept back.
    Outcome<void> joiningWithoutAnswer(const FakeRecipient &who)
    {
        store().hold();
        Outcome joining(rooms().addMember(who.id(), Lobby));
        store().releaseOne(); // the answer to hasRoom
        if (!isListed(who) || joining.isReady())
            qFatal("the join is not where the test wants it");
        return joining;
    }

    /// A join that waits in its hook.
    Outcome<void> joiningInHook(const FakeRecipient &who, Gate &gate)
    {
        Middleware slow{.name = u"slow"_s};
        slow.join = [&gate](ConnectionId, RoomName) -> Task<> {
            co_await gate.passed();
            co_return Result<>{};
        };
        rooms().middleware().add(slow);
        Outcome joining(rooms().addMember(who.id(), Lobby));
        settle();
        if (gate.waitingCount() != 1)
            qFatal("the join is not where the test wants it");
        return joining;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(await(rooms().add(Lobby)));
    }
    void cleanup() { m_world.reset(); }

    // --- joining, and the connection goes ----------------------------------------------------------------

    void join_whileTheConnectionVanishesBeforeTheStoreKnows()
    {
        FakeRecipient alice(rooms());
        store().hold();
        Outcome joining(rooms().addMember(alice.id(), Lobby));
        alice.vanish();
        store().release();
        QTRY_VERIFY(joining.isReady());
        QVERIFY(errorOf(joining.result()) == ErrorCode::UnknownConnection);
        QVERIFY(!isListed(alice));
    }

    void join_whileTheConnectionVanishesAfterTheStoreKnows()
    {
        FakeRecipient alice(rooms());
        Outcome joining = joiningWithoutAnswer(alice);
        alice.vanish();
        store().release();
        QTRY_VERIFY(joining.isReady());
        QVERIFY(errorOf(joining.result()) == ErrorCode::UnknownConnection);
        QVERIFY(!isListed(alice));
        QVERIFY(!rooms().index().hasMembers(Lobby));
    }

    void join_whileTheConnectionVanishesInAHook()
    {
        FakeRecipient alice(rooms());
        Gate gate;
        Outcome joining = joiningInHook(alice, gate);
        alice.vanish();
        gate.open();
        QTRY_VERIFY(joining.isReady());
        QVERIFY(errorOf(joining.result()) == ErrorCode::UnknownConnection);
        QVERIFY(!isListed(alice));
    }

    // --- joining, and the room goes ----------------------------------------------------------------------

    void join_whileTheRoomIsDestroyedInAHook()
    {
        FakeRecipient alice(rooms());
        Gate gate;
        Outcome joining = joiningInHook(alice, gate);
        QVERIFY(await(rooms().destroy(Lobby)));
        gate.open();
        QTRY_VERIFY(joining.isReady());
        QVERIFY(errorOf(joining.result()) == ErrorCode::RoomNotFound);
        QVERIFY(!isMember(alice));
        QCOMPARE(await(rooms().exists(Lobby)).value(), false);
    }

    void join_whileTheRoomIsDestroyedAfterTheStoreKnows()
    {
        FakeRecipient alice(rooms());
        Outcome joining = joiningWithoutAnswer(alice);
        Outcome destroying(rooms().destroy(Lobby));
        store().release();
        QTRY_VERIFY(joining.isReady() && destroying.isReady());
        QVERIFY(destroying.result());
        QVERIFY(!isMember(alice));
        QVERIFY(!rooms().index().hasMembers(Lobby));
    }

    void join_whileTheRoomIsDestroyedBeforeTheStoreKnows()
    {
        FakeRecipient alice(rooms());
        store().hold();
        Outcome joining(rooms().addMember(alice.id(), Lobby));
        Outcome destroying(rooms().destroy(Lobby));
        store().release();
        QTRY_VERIFY(joining.isReady() && destroying.isReady());
        QVERIFY(errorOf(joining.result()) == ErrorCode::RoomNotFound);
        QVERIFY(!isMember(alice));
    }

    void join_whileTheRoomIsDestroyedAndCreatedAgain_data()
    {
        QTest::addColumn<bool>("storeKnows");
        QTest::newRow("before the store knows") << false;
        QTest::newRow("after the store knows") << true;
    }
    void join_whileTheRoomIsDestroyedAndCreatedAgain()
    {
        QFETCH(bool, storeKnows);
        FakeRecipient alice(rooms());
        store().hold();
        Outcome joining(rooms().addMember(alice.id(), Lobby));
        if (storeKnows)
            store().releaseOne();
        Outcome destroying(rooms().destroy(Lobby));
        Outcome creating(rooms().add(Lobby));
        store().release();
        QTRY_VERIFY(joining.isReady() && destroying.isReady() && creating.isReady());
        settle();
        QCOMPARE(isMember(alice), isListed(alice));
        QVERIFY(joining.result() || !isMember(alice));
        // And nothing is left that is in the way of another try.
        if (!isMember(alice))
            QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        QVERIFY(said(rooms().messages().say(alice.id(), Lobby, text("here"))));
        QCOMPARE(alice.lastMessage(), u"here"_s);
    }

    void join_intoARoomCreatedAgainWhileAHookWaited()
    {
        FakeRecipient alice(rooms());
        Gate gate;
        Outcome joining = joiningInHook(alice, gate);
        QVERIFY(await(rooms().destroy(Lobby)));
        QVERIFY(await(rooms().add(Lobby)));
        gate.open();
        QTRY_VERIFY(joining.isReady());
        QCOMPARE(isMember(alice), isListed(alice));
        QCOMPARE(bool(joining.result()), isMember(alice));
    }

    void join_isNotUndoneByTheEndOfAnotherRoom()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().add(roomNamed("attic"))));
        Outcome joining = joiningWithoutAnswer(alice);
        Outcome destroying(rooms().destroy(roomNamed("attic")));
        store().release();
        QTRY_VERIFY(joining.isReady() && destroying.isReady());
        QVERIFY(joining.result());
        QVERIFY(isMember(alice) && isListed(alice));
    }

    void join_afterTheRoomWasDestroyedAndCreatedIsNotTakenForOneBefore()
    {
        FakeRecipient alice(rooms());
        FakeRecipient bob(rooms());
        Gate gate;
        Outcome waiting = joiningInHook(bob, gate); // keeps a join under way all the time
        rooms().middleware().remove(u"slow"_s);
        QVERIFY(await(rooms().destroy(Lobby)));
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        gate.open();
        QTRY_VERIFY(waiting.isReady());
        QVERIFY(isMember(alice) && isListed(alice));
    }

    // --- the same thing twice ----------------------------------------------------------------------------

    void join_twiceAtOnceJoinsOnce()
    {
        FakeRecipient alice(rooms());
        Outcome first(rooms().addMember(alice.id(), Lobby));
        Outcome second(rooms().addMember(alice.id(), Lobby));
        QTRY_VERIFY(first.isReady() && second.isReady());
        QVERIFY(first.result());
        QVERIFY(errorOf(second.result()) == ErrorCode::AlreadyInRoom);
        QVERIFY(isMember(alice) && isListed(alice));
        QVERIFY(said(rooms().messages().say(alice.id(), Lobby, text("once"))));
        QCOMPARE(alice.frames().size(), 1);
    }

    void leave_twiceAtOnceLeavesOnce()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        Outcome first(rooms().removeMember(alice.id(), Lobby));
        Outcome second(rooms().removeMember(alice.id(), Lobby));
        QTRY_VERIFY(first.isReady() && second.isReady());
        QVERIFY(first.result());
        QVERIFY(!isMember(alice) && !isListed(alice));
    }

    void join_whileLeavingEndsInAgreement()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        Outcome leaving(rooms().removeMember(alice.id(), Lobby));
        Outcome joining(rooms().addMember(alice.id(), Lobby));
        QTRY_VERIFY(leaving.isReady() && joining.isReady());
        QCOMPARE(isMember(alice), isListed(alice));
    }

    void destroy_twiceAtOnceTellsMembersOnce()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        Outcome first(rooms().destroy(Lobby));
        Outcome second(rooms().destroy(Lobby));
        QTRY_VERIFY(first.isReady() && second.isReady());
        QVERIFY(first.result().value() == Removed::Room::Existed);
        QVERIFY(second.result().value() == Removed::Room::WasMissing);
        QCOMPARE(alice.frames().size(), 1);
    }

    // --- leaving -----------------------------------------------------------------------------------------

    void leave_whileTheConnectionVanishes()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        store().hold();
        Outcome leaving(rooms().removeMember(alice.id(), Lobby));
        alice.vanish();
        store().release();
        QTRY_VERIFY(leaving.isReady());
        settle();
        QVERIFY(!isListed(alice));
    }

    void leave_whileTheRoomIsDestroyed()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        store().hold();
        Outcome leaving(rooms().removeMember(alice.id(), Lobby));
        Outcome destroying(rooms().destroy(Lobby));
        store().release();
        QTRY_VERIFY(leaving.isReady() && destroying.isReady());
        QVERIFY(!isMember(alice));
        QVERIFY(destroying.result());
    }

    void leave_hooksRunOnceForEachLeaving()
    {
        FakeRecipient alice(rooms());
        QVERIFY(await(rooms().addMember(alice.id(), Lobby)));
        int calls = 0;
        Middleware spy{.name = u"spy"_s};
        spy.leave = [&](ConnectionId, RoomName) -> Task<> {
            ++calls;
            co_return Result<>{};
        };
        rooms().middleware().add(spy);
        store().hold();
        Outcome leaving(rooms().removeMember(alice.id(), Lobby));
        store().releaseOne(); // the answer to hasRoom; the hook has run and the store been asked
        QCOMPARE(calls, 1);
        alice.vanish();
        store().release();
        QTRY_VERIFY(leaving.isReady());
        settle();
        QCOMPARE(calls, 1);
    }

    // --- messages meanwhile ------------------------------------------------------------------------------

    void whoIsStillJoiningHearsNothing()
    {
        FakeRecipient alice(rooms());
        FakeRecipient bob(rooms());
        QVERIFY(await(rooms().addMember(bob.id(), Lobby)));
        Outcome joining = joiningWithoutAnswer(alice);
        QVERIFY(said(rooms().messages().say(bob.id(), Lobby, text("early"))));
        QVERIFY(errorOf(said(rooms().messages().say(alice.id(), Lobby, text("mine")))) ==
                ErrorCode::NotInRoom);
        store().release();
        QTRY_VERIFY(joining.isReady());
        QVERIFY(said(rooms().messages().say(bob.id(), Lobby, text("late"))));
        QCOMPARE(alice.messages(), QStringList{u"late"_s});
    }

    // --- all of it ---------------------------------------------------------------------------------------

    void listAndDeliveryAgreeAfterAnyMixture()
    {
        QRandomGenerator random(20160614);
        for (int round = 0; round < 60; ++round) {
            std::vector<std::unique_ptr<FakeRecipient>> recipients;
            for (int i = 0; i < 4; ++i)
                recipients.push_back(std::make_unique<FakeRecipient>(rooms()));
            std::vector<Outcome<void>> outcomes;
            for (int step = 0; step < 30; ++step) {
                FakeRecipient &who = *recipients[size_t(random.bounded(4))];
                switch (random.bounded(8)) {
                case 0:
                    outcomes.emplace_back(rooms().removeMember(who.id(), Lobby));
                    break;
                case 1:
                    runDestroy();
                    break;
                case 2:
                    runAdd();
                    break;
                case 3:
                    if (random.bounded(4) == 0)
                        who.vanish();
                    break;
                case 4:
                    QCoreApplication::processEvents();
                    break;
                default:
                    outcomes.emplace_back(rooms().addMember(who.id(), Lobby));
                }
            }
            QVERIFY(await(rooms().add(Lobby)));
            settle();
            for (const auto &outcome : outcomes)
                QVERIFY(outcome.isReady());
            for (const auto &recipient : recipients)
                QCOMPARE(isMember(*recipient), isListed(*recipient));
        }
    }

private:
    void runDestroy() { Outcome destroying(rooms().destroy(Lobby)); }
    void runAdd() { Outcome adding(rooms().add(Lobby)); }
};

QTEST_GUILESS_MAIN(TestChatRoomsRaces)
#include "tst_chat_rooms_races.moc"
