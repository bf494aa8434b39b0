// SPDX-License-Identifier: MIT
// What transports ask of the poller, and what they make of its reports.
#include "server/net/tcp_transport.h"
#include "tests/support/client_options.h"
#include "tests/support/recorder.h"
#include "tests/support/socket_pair.h"

#include <QTest>

using namespace confab;

namespace {

/// Notes what is watched, and lets a test report what it likes.
class FakePollSet final : public PollSet
{
public:
    explicit FakePollSet(PollListener &poller)
        : m_listener(poller)
    {
    }

    bool add(int, PolledSocket &socket, PollEvents events) override
    {
        m_socket = &socket;
        watched = events;
        return true;
    }
    bool change(int, PolledSocket &, PollEvents events) override
    {
        watched = events;
        return true;
    }
    void remove(int) override { m_socket = nullptr; }

    void report(PollEvents events)
    {
        const PollReport report{m_socket, events};
        m_listener.onReports({&report, 1});
    }
    void endTurn() { m_listener.onTurnEnd(); }

    bool isWatching() const { return m_socket; }
    PollEvents watched;

private:
    PollListener &m_listener;
    PolledSocket *m_socket = nullptr;
};

} // namespace

class TestStreamTransportPolling : public QObject
{
    Q_OBJECT

    struct World {
        TransportOptions options = transportOptions();
        AdmissionControl admissions{0, 0};
        FakePollSet *set = nullptr;
        SocketPoller poller{[this](PollListener &listener) {
            auto made = std::make_unique<FakePollSet>(listener);
            set = made.get();
            return made;
        }};
    };
    std::unique_ptr<World> m_world;

    FakePollSet &set() { return *m_world->set; }

    Transport &open(SocketPair &pair, Recorder &listener)
    {
        const QHostAddress localHost(QHostAddress::LocalHost);
        auto transport =
            std::make_unique<TcpTransport>(m_world->poller, pair.takeServer(), Peer{localHost, 4711},
                                           *m_world->admissions.admit(localHost), m_world->options);
        Transport &opened = *transport;
        StreamTransport::start(std::move(transport), listener, {});
        set().endTurn();
        return opened;
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void writableIsWatchedOnlyWhileSomethingWaits()
    {
        SocketPair peer(4608);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        QCOMPARE(set().watched, PollEvent::Readable);

        transport.send(OutFrame("short"));
        set().endTurn();
        QCOMPARE(set().watched, PollEvent::Readable);
        QCOMPARE(peer.read(), "short\r\n");

        transport.send(OutFrame(QByteArray(100'000, 'x')));
        set().endTurn();
        QCOMPARE(set().watched, PollEvent::Readable | PollEvent::Writable);
        while (transport.bufferedBytes() > 0) {
            QVERIFY(!peer.read().isEmpty());
            set().report(PollEvent::Writable);
            set().endTurn();
        }
        QCOMPARE(set().watched, PollEvent::Readable);
    }

    void framesOfATurnLeaveAtItsEnd()
    {
        SocketPair peer;
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        transport.send(OutFrame("one"));
        transport.send(OutFrame("two"));
        QCOMPARE(peer.read(), "");
        set().endTurn();
        QCOMPARE(peer.read(), "one\r\ntwo\r\n");
    }

    void aSecondReportInATurnDoesNotReadWhatThePauseLeft()
    {
        SocketPair peer;
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        recorder.onEachFrame = [&](const QByteArray &) { transport.setReading(Transport::Reading::Paused); };
        QVERIFY(peer.write("one\ntwo\n"));
        set().report(PollEvent::Readable);
        QVERIFY(peer.write("three\nfour\n"));
        set().report(PollEvent::Readable);
        set().endTurn();
        QCOMPARE(recorder.frames, QList<QByteArray>{"one"});
        QCOMPARE(set().watched, PollEvents());

        recorder.onEachFrame = {};
        transport.setReading(Transport::Reading::Flowing);
        set().endTurn();
        QCOMPARE(set().watched, PollEvent::Readable);
        set().report(PollEvent::Readable);
        QCOMPARE(recorder.frames, (QList<QByteArray>{"one", "two", "three", "four"}));
    }

    void aHangUpWithNothingToReadIsTheEnd()
    {
        SocketPair peer;
        Recorder recorder;
        open(peer, recorder);
        set().report(PollEvent::HungUp);
        set().endTurn();
        QVERIFY(recorder.closeReason == CloseReason::ConnectionLost);
        QVERIFY(!set().isWatching());
        QCOMPARE(m_world->poller.count(), 0);
    }

    void whatIsThereIsReadBeforeAHangUp()
    {
        SocketPair peer;
        Recorder recorder;
        open(peer, recorder);
        QVERIFY(peer.write("last words\n"));
        peer.closePeer();
        set().report(PollEvent::Readable | PollEvent::HungUp);
        QCOMPARE(recorder.frames, QList<QByteArray>{"last words"});
        QVERIFY(!recorder.closeReason);
        set().endTurn();
        set().report(PollEvent::Readable | PollEvent::HungUp);
        set().endTurn();
        QCOMPARE(recorder.inputEndedCount, 1);
    }

    void aReadableReportWithoutBytesIsNothing()
    {
        SocketPair peer;
        Recorder recorder;
        open(peer, recorder);
        set().report(PollEvent::Readable);
        set().endTurn();
        QVERIFY(recorder.frames.isEmpty() && !recorder.closeReason);
        QCOMPARE(set().watched, PollEvent::Readable);
    }

    void afterTheHalfCloseOnlyAnswersAreWaitedFor()
    {
        SocketPair peer(4608);
        Recorder recorder;
        Transport &transport = open(peer, recorder);
        peer.endWriting();
        set().report(PollEvent::Readable);
        set().endTurn();
        QCOMPARE(recorder.inputEndedCount, 1);
        // Level-triggered, the end would be reported for ever.
        QCOMPARE(set().watched, PollEvents());
        transport.send(OutFrame(QByteArray(100'000, 'x')));
        set().endTurn();
        QCOMPARE(set().watched, PollEvent::Writable);
    }
};

QTEST_GUILESS_MAIN(TestStreamTransportPolling)
#include "tst_stream_transport_polling.moc"
