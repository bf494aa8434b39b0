// SPDX-License-Identifier: MIT
// Connections from end to end of a socket pair: what takes time, and what the list of all is for.
#include "server/connection/connections.h"
#include "server/net/tcp_transport.h"
#include "server/store/local_broker.h"
#include "server/store/local_store.h"
#include "tests/support/client_options.h"
#include "tests/support/fake_recipient.h"
#include "tests/support/gate.h"
#include "tests/support/socket_pair.h"
#include "tests/support/test_node.h"

#include <QSignalSpy>
#include <QTest>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const RoomName Lobby = roomNamed("lobby");

struct World {
    explicit World(const RequestOptions &requests, const QString &welcome = {})
        : actionTimeout(requests.actionTimeout)
        , connections(node.rooms, actions, requests, welcome)
    {
        actions.add({u"quick"_s, {}, [](ActionCall) -> Task<QJsonObject> {
                         const QJsonObject fields{{u"quick"_s, true}};
                         co_return fields;
                     }});
        actions.add({u"slow"_s, {}, [this](ActionCall) -> Task<QJsonObject> {
                         co_await gate.passed();
                         const QJsonObject fields{{u"slow"_s, true}};
                         co_return fields;
                     }});
        actions.add({u"failing"_s, {}, [this](ActionCall) -> Task<QJsonObject> {
                         co_await gate.passed();
                         co_return failure(ErrorCode::Refused, u"no luck"_s);
                     }});
        actions.add({u"echo"_s, {}, [](ActionCall call) -> Task<QJsonObject> {
                         const QJsonObject fields{{u"params"_s, call.params}};
                         co_return fields;
                     }});
    }
    ~World()
    {
        gate.open();
        settle();
        // The handler lives as long as the event loop; here that means until its timers have fired.
        QEventLoop loop;
        QTimer::singleShot(2 * actionTimeout, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }
    void open(SocketPair &pair)
    {
        connections.open(std::make_unique<TcpTransport>(
            poller, pair.takeServer(), Peer{QHostAddress(QHostAddress::LocalHost), 4711},
            *admissions.admit(QHostAddress(QHostAddress::LocalHost)), options));
    }

    const std::chrono::milliseconds actionTimeout;
    Gate gate;
    const TransportOptions options = transportOptions();
    AdmissionControl admissions{0, 0};
    LocalBroker broker;
    std::shared_ptr<LocalStore> memory = std::make_shared<LocalStore>(&broker);
    TestNode node{memory, broker, TestNode::Answers::Later};
    ActionRegistry actions;
    Connections connections;
    SocketPoller poller; // goes first, and its transports with it
};

QJsonObject json(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

    std::unique_ptr<World> m_world;

    ChatRooms &rooms() { return m_world->node.rooms; }
    QByteArray statusOf(const QByteArray &line) { return json(line)["status"_L1].toString().toUtf8(); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>(requestOptions());
        QVERIFY(await(rooms().add(Lobby)));
    }
    void cleanup() { m_world.reset(); }

    void theWelcomeIsTheFirstFrame()
    {
        m_world = std::make_unique<World>(requestOptions(), u"Hello human!"_s);
        SocketPair peer;
        QVERIFY(peer.write("paramsView\n"));
        m_world->open(peer);
        QTRY_COMPARE(peer.lines().size(), 2);
        QCOMPARE(peer.lines()[0], "{\"welcome\":\"Hello human!\",\"context\":\"api\"}");
        QCOMPARE(json(peer.lines()[1])["messageCount"_L1].toInt(), 1);
        QCOMPARE(m_world->connections.count(), 1);
        QCOMPARE(m_world->connections.openedCount(), 1u);
    }

    void connectionsAreCountedByTransport()
    {
        SocketPair peer;
        m_world->open(peer);
        QCOMPARE(m_world->connections.count(TransportKind::Tcp), 1);
        QCOMPARE(m_world->connections.count(TransportKind::WebSocket), 0);
        peer.endWriting();
        QTRY_COMPARE(m_world->connections.count(), 0);
        QCOMPARE(m_world->connections.count(TransportKind::Tcp), 0);
    }

    void errorsAreCountedByCode()
    {
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("say lobby hello\nroomAdd nowhere\ndance\ndance\nfile x\n"));
        QTRY_COMPARE(peer.lines().size(), 5);
        const ErrorCounts &errors = m_world->connections.errors();
        QCOMPARE(errors.of(ErrorCode::NotInRoom), 1u);
        QCOMPARE(errors.of(ErrorCode::RoomNotFound), 1u);
        QCOMPARE(errors.total(), 5u);
    }

    void anEmptyWelcomeIsNotSent()
    {
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("paramsView\n"));
        QTRY_COMPARE(peer.lines().size(), 1);
    }

    // --- requests that wait ------------------------------------------------------------------------------

    void pipelinedRequestsAreCarriedOutOneAfterTheOther()
    {
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(
            peer.write("roomAdd lobby\nsay lobby hello\nroomView lobby\nroomLeave lobby\nroomLeave lobby\n"
                       "roomAdd nowhere\nroomAdd lobby\nroomAdd lobby\n"));
        QTRY_COMPARE(peer.lines().size(), 9);
        const auto lines = peer.lines();
        QCOMPARE(lines[0], "{\"status\":\"OK\",\"context\":\"response\",\"data\":true,\"messageCount\":1}");
        QCOMPARE(lines[1], "{\"status\":\"OK\",\"context\":\"response\",\"messageCount\":2}");
        QCOMPARE(json(lines[2])["message"_L1].toString(), u"hello"_s);
        QCOMPARE(json(lines[3])["data"_L1]["membersCount"_L1].toInt(), 1);
        QCOMPARE(json(lines[4])["data"_L1], QJsonValue(true));
        QCOMPARE(lines[5], "{\"status\":\"connection not in this room (lobby)\",\"context\":\"response\","
                           "\"data\":false,\"messageCount\":5}");
        QCOMPARE(lines[6], "{\"status\":\"room does not exist\",\"context\":\"response\",\"data\":false,"
                           "\"messageCount\":6}");
        QCOMPARE(lines[8], "{\"status\":\"connection already in this room (lobby)\","
                           "\"context\":\"response\",\"data\":false,\"messageCount\":8}");
        QCOMPARE(m_world->connections.errors().total(), 3u);
    }

    void whoHalfClosesGetsAllAnswers()
    {
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("roomAdd lobby\nsay lobby bye\nparamsView\nnot finished"));
        peer.endWriting();
        QTRY_VERIFY(peer.isAtEnd());
        QCOMPARE(peer.lines().size(), 4);
        QTRY_COMPARE(m_world->connections.count(), 0);
        QCOMPARE(m_world->connections.closedCount(CloseReason::PeerClosed), 1u);
    }

    void aPeerThatVanishesWhileItJoinsLeavesNothingBehind()
    {
        SocketPair peer;
        m_world->open(peer);
        m_world->node.store.hold();
        QVERIFY(peer.write("roomAdd lobby\n"));
        QTRY_COMPARE(m_world->node.store.waitingCount(), 1);
        peer.closePeer();
        QTRY_COMPARE(m_world->connections.count(), 0);
        m_world->node.store.release();
        settle();
        QVERIFY(idsInStore(*m_world->memory, Lobby).isEmpty());
        QVERIFY(!rooms().index().hasMembers(Lobby));
    }

    void theSendersOwnCopyFollowsItsAnswerThoughAHookIsInstalled()
    {
        Middleware hook{.name = u"hook"_s};
        hook.onSayReceive = [](Sender, Message message) -> Task<Message> { co_return message; };
        rooms().middleware().add(hook);
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("roomAdd lobby\nsay lobby hello\n"));
        QTRY_COMPARE(peer.lines().size(), 3);
        QCOMPARE(json(peer.lines()[1])["messageCount"_L1].toInt(), 2);
        QCOMPARE(json(peer.lines()[2])["message"_L1].toString(), u"hello"_s);
    }

    void aSayWhoseHookWaitsHoldsBackItsConnectionOnly()
    {
        Gate gate;
        Middleware hook{.name = u"hook"_s};
        hook.onSayReceive = [&](Sender, Message message) -> Task<Message> {
            if (message.body == text("slow"))
                co_await gate.passed();
            co_return message;
        };
        SocketPair alice;
        FakeRecipient bob(rooms());
        m_world->open(alice);
        QVERIFY(await(rooms().addMember(bob.id(), Lobby)));
        rooms().middleware().add(hook);
        QVERIFY(alice.write("roomAdd lobby\nsay lobby slow\nsay lobby quick\nparamsView\n"));
        QTRY_COMPARE(gate.waitingCount(), 1);
        QVERIFY(await(rooms().broadcast(bob.id(), Lobby, text("meanwhile"))));
        gate.open();
        QTRY_COMPARE(bob.messages(), (QStringList{u"meanwhile"_s, u"slow"_s, u"quick"_s}));
        QTRY_COMPARE(alice.lines().size(), 7);
        rooms().middleware().remove(u"hook"_s);
    }

    // --- actions -----------------------------------------------------------------------------------------

    void actionsAnswerWithTheirFields()
    {
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("quick\ndance\n{\"action\":\"echo\",\"params\":{\"a\":1}}\necho\n"));
        QTRY_COMPARE(peer.lines().size(), 4);
        QCOMPARE(peer.lines()[0], "{\"quick\":true,\"context\":\"response\",\"messageCount\":1}");
        QCOMPARE(peer.lines()[1], "{\"error\":\"unknown action or invalid apiVersion\","
                                  "\"context\":\"response\",\"messageCount\":2}");
        QCOMPARE(json(peer.lines()[2])["params"_L1], QJsonValue(QJsonObject{{u"a"_s, 1}}));
        QCOMPARE(json(peer.lines()[3])["params"_L1], QJsonValue(QJsonObject{{u"a"_s, 1}}));
    }

    void answersKeepTheirOrderThoughAnActionWaits()
    {
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("slow\nroomAdd lobby\nquick\nslow\nparamsView\n"));
        QTRY_COMPARE(m_world->gate.waitingCount(), 2);
        QTRY_COMPARE(idsInStore(*m_world->memory, Lobby).size(), 1);
        QVERIFY(peer.lines().isEmpty());
        m_world->gate.open();
        QTRY_COMPARE(peer.lines().size(), 5);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(json(peer.lines()[i])["messageCount"_L1].toInt(), i + 1);
    }

    void tooManyPendingActionsAreRefused()
    {
        RequestOptions options = requestOptions();
        options.pendingActions = 2;
        m_world = std::make_unique<World>(options);
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("slow\nslow\nslow\nquick\nparamsView\ndetailsView\n"));
        QTRY_COMPARE(m_world->connections.errors().total(), 2u);
        m_world->gate.open();
        QTRY_COMPARE(peer.lines().size(), 6);
        const auto lines = peer.lines();
        QCOMPARE(json(lines[1])["slow"_L1], QJsonValue(true));
        for (int i : {2, 3}) {
            QCOMPARE(json(lines[i])["error"_L1].toString(), u"you have too many pending requests"_s);
            QCOMPARE(json(lines[i])["messageCount"_L1].toInt(), i + 1);
        }
        QCOMPARE(json(lines[5])["data"_L1]["pendingActions"_L1].toInt(-1), 2);
        // There is room again.
        QVERIFY(peer.write("quick\ndetailsView\n"));
        QTRY_COMPARE(peer.lines().size(), 8);
        QCOMPARE(json(peer.lines()[6])["quick"_L1], QJsonValue(true));
        QCOMPARE(json(peer.lines()[7])["data"_L1]["pendingActions"_L1].toInt(-1), 0);
        QCOMPARE(json(peer.lines()[7])["data"_L1]["totalActions"_L1].toInt(-1), 3);
    }

    void anActionThatTakesTooLongIsAnsweredOnceWithAnError()
    {
        RequestOptions options = requestOptions();
        options.actionTimeout = 30ms;
        m_world = std::make_unique<World>(options);
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("slow\nparamsView\n"));
        QTRY_COMPARE(peer.lines().size(), 2);
        QCOMPARE(peer.lines()[0],
                 "{\"error\":\"timed out (slow)\",\"context\":\"response\",\"messageCount\":1}");
        m_world->gate.open();
        QVERIFY(peer.write("paramsView\n"));
        QTRY_COMPARE(peer.lines().size(), 3);
        QCOMPARE(json(peer.lines()[2])["messageCount"_L1].toInt(), 3);
    }

    void anActionThatWasAnsweredInTimeIsNoError()
    {
        RequestOptions options = requestOptions();
        options.actionTimeout = 50ms;
        m_world = std::make_unique<World>(options);
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("slow\n"));
        QTRY_COMPARE(m_world->gate.waitingCount(), 1);
        m_world->gate.open();
        QTRY_COMPARE(peer.lines().size(), 1);
        QCOMPARE(json(peer.lines()[0])["slow"_L1], QJsonValue(true));
        // Its time is up only now.
        bool isLater = false;
        QTimer::singleShot(100ms, this, [&] { isLater = true; });
        QTRY_VERIFY(isLater);
        QCOMPARE(m_world->connections.errors().total(), 0u);
    }

    void aPeerThatVanishesWhileItsActionRuns()
    {
        RequestOptions options = requestOptions();
        options.actionTimeout = 20ms;
        m_world = std::make_unique<World>(options);
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("slow\nfailing\n"));
        QTRY_COMPARE(m_world->gate.waitingCount(), 2);
        peer.closePeer();
        QTRY_COMPARE(m_world->connections.count(), 0);
        m_world->gate.open();
        settle();
    }

    void aFloodBehindAWaitingActionIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("answered at once") << QByteArray("roomView lobby\n");
        QTest::newRow("answered later") << QByteArray("roomAdd nowhere\n");
    }
    void aFloodBehindAWaitingActionIsNotRead()
    {
        QFETCH(QByteArray, line);
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("slow\n"));
        QVERIFY(peer.write(line.repeated(3000)));
        QTRY_VERIFY(m_world->connections.errors().total() >= 900);
        for (int i = 0; i < 1000; ++i)
            settle();
        QVERIFY2(m_world->connections.errors().total() <= 1010,
                 qPrintable(QString::number(m_world->connections.errors().total())));
        m_world->gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(peer.lines().size(), 3001, 20'000);
    }

    // --- the end -----------------------------------------------------------------------------------------

    void drainAnswersWhatHasArrivedAndSaysGoodbye()
    {
        SocketPair alice;
        SocketPair bob;
        m_world->open(alice);
        m_world->open(bob);
        QVERIFY(alice.write("slow\nroomAdd lobby\n"));
        QTRY_COMPARE(m_world->gate.waitingCount(), 1);
        QSignalSpy drained(&m_world->connections, &Connections::drained);
        m_world->connections.drain(5s);
        QTRY_VERIFY(bob.isAtEnd());
        QCOMPARE(bob.lines(), QList<QByteArray>{"{\"status\":\"Bye!\",\"context\":\"api\"}"});
        QVERIFY(!alice.isAtEnd());
        m_world->gate.open();
        QTRY_VERIFY(alice.isAtEnd());
        QCOMPARE(alice.lines().size(), 3);
        QCOMPARE(alice.lines()[2], "{\"status\":\"Bye!\",\"context\":\"api\"}");
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(m_world->connections.closedCount(CloseReason::ShuttingDown), 2u);
    }

    void drainRefusesNewActions()
    {
        SocketPair peer;
        m_world->open(peer);
        m_world->node.store.hold();
        QVERIFY(peer.write("roomAdd lobby\nquick\n"));
        QTRY_COMPARE(m_world->node.store.waitingCount(), 1);
        m_world->connections.drain(5s);
        m_world->node.store.release();
        QTRY_VERIFY(peer.isAtEnd());
        QCOMPARE(peer.lines().size(), 3);
        QCOMPARE(json(peer.lines()[1])["error"_L1].toString(), u"the server is shutting down"_s);
    }

    void drainGivesUpAfterItsPatience()
    {
        SocketPair peer;
        m_world->open(peer);
        QVERIFY(peer.write("slow\n"));
        QTRY_COMPARE(m_world->gate.waitingCount(), 1);
        QSignalSpy drained(&m_world->connections, &Connections::drained);
        m_world->connections.drain(30ms);
        QTRY_COMPARE(drained.size(), 1);
        QTRY_VERIFY(peer.isAtEnd());
    }

    void drainWithoutConnectionsIsDoneAtOnce()
    {
        QSignalSpy drained(&m_world->connections, &Connections::drained);
        m_world->connections.drain(5s);
        QTRY_COMPARE(drained.size(), 1);
    }

    void whoComesWhileDrainingIsSentAway()
    {
        SocketPair early;
        m_world->open(early);
        QVERIFY(early.write("slow\n"));
        QTRY_COMPARE(m_world->gate.waitingCount(), 1);
        m_world->connections.drain(5s);
        SocketPair late;
        m_world->open(late);
        QTRY_VERIFY(late.isAtEnd());
        m_world->gate.open();
        QTRY_COMPARE(m_world->connections.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
