// SPDX-License-Identifier: MIT
// The frames of PROTOCOL.md §2 byte for byte: the order of their keys is part of the protocol.
#include "shared/protocol/response_codec.h"

#include <QJsonDocument>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

const ReplyTo Plain{.messageCount = 3, .messageId = {}};
const ReplyTo WithId{.messageCount = 3, .messageId = JsonText::fromUtf8("x1")};
const ReplyTo Newer{.messageCount = 3, .messageId = {}, .errorShape = ErrorShape::Object};

RoomName room(const char *name)
{
    return *RoomName::parse(name);
}

Timestamp at(qint64 milliseconds)
{
    return Timestamp(std::chrono::milliseconds(milliseconds));
}

} // namespace

class TestResponseCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void success()
    {
        QCOMPARE(encodeSuccess(Plain, {}), R"j({"status":"OK","context":"response","messageCount":3})j");
        QCOMPARE(encodeSuccess(Plain, "true"),
                 R"j({"status":"OK","context":"response","data":true,"messageCount":3})j");
        QCOMPARE(encodeSuccess(Plain, R"j({"a":1})j"),
                 R"j({"status":"OK","context":"response","data":{"a":1},"messageCount":3})j");
        QCOMPARE(encodeSuccess(WithId, "null"),
                 R"j({"status":"OK","context":"response","data":null,"messageCount":3,"messageId":"x1"})j");
    }

    void numbersOfAnySizeAreWrittenOut()
    {
        const ReplyTo late{.messageCount = 18'446'744'073'709'551'615ull, .messageId = {}};
        QVERIFY(encodeSuccess(late, {}).endsWith(R"j("messageCount":18446744073709551615})j"));
    }

    void theMessageIdIsEchoedAsItCame_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"7", "\"7\"", "null", "false", "12345678901234567890", R"j("\u0041")j", "1.0"})
            QTest::newRow(id) << QByteArray(id);
    }
    void theMessageIdIsEchoedAsItCame()
    {
        QFETCH(QByteArray, id);
        const ReplyTo to{.messageCount = 1, .messageId = JsonText::parse(id)};
        const QByteArray expected =
            R"j({"status":"OK","context":"response","messageCount":1,"messageId":)j" + id + '}';
        QCOMPARE(encodeSuccess(to, {}), expected);
    }

    void errors()
    {
        const Error notIn{ErrorCode::NotInRoom, u"lobby"_s};
        QCOMPARE(
            encodeError(Plain, notIn, {}),
            R"j({"status":"connection not in this room (lobby)","context":"response","messageCount":3})j");
        QCOMPARE(encodeError(Plain, notIn, "false"),
                 R"j({"status":"connection not in this room (lobby)","context":"response","data":false,)j"
                 R"j("messageCount":3})j");
        QCOMPARE(encodeError(Newer, notIn, "false"),
                 R"j({"status":{"code":"016","message":"Connection not in this room (lobby)"},)j"
                 R"j("context":"response","data":false,"messageCount":3})j");
    }

    void anErrorIsRepeatedForClientsThatSendMessageIds()
    {
        QCOMPARE(encodeError(WithId, {ErrorCode::RoomNotFound, u"lobby"_s}, "false"),
                 R"j({"status":"room does not exist","context":"response","data":false,"messageCount":3,)j"
                 R"j("messageId":"x1","error":"room does not exist"})j");
    }

    void notAMemberIsAPlainStringForEveryone()
    {
        const Error error{ErrorCode::NotMemberOfRoom, u"lobby"_s};
        const QByteArray expected =
            R"j({"status":"not member of room lobby","context":"response","messageCount":3})j";
        QCOMPARE(encodeError(Plain, error, {}), expected);
        QCOMPARE(encodeError(Newer, error, {}), expected);
    }

    void errorTextsAreEscaped()
    {
        const Error error{ErrorCode::NotInRoom, u"a\"b\\c\u00e9"_s};
        const auto frame = QJsonDocument::fromJson(encodeError(Plain, error, {})).object();
        QCOMPARE(frame["status"_L1].toString(), u"connection not in this room (a\"b\\c\u00e9)"_s);
        const auto newer = QJsonDocument::fromJson(encodeError(Newer, error, {})).object();
        QCOMPARE(newer["status"_L1]["message"_L1].toString(),
                 u"Connection not in this room (a\"b\\c\u00e9)"_s);
    }

    void actions()
    {
        QCOMPARE(encodeActionResult(Plain, JsonText::fromObject({{u"uptime"_s, 5}})),
                 R"j({"uptime":5,"context":"response","messageCount":3})j");
        QCOMPARE(encodeActionResult(Plain, JsonText::fromObject({})),
                 R"j({"context":"response","messageCount":3})j");
        QCOMPARE(encodeActionResult(WithId, JsonText::fromObject({{u"a"_s, u"{"_s}})),
                 "{\"a\":\"{\",\"context\":\"response\",\"messageCount\":3,\"messageId\":\"x1\"}");
        QCOMPARE(encodeActionResult(Plain, JsonText::fromObject({{u"a"_s, QJsonObject()}})),
                 R"j({"a":{},"context":"response","messageCount":3})j");
        QCOMPARE(
            encodeActionError(Plain, {ErrorCode::UnknownAction, u"dance"_s}),
            R"j({"error":"unknown action or invalid apiVersion","context":"response","messageCount":3})j");
        QCOMPARE(encodeActionError(Newer, {ErrorCode::UnknownAction, u"dance"_s}),
                 R"j({"error":{"code":"004","message":"Unknown action (dance) or invalid apiVersion"},)j"
                 R"j("context":"response","messageCount":3})j");
    }

    void aLineThatIsTooLong()
    {
        QCOMPARE(encodeLineTooLong(Plain, {ErrorCode::DataTooBig, u"64 received/70 max"_s}),
                 R"j({"status":"error","error":"data length is too big (64 received/70 max)",)j"
                 R"j("context":"response","messageCount":3})j");
    }

    void welcomeGoodbyeAndAlert()
    {
        QCOMPARE(encodeWelcome(u"Hello human! Welcome to Confab"_s),
                 R"j({"welcome":"Hello human! Welcome to Confab","context":"api"})j");
        QCOMPARE(encodeGoodbye(u"Bye!"_s), R"j({"status":"Bye!","context":"api"})j");
        QCOMPARE(encodeAlert(u"a \"b\""_s), "{\"alert\":\"a \\\"b\\\"\",\"context\":\"alert\"}");
    }

    // --- messages ----------------------------------------------------------------------------------------

    void messages()
    {
        QCOMPARE(encodeMessage(
                     {room("lobby"), JsonText::fromUtf8("hi"), JsonText::fromUtf8("id"), at(1465829955000)}),
                 R"j({"message":"hi","room":"lobby","from":"id","context":"user","sentAt":1465829955000})j");
        QCOMPARE(encodeMessage({room("a\"b"), *JsonText::parse("[ 1.0 ]"), JsonText::fromInteger(0), at(1)}),
                 "{\"message\":[ 1.0 ],\"room\":\"a\\\"b\",\"from\":0,\"context\":\"user\",\"sentAt\":1}");
    }

    void messagesCanBeReadBack_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("text") << QByteArray("lobby") << QByteArray("\"hi\"");
        QTest::newRow("odd room") << QByteArray("a\"b\\c{}") << QByteArray("\"hi\"");
        QTest::newRow("room with a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                                   "a")
                                                     << QByteArray("1");
        QTest::newRow("emoji room") << QByteArray("\xf0\x9f\x92\xac") << QByteArray("null");
        QTest::newRow("object that looks like a message")
            << QByteArray("lobby")
            << QByteArray(R"j({"message":1,"room":"x","from":2,"context":"user","sentAt":3})j");
        QTest::newRow("big number") << QByteArray("lobby") << QByteArray("123456789012345678901234567890");
        QTest::newRow("lone surrogate") << QByteArray("lobby") << QByteArray(R"j("\ud800")j");
        QTest::newRow("spaces") << QByteArray("lobby") << QByteArray("{ \"a\" : [ ] }");
    }
    void messagesCanBeReadBack()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, body);
        const Message message{RoomName::parse(name).value(), *JsonText::parse(body), JsonText::fromInteger(0),
                              at(-1)};
        const auto back = decodeMessage(encodeMessage(message));
        QVERIFY(back);
        QCOMPARE(back->room.utf8(), name);
        QCOMPARE(back->body.bytes(), body);
        QCOMPARE(back->from.bytes(), "0");
        QVERIFY(back->sentAt == message.sentAt);
    }

    void whatEncodeMessageDidNotWriteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
        row("empty", "");
        row("not JSON", "{");
        row("array", "[]");
        row("nothing in it", "{}");
        row("destroyed", R"j({"destroyed":true})j");
        row("no message", R"j({"room":"a","from":0,"context":"user","sentAt":1})j");
        row("no room", R"j({"message":1,"from":0,"context":"user","sentAt":1})j");
        row("no from", R"j({"message":1,"room":"a","context":"user","sentAt":1})j");
        row("no time", R"j({"message":1,"room":"a","from":0,"context":"user"})j");
        row("one key more", R"j({"message":1,"room":"a","from":0,"context":"user","sentAt":1,"x":1})j");
        row("another context", R"j({"message":1,"room":"a","from":0,"context":"alert","sentAt":1})j");
        row("another key for context", R"j({"message":1,"room":"a","from":0,"x":"user","sentAt":1})j");
        row("room is a number", R"j({"message":1,"room":5,"from":0,"context":"user","sentAt":1})j");
        row("room is empty", R"j({"message":1,"room":"","from":0,"context":"user","sentAt":1})j");
        row("room has a line feed", R"j({"message":1,"room":"a\n","from":0,"context":"user","sentAt":1})j");
        row("time is a string", R"j({"message":1,"room":"a","from":0,"context":"user","sentAt":"1"})j");
        row("time is a fraction", R"j({"message":1,"room":"a","from":0,"context":"user","sentAt":1.5})j");
        row("time is too big",
            R"j({"message":1,"room":"a","from":0,"context":"user","sentAt":99999999999999999999})j");
    }
    void whatEncodeMessageDidNotWriteIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!decodeMessage(json));
    }

    // --- room status -------------------------------------------------------------------------------------

    void anEmptyRoom()
    {
        QCOMPARE(encodeRoomStatus({room("a\"b"), {}}, JoinedAtUnit::Seconds),
                 "{\"room\":\"a\\\"b\",\"members\":{},\"membersCount\":0}");
    }

    void membersInTheOrderOfJoining()
    {
        const NodeId node = *NodeId::parse(u"one"_s);
        const Member alice{ConnectionId::create(), node, at(1465829955999)};
        const Member bob{ConnectionId::create(), node, at(1465829956000)};
        const RoomStatus status{room("lobby"), {alice, bob}};
        const QByteArray a = alice.id.toByteArray();
        const QByteArray b = bob.id.toByteArray();
        const QByteArray inSeconds = "{\"room\":\"lobby\",\"members\":{\"" + a + "\":{\"id\":\"" + a +
                                     "\",\"joinedAt\":1465829955},\"" + b + "\":{\"id\":\"" + b +
                                     "\",\"joinedAt\":1465829956}},\"membersCount\":2}";
        QCOMPARE(encodeRoomStatus(status, JoinedAtUnit::Seconds), inSeconds);
        QByteArray inMilliseconds = inSeconds;
        inMilliseconds.replace("1465829955}", "1465829955999}").replace("1465829956}", "1465829956000}");
        QCOMPARE(encodeRoomStatus(status, JoinedAtUnit::Milliseconds), inMilliseconds);
    }

    void aPageOfMembersSaysHowManyThereAre()
    {
        const Member alice{ConnectionId::create(), *NodeId::parse(u"one"_s), at(1465829955999)};
        const QByteArray a = alice.id.toByteArray();
        QCOMPARE(encodeRoomStatusPage({room("lobby"), {alice}}, 12, JoinedAtUnit::Seconds),
                 QByteArray("{\"room\":\"lobby\",\"members\":{\"" + a + "\":{\"id\":\"" + a +
                            "\",\"joinedAt\":1465829955}},\"membersCount\":12}"));
        QCOMPARE(encodeRoomStatusPage({room("lobby"), {}}, 12, JoinedAtUnit::Seconds),
                 "{\"room\":\"lobby\",\"members\":{},\"membersCount\":12}");
    }
};

QTEST_GUILESS_MAIN(TestResponseCodec)
#include "tst_response_codec.moc"
