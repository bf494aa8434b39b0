// SPDX-License-Identifier: MIT
#include "server/admin/name_pattern.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestNamePattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWholeNames_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("matching");
        QTest::addColumn<QStringList>("others");
        const auto row = [](const QString &pattern, const QStringList &matching, const QStringList &others) {
            QTest::newRow(qUtf8Printable(u'"' + pattern + u'"')) << pattern << matching << others;
        };
        row(u""_s, {u""_s, u"lobby"_s}, {});
        row(u"lobby"_s, {u"lobby"_s, u"LOBBY"_s}, {u""_s, u"lobb"_s, u"lobby2"_s, u"my lobby"_s});
        row(u"*"_s, {u""_s, u"lobby"_s, u"a\nb"_s}, {});
        row(u"**"_s, {u""_s, u"lobby"_s}, {});
        row(u"?"_s, {u"a"_s, u"é"_s, u"ß"_s, u"😀"_s, u"\n"_s}, {u""_s, u"ab"_s});
        row(u"game-*"_s, {u"game-"_s, u"game-1"_s, u"Game-*"_s}, {u"game"_s, u"my game-1"_s});
        row(u"*room"_s, {u"room"_s, u"bedroom"_s, u"room room"_s}, {u"rooms"_s, u"oom"_s});
        row(u"g?me-*-?"_s, {u"game-blue-1"_s, u"gxme--1"_s, u"game-a-b-c"_s},
            {u"gme-blue-1"_s, u"game-1"_s, u"game-blue-12"_s});
        row(u"a*b*c"_s, {u"abc"_s, u"a-b-c"_s, u"abcbc"_s, u"a b b c c"_s}, {u"acb"_s, u"abcd"_s, u"ab"_s});
        row(u"?*?"_s, {u"ab"_s, u"abc"_s}, {u"a"_s, u""_s});
        row(u"a?*"_s, {u"ab"_s, u"abc"_s}, {u"a"_s});
        row(u"[a-c]"_s, {u"[a-c]"_s, u"[A-C]"_s}, {u"a"_s, u"b"_s});
        row(u"a.c\\"_s, {u"a.c\\"_s}, {u"abc\\"_s, u"a.c"_s});
        row(u"ÄRGER ΣΟΦΌΣ"_s, {u"ärger σοφός"_s}, {u"arger σοφος"_s});
    }

    void matchesWholeNames()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, matching);
        QFETCH(QStringList, others);
        const NamePattern names(pattern);
        for (const QString &name : std::as_const(matching))
            QVERIFY2(names.matches(name), qUtf8Printable(name));
        for (const QString &name : std::as_const(others))
            QVERIFY2(!names.matches(name), qUtf8Printable(name));
    }

    void takesItsTimeOnNoPattern()
    {
        // Where each star is tried with each of the others, this ends with the universe.
        const NamePattern names(u"*a"_s.repeated(200) + u'b');
        QVERIFY(!names.matches(u"a"_s.repeated(250)));
    }
};

QTEST_APPLESS_MAIN(TestNamePattern)
#include "tst_name_pattern.moc"
