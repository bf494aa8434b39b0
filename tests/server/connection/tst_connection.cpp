// SPDX-License-Identifier: MIT
// One connection on a transport without a peer. What needs the list of all connections, joins and actions
// among it, is tested in tst_connections.
#include "server/connection/connections.h"
#include "server/rooms/connection_listing.h"
#include "server/store/local_broker.h"
#include "server/store/local_store.h"
#include "tests/support/client_options.h"
#include "tests/support/fake_recipient.h"
#include "tests/support/fake_transport.h"
#include "tests/support/test_node.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoomName Lobby = roomNamed("lobby");

struct World {
    explicit World(const RequestOptions &options)
        : connections(node.rooms, actions, options, QString())
        , handler(node.rooms, actions, connections, options)
    {
    }
    LocalBroker broker;
    std::shared_ptr<LocalStore> memory = std::make_shared<LocalStore>(&broker);
    TestNode node{memory, broker, TestNode::Answers::AtOnce};
    ActionRegistry actions;
    Connections connections;
    RequestHandler handler;
};

class Client
{
public:
    Client(World &world, TransportKind kind, ErrorShape shape = ErrorShape::Text)
        : transport(kind)
        , connection(ConnectionId::create(), transport, world.connections, world.handler, shape)
        , m_world(world)
    {
        transport.setListener(connection);
        world.node.rooms.attach(connection);
    }
    ~Client() { m_world.node.rooms.detach(connection.id()); }

    /// The answers to `frame`: what it made the connection send.
    QList<QByteArray> ask(const QByteArray &frame)
    {
        const qsizetype before = transport.sent().size();
        transport.receive(frame);
        return transport.sent().sliced(before);
    }
    QJsonObject answer(const QByteArray &frame)
    {
        const auto answers = ask(frame);
        return answers.size() == 1 ? QJsonDocument::fromJson(answers[0]).object() : QJsonObject();
    }
    QList<int> sentCounts() const
    {
        QList<int> counts;
        for (const QByteArray &frame : transport.sent())
            counts.append(QJsonDocument::fromJson(frame)["messageCount"_L1].toInt(-1));
        return counts;
    }

    FakeTransport transport;
    Connection connection;

private:
    World &m_world;
};

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

    std::unique_ptr<World> m_world;

    ChatRooms &rooms() { return m_world->node.rooms; }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>(requestOptions());
        QVERIFY(await(rooms().add(Lobby)));
    }
    void cleanup() { m_world.reset(); }

    // --- counting ----------------------------------------------------------------------------------------

    void everyFrameHasItsNumber()
    {
        Client client(*m_world, TransportKind::Tcp);
        client.transport.receive("detailsView");
        client.transport.receive("roomAdd");
        client.transport.receive("say \xff");
        client.transport.receive("paramsView");
        QCOMPARE(client.sentCounts(), (QList{1, 2, 3, 4}));
    }

    void whatIsNotJsonHasNoNumber()
    {
        Client client(*m_world, TransportKind::WebSocket);
        QCOMPARE(client.answer("oops")["messageCount"_L1].toInt(-1), 0);
        QCOMPARE(client.answer(R"({"event":"detailsView"})")["messageCount"_L1].toInt(-1), 1);
        QCOMPARE(client.answer("{")["messageCount"_L1].toInt(-1), 1);
        QCOMPARE(client.answer("null")["messageCount"_L1].toInt(-1), 2);
        QCOMPARE(client.answer(R"({"event":"dance"})")["messageCount"_L1].toInt(-1), 3);
    }

    void unusableInputHasNoNumber()
    {
        Client client(*m_world, TransportKind::WebSocket);
        client.transport.receive(R"({"event":"detailsView"})");
        client.transport.receiveUnusable({ErrorCode::InvalidFrame, u"binary message"_s});
        client.transport.receive(R"({"event":"detailsView"})");
        QCOMPARE(client.sentCounts(), (QList{1, 1, 2}));
        QCOMPARE(client.transport.sent()[1],
                 R"j({"status":"invalid frame (binary message)","context":"response","messageCount":1})j");
    }

    void aLineThatIsTooLong()
    {
        Client client(*m_world, TransportKind::Tcp);
        client.transport.receiveUnusable({ErrorCode::DataTooBig, u"64 received/70 max"_s});
        const QByteArray expected =
            "{\"status\":\"error\",\"error\":\"data length is too big (64 received/70 max)\","
            "\"context\":\"response\",\"messageCount\":0}";
        QCOMPARE(client.transport.sent(), QList{expected});
    }

    // --- order -------------------------------------------------------------------------------------------

    void answersLeaveInTheOrderOfTheirRequests()
    {
        Client client(*m_world, TransportKind::Tcp);
        const auto first = client.connection.reserveReply();
        client.transport.receive("paramsView");
        const auto third = client.connection.reserveReply();
        client.transport.receive("paramsView");
        QVERIFY(client.transport.sent().isEmpty());
        client.connection.replyLater(third, "{\"messageCount\":33}");
        QVERIFY(client.transport.sent().isEmpty());
        client.connection.replyLater(first, "{\"messageCount\":11}");
        QCOMPARE(client.sentCounts(), (QList{11, 1, 33, 2}));
    }

    void anAnswerIsGivenOnce()
    {
        Client client(*m_world, TransportKind::Tcp);
        const auto ticket = client.connection.reserveReply();
        const auto other = client.connection.reserveReply();
        client.connection.replyLater(other, "\"b\"");
        client.connection.replyLater(other, "\"not b\"");
        client.connection.replyLater(ticket, "\"a\"");
        client.connection.replyLater(ticket, "\"not a\"");
        client.connection.replyLater(other, "\"late\"");
        QCOMPARE(client.transport.sent(), (QList<QByteArray>{"\"a\"", "\"b\""}));
    }

    void unusableInputIsAnsweredInItsPlace()
    {
        Client client(*m_world, TransportKind::Tcp);
        const auto ticket = client.connection.reserveReply();
        client.transport.receiveUnusable({ErrorCode::DataTooBig, u"1 received/2 max"_s});
        QVERIFY(client.transport.sent().isEmpty());
        client.connection.replyLater(ticket, "\"a\"");
        QCOMPARE(client.transport.sent().size(), 2);
        QCOMPARE(client.transport.sent()[0], "\"a\"");
    }

    void messagesOfOthersDoNotWaitForAnswers()
    {
        Client client(*m_world, TransportKind::Tcp);
        const auto ticket = client.connection.reserveReply();
        client.connection.deliver(OutFrame("{\"context\":\"user\"}"));
        QCOMPARE(client.transport.sent().size(), 1);
        client.connection.replyLater(ticket, "\"a\"");
        QCOMPARE(client.transport.sent().size(), 2);
    }

    void theSendersOwnCopyFollowsItsAnswer()
    {
        Client alice(*m_world, TransportKind::Tcp);
        FakeRecipient bob(rooms());
        QVERIFY(await(rooms().addMember(alice.connection.id(), Lobby)));
        QVERIFY(await(rooms().addMember(bob.id(), Lobby)));
        const auto sent = alice.ask("say lobby hello");
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0], R"j({"status":"OK","context":"response","messageCount":1})j");
        QVERIFY(sent[1].startsWith("{\"message\":\"hello\",\"room\":\"lobby\","));
        QCOMPARE(bob.frames(), QList{sent[1]});
    }

    void theSendersOwnCopyDoesNotWaitForAnAction()
    {
        Client alice(*m_world, TransportKind::Tcp);
        QVERIFY(await(rooms().addMember(alice.connection.id(), Lobby)));
        const auto ticket = alice.connection.reserveReply();
        alice.transport.receive("say lobby hello");
        alice.connection.replyLater(ticket, "{\"messageCount\":100}");
        // Messages keep the order all members see; answers keep that of the requests.
        QCOMPARE(alice.sentCounts(), (QList{-1, 100, 1}));
    }

    void aSayThatFailsHasNoCopy()
    {
        Client alice(*m_world, TransportKind::Tcp);
        QCOMPARE(alice.ask("say lobby hello"),
                 QList<QByteArray>{"{\"status\":\"connection not in this room (lobby)\","
                                   "\"context\":\"response\",\"messageCount\":1}"});
    }

    void whileHeldNothingIsRead()
    {
        Client client(*m_world, TransportKind::Tcp);
        client.connection.hold();
        client.transport.receive("paramsView");
        QVERIFY(client.transport.sent().isEmpty());
        client.connection.resume();
        QTRY_COMPARE(client.sentCounts(), QList{1});
    }

    void tooManyWaitingAnswersStopTheReading()
    {
        Client client(*m_world, TransportKind::Tcp);
        const auto ticket = client.connection.reserveReply();
        for (int i = 0; i < 3000; ++i)
            client.transport.receive("paramsView");
        QVERIFY(client.transport.reading() == Transport::Reading::Paused);
        QVERIFY2(client.transport.unreadCount() >= 1990,
                 qPrintable(QString::number(client.transport.unreadCount())));
        client.connection.replyLater(ticket, "{\"messageCount\":0}");
        QTRY_COMPARE(client.transport.sent().size(), 3001);
        const QList<int> counts = client.sentCounts();
        for (int i = 0; i <= 3000; ++i)
            QCOMPARE(counts[i], i);
    }

    // --- the end -----------------------------------------------------------------------------------------

    void endWhenAnsweredClosesAtOnceWhenNothingWaits()
    {
        Client client(*m_world, TransportKind::Tcp);
        client.connection.endWhenAnswered(CloseReason::Kicked);
        QVERIFY(client.transport.closeReason() == CloseReason::Kicked);
    }

    void endWhenAnsweredWaitsForAnswersAndReadsNothingMore()
    {
        Client client(*m_world, TransportKind::Tcp);
        const auto ticket = client.connection.reserveReply();
        client.transport.receive("paramsView");
        client.connection.endWhenAnswered(CloseReason::ShuttingDown);
        client.transport.receive("detailsView");
        QVERIFY(!client.transport.closeReason());
        client.connection.replyLater(ticket, "{\"messageCount\":100}");
        QCOMPARE(client.sentCounts(), (QList{100, 1}));
        QVERIFY(client.transport.closeReason() == CloseReason::ShuttingDown);
    }

    void endWhenAnsweredWaitsWhileARequestHoldsTheConnection()
    {
        Client client(*m_world, TransportKind::Tcp);
        client.connection.hold();
        client.connection.endWhenAnswered(CloseReason::ShuttingDown);
        QVERIFY(!client.transport.closeReason());
        client.connection.reply("\"late\"");
        client.connection.resume();
        QVERIFY(client.transport.closeReason() == CloseReason::ShuttingDown);
        QCOMPARE(client.transport.sent(), QList<QByteArray>{"\"late\""});
    }

    void theFirstReasonToEndCounts()
    {
        Client client(*m_world, TransportKind::Tcp);
        const auto ticket = client.connection.reserveReply();
        client.connection.endWhenAnswered(CloseReason::Quit);
        client.connection.endWhenAnswered(CloseReason::ShuttingDown);
        client.connection.replyLater(ticket, "\"a\"");
        QVERIFY(client.transport.closeReason() == CloseReason::Quit);
    }

    void whoClosesItsHalfGetsAllAnswers()
    {
        Client client(*m_world, TransportKind::Tcp);
        const auto ticket = client.connection.reserveReply();
        client.transport.receive("paramsView");
        client.transport.receiveEnd();
        settle();
        QVERIFY(!client.transport.closeReason());
        client.connection.replyLater(ticket, "\"a\"");
        QCOMPARE(client.transport.sent().size(), 2);
        QVERIFY(client.transport.closeReason() == CloseReason::PeerClosed);
    }

    void quitIsNotAnsweredAndEndsTheReading_data()
    {
        QTest::addColumn<QByteArray>("quit");
        QTest::newRow("quit") << QByteArray("quit");
        QTest::newRow("exit") << QByteArray("exit");
    }
    void quitIsNotAnsweredAndEndsTheReading()
    {
        QFETCH(QByteArray, quit);
        Client client(*m_world, TransportKind::Tcp);
        client.transport.receive("paramsView");
        client.transport.receive(quit);
        client.transport.receive("paramsView");
        settle();
        QCOMPARE(client.transport.sent().size(), 1); // the goodbye is the transport's
        QVERIFY(client.transport.closeReason() == CloseReason::Quit);
    }

    void quitWaitsForAnswers()
    {
        Client client(*m_world, TransportKind::Tcp);
        const auto ticket = client.connection.reserveReply();
        client.transport.receive("quit");
        QVERIFY(!client.transport.closeReason());
        client.connection.replyLater(ticket, "\"a\"");
        QVERIFY(client.transport.closeReason() == CloseReason::Quit);
    }

    void drainAnswersWhatHasBeenRead()
    {
        Client client(*m_world, TransportKind::Tcp);
        client.connection.hold();
        client.transport.receive("paramsView");
        client.connection.drain();
        settle();
        QVERIFY(!client.transport.closeReason());
        client.connection.resume();
        QTRY_VERIFY(client.transport.closeReason() == CloseReason::ShuttingDown);
        QCOMPARE(client.sentCounts(), QList{1});
    }

    void tooSlowClosesAtOnce()
    {
        Client client(*m_world, TransportKind::Tcp);
        client.connection.reserveReply();
        client.connection.closeAsTooSlow();
        QVERIFY(client.transport.closeReason() == CloseReason::TooSlow);
    }

    void aClosedConnectionIsNoLongerAMember()
    {
        Client client(*m_world, TransportKind::Tcp);
        QVERIFY(await(rooms().addMember(client.connection.id(), Lobby)));
        client.connection.end(CloseReason::Kicked);
        QTRY_VERIFY(!rooms().index().recipient(client.connection.id()));
        QVERIFY(await(rooms().roomStatus(Lobby))->members.isEmpty());
        QCOMPARE(m_world->connections.closedCount(CloseReason::Kicked), 1u);
    }

    // --- message ids and the shape of errors -------------------------------------------------------------

    void aWebSocketFramesMessageIdIsEchoed()
    {
        Client client(*m_world, TransportKind::WebSocket);
        QCOMPARE(client.ask(R"({"event":"documentation","messageId":7})"),
                 QList<QByteArray>{"{\"status\":\"OK\",\"context\":\"response\",\"data\":{},\"messageCount\":"
                                   "1,\"messageId\":7}"});
        QVERIFY(!client.answer(R"({"event":"documentation"})").contains("messageId"_L1));
        QCOMPARE(client.answer(R"({"event":"dance","messageId":"x"})")["error"_L1].toString(),
                 u"verb not found or not allowed (dance)"_s);
    }

    void aLinesAnswerCarriesTheMessageIdInForceWhenItArrived()
    {
        Client client(*m_world, TransportKind::Tcp);
        QVERIFY(!client.answer("paramAdd messageId=one").contains("messageId"_L1));
        QCOMPARE(client.answer("paramsView")["messageId"_L1], QJsonValue(u"one"_s));
        QCOMPARE(client.answer("paramAdd messageId=two")["messageId"_L1], QJsonValue(u"one"_s));
        QCOMPARE(client.answer("paramDelete messageId")["messageId"_L1], QJsonValue(u"two"_s));
        QVERIFY(!client.answer("paramsView").contains("messageId"_L1));
        QVERIFY(!client.answer("paramAdd messageId=three").contains("messageId"_L1));
        QCOMPARE(client.answer("paramsDelete")["messageId"_L1], QJsonValue(u"three"_s));
        QVERIFY(!client.answer("paramsView").contains("messageId"_L1));
    }

    void errorsAreTextsUntilAVerbOfNewerClientsComes()
    {
        Client client(*m_world, TransportKind::Tcp);
        QVERIFY(client.answer("say")["status"_L1].isString());
        QCOMPARE(client.answer("event lobby")["status"_L1]["code"_L1], QJsonValue(u"015"_s));
        QCOMPARE(client.answer("say")["status"_L1]["code"_L1], QJsonValue(u"015"_s));
        QCOMPARE(client.answer("roomView lobby")["status"_L1], QJsonValue(u"not member of room lobby"_s));
    }

    void theShapeOfErrorsCanBeFixed()
    {
        RequestOptions options = requestOptions();
        options.errorShape = ErrorShape::Text;
        m_world = std::make_unique<World>(options);
        {
            Client client(*m_world, TransportKind::Tcp);
            QVERIFY(client.answer("event lobby")["status"_L1].isString());
        }
        options.errorShape = ErrorShape::Object;
        m_world = std::make_unique<World>(options);
        Client client(*m_world, TransportKind::Tcp, ErrorShape::Object);
        QVERIFY(client.answer("say")["status"_L1].isObject());
    }

    // --- verbs that need nobody else ---------------------------------------------------------------------

    void parametersStayUntilDeleted()
    {
        Client client(*m_world, TransportKind::Tcp);
        QCOMPARE(client.ask("paramAdd key=a=b"),
                 QList<QByteArray>{
                     "{\"status\":\"OK\",\"context\":\"response\",\"data\":null,\"messageCount\":1}"});
        QCOMPARE(client.answer("paramView key")["data"_L1], QJsonValue(u"a=b"_s));
        QVERIFY(!client.answer("paramView other").contains("data"_L1));
        QCOMPARE(client.answer("paramsView")["data"_L1], QJsonValue(QJsonObject{{u"key"_s, u"a=b"_s}}));
        QVERIFY(client.answer("paramDelete key")["data"_L1].isNull());
        QVERIFY(!client.answer("paramView key").contains("data"_L1));
        client.ask("paramAdd x=1");
        QVERIFY(client.answer("paramsDelete")["data"_L1].isNull());
        QCOMPARE(client.answer("paramsView")["data"_L1], QJsonValue(QJsonObject()));
    }

    void detailsOfATcpConnection()
    {
        Client client(*m_world, TransportKind::Tcp);
        QVERIFY(await(rooms().add(roomNamed("a"))));
        QVERIFY(await(rooms().addMember(client.connection.id(), Lobby)));
        QVERIFY(await(rooms().addMember(client.connection.id(), roomNamed("a"))));
        const QByteArray id = client.connection.id().toByteArray();
        const qint64 connectedAt = client.connection.connectedAt().time_since_epoch().count();
        const QByteArray expected =
            "{\"status\":\"OK\",\"context\":\"response\",\"data\":{\"id\":\"" + id + "\",\"fingerprint\":\"" +
            id + "\",\"remoteIP\":\"127.0.0.1\",\"remotePort\":4711,\"params\":{}," +
            "\"connectedAt\":" + QByteArray::number(connectedAt) +
            ",\"rooms\":[\"lobby\",\"a\"],\"totalActions\":0,\"pendingActions\":0}," + "\"messageCount\":1}";
        QCOMPARE(client.ask("detailsView"), QList{expected});
    }

    void theFingerprintOfAWebSocketIsItsCookie()
    {
        Client client(*m_world, TransportKind::Primus);
        const QByteArray ask = R"({"event":"detailsView"})";
        QVERIFY(client.answer(ask)["data"_L1]["fingerprint"_L1].isNull());
        client.transport.setPeer({QHostAddress(u"10.0.0.1"_s), 1, QByteArray("a\"b")});
        QCOMPARE(client.answer(ask)["data"_L1]["fingerprint"_L1], QJsonValue(u"a\"b"_s));
        QCOMPARE(client.answer(ask)["data"_L1]["remoteIP"_L1], QJsonValue(u"10.0.0.1"_s));
    }

    // --- what operators see ------------------------------------------------------------------------------

    void operatorsSeeWhereItComesFromAndHowItDoes()
    {
        Client client(*m_world, TransportKind::WebSocket);
        client.transport.setPeer({QHostAddress(u"10.0.0.1"_s), 17, QByteArray("a cookie")});
        client.transport.setBufferedBytes(12);
        client.transport.setIdle(std::chrono::seconds(3));
        client.transport.setRoundTripTime(std::chrono::milliseconds(4));
        const Recipient &seen = client.connection;
        QCOMPARE(seen.origin().transport, "websocket"_L1);
        QCOMPARE(seen.origin().address, QHostAddress(u"10.0.0.1"_s));
        QCOMPARE(seen.origin().port, 17);
        QCOMPARE(seen.queueBytes(), 12);
        QVERIFY(seen.idle() == std::chrono::seconds(3));
        QVERIFY(seen.roundTripTime() == std::chrono::milliseconds(4));
    }

    void operatorsSeeItsDetails()
    {
        Client client(*m_world, TransportKind::Tcp);
        client.transport.receive("paramAdd key=value");
        client.connection.totalActions = 7;
        client.connection.pendingActions = 2;
        ConnectionDetails details{
            describeConnection(rooms().index(), *NodeId::parse(u"one"_s), client.connection)};
        QCOMPARE(details.info.transport, u"tcp"_s);
        client.connection.addDetails(details);
        QCOMPARE(details.params, (QJsonObject{{u"key"_s, u"value"_s}}));
        QVERIFY(details.fingerprint == client.connection.id().toString());
        QCOMPARE(details.totalActions, 7u);
        QCOMPARE(details.pendingActions, 2);
    }

    void filesAreNotServed()
    {
        Client client(*m_world, TransportKind::Tcp);
        const auto answer = client.answer("file index.html");
        QVERIFY(answer["error"_L1].toString().contains(u"index.html"_s));
        QCOMPARE(answer["status"_L1], answer["error"_L1]);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
