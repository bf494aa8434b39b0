// SPDX-License-Identifier: MIT
#include "server/extensions/satellites.h"
#include "tests/support/await.h"
#include "tests/support/gate.h"

#include <QTest>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestSatellites : public QObject
{
    Q_OBJECT

    Satellites m_satellites;
    QStringList m_calls;

    static Satellites::Failures resultOf(QCoro::Task<Satellites::Failures> running)
    {
        const auto asTask = [](QCoro::Task<Satellites::Failures> all) -> Task<Satellites::Failures> {
            const auto failures = co_await all;
            co_return failures;
        };
        return await(asTask(std::move(running))).value();
    }

    /// Notes `name.step` in every step.
    Satellite noting(const QString &name)
    {
        const auto step = [this, name](const QString &what) {
            return [this, name, what]() -> Task<> {
                m_calls.append(name + u'.' + what);
                co_return Result<>{};
            };
        };
        Satellite satellite{name};
        satellite.load = step(u"load"_s);
        satellite.start = step(u"start"_s);
        satellite.stop = step(u"stop"_s);
        return satellite;
    }

    /// Its load step answers error 108.
    static Satellite failing(const QString &name)
    {
        Satellite satellite{name};
        satellite.load = []() -> Task<> { co_return failure(ErrorCode::Refused, u"no licence"_s); };
        return satellite;
    }

private Q_SLOTS:
    void init()
    {
        m_satellites = {};
        m_calls.clear();
    }

    void withNoneThereIsNothingToDo()
    {
        QVERIFY(m_satellites.isEmpty());
        QVERIFY(resultOf(m_satellites.loadAll(1s)).isEmpty());
    }

    void eachStepRunsInTheOrderOfItsOwnPriority()
    {
        Satellite first = noting(u"a"_s);
        first.stopPriority = 200;
        Satellite second = noting(u"b"_s);
        second.startPriority = 50;
        m_satellites.add(first);
        m_satellites.add(second);

        QVERIFY(resultOf(m_satellites.loadAll(1s)).isEmpty());
        QVERIFY(resultOf(m_satellites.startAll(1s)).isEmpty());
        QVERIFY(resultOf(m_satellites.stopAll(1s)).isEmpty());
        QCOMPARE(m_calls, QStringList({u"a.load"_s, u"b.load"_s, u"b.start"_s, u"a.start"_s, u"b.stop"_s,
                                       u"a.stop"_s}));
    }

    void theNextOneWaitsForTheOneBefore()
    {
        Gate gate;
        Satellite slow{u"slow"_s};
        slow.start = [this, &gate]() -> Task<> {
            co_await gate.passed();
            m_calls.append(u"slow.start"_s);
            co_return Result<>{};
        };
        m_satellites.add(slow);
        m_satellites.add(noting(u"b"_s));

        auto starting = m_satellites.startAll(0ms);
        settle();
        QCOMPARE(m_calls, QStringList());
        gate.open();
        QVERIFY(resultOf(std::move(starting)).isEmpty());
        QCOMPARE(m_calls, QStringList({u"slow.start"_s, u"b.start"_s}));
    }

    void anErrorIsToldWithTheName_andTheOthersGoOn()
    {
        m_satellites.add(failing(u"broken"_s));
        m_satellites.add(noting(u"b"_s));

        QTest::ignoreMessage(QtWarningMsg, "loading the satellite broken: no licence");
        const auto failures = resultOf(m_satellites.loadAll(1s));
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().first, u"broken"_s);
        QCOMPARE(failures.first().second, (Error{ErrorCode::Refused, u"no licence"_s}));
        QCOMPARE(m_calls, QStringList(u"b.load"_s));
    }

    void aStepThatTakesTooLongIsLeftToItself()
    {
        Gate gate;
        Satellite slow{u"slow"_s};
        const auto kept = std::make_shared<QString>(u"slow.stop"_s);
        slow.stop = [this, &gate, kept]() -> Task<> {
            co_await gate.passed();
            m_calls.append(*kept);
            co_return Result<>{};
        };
        m_satellites.add(std::move(slow));
        m_satellites.add(noting(u"b"_s));

        QTest::ignoreMessage(QtWarningMsg, "stopping the satellite slow: timed out (20 ms)");
        const auto failures = resultOf(m_satellites.stopAll(20ms));
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().second.code, ErrorCode::TimedOut);
        QCOMPARE(m_calls, QStringList(u"b.stop"_s));

        // It may still come to its end, and has what it captured until then.
        m_satellites.remove(u"slow"_s);
        gate.open();
        QCOMPARE(m_calls, QStringList({u"b.stop"_s, u"slow.stop"_s}));
    }

    void allTogetherGetOneTimeToStop()
    {
        Gate never;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            Satellite slow{name};
            slow.stop = [this, &never, name]() -> Task<> {
                m_calls.append(name);
                co_await never.passed();
                co_return Result<>{};
            };
            m_satellites.add(std::move(slow));
        }
        QTest::ignoreMessage(QtWarningMsg, "stopping the satellite a: timed out (20 ms)");
        QTest::ignoreMessage(QtWarningMsg, "stopping the satellite b: timed out (1 ms)");
        QTest::ignoreMessage(QtWarningMsg, "stopping the satellite c: timed out (1 ms)");
        QCOMPARE(resultOf(m_satellites.stopAll(20ms)).size(), 3);
        QCOMPARE(m_calls, QStringList({u"a"_s, u"b"_s, u"c"_s}));
        never.open();
    }

    void oneOfTheSameNameTakesItsPlace()
    {
        m_satellites.add(failing(u"a"_s));
        m_satellites.add(noting(u"a"_s));
        QVERIFY(resultOf(m_satellites.loadAll(1s)).isEmpty());
        QCOMPARE(m_calls, QStringList(u"a.load"_s));

        m_satellites.remove(u"a"_s);
        QVERIFY(m_satellites.isEmpty());
    }

    void whoComesOrGoesMeanwhileChangesTheNextCallOnly()
    {
        Satellite restless{u"restless"_s};
        restless.load = [this]() -> Task<> {
            m_satellites.remove(u"b"_s);
            m_satellites.add(noting(u"c"_s));
            co_return Result<>{};
        };
        m_satellites.add(restless);
        m_satellites.add(noting(u"b"_s));

        QVERIFY(resultOf(m_satellites.loadAll(1s)).isEmpty());
        QCOMPARE(m_calls, QStringList(u"b.load"_s));
        QVERIFY(resultOf(m_satellites.startAll(1s)).isEmpty());
        QCOMPARE(m_calls, QStringList({u"b.load"_s, u"c.start"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSatellites)
#include "tst_satellites.moc"
