// SPDX-License-Identifier: MIT
#include "server/app/loop_lag.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace confab;
using namespace std::chrono_literals;

namespace {

/// What keeps the event loop busy.
void work(std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(time.count())) {
    }
}

} // namespace

class TestLoopLag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresOnceAnInterval()
    {
        LoopLag lag(1ms);
        QSignalSpy measured(&lag, &LoopLag::measured);
        QCOMPARE(lag.histogram().count(), 0u);
        lag.start();
        QTRY_VERIFY(measured.size() >= 3);
        QCOMPARE(lag.histogram().count(), quint64(measured.size()));
    }

    void aBusyLoopIsLate()
    {
        LoopLag lag(1ms);
        QSignalSpy measured(&lag, &LoopLag::measured);
        lag.start();
        work(100ms);
        QVERIFY(measured.wait());
        QVERIFY(lag.longestRecent() >= 99ms);
        QVERIFY(lag.histogram().sum() >= 99ms);
    }

    void oneDelayCountsOnce()
    {
        LoopLag lag(10ms);
        QSignalSpy measured(&lag, &LoopLag::measured);
        lag.start();
        work(200ms);
        QVERIFY(measured.wait());
        QCOMPARE(measured.size(), 1);
        QCOMPARE(lag.histogram().count(), 1u);
    }

    void aDelayOfLongAgoIsForgotten()
    {
        LoopLag lag(1ms);
        QSignalSpy measured(&lag, &LoopLag::measured);
        lag.start();
        work(500ms);
        QVERIFY(measured.wait());
        QVERIFY(lag.longestRecent() >= 499ms);
        QTRY_VERIFY(lag.longestRecent() < 499ms);
        QVERIFY(measured.size() > 10);
    }
};

QTEST_GUILESS_MAIN(TestLoopLag)
#include "tst_loop_lag.moc"
