// SPDX-License-Identifier: MIT
#include "server/admin/login_throttle.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QHostAddress here(u"192.0.2.1"_s);
const QHostAddress there(u"192.0.2.2"_s);
const auto ann = u"ann"_s;
const auto bob = u"bob"_s;
const LoginThrottle::Time start{24h};

} // namespace

class TestLoginThrottle : public QObject
{
    Q_OBJECT

    // As many failures as lock a pair.
    static void lockPair(LoginThrottle &throttle, LoginThrottle::Time now)
    {
        for (int failure = 0; failure < 5; ++failure)
            throttle.begin(here, ann, now);
    }

private Q_SLOTS:
    void eachFailureDoublesTheDelay()
    {
        LoginThrottle throttle({});
        for (const auto delay : {250ms, 500ms, 1'000ms, 2'000ms, 4'000ms, 4'000ms})
            QCOMPARE(throttle.begin(here, ann, start), delay);
        QCOMPARE(throttle.begin(here, bob, start), 250ms);
        QCOMPARE(throttle.begin(there, ann, start), 250ms);
    }

    void thePairIsLockedAfterFiveFailures()
    {
        LoginThrottle throttle({});
        for (int failure = 0; failure < 5; ++failure) {
            QCOMPARE(throttle.lockedFor(here, ann, start), 0ms);
            throttle.begin(here, ann, start);
        }
        QCOMPARE(throttle.lockedFor(here, ann, start), 60s);
        QCOMPARE(throttle.lockedFor(here, ann, start + 59s), 1s);
        QCOMPARE(throttle.lockedFor(here, ann, start + 60s), 0ms);
        QCOMPARE(throttle.lockedFor(here, bob, start), 0ms);
        QCOMPARE(throttle.lockedFor(there, ann, start), 0ms);
    }

    void eachLockIsTwiceAsLongUpToAQuarterOfAnHour()
    {
        LoginThrottle::Limits limits;
        limits.addressFailures = 1000;
        LoginThrottle throttle(limits);
        LoginThrottle::Time now = start;
        for (const LoginThrottle::Duration lock : {60s, 120s, 240s, 480s, 900s, 900s}) {
            lockPair(throttle, now);
            QCOMPARE(throttle.lockedFor(here, ann, now), lock);
            now += lock;
            QCOMPARE(throttle.lockedFor(here, ann, now), 0ms);
        }
    }

    void successClearsThePair()
    {
        LoginThrottle throttle({});
        for (int failure = 0; failure < 4; ++failure)
            throttle.begin(here, ann, start);
        throttle.begin(here, ann, start);
        throttle.succeed(here, ann);
        QCOMPARE(throttle.lockedFor(here, ann, start), 0ms);
        QCOMPARE(throttle.begin(here, ann, start), 250ms);
    }

    void manyAtOnceAreNoMoreThanOneAfterTheOther()
    {
        LoginThrottle throttle({});
        int begun = 0;
        while (throttle.lockedFor(here, ann, start) == 0ms) {
            throttle.begin(here, ann, start);
            ++begun;
        }
        QCOMPARE(begun, 5);
    }

    void anAddressIsLockedAfter20FailuresOfAnyUsers()
    {
        LoginThrottle throttle({});
        for (int user = 0; user < 20; ++user) {
            QCOMPARE(throttle.lockedFor(here, bob, start), 0ms);
            throttle.begin(here, u"user%1"_s.arg(user), start);
        }
        QCOMPARE(throttle.lockedFor(here, bob, start), 60s);
        QCOMPARE(throttle.lockedFor(there, bob, start), 0ms);
    }

    void successesDoNotChargeTheAddress()
    {
        LoginThrottle throttle({});
        for (int user = 0; user < 19; ++user)
            throttle.begin(here, u"user%1"_s.arg(user), start);
        throttle.begin(here, ann, start);
        throttle.succeed(here, ann);
        QCOMPARE(throttle.lockedFor(here, ann, start), 0ms);
        throttle.begin(here, bob, start);
        QCOMPARE(throttle.lockedFor(here, ann, start), 60s);
    }

    void successDoesNotForgiveTheAddress()
    {
        LoginThrottle throttle({});
        for (int user = 0; user < 19; ++user)
            throttle.begin(here, u"user%1"_s.arg(user), start);
        for (int login = 0; login < 5; ++login) {
            throttle.begin(here, ann, start);
            throttle.succeed(here, ann);
        }
        throttle.begin(here, bob, start);
        QCOMPARE(throttle.lockedFor(here, ann, start), 60s);
    }

    void whatWasNeitherRightNorWrongCountsForNothing()
    {
        LoginThrottle throttle({});
        for (int attempt = 0; attempt < 30; ++attempt) {
            throttle.begin(here, ann, start);
            throttle.withdraw(here, ann);
        }
        QCOMPARE(throttle.lockedFor(here, ann, start), 0ms);
        QCOMPARE(throttle.size(), 0);
    }

    void whoWaitsAnHourBeginsAnew()
    {
        LoginThrottle throttle({});
        lockPair(throttle, start);
        QCOMPARE(throttle.begin(here, ann, start + 60s + 61min), 250ms);
    }

    void addressesOfOneNetworkCountTogether_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("one /64") << u"2001:db8:1:2::1"_s << u"2001:db8:1:2:ffff::2"_s << true;
        QTest::newRow("two /64") << u"2001:db8:1:2::1"_s << u"2001:db8:1:3::1"_s << false;
        QTest::newRow("mapped IPv4") << u"192.0.2.1"_s << u"::ffff:192.0.2.1"_s << true;
        QTest::newRow("two mapped IPv4") << u"::ffff:192.0.2.2"_s << u"::ffff:192.0.2.1"_s << false;
        QTest::newRow("two IPv4") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
    }
    void addressesOfOneNetworkCountTogether()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        LoginThrottle throttle({});
        for (int failure = 0; failure < 5; ++failure)
            throttle.begin(QHostAddress(one), ann, start);
        QCOMPARE(throttle.lockedFor(QHostAddress(other), ann, start) > 0ms, isSame);
    }

    void theOldestGoWhereThereAreTooMany()
    {
        LoginThrottle::Limits limits;
        limits.entries = 10;
        LoginThrottle throttle(limits);
        lockPair(throttle, start);
        for (int user = 0; user < 8; ++user)
            throttle.begin(here, u"user%1"_s.arg(user), start);
        QCOMPARE(throttle.size(), 10);
        QCOMPARE(throttle.lockedFor(here, ann, start), 60s);
        throttle.begin(here, bob, start);
        QCOMPARE(throttle.size(), 10);
        QCOMPARE(throttle.lockedFor(here, ann, start), 0ms);
    }

    void namesThatNobodyHasCountAsOne()
    {
        LoginThrottle throttle({});
        throttle.begin(here, QString(100'000, u'x'), start);
        throttle.begin(here, u"no name"_s, start);
        QCOMPARE(throttle.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLoginThrottle)
#include "tst_login_throttle.moc"
