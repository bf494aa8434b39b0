// SPDX-License-Identifier: MIT
#include "admin-gui/core/query_text.h"

#include <QJsonDocument>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestQueryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void namesTheWordItCannotUnderstand_data();
    void namesTheWordItCannotUnderstand();
};

void TestQueryText::understands_data()
{
    QTest::addColumn<QueryKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("params");
    const auto row = [](const char *name, QueryKind kind, const char *text, const char *params) {
        QTest::newRow(name) << kind << QString::fromUtf8(text) << QByteArray(params);
    };
    row("nothing", QueryKind::Rooms, "  ", "{}");
    row("a word", QueryKind::Rooms, "game", "{\"filter\":\"game\"}");
    row("two words", QueryKind::Rooms, "game one", "{\"filter\":\"game one\"}");
    row("a pattern", QueryKind::Rooms, "name:game*", "{\"pattern\":\"game*\"}");
    row("more than", QueryKind::Rooms, "members>10", "{\"minMembers\":11}");
    row("at least", QueryKind::Rooms, "members>=10", "{\"minMembers\":10}");
    row("less than", QueryKind::Rooms, "members<10", "{\"maxMembers\":9}");
    row("at most", QueryKind::Rooms, "members<=10", "{\"maxMembers\":10}");
    row("empty rooms", QueryKind::Rooms, "members:0", "{\"maxMembers\":0}");
    row("between", QueryKind::Rooms, "members>10 members<=20 game",
        "{\"filter\":\"game\",\"maxMembers\":20,\"minMembers\":11}");
    row("quoted", QueryKind::Rooms, "\"name:game one\"", "{\"filter\":\"name:game one\"}");
    row("a pattern with a space", QueryKind::Rooms, "name:\"game one*\"", "{\"pattern\":\"game one*\"}");
    row("no room's word", QueryKind::Connections, "members>10", "{\"filter\":\"members>10\"}");
    row("a room and slow", QueryKind::Connections, "room:general is:slow 10.0",
        "{\"filter\":\"10.0\",\"room\":\"general\",\"slow\":true}");
    row("a node", QueryKind::Connections, "node:node-1", "{\"node\":\"node-1\"}");
    row("members have words alone", QueryKind::Members, "room:x", "{\"filter\":\"room:x\"}");
}

void TestQueryText::understands()
{
    QFETCH(QueryKind, kind);
    QFETCH(QString, text);
    QFETCH(QByteArray, params);
    const auto query = parseQuery(kind, text);
    QVERIFY2(query, query ? "" : qUtf8Printable(query.error()));
    QCOMPARE(QJsonDocument(*query).toJson(QJsonDocument::Compact), params);
}

void TestQueryText::namesTheWordItCannotUnderstand_data()
{
    QTest::addColumn<QueryKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("no number") << QueryKind::Rooms << u"game members>many"_s << u"members>many"_s;
    QTest::newRow("a negative number") << QueryKind::Rooms << u"members>-1"_s << u"members>-1"_s;
    QTest::newRow("fewer than none") << QueryKind::Rooms << u"members<0"_s << u"members<0"_s;
    QTest::newRow("an empty range") << QueryKind::Rooms << u"members>5 members<3"_s << u"members<3"_s;
    QTest::newRow("no name") << QueryKind::Rooms << u"name:"_s << u"name:"_s;
    QTest::newRow("unknown state") << QueryKind::Connections << u"is:fast"_s << u"is:fast"_s;
    QTest::newRow("no room") << QueryKind::Connections << u"room:"_s << u"room:"_s;
}

void TestQueryText::namesTheWordItCannotUnderstand()
{
    QFETCH(QueryKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto query = parseQuery(kind, text);
    QVERIFY(!query);
    QVERIFY2(query.error().contains(word), qUtf8Printable(query.error()));
}

QTEST_GUILESS_MAIN(TestQueryText)
#include "tst_query_text.moc"
