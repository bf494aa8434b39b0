// SPDX-License-Identifier: MIT
#include "shared/protocol/web_socket_codec.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <array>

using namespace confab;

namespace {

using Opcode = WebSocketOpcode;
using Events = QList<QByteArray>;

constexpr bool final = true;
constexpr bool unfinished = false;

QByteArray bigEndian(quint64 value, int bytes)
{
    QByteArray all(8, Qt::Uninitialized);
    qToBigEndian(value, all.data());
    return all.last(bytes);
}

QByteArray masked(QByteArray payload)
{
    constexpr std::array<char, 4> key{'\x37', '\xfa', '\x21', '\x3d'};
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(payload[i] ^ key[size_t(i % 4)]);
    return QByteArray(key.data(), 4) + payload;
}

/// A frame as a client sends it.
QByteArray frame(Opcode opcode, const QByteArray &payload, bool isFinal = final)
{
    QByteArray header(1, char((isFinal ? 0x80 : 0) | quint8(opcode)));
    if (payload.size() < 126)
        header += char(0x80 | payload.size());
    else if (payload.size() <= 0xffff)
        header += char(0x80 | 126) + bigEndian(quint64(payload.size()), 2);
    else
        header += char(0x80 | 127) + bigEndian(quint64(payload.size()), 8);
    return header + masked(payload);
}

QByteArray closeFrame(quint16 code, const QByteArray &reason = {})
{
    return frame(Opcode::Close, bigEndian(code, 2) + reason);
}

struct Describe {
    QByteArray operator()(const WebSocketReader::Text &text) const
    {
        return "text " + text.payload.toByteArray();
    }
    QByteArray operator()(const WebSocketReader::Binary &binary) const
    {
        return "binary " + QByteArray::number(binary.bytes);
    }
    QByteArray operator()(const WebSocketReader::Ping &ping) const
    {
        return "ping " + ping.payload.toByteArray();
    }
    QByteArray operator()(const WebSocketReader::Pong &pong) const
    {
        return "pong " + pong.payload.toByteArray();
    }
    QByteArray operator()(const WebSocketReader::Close &close) const
    {
        const QByteArray code = close.code ? QByteArray::number(*close.code) : QByteArray("-");
        return "close " + code + ' ' + close.reason.toByteArray();
    }
    QByteArray operator()(const WebSocketReader::Violation &violation) const
    {
        return "violation " + QByteArray::number(violation.closeCode);
    }
};

Events read(WebSocketReader &reader, QByteArray chunk)
{
    Events seen;
    std::span<char> input(chunk.data(), size_t(chunk.size()));
    while (const auto event = reader.next(input))
        seen += std::visit(Describe(), *event);
    return input.empty() ? seen : seen << "input left";
}

Events readAll(const QList<QByteArray> &chunks, qsizetype maxMessageBytes = 0)
{
    WebSocketReader reader(maxMessageBytes);
    Events seen;
    for (const QByteArray &chunk : chunks)
        seen += read(reader, chunk);
    return seen;
}

QList<QByteArray> singleBytes(const QByteArray &stream)
{
    QList<QByteArray> chunks;
    for (const char byte : stream)
        chunks += QByteArray(1, byte);
    return chunks;
}

} // namespace

class TestWebSocketCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streams_becomeEvents_data();
    void streams_becomeEvents();
    void events_areTheSameHoweverTheStreamIsSplit_data();
    void events_areTheSameHoweverTheStreamIsSplit();
    void payloadsOfEveryLength_areUnmasked();
    void aFrameThatLiesInTheInput_isNotCopied();
    void aViolation_isReportedWithTheFirstByteThatShowsIt();
    void aMessageOverTheLimit_isRefusedByItsHeader();
    void theLimit_countsAllFragments();
    void theLimit_holdsForBinaryToo();
    void theLimit_startsAnewWithEachMessage();
    void memory_growsWithWhatArrivesOnly();
    void memory_isReleasedBetweenMessages();
    void binaryContent_isNotKept();
    void whatFollowsTheEnd_isSwallowed_data();
    void whatFollowsTheEnd_isSwallowed();
    void frames_haveTheShortestLength_data();
    void frames_haveTheShortestLength();
    void closeFrames_cutTheReasonBetweenCharacters();
    void closeCodes_areThoseOfTheRegistry();
    void randomBytes_areSurvived();
    void randomMessages_comeBackWhole();
};

void TestWebSocketCodec::streams_becomeEvents_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Events>("events");

    const auto row = [](const QByteArray &name, const QByteArray &stream, const Events &events) {
        QTest::newRow(name.constData()) << stream << events;
    };
    const auto bytes = [](std::initializer_list<int> values) {
        QByteArray all;
        for (const int value : values)
            all += char(value);
        return all;
    };
    const QByteArray euro = "\xe2\x82\xac";

    row("nothing", "", {});
    row("RFC 6455 §5.7, a masked text",
        bytes({0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58}), {"text Hello"});
    row("empty text", frame(Opcode::Text, ""), {"text "});
    row("texts in one packet", frame(Opcode::Text, "a") + frame(Opcode::Text, "b"), {"text a", "text b"});
    row("text of 125 bytes", frame(Opcode::Text, QByteArray(125, 'x')), {"text " + QByteArray(125, 'x')});
    row("text of 126 bytes", frame(Opcode::Text, QByteArray(126, 'x')), {"text " + QByteArray(126, 'x')});
    row("binary", frame(Opcode::Binary, QByteArray(200, '\xff')), {"binary 200"});
    row("empty binary", frame(Opcode::Binary, ""), {"binary 0"});
    row("ping", frame(Opcode::Ping, "now"), {"ping now"});
    row("empty ping", frame(Opcode::Ping, ""), {"ping "});
    row("ping of 125 bytes that are no text", frame(Opcode::Ping, QByteArray(125, '\xff')),
        {"ping " + QByteArray(125, '\xff')});
    row("unasked pong", frame(Opcode::Pong, "ago"), {"pong ago"});

    row("fragments",
        frame(Opcode::Text, "a", unfinished) + frame(Opcode::Continuation, "b", unfinished) +
            frame(Opcode::Continuation, "c"),
        {"text abc"});
    row("empty fragments",
        frame(Opcode::Text, "", unfinished) + frame(Opcode::Continuation, "", unfinished) +
            frame(Opcode::Continuation, ""),
        {"text "});
    row("a fragment with one byte of a character",
        frame(Opcode::Text, euro.first(1), unfinished) + frame(Opcode::Continuation, euro.sliced(1)),
        {"text " + euro});
    row("binary fragments",
        frame(Opcode::Binary, "\xff", unfinished) + frame(Opcode::Continuation, "\xfe\xfd"), {"binary 3"});
    row("control frames between fragments",
        frame(Opcode::Text, "a", unfinished) + frame(Opcode::Ping, "1") +
            frame(Opcode::Continuation, "b", unfinished) + frame(Opcode::Pong, "2") +
            frame(Opcode::Ping, "3") + frame(Opcode::Continuation, "c") + frame(Opcode::Text, "d"),
        {"ping 1", "pong 2", "ping 3", "text abc", "text d"});
    row("close between fragments", frame(Opcode::Text, "a", unfinished) + closeFrame(1000), {"close 1000 "});

    row("close without a code", frame(Opcode::Close, ""), {"close - "});
    row("close with a code", closeFrame(1001), {"close 1001 "});
    row("close with a reason", closeFrame(4999, "bye " + euro), {"close 4999 bye " + euro});
    row("close with half a code", frame(Opcode::Close, "\x03"), {"violation 1002"});
    row("close with a code that is not sent", closeFrame(1005), {"violation 1002"});
    row("close with code 0", closeFrame(0), {"violation 1002"});
    row("close with half a character", closeFrame(1000, euro.first(2)), {"violation 1007"});

    const Events protocolError = {"violation 1002"};
    row("no mask", webSocketFrame(Opcode::Text, "a"), protocolError);
    row("first reserved bit", bytes({0xc1, 0x80, 0, 0, 0, 0}), protocolError);
    row("second reserved bit", bytes({0xa1, 0x80, 0, 0, 0, 0}), protocolError);
    row("third reserved bit", bytes({0x91, 0x80, 0, 0, 0, 0}), protocolError);
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        const QByteArray name = "opcode " + QByteArray::number(opcode);
        row(name, bytes({0x80 | opcode, 0x80, 0, 0, 0, 0}), protocolError);
    }
    for (const Opcode opcode : {Opcode::Close, Opcode::Ping, Opcode::Pong}) {
        const QByteArray name = "opcode " + QByteArray::number(int(opcode));
        row(name + " fragmented", frame(opcode, "", unfinished), protocolError);
        row(name + " over 125 bytes", frame(opcode, QByteArray(126, 'x')), protocolError);
        row(name + " over 65535 bytes", bytes({0x80 | int(opcode), 0xff}), protocolError);
    }
    row("continuation of nothing", frame(Opcode::Continuation, "a"), protocolError);
    row("continuation of a complete message",
        frame(Opcode::Text, "a", unfinished) + frame(Opcode::Continuation, "b") +
            frame(Opcode::Continuation, "c"),
        {"text ab", "violation 1002"});
    row("text inside a message", frame(Opcode::Text, "a", unfinished) + frame(Opcode::Text, "b"),
        protocolError);
    row("binary inside a message",
        frame(Opcode::Text, "a", unfinished) + frame(Opcode::Binary, "b", unfinished), protocolError);
    row("length over 63 bits", bytes({0x82, 0xff, 0x80, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0}), protocolError);
    row("16 bits for a length of 125", bytes({0x82, 0xfe, 0, 125, 0, 0, 0, 0}), protocolError);
    row("64 bits for a length of 65535", bytes({0x82, 0xff, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0}),
        protocolError);

    const Events invalidPayload = {"violation 1007"};
    row("text that is no UTF-8", frame(Opcode::Text, "a\xff"), invalidPayload);
    row("half a character", frame(Opcode::Text, euro.first(2)), invalidPayload);
    row("an overlong character", frame(Opcode::Text, "\xc0\xaf"), invalidPayload);
    row("a surrogate", frame(Opcode::Text, "\xed\xa0\x80"), invalidPayload);
    row("over U+10FFFF", frame(Opcode::Text, "\xf4\x90\x80\x80"), invalidPayload);
    row("fragments that are no UTF-8",
        frame(Opcode::Text, euro.first(1), unfinished) + frame(Opcode::Continuation, "a"), invalidPayload);
    row("good before bad", frame(Opcode::Text, "a") + frame(Opcode::Text, "\xff") + frame(Opcode::Text, "b"),
        {"text a", "violation 1007"});
}

void TestWebSocketCodec::streams_becomeEvents()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const Events, events);
    QCOMPARE(readAll({stream}), events);
}

void TestWebSocketCodec::events_areTheSameHoweverTheStreamIsSplit_data()
{
    streams_becomeEvents_data();
}

void TestWebSocketCodec::events_areTheSameHoweverTheStreamIsSplit()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const Events, events);
    for (qsizetype at = 0; at <= stream.size(); ++at)
        QCOMPARE(readAll({stream.first(at), stream.sliced(at)}), events);
    QCOMPARE(readAll(singleBytes(stream)), events);
}

void TestWebSocketCodec::payloadsOfEveryLength_areUnmasked()
{
    QByteArray payload;
    for (int size = 0; size < 200; ++size) {
        const QByteArray stream = frame(Opcode::Text, payload);
        QCOMPARE(readAll({stream}), Events{"text " + payload});
        QCOMPARE(readAll({stream.first(stream.size() / 2), stream.sliced(stream.size() / 2)}),
                 Events{"text " + payload});
        payload += char('0' + size % 64);
    }
    for (const qsizetype size : {65535, 65536, 1'000'000}) {
        payload = QByteArray(size, 'x');
        QCOMPARE(readAll({frame(Opcode::Text, payload)}), Events{"text " + payload});
    }
}

void TestWebSocketCodec::aFrameThatLiesInTheInput_isNotCopied()
{
    WebSocketReader reader(0);
    QByteArray stream = frame(Opcode::Text, "Hello") + frame(Opcode::Ping, "now");
    std::span<char> input(stream.data(), size_t(stream.size()));

    const auto text = reader.next(input);
    QVERIFY(text);
    QCOMPARE(static_cast<const void *>(std::get<WebSocketReader::Text>(*text).payload.data()),
             static_cast<const void *>(stream.constData() + 6));
    QCOMPARE(reader.heldBytes(), 0);
    QVERIFY(reader.next(input));
    QCOMPARE(reader.heldBytes(), 0);
    QVERIFY(!reader.next(input));
}

void TestWebSocketCodec::aViolation_isReportedWithTheFirstByteThatShowsIt()
{
    const Events protocolError = {"violation 1002"};
    QCOMPARE(readAll({"\x83"}), protocolError);
    QCOMPARE(readAll({"\xc1"}), protocolError);
    QCOMPARE(readAll({"\x09"}), protocolError);
    QCOMPARE(readAll({QByteArray("\x81\x05", 2)}), protocolError);
    QCOMPARE(readAll({QByteArray("\x81\xfe\x00\x7d", 4)}), protocolError);
}

void TestWebSocketCodec::aMessageOverTheLimit_isRefusedByItsHeader()
{
    const QByteArray stream = frame(Opcode::Text, QByteArray(101, 'x'));
    QCOMPARE(readAll({stream.first(6)}, 100), Events{"violation 1009"});
    QCOMPARE(readAll({stream.first(6)}, 101), Events{});
    QCOMPARE(readAll({stream}, 101), Events{"text " + QByteArray(101, 'x')});

    const QByteArray huge = QByteArray("\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff", 10) + "mask";
    QCOMPARE(readAll({huge}, 100), Events{"violation 1009"});
    const QByteArray hugeContinuation = QByteArray(1, '\0') + huge.sliced(1);
    QCOMPARE(readAll({frame(Opcode::Text, "a", unfinished) + hugeContinuation}, 100),
             Events{"violation 1009"});
}

void TestWebSocketCodec::theLimit_countsAllFragments()
{
    const QByteArray start = frame(Opcode::Text, "12345", unfinished) + frame(Opcode::Ping, "a long ping");
    const Events ping = {"ping a long ping"};
    QCOMPARE(readAll({start + frame(Opcode::Continuation, "678")}, 8), ping + Events{"text 12345678"});
    QCOMPARE(readAll({start + frame(Opcode::Continuation, "6789")}, 8), ping + Events{"violation 1009"});
    QCOMPARE(readAll(singleBytes(start + frame(Opcode::Continuation, "6789")), 8),
             ping + Events{"violation 1009"});
}

void TestWebSocketCodec::theLimit_holdsForBinaryToo()
{
    QCOMPARE(readAll({frame(Opcode::Binary, "12345")}, 4), Events{"violation 1009"});
    QCOMPARE(readAll({frame(Opcode::Binary, "123", unfinished) + frame(Opcode::Continuation, "45")}, 4),
             Events{"violation 1009"});
}

void TestWebSocketCodec::theLimit_startsAnewWithEachMessage()
{
    const QByteArray message = frame(Opcode::Text, "123", unfinished) + frame(Opcode::Continuation, "4");
    QCOMPARE(readAll({message + message + message}, 4), Events(3, "text 1234"));
    QCOMPARE(readAll(singleBytes(message + message + message), 4), Events(3, "text 1234"));
}

void TestWebSocketCodec::memory_growsWithWhatArrivesOnly()
{
    WebSocketReader reader(0);
    const QByteArray header =
        QByteArray("\x81\xff\x00\x00\x00\x00\x40\x00\x00\x00", 10) + QByteArray(4, '\0');
    QVERIFY(read(reader, header + "abc").isEmpty());
    QVERIFY(reader.heldBytes() < 1024);
}

void TestWebSocketCodec::memory_isReleasedBetweenMessages()
{
    WebSocketReader reader(0);
    const QByteArray text = frame(Opcode::Text, QByteArray(1000, 'x'));
    const QByteArray ping = frame(Opcode::Ping, "now");
    QVERIFY(read(reader, text.first(500)).isEmpty());
    QVERIFY(reader.heldBytes() >= 492);
    QCOMPARE(read(reader, text.sliced(500)).size(), 1);
    QCOMPARE(reader.heldBytes(), 0);
    for (qsizetype at = 1; at < ping.size(); ++at) {
        QVERIFY(read(reader, ping.first(at)).isEmpty());
        QCOMPARE(read(reader, ping.sliced(at)), Events{"ping now"});
        QCOMPARE(reader.heldBytes(), 0);
    }
}

void TestWebSocketCodec::binaryContent_isNotKept()
{
    WebSocketReader reader(0);
    const QByteArray stream = frame(Opcode::Binary, QByteArray(100'000, 'x'), unfinished);
    QVERIFY(read(reader, stream).isEmpty());
    QVERIFY(reader.heldBytes() < 1024);
    QCOMPARE(read(reader, frame(Opcode::Continuation, "")), Events{"binary 100000"});
}

void TestWebSocketCodec::whatFollowsTheEnd_isSwallowed_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("violation") << QByteArray("\x83");
    QTest::newRow("violation in a message")
        << frame(Opcode::Text, "a", unfinished) + frame(Opcode::Text, "a");
    QTest::newRow("close") << closeFrame(1000);
    QTest::newRow("bad close") << closeFrame(1006);
}

void TestWebSocketCodec::whatFollowsTheEnd_isSwallowed()
{
    QFETCH(const QByteArray, end);
    for (const auto &chunks : {QList<QByteArray>{end + frame(Opcode::Text, "b")},
                               QList<QByteArray>{end, frame(Opcode::Text, "b")}, singleBytes(end + "\x81")}) {
        WebSocketReader reader(0);
        Events seen;
        for (const QByteArray &chunk : chunks)
            seen += read(reader, chunk);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(reader.heldBytes(), 0);
    }
}

void TestWebSocketCodec::frames_haveTheShortestLength_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("0") << 0 << QByteArray("\x81\x00", 2);
    QTest::newRow("125") << 125 << QByteArray("\x81\x7d", 2);
    QTest::newRow("126") << 126 << QByteArray("\x81\x7e\x00\x7e", 4);
    QTest::newRow("65535") << 65535 << QByteArray("\x81\x7e\xff\xff", 4);
    QTest::newRow("65536") << 65536 << QByteArray("\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00", 10);
}

void TestWebSocketCodec::frames_haveTheShortestLength()
{
    QFETCH(const int, size);
    QFETCH(const QByteArray, header);
    const QByteArray payload(size, 'x');
    QCOMPARE(webSocketFrame(Opcode::Text, payload), header + payload);
}

void TestWebSocketCodec::closeFrames_cutTheReasonBetweenCharacters()
{
    QCOMPARE(webSocketCloseFrame(1000), QByteArray("\x88\x02\x03\xe8"));
    QCOMPARE(webSocketCloseFrame(1001, "bye"), QByteArray("\x88\x05\x03\xe9"
                                                          "bye"));
    QCOMPARE(webSocketFrame(Opcode::Close, {}), QByteArray("\x88\x00", 2));

    const QByteArray exact(123, 'x');
    QCOMPARE(webSocketCloseFrame(1000, exact), QByteArray("\x88\x7d\x03\xe8") + exact);
    QCOMPARE(webSocketCloseFrame(1000, QByteArray(124, 'x')), QByteArray("\x88\x7d\x03\xe8") + exact);
    for (int before = 119; before <= 123; ++before) {
        const QByteArray start(before, 'x');
        const QByteArray character = "\xf0\x9f\x98\x80";
        const QByteArray reason = start + character + "yy";
        const QByteArray kept = before == 119 ? start + character : start;
        QCOMPARE(webSocketCloseFrame(1000, reason).sliced(4), kept);
    }
}

void TestWebSocketCodec::closeCodes_areThoseOfTheRegistry()
{
    for (const quint16 code :
         {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999})
        QVERIFY2(isValidCloseCode(code), QByteArray::number(code).constData());
    for (const quint16 code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
        QVERIFY2(!isValidCloseCode(code), QByteArray::number(code).constData());
}

void TestWebSocketCodec::randomBytes_areSurvived()
{
    QRandomGenerator random(6455);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray stream(random.bounded(60), Qt::Uninitialized);
        for (char &byte : stream)
            byte = char(random.bounded(256));
        // Most random streams would end at their second byte.
        for (qsizetype i = 0; i + 1 < stream.size(); i += 2 + random.bounded(16)) {
            stream[i] = char(stream[i] & 0x8b);
            stream[i + 1] = char(stream[i + 1] | 0x80);
        }
        const qsizetype at = random.bounded(int(stream.size()) + 1);
        const Events whole = readAll({stream}, 40);
        QCOMPARE(readAll({stream.first(at), stream.sliced(at)}, 40), whole);
        QCOMPARE(readAll(singleBytes(stream), 40), whole);
    }
}

void TestWebSocketCodec::randomMessages_comeBackWhole()
{
    QRandomGenerator random(1009);
    for (int round = 0; round < 300; ++round) {
        QByteArray stream;
        Events expected;
        for (int message = random.bounded(5); message >= 0; --message) {
            const QByteArray text(random.bounded(400), char('a' + random.bounded(26)));
            const int parts = 1 + random.bounded(4);
            const qsizetype partBytes = text.size() / parts;
            for (int part = 0; part < parts; ++part) {
                const bool isLast = part + 1 == parts;
                stream += frame(part == 0 ? Opcode::Text : Opcode::Continuation,
                                text.mid(part * partBytes, isLast ? -1 : partBytes), isLast);
                if (!isLast && random.bounded(2)) {
                    stream += frame(Opcode::Ping, "!");
                    expected += "ping !";
                }
            }
            expected += "text " + text;
        }
        const qsizetype at = random.bounded(int(stream.size()) + 1);
        QCOMPARE(readAll({stream}), expected);
        QCOMPARE(readAll({stream.first(at), stream.sliced(at)}), expected);
        QCOMPARE(readAll(singleBytes(stream)), expected);
    }
}

QTEST_APPLESS_MAIN(TestWebSocketCodec)
#include "tst_web_socket_codec.moc"
