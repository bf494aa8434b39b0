// SPDX-License-Identifier: MIT
// What is said in rooms, and the hooks around it (PROTOCOL.md §6).
#include "server/store/local_broker.h"
#include "server/store/local_store.h"
#include "tests/support/fake_recipient.h"
#include "tests/support/gate.h"
#include "tests/support/test_node.h"

#include <QTest>

#include <deque>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(confab::TestNode::Answers)

namespace {

const RoomName Lobby = roomNamed("lobby");
const RoomName Attic = roomNamed("attic");

} // namespace

class TestChatRoomsMessages : public QObject
{
    Q_OBJECT

    struct World {
        explicit World(TestNode::Answers answers)
            : node(memory, broker, answers)
        {
        }
        LocalBroker broker;
        std::shared_ptr<LocalStore> memory = std::make_shared<LocalStore>(&broker);
        TestNode node;
    };
    std::unique_ptr<World> m_world;

    ChatRooms &rooms() { return m_world->node.rooms; }
    std::unique_ptr<FakeRecipient> joined(const RoomName &room = Lobby)
    {
        auto recipient = std::make_unique<FakeRecipient>(rooms());
        if (!await(rooms().addMember(recipient->id(), room)))
            qFatal("cannot join");
        return recipient;
    }
    /// A `say` hook that waits at the gate for copies to one recipient.
    static Middleware slowFor(ConnectionId recipient, Gate &gate)
    {
        Middleware slow{.name = u"slow"_s};
        slow.say = [recipient, &gate](ConnectionId id, Message message) -> Task<Message> {
            if (id == recipient)
                co_await gate.passed();
            co_return message;
        };
        return slow;
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
        QFETCH_GLOBAL(TestNode::Answers, answers);
        m_world = std::make_unique<World>(answers);
        QVERIFY(await(rooms().add(Lobby)));
        QVERIFY(await(rooms().add(Attic)));
    }
    void cleanup() { m_world.reset(); }

    // --- broadcast and say -------------------------------------------------------------------------------

    void everyMemberGetsAMessageOnceTheSenderIncluded()
    {
        const auto alice = joined();
        const auto bob = joined();
        const auto outsider = joined(Attic);
        const Timestamp before = currentTime();
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("hello"))));
        const Timestamp after = currentTime();

        QCOMPARE(alice->messages(), QStringList{u"hello"_s});
        QCOMPARE(bob->messages(), QStringList{u"hello"_s});
        QVERIFY(outsider->frames().isEmpty());
        const QJsonObject frame = bob->lastFrame();
        QCOMPARE(frame["from"_L1], QJsonValue(alice->id().toString()));
        QCOMPARE(frame["room"_L1], QJsonValue(u"lobby"_s));
        QCOMPARE(frame["context"_L1], QJsonValue(u"user"_s));
        const Timestamp sentAt{std::chrono::milliseconds(qint64(frame["sentAt"_L1].toDouble()))};
        QVERIFY(sentAt >= before && sentAt <= after);
    }

    void saySaysWhatBroadcastSays()
    {
        const auto alice = joined();
        QVERIFY(rooms().messages().canSayAtOnce());
        QVERIFY(said(rooms().messages().say(alice->id(), Lobby, text("at once"))));
        QCOMPARE(alice->lastMessage(), u"at once"_s);
        QCOMPARE(alice->lastFrame()["from"_L1], QJsonValue(alice->id().toString()));
        QVERIFY(errorOf(said(rooms().messages().say(alice->id(), Attic, text("x")))) == ErrorCode::NotInRoom);
    }

    void theServersMessagesAreFromTheNumber0()
    {
        const auto alice = joined();
        QVERIFY(await(rooms().broadcast(std::nullopt, Lobby, text("closing time"))));
        QCOMPARE(alice->lastFrame()["from"_L1], QJsonValue(0));
        QCOMPARE(alice->lastMessage(), u"closing time"_s);
    }

    void anyJsonValueIsDeliveredByteForByte_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("object") << QByteArray(R"({"b":1,"a":{"x":[]}, "b":2})");
        QTest::newRow("array") << QByteArray("[ 1 , 2 ]");
        QTest::newRow("64-bit integer") << QByteArray("12345678901234567890");
        QTest::newRow("odd float") << QByteArray("1.0E+400");
        QTest::newRow("lone surrogate") << QByteArray(R"("\ud800")");
        QTest::newRow("escapes") << QByteArray(R"("\u0041\/")");
        QTest::newRow("true") << QByteArray("true");
        QTest::newRow("zero") << QByteArray("0");
    }
    void anyJsonValueIsDeliveredByteForByte()
    {
        QFETCH(QByteArray, body);
        const auto alice = joined();
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, JsonText::parse(body).value())));
        const QByteArray expected = "{\"message\":" + body + ",\"room\":\"lobby\",";
        QVERIFY2(alice->frames().last().startsWith(expected), alice->frames().last());
    }

    void broadcast_errors()
    {
        const auto alice = joined();
        const auto nowhere = roomNamed("nowhere");
        QVERIFY(errorOf(await(rooms().broadcast(alice->id(), Attic, text("x")))) == ErrorCode::NotInRoom);
        QVERIFY(errorOf(await(rooms().broadcast(alice->id(), nowhere, text("x")))) == ErrorCode::NotInRoom);
        QVERIFY(errorOf(await(rooms().broadcast(ConnectionId::create(), Lobby, text("x")))) ==
                ErrorCode::NotInRoom);
        QVERIFY(errorOf(await(rooms().broadcast(std::nullopt, nowhere, text("x")))) ==
                ErrorCode::RoomNotFound);
        QVERIFY(alice->frames().isEmpty());
    }

    void broadcast_needsAMessage()
    {
        // A RoomName is never empty, but a message may be.
        const auto alice = joined();
        const auto empty = await(rooms().broadcast(alice->id(), Lobby, text("")));
        QVERIFY(errorOf(empty) == ErrorCode::RoomAndMessageRequired);
        QVERIFY(errorOf(await(rooms().broadcast(std::nullopt, Lobby, text("")))) ==
                ErrorCode::RoomAndMessageRequired);
        QVERIFY(alice->frames().isEmpty());
    }

    void messagesKeepTheirOrder()
    {
        const auto alice = joined();
        const auto bob = joined();
        QStringList expected;
        for (int i = 0; i < 100; ++i) {
            const QByteArray words = QByteArray::number(i);
            QVERIFY(
                said(rooms().messages().say((i % 2 ? alice : bob)->id(), Lobby, JsonText::fromUtf8(words))));
            expected.append(QString::fromLatin1(words));
        }
        QCOMPARE(alice->messages(), expected);
        QCOMPARE(bob->messages(), expected);
    }

    void messagesAndTheirCopiesAreCounted()
    {
        const auto alice = joined();
        const auto bob = joined();
        QVERIFY(said(rooms().messages().say(alice->id(), Lobby, text("one"))));
        QVERIFY(await(rooms().broadcast(std::nullopt, Lobby, text("two"))));
        QVERIFY(await(rooms().broadcast(std::nullopt, Attic, text("nobody listens"))));
        QVERIFY(!said(rooms().messages().say(alice->id(), Attic, text("refused"))));
        const RoomMessages::Counts counts = rooms().messages().counts();
        QCOMPARE(counts.received, 3u);
        QCOMPARE(counts.arrived, 2u);
        QCOMPARE(counts.delivered, 4u);
        QCOMPARE(counts.missed, 0u);
    }

    void copiesThatASayHookDropsAreNotCounted()
    {
        const auto alice = joined();
        const auto bob = joined();
        Middleware picky{.name = u"picky"_s};
        picky.say = [bobsId = bob->id()](ConnectionId id, Message message) -> Task<Message> {
            if (id == bobsId)
                co_return failure(ErrorCode::Refused);
            co_return message;
        };
        rooms().middleware().add(picky);
        QVERIFY(said(rooms().messages().say(alice->id(), Lobby, text("one"))));
        QCOMPARE(alice->messages(), QStringList{u"one"_s});
        QCOMPARE(rooms().messages().counts().delivered, 1u);
    }

    // --- onSayReceive ------------------------------------------------------------------------------------

    void onSayReceive_mayChangeMessageFromRoomAndTime()
    {
        const auto alice = joined();
        const auto bob = joined(Attic);
        Middleware change{.name = u"change"_s};
        change.onSayReceive = [](Sender, Message message) -> Task<Message> {
            message.body = text("changed");
            message.from = text("nobody");
            message.room = Attic;
            message.sentAt = Timestamp(std::chrono::milliseconds(42));
            co_return message;
        };
        rooms().middleware().add(change);
        QVERIFY(!rooms().messages().canSayAtOnce());
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("hello"))));
        QVERIFY(alice->frames().isEmpty());
        QCOMPARE(bob->frames().last(),
                 QByteArray(R"({"message":"changed","room":"attic","from":"nobody","context":"user",)"
                            R"("sentAt":42})"));
    }

    void onSayReceive_runsOnceAMessageForClientsAndServer()
    {
        const auto alice = joined();
        const auto bob = joined();
        QList<QByteArray> senders;
        Middleware spy{.name = u"spy"_s};
        spy.onSayReceive = [&](Sender, Message message) -> Task<Message> {
            senders.append(message.from.bytes());
            co_return message;
        };
        rooms().middleware().add(spy);
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("x"))));
        QVERIFY(await(rooms().broadcast(std::nullopt, Lobby, text("y"))));
        QCOMPARE(senders, (QList<QByteArray>{'"' + alice->id().toByteArray() + '"', "0"}));
        QCOMPARE(bob->messages(), (QStringList{u"x"_s, u"y"_s}));
    }

    void onSayReceive_failsTheSayWithItsError()
    {
        const auto alice = joined();
        Middleware veto{.name = u"veto"_s};
        veto.onSayReceive = [](Sender, Message) -> Task<Message> {
            co_return failure(ErrorCode::Refused, u"hush"_s);
        };
        rooms().middleware().add(veto);
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("x"))).error() ==
                (Error{ErrorCode::Refused, u"hush"_s}));
        QVERIFY(alice->frames().isEmpty());
    }

    void onSayReceive_thatWaitsKeepsTheOrderOfASendersMessages_data()
    {
        QTest::addColumn<bool>("isServer");
        QTest::newRow("a client's") << false;
        QTest::newRow("the server's") << true;
    }
    void onSayReceive_thatWaitsKeepsTheOrderOfASendersMessages()
    {
        QFETCH(bool, isServer);
        const auto alice = joined();
        const auto bob = joined();
        Gate gate;
        Middleware slow{.name = u"slow"_s};
        slow.onSayReceive = [&](Sender, Message message) -> Task<Message> {
            if (message.body == text("first"))
                co_await gate.passed();
            co_return message;
        };
        rooms().middleware().add(slow);
        const Sender sender = isServer ? Sender() : Sender(alice->id());
        Outcome first(rooms().broadcast(sender, Lobby, text("first")));
        QTRY_COMPARE(gate.waitingCount(), 1);
        Outcome second(rooms().broadcast(sender, Lobby, text("second")));
        settle();
        gate.open();
        QTRY_VERIFY(first.isReady() && second.isReady());
        QVERIFY(first.result() && second.result());
        QCOMPARE(bob->messages(), (QStringList{u"first"_s, u"second"_s}));
    }

    void onSayReceive_thatAnswersAtOnceKeepsNobodyWaiting_data()
    {
        QTest::addColumn<bool>("isCoroutine");
        QTest::newRow("a function") << false;
        QTest::newRow("a coroutine") << true;
    }
    void onSayReceive_thatAnswersAtOnceKeepsNobodyWaiting()
    {
        QFETCH(bool, isCoroutine);
        const auto alice = joined();
        Middleware quick{.name = u"quick"_s};
        if (isCoroutine)
            quick.onSayReceive = [](Sender, Message message) -> Task<Message> { co_return message; };
        else
            quick.onSayReceive = [](Sender, Message message) -> Result<Message> { return message; };
        rooms().middleware().add(quick);
        const auto admitted = rooms().messages().admit(alice->id(), Lobby, text("x"));
        QVERIFY(admitted.ready());
        QCOMPARE((*admitted.ready())->body, text("x"));
    }

    void onSayReceive_thatAnswersAtOnceDoesNotLetAMessageOvertake()
    {
        const auto alice = joined();
        const auto bob = joined();
        Gate gate;
        Middleware sometimesSlow{.name = u"sometimes slow"_s};
        const auto waiting = [&gate](Message message) -> Task<Message> {
            co_await gate.passed();
            co_return message;
        };
        sometimesSlow.onSayReceive = [&](Sender, Message message) -> Eventual<Message> {
            if (message.body == text("first"))
                return waiting(message);
            return Result<Message>(message);
        };
        rooms().middleware().add(sometimesSlow);
        Outcome first(rooms().broadcast(alice->id(), Lobby, text("first")));
        Outcome second(rooms().broadcast(alice->id(), Lobby, text("second")));
        Outcome third(rooms().broadcast(alice->id(), Lobby, text("third")));
        QVERIFY(await(rooms().broadcast(bob->id(), Lobby, text("somebody else's"))));
        settle();
        QVERIFY(!second.isReady() && !third.isReady());
        gate.open();
        QTRY_VERIFY(first.isReady() && second.isReady() && third.isReady());
        QCOMPARE(bob->messages(), (QStringList{u"somebody else's"_s, u"first"_s, u"second"_s, u"third"_s}));
        // Nobody is waited for any more.
        QVERIFY(rooms().messages().admit(alice->id(), Lobby, text("fourth")).ready());
    }

    void onSayReceive_thousandsMayWaitForOne_butNotMore()
    {
        const auto alice = joined();
        const auto bob = joined();
        Gate gate;
        Middleware firstSlow{.name = u"first slow"_s};
        const auto waiting = [&gate](Message message) -> Task<Message> {
            co_await gate.passed();
            co_return message;
        };
        firstSlow.onSayReceive = [&](Sender, Message message) -> Eventual<Message> {
            if (message.body == JsonText::fromInteger(0))
                return waiting(message);
            return Result<Message>(message);
        };
        rooms().middleware().add(firstSlow);
        QStringList numbers;
        std::deque<Outcome<void>> outcomes;
        for (size_t i = 0; i <= SenderTurns::mostWaiting; ++i) {
            outcomes.emplace_back(rooms().broadcast(alice->id(), Lobby, JsonText::fromInteger(qint64(i))));
            numbers.append(QString::number(i));
        }
        QVERIFY(!outcomes.back().isReady());
        const auto tooMany = await(rooms().broadcast(alice->id(), Lobby, text("one more")));
        QCOMPARE(tooMany.error().code, ErrorCode::TooManyPendingActions);
        gate.open();
        QTRY_VERIFY(outcomes.back().isReady());
        QCOMPARE(bob->messages(), numbers);
        QVERIFY(rooms().messages().admit(alice->id(), Lobby, text("x")).ready());
    }

    void onSayReceive_aSenderMayAlwaysHaveAMessageWaiting()
    {
        // So many that a stack of them, or of what is left of them, would be too high.
        constexpr int count = 60'000;
        std::deque<Promise<>> asking;
        Middleware slow{.name = u"slow"_s};
        slow.onSayReceive = [&](Sender, Message message) -> Task<Message> {
            const Promise<> answer;
            asking.push_back(answer);
            co_await answer.result();
            co_return message;
        };
        rooms().middleware().add(slow);
        int said = 0;
        const auto say = [&]() -> Task<> {
            const auto result = co_await rooms().messages().admit(std::nullopt, Lobby, text("x")).task();
            said += result ? 1 : 0;
            co_return Result<>{};
        };
        std::deque<Outcome<void>> outcomes;
        outcomes.emplace_back(say());
        for (int i = 1; i < count; ++i) {
            outcomes.emplace_back(say());
            while (asking.empty())
                QCoreApplication::processEvents();
            const Promise<> next = asking.front();
            asking.pop_front();
            next.fulfil({});
            if (outcomes.front().isReady())
                outcomes.pop_front();
        }
        while (said < count - 1)
            QCoreApplication::processEvents();
        QTRY_VERIFY(!asking.empty());
        asking.front().fulfil({});
        QTRY_COMPARE(said, count);
    }

    void onSayReceive_mayWaitForWhatItSaysItself()
    {
        const auto alice = joined();
        Gate gate;
        Middleware audit{.name = u"audit"_s};
        audit.onSayReceive = [&](Sender, Message message) -> Task<Message> {
            if (message.body == text("first"))
                co_await gate.passed();
            if (message.body == text("second")) {
                const auto said = co_await rooms().messages().admit(alice->id(), Lobby, text("copy")).task();
                if (!said)
                    co_return tl::unexpected(said.error());
            }
            co_return message;
        };
        rooms().middleware().add(audit);
        Outcome first(rooms().broadcast(alice->id(), Lobby, text("first")));
        QTRY_COMPARE(gate.waitingCount(), 1);
        Outcome second(rooms().messages().admit(alice->id(), Lobby, text("second")).task());
        gate.open();
        QTRY_VERIFY(first.isReady() && second.isReady());
        QVERIFY(second.result().has_value());
    }

    void onSayReceive_thatWaitsOutlivesItsSender()
    {
        auto alice = joined();
        const auto bob = joined();
        Gate gate;
        Middleware slow{.name = u"slow"_s};
        slow.onSayReceive = [&](Sender, Message message) -> Task<Message> {
            co_await gate.passed();
            co_return message;
        };
        rooms().middleware().add(slow);
        Outcome said(rooms().broadcast(alice->id(), Lobby, text("last words")));
        QTRY_COMPARE(gate.waitingCount(), 1);
        alice.reset();
        rooms().middleware().remove(u"slow"_s);
        gate.open();
        QTRY_VERIFY(said.isReady());
        QVERIFY(bob->frames().size() <= 1);
    }

    // --- say ---------------------------------------------------------------------------------------------

    void say_personalisesOneCopyWithoutTouchingOthers()
    {
        const auto alice = joined();
        const auto bob = joined();
        const auto carol = joined();
        Middleware personal{.name = u"personal"_s};
        personal.say = [&](ConnectionId id, Message message) -> Task<Message> {
            if (id == bob->id())
                message.body = text("dear bob");
            co_return message;
        };
        rooms().middleware().add(personal);
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, JsonText::parse("[ 1 ]").value())));
        QTRY_COMPARE(bob->messages(), QStringList{u"dear bob"_s});
        for (const auto *other : {alice.get(), carol.get()}) {
            QCOMPARE(other->frames().size(), 1);
            QVERIFY(other->frames().last().startsWith("{\"message\":[ 1 ],"));
        }
    }

    void say_anErrorDropsThatCopyOnly()
    {
        const auto alice = joined();
        const auto bob = joined();
        Middleware ignore{.name = u"ignore"_s};
        ignore.say = [&](ConnectionId id, Message message) -> Task<Message> {
            if (id == bob->id() && message.body == text("spam"))
                co_return failure(ErrorCode::Refused, u"ignored"_s);
            co_return message;
        };
        rooms().middleware().add(ignore);
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("spam"))));
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("ham"))));
        QCOMPARE(alice->messages(), (QStringList{u"spam"_s, u"ham"_s}));
        QCOMPARE(bob->messages(), QStringList{u"ham"_s});
    }

    void say_thatWaitsForOneRecipientDoesNotDelayOthers()
    {
        const auto alice = joined();
        const auto bob = joined();
        const auto carol = joined();
        Gate gate;
        rooms().middleware().add(slowFor(bob->id(), gate));
        for (const char *words : {"one", "two", "three"})
            QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text(words))));
        const QStringList all{u"one"_s, u"two"_s, u"three"_s};
        QCOMPARE(alice->messages(), all);
        QCOMPARE(carol->messages(), all);
        QVERIFY(bob->frames().isEmpty());
        gate.open();
        QTRY_COMPARE(bob->messages(), all);
    }

    void say_keepsTheOrderThoughTheHookIsRemovedMeanwhile()
    {
        const auto alice = joined();
        const auto bob = joined();
        Gate gate;
        rooms().middleware().add(slowFor(bob->id(), gate));
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("one"))));
        rooms().middleware().remove(u"slow"_s);
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("two"))));
        QCOMPARE(alice->messages(), (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(bob->frames().isEmpty());
        gate.open();
        QTRY_COMPARE(bob->messages(), (QStringList{u"one"_s, u"two"_s}));
    }

    void say_theNoticeOfDestructionKeepsItsPlaceBehindWaitingCopies()
    {
        const auto alice = joined();
        const auto bob = joined();
        Gate gate;
        rooms().middleware().add(slowFor(bob->id(), gate));
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("one"))));
        QVERIFY(await(rooms().destroy(Lobby)));
        QCOMPARE(alice->messages(), (QStringList{u"one"_s, u"this room has been deleted"_s}));
        gate.open();
        QTRY_COMPARE(bob->messages(), (QStringList{u"one"_s, u"this room has been deleted"_s}));
    }

    void say_thatWaitsForWhoHasVanishedIsForgotten()
    {
        const auto alice = joined();
        auto bob = joined();
        Gate gate;
        rooms().middleware().add(slowFor(bob->id(), gate));
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("one"))));
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("two"))));
        QCOMPARE(gate.waitingCount(), 1);
        bob.reset();
        gate.open();
        QVERIFY(await(rooms().broadcast(alice->id(), Lobby, text("three"))));
        QCOMPARE(alice->messages().size(), 3);
    }

    void say_aRecipientWithTooManyWaitingCopiesIsClosedAsTooSlow()
    {
        const auto alice = joined();
        const auto bob = joined();
        Gate gate;
        rooms().middleware().add(slowFor(bob->id(), gate));
        // One is with the hook; so many more may wait.
        for (size_t i = 0; i <= PersonalDelivery::maxWaiting; ++i)
            QVERIFY(said(rooms().messages().say(alice->id(), Lobby, text("flood"))));
        QCOMPARE(bob->tooSlowCount(), 0);
        QVERIFY(said(rooms().messages().say(alice->id(), Lobby, text("one more"))));
        QVERIFY(bob->tooSlowCount() > 0);
        QCOMPARE(alice->tooSlowCount(), 0);
        gate.open();
    }

    void say_mayTalkToTheRoomItself()
    {
        const auto alice = joined();
        Middleware echo{.name = u"echo"_s};
        echo.say = [&](ConnectionId, Message message) -> Task<Message> {
            if (message.body == text("ping"))
                Q_UNUSED(said(rooms().messages().say(alice->id(), Lobby, text("pong"))));
            co_return message;
        };
        rooms().middleware().add(echo);
        QVERIFY(said(rooms().messages().say(alice->id(), Lobby, text("ping"))));
        QTRY_COMPARE(alice->messages(), (QStringList{u"ping"_s, u"pong"_s}));
    }

    void say_hooksSeeRoomNamesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("quotes") << QByteArray("a\"b\\c");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a");
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x92\xac");
    }
    void say_hooksSeeRoomNamesAsTheyAre()
    {
        QFETCH(QByteArray, name);
        QVERIFY(await(rooms().add(roomNamed(name))));
        const auto alice = joined(roomNamed(name));
        QByteArray seen;
        Middleware spy{.name = u"spy"_s};
        spy.say = [&](ConnectionId, Message message) -> Task<Message> {
            seen = message.room.utf8();
            co_return message;
        };
        rooms().middleware().add(spy);
        QVERIFY(said(rooms().messages().say(alice->id(), roomNamed(name), text("x"))));
        QCOMPARE(seen, name);
    }
};

QTEST_GUILESS_MAIN(TestChatRoomsMessages)
#include "tst_chat_rooms_messages.moc"
