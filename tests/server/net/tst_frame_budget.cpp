// SPDX-License-Identifier: MIT
#include "server/net/frame_budget.h"

#include <QTest>

using namespace confab;
using namespace std::chrono_literals;

namespace {

const FrameBudget::Clock::time_point Start{std::chrono::hours(1000)};

int spendAll(FrameBudget &budget, FrameBudget::Clock::time_point now)
{
    int spent = 0;
    while (spent < 100'000 && budget.spend(now))
        ++spent;
    return spent;
}

} // namespace

class TestFrameBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBurstIsThereFromTheStart()
    {
        FrameBudget budget(10, 25, Start);
        QCOMPARE(spendAll(budget, Start), 25);
        QVERIFY(!budget.spend(Start));
    }

    void itFillsUpAtItsRate()
    {
        FrameBudget budget(10, 25, Start);
        spendAll(budget, Start);
        QVERIFY(!budget.spend(Start + 90ms));
        QVERIFY(budget.spend(Start + 110ms));
        QVERIFY(!budget.spend(Start + 120ms));
        QCOMPARE(spendAll(budget, Start + 1120ms), 10);
    }

    void itHoldsNoMoreThanTheBurst()
    {
        FrameBudget budget(10, 25, Start);
        spendAll(budget, Start);
        QCOMPARE(spendAll(budget, Start + std::chrono::hours(24 * 365)), 25);
    }

    void noRateMeansNoLimit()
    {
        FrameBudget budget(0, 0, Start);
        QCOMPARE(spendAll(budget, Start), 100'000);
    }

    void aSteadySpeakerWithinTheRateIsNeverStopped()
    {
        FrameBudget budget(1000, 2000, Start);
        for (int i = 0; i < 1'000'000; ++i)
            QVERIFY(budget.spend(Start + i * 1ms));
    }

    void aSteadySpeakerOverTheRateGetsTheRate()
    {
        FrameBudget budget(1000, 2000, Start);
        int spent = 0;
        for (int i = 0; i < 1'000'000; ++i)
            spent += budget.spend(Start + i * 100us);
        QVERIFY2(spent > 101'900 && spent < 102'100, qPrintable(QString::number(spent)));
    }

    void askingOftenDoesNotLoseFractions()
    {
        FrameBudget budget(1, 5, Start);
        spendAll(budget, Start);
        int spent = 0;
        for (int i = 0; i <= 100'000; ++i)
            spent += budget.spend(Start + i * 100us);
        QVERIFY2(spent >= 9 && spent <= 10, qPrintable(QString::number(spent)));
    }
};

QTEST_GUILESS_MAIN(TestFrameBudget)
#include "tst_frame_budget.moc"
