// SPDX-License-Identifier: MIT
#include "server/net/admission.h"

#include <QTest>

#include <vector>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLimitAdmitsEveryone()
    {
        AdmissionControl control(0, 0);
        std::vector<Admission> admissions;
        for (int i = 0; i < 1000; ++i) {
            auto admission = control.admit(QHostAddress(u"10.0.0.1"_s));
            QVERIFY(admission);
            admissions.push_back(*std::move(admission));
        }
        QCOMPARE(control.count(), 1000);
        admissions.clear();
        QCOMPARE(control.count(), 0);
        QCOMPARE(control.refusedCount(), 0u);
    }

    void theTotalIsLimitedForEveryone()
    {
        AdmissionControl control(2, 0);
        const auto one = control.admit(QHostAddress(u"10.0.0.1"_s));
        auto two = control.admit(QHostAddress(QHostAddress::LocalHost));
        QVERIFY(one && two);
        QVERIFY(!control.admit(QHostAddress(u"10.0.0.2"_s)));
        QVERIFY(!control.admit(QHostAddress(QHostAddress::LocalHost)));
        QVERIFY(!control.admitProxy());
        QCOMPARE(control.refusedCount(), 3u);
        two.reset();
        QVERIFY(control.admit(QHostAddress(u"10.0.0.2"_s)));
    }

    void eachAddressIsLimited()
    {
        AdmissionControl control(0, 2);
        const QHostAddress alice(u"10.0.0.1"_s);
        const QHostAddress bob(u"10.0.0.2"_s);
        auto one = control.admit(alice);
        const auto two = control.admit(alice);
        QVERIFY(one && two);
        QVERIFY(!control.admit(alice));
        QVERIFY(control.admit(bob));
        QCOMPARE(control.count(), 2);
        one.reset();
        QVERIFY(control.admit(alice));
    }

    void addressesOfThisMachineAreNotLimited_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << u"127.0.0.1"_s;
        QTest::newRow("another IPv4") << u"127.8.8.8"_s;
        QTest::newRow("IPv6") << u"::1"_s;
    }
    void addressesOfThisMachineAreNotLimited()
    {
        QFETCH(QString, address);
        AdmissionControl control(0, 1);
        std::vector<Admission> admissions;
        for (int i = 0; i < 10; ++i) {
            auto admission = control.admit(QHostAddress(address));
            QVERIFY(admission);
            admissions.push_back(*std::move(admission));
        }
    }

    void proxiesAreNotLimitedByTheirAddress()
    {
        AdmissionControl control(0, 1);
        const auto one = control.admitProxy();
        const auto two = control.admitProxy();
        QVERIFY(one && two);
        QCOMPARE(control.count(), 2);
    }

    void anIpv6NetworkCountsAsOneAddress()
    {
        AdmissionControl control(0, 1);
        auto one = control.admit(QHostAddress(u"2001:db8:1:2::1"_s));
        QVERIFY(one);
        QVERIFY(!control.admit(QHostAddress(u"2001:db8:1:2:ffff::2"_s)));
        QVERIFY(control.admit(QHostAddress(u"2001:db8:1:3::1"_s)));
        one.reset();
        QVERIFY(control.admit(QHostAddress(u"2001:db8:1:2:ffff::2"_s)));
    }

    void aMovedPlaceIsGivenBackOnce()
    {
        AdmissionControl control(0, 1);
        {
            auto admission = control.admit(QHostAddress(u"10.0.0.1"_s));
            const Admission moved = *std::move(admission);
            admission.reset();
            QCOMPARE(control.count(), 1);
            QVERIFY(!control.admit(QHostAddress(u"10.0.0.1"_s)));
        }
        QCOMPARE(control.count(), 0);
        QVERIFY(control.admit(QHostAddress(u"10.0.0.1"_s)));
    }

    void refusalsTakeNoPlace()
    {
        AdmissionControl control(1, 1);
        const auto one = control.admit(QHostAddress(u"10.0.0.1"_s));
        for (int i = 0; i < 10; ++i)
            QVERIFY(!control.admit(QHostAddress(u"10.0.0.1"_s)));
        QCOMPARE(control.count(), 1);
        QCOMPARE(control.refusedCount(), 10u);
    }
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
