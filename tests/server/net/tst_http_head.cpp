// SPDX-License-Identifier: MIT
#include "server/net/http_head.h"

#include <QRandomGenerator>
#include <QTest>

using namespace confab;

namespace {

constexpr qsizetype maxBytes = 64 * 1024;

const QByteArray upgrade = "GET /primus?_primuscb=x HTTP/1.1\r\n"
                           "Host: chat.example\r\n"
                           "Upgrade: websocket\r\n"
                           "Connection: keep-alive, Upgrade\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                           "Sec-WebSocket-Version: 13\r\n"
                           "\r\n";

/// Stands for a head that was understood, beside the states for one that was not.
constexpr int Parsed = -1;

int outcome(const QByteArray &bytes, qsizetype limit = maxBytes)
{
    const auto head = parseHttpHead(bytes, limit);
    return head ? Parsed : int(head.error());
}

constexpr int Incomplete = int(HttpHeadState::Incomplete);
constexpr int Malformed = int(HttpHeadState::Malformed);
constexpr int TooBig = int(HttpHeadState::TooBig);

HttpHead parsed(const QByteArray &bytes)
{
    return parseHttpHead(bytes, maxBytes).value_or(HttpHead());
}

HttpHead withHeaders(const QByteArray &headers)
{
    return parsed("GET / HTTP/1.1\r\n" + headers + "\r\n");
}

} // namespace

class TestHttpHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_readsRequestLineAndHeaders();
    void parse_leavesWhatFollowsAlone();
    void parse_isIncompleteForEveryPrefix();
    void parse_acceptsSoundHeadsOnly_data();
    void parse_acceptsSoundHeadsOnly();
    void parse_keepsItsAnswerWhenMoreBytesCome_data();
    void parse_keepsItsAnswerWhenMoreBytesCome();
    void parse_survivesRandomBytes();
    void limits_boundLinesAndTheirNumber();
    void limits_holdForAnUnfinishedHead();
    void target_splitsIntoPathAndQuery_data();
    void target_splitsIntoPathAndQuery();
    void header_ignoresCaseAndJoinsRepetitions();
    void hasToken_readsCommaLists_data();
    void hasToken_readsCommaLists();
    void cookie_findsItsValue_data();
    void cookie_findsItsValue();
    void upgradeCheck_answersWithAStatus_data();
    void upgradeCheck_answersWithAStatus();
    void webSocketAnswer_provesThatTheKeyWasRead();
    void wantsWebSocket_asksTheUpgradeHeaderOnly();
};

void TestHttpHead::parse_readsRequestLineAndHeaders()
{
    const auto head = parseHttpHead(upgrade, maxBytes);
    QVERIFY(head);
    QCOMPARE(head->method, "GET");
    QCOMPARE(head->target, "/primus?_primuscb=x");
    QCOMPARE(head->version, "HTTP/1.1");
    QCOMPARE(head->headers.size(), 5);
    QCOMPARE(head->headers.first().first, "Host");
    QCOMPARE(head->headers.first().second, "chat.example");
    QCOMPARE(head->bytes, upgrade.size());
}

void TestHttpHead::parse_leavesWhatFollowsAlone()
{
    const auto head = parseHttpHead(QByteArray(upgrade + "\x81\x85\n\n\r\n\r\n"), maxBytes);
    QVERIFY(head);
    QCOMPARE(head->bytes, upgrade.size());
}

void TestHttpHead::parse_isIncompleteForEveryPrefix()
{
    for (qsizetype size = 0; size < upgrade.size(); ++size)
        QCOMPARE(outcome(upgrade.first(size)), Incomplete);
}

void TestHttpHead::parse_acceptsSoundHeadsOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, int expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const auto headerRow = [&](const char *name, const QByteArray &header, int expected) {
        row(name, "GET / HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n", expected);
    };

    row("no headers", "GET / HTTP/1.1\r\n\r\n", Parsed);
    row("another method", "M-SEARCH * HTTP/1.0\r\n\r\n", Parsed);
    row("an absolute target", "GET http://a/b HTTP/1.1\r\n\r\n", Parsed);
    headerRow("no space after the colon", "A:b", Parsed);
    headerRow("white space around the value", "A: \t b \t ", Parsed);
    headerRow("tab in a value", "A: b\tc", Parsed);
    headerRow("no value", "A:", Parsed);
    headerRow("colons in a value", "A: b:c:d", Parsed);
    headerRow("bytes over 127 in a value", "A: \xc3\xa4\xff", Parsed);
    headerRow("all punctuation of a token", "!#$%&'*+-.^_`|~09azAZ: b", Parsed);

    row("an empty line first", "\r\nGET / HTTP/1.1\r\n\r\n", Malformed);
    row("no version", "GET /\r\n\r\n", Malformed);
    row("no target", "GET HTTP/1.1\r\n\r\n", Malformed);
    row("an empty target", "GET  HTTP/1.1\r\n\r\n", Malformed);
    row("two spaces", "GET  / HTTP/1.1\r\n\r\n", Malformed);
    row("a space at the end", "GET / HTTP/1.1 \r\n\r\n", Malformed);
    row("a space in front", " GET / HTTP/1.1\r\n\r\n", Malformed);
    row("a space in the target", "GET /a b HTTP/1.1\r\n\r\n", Malformed);
    row("a tab in the request line", "GET\t/ HTTP/1.1\r\n\r\n", Malformed);
    row("bytes over 127 in the target", "GET /\xc3\xa4 HTTP/1.1\r\n\r\n", Malformed);
    row("a method that is no token", "G@T / HTTP/1.1\r\n\r\n", Malformed);
    row("another protocol", "GET / HTCPCP/1.0\r\n\r\n", Malformed);
    row("lower case protocol", "GET / http/1.1\r\n\r\n", Malformed);
    row("a long version", "GET / HTTP/1.10\r\n\r\n", Malformed);
    row("a short version", "GET / HTTP/2\r\n\r\n", Malformed);
    row("a client hello of TLS", QByteArray("\x16\x03\x01\x02\x00\x01", 6), Malformed);
    row("a line of chat", "roomAdd lobby\r\n", Malformed);

    row("bare line feeds", "GET / HTTP/1.1\nHost: a\n\n", Malformed);
    headerRow("a bare line feed", "A: b\nC: d", Malformed);
    headerRow("a bare carriage return", "A: b\rC: d", Malformed);
    headerRow("two carriage returns", "A: b\r", Malformed);
    headerRow("a zero byte", QByteArray("A: b\0c", 6), Malformed);
    headerRow("a control character in a value",
              "A: b\x0b"
              "c",
              Malformed);
    headerRow("a delete in a value",
              "A: b\x7f"
              "c",
              Malformed);
    headerRow("no colon", "A b", Malformed);
    headerRow("no name", ": b", Malformed);
    headerRow("a space before the colon", "A : b", Malformed);
    headerRow("a tab before the colon", "A\t: b", Malformed);
    headerRow("a folded line", "A: b\r\n c", Malformed);
    headerRow("a line folded with a tab", "A: b\r\n\tc: d", Malformed);
    headerRow("a space before the name", " A: b", Malformed);
    headerRow("a name that is no token", "A(b): c", Malformed);
    headerRow("bytes over 127 in a name", "\xc3\xa4: b", Malformed);
}

void TestHttpHead::parse_acceptsSoundHeadsOnly()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, expected);
    QCOMPARE(outcome(bytes), expected);
}

void TestHttpHead::parse_keepsItsAnswerWhenMoreBytesCome_data()
{
    parse_acceptsSoundHeadsOnly_data();
}

void TestHttpHead::parse_keepsItsAnswerWhenMoreBytesCome()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, expected);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const int early = outcome(bytes.first(size));
        QVERIFY(early == Incomplete || early == expected);
    }
}

void TestHttpHead::parse_survivesRandomBytes()
{
    QRandomGenerator random(2616);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes = upgrade;
        for (int change = random.bounded(4); change > 0; --change)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const qsizetype limit = random.bounded(2 * int(bytes.size()));
        const int expected = outcome(bytes, limit);
        const int early = outcome(bytes.first(random.bounded(int(bytes.size()))), limit);
        QVERIFY(early == Incomplete || early == expected);
    }
}

void TestHttpHead::limits_boundLinesAndTheirNumber()
{
    const QByteArray start = "GET / HTTP/1.1\r\n";
    QCOMPARE(outcome(start + QByteArray("A: b\r\n").repeated(100) + "\r\n"), Parsed);
    QCOMPARE(outcome(start + QByteArray("A: b\r\n").repeated(101) + "\r\n"), TooBig);

    const QByteArray longest = "A:" + QByteArray(8190, 'b');
    QCOMPARE(outcome(start + longest + "\r\n\r\n"), Parsed);
    QCOMPARE(outcome(start + longest + "b\r\n\r\n"), TooBig);
    QCOMPARE(outcome("GET /" + QByteArray(9000, 'x') + " HTTP/1.1\r\n\r\n"), TooBig);

    QCOMPARE(outcome(upgrade, upgrade.size()), Parsed);
    QCOMPARE(outcome(upgrade, upgrade.size() - 1), TooBig);
    QCOMPARE(outcome(upgrade + QByteArray(100, 'x'), upgrade.size()), Parsed);
}

void TestHttpHead::limits_holdForAnUnfinishedHead()
{
    QCOMPARE(outcome(QByteArray(8192, 'x')), Incomplete);
    QCOMPARE(outcome(QByteArray(8193, 'x')), TooBig);
    QCOMPARE(outcome(upgrade.first(99), 100), Incomplete);
    QCOMPARE(outcome(upgrade.first(100), 100), TooBig);
    QCOMPARE(outcome("", 0), TooBig);
}

void TestHttpHead::target_splitsIntoPathAndQuery_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const char *target, const char *path, const char *query) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(path) << QByteArray(query);
    };
    row("/", "/", "");
    row("/ws", "/ws", "");
    row("/primus?x=1", "/primus", "x=1");
    row("/primus?", "/primus", "");
    row("/a?b?c", "/a", "b?c");
    row("/?u=http://b/c", "/", "u=http://b/c");
    row("/a://b", "/a://b", "");
    row("http://chat.example/ws?x", "/ws", "x");
    row("http://chat.example", "/", "");
    row("http://chat.example?x", "/", "x");
    row("*", "*", "");
}

void TestHttpHead::target_splitsIntoPathAndQuery()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, query);
    const HttpHead head = parsed("GET " + target + " HTTP/1.1\r\n\r\n");
    QCOMPARE(head.path().toByteArray(), path);
    QCOMPARE(head.query().toByteArray(), query);
}

void TestHttpHead::header_ignoresCaseAndJoinsRepetitions()
{
    const HttpHead head = withHeaders("A: 1\r\nB:  2\t\r\na: 3\r\nC:\r\n");
    QCOMPARE(head.header("a"), "1, 3");
    QCOMPARE(head.header("B"), "2");
    QCOMPARE(head.header("c"), "");
    QCOMPARE(head.header("d"), "");
    QVERIFY(head.hasHeader("c"));
    QVERIFY(!head.hasHeader("d"));
}

void TestHttpHead::hasToken_readsCommaLists_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("expected");
    QTest::newRow("alone") << QByteArray("Connection: Upgrade\r\n") << true;
    QTest::newRow("other case") << QByteArray("connection: uPGRADE\r\n") << true;
    QTest::newRow("in a list") << QByteArray("Connection: keep-alive,Upgrade ,x\r\n") << true;
    QTest::newRow("in another header of that name")
        << QByteArray("Connection: keep-alive\r\nConnection: upgrade\r\n") << true;
    QTest::newRow("empty parts") << QByteArray("Connection: ,, upgrade\r\n") << true;
    QTest::newRow("part of a token") << QByteArray("Connection: upgraded, re-upgrade\r\n") << false;
    QTest::newRow("no comma") << QByteArray("Connection: keep-alive upgrade\r\n") << false;
    QTest::newRow("no header") << QByteArray("Connect: upgrade\r\n") << false;
}

void TestHttpHead::hasToken_readsCommaLists()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const bool, expected);
    QCOMPARE(withHeaders(headers).hasToken("Connection", "upgrade"), expected);
}

void TestHttpHead::cookie_findsItsValue_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("alone") << QByteArray("Cookie: sessionID=abc\r\n") << QByteArray("abc");
    QTest::newRow("among others") << QByteArray("Cookie: a=b; sessionID=abc;c=d\r\n") << QByteArray("abc");
    QTest::newRow("in a second header")
        << QByteArray("Cookie: a=b\r\ncookie: sessionID=abc\r\n") << QByteArray("abc");
    QTest::newRow("equals sign in the value")
        << QByteArray("Cookie: sessionID=ab==\r\n") << QByteArray("ab==");
    QTest::newRow("the first counts")
        << QByteArray("Cookie: sessionID=1; sessionID=2\r\n") << QByteArray("1");
    QTest::newRow("names have a case") << QByteArray("Cookie: sessionid=abc\r\n") << QByteArray();
    QTest::newRow("no value") << QByteArray("Cookie: sessionID; a=b\r\n") << QByteArray();
    QTest::newRow("no cookie") << QByteArray("A: sessionID=abc\r\n") << QByteArray();
}

void TestHttpHead::cookie_findsItsValue()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, expected);
    QCOMPARE(withHeaders(headers).cookie("sessionID"), expected);
}

void TestHttpHead::upgradeCheck_answersWithAStatus_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *from, const char *to, int status) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << status;
    };
    row("sound", "", "", 101);
    row("other case", "Upgrade: websocket", "upgrade: WebSocket", 101);
    row("a later version of HTTP", "HTTP/1.1", "HTTP/1.2", 101);
    row("an empty body", "Host:", "Content-Length: 0\r\nHost:", 101);
    row("another method", "GET", "POST", 405);
    row("a method in lower case", "GET", "get", 405);
    row("HTTP/1.0", "HTTP/1.1", "HTTP/1.0", 400);
    row("no host", "Host:", "X-Host:", 400);
    row("an empty host", "Host: chat.example", "Host:", 400);
    row("two hosts", "Host:", "Host: other.example\r\nHost:", 400);
    row("a body", "Host:", "Content-Length: 5\r\nHost:", 400);
    row("a chunked body", "Host:", "Transfer-Encoding: chunked\r\nHost:", 400);
    row("no upgrade", "Upgrade: websocket", "X: y", 426);
    row("another upgrade", "Upgrade: websocket", "Upgrade: h2c", 426);
    row("no connection", "keep-alive, Upgrade", "keep-alive", 400);
    row("no key", "Sec-WebSocket-Key:", "X:", 400);
    row("a short key", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25j", 400);
    row("a long key", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25jZWU=", 400);
    row("a key without padding", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25jZQ", 400);
    row("a key that is no Base64", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBs*SBub25jZQ==", 400);
    row("two keys",
        "Sec-WebSocket-Key:", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Key:", 400);
    row("an old version", "Version: 13", "Version: 8", 426);
    row("no version", "Sec-WebSocket-Version: 13", "X: y", 426);
}

void TestHttpHead::upgradeCheck_answersWithAStatus()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, status);
    QByteArray request = upgrade;
    if (!from.isEmpty())
        request.replace(from, to);
    const auto head = parseHttpHead(request, maxBytes);
    QVERIFY(head);
    const UpgradeCheck check = checkWebSocketUpgrade(*head);
    QVERIFY2(check.status == status, check.reason);
}

void TestHttpHead::webSocketAnswer_provesThatTheKeyWasRead()
{
    // The example of RFC 6455 §1.3.
    QCOMPARE(webSocketAnswer(parsed(upgrade)),
             "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
}

void TestHttpHead::wantsWebSocket_asksTheUpgradeHeaderOnly()
{
    QVERIFY(wantsWebSocket(parsed(upgrade)));
    QVERIFY(wantsWebSocket(parsed("POST / HTTP/1.0\r\nUpgrade: h2c, WebSocket\r\n\r\n")));
    QVERIFY(!wantsWebSocket(withHeaders("Upgrade: h2c\r\nConnection: websocket\r\n")));
    QVERIFY(!wantsWebSocket(withHeaders("")));
}

QTEST_APPLESS_MAIN(TestHttpHead)
#include "tst_http_head.moc"
