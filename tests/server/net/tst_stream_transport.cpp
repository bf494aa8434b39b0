// SPDX-License-Identifier: MIT
// What all transports on a stream socket have in common, on lines over a socket pair, with and without TLS.
#include "server/net/tcp_transport.h"
#include "tests/support/await.h"
#include "tests/support/client_options.h"
#include "tests/support/recorder.h"
#include "tests/support/socket_pair.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tinyBuffer = 4608;

const QByteArray goodbye = "{\"status\":\"Bye!\",\"context\":\"api\"}\r\n";

QByteArray numbered(int number, int size = 8)
{
    return QByteArray::number(number).rightJustified(size, '0');
}

} // namespace

class TestStreamTransport : public QObject
{
    Q_OBJECT

    struct World {
        TransportOptions options = transportOptions();
        AdmissionControl admissions{0, 0};
        SocketPoller poller;

        explicit World(const SocketPoller::MakeSet &makeSet)
            : poller(makeSet)
        {
        }
    };
    std::unique_ptr<World> m_world;
    SocketPair::Security m_security = SocketPair::Security::Plain;

    Transport &open(SocketPair &pair, Recorder &listener, const QByteArray &early = {})
    {
        const QHostAddress localHost(QHostAddress::LocalHost);
        auto transport =
            std::make_unique<TcpTransport>(m_world->poller, pair.takeServer(), Peer{localHost, 4711},
                                           *m_world->admissions.admit(localHost), m_world->options);
        Transport &opened = *transport;
        StreamTransport::start(std::move(transport), listener, early);
        return opened;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::addColumn<bool>("hasEpoll");
        QTest::newRow("plain") << false << true;
        QTest::newRow("TLS") << true << true;
        QTest::newRow("plain on notifiers") << false << false;
        QTest::newRow("TLS on notifiers") << true << false;
    }

    void init()
    {
        QFETCH_GLOBAL(bool, isEncrypted);
        QFETCH_GLOBAL(bool, hasEpoll);
        m_security = isEncrypted ? SocketPair::Security::Tls : SocketPair::Security::Plain;
        m_world = std::make_unique<World>(hasEpoll ? makePollSet : makeNotifierSet);
    }
    void cleanup() { m_world.reset(); }

    // --- counting ----------------------------------------------------------------------------------------

    void bytesAreCountedBothWays()
    {
        const TransportCounters &counters = *m_world->options.counters;
        SocketPair peer(m_security);
        Recorder recorder;
        Transport &transport = open(peer, recorder, "early\n");
        QVERIFY(peer.write("12345\n"));
        QTRY_COMPARE(recorder.frames.size(), 2);
        QCOMPARE(counters.bytesReceived, 12u);
        QCOMPARE(counters.bytesSent, 0u);
        transport.send(OutFrame("answer"));
        QTRY_COMPARE(peer.lines(), QList<QByteArray>{"answer"});
        QCOMPARE(counters.bytesSent, 8u);
        QCOMPARE(counters.bytesReceived, 12u);
        QCOMPARE(counters.queueHighWater, 0); // the kernel took all of it at once
    }

    void theMostThatWaitedIsKept()
    {
        const TransportCounters &counters = *m_world->options.counters;
        SocketPair peer(m_security, tinyBuffer);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        transport.send(OutFrame(numbered(1, 300'000)));
        const qint64 waiting = transport.bufferedBytes();
        QVERIFY(waiting > 0);
        QTRY_VERIFY(peer.read().size() >= 300'000);
        QTRY_COMPARE(transport.bufferedBytes(), 0);
        QCOMPARE(counters.queueHighWater, waiting);
        QCOMPARE(counters.bytesSent, 300'002u);
    }

    // --- in ----------------------------------------------------------------------------------------------

    void linesBecomeFrames()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        open(peer, recorder);
        QVERIFY(peer.write("one\r\ntwo\nthr"));
        QTRY_COMPARE(recorder.frames, (QList<QByteArray>{"one", "two"}));
        QVERIFY(peer.write("ee\n"));
        QTRY_COMPARE(recorder.frames, (QList<QByteArray>{"one", "two", "three"}));
    }

    void whatCameEarlyIsReadFirst()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        QVERIFY(peer.write("ly\nthen\n"));
        open(peer, recorder, "first\near");
        QTRY_COMPARE(recorder.frames, (QList<QByteArray>{"first", "early", "then"}));
    }

    void anOverlongLineIsUnusableAndTheNextOneIsNot()
    {
        m_world->options.lines.maxLineBytes = 10;
        SocketPair peer(m_security);
        Recorder recorder;
        open(peer, recorder);
        QVERIFY(peer.write("0123456789abc\nshort\n"));
        QTRY_COMPARE(recorder.frames, QList<QByteArray>{"short"});
        QCOMPARE(recorder.unusable.size(), 1);
        QVERIFY(recorder.unusable[0] == (Error{ErrorCode::DataTooBig, u"10 received/13 max"_s}));
    }

    void itIsIdleSinceItsLastFrame()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        QVERIFY(peer.write("half a "));
        QTRY_VERIFY(transport.idle() > 300ms);
        auto idle = std::chrono::milliseconds::max();
        recorder.onEachFrame = [&](const QByteArray &) { idle = transport.idle(); };
        QVERIFY(peer.write("line\n"));
        QTRY_COMPARE(recorder.frames.size(), 1);
        QVERIFY(idle < 300ms);
    }

    void whatTheKernelDoesNotMeasureIsNotKnown()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        QVERIFY(!open(peer, recorder).roundTripTime());
    }

    void telnetsBreakEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("chunk");
        QTest::newRow("Ctrl-C") << QByteArray("\xff\xf4\xff\xfd\x06");
        QTest::newRow("Ctrl-D") << QByteArray("\x04");
    }
    void telnetsBreakEndsTheConnection()
    {
        QFETCH(QByteArray, chunk);
        SocketPair peer(m_security);
        Recorder recorder;
        open(peer, recorder);
        QVERIFY(peer.write(chunk));
        QTRY_VERIFY(recorder.closeReason == CloseReason::Quit);
        QTRY_VERIFY(peer.isAtEnd());
        QCOMPARE(peer.read(), goodbye);
    }

    void telnetsBreakInALongerChunkIsData()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        open(peer, recorder);
        QVERIFY(peer.write("a\x04\n"));
        QTRY_COMPARE(recorder.frames, QList<QByteArray>{"a\x04"});
        QVERIFY(!recorder.closeReason);
    }

    void pausedReadingLosesNothing()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        Transport *transport = nullptr;
        recorder.onEachFrame = [&](const QByteArray &) { transport->setReading(Transport::Reading::Paused); };
        transport = &open(peer, recorder);
        QVERIFY(peer.write("1\n2\n3\n"));
        for (int i = 1; i <= 3; ++i) {
            QTRY_COMPARE(recorder.frames.size(), i);
            QVERIFY(peer.write("x\n"));
            settle();
            QCOMPARE(recorder.frames.size(), i);
            transport->setReading(Transport::Reading::Flowing);
        }
        recorder.onEachFrame = {};
        transport->setReading(Transport::Reading::Flowing);
        QTRY_COMPARE(recorder.frames, (QList<QByteArray>{"1", "2", "3", "x", "x", "x"}));
    }

    void whoSpeaksTooFastIsHeardMoreSlowly()
    {
        m_world->options.framesPerSecond = 100;
        m_world->options.framesBurst = 10;
        SocketPair peer(m_security);
        Recorder recorder;
        open(peer, recorder);
        QList<QByteArray> expected;
        for (int i = 0; i < 40; ++i)
            expected.append(numbered(i));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(peer.write(expected.join('\n')));
        QVERIFY(peer.write("\n"));
        QTRY_COMPARE(recorder.frames, expected);
        QVERIFY(timer.elapsed() >= 250);
        QVERIFY(m_world->options.counters->rateLimitPauses > 0);
        QVERIFY(!recorder.closeReason);
    }

    // --- out ---------------------------------------------------------------------------------------------

    void framesLeaveInOrder()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        QByteArray expected;
        for (int i = 0; i < 500; ++i) {
            QVERIFY(transport.send(OutFrame(numbered(i))) == SendStatus::Sent);
            expected += numbered(i) + "\r\n";
        }
        QTRY_COMPARE(peer.read(), expected);
        QCOMPARE(transport.bufferedBytes(), 0);
    }

    void whatTheKernelDoesNotTakeWaits()
    {
        SocketPair peer(m_security, tinyBuffer);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        QByteArray expected;
        for (int i = 0; i < 300; ++i) {
            QVERIFY(transport.send(OutFrame(numbered(i, 1000))) == SendStatus::Sent);
            expected += numbered(i, 1000) + "\r\n";
        }
        settle();
        QVERIFY(transport.bufferedBytes() > 0);
        QTRY_VERIFY(peer.read().size() == expected.size());
        QVERIFY(peer.read() == expected);
    }

    void aReaderThatIsTooSlowIsClosedAndToldOfLater()
    {
        m_world->options.outboxBytes = 50'000;
        SocketPair peer(m_security, tinyBuffer);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        int sent = 0;
        while (sent < 10'000 && transport.send(OutFrame(numbered(sent, 1000))) == SendStatus::Sent) {
            ++sent;
            if (sent % 10 == 0 && !recorder.closeReason)
                settle();
            if (recorder.closeReason)
                break;
        }
        QVERIFY(sent >= 49 && sent < 100);
        QCOMPARE(recorder.closedCount, 0); // never from inside send
        QTRY_VERIFY(recorder.closeReason == CloseReason::TooSlow);
        settle();
        QCOMPARE(recorder.closedCount, 1);
        // Nothing was skipped: the peer finds an unbroken beginning and then the end.
        QTRY_VERIFY(peer.isAtEnd());
        const auto lines = peer.lines();
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i], numbered(int(i), 1000));
    }

    void aReaderThatReadsIsNotTooSlowHoweverMuchComesAtOnce()
    {
        // All in one turn of the loop: the kernel would take it, were it asked.
        m_world->options.outboxBytes = 10'000;
        SocketPair peer(m_security);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        settle();
        for (int i = 0; i < 100; ++i)
            transport.send(OutFrame(numbered(i, 1000)));
        settle();
        QVERIFY2(!recorder.closeReason, "closed as too slow, though the peer had nothing to read yet");
        QTRY_COMPARE(peer.lines().size(), 100);
    }

    void whoseAnswersPileUpIsNotRead()
    {
        m_world->options.outboxBytes = 1024 * 1024;
        SocketPair peer(m_security, tinyBuffer);
        Recorder recorder;
        Transport *transport = nullptr;
        recorder.onEachFrame = [&](const QByteArray &frame) {
            transport->send(OutFrame(frame.rightJustified(10'000, '.')));
        };
        transport = &open(peer, recorder);
        QByteArray requests;
        for (int i = 0; i < 1000; ++i)
            requests += numbered(i) + '\n';
        QVERIFY(peer.write(requests));
        settle();
        QVERIFY(recorder.frames.size() < 200);
        QVERIFY(!recorder.closeReason);
        const QDeadlineTimer deadline(20'000);
        while (peer.read().size() < 1000 * 10'002 && !deadline.hasExpired())
            QCoreApplication::processEvents();
        QCOMPARE(peer.read().size(), 1000 * 10'002);
        QCOMPARE(recorder.frames.size(), 1000);
        QVERIFY(!recorder.closeReason);
    }

    // --- the end -----------------------------------------------------------------------------------------

    void theEndOfThePeersHalfIsToldAfterItsFrames()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        recorder.onEnd = [&] { transport.send(OutFrame("late")); };
        QVERIFY(peer.write("one\ntwo\nunfinished"));
        peer.endWriting();
        QTRY_COMPARE(recorder.inputEndedCount, 1);
        QCOMPARE(recorder.frames, (QList<QByteArray>{"one", "two"}));
        QVERIFY(!recorder.closeReason);
        QTRY_COMPARE(peer.read(), "late\r\n");
        transport.close(CloseReason::PeerClosed);
        QTRY_VERIFY(peer.isAtEnd());
        QVERIFY(recorder.closeReason == CloseReason::PeerClosed);
    }

    void theEndIsToldAfterFramesThatWereHeldBack()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        transport.setReading(Transport::Reading::Paused);
        QVERIFY(peer.write("one\ntwo\n"));
        peer.endWriting();
        settle();
        QVERIFY(recorder.frames.isEmpty() && recorder.inputEndedCount == 0);
        transport.setReading(Transport::Reading::Flowing);
        QTRY_COMPARE(recorder.inputEndedCount, 1);
        QCOMPARE(recorder.frames, (QList<QByteArray>{"one", "two"}));
    }

    void endInputStillBringsWhatHasBeenRead()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        Transport *transport = nullptr;
        recorder.onEachFrame = [&](const QByteArray &frame) {
            if (frame == "one")
                transport->setReading(Transport::Reading::Paused);
        };
        transport = &open(peer, recorder);
        QVERIFY(peer.write("one\ntwo\n"));
        QTRY_COMPARE(recorder.frames.size(), 1);
        transport->endInput();
        QVERIFY(peer.write("three\n"));
        settle();
        QCOMPARE(recorder.inputEndedCount, 0);
        transport->setReading(Transport::Reading::Flowing);
        QTRY_COMPARE(recorder.inputEndedCount, 1);
        settle();
        QCOMPARE(recorder.frames, (QList<QByteArray>{"one", "two"}));
    }

    void closeSaysGoodbyeWhereTheServerDecidesIt_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<bool>("saysGoodbye");
        QTest::newRow("quit") << int(CloseReason::Quit) << true;
        QTest::newRow("kicked") << int(CloseReason::Kicked) << true;
        QTest::newRow("shutting down") << int(CloseReason::ShuttingDown) << true;
        QTest::newRow("peer closed") << int(CloseReason::PeerClosed) << false;
        QTest::newRow("too slow") << int(CloseReason::TooSlow) << false;
    }
    void closeSaysGoodbyeWhereTheServerDecidesIt()
    {
        QFETCH(int, reason);
        QFETCH(bool, saysGoodbye);
        SocketPair peer(m_security);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        transport.close(CloseReason(reason));
        QCOMPARE(recorder.closedCount, 0); // never from inside close
        QVERIFY(transport.send(OutFrame("late")) == SendStatus::Dropped);
        transport.close(CloseReason::Kicked);
        QTRY_VERIFY(peer.isAtEnd());
        QCOMPARE(peer.read(), saysGoodbye ? goodbye : QByteArray());
        QTRY_COMPARE(recorder.closedCount, 1);
        QCOMPARE(int(*recorder.closeReason), reason);
        peer.closePeer();
        QTRY_COMPARE(m_world->poller.count(), 0);
        QCOMPARE(m_world->admissions.count(), 0);
        QCOMPARE(recorder.closedCount, 1);
    }

    void theLastBytesArriveThoughThePeerIsStillTalking()
    {
        SocketPair peer(m_security, tinyBuffer);
        Recorder recorder;
        Transport *transport = nullptr;
        QByteArray expected;
        recorder.onEachFrame = [&](const QByteArray &) {
            for (int i = 0; i < 100; ++i) {
                transport->send(OutFrame(numbered(i, 1000)));
                expected += numbered(i, 1000) + "\r\n";
            }
            transport->close(CloseReason::Quit);
        };
        transport = &open(peer, recorder);
        // More than one read: some of it is in the kernel when the connection closes.
        QVERIFY(peer.write(QByteArray("line\n").repeated(20'000)));
        QTRY_VERIFY(recorder.closeReason == CloseReason::Quit);
        QCOMPARE(recorder.frames.size(), 1);
        expected += goodbye;
        QTRY_VERIFY(peer.isAtEnd());
        QCOMPARE(peer.read().size(), expected.size());
        QVERIFY(peer.read() == expected);
        QVERIFY(peer.write("still talking\n"));
        peer.closePeer();
        QTRY_COMPARE(m_world->poller.count(), 0);
    }

    void aPeerThatVanishesIsTold()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        recorder.onEnd = [&] { transport.close(CloseReason::PeerClosed); };
        peer.closePeer();
        QTRY_COMPARE(recorder.closedCount, 1);
        QTRY_COMPARE(m_world->poller.count(), 0);
        QCOMPARE(m_world->admissions.count(), 0);
    }

    void aPeerThatVanishesWhilePausedIsTold()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        open(peer, recorder).setReading(Transport::Reading::Paused);
        settle();
        peer.closePeer();
        QTRY_VERIFY(recorder.closeReason == CloseReason::ConnectionLost);
        QTRY_COMPARE(m_world->poller.count(), 0);
    }

    void aPeerThatVanishesWhileItIsWrittenToIsTold()
    {
        SocketPair peer(m_security, tinyBuffer);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        for (int i = 0; i < 100; ++i)
            transport.send(OutFrame(numbered(i, 1000)));
        settle();
        peer.closePeer();
        QTRY_VERIFY(recorder.closeReason == CloseReason::ConnectionLost);
        QCOMPARE(recorder.closedCount, 1);
    }

    void thePollerMayGoFirst()
    {
        SocketPair peer(m_security);
        Recorder recorder;
        open(peer, recorder).send(OutFrame("x"));
        m_world.reset();
        QVERIFY(peer.isAtEnd());
        QCOMPARE(recorder.closedCount, 0);
    }
};

QTEST_GUILESS_MAIN(TestStreamTransport)
#include "tst_stream_transport.moc"
