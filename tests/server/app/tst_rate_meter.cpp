// SPDX-License-Identifier: MIT
#include "server/app/rate_meter.h"

#include <QTest>

using namespace confab;
using namespace std::chrono_literals;

class TestRateMeter : public QObject
{
    Q_OBJECT

    static RateMeter::Clock::time_point at(std::chrono::milliseconds time)
    {
        return RateMeter::Clock::time_point(time);
    }

private Q_SLOTS:
    void needsTwoSamples()
    {
        RateMeter meter;
        QCOMPARE(meter.perSecond(), 0.0);
        meter.sample(100, at(0s));
        QCOMPARE(meter.perSecond(), 0.0);
    }

    void saysHowFastTheCounterGrows()
    {
        RateMeter meter;
        meter.sample(100, at(0s));
        meter.sample(110, at(1s));
        meter.sample(140, at(2s));
        QCOMPARE(meter.perSecond(), 20.0);
    }

    void forgetsWhatWasLongAgo()
    {
        RateMeter meter;
        for (int second = 0; second <= 10; ++second)
            meter.sample(second * 1000, at(std::chrono::seconds(second)));
        for (int second = 11; second <= 16; ++second)
            meter.sample(10'000, at(std::chrono::seconds(second)));
        QCOMPARE(meter.perSecond(), 0.0);
    }

    void aLateSampleHasSomethingToCompareWith()
    {
        RateMeter meter;
        meter.sample(0, at(0s));
        meter.sample(600, at(60s));
        QCOMPARE(meter.perSecond(), 10.0);
    }

    void twoSamplesAtOneTimeAreNoRate()
    {
        RateMeter meter;
        meter.sample(0, at(1s));
        meter.sample(10, at(1s));
        QCOMPARE(meter.perSecond(), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestRateMeter)
#include "tst_rate_meter.moc"
