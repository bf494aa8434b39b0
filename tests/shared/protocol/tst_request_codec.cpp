// SPDX-License-Identifier: MIT
// What clients may send, both ways in (PROTOCOL.md §3 and §4).
#include "shared/protocol/request_codec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A request as one line of text, so that tables can say what they expect.
struct Describe {
    QByteArray operator()(const request::Quit &) const { return "quit"; }
    QByteArray operator()(const request::ParamAdd &add) const
    {
        return "paramAdd [" + add.key.toUtf8() + "]=[" + add.value.toUtf8() + "]";
    }
    QByteArray operator()(const request::ParamDelete &remove) const
    {
        return "paramDelete [" + remove.key.toUtf8() + "]";
    }
    QByteArray operator()(const request::ParamView &view) const
    {
        return "paramView [" + view.key.toUtf8() + "]";
    }
    QByteArray operator()(const request::ParamsView &) const { return "paramsView"; }
    QByteArray operator()(const request::ParamsDelete &) const { return "paramsDelete"; }
    QByteArray operator()(const request::Join &join) const { return "join [" + join.room.utf8() + "]"; }
    QByteArray operator()(const request::Leave &leave) const { return "leave [" + leave.room.utf8() + "]"; }
    QByteArray operator()(const request::RoomView &view) const { return "view [" + view.room.utf8() + "]"; }
    QByteArray operator()(const request::DetailsView &) const { return "details"; }
    QByteArray operator()(const request::Documentation &) const { return "documentation"; }
    QByteArray operator()(const request::Say &say) const
    {
        return "say [" + say.room.utf8() + "] " + say.message.bytes();
    }
    QByteArray operator()(const request::Action &action) const
    {
        const QByteArray name = action.name ? "[" + action.name->toUtf8() + "]" : QByteArray("its parameter");
        const QByteArray params = action.params ? JsonText::fromObject(*action.params).bytes() : "its own";
        return "action " + name + " with " + params;
    }
    QByteArray operator()(const request::File &file) const { return "file [" + file.path.toUtf8() + "]"; }
    QByteArray operator()(const request::Faulty &faulty) const
    {
        return "error " + errorCodeText(faulty.error.code).toLatin1() +
               (faulty.data == request::ErrorData::False ? " false" : "");
    }
};

QByteArray describe(const ClientFrame &frame)
{
    return std::visit(Describe(), frame.request);
}

QByteArray detailOf(const ClientFrame &frame)
{
    const auto *faulty = std::get_if<request::Faulty>(&frame.request);
    return faulty ? faulty->error.detail.toUtf8() : "no error";
}

QByteArray idOf(const ClientFrame &frame)
{
    return frame.messageId ? frame.messageId->bytes() : "none";
}

} // namespace

class TestRequestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- TCP lines ---------------------------------------------------------------------------------------

    void lines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("request");
        const auto row = [](const QByteArray &line, const QByteArray &request) {
            QTest::newRow(line.isEmpty() ? "(empty)" : line.constData()) << line << request;
        };
        row("quit", "quit");
        row("exit", "quit");
        row("quit now", "quit");

        row("roomAdd lobby", "join [lobby]");
        row("roomJoin lobby", "join [lobby]");
        row("roomLeave lobby", "leave [lobby]");
        row("roomView lobby", "view [lobby]");
        row("roomAdd lobby attic", "join [lobby]");
        row("roomAdd", "error 021 false");
        row("roomAdd ", "error 021 false");
        row("roomJoin", "error 021 false");
        row("roomLeave", "error 021 false");
        row("roomView", "error 021");
        row("roomAdd \xc3\xa9\xf0\x9f\x92\xac", "join [\xc3\xa9\xf0\x9f\x92\xac]");
        row("roomAdd \xef\xbb\xbf"
            "a",
            "join [\xef\xbb\xbf"
            "a]");
        row("roomAdd \"lobby\"", "join [\"lobby\"]");
        row("roomAdd a\tb", "error 101 false");
        row("roomLeave a\tb", "error 101 false");
        row("roomView a\tb", "error 101");
        row("roomAdd " + QByteArray(255, 'x'), "join [" + QByteArray(255, 'x') + "]");
        row("roomAdd " + QByteArray(256, 'x'), "error 101 false");

        row("say lobby hello", "say [lobby] \"hello\"");
        row("say lobby hello you all", "say [lobby] \"hello you all\"");
        row("say R a  b", "say [R] \"a  b\"");
        row("say R  a ", "say [R] \" a \"");
        row("say lobby \"quoted\" \\", "say [lobby] \"\\\"quoted\\\" \\\\\"");
        row("say lobby {\"a\":1}", "say [lobby] \"{\\\"a\\\":1}\"");
        row("say lobby 42", "say [lobby] \"42\"");
        row("say lobby a\tb", R"(say [lobby] "a\tb")");
        row("say lobby %1 %s", "say [lobby] \"%1 %s\"");
        row("say lobby  ", "say [lobby] \" \"");
        row("say", "error 015");
        row("say lobby", "error 015");
        row("say lobby ", "error 015");
        row("say  hello", "error 015");
        row("say a\tb hello", "error 101");

        row("detailsView", "details");
        row("documentation", "documentation");

        row("paramAdd key=value", "paramAdd [key]=[value]");
        row("paramAdd key value", "paramAdd [key]=[value]");
        row("paramAdd key=a=b", "paramAdd [key]=[a=b]");
        row("paramAdd key=a b  c", "paramAdd [key]=[a b  c]");
        row("paramAdd key=", "paramAdd [key]=[]");
        row("paramAdd key={\"a\":1}", "paramAdd [key]=[{\"a\":1}]");
        row("paramAdd key a=b", "paramAdd [key]=[a=b]");
        row("paramAdd", "error 100");
        row("paramAdd =value", "error 100");
        row("paramDelete key", "paramDelete [key]");
        row("paramView key", "paramView [key]");
        row("paramsView", "paramsView");
        row("paramsDelete", "paramsDelete");

        row("event lobby move {\"x\":1}", R"(say [lobby] {"event":"move","data":{"x":1}})");
        row("event lobby move 12345678901234567890",
            R"(say [lobby] {"event":"move","data":12345678901234567890})");
        row("event lobby move to the left", R"(say [lobby] {"event":"move","data":"to the left"})");
        row("event lobby move", R"(say [lobby] {"event":"move"})");
        row("event lobby", "error 015");
        row("event", "error 015");

        row("file index.html", "file [index.html]");

        // What is no verb is an action: by its name, with the connection's parameters.
        row("status", "action [status] with its own");
        row("status and more words", "action [status] with its own");
        row("Quit", "action [Quit] with its own");
        row("ROOMADD lobby", "action [ROOMADD] with its own");
        row(" quit", "action [] with its own");
        row("{not json", "action [{not] with its own");
        row("[1]", "action [[1]] with its own");
        row("\"say\"", "action [\"say\"] with its own");

        // Or by JSON: then `params` replaces the connection's parameters.
        row(R"({"action":"status"})", "action [status] with its own");
        row(R"({"action":"status","params":{"a":"b","c":1}})", R"(action [status] with {"a":"b","c":1})");
        row(R"( { "params" : { } , "action" : "status" } )", "action [status] with {}");
        row(R"({"action":"stat\u0075s"})", "action [status] with its own");
        row(R"({"params":{"action":"status"}})", R"(action its parameter with {"action":"status"})");
        row("{}", "action its parameter with its own");
        row(R"({"action":"status","params":[1]})", "error 100");
        row(R"({"action":"status","params":"x"})", "error 100");

        // A line with `event` is a frame, so that rooms may have spaces.
        row(R"({"event":"roomAdd","room":"a room"})", "join [a room]");
        row(R"({"event":"say","room":"a room","message":"hi"})", "say [a room] \"hi\"");
        row(R"({"event":"action","params":{"action":"status"}})",
            R"(action [status] with {"action":"status"})");
        row(R"({"event":"paramAdd","key":"a"})", "error 014");
        row(R"({"event":"dance"})", "error 014");
    }
    void lines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, request);
        const ClientFrame frame = decodeLine(line);
        QCOMPARE(describe(frame), request);
        QVERIFY(frame.counting == Counting::Counted);
    }

    void linesOfInvalidUtf8AreErrorsThatCount_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("say") << QByteArray("say lobby \xff");
        QTest::newRow("latin 1") << QByteArray("say lobby caf\xe9");
        QTest::newRow("cut off") << QByteArray("say lobby \xe2\x82");
        QTest::newRow("surrogate") << QByteArray("roomAdd \xed\xa0\x80");
        QTest::newRow("overlong") << QByteArray("\xc0\xaf");
        QTest::newRow("JSON") << QByteArray("{\"action\":\"\xff\"}");
        QTest::newRow("quit") << QByteArray("quit \xff");
    }
    void linesOfInvalidUtf8AreErrorsThatCount()
    {
        QFETCH(QByteArray, line);
        const ClientFrame frame = decodeLine(line);
        QVERIFY(describe(frame).startsWith("error 100"));
        QVERIFY(detailOf(frame).contains("UTF-8"));
        QVERIFY(frame.counting == Counting::Counted);
    }

    // --- JSON frames -------------------------------------------------------------------------------------

    void frames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("request");
        const auto row = [](const QByteArray &text, const QByteArray &request) {
            QTest::newRow(text.constData()) << text << request;
        };
        row(R"({"event":"quit"})", "quit");
        row(R"({"event":"exit"})", "quit");
        row(R"({"event":"detailsView"})", "details");
        row(R"({"event":"documentation"})", "documentation");

        row(R"({"event":"roomAdd","room":"lobby"})", "join [lobby]");
        row(R"({"event":"roomJoin","room":"lobby"})", "join [lobby]");
        row(R"({"event":"roomLeave","room":"lobby"})", "leave [lobby]");
        row(R"({"event":"roomView","room":"lobby"})", "view [lobby]");
        row(R"({"room":"lobby","event":"roomAdd"})", "join [lobby]");
        row(R"({"event":"room\u0041dd","room":"lobby"})", "join [lobby]");
        row(R"({"event":"roomAdd","r\u006fom":"lobby"})", "join [lobby]");
        row(R"({"event":"roomAdd","room":"a b"})", "join [a b]");
        row(R"({"event":"roomAdd","room":"\ud83d\udcac"})", "join [\xf0\x9f\x92\xac]");
        row("{\"event\":\"roomAdd\",\"room\":\"\xef\xbb\xbf"
            "a\"}",
            "join [\xef\xbb\xbf"
            "a]");
        row(R"({"event":"roomAdd","room":"one","room":"two"})", "join [two]");
        row(R"({"event":"quit","event":"roomAdd","room":"lobby"})", "join [lobby]");
        row(R"({"event":"roomAdd"})", "error 021 false");
        row(R"({"event":"roomAdd","room":""})", "error 021 false");
        row(R"({"event":"roomLeave"})", "error 021 false");
        row(R"({"event":"roomView"})", "error 021");
        row(R"({"event":"roomAdd","room":5})", "error 101 false");
        row(R"({"event":"roomAdd","room":null})", "error 101 false");
        row(R"({"event":"roomAdd","room":["lobby"]})", "error 101 false");
        row(R"({"event":"roomLeave","room":{}})", "error 101 false");
        row(R"({"event":"roomView","room":true})", "error 101");
        row(R"({"event":"roomAdd","room":"a\nb"})", "error 101 false");
        row(R"({"event":"roomAdd","room":"a\u0000"})", "error 101 false");
        row(R"({"event":"roomAdd","room":"\u0085"})", "error 101 false");
        row(R"({"event":"roomAdd","messageId":"lobby"})", "error 021 false");

        // `room` is word 0 wherever it stands, and what stands first if there is none.
        row(R"({"event":"roomAdd","key":"lobby"})", "join [lobby]");
        row(R"({"event":"roomAdd","0":"lobby"})", "join [lobby]");
        row(R"({"event":"say","a":"lobby","b":"hello"})", "say [lobby] \"hello\"");
        row(R"({"event":"say","a":"lobby","b":"hello","c":"you"})", "say [lobby] \"hello you\"");
        row(R"({"event":"say","a":"hello","room":"lobby","b":"you"})", "say [lobby] \"hello you\"");
        row(R"({"event":"say","messageId":"1","a":"lobby","b":"hello"})", "say [lobby] \"hello\"");
        row(R"({"event":"say","room":"lobby","messageId":7,"x":"hello"})", "say [lobby] \"hello\"");
        row(R"({"event":"say","message":"hello","x":"lobby"})", "say [lobby] \"hello\"");

        row(R"({"event":"say","room":"lobby","message":"hello"})", "say [lobby] \"hello\"");
        row(R"({"event":"say","room":"lobby","message":"hello","x":"ignored"})", "say [lobby] \"hello\"");
        row(R"({"event":"say","room":"lobby","message":{"b": 1,"a":[2 ]}})",
            R"(say [lobby] {"b": 1,"a":[2 ]})");
        row(R"({"event":"say","room":"lobby","message":12345678901234567890})",
            "say [lobby] 12345678901234567890");
        row(R"({"event":"say","room":"lobby","message":1e400})", "say [lobby] 1e400");
        row(R"({"event":"say","room":"lobby","message":"\ud800"})", R"(say [lobby] "\ud800")");
        row(R"({"event":"say","room":"lobby","message":"\u0041\/"})", R"(say [lobby] "\u0041\/")");
        row(R"({"event":"say","room":"lobby","message":0})", "say [lobby] 0");
        row(R"({"event":"say","room":"lobby","message":false})", "say [lobby] false");
        row(R"({"event":"say","room":"lobby","message":[]})", "say [lobby] []");
        row(R"({"event":"say","room":"lobby","message":" "})", "say [lobby] \" \"");
        row(R"({"event":"say","room":"lobby","message":""})", "error 015");
        row(R"({"event":"say","room":"lobby","message":null})", "error 015");
        row(R"({"event":"say","room":"lobby"})", "error 015");
        row(R"({"event":"say","room":"","message":"hello"})", "error 015");
        row(R"({"event":"say","message":"hello"})", "error 015");
        row(R"({"event":"say"})", "error 015");
        row(R"({"event":"say","room":5,"message":"hello"})", "error 101");
        row(R"({"event":"say","room":"a\tb","message":"hello"})", "error 101");

        row(R"({"event":"event","params":{"room":"lobby","event":"move","data":{"x": 1}}})",
            R"(say [lobby] {"event":"move","data":{"x": 1}})");
        row(R"({"event":"event","params":{"data":null,"event":"move","room":"lobby"}})",
            R"(say [lobby] {"event":"move","data":null})");
        row(R"({"event":"event","params":{"room":"lobby","event":"move"}})",
            R"(say [lobby] {"event":"move"})");
        row(R"({"event":"event","params":{"room":"lobby"}})", "error 015");
        row(R"({"event":"event","params":{"event":"move"}})", "error 015");
        row(R"({"event":"event","params":{"room":"","event":"move"}})", "error 015");
        row(R"({"event":"event","params":{"room":7,"event":"move"}})", "error 101");
        row(R"({"event":"event"})", "error 100");
        row(R"({"event":"event","params":"x"})", "error 100");

        row(R"({"event":"action","params":{"action":"status"}})",
            R"(action [status] with {"action":"status"})");
        row(R"({"event":"action","params":{"action":"status","n":1}})",
            R"(action [status] with {"action":"status","n":1})");
        row(R"({"event":"action","params":{}})", "action its parameter with {}");
        row(R"({"event":"action"})", "action its parameter with {}");
        row(R"({"event":"action","params":[]})", "error 100");
        row(R"({"event":"action","params":null})", "error 100");

        row(R"({"event":"file"})", "file []");
        row(R"({"event":"file","file":"index.html"})", "file [index.html]");

        for (const char *verb : {"paramAdd", "paramDelete", "paramView", "paramsView", "paramsDelete"})
            row(QByteArray("{\"event\":\"") + verb + "\",\"key\":\"a\"}", "error 014");
        row(R"({"event":"dance"})", "error 014");
        row(R"({"event":"Say","room":"lobby","message":"hello"})", "error 014");
        row(R"({"event":"say ","room":"lobby","message":"hello"})", "error 014");
        row(R"({"event":""})", "error 014");
        row(R"({"event":5})", "error 014");
        row(R"({"event":null})", "error 014");
        row(R"({"event":["say"]})", "error 014");
        row("{}", "error 014");
        row(R"({"room":"lobby"})", "error 014");
    }
    void frames()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, request);
        const ClientFrame frame = decodeJsonFrame(text);
        QCOMPARE(describe(frame), request);
        QVERIFY(frame.counting == Counting::Counted);
    }

    void whatIsNotJsonIsAnErrorThatDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("word") << QByteArray("say lobby hello");
        QTest::newRow("open") << QByteArray(R"({"event":"say")");
        QTest::newRow("trailing") << QByteArray("{} {}");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
        QTest::newRow("too deep") << QByteArray(100'000, '[');
    }
    void whatIsNotJsonIsAnErrorThatDoesNotCount()
    {
        QFETCH(QByteArray, text);
        const ClientFrame frame = decodeJsonFrame(text);
        QCOMPARE(describe(frame), "error 100");
        QVERIFY(frame.counting == Counting::NotCounted);
    }

    void jsonThatIsNoObjectIsAnErrorThatCounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"null", "true", "0", "-1.5e3", "\"say\"", "[]", "[{\"event\":\"quit\"}]"})
            QTest::newRow(text) << QByteArray(text);
    }
    void jsonThatIsNoObjectIsAnErrorThatCounts()
    {
        QFETCH(QByteArray, text);
        const ClientFrame frame = decodeJsonFrame(text);
        QCOMPARE(describe(frame), "error 100");
        QVERIFY(frame.counting == Counting::Counted);
    }

    void aRoomThatCannotBeWrittenInUtf8IsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("join") << QByteArray(R"({"event":"roomAdd","room":"\ud800"})");
        QTest::newRow("in the middle") << QByteArray(R"({"event":"roomLeave","room":"a\udc00b"})");
        QTest::newRow("say") << QByteArray(R"({"event":"say","room":"\ud800","message":"x"})");
    }
    void aRoomThatCannotBeWrittenInUtf8IsAnError()
    {
        // Otherwise it becomes the name of another room, "?".
        QFETCH(QByteArray, text);
        QVERIFY2(describe(decodeJsonFrame(text)).startsWith("error 101"), describe(decodeJsonFrame(text)));
    }

    void numbersOfAnySizeMayBeAmongTheParametersOfAnAction_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"1e400", "-1e400", "123456789012345678901234567890", "1e-400"})
            QTest::newRow(number) << QByteArray(number);
    }
    void numbersOfAnySizeMayBeAmongTheParametersOfAnAction()
    {
        QFETCH(QByteArray, number);
        const QByteArray params = "{\"action\":\"status\",\"n\":" + number + '}';
        const QByteArray frame = "{\"event\":\"action\",\"params\":" + params + '}';
        QVERIFY2(describe(decodeJsonFrame(frame)).startsWith("action [status]"),
                 detailOf(decodeJsonFrame(frame)));
    }

    // --- message ids -------------------------------------------------------------------------------------

    void messageIds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("id");
        const auto row = [](const QByteArray &text, const QByteArray &id) {
            QTest::newRow(text.constData()) << text << id;
        };
        row(R"({"event":"detailsView"})", "none");
        row(R"({"event":"detailsView","messageId":7})", "7");
        row(R"({"event":"detailsView","messageId":"seven"})", "\"seven\"");
        row(R"({"event":"detailsView","messageId": 12345678901234567890 })", "12345678901234567890");
        row(R"({"event":"detailsView","messageId":"\u0041"})", "\"\\u0041\"");
        row(R"({"event":"detailsView","messageId":null})", "null");
        row(R"({"event":"detailsView","messageId":false})", "false");
        row(R"({"event":"detailsView","messageId":{}})", "none");
        row(R"({"event":"detailsView","messageId":[1]})", "none");
        row(R"({"event":"detailsView","messageId":1,"messageId":2})", "2");
        row(R"({"event":"dance","messageId":7})", "7");
        row(R"({"event":"roomAdd","room":5,"messageId":7})", "7");
        row(R"({"messageId":7})", "7");
        row(R"({"event":"action","params":{"action":"status","messageId":7}})", "7");
        row(R"({"event":"action","messageId":8,"params":{"action":"status","messageId":7}})", "8");
        row(R"({"event":"action","params":{"messageId":{}}})", "none");
        row(R"({"event":"say","room":"lobby","message":{"messageId":7}})", "none");
    }
    void messageIds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, id);
        QCOMPARE(idOf(decodeJsonFrame(text)), id);
    }

    void linesBringAMessageIdOnlyInJson()
    {
        QCOMPARE(idOf(decodeLine("paramAdd messageId=7")), "none");
        QCOMPARE(idOf(decodeLine("status messageId=7")), "none");
        QCOMPARE(idOf(decodeLine(R"({"action":"status","params":{"messageId":"json"}})")), "\"json\"");
        QCOMPARE(idOf(decodeLine(R"({"action":"status","params":{"messageId":[]}})")), "none");
        QCOMPARE(idOf(decodeLine(R"({"event":"detailsView","messageId":7})")), "7");
    }

    // --- dialect hints -----------------------------------------------------------------------------------

    void onlyTheVerbsOfNewerClientsAskForObjectErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isLine");
        QTest::addColumn<bool>("isNewer");
        QTest::newRow("line roomJoin") << QByteArray("roomJoin lobby") << true << true;
        QTest::newRow("line roomJoin without a room") << QByteArray("roomJoin") << true << true;
        QTest::newRow("line event") << QByteArray("event lobby move") << true << true;
        QTest::newRow("line roomAdd") << QByteArray("roomAdd lobby") << true << false;
        QTest::newRow("line say") << QByteArray("say lobby roomJoin") << true << false;
        QTest::newRow("line action") << QByteArray("status") << true << false;
        QTest::newRow("line JSON") << QByteArray(R"({"event":"roomJoin","room":"lobby"})") << true << true;
        QTest::newRow("line JSON action") << QByteArray(R"({"action":"event"})") << true << false;
        QTest::newRow("roomJoin") << QByteArray(R"({"event":"roomJoin","room":"lobby"})") << false << true;
        QTest::newRow("faulty roomJoin") << QByteArray(R"({"event":"roomJoin","room":5})") << false << true;
        QTest::newRow("event") << QByteArray(R"({"event":"event","params":{"room":"a","event":"b"}})")
                               << false << true;
        QTest::newRow("roomAdd") << QByteArray(R"({"event":"roomAdd","room":"lobby"})") << false << false;
        QTest::newRow("dance") << QByteArray(R"({"event":"dance"})") << false << false;
        QTest::newRow("not JSON") << QByteArray("roomJoin lobby") << false << false;
    }
    void onlyTheVerbsOfNewerClientsAskForObjectErrors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isLine);
        QFETCH(bool, isNewer);
        const ClientFrame frame = isLine ? decodeLine(bytes) : decodeJsonFrame(bytes);
        QCOMPARE(frame.hint == DialectHint::ObjectErrors, isNewer);
    }

    // --- errors name the culprit -------------------------------------------------------------------------

    void errorsNameTheCulpritAtABearableLength()
    {
        QCOMPARE(detailOf(decodeJsonFrame(R"({"event":"dance"})")), "dance");
        QCOMPARE(detailOf(decodeJsonFrame(R"({"event":"\u0064ance"})")), "dance");
        const QByteArray longVerb = "{\"event\":\"" + QByteArray(60'000, 'x') + "\"}";
        QVERIFY(detailOf(decodeJsonFrame(longVerb)).size() < 1000);
        const QByteArray longAction(60'000, 'x');
        const auto frame = decodeLine(longAction);
        QVERIFY(std::get<request::Action>(frame.request).name->size() < 1000);
        const QByteArray wide = "{\"event\":\"" + QByteArray("\xe2\x82\xac").repeated(1000) + "\"}";
        QVERIFY(detailOf(decodeJsonFrame(wide)).isValidUtf8());
    }

    // --- anything goes in --------------------------------------------------------------------------------

    void anyBytesAreReadWithoutHarm()
    {
        QRandomGenerator random(4711);
        const QList<QByteArray> seeds{R"({"event":"say","room":"lobby","message":{"a":[1,"\ud800"]}})",
                                      R"({"event":"action","messageId":1,"params":{"action":"x"}})",
                                      "paramAdd key=value", "event lobby move {\"x\":1}"};
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = seeds[random.bounded(int(seeds.size()))];
            for (int i = random.bounded(6); i > 0; --i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            bytes.truncate(random.bounded(int(bytes.size()) + 1));
            QVERIFY(!describe(decodeLine(bytes)).isEmpty());
            if (bytes.isValidUtf8())
                QVERIFY(!describe(decodeJsonFrame(bytes)).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestRequestCodec)
#include "tst_request_codec.moc"
