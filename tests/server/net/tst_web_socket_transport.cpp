// SPDX-License-Identifier: MIT
// WebSocket and Primus (PROTOCOL.md §5) after the handshake, over a socket pair.
#include "server/net/web_socket_transport.h"
#include "tests/support/await.h"
#include "tests/support/client_options.h"
#include "tests/support/recorder.h"
#include "tests/support/socket_pair.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Framing = WebSocketTransport::Framing;

/// A short frame as a client sends it.
QByteArray masked(WebSocketOpcode opcode, const QByteArray &payload)
{
    if (payload.size() > 125)
        qFatal("too long for this");
    const QByteArray mask("\x12\x34\x56\x78");
    QByteArray frame;
    frame += char(0x80 | int(opcode));
    frame += char(0x80 | int(payload.size()));
    frame += mask;
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame += char(payload[i] ^ mask[i % 4]);
    return frame;
}

QByteArray maskedText(const QByteArray &payload)
{
    return masked(WebSocketOpcode::Text, payload);
}

QByteArray text(const QByteArray &payload)
{
    return webSocketFrame(WebSocketOpcode::Text, payload);
}

const QByteArray goodbye = "{\"status\":\"Bye!\",\"context\":\"api\"}";

} // namespace

class TestWebSocketTransport : public QObject
{
    Q_OBJECT

    struct World {
        TransportOptions options = transportOptions();
        AdmissionControl admissions{0, 0};
        SocketPoller poller;
    };
    std::unique_ptr<World> m_world;

    Transport &open(SocketPair &pair, Recorder &listener, Framing framing = Framing::Plain)
    {
        const QHostAddress localHost(QHostAddress::LocalHost);
        m_world->poller.updateNow();
        auto transport = std::make_unique<WebSocketTransport>(
            m_world->poller, pair.takeServer(), Peer{localHost, 4711}, *m_world->admissions.admit(localHost),
            m_world->options, framing);
        Transport &opened = *transport;
        StreamTransport::start(std::move(transport), listener, {});
        return opened;
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void textsBecomeFramesAndFramesTexts()
    {
        SocketPair peer;
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        QVERIFY(transport.kind() == TransportKind::WebSocket);
        QVERIFY(peer.write(maskedText("{\"event\":\"quit\"}")));
        QVERIFY(peer.write(maskedText("\"primus::id::\"")));
        QTRY_COMPARE(recorder.frames, (QList<QByteArray>{"{\"event\":\"quit\"}", "\"primus::id::\""}));
        transport.send(OutFrame("{\"a\":1}"));
        QTRY_COMPARE(peer.read(), text("{\"a\":1}"));
    }

    void binaryMessagesAreUnusable()
    {
        SocketPair peer;
        Recorder recorder;
        open(peer, recorder);
        QVERIFY(peer.write(masked(WebSocketOpcode::Binary, "{}")));
        QTRY_COMPARE(recorder.unusable.size(), 1);
        QVERIFY(recorder.unusable[0].code == ErrorCode::InvalidFrame);
        QVERIFY(peer.write(maskedText("next")));
        QTRY_COMPARE(recorder.frames, QList<QByteArray>{"next"});
    }

    void pingsAreAnswered()
    {
        SocketPair peer;
        Recorder recorder;
        open(peer, recorder);
        QVERIFY(peer.write(masked(WebSocketOpcode::Ping, "are you there")));
        QTRY_COMPARE(peer.read(), webSocketFrame(WebSocketOpcode::Pong, "are you there"));
        QVERIFY(recorder.frames.isEmpty());
    }

    void aCloseIsEchoed()
    {
        SocketPair peer;
        Recorder recorder;
        open(peer, recorder);
        QVERIFY(peer.write(masked(WebSocketOpcode::Close, QByteArray("\x03\xe9", 2))));
        QVERIFY(peer.write(maskedText("too late")));
        QTRY_VERIFY(recorder.closeReason == CloseReason::PeerClosed);
        QTRY_VERIFY(peer.isAtEnd());
        QCOMPARE(peer.read(), webSocketCloseFrame(1001));
        QVERIFY(recorder.frames.isEmpty());
    }

    void aCloseWithoutACodeIsEchoedWithoutOne()
    {
        SocketPair peer;
        Recorder recorder;
        open(peer, recorder);
        QVERIFY(peer.write(masked(WebSocketOpcode::Close, {})));
        QTRY_VERIFY(peer.isAtEnd());
        QCOMPARE(peer.read(), webSocketFrame(WebSocketOpcode::Close, {}));
    }

    void violationsCloseWithTheirCode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("not masked") << text("{}") << 1002;
        QTest::newRow("reserved bit") << QByteArray("\xc1\x80\0\0\0\0", 6) << 1002;
        QTest::newRow("bad UTF-8") << maskedText("\xff") << 1007;
        QTest::newRow("too big") << QByteArray("\x81\xfe\xff\xff\0\0\0\0", 8) << 1009;
    }
    void violationsCloseWithTheirCode()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        m_world->options.maxFrameBytes = 1000;
        SocketPair peer;
        Recorder recorder;
        open(peer, recorder);
        QVERIFY(peer.write(bytes));
        QTRY_VERIFY(recorder.closeReason == CloseReason::ProtocolError);
        QTRY_VERIFY(peer.isAtEnd());
        const QByteArray frame = peer.read();
        QCOMPARE(uchar(frame[0]), uchar(0x88));
        QCOMPARE(uchar(frame[2]) * 256 + uchar(frame[3]), code);
    }

    void closeSaysWhatThePeerShouldDo_data()
    {
        QTest::addColumn<int>("framing");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, Framing framing, CloseReason reason, const QByteArray &bytes) {
            QTest::newRow(name) << int(framing) << int(reason) << bytes;
        };
        const QByteArray serverClose = text("\"primus::server::close\"");
        row("quit", Framing::Plain, CloseReason::Quit, text(goodbye) + webSocketCloseFrame(1000));
        row("kicked", Framing::Plain, CloseReason::Kicked, text(goodbye) + webSocketCloseFrame(1000));
        row("drained", Framing::Plain, CloseReason::ShuttingDown, webSocketCloseFrame(1001));
        row("Primus quit", Framing::Primus, CloseReason::Quit, serverClose + webSocketCloseFrame(1000));
        row("Primus kicked", Framing::Primus, CloseReason::Kicked, serverClose + webSocketCloseFrame(1000));
        row("Primus drained", Framing::Primus, CloseReason::ShuttingDown, webSocketCloseFrame(1001));
        row("too slow", Framing::Plain, CloseReason::TooSlow, {});
    }
    void closeSaysWhatThePeerShouldDo()
    {
        QFETCH(int, framing);
        QFETCH(int, reason);
        QFETCH(QByteArray, bytes);
        SocketPair peer;
        Recorder recorder;
        open(peer, recorder, Framing(framing)).close(CloseReason(reason));
        QTRY_COMPARE(peer.read(), bytes);
        QTRY_VERIFY(recorder.closeReason == CloseReason(reason));
        if (CloseReason(reason) != CloseReason::TooSlow) {
            // The stream ends after the peer's own Close, not before.
            settle();
            QVERIFY(!peer.isAtEnd());
            QVERIFY(peer.write(maskedText("still talking")));
            QVERIFY(peer.write(masked(WebSocketOpcode::Close, {})));
        }
        QTRY_VERIFY(peer.isAtEnd());
        QVERIFY(recorder.frames.isEmpty());
        peer.closePeer();
        QTRY_COMPARE(m_world->poller.count(), 0);
    }

    // --- Primus ------------------------------------------------------------------------------------------

    void primusMessagesAreNoFrames()
    {
        SocketPair peer;
        Recorder recorder;
        Transport &transport = open(peer, recorder, Framing::Primus);
        QVERIFY(transport.kind() == TransportKind::Primus);
        QVERIFY(peer.write(maskedText("\"primus::ping::1465829955000\"")));
        QVERIFY(peer.write(maskedText("\"primus::pong::1465829955000\"")));
        QVERIFY(peer.write(maskedText("\"primus::whatever::1\"")));
        QVERIFY(peer.write(maskedText("\"primus::id::\"")));
        QVERIFY(peer.write(maskedText("{\"event\":\"quit\"}")));
        QTRY_COMPARE(recorder.frames, QList<QByteArray>{"{\"event\":\"quit\"}"});
        QTRY_COMPARE(peer.read(), text("\"primus::pong::1465829955000\"") + text("\"primus::id::the-id\""));
    }

    void primusMessagesDoNotEndIdleness()
    {
        SocketPair peer;
        Recorder recorder;
        Transport &transport = open(peer, recorder, Framing::Primus);
        QTRY_VERIFY(transport.idle() > 50ms);
        QVERIFY(peer.write(maskedText("\"primus::ping::1465829955000\"")));
        QTRY_COMPARE(peer.read(), text("\"primus::pong::1465829955000\""));
        QVERIFY(transport.idle() > 50ms);
    }

    // --- heartbeat ---------------------------------------------------------------------------------------

    void aSilentPeerIsPinged_data()
    {
        QTest::addColumn<int>("framing");
        QTest::newRow("plain") << int(Framing::Plain);
        QTest::newRow("Primus") << int(Framing::Primus);
    }
    void aSilentPeerIsPinged()
    {
        QFETCH(int, framing);
        m_world->options.pingInterval = 60ms;
        SocketPair peer;
        Recorder recorder;
        open(peer, recorder, Framing(framing));
        const QByteArray ping = Framing(framing) == Framing::Primus
                                    ? QByteArray("\"primus::ping::")
                                    : webSocketFrame(WebSocketOpcode::Ping, {});
        QTRY_VERIFY(peer.read().count(ping) >= 2);
        QVERIFY(!recorder.closeReason);
    }

    void pingsOfPeersThatCameAndSpokeTogetherAreSpreadOut()
    {
        m_world->options.pingInterval = 3s;
        std::array<SocketPair, 50> peers;
        std::array<Recorder, 50> recorders;
        for (size_t i = 0; i < peers.size(); ++i)
            open(peers[i], recorders[i]);
        for (SocketPair &peer : peers)
            QVERIFY(peer.write(maskedText("{}")));
        const auto pingedCount = [&] {
            return std::ranges::count_if(peers, [](SocketPair &peer) { return !peer.read().isEmpty(); });
        };
        QTRY_VERIFY(pingedCount() > 0);
        QVERIFY(pingedCount() < int(peers.size()));
        QTRY_COMPARE(pingedCount(), int(peers.size()));
    }

    void aPeerThatStaysSilentIsGivenUp()
    {
        m_world->options.idleTimeout = 100ms;
        SocketPair peer;
        Recorder recorder;
        QElapsedTimer timer;
        timer.start();
        open(peer, recorder);
        QTRY_VERIFY(recorder.closeReason == CloseReason::IdleTimeout);
        QVERIFY(timer.elapsed() >= 100);
        QCOMPARE(peer.read(), webSocketCloseFrame(1001));
    }

    void aPeerThatIsNotReadFromIsNotGivenUp()
    {
        m_world->options.idleTimeout = 100ms;
        SocketPair pausedPeer;
        SocketPair peer;
        Recorder paused;
        Recorder recorder;
        open(pausedPeer, paused).setReading(Transport::Reading::Paused);
        open(peer, recorder);
        QTRY_VERIFY(recorder.closeReason == CloseReason::IdleTimeout);
        Recorder third;
        SocketPair thirdPeer;
        open(thirdPeer, third);
        QTRY_VERIFY(third.closeReason == CloseReason::IdleTimeout);
        QVERIFY(!paused.closeReason);
    }

    void aPeerThatAnswersIsNotGivenUp()
    {
        m_world->options.idleTimeout = 400ms;
        m_world->options.pingInterval = 60ms;
        SocketPair peer;
        SocketPair silentPeer;
        Recorder recorder;
        Recorder silent;
        open(peer, recorder);
        open(silentPeer, silent);
        QTRY_VERIFY_WITH_TIMEOUT(peer.write(masked(WebSocketOpcode::Pong, {})) && silent.closeReason, 5000);
        QVERIFY(silent.closeReason == CloseReason::IdleTimeout);
        QVERIFY(!recorder.closeReason);
    }
};

QTEST_GUILESS_MAIN(TestWebSocketTransport)
#include "tst_web_socket_transport.moc"
