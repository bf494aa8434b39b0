// SPDX-License-Identifier: MIT
#include "admin-gui/core/english_plurals.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestEnglishPlurals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
};

void TestEnglishPlurals::says_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QByteArray("%n members removed from %1.") << 1 << u"1 member removed from %1."_s;
    QTest::newRow("many") << QByteArray("%n members removed from %1.") << 2
                          << u"2 members removed from %1."_s;
    QTest::newRow("none") << QByteArray("%n rooms match") << 0 << u"0 rooms match"_s;
    QTest::newRow("a verb") << QByteArray("%n members are told that it is gone") << 1
                            << u"1 member is told that it is gone"_s;
    QTest::newRow("no noun") << QByteArray("Add %n to %1") << 1 << u"Add 1 to %1"_s;
}

void TestEnglishPlurals::says()
{
    QFETCH(QByteArray, source);
    QFETCH(int, count);
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    QTEST(QCoreApplication::translate("any", source.constData(), nullptr, count), "text");
}

QTEST_GUILESS_MAIN(TestEnglishPlurals)
#include "tst_english_plurals.moc"
