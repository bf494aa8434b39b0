// SPDX-License-Identifier: MIT
// Every test runs on epoll and on QSocketNotifiers.
#include "server/net/socket_poller.h"
#include "tests/support/socket_pair.h"

#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>

#include <fcntl.h>

using namespace confab;
using namespace std::chrono_literals;

namespace {

/// Counts what is reported and does what a test tells it to.
class Probe final : public PolledSocket
{
public:
    struct Log {
        int reports = 0;
        int turnEnds = 0;
        PollEvents events;
        bool isDeleted = false;
    };

    explicit Probe(std::shared_ptr<Log> log)
        : m_log(std::move(log))
    {
    }
    ~Probe() override { m_log->isDeleted = true; }

    void onReady(PollEvents events) override
    {
        ++m_log->reports;
        m_log->events |= events;
        if (whenReady)
            whenReady();
    }
    void onTurnEnd() override { ++m_log->turnEnds; }
    void onDeadline() override {}

    std::function<void()> whenReady;

private:
    const std::shared_ptr<Log> m_log;
};

using Log = std::shared_ptr<Probe::Log>;

Log newLog()
{
    return std::make_shared<Probe::Log>();
}

void drain(int descriptor)
{
    char buffer[4096];
    while (recv(descriptor, buffer, sizeof(buffer), MSG_DONTWAIT) > 0) {
    }
}

} // namespace

class TestSocketPoller : public QObject
{
    Q_OBJECT

    std::unique_ptr<SocketPoller> m_poller;

    Probe &adopt(const Log &log, int descriptor, PollEvents events = PollEvent::Readable)
    {
        auto probe = std::make_unique<Probe>(log);
        Probe &adopted = *probe;
        m_poller->adopt(std::move(probe), descriptor, events);
        return adopted;
    }

    void addSets()
    {
        QTest::addColumn<bool>("hasEpoll");
        QTest::newRow("epoll") << true;
        QTest::newRow("notifiers") << false;
    }

private Q_SLOTS:
    void initTestCase_data() { addSets(); }

    void init()
    {
        QFETCH_GLOBAL(bool, hasEpoll);
        m_poller = std::make_unique<SocketPoller>(hasEpoll ? makePollSet : makeNotifierSet);
    }
    void cleanup() { m_poller.reset(); }

    // --- what is reported --------------------------------------------------------------------------------

    void whatIsNotReadIsReportedAgain()
    {
        SocketPair pair;
        const Log log = newLog();
        adopt(log, pair.server().descriptor());
        QVERIFY(pair.write("x"));
        QTRY_VERIFY(log->reports >= 3);
        QCOMPARE(log->events, PollEvent::Readable);
    }

    void writableIsReportedOnlyWhenAskedFor()
    {
        SocketPair pair;
        SocketPair other;
        const Log log = newLog();
        const Log later = newLog();
        Probe &probe = adopt(log, pair.server().descriptor());
        adopt(later, other.server().descriptor());
        QVERIFY(other.write("x"));
        QTRY_VERIFY(later->reports >= 3);
        QCOMPARE(log->reports, 0);
        m_poller->watch(probe, pair.server().descriptor(), PollEvent::Writable);
        QTRY_VERIFY(log->reports >= 3);
        QCOMPARE(log->events, PollEvent::Writable);
        m_poller->watch(probe, pair.server().descriptor(), PollEvent::Readable);
        const int before = log->reports;
        later->reports = 0;
        QTRY_VERIFY(later->reports >= 3);
        QCOMPARE(log->reports, before);
    }

    void aHalfClosedPeerIsReadableAndCanBeWrittenTo()
    {
        SocketPair pair;
        const Log log = newLog();
        adopt(log, pair.server().descriptor());
        pair.endWriting();
        QTRY_VERIFY(log->reports > 0);
        QCOMPARE(log->events, PollEvent::Readable);
        QCOMPARE(pair.server().write(std::span("answer", 6)).bytes, size_t(6));
        QCOMPARE(pair.read(), "answer");
    }

    void aPeerThatIsGoneIsReportedUnasked()
    {
        SocketPair pair;
        const Log log = newLog();
        adopt(log, pair.server().descriptor(), {});
        pair.closePeer();
        QTRY_VERIFY(log->events.testFlag(PollEvent::HungUp));
    }

    void aResetIsReportedUnasked()
    {
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        QTcpSocket peer;
        peer.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.serverPort());
        QTRY_VERIFY(listener.hasPendingConnections());
        const std::unique_ptr<QTcpSocket> accepted(listener.nextPendingConnection());
        const int descriptor = dup(int(accepted->socketDescriptor()));
        accepted->abort();
        const Log log = newLog();
        Probe &probe = adopt(log, descriptor, {});
        QTRY_COMPARE(peer.state(), QAbstractSocket::ConnectedState);
        const linger reset{1, 0};
        setsockopt(int(peer.socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
        peer.abort();
        QTRY_VERIFY(log->events.testFlag(PollEvent::HungUp));
        m_poller->release(probe, descriptor);
        ::close(descriptor);
    }

    // --- coming and going --------------------------------------------------------------------------------

    void aSocketMayLeaveWhileItsOwnEventIsHandled()
    {
        SocketPair pair;
        const Log log = newLog();
        Probe &probe = adopt(log, pair.server().descriptor());
        bool wasDeletedInside = true;
        probe.whenReady = [&] {
            m_poller->release(probe, pair.server().descriptor());
            ::close(pair.takeServer().release());
            wasDeletedInside = log->isDeleted;
        };
        QVERIFY(pair.write("x"));
        QTRY_VERIFY(log->isDeleted);
        QVERIFY(!wasDeletedInside);
        QCOMPARE(log->reports, 1);
        QCOMPARE(m_poller->count(), 0);
    }

    void whoIsReleasedHearsNothingMore()
    {
        SocketPair pair;
        SocketPair other;
        const Log log = newLog();
        const Log released = newLog();
        Probe &leaving = adopt(released, other.server().descriptor());
        Probe &probe = adopt(log, pair.server().descriptor());
        // Both are ready in the same turn, and the one that comes first takes the other one away.
        probe.whenReady = [&] {
            if (released->isDeleted)
                return;
            m_poller->callAtTurnEnd(leaving);
            m_poller->release(leaving, other.server().descriptor());
        };
        leaving.whenReady = [&] { m_poller->callAtTurnEnd(leaving); };
        QVERIFY(pair.write("x"));
        QTRY_VERIFY(released->isDeleted);
        QCOMPARE(released->reports, 0);
        QCOMPARE(released->turnEnds, 0);
    }

    void aDescriptorReusedWithinATurnIsAnotherSocket()
    {
        SocketPair first;
        SocketPair second;
        SocketPair third;
        const Log logs[2] = {newLog(), newLog()};
        const Log reused = newLog();
        Probe *probes[2] = {&adopt(logs[0], first.server().descriptor()),
                            &adopt(logs[1], second.server().descriptor())};
        SocketPair *pairs[2] = {&first, &second};
        int replaced = -1;
        // Both are ready in one turn. Whoever is asked first replaces the other one: same descriptor, another
        // connection, which has nothing to read.
        for (int i = 0; i < 2; ++i) {
            probes[i]->whenReady = [&, i] {
                drain(pairs[i]->server().descriptor());
                if (replaced >= 0)
                    return;
                replaced = 1 - i;
                const int descriptor = pairs[replaced]->server().descriptor();
                m_poller->release(*probes[replaced], descriptor);
                ::close(pairs[replaced]->takeServer().release());
                const int again = fcntl(third.server().descriptor(), F_DUPFD, descriptor);
                QCOMPARE(again, descriptor);
                adopt(reused, again);
            };
        }
        QVERIFY(first.write("x") && second.write("y"));
        QTRY_VERIFY(replaced >= 0);
        QTRY_VERIFY(logs[replaced]->isDeleted);
        QCOMPARE(logs[replaced]->reports, 0);
        QCOMPARE(reused->reports, 0);
        QVERIFY(third.write("z"));
        QTRY_VERIFY(reused->reports > 0);
        QVERIFY(!logs[1 - replaced]->isDeleted);
    }

    void aSocketAdoptedInATurnIsServed()
    {
        SocketPair pair;
        SocketPair next;
        const Log log = newLog();
        const Log nextLog = newLog();
        Probe &probe = adopt(log, pair.server().descriptor());
        probe.whenReady = [&] {
            drain(pair.server().descriptor());
            if (log->reports == 1)
                adopt(nextLog, next.server().descriptor());
        };
        QVERIFY(next.write("waiting already") && pair.write("x"));
        QTRY_VERIFY(nextLog->reports > 0);
    }

    // --- turns -------------------------------------------------------------------------------------------

    void turnEndsComeOnceHoweverOftenAskedFor()
    {
        SocketPair pair;
        const Log log = newLog();
        Probe &probe = adopt(log, pair.server().descriptor());
        for (int i = 0; i < 10; ++i)
            m_poller->callAtTurnEnd(probe);
        QCOMPARE(log->turnEnds, 0);
        QTRY_COMPARE(log->turnEnds, 1);
        probe.whenReady = [&] {
            drain(pair.server().descriptor());
            m_poller->callAtTurnEnd(probe);
            m_poller->callAtTurnEnd(probe);
        };
        QVERIFY(pair.write("x"));
        QTRY_COMPARE(log->turnEnds, 2);
        QCOMPARE(log->reports, 1);
    }

    void whatComesMeanwhileBelongsToTheTurn()
    {
        QFETCH_GLOBAL(bool, hasEpoll);
        if (!hasEpoll)
            QSKIP("notifiers report one socket at a time");
        SocketPair pair;
        SocketPair other;
        const Log log = newLog();
        const Log second = newLog();
        Probe &probe = adopt(log, pair.server().descriptor());
        Probe &later = adopt(second, other.server().descriptor());
        probe.whenReady = [&] {
            drain(pair.server().descriptor());
            m_poller->callAtTurnEnd(later);
            QVERIFY(other.write("x"));
        };
        later.whenReady = [&] {
            drain(other.server().descriptor());
            QCOMPARE(second->turnEnds, 0);
        };
        QVERIFY(pair.write("x"));
        QTRY_COMPARE(second->turnEnds, 1);
        QCOMPARE(second->reports, 1);
    }

    // --- fairness ----------------------------------------------------------------------------------------

    void whoAlwaysHasDataStarvesNobody()
    {
        // More than are served in one turn, and none of them ever reads.
        constexpr int busyCount = 300;
        std::vector<std::unique_ptr<SocketPair>> pairs;
        std::vector<Log> logs;
        for (int i = 0; i < busyCount; ++i) {
            pairs.push_back(std::make_unique<SocketPair>());
            logs.push_back(newLog());
            adopt(logs.back(), pairs.back()->server().descriptor());
            QVERIFY(pairs.back()->write("x"));
        }
        const auto areAllServed = [&] {
            return std::ranges::all_of(logs, [](const auto &log) { return log->reports >= 2; });
        };
        QTRY_VERIFY(areAllServed());

        // Others in the event loop, such as the connection to Redis and timers.
        int timeouts = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { ++timeouts; });
        timer.start(1);
        SocketPair other;
        int activations = 0;
        QSocketNotifier notifier(other.server().descriptor(), QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, this, [&] { ++activations; });
        QVERIFY(other.write("x"));
        QTRY_VERIFY(timeouts >= 3);
        QTRY_VERIFY(activations >= 3);

        // And whoever comes last.
        SocketPair latecomer;
        const Log late = newLog();
        adopt(late, latecomer.server().descriptor());
        QVERIFY(latecomer.write("x"));
        QTRY_VERIFY(late->reports >= 2);
    }
};

QTEST_GUILESS_MAIN(TestSocketPoller)
#include "tst_socket_poller.moc"
