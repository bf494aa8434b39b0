// SPDX-License-Identifier: MIT
#include "server/cluster/cluster_codec.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;
using namespace cluster_call;
using namespace cluster_question;

namespace {

const NodeAddress One("one/1");
const NodeAddress Two("two/2");
const QByteArray Token("a token");

ConnectionId someone()
{
    return *ConnectionId::parse("8c6b4b1c-52ad-4a64-8d1b-6f0e6c1c3a55");
}

RoomName room(QByteArrayView name)
{
    return *RoomName::parse(name);
}

QByteArray encoded(const ClusterCall &call, quint64 number = 7)
{
    return encodeClusterMessage(CallMessage{One, Two, number, call}, Token);
}

QByteArray encoded(const ClusterQuestion &question)
{
    return encodeClusterMessage(QuestionMessage{One, Two, 7, question}, Token);
}

QByteArray encoded(const Result<> &result)
{
    const auto answer = result.map([] { return ClusterAnswer(); });
    return encodeClusterMessage(AnswerMessage{Two, One, 7, answer}, Token);
}

QByteArray encodedAnswer(const QByteArray &json)
{
    return encodeClusterMessage(AnswerMessage{Two, One, 7, ClusterAnswer(JsonText::fromValid(json))}, Token);
}

/// A message with this content and the right signature, as another program would write it.
QByteArray handWritten(QByteArrayView content, const QByteArray &token = Token)
{
    const QByteArray whole = "confab cluster 1\n" + content.toByteArray();
    const QByteArray signature = QMessageAuthenticationCode::hash(whole, token, QCryptographicHash::Sha256);
    return "1 " + signature.toHex() + '\n' + content.toByteArray();
}

bool isRight(const Result<SignedMessage> &decoded)
{
    return decoded && decoded->signature == Signature::Right;
}

QByteArray quoted(qsizetype size)
{
    return '"' + QByteArray(size, 'x') + '"';
}

QByteArray header(QByteArrayView members)
{
    return R"({"from":"one/1","to":"two/2","number":7,"id":"8c6b4b1c-52ad-4a64-8d1b-6f0e6c1c3a55",)" +
           members.toByteArray() + "}\n";
}

QList<QByteArray> oneOfEachKind()
{
    return {
        encoded(AddMember{someone(), room("lobby")}),
        encoded(RemoveMember{someone(), room("lobby"), u"why"_s}),
        encoded(DescribeConnection{someone()}),
        encoded(ListConnections{ConnectionQuery{u"x"_s, *NodeId::parse(u"one"_s), room("lobby")}}),
        encoded(DescribeConnections{{someone(), someone()}}),
        encoded(DescribeNode()),
        encoded(CountMessages{{room("lobby"), room("attic")}}),
        encoded(ReadFeed{ReadFeed::Feed::Audit, 7, 10, u"info"_s}),
        encodedAnswer(R"({"total":0})"),
        encoded(SendMessage{someone(), JsonText::fromValid(R"({"a":[1,2,{"b":"c"}]})")}),
        encoded(Disconnect{someone(), Reconnecting::Unwanted}),
        encoded(Result<>{}),
        encoded(Result<>(failure(ErrorCode::NotInRoom, u"lobby"_s))),
    };
}

} // namespace

class TestClusterCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- there and back ----------------------------------------------------------------------------------

    void aCallComesOutAsItWentIn_data()
    {
        QTest::addColumn<ClusterCall>("call");
        const auto row = [](const char *name, const ClusterCall &call) { QTest::newRow(name) << call; };
        const auto sending = [](const QByteArray &text) {
            return SendMessage{someone(), JsonText::fromValid(text)};
        };
        row("addMember", AddMember{someone(), room("lobby")});
        row("removeMember", RemoveMember{someone(), room("lobby")});
        row("removeMember with a reason",
            RemoveMember{someone(), room("lobby"), u"\uFEFF\"shouting\"\n🚋 %1"_s});
        row("removeMember with a long reason",
            RemoveMember{someone(), room("lobby"), QString(RemoveMember::maxReasonLength, u'ё')});
        row("disconnect for good", Disconnect{someone(), Reconnecting::Unwanted});
        row("disconnect for now", Disconnect{someone(), Reconnecting::Allowed});
        row("a room in two scripts", AddMember{someone(), room("Straße 東京 🚋")});
        row("a room with quotes", RemoveMember{someone(), room(R"("\{}\u0041")")});
        row("a room with a byte order mark", AddMember{someone(), room("\xEF\xBB\xBFlobby")});
        row("a room with a byte order mark and quotes", AddMember{someone(), room("\xEF\xBB\xBF\"lobby\"")});
        row("a long room", AddMember{someone(), room(QByteArray(RoomName::maxBytes, '"'))});
        row("a string", sending(R"("hello")"));
        row("a number no double holds", sending("9007199254740993"));
        row("a number of 30 digits", sending("[123456789012345678901234567890,1e999]"));
        row("lone surrogates", sending(R"({"a":"\ud800","b":"\uDC00x"})"));
        row("duplicate keys", sending(R"({"a":1,"a":2})"));
        row("white space", sending("{\n\t\"a\" : 1\r\n}"));
        row("line breaks around it", sending("\n\n1\n"));
        row("null", sending("null"));
        row("a mebibyte", sending(quoted(1024 * 1024)));
    }
    void aCallComesOutAsItWentIn()
    {
        QFETCH(const ClusterCall, call);
        const auto decoded = decodeClusterMessage(encoded(call), Token);
        QVERIFY(isRight(decoded));
        const auto *message = std::get_if<CallMessage>(&decoded->message);
        QVERIFY(message);
        QVERIFY(message->call == call);
        QCOMPARE(message->from.text(), One.text());
        QCOMPARE(message->to.text(), Two.text());
        QCOMPARE(message->number, 7U);
    }

    void aQuestionComesOutAsItWentIn_data()
    {
        QTest::addColumn<ClusterQuestion>("question");
        const auto row = [](const char *name, const ClusterQuestion &question) {
            QTest::newRow(name) << question;
        };
        ConnectionQuery query{u"\uFEFFa \"text\" 🚋"_s, *NodeId::parse(u"кнот"_s), room("лобби")};
        query.isSlowOnly = true;
        query.sort = ConnectionQuery::Sort::Idle;
        query.order = ConnectionQuery::Order::Descending;
        query.offset = 7;
        query.limit = 10'000;
        row("describeConnection", DescribeConnection{someone()});
        row("listConnections", ListConnections{query});
        row("listConnections, all", ListConnections{ConnectionQuery()});
        row("describeConnections", DescribeConnections{{someone(), ConnectionId::create()}});
        row("describeConnections, none", DescribeConnections{});
        row("describeConnections, many", DescribeConnections{QList<ConnectionId>(maxRows, someone())});
        row("describeNode", DescribeNode());
        row("countMessages", CountMessages{{room("Straße 東京 🚋"), room(R"("\{}\u0041")")}});
        row("countMessages with byte order marks", CountMessages{{room("\xEF\xBB\xBF"
                                                                       "attic"),
                                                                  room("at\xEF\xBB\xBFtic")}});
        row("listConnections with a byte order mark", ListConnections{ConnectionQuery{u"\uFEFFx"_s}});
        row("readFeed", ReadFeed{ReadFeed::Feed::Log, std::nullopt, maxRows, {}});
        row("readFeed after",
            ReadFeed{ReadFeed::Feed::Audit, std::numeric_limits<quint64>::max(), 0, u"warning"_s});
    }
    void aQuestionComesOutAsItWentIn()
    {
        QFETCH(const ClusterQuestion, question);
        const auto decoded = decodeClusterMessage(encoded(question), Token);
        QVERIFY(isRight(decoded));
        const auto *message = std::get_if<QuestionMessage>(&decoded->message);
        QVERIFY(message);
        QVERIFY(message->question == question);
        QCOMPARE(message->from.text(), One.text());
        QCOMPARE(message->to.text(), Two.text());
        QCOMPARE(message->number, 7U);
    }

    void anAnswersTextComesOutAsItWentIn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("an object") << QByteArray(R"({"b":12345678901234567890,"a":"\ud800"})");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("line breaks") << QByteArray("\n[\n1\n]\n");
        QTest::newRow("as long as may be") << quoted(maxAnswerBytes - 2);
    }
    void anAnswersTextComesOutAsItWentIn()
    {
        QFETCH(const QByteArray, text);
        const auto decoded = decodeClusterMessage(encodedAnswer(text), Token);
        QVERIFY(isRight(decoded));
        const auto &result = std::get<AnswerMessage>(decoded->message).result;
        QVERIFY(result && *result);
        QCOMPARE((*result)->bytes(), text);
    }

    void anAnswerComesOutAsItWentIn_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("success") << 0 << QString();
        for (const int code :
             {4, 6, 7, 8, 10, 14, 15, 16, 17, 18, 19, 20, 21, 100, 101, 103, 104, 105, 106, 107, 108, 109})
            QTest::addRow("error %d", code) << code << u"lobby"_s;
        QTest::newRow("no detail") << 105 << QString();
        QTest::newRow("a long detail") << 108 << QString(10000, u'\n');
        QTest::newRow("an odd detail") << 108 << u"\uFEFF\"Straße\" 東京 🚋\0\t%1%s"_s;
    }
    void anAnswerComesOutAsItWentIn()
    {
        QFETCH(const int, code);
        QFETCH(const QString, detail);
        const Result<> result = code ? Result<>(failure(ErrorCode(code), detail)) : Result<>{};
        const auto decoded = decodeClusterMessage(encoded(result), Token);
        QVERIFY(isRight(decoded));
        const auto *answer = std::get_if<AnswerMessage>(&decoded->message);
        QVERIFY(answer);
        QCOMPARE(answer->result.has_value(), result.has_value());
        QVERIFY(!answer->result || !*answer->result);
        if (!result)
            QVERIFY(answer->result.error() == result.error());
        QCOMPARE(answer->from.text(), Two.text());
        QCOMPARE(answer->to.text(), One.text());
        QCOMPARE(answer->number, 7U);
    }

    void theLargestNumberAndOddAddressesSurvive()
    {
        const NodeAddress from("кнот-東京\"\\/17");
        const NodeAddress to(QByteArray(1024, 'n'));
        constexpr quint64 number = std::numeric_limits<quint64>::max();
        const auto decoded =
            decodeClusterMessage(encodeClusterMessage(AnswerMessage{from, to, number, {}}, Token), Token);
        QVERIFY(isRight(decoded));
        const auto &answer = std::get<AnswerMessage>(decoded->message);
        QCOMPARE(answer.from.text(), from.text());
        QCOMPARE(answer.to.text(), to.text());
        QCOMPARE(answer.number, number);
    }

    void theFormIsTheOneInTheHeader()
    {
        const QByteArray content = R"({"kind":1,"room":"lobby","from":"one/1","to":"two/2","number":7,)"
                                   R"("id":"8c6b4b1c-52ad-4a64-8d1b-6f0e6c1c3a55"})"
                                   "\n";
        QCOMPARE(encoded(AddMember{someone(), room("lobby")}), handWritten(content));
    }

    void membersFromNewerNodesAreIgnored()
    {
        const auto decoded = decodeClusterMessage(
            handWritten(header(R"("kind":4,"mayReconnect":1,"why":{"else":[null]})")), Token);
        QVERIFY(isRight(decoded));
        QVERIFY((std::get<CallMessage>(decoded->message).call ==
                 ClusterCall(Disconnect{someone(), Reconnecting::Allowed})));
    }

    void anErrorCodeFromANewerNodeIsARefusalInItsWords()
    {
        const auto decoded =
            decodeClusterMessage(encoded(Result<>(failure(ErrorCode(999), u"it is new"_s))), Token);
        QVERIFY(isRight(decoded));
        const Error expected{ErrorCode::Refused, u"it is new"_s};
        QVERIFY(std::get<AnswerMessage>(decoded->message).result.error() == expected);
    }

    // --- signatures --------------------------------------------------------------------------------------

    void anotherTokenIsAWrongSignature_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("same") << QByteArray("a") << QByteArray("a") << true;
        QTest::newRow("none") << QByteArray() << QByteArray() << true;
        QTest::newRow("longer than a block") << QByteArray(1000, 'a') << QByteArray(1000, 'a') << true;
        QTest::newRow("other") << QByteArray("a") << QByteArray("b") << false;
        QTest::newRow("prefix") << QByteArray("ab") << QByteArray("a") << false;
        QTest::newRow("case") << QByteArray("a") << QByteArray("A") << false;
        QTest::newRow("none and one") << QByteArray() << QByteArray("a") << false;
        QTest::newRow("one and none") << QByteArray("a") << QByteArray() << false;
    }
    void anotherTokenIsAWrongSignature()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const QByteArray, read);
        QFETCH(const bool, isSame);
        const CallMessage message{One, Two, 1, AddMember{someone(), room("lobby")}};
        const auto decoded = decodeClusterMessage(encodeClusterMessage(message, written), read);
        // A wrong signature is no malformed message: the reader learns whom to tell.
        QVERIFY(decoded);
        QCOMPARE(decoded->signature == Signature::Right, isSame);
        QVERIFY(std::get<CallMessage>(decoded->message).from == One);
    }

    void changingAnyFieldBreaksTheSignature_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("from") << QByteArray("one/1") << QByteArray("one/2");
        QTest::newRow("to") << QByteArray("two/2") << QByteArray("two/3");
        QTest::newRow("number") << QByteArray(":7,") << QByteArray(":8,");
        QTest::newRow("id") << QByteArray("8c6b") << QByteArray("8c6c");
        QTest::newRow("room") << QByteArray("lobby") << QByteArray("attic");
        QTest::newRow("kind") << QByteArray("\"kind\":1") << QByteArray("\"kind\":2");
        QTest::newRow("space") << QByteArray("{\"kind") << QByteArray("{ \"kind");
        QTest::newRow("a member more") << QByteArray("{\"kind") << QByteArray("{\"x\":0,\"kind");
    }
    void changingAnyFieldBreaksTheSignature()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const QByteArray valid = encoded(AddMember{someone(), room("lobby")});
        QByteArray altered = valid;
        altered.replace(before, after);
        QVERIFY(altered != valid);
        const auto decoded = decodeClusterMessage(altered, Token);
        QVERIFY(decoded);
        QVERIFY(decoded->signature == Signature::Wrong);
    }

    void aSignatureHasOneSpelling()
    {
        const QByteArray valid = encoded(Result<>{});
        const QByteArray shouted = valid.left(66).toUpper() + valid.sliced(66);
        QVERIFY(shouted != valid);
        QVERIFY(decodeClusterMessage(shouted, Token)->signature == Signature::Wrong);
        const QByteArray spaced = valid.left(66) + ' ' + valid.sliced(66);
        QVERIFY(!decodeClusterMessage(spaced, Token));
    }

    // --- what makes no sense -----------------------------------------------------------------------------

    void whatMakesNoSenseIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
        const auto content = [&row](const char *name, const QByteArray &text) {
            row(name, handWritten(text));
        };
        const auto call = [&content](const char *name, const QByteArray &members, QByteArrayView text = {}) {
            content(name, header(members) + text.toByteArray());
        };
        const auto answer = [&content](const char *name, const QByteArray &members) {
            content(name, R"({"kind":0,"from":"a","to":"b","number":1,)" + members + "}\n");
        };
        row("nothing", {});
        row("a version", "1 ");
        row("a newer version", '2' + encoded(Result<>{}).sliced(1));
        row("a version of two digits", '1' + encoded(Result<>{}));
        row("a signature alone", "1 " + QByteArray(64, 'a'));
        row("a signature and a line", "1 " + QByteArray(64, 'a') + '\n');
        row("a short signature", "1 " + QByteArray(63, 'a') + "\n{}\n");
        content("no header", "");
        content("an empty header", "\n");
        content("an array", "[]\n");
        content("a string", "\"x\"\n");
        content("an empty object", "{}\n");
        content("half an object", "{\"kind\":1\n}\n");
        content("not UTF-8", "{\"kind\":\"\xff\"}\n");
        content("deep", '{' + QByteArray("\"a\":[").repeated(10000) + "\n");
        content("no line end", header(R"("kind":4,"mayReconnect":1)").chopped(1));
        call("no kind", R"("x":1)");
        call("a kind as text", R"("kind":"addMember","room":"x")");
        call("an unknown kind", R"("kind":11)");
        call("a huge kind", R"("kind":18446744073709551617,"room":"x")");
        call("a negative kind", R"("kind":-1,"room":"x")");
        call("a kind with a fraction", R"("kind":1.0,"room":"x")");
        call("two kinds", R"("kind":1,"room":"x","kind":99)");
        call("no room", R"("kind":1)");
        call("an empty room", R"("kind":1,"room":"")");
        call("a long room", R"("kind":2,"room":)" + quoted(256));
        call("a room with a line break", R"("kind":2,"room":"a\nb")");
        call("a room that is a number", R"("kind":2,"room":7)");
        call("a text after addMember", R"("kind":1,"room":"x")", "1");
        call("a reason that is a number", R"("kind":2,"room":"x","reason":7)");
        call("a long reason", R"("kind":2,"room":"x","reason":)" + quoted(1001));
        call("no message", R"("kind":3)");
        call("half a message", R"("kind":3)", "{\"a\":");
        call("two messages", R"("kind":3)", "1 2");
        call("a message that is not UTF-8", R"("kind":3)", "\"\xff\"");
        call("no reconnecting", R"("kind":4)");
        call("reconnecting 2", R"("kind":4,"mayReconnect":2)");
        call("reconnecting true", R"("kind":4,"mayReconnect":true)");
        call("a short id", R"("kind":1,"room":"x","id":"8c6b4b1c")");
        call("a null id", R"("kind":1,"room":"x","id":"00000000-0000-0000-0000-000000000000")");
        call("an id that is a number", R"("kind":1,"room":"x","id":7)");
        call("a question with a short id", R"("kind":5,"id":"8c6b4b1c")");
        call("a text after describeConnection", R"("kind":5)", "{}");
        call("no query", R"("kind":6)");
        call("half a query", R"("kind":6)", "{");
        call("a query that is an array", R"("kind":6)", "[]");
        call("a query that is not UTF-8", R"("kind":6)", "{\"filter\":\"\xff\"}");
        call("a query with a broken limit", R"("kind":6)", R"({"limit":1.5})");
        call("a query sorted by nothing", R"("kind":6)", R"({"sort":""})");
        call("no list of ids", R"("kind":7)");
        call("an object of ids", R"("kind":7)", "{}");
        call("a list with no id", R"("kind":7)", R"(["8c6b4b1c"])");
        call("a list with a number", R"("kind":7)", "[7]");
        call("a text after describeNode", R"("kind":8)", "{}");
        call("a list of rooms without a name", R"("kind":9)", R"(["lobby",""])");
        const QByteArray tooMany = '[' + QByteArray("\"x\",").repeated(maxRows) + "\"x\"]";
        call("a list of too many rooms", R"("kind":9)", tooMany);
        call("no feed", R"("kind":10,"limit":1,"level":"")");
        call("an unknown feed", R"("kind":10,"feed":2,"limit":1,"level":"")");
        call("a feed without limit", R"("kind":10,"feed":0,"level":"")");
        call("a feed with a high limit", R"("kind":10,"feed":0,"limit":10001,"level":"")");
        call("a feed without level", R"("kind":10,"feed":0,"limit":1)");
        call("a feed with a long level", R"("kind":10,"feed":0,"limit":1,"level":)" + quoted(33));
        call("a feed after null", R"("kind":10,"feed":0,"limit":1,"level":"","after":null)");
        call("number zero", R"("kind":1,"room":"x","number":0)");
        call("a negative number", R"("kind":1,"room":"x","number":-1)");
        call("a number as text", R"("kind":1,"room":"x","number":"7")");
        call("a number with an exponent", R"("kind":1,"room":"x","number":1e3)");
        call("a huge number", R"("kind":1,"room":"x","number":18446744073709551616)");
        call("from nobody", R"("kind":1,"room":"x","from":"")");
        call("from null", R"("kind":1,"room":"x","from":null)");
        call("from a place with spaces", R"("kind":1,"room":"x","from":"a b")");
        call("from a place with a line break", R"("kind":1,"room":"x","from":"a\nb")");
        call("from a place with a surrogate", R"("kind":1,"room":"x","from":"a\ud800")");
        call("from far away", R"("kind":1,"room":"x","from":)" + quoted(1025));
        call("to nobody", R"("kind":1,"room":"x","to":"")");
        answer("a code without detail", R"("code":16)");
        answer("a detail that is a number", R"("code":16,"detail":7)");
        answer("code 0", R"("code":0,"detail":"")");
        answer("code -1", R"("code":-1,"detail":"")");
        answer("code 65536", R"("code":65536,"detail":"")");
        answer("code 65552, which is 16 in 16 bits", R"("code":65552,"detail":"")");
        answer("a code as text", R"("code":"016","detail":"")");
        answer("code null", R"("code":null,"detail":"")");
        content("an answer that is not JSON", R"({"kind":0,"from":"a","to":"b","number":1})"
                                              "\ntext");
        content("an error with a text", R"({"kind":0,"from":"a","to":"b","number":1,"code":16,"detail":""})"
                                        "\n{}");
        row("too long an answer", encodedAnswer(quoted(maxAnswerBytes - 1)));
    }
    void whatMakesNoSenseIsAnError()
    {
        QFETCH(const QByteArray, bytes);
        const auto decoded = decodeClusterMessage(bytes, Token);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::InvalidFrame);
        QVERIFY(!decoded.error().detail.isEmpty());
    }

    void noPrefixIsSigned()
    {
        for (const QByteArray &valid : oneOfEachKind()) {
            QVERIFY(isRight(decodeClusterMessage(valid, Token)));
            for (qsizetype size = 0; size < valid.size(); ++size)
                QVERIFY(!isRight(decodeClusterMessage(valid.first(size), Token)));
            const QByteArray longer = valid + ' ';
            QVERIFY(!isRight(decodeClusterMessage(longer, Token)));
        }
    }

    void noMutationIsSigned()
    {
        QRandomGenerator random(20240229);
        const auto interesting = QByteArrayView::fromArray("\0\n\"\\{}[]:,0179-.eE \x7f\xff\xed");
        for (const QByteArray &valid : oneOfEachKind()) {
            for (int round = 0; round < 5000; ++round) {
                QByteArray bytes = valid;
                for (auto changes = random.bounded(1, 4); changes > 0; --changes) {
                    const qsizetype at = random.bounded(bytes.size());
                    switch (random.bounded(5)) {
                    case 0:
                        bytes[at] = char(random.bounded(256));
                        break;
                    case 1:
                        bytes[at] = interesting[random.bounded(interesting.size())];
                        break;
                    case 2:
                        bytes.remove(at, random.bounded(1, 6));
                        break;
                    case 3:
                        bytes.insert(at, valid.mid(random.bounded(valid.size()), random.bounded(1, 20)));
                        break;
                    default:
                        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
                    }
                    if (bytes.isEmpty())
                        bytes = "1";
                }
                if (bytes != valid)
                    QVERIFY2(!isRight(decodeClusterMessage(bytes, Token)), bytes.constData());
            }
        }
    }

    void signedNonsenseIsReadWithoutACrash()
    {
        // The same behind the signature's door, where the mutations above do not get.
        QRandomGenerator random(4711);
        for (const QByteArray &valid : oneOfEachKind()) {
            const QByteArray content = valid.sliced(67);
            for (int round = 0; round < 2000; ++round) {
                QByteArray bytes = content;
                for (auto changes = random.bounded(1, 4); changes > 0; --changes)
                    bytes[random.bounded(bytes.size())] = char(random.bounded(256));
                const auto decoded = decodeClusterMessage(handWritten(bytes), Token);
                if (!decoded)
                    continue;
                QVERIFY(decoded->signature == Signature::Right);
                const auto again = decodeClusterMessage(encodeClusterMessage(decoded->message, Token), Token);
                QVERIFY(isRight(again));
            }
        }
    }

    void randomBytesAreNoMessage()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes(random.bounded(200), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            QVERIFY(!decodeClusterMessage(bytes, Token));
        }
    }
};

QTEST_GUILESS_MAIN(TestClusterCodec)
#include "tst_cluster_codec.moc"
