// SPDX-License-Identifier: MIT
#include "server/app/histogram.h"

#include <QTest>

using namespace confab;
using namespace std::chrono_literals;

class TestHistogram : public QObject
{
    Q_OBJECT

    static size_t placeOf(double limit)
    {
        return size_t(std::ranges::find(Histogram::limits, limit) - Histogram::limits.begin());
    }

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const Histogram histogram;
        QCOMPARE(histogram.count(), 0u);
        QVERIFY(histogram.sum() == 0ns);
        QCOMPARE(histogram.countUpTo(Histogram::limits.size() - 1), 0u);
    }

    void limitsAscend() { QVERIFY(std::ranges::is_sorted(Histogram::limits)); }

    void eachLimitCountsAllThatTookNoLonger()
    {
        Histogram histogram;
        histogram.observe(10us);
        histogram.observe(3ms);
        histogram.observe(700ms);
        QCOMPARE(histogram.countUpTo(0), 1u);
        QCOMPARE(histogram.countUpTo(placeOf(0.0025)), 1u);
        QCOMPARE(histogram.countUpTo(placeOf(0.005)), 2u);
        QCOMPARE(histogram.countUpTo(placeOf(0.5)), 2u);
        QCOMPARE(histogram.countUpTo(placeOf(1.0)), 3u);
        QCOMPARE(histogram.count(), 3u);
        QVERIFY(histogram.sum() == 703'010us);
    }

    void whatTakesJustAsLongAsALimitIsWithinIt()
    {
        Histogram histogram;
        histogram.observe(5ms);
        QCOMPARE(histogram.countUpTo(placeOf(0.0025)), 0u);
        QCOMPARE(histogram.countUpTo(placeOf(0.005)), 1u);
    }

    void whatTakesLongerThanAllLimitsIsCounted()
    {
        Histogram histogram;
        histogram.observe(1h);
        QCOMPARE(histogram.countUpTo(Histogram::limits.size() - 1), 0u);
        QCOMPARE(histogram.count(), 1u);
        QVERIFY(histogram.sum() == 1h);
    }
};

QTEST_APPLESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
