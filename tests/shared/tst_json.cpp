// SPDX-License-Identifier: MIT
#include "shared/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

QByteArray nestedObjects(int levels)
{
    return QByteArray("{\"a\":").repeated(levels - 1) + "{}" + QByteArray(levels - 1, '}');
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- arrays ------------------------------------------------------------------------------------------

    void findsTheElementsOfAnArrayAsWritten()
    {
        const auto elements = skimJsonArray(" [1 , \"a,]\" ,{\"b\": [2 , 3]},[ ] , 1e400 ] ");
        QVERIFY(elements);
        const QList<QByteArrayView> expected{"1", "\"a,]\"", "{\"b\": [2 , 3]}", "[ ]", "1e400"};
        QCOMPARE(*elements, expected);
        QCOMPARE(skimJsonArray("[]")->size(), 0);
    }

    void findsNoElementsInWhatIsNoArray()
    {
        for (const QByteArrayView text : {"{}", "[1", "[1,]", "[1] 2", "", "1", "[,1]"})
            QVERIFY2(!skimJsonArray(text), text.data());
        QVERIFY(skimJsonArray(nested(maxJsonDepth)));
        QVERIFY(!skimJsonArray(nested(maxJsonDepth + 1)));
    }

    // --- what is JSON ------------------------------------------------------------------------------------

    void acceptsWhatIsJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &text, JsonKind kind) {
            QTest::newRow(name) << text << int(kind);
        };
        row("null", "null", JsonKind::Null);
        row("true", "true", JsonKind::Boolean);
        row("false", "false", JsonKind::Boolean);
        row("white space around", " \t\r\n[] \t\r\n", JsonKind::Array);
        row("white space inside", "[ 1 ,\t2\r\n]", JsonKind::Array);

        row("zero", "0", JsonKind::Number);
        row("minus zero", "-0", JsonKind::Number);
        row("minus zero point", "-0.0", JsonKind::Number);
        row("integer", "123", JsonKind::Number);
        row("more than 64 bits", "123456789012345678901234567890", JsonKind::Number);
        row("a hundred digits", QByteArray(100, '9'), JsonKind::Number);
        row("fraction", "123.456789", JsonKind::Number);
        row("leading zeros in a fraction", "0.001", JsonKind::Number);
        row("exponent", "1e2", JsonKind::Number);
        row("capital exponent", "1E22", JsonKind::Number);
        row("exponent with plus", "1e+2", JsonKind::Number);
        row("exponent with minus", "1E-2", JsonKind::Number);
        row("exponent with zeros", "1e00002", JsonKind::Number);
        row("zero with exponent", "0e+1", JsonKind::Number);
        row("fraction and exponent", "123.456e78", JsonKind::Number);
        row("too big for a double", "1e400", JsonKind::Number);
        row("too small for a double", "1e-400", JsonKind::Number);
        row("an absurd exponent", "-1e+99999999999999999999", JsonKind::Number);

        row("empty string", "\"\"", JsonKind::String);
        row("simple escapes", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", JsonKind::String);
        row("unicode escape", R"("\u0041\u00e9")", JsonKind::String);
        row("hex in both cases", R"("\uAbCd\uaBcD")", JsonKind::String);
        row("surrogate pair", R"("\ud83d\udcac")", JsonKind::String);
        row("lone high surrogate", R"("\ud800")", JsonKind::String);
        row("lone low surrogate", R"("\udc00x")", JsonKind::String);
        row("surrogates the wrong way round", R"("\udcac\ud83d")", JsonKind::String);
        row("escaped NUL", R"("\u0000")", JsonKind::String);
        row("delete as it is", "\"\x7f\"", JsonKind::String);
        row("UTF-8", "\"\xc3\xa9\xf0\x9f\x92\xac\"", JsonKind::String);
        row("noncharacter", "\"\xef\xbf\xbf\"", JsonKind::String);
        row("line separator", "\"\xe2\x80\xa8\"", JsonKind::String);
        row("slash as it is", "\"/\"", JsonKind::String);

        row("empty array", "[]", JsonKind::Array);
        row("array with a space", "[ ]", JsonKind::Array);
        row("array of anything", R"([null,1,"1",{},[]])", JsonKind::Array);
        row("many levels", nested(512), JsonKind::Array);
        row("many levels of objects", nestedObjects(512), JsonKind::Object);
        row("empty object", "{}", JsonKind::Object);
        row("object with a space", "{ }", JsonKind::Object);
        row("empty key", R"({"":0})", JsonKind::Object);
        row("duplicate keys", R"({"a":"b","a":"c"})", JsonKind::Object);
        row("escaped key", R"({"foo\u0000bar":42})", JsonKind::Object);
        row("white space in an object", "{ \"a\" :\n1 ,\t\"b\":2 }", JsonKind::Object);
    }
    void acceptsWhatIsJson()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const auto skim = skimJson(text);
        QVERIFY(skim);
        QCOMPARE(int(skim->kind), kind);
    }

    void refusesWhatIsNotJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("nothing", "");
        row("white space", " \n");
        row("byte order mark", "\xef\xbb\xbf{}");
        row("only a byte order mark", "\xef\xbb\xbf");
        row("NUL", QByteArray("\0", 1));
        row("NUL behind", QByteArray("1\0", 2));
        row("trailing word", "{} x");
        row("trailing comma", "1,");
        row("two values", "1 2");
        row("trailing bracket", "[]]");
        row("trailing brace", "{}}");
        row("comment", "[1/* */]");
        row("trailing comment", "{}//");
        row("form feed", "[\f]");
        row("vertical tab", "[\v]");
        row("no-break space", "[\xc2\xa0]");
        row("Nul", "Null");
        row("TRUE", "TRUE");
        row("tru", "tru");
        row("nulll", "nulll");
        row("undefined", "undefined");

        row("NaN", "NaN");
        row("Infinity", "Infinity");
        row("minus Infinity", "-Infinity");
        row("minus", "-");
        row("minus space", "- 1");
        row("two minus", "--1");
        row("plus", "+1");
        row("leading zero", "012");
        row("leading zero after minus", "-012");
        row("two zeros", "00");
        row("point", ".");
        row("leading point", ".5");
        row("trailing point", "1.");
        row("minus point", "-.1");
        row("two points", "1.2.3");
        row("point exponent", "1.e5");
        row("exponent without digits", "1e");
        row("exponent plus without digits", "1e+");
        row("exponent plus minus", "1e+-1");
        row("exponent with fraction", "1e1.5");
        row("bare exponent", "e1");
        row("hexadecimal", "0x1");
        row("digit separator", "1_000");
        row("letter behind", "1a");
        row("full-width digit", "\xef\xbc\x91");

        row("open string", "\"abc");
        row("only a quote", "\"");
        row("single quotes", "'a'");
        row("open escape", "\"\\");
        row("escaped closing quote", "\"\\\"");
        row("unknown escape", R"("\x41")");
        row("escaped quote of other languages", "\"\\'\"");
        row("capital U", R"("\U0041")");
        row("short unicode escape", R"("\u004")");
        row("open unicode escape", "\"\\u00");
        row("unicode escape with a letter", R"("\u00g0")");
        row("unicode escape with a sign", R"("\u+041")");
        row("line feed in a string", "\"a\nb\"");
        row("tab in a string", "\"a\tb\"");
        row("NUL in a string", QByteArray("\"a\0b\"", 5));
        row("unit separator in a string", "\"\x1f\"");
        row("escaped line feed", "\"\\\n\"");
        row("escaped emoji", "\"\\\xf0\x9f\x92\xac\"");

        row("open array", "[");
        row("open array with a value", "[1");
        row("open array with a comma", "[1,");
        row("comma at the end", "[1,]");
        row("comma at the start", "[,1]");
        row("two commas", "[1,,2]");
        row("no comma", "[1 2]");
        row("colon in an array", "[1:2]");
        row("wrong bracket", "[1}");
        row("open object", "{");
        row("open object with a key", "{\"a\"");
        row("open object with a colon", "{\"a\":");
        row("open object with a value", "{\"a\":1");
        row("object with a comma at the end", R"({"a":1,})");
        row("object with a comma at the start", R"({,"a":1})");
        row("object with two commas", R"({"a":1,,"b":2})");
        row("two colons", R"({"a"::1})");
        row("no colon", R"({"a" 1})");
        row("no value", R"({"a":})");
        row("no key", "{:1}");
        row("key without quotes", "{a:1}");
        row("number as a key", "{1:1}");
        row("wrong brace", R"({"a":1])");
        row("key with a line feed", "{\"a\n\":1}");
        row("one level too many", nested(513));
        row("one level of objects too many", nestedObjects(513));
        row("a hundred thousand levels", nested(100'000));
        row("a hundred thousand open levels", QByteArray(100'000, '['));
        row("a hundred thousand open objects", QByteArray("{\"\":").repeated(100'000));
    }
    void refusesWhatIsNotJson()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!skimJson(text));
    }

    void noPrefixOfAnObjectIsAnObject()
    {
        const QByteArray text = R"({"a\u0041":[1,-2.5e+3,"\ud83d\udcac",{"b":null}],"c":true} )";
        QVERIFY(skimJson(text));
        for (qsizetype length = 0; length < text.size() - 1; ++length)
            QVERIFY2(!skimJson(QByteArrayView(text).first(length)), qPrintable(QString::number(length)));
    }

    void readsNothingBehindTheText()
    {
        // The bytes behind would complete it.
        const QByteArray whole = "[1234]";
        QVERIFY(!skimJson(QByteArrayView(whole).first(5)));
        QVERIFY(!skimJson(QByteArrayView("true").first(3)));
        QVERIFY(!skimJson(QByteArrayView("\"\\u0041\"").first(6)));
    }

    // --- the members found -------------------------------------------------------------------------------

    void fieldsAreFoundInTheirOrderAsWritten()
    {
        const QByteArray text = " { \"b\" : 1.0e5 ,\n\"a\\u0041\":\"x\\ny\",\"c\":[ 1, {\"d\":2} ],"
                                "\"e\" : {\"b\": 3} , \"f\":null,\"g\":false } ";
        const auto skim = skimJson(text);
        QVERIFY(skim);
        QCOMPARE(skim->fields.size(), 6);
        const QList<std::tuple<QByteArray, JsonKind, QByteArray>> expected{
            {"b", JsonKind::Number, "1.0e5"},
            {"a\\u0041", JsonKind::String, "\"x\\ny\""},
            {"c", JsonKind::Array, "[ 1, {\"d\":2} ]"},
            {"e", JsonKind::Object, "{\"b\": 3}"},
            {"f", JsonKind::Null, "null"},
            {"g", JsonKind::Boolean, "false"}};
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const auto &[key, kind, value] = expected[i];
            QCOMPARE(skim->fields[i].key.toByteArray(), key);
            QVERIFY(skim->fields[i].kind == kind);
            QCOMPARE(skim->fields[i].value.toByteArray(), value);
            QVERIFY(skim->fields[i].value.data() > text.constData() &&
                    skim->fields[i].value.data() < text.constData() + text.size());
        }
        QVERIFY(!skim->find("d"));
    }

    void onlyObjectsHaveFields()
    {
        QVERIFY(skimJson(R"([{"a":1}])")->fields.isEmpty());
        QVERIFY(skimJson("{}")->fields.isEmpty());
        QVERIFY(!skimJson("[]")->find("a"));
    }

    void moreFieldsThanUsual()
    {
        QByteArray text = "{";
        for (int i = 0; i < 1000; ++i)
            text += QByteArray(i ? "," : "") + "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);
        text += '}';
        const auto skim = skimJson(text);
        QCOMPARE(skim->fields.size(), 1000);
        QCOMPARE(skim->find("k999")->value.toByteArray(), "999");
    }

    void ofDuplicatesTheLastOneCounts()
    {
        const auto skim = skimJson(R"({"a":1,"b":2,"a":"three","\u0062":4})");
        QCOMPARE(skim->fields.size(), 4);
        QCOMPARE(skim->find("a")->value.toByteArray(), "\"three\"");
        QCOMPARE(skim->find("b")->value.toByteArray(), "4");
        QVERIFY(!skim->find("c"));
    }

    void keysAreComparedWithTheirEscapesResolved_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("plain") << QByteArray(R"({"room":1})") << QByteArray("room") << true;
        QTest::newRow("case") << QByteArray(R"({"Room":1})") << QByteArray("room") << false;
        QTest::newRow("prefix") << QByteArray(R"({"rooms":1})") << QByteArray("room") << false;
        QTest::newRow("escaped letter") << QByteArray(R"({"\u0072oom":1})") << QByteArray("room") << true;
        QTest::newRow("all escaped") << QByteArray(R"({"\u0072\u006F\u006f\u006d":1})") << QByteArray("room")
                                     << true;
        QTest::newRow("escaped quote") << QByteArray("{\"a\\\"b\":1}") << QByteArray("a\"b") << true;
        QTest::newRow("as written") << QByteArray("{\"a\\\"b\":1}") << QByteArray("a\\\"b") << false;
        QTest::newRow("escaped NUL") << QByteArray(R"({"room\u0000":1})") << QByteArray("room") << false;
        QTest::newRow("emoji") << QByteArray(R"({"\ud83d\udcac":1})") << QByteArray("\xf0\x9f\x92\xac")
                               << true;
        QTest::newRow("UTF-8") << QByteArray("{\"\xc3\xa9\":1}") << QByteArray("\xc3\xa9") << true;
        QTest::newRow("empty") << QByteArray(R"({"":1})") << QByteArray("") << true;
    }
    void keysAreComparedWithTheirEscapesResolved()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, name);
        QFETCH(bool, isFound);
        QCOMPARE(skimJson(text)->find(name) != nullptr, isFound);
    }

    // --- values ------------------------------------------------------------------------------------------

    void stringValuesHaveTheirEscapesResolved_data()
    {
        QTest::addColumn<QByteArray>("quoted");
        QTest::addColumn<QString>("value");
        QTest::newRow("empty") << QByteArray(R"("")") << u""_s;
        QTest::newRow("plain") << QByteArray(R"("abc")") << u"abc"_s;
        QTest::newRow("UTF-8") << QByteArray("\"\xc3\xa9\xf0\x9f\x92\xac\"") << u"\u00e9\U0001f4ac"_s;
        QTest::newRow("escapes") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"") << u"\"\\/\b\f\n\r\t"_s;
        QTest::newRow("unicode escape") << QByteArray(R"("\u00e9A\u0042")") << u"\u00e9AB"_s;
        QTest::newRow("surrogate pair") << QByteArray(R"("\ud83d\udcac")") << u"\U0001f4ac"_s;
        QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QString::fromUtf16(u"a\0b", 3);
        QTest::newRow("lone surrogate") << QByteArray(R"("\ud800")") << QString(QChar(0xd800));
        QTest::newRow("byte order mark") << QByteArray("\"\xef\xbb\xbf"
                                                       "a\"")
                                         << u"\ufeffa"_s;
        QTest::newRow("escaped byte order mark") << QByteArray(R"("\ufeffa")") << u"\ufeffa"_s;
    }
    void stringValuesHaveTheirEscapesResolved()
    {
        QFETCH(QByteArray, quoted);
        QFETCH(QString, value);
        QCOMPARE(jsonStringValue(quoted), value);
    }

    void valuesOfEveryKind()
    {
        QCOMPARE(jsonValue("null"), QJsonValue(QJsonValue::Null));
        QCOMPARE(jsonValue("true"), QJsonValue(true));
        QCOMPARE(jsonValue("-2.5e3"), QJsonValue(-2500.0));
        QCOMPARE(jsonValue("\"x\""), QJsonValue(u"x"_s));
        QCOMPARE(jsonValue("[1,2]"), QJsonValue(QJsonArray{1, 2}));
        QCOMPARE(jsonValue("{\"a\":1}"), QJsonValue(QJsonObject{{u"a"_s, 1}}));
    }

    void everythingThatIsSkimmedHasAValue()
    {
        QVERIFY(jsonValue(nested(512)).isArray());
        QVERIFY(jsonValue("1e400").isDouble() || jsonValue("1e400").isNull());
    }

    // --- writing -----------------------------------------------------------------------------------------

    void writesOnlyTheEscapesThatAreDemanded_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
        QTest::newRow("plain") << QByteArray("a/b'c") << QByteArray("\"a/b'c\"");
        QTest::newRow("quote and backslash") << QByteArray("\"\\") << QByteArray("\"\\\"\\\\\"");
        QTest::newRow("short escapes") << QByteArray("\n\r\t\b\f") << QByteArray("\"\\n\\r\\t\\b\\f\"");
        QTest::newRow("controls") << QByteArray("\0\x01\x1f", 3) << QByteArray("\"\\u0000\\u0001\\u001f\"");
        QTest::newRow("delete") << QByteArray("\x7f") << QByteArray("\"\x7f\"");
        QTest::newRow("UTF-8") << QByteArray("\xc3\xa9\xf0\x9f\x92\xac")
                               << QByteArray("\"\xc3\xa9\xf0\x9f\x92\xac\"");
        QTest::newRow("between") << QByteArray("a\"b\nc") << QByteArray("\"a\\\"b\\nc\"");
    }
    void writesOnlyTheEscapesThatAreDemanded()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, json);
        QByteArray out = "before";
        appendJsonString(out, text);
        QCOMPARE(out, QByteArray("before" + json));
        QCOMPARE(JsonText::fromUtf8(text).bytes(), json);
    }

    void whatIsWrittenIsReadBackByQtAndByUs()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = random.bounded(20); i > 0; --i) {
                const char32_t limit = random.bounded(3) == 0 ? 0x10ffff : 0x100;
                char32_t c = char32_t(random.bounded(quint32(limit)));
                if (c >= 0xd800 && c <= 0xdfff)
                    c = u'\\';
                text += QString::fromUcs4(&c, 1);
            }
            if (text.startsWith(QChar(0xfeff)))
                continue; // a row of its own above
            const QByteArray json = JsonText::fromString(text).bytes();
            QVERIFY(skimJson(json));
            QCOMPARE(jsonStringValue(json), text);
            const QByteArray array = '[' + json + ']';
            QCOMPARE(QJsonDocument::fromJson(array).array().at(0).toString(), text);
        }
    }

    void textsOfEveryKind()
    {
        QCOMPARE(JsonText::fromInteger(-5).bytes(), "-5");
        QCOMPARE(JsonText::fromInteger(1'465'829'955'000).bytes(), "1465829955000");
        QCOMPARE(JsonText::fromObject({{u"a"_s, 1}}).bytes(), "{\"a\":1}");
        QCOMPARE(JsonText::fromObject({}).bytes(), "{}");
        QCOMPARE(JsonText::fromValue(u"x"_s).bytes(), "\"x\"");
        QCOMPARE(JsonText::fromValue(QJsonValue(QJsonValue::Null)).bytes(), "null");
        QCOMPARE(JsonText::fromValue(true).bytes(), "true");
        QCOMPARE(JsonText::fromValue(QJsonArray{}).bytes(), "[]");
    }

    void parseKeepsTheBytesAndDropsTheSpaceAround()
    {
        QCOMPARE(JsonText::parse(" \n{ \"a\" : 1.0 } ")->bytes(), "{ \"a\" : 1.0 }");
        QVERIFY(!JsonText::parse("{"));
        QVERIFY(!JsonText::parse(""));
        QVERIFY(!JsonText::parse("\"\xff\""));
        QVERIFY(!JsonText::parse("\"\xed\xa0\x80\""));
        QVERIFY(!JsonText::parse("\"\xc0\xaf\""));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
