// SPDX-License-Identifier: MIT
#include "server/app/admin_door.h"
#include "tests/support/await.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A frame as a client sends it; its mask changes nothing.
QByteArray masked(WebSocketOpcode opcode, const QByteArray &payload)
{
    QByteArray frame = webSocketFrame(opcode, payload);
    const auto header = frame.size() - payload.size();
    frame[1] = char(frame[1] | 0x80);
    return frame.insert(header, QByteArray(4, '\0'));
}

QByteArray maskedText(const QByteArray &payload)
{
    return masked(WebSocketOpcode::Text, payload);
}

QByteArray text(const QByteArray &payload)
{
    return webSocketFrame(WebSocketOpcode::Text, payload);
}

/// What the listeners of one door have seen.
struct Seen {
    QList<QByteArray> texts;
    int binaries = 0;
    int alive = 0;
    AdminPeer *peer = nullptr; ///< The latest.
};

/// Sends texts back; "close" closes.
class Echo final : public AdminPeerListener
{
public:
    Echo(Seen &seen, AdminPeer &peer)
        : m_seen(seen)
        , m_peer(peer)
    {
        ++m_seen.alive;
        m_seen.peer = &peer;
    }
    ~Echo() override
    {
        --m_seen.alive;
        m_seen.peer = nullptr;
    }

    void onText(QByteArrayView text) override
    {
        m_seen.texts.append(text.toByteArray());
        m_peer.send(text.toByteArray());
        if (text != QByteArrayView("close"))
            return;
        m_peer.close();
        QCOMPARE(m_seen.alive, 1); // not from inside our own call
    }
    void onBinary() override { ++m_seen.binaries; }

private:
    Seen &m_seen;
    AdminPeer &m_peer;
};

} // namespace

class TestAdminDoor : public QObject
{
    Q_OBJECT

    struct World {
        explicit World(const QHostAddress &bind = QHostAddress(QHostAddress::LocalHost))
        {
            config.adminBind = bind;
            config.adminPort = 0;
            config.adminOrigins = QStringList{u"https://console.example"_s};
            config.stateDir = directory.path();
            door.emplace(
                poller, admissions, refusals, config, nullptr,
                AdminDoor::Services{
                    .welcome = [this](AdminPeer &peer) { return std::make_unique<Echo>(seen, peer); },
                    .metrics = []() -> QCoro::Task<QByteArray> { co_return QByteArray("figures 1\n"); },
                    .mayReadMetrics = [](QByteArray authorization, QHostAddress peer) -> QCoro::Task<bool> {
                        co_return authorization == "Bearer yes" &&
                            peer == QHostAddress(QHostAddress::LocalHost);
                    }});
            if (!door->listener().start(QHostAddress(QHostAddress::LocalHost), 0))
                qFatal("cannot listen");
            door->serve();
        }

        QTemporaryDir directory;
        Seen seen;
        ServerConfig config;
        AdmissionControl admissions{AdminDoor::mostConnections, 0};
        SocketPoller poller;
        Refusals refusals{poller};
        std::optional<AdminDoor> door;
    };
    std::unique_ptr<World> m_world;

    /// A client that has sent `request`, and keeps what comes back.
    struct Client {
        Client(const World &world, const QByteArray &request)
        {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { read += socket.readAll(); });
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), world.door->listener().serverPort());
            socket.write(request);
        }
        bool isClosed() const { return socket.state() == QTcpSocket::UnconnectedState; }

        QByteArray read;
        QTcpSocket socket;
    };

    std::unique_ptr<Client> knock(const QByteArray &path, const QByteArray &headers = {}) const
    {
        return std::make_unique<Client>(
            *m_world, "GET " + path +
                          " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
                          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
                          headers + "\r\n");
    }
    /// One who has been let in, and has nothing to read.
    std::unique_ptr<Client> enter() const
    {
        auto client = knock("/admin");
        [&client] { QTRY_VERIFY(client->read.endsWith("\r\n\r\n")); }();
        if (!client->read.startsWith("HTTP/1.1 101 "))
            qFatal("not let in: %s", client->read.constData());
        client->read.clear();
        return client;
    }
    std::unique_ptr<Client> askForMetrics(const QByteArray &headers = {},
                                          const QByteArray &host = "localhost") const
    {
        return std::make_unique<Client>(*m_world,
                                        "GET /metrics HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n");
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void textsGoBothWays()
    {
        const auto client = enter();
        client->socket.write(maskedText("{\"é\":1}"));
        QTRY_COMPARE(client->read, text("{\"é\":1}"));
        QCOMPARE(m_world->seen.peer->address(), QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(m_world->seen.peer->bufferedBytes(), 0);
        client->socket.write(masked(WebSocketOpcode::Binary, "x"));
        QTRY_COMPARE(m_world->seen.binaries, 1);
    }

    void aListenerLivesAsLongAsItsConnection()
    {
        const auto client = enter();
        QTRY_COMPARE(m_world->seen.alive, 1);
        QCOMPARE(m_world->door->operatorCount(), 1);
        client->socket.abort();
        QTRY_COMPARE(m_world->seen.alive, 0);
        QCOMPARE(m_world->door->operatorCount(), 0);
    }

    void closingSaysWhatWasSentButNoGoodbyeOfTheChat()
    {
        const auto client = enter();
        client->socket.write(maskedText("close") + maskedText("too late"));
        QTRY_COMPARE(client->read, text("close") + webSocketCloseFrame(1000));
        QCOMPARE(m_world->seen.texts, QList<QByteArray>{"close"});
        client->socket.write(masked(WebSocketOpcode::Close, {}));
        QTRY_VERIFY(client->isClosed());
        QTRY_COMPARE(m_world->seen.alive, 0);
    }

    void whatIsTooBigOrNoUtf8ClosesTheConnection_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<quint16>("code");
        QTest::newRow("too big") << QByteArray(AdminDoor::mostFrameBytes + 1, 'x') << quint16(1009);
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe") << quint16(1007);
    }

    void whatIsTooBigOrNoUtf8ClosesTheConnection()
    {
        QFETCH(QByteArray, payload);
        QFETCH(quint16, code);
        const auto client = enter();
        client->socket.write(maskedText(payload));
        QTRY_VERIFY(client->read.size() >= 4);
        QCOMPARE(client->read.mid(2, 2), webSocketCloseFrame(code).mid(2));
        QVERIFY(m_world->seen.texts.isEmpty());
        QTRY_COMPARE(m_world->seen.alive, 0);
    }

    void aFrameOfTheGreatestSizeComesThrough()
    {
        const auto client = enter();
        client->socket.write(maskedText(QByteArray(AdminDoor::mostFrameBytes, 'x')));
        QTRY_COMPARE(m_world->seen.texts.size(), 1);
        QCOMPARE(m_world->seen.texts[0].size(), AdminDoor::mostFrameBytes);
    }

    void whoIsNotReadWaits()
    {
        const auto client = enter();
        QTRY_VERIFY(m_world->seen.peer);
        m_world->seen.peer->setReading(AdminPeer::Reading::Paused);
        client->socket.write(maskedText("a"));
        QTRY_COMPARE(client->socket.bytesToWrite(), 0);
        settle();
        QVERIFY(m_world->seen.texts.isEmpty());
        m_world->seen.peer->setReading(AdminPeer::Reading::Flowing);
        QTRY_COMPARE(m_world->seen.texts, QList<QByteArray>{"a"});
    }

    void whoReadsNothingIsClosed()
    {
        const auto client = enter();
        QTRY_VERIFY(m_world->seen.peer);
        client->socket.setReadBufferSize(1);
        const QByteArray much(1024 * 1024, 'x');
        for (int i = 0; i < 64 && m_world->seen.peer; ++i) {
            m_world->seen.peer->send(much);
            settle();
        }
        QCOMPARE(m_world->seen.alive, 0);
    }

    void closingAllSendsOperatorsAway()
    {
        const auto client = enter();
        QTRY_COMPARE(m_world->seen.alive, 1);
        m_world->door->closeAll();
        QTRY_COMPARE(client->read, webSocketCloseFrame(1001));
        client->socket.write(masked(WebSocketOpcode::Close, {}));
        QTRY_COMPARE(m_world->seen.alive, 0);
        QTRY_COMPARE(m_world->poller.count(), 0);
        QVERIFY(!QFile::exists(m_world->directory.filePath(u"admin.url"_s)));
    }

    void onlyAdminIsThere_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("chat") << QByteArray("/ws") << QByteArray() << QByteArray("404");
        QTest::newRow("Primus") << QByteArray("/primus") << QByteArray() << QByteArray("404");
        QTest::newRow("a program") << QByteArray("/admin") << QByteArray() << QByteArray("101");
        QTest::newRow("a listed page")
            << QByteArray("/admin") << QByteArray("Origin: https://Console.example\r\n") << QByteArray("101");
        QTest::newRow("another page")
            << QByteArray("/admin") << QByteArray("Origin: https://x.example\r\n") << QByteArray("403");
    }

    void onlyAdminIsThere()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, status);
        const auto client = knock(path, headers);
        QTRY_VERIFY(client->read.contains("\r\n\r\n"));
        QCOMPARE(client->read.mid(9, 3), status);
    }

    void overTheLimitOfConnectionsThereIsNoPlace()
    {
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < AdminDoor::mostConnections; ++i)
            clients.push_back(enter());
        const auto late = knock("/admin");
        QTRY_VERIFY(late->read.startsWith("HTTP/1.1 503 "));
    }

    void metricsAreOpenOnLoopback()
    {
        const auto client = askForMetrics();
        QTRY_VERIFY(client->read.endsWith("figures 1\n"));
    }

    void metricsOnLoopbackAreNotForWebPagesOfOtherNames_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("status");
        for (const char *host :
             {"localhost", "LocalHost:8090", "127.0.0.1", "127.0.0.1:8090", "[::1]:8090", "192.0.2.1"})
            QTest::newRow(host) << QByteArray(host) << QByteArray("200");
        for (const char *host : {"evil.example", "evil.example:8090", "localhost.evil.example",
                                 "127.0.0.1.evil.example", "x@localhost:y"})
            QTest::newRow(host) << QByteArray(host) << QByteArray("403");
    }
    void metricsOnLoopbackAreNotForWebPagesOfOtherNames()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const QByteArray, status);
        const auto client = askForMetrics({}, host);
        QTRY_VERIFY(client->read.contains("\r\n\r\n"));
        QCOMPARE(client->read.mid(9, 3), status);
    }

    void metricsNeedASignInBeyondIt()
    {
        m_world = std::make_unique<World>(QHostAddress(QHostAddress::AnyIPv4));
        const auto stranger = askForMetrics();
        QTRY_VERIFY(stranger->read.startsWith("HTTP/1.1 401 "));
        QVERIFY(stranger->read.contains("WWW-Authenticate: Basic "));
        QVERIFY(!stranger->read.contains("figures"));
        const auto known = askForMetrics("Authorization: Bearer yes\r\n", "chat.example");
        QTRY_VERIFY(known->read.endsWith("figures 1\n"));
    }
};

QTEST_GUILESS_MAIN(TestAdminDoor)
#include "tst_admin_door.moc"
