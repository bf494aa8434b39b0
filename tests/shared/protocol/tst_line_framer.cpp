// SPDX-License-Identifier: MIT
#include "shared/protocol/line_framer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace confab;

namespace {

// What `read` puts in the place of a line that was dropped.
const QByteArray tooLong = "<too long>";

QList<QByteArray> read(LineFramer &framer, QByteArrayView chunk)
{
    QList<QByteArray> seen;
    while (const auto event = framer.next(chunk)) {
        const auto *line = std::get_if<LineFramer::Line>(&*event);
        seen += line ? line->bytes.toByteArray() : tooLong;
    }
    return seen;
}

QList<QByteArray> readAll(const LineFramerOptions &options, const QList<QByteArray> &chunks)
{
    LineFramer framer(options);
    QList<QByteArray> seen;
    for (const QByteArray &chunk : chunks)
        seen += read(framer, chunk);
    return seen;
}

QList<QByteArray> singleBytes(const QByteArray &stream)
{
    QList<QByteArray> chunks;
    for (const char byte : stream)
        chunks += QByteArray(1, byte);
    return chunks;
}

/// Random, but made of what matters to a framer: the delimiter's bytes, line ends and a few letters.
QByteArray randomStream(QRandomGenerator &random, const QByteArray &delimiter)
{
    QByteArray stream;
    const QByteArray alphabet = delimiter + "\r\nab";
    for (int i = random.bounded(80); i > 0; --i) {
        if (random.bounded(6) == 0)
            stream += delimiter;
        else
            stream += alphabet[random.bounded(int(alphabet.size()))];
    }
    return stream;
}

/// The rules once more, for a stream that is all there.
QList<QByteArray> expectedLines(QByteArray stream, const LineFramerOptions &options)
{
    QList<QByteArray> lines;
    if (options.delimiter == "\n")
        stream.replace('\r', '\n');
    const bool skipsNewlines = options.delimiter[0] != '\r' && options.delimiter[0] != '\n';
    while (true) {
        while (skipsNewlines && (stream.startsWith('\r') || stream.startsWith('\n')))
            stream.remove(0, 1);
        const qsizetype end = stream.indexOf(options.delimiter);
        if (end < 0)
            break;
        QByteArray line = stream.first(end);
        stream.remove(0, end + options.delimiter.size());
        if (options.maxLineBytes > 0 && line.size() > options.maxLineBytes) {
            lines += tooLong;
            continue;
        }
        while (line.startsWith('\r') || line.startsWith('\n'))
            line.remove(0, 1);
        while (line.endsWith('\r') || line.endsWith('\n'))
            line.chop(1);
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

} // namespace

class TestLineFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_endAtTheDelimiterOnly_data();
    void lines_endAtTheDelimiterOnly();
    void lines_areTheSameHoweverTheStreamIsSplit_data();
    void lines_areTheSameHoweverTheStreamIsSplit();
    void aLoneCarriageReturn_endsTheLineAtOnce();
    void aLineThatLiesInTheInput_isNotCopied();
    void aLineAtTheLimit_isReported();
    void aLineOverTheLimit_isReportedWithItsFullLength();
    void anEndlessLine_isReportedOnceAndWithItsLengthSoFar();
    void aLineOverTheLimit_endsAtASplitDelimiter();
    void aPossibleDelimiter_doesNotCountAsPartOfTheLine();
    void newlinesBeforeALine_doNotCountWithAnotherDelimiter();
    void noLimit_keepsLongLines();
    void memory_isHeldForAnUnfinishedLineOnly();
    void memory_neverExceedsTheLimitAndADelimiter_data();
    void memory_neverExceedsTheLimitAndADelimiter();
    void aLongLineInSingleBytes_takesLinearTime();
    void randomStreams_giveTheLinesOfTheRules_data();
    void randomStreams_giveTheLinesOfTheRules();
    void randomBytes_areSurvived();
};

void TestLineFramer::lines_endAtTheDelimiterOnly_data()
{
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QList<QByteArray>>("lines");

    using Lines = QList<QByteArray>;
    const auto row = [](const char *name, const char *delimiter, const QByteArray &stream,
                        const Lines &lines) {
        QTest::newRow(name) << QByteArray(delimiter) << stream << lines;
    };
    row("nothing", "\n", "", {});
    row("line feed", "\n", "a\nb\n", {"a", "b"});
    row("carriage return and line feed", "\n", "a\r\nb\r\n", {"a", "b"});
    row("lone carriage return", "\n", "a\rb\r", {"a", "b"});
    row("all of them", "\n", "a\nb\rc\r\nd\n\re\n", {"a", "b", "c", "d", "e"});
    row("empty lines", "\n", "\n\r\n\ra\n\n\n\r\r", {"a"});
    row("unfinished line", "\n", "a\nb", {"a"});
    row("spaces stay", "\n", "  a b \t\n \n", {"  a b \t", " "});
    row("zero byte", "\n", QByteArray("a\0b\n", 4), {QByteArray("a\0b", 3)});
    row("invalid UTF-8", "\n", "\xff\xfe\n", {"\xff\xfe"});
    row("long line", "\n", QByteArray(1000, 'x') + '\r' + QByteArray(300, 'y') + '\n',
        {QByteArray(1000, 'x'), QByteArray(300, 'y')});
    row("other delimiter", "^]", "a^]b^]", {"a", "b"});
    row("newlines inside stay", "^]", "a\r\nb^]", {"a\r\nb"});
    row("newlines around go", "^]", "\r\na\r\n^]\r\nb\n\r^]", {"a", "b"});
    row("empty lines of another delimiter", "^]", "^]\r\n^]^]a^]\n^]", {"a"});
    row("half a delimiter", "^]", "a^b]c^]^^]", {"a^b]c", "^"});
    row("unfinished delimiter", "^]", "a^]b^", {"a"});
    row("a delimiter that repeats itself", "aab", "xaaab-aab", {"xa", "-"});
    row("delimiters do not overlap", "aa", "xaaay", {"x"});
    row("one byte", "|", "a|\nb\n|", {"a", "b"});
    row("strict line ends", "\r\n", "a\nb\r\n\r\nc\rd\r\n", {"a\nb", "c\rd"});
    row("a delimiter that starts with a newline", "\n.", "\n.a\nb\n.", {"a\nb"});
}

void TestLineFramer::lines_endAtTheDelimiterOnly()
{
    QFETCH(const QByteArray, delimiter);
    QFETCH(const QByteArray, stream);
    QFETCH(const QList<QByteArray>, lines);
    QCOMPARE(readAll({delimiter}, {stream}), lines);
}

void TestLineFramer::lines_areTheSameHoweverTheStreamIsSplit_data()
{
    lines_endAtTheDelimiterOnly_data();
}

void TestLineFramer::lines_areTheSameHoweverTheStreamIsSplit()
{
    QFETCH(const QByteArray, delimiter);
    QFETCH(const QByteArray, stream);
    QFETCH(const QList<QByteArray>, lines);

    for (qsizetype at = 0; at <= stream.size(); ++at)
        QCOMPARE(readAll({delimiter}, {stream.first(at), stream.sliced(at)}), lines);
    QCOMPARE(readAll({delimiter}, singleBytes(stream)), lines);
}

void TestLineFramer::aLoneCarriageReturn_endsTheLineAtOnce()
{
    const LineFramerOptions options;
    LineFramer framer(options);
    QCOMPARE(read(framer, "hello\r"), QList<QByteArray>{"hello"});
    QCOMPARE(read(framer, "\nworld\n"), QList<QByteArray>{"world"});
}

void TestLineFramer::aLineThatLiesInTheInput_isNotCopied()
{
    const LineFramerOptions options;
    LineFramer framer(options);
    const QByteArray stream = "first\r\nsecond\n";
    QByteArrayView input = stream;
    for (const qsizetype position : {0, 7}) {
        const auto event = framer.next(input);
        QVERIFY(event);
        QCOMPARE(static_cast<const void *>(std::get<LineFramer::Line>(*event).bytes.data()),
                 static_cast<const void *>(stream.constData() + position));
    }
    QVERIFY(!framer.next(input));
    QVERIFY(input.isEmpty());
    QCOMPARE(framer.heldBytes(), 0);
}

void TestLineFramer::aLineAtTheLimit_isReported()
{
    for (const char *delimiter : {"\n", "^]", "\r\n"}) {
        const QByteArray stream = QByteArray("12345678") + delimiter;
        QCOMPARE(readAll({delimiter, 8}, {stream}), QList<QByteArray>{"12345678"});
        QCOMPARE(readAll({delimiter, 8}, singleBytes(stream)), QList<QByteArray>{"12345678"});
        QCOMPARE(readAll({delimiter, 7}, {stream}), QList<QByteArray>{tooLong});
        QCOMPARE(readAll({delimiter, 7}, singleBytes(stream)), QList<QByteArray>{tooLong});
    }
}

void TestLineFramer::aLineOverTheLimit_isReportedWithItsFullLength()
{
    const LineFramerOptions options{.maxLineBytes = 4};
    LineFramer framer(options);
    QVERIFY(read(framer, "12").isEmpty());

    QByteArrayView input = "3456789\r\nnext\n";
    const auto event = framer.next(input);
    QVERIFY(event);
    QCOMPARE(std::get<LineFramer::TooLong>(*event).bytes, 9);
    QCOMPARE(framer.heldBytes(), 0);
    QCOMPARE(read(framer, input), QList<QByteArray>{"next"});
}

void TestLineFramer::anEndlessLine_isReportedOnceAndWithItsLengthSoFar()
{
    const LineFramerOptions options{.maxLineBytes = 4};
    LineFramer framer(options);
    QVERIFY(read(framer, "1234").isEmpty());

    QByteArrayView input = "56";
    const auto event = framer.next(input);
    QVERIFY(event);
    QCOMPARE(std::get<LineFramer::TooLong>(*event).bytes, 6);
    QVERIFY(input.isEmpty());
    QCOMPARE(framer.heldBytes(), 0);

    for (int i = 0; i < 10; ++i)
        QVERIFY(read(framer, "more of the same").isEmpty());
    QCOMPARE(read(framer, "end\nnext\n"), QList<QByteArray>{"next"});
}

void TestLineFramer::aLineOverTheLimit_endsAtASplitDelimiter()
{
    const LineFramerOptions options{.delimiter = "<end>", .maxLineBytes = 4};
    LineFramer framer(options);
    QCOMPARE(read(framer, "far too long<"), QList<QByteArray>{tooLong});
    for (const char *chunk : {"e", "n", "d"})
        QVERIFY(read(framer, chunk).isEmpty());
    QVERIFY(framer.heldBytes() <= 5);
    QCOMPARE(read(framer, ">next<end>"), QList<QByteArray>{"next"});
    QCOMPARE(framer.heldBytes(), 0);
}

void TestLineFramer::aPossibleDelimiter_doesNotCountAsPartOfTheLine()
{
    const LineFramerOptions options{.delimiter = "^^]", .maxLineBytes = 4};
    LineFramer framer(options);
    QVERIFY(read(framer, "1234^^").isEmpty());
    QCOMPARE(read(framer, "]"), QList<QByteArray>{"1234"});

    QVERIFY(read(framer, "1234^^").isEmpty());
    QByteArrayView input = "^";
    const auto event = framer.next(input);
    QVERIFY(event);
    QCOMPARE(std::get<LineFramer::TooLong>(*event).bytes, 5);
    QCOMPARE(read(framer, "]next^^]"), QList<QByteArray>{"next"});
}

void TestLineFramer::newlinesBeforeALine_doNotCountWithAnotherDelimiter()
{
    const LineFramerOptions options{.delimiter = "^]", .maxLineBytes = 4};
    LineFramer framer(options);
    for (int i = 0; i < 10; ++i)
        QVERIFY(read(framer, "\r\n").isEmpty());
    QCOMPARE(framer.heldBytes(), 0);
    QCOMPARE(read(framer, "\n1234^]"), QList<QByteArray>{"1234"});
}

void TestLineFramer::noLimit_keepsLongLines()
{
    const QByteArray line(1'000'000, 'x');
    QCOMPARE(readAll({.maxLineBytes = 0}, {line.first(7), line.sliced(7), "\n"}), QList<QByteArray>{line});
}

void TestLineFramer::memory_isHeldForAnUnfinishedLineOnly()
{
    const LineFramerOptions options;
    LineFramer framer(options);
    QVERIFY(read(framer, "hel").isEmpty());
    QVERIFY(framer.heldBytes() >= 3);
    QCOMPARE(read(framer, "lo\r\n"), QList<QByteArray>{"hello"});
    QCOMPARE(framer.heldBytes(), 0);
}

void TestLineFramer::memory_neverExceedsTheLimitAndADelimiter_data()
{
    QTest::addColumn<QByteArray>("delimiter");
    QTest::newRow("newline") << QByteArray("\n");
    QTest::newRow("longer") << QByteArray("<end>");
}

void TestLineFramer::memory_neverExceedsTheLimitAndADelimiter()
{
    QFETCH(const QByteArray, delimiter);
    constexpr qsizetype limit = 1000;
    const LineFramerOptions options{delimiter, limit};
    for (const qsizetype chunkBytes : {1, 7, 100, 999, 1500}) {
        LineFramer framer(options);
        for (qsizetype sent = 0; sent < 5 * limit; sent += chunkBytes) {
            read(framer, QByteArray(chunkBytes, '<'));
            QVERIFY(framer.heldBytes() <= limit + delimiter.size());
        }
    }
}

void TestLineFramer::aLongLineInSingleBytes_takesLinearTime()
{
    // Searching the line again for each byte would take minutes.
    constexpr int size = 2'000'000;
    for (const char *delimiter : {"\n", "aaaaaaab"}) {
        const LineFramerOptions options{delimiter, 0};
        LineFramer framer(options);
        for (int i = 0; i < size; ++i)
            QVERIFY(read(framer, "a").isEmpty());
        QCOMPARE(read(framer, delimiter).value(0).size(), size);
    }
}

void TestLineFramer::randomStreams_giveTheLinesOfTheRules_data()
{
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<int>("limit");
    for (const char *delimiter : {"\n", "^]", "\r\n", "\n\n", "aab", "aa", "|"}) {
        for (const int limit : {0, 1, 5, 20}) {
            QTest::addRow("%s, limit %d", QByteArray(delimiter).toHex().constData(), limit)
                << QByteArray(delimiter) << limit;
        }
    }
}

void TestLineFramer::randomStreams_giveTheLinesOfTheRules()
{
    QFETCH(const QByteArray, delimiter);
    QFETCH(const int, limit);
    const LineFramerOptions options{delimiter, limit};
    QRandomGenerator random(20160613);
    for (int round = 0; round < 300; ++round) {
        // A final end, so that whether a line is too long does not depend on what might have come.
        const QByteArray stream = randomStream(random, delimiter) + 'z' + delimiter;
        const QList<QByteArray> expected = expectedLines(stream, options);
        QCOMPARE(readAll(options, {stream}), expected);
        QCOMPARE(readAll(options, singleBytes(stream)), expected);
        const qsizetype at = random.bounded(int(stream.size()) + 1);
        QCOMPARE(readAll(options, {stream.first(at), stream.sliced(at)}), expected);
    }
}

void TestLineFramer::randomBytes_areSurvived()
{
    QRandomGenerator random(1);
    const LineFramerOptions options{"\n", 64};
    LineFramer framer(options);
    for (int round = 0; round < 2000; ++round) {
        QByteArray chunk(random.bounded(300), Qt::Uninitialized);
        for (char &byte : chunk)
            byte = char(random.bounded(256));
        for (const QByteArray &line : read(framer, chunk)) {
            QVERIFY(!line.isEmpty() && line.size() <= 64);
            QVERIFY(!line.contains('\n') && !line.contains('\r'));
        }
    }
}

QTEST_APPLESS_MAIN(TestLineFramer)
#include "tst_line_framer.moc"
