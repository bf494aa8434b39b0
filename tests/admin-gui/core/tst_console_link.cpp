// SPDX-License-Identifier: MIT
#include "admin-gui/core/console_link.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestConsoleLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAServer_data();
    void namesAServer();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void showsLettersAsTheNetworkHasThem();
};

void TestConsoleLink::namesAServer_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("address");
    QTest::newRow("host") << u"confab://chat.example"_s << u"wss://chat.example:8090/admin"_s;
    QTest::newRow("port") << u"confab://chat.example:8443"_s << u"wss://chat.example:8443/admin"_s;
    QTest::newRow("slash, as browsers add it")
        << u"confab://chat.example:8443/"_s << u"wss://chat.example:8443/admin"_s;
    QTest::newRow("path") << u"confab://chat.example/admin"_s << u"wss://chat.example:8090/admin"_s;
    QTest::newRow("capitals") << u"Confab://Chat.Example"_s << u"wss://chat.example:8090/admin"_s;
    QTest::newRow("this machine") << u"confab://localhost"_s << u"ws://localhost:8090/admin"_s;
    QTest::newRow("IPv4") << u"confab://127.0.0.1:9000"_s << u"ws://127.0.0.1:9000/admin"_s;
    QTest::newRow("IPv6") << u"confab://[::1]:9000"_s << u"ws://[::1]:9000/admin"_s;
    QTest::newRow("IPv6 elsewhere") << u"confab://[2001:db8::1]"_s << u"wss://[2001:db8::1]:8090/admin"_s;
    QTest::newRow("only looks like this machine")
        << u"confab://127.0.0.1.example"_s << u"wss://127.0.0.1.example:8090/admin"_s;
}

void TestConsoleLink::namesAServer()
{
    QFETCH(QString, link);
    QFETCH(QString, address);
    const auto parsed = parseConsoleLink(link);
    QVERIFY2(parsed, qUtf8Printable(parsed ? QString() : parsed.error()));
    QCOMPARE(parsed->toString(), address);
}

void TestConsoleLink::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("says");
    const QString noLink = u"is no link to a server"_s;
    const QString more = u"more than a server"_s;
    const QString secret = u"a user or a secret"_s;
    QTest::newRow("nothing") << QString() << noLink;
    QTest::newRow("scheme alone") << u"confab:"_s << noLink;
    QTest::newRow("no host") << u"confab://"_s << noLink;
    QTest::newRow("no host but a port") << u"confab://:8090"_s << noLink;
    QTest::newRow("no authority") << u"confab:chat.example"_s << noLink;
    QTest::newRow("another scheme") << u"wss://chat.example/admin"_s << noLink;
    QTest::newRow("file") << u"file:///etc/passwd"_s << noLink;
    QTest::newRow("port 0") << u"confab://chat.example:0"_s << noLink;
    QTest::newRow("port too large") << u"confab://chat.example:65536"_s << noLink;
    QTest::newRow("port of letters") << u"confab://chat.example:http"_s << noLink;
    QTest::newRow("space") << u"confab://chat.example /"_s << noLink;
    QTest::newRow("line break") << u"confab://chat.example\nx"_s << noLink;
    QTest::newRow("too long") << u"confab://chat.example/"_s + QString(600, u'a') << noLink;
    QTest::newRow("user") << u"confab://ann@chat.example"_s << secret;
    QTest::newRow("password") << u"confab://ann:hush@chat.example"_s << secret;
    QTest::newRow("empty user") << u"confab://@chat.example"_s << secret;
    QTest::newRow("another path") << u"confab://chat.example/steal"_s << more;
    QTest::newRow("path upwards") << u"confab://chat.example/admin/../x"_s << more;
    QTest::newRow("query") << u"confab://chat.example?token=x"_s << more;
    QTest::newRow("fragment") << u"confab://chat.example#x"_s << more;
}

void TestConsoleLink::refusesEverythingElse()
{
    QFETCH(QString, link);
    QFETCH(QString, says);
    const auto parsed = parseConsoleLink(link);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().contains(says), qUtf8Printable(parsed.error()));
    QVERIFY2(!parsed.error().contains(u"hush"_s) && !parsed.error().contains(u'\n'),
             qUtf8Printable(parsed.error()));
    QVERIFY(parsed.error().size() < 200);
}

void TestConsoleLink::showsLettersAsTheNetworkHasThem()
{
    // The first letter is Cyrillic.
    QCOMPARE(shownAddress(*parseConsoleLink(u"confab://\u0441hat.example"_s)), u"xn--hat-3ed.example:8090"_s);
    QCOMPARE(shownAddress(*parseConsoleLink(u"confab://[::1]"_s)), u"[::1]:8090"_s);
    QCOMPARE(shownAddress(QUrl(u"wss://chat.example/admin"_s)), u"chat.example"_s);
}

QTEST_GUILESS_MAIN(TestConsoleLink)
#include "tst_console_link.moc"
