// SPDX-License-Identifier: MIT
#include "server/net/deadline_wheel.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

using namespace confab;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

class Entry final : public DeadlineEntry
{
public:
    void onDeadline() override
    {
        firedAt.push_back(steady_clock::now());
        if (then)
            then();
    }

    std::vector<SteadyTime> firedAt;
    std::function<void()> then;
};

} // namespace

class TestDeadlineWheel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesOnceAndNeverEarly_data()
    {
        QTest::addColumn<int>("milliseconds");
        for (const int after : {-100'000, -1, 0, 1, 49, 50, 51, 99, 100, 120})
            QTest::newRow(qPrintable(QString::number(after))) << after;
    }
    void firesOnceAndNeverEarly()
    {
        QFETCH(int, milliseconds);
        DeadlineWheel wheel;
        Entry entry;
        Entry later;
        const SteadyTime at = steady_clock::now() + std::chrono::milliseconds(milliseconds);
        wheel.schedule(entry, at);
        wheel.schedule(later, steady_clock::now() + 200ms);
        QVERIFY(entry.firedAt.empty());
        QTRY_COMPARE(entry.firedAt.size(), 1u);
        QVERIFY(entry.firedAt[0] >= at);
        QTRY_COMPARE(later.firedAt.size(), 1u);
        QCOMPARE(entry.firedAt.size(), 1u);
    }

    void firesInTheOrderOfTicks()
    {
        DeadlineWheel wheel;
        std::vector<int> order;
        std::vector<Entry> entries(4);
        const SteadyTime now = steady_clock::now();
        for (const int i : {2, 0, 3, 1}) {
            entries[size_t(i)].then = [&order, i] { order.push_back(i); };
            wheel.schedule(entries[size_t(i)], now + i * 2 * DeadlineWheel::tick);
        }
        QTRY_COMPARE(order, (std::vector<int>{0, 1, 2, 3}));
    }

    void aNewDeadlineTakesTheOldOnesPlace()
    {
        DeadlineWheel wheel;
        Entry sooner;
        Entry later;
        const SteadyTime now = steady_clock::now();
        wheel.schedule(sooner, now + 1h);
        wheel.schedule(sooner, now + 10ms);
        wheel.schedule(later, now + 10ms);
        wheel.schedule(later, now + 200ms);
        QTRY_COMPARE(sooner.firedAt.size(), 1u);
        QVERIFY(later.firedAt.empty());
        QTRY_COMPARE(later.firedAt.size(), 1u);
        QVERIFY(later.firedAt[0] >= now + 200ms);
        QCOMPARE(sooner.firedAt.size(), 1u);
    }

    void whatIsCancelledDoesNotFire()
    {
        DeadlineWheel wheel;
        Entry cancelled;
        Entry other;
        const SteadyTime at = steady_clock::now() + 20ms;
        wheel.schedule(cancelled, at);
        wheel.schedule(other, at);
        wheel.cancel(cancelled);
        wheel.cancel(cancelled);
        QTRY_COMPARE(other.firedAt.size(), 1u);
        QVERIFY(cancelled.firedAt.empty());
    }

    void anEntryThatGoesTakesItsDeadlineAlong()
    {
        DeadlineWheel wheel;
        Entry other;
        auto gone = std::make_unique<Entry>();
        const SteadyTime at = steady_clock::now() + 20ms;
        wheel.schedule(*gone, at);
        wheel.schedule(other, at);
        gone.reset();
        QTRY_COMPARE(other.firedAt.size(), 1u);
    }

    void entriesOutliveTheWheel()
    {
        Entry entry;
        {
            DeadlineWheel wheel;
            wheel.schedule(entry, steady_clock::now() + 1h);
        }
        DeadlineWheel another;
        another.schedule(entry, steady_clock::now());
        QTRY_COMPARE(entry.firedAt.size(), 1u);
    }

    void anEntryMayScheduleItselfAgain()
    {
        DeadlineWheel wheel;
        Entry entry;
        entry.then = [&] {
            if (entry.firedAt.size() < 4)
                wheel.schedule(entry, steady_clock::now());
        };
        wheel.schedule(entry, steady_clock::now());
        QTRY_COMPARE(entry.firedAt.size(), 4u);
    }

    void anEntryMayDeleteItselfAndOthersThatAreDue()
    {
        DeadlineWheel wheel;
        std::vector<std::unique_ptr<Entry>> entries;
        int fired = 0;
        const SteadyTime at = steady_clock::now() + 10ms;
        for (int i = 0; i < 5; ++i) {
            entries.push_back(std::make_unique<Entry>());
            entries.back()->then = [&] {
                ++fired;
                entries.clear();
            };
            wheel.schedule(*entries.back(), at);
        }
        // `clear` destroys the function it runs in, which holds nothing it uses afterwards.
        QTRY_VERIFY(entries.empty());
        QCOMPARE(fired, 1);
    }

    void anEntryMayPostponeOthersThatAreDue()
    {
        DeadlineWheel wheel;
        Entry one;
        Entry two;
        const SteadyTime at = steady_clock::now() + 10ms;
        const auto postpone = [&](Entry &other) {
            if (other.firedAt.empty())
                wheel.schedule(other, steady_clock::now() + 150ms);
        };
        one.then = [&] { postpone(two); };
        two.then = [&] { postpone(one); };
        wheel.schedule(one, at);
        wheel.schedule(two, at);
        QTRY_VERIFY(one.firedAt.size() == 1 && two.firedAt.size() == 1);
        const auto apart = one.firedAt[0] > two.firedAt[0] ? one.firedAt[0] - two.firedAt[0]
                                                           : two.firedAt[0] - one.firedAt[0];
        QVERIFY(apart >= 150ms);
    }

    void deadlinesFarAheadStay()
    {
        // More than one turn of the wheel, in the very slots that are visited meanwhile.
        DeadlineWheel wheel;
        std::vector<Entry> far(3 * 1024);
        Entry near;
        const SteadyTime now = steady_clock::now();
        for (size_t i = 0; i < far.size(); ++i)
            wheel.schedule(far[i], now + 60s + DeadlineWheel::tick * i);
        Entry never;
        wheel.schedule(never, SteadyTime::max());
        wheel.schedule(near, now + 120ms);
        QTRY_COMPARE(near.firedAt.size(), 1u);
        for (const Entry &entry : far)
            QVERIFY(entry.firedAt.empty());
        QVERIFY(never.firedAt.empty());
    }

    void manyEntriesInAnyOrder()
    {
        QRandomGenerator random(4711);
        DeadlineWheel wheel;
        std::vector<Entry> entries(2000);
        std::vector<SteadyTime> due(entries.size());
        for (int round = 0; round < 3; ++round) {
            for (size_t i = 0; i < entries.size(); ++i) {
                due[i] = steady_clock::now() + std::chrono::milliseconds(random.bounded(300));
                wheel.schedule(entries[i], due[i]);
            }
        }
        for (size_t i = 0; i < entries.size(); i += 3)
            wheel.cancel(entries[i]);
        Entry last;
        wheel.schedule(last, steady_clock::now() + 400ms);
        QTRY_COMPARE(last.firedAt.size(), 1u);
        for (size_t i = 0; i < entries.size(); ++i) {
            QCOMPARE(entries[i].firedAt.size(), i % 3 ? 1u : 0u);
            QVERIFY(entries[i].firedAt.empty() || entries[i].firedAt[0] >= due[i]);
        }
    }
};

QTEST_GUILESS_MAIN(TestDeadlineWheel)
#include "tst_deadline_wheel.moc"
