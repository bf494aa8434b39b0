// SPDX-License-Identifier: MIT
#include "server/app/embedded_server.h"
#include "tests/support/await.h"
#include "tests/support/gate.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestEmbeddedServer : public QObject
{
    Q_OBJECT

    std::unique_ptr<EmbeddedServer> m_server;

    static Task<> asTask(QCoro::Task<tl::expected<void, QString>> starting)
    {
        const auto started = co_await starting;
        if (!started)
            co_return failure(ErrorCode::Refused, started.error());
        co_return Result<>{};
    }
    static Task<> asTask(QCoro::Task<> stopping)
    {
        co_await stopping;
        co_return Result<>{};
    }
    bool start() { return await(asTask(m_server->start())).has_value(); }
    bool stop() { return await(asTask(m_server->stop())).has_value(); }

    static QString problemWith(const ServerConfig &config)
    {
        const auto server = EmbeddedServer::create(config);
        return server ? QString() : server.error();
    }

private Q_SLOTS:
    void init()
    {
        m_server = EmbeddedServer::create().value();
        QVERIFY(m_server);
    }
    void cleanup() { m_server.reset(); }

    void itServesOnFreePorts()
    {
        QVERIFY(start());
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, m_server->tcpPort());
        QTRY_VERIFY(client.bytesAvailable() > 0);
        QVERIFY(client.readAll().startsWith("{\"welcome\":"));
        QVERIFY(m_server->webSocketPort() != 0 && m_server->webSocketPort() != m_server->tcpPort());
        QVERIFY(stop());
    }

    void itMayBeDestroyedByWhoWaitedForItsEnd()
    {
        QVERIFY(start());
        const auto end = [this]() -> QCoro::Task<> {
            co_await m_server->stop();
            m_server.reset();
        };
        auto ending = end();
        QTRY_VERIFY(ending.isReady());
        QVERIFY(!m_server);
    }

    void oneThatIsDestroyedIsStoppedFirst()
    {
        bool isStopped = false;
        Satellite satellite{.name = u"one"_s};
        satellite.stop = [&]() -> Task<> {
            isStopped = true;
            co_return Result<>{};
        };
        m_server->extensions().satellites.add(satellite);
        QVERIFY(start());
        m_server.reset();
        QVERIFY(isStopped);
    }

    void oneThatIsStillStartingIsGoneWhenThatHasEnded()
    {
        Gate gate;
        Satellite slow{.name = u"slow"_s};
        slow.start = [&]() -> Task<> {
            co_await gate.passed();
            co_return Result<>{};
        };
        m_server->extensions().satellites.add(slow);
        Outcome starting(asTask(m_server->start()));
        Outcome first(asTask(m_server->stop()));
        Outcome second(asTask(m_server->stop()));
        settle();
        QVERIFY(!first.isReady() && !second.isReady() && !starting.isReady());
        gate.open();
        QTRY_VERIFY(first.isReady() && second.isReady());
        QVERIFY(starting.isReady());
    }

    void oneThatCouldNotStartMayBeDestroyed()
    {
        QVERIFY(start());
        ServerConfig config = EmbeddedServer::defaultConfig();
        config.tcpPort = m_server->tcpPort();
        auto other = EmbeddedServer::create(config).value();
        QVERIFY(!await(asTask(other->start())));
        other.reset();
        QVERIFY(stop());
    }

    void stoppingAgainIsDoneAtOnce()
    {
        QVERIFY(start());
        QVERIFY(stop());
        QVERIFY(m_server->stop().isReady());
    }

    void satellitesRunAroundTheTimeInWhichClientsAreServed()
    {
        QStringList calls;
        Gate gate;
        Satellite satellite{.name = u"one"_s};
        satellite.load = [&]() -> Task<> {
            // The store can be asked.
            const auto exists = co_await m_server->extensions().rooms.exists(*RoomName::parse("defaultRoom"));
            calls.append(exists && *exists ? u"load"_s : u"load too early"_s);
            co_return Result<>{};
        };
        satellite.start = [&]() -> Task<> {
            calls.append(u"start"_s);
            co_await gate.passed();
            co_return Result<>{};
        };
        satellite.stop = [&]() -> Task<> {
            calls.append(u"stop"_s);
            co_return Result<>{};
        };
        m_server->extensions().satellites.add(satellite);

        Outcome starting(asTask(m_server->start()));
        QTcpSocket tcp;
        tcp.connectToHost(u"127.0.0.1"_s, m_server->tcpPort());
        QWebSocket web;
        QSignalSpy frames(&web, &QWebSocket::textMessageReceived);
        web.open(QUrl(u"ws://127.0.0.1:%1/"_s.arg(m_server->webSocketPort())));
        // Who comes early is not served yet, but not turned away either.
        QTRY_COMPARE(web.state(), QAbstractSocket::ConnectedState);
        settle();
        QVERIFY(!starting.isReady());
        QCOMPARE(tcp.bytesAvailable(), 0);
        QCOMPARE(frames.size(), 0);
        QCOMPARE(calls, QStringList({u"load"_s, u"start"_s}));

        gate.open();
        QTRY_VERIFY(starting.isReady());
        QTRY_VERIFY(tcp.bytesAvailable() > 0);
        QTRY_COMPARE(frames.size(), 1);
        QVERIFY(stop());
        QCOMPARE(calls, QStringList({u"load"_s, u"start"_s, u"stop"_s}));
    }

    void whatWasNotLoadedIsNotStarted()
    {
        bool isStarted = false;
        Satellite broken{.name = u"broken"_s};
        broken.load = []() -> Task<> { co_return failure(ErrorCode::Refused, u"no licence"_s); };
        broken.start = [&]() -> Task<> {
            isStarted = true;
            co_return Result<>{};
        };
        m_server->extensions().satellites.add(broken);
        QTest::ignoreMessage(QtWarningMsg, "loading the satellite broken: no licence");
        QVERIFY(start());
        QVERIFY(!isStarted);
        QVERIFY(stop());
    }

    void aConfigurationThatCannotBeUsedIsRefused()
    {
        ServerConfig config = EmbeddedServer::defaultConfig();
        config.adminPort = 0;
        QVERIFY(problemWith(config).contains("stateDir"_L1));
        config = EmbeddedServer::defaultConfig();
        config.store = ServerConfig::SqliteStore{};
        QVERIFY(problemWith(config).contains("stateDir"_L1));
        config = EmbeddedServer::defaultConfig();
        config.tcpPort = config.wsPort = std::nullopt;
        QCOMPARE(problemWith(config),
                 u"server.tcp_port and server.ws_port: at least one of them must be a port"_s);
        config = EmbeddedServer::defaultConfig();
        config.pluginDirectories = {u"/nowhere"_s};
        QCOMPARE(problemWith(config), u"there is no directory /nowhere to load plugins from"_s);
    }

    void aStateDirectoryIsEnoughForTheOtherStores()
    {
        const QTemporaryDir directory;
        ServerConfig config = EmbeddedServer::defaultConfig();
        config.stateDir = directory.path();
        config.store = ServerConfig::SqliteStore{};
        config.adminPort = 0;
        m_server = EmbeddedServer::create(config).value();
        QVERIFY(start());
        QVERIFY(stop());
        QVERIFY(QFile::exists(defaultStorePath(config.stateDir)));
    }
};

QTEST_GUILESS_MAIN(TestEmbeddedServer)
#include "tst_embedded_server.moc"
