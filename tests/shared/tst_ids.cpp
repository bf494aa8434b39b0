// SPDX-License-Identifier: MIT
#include "shared/ids.h"

#include <QSet>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- room names --------------------------------------------------------------------------------------

    void roomNamesAreKeptAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << QByteArray("defaultRoom");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("space") << QByteArray(" ");
        QTest::newRow("punctuation") << QByteArray("room:/?#[]@!$&'()*+,;=%25\"\\");
        QTest::newRow("two bytes") << QByteArray("\xc3\xa9");
        QTest::newRow("first after C1") << QByteArray("\xc2\xa0");
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x92\xac");
        QTest::newRow("last code point") << QByteArray("\xf4\x8f\xbf\xbf");
        QTest::newRow("noncharacter") << QByteArray("\xef\xbf\xbe");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a");
        QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8");
        QTest::newRow("decomposed") << QByteArray("e\xcc\x81");
        QTest::newRow("longest") << QByteArray(255, 'x');
        QTest::newRow("longest of wide characters") << QByteArray("\xe2\x82\xac").repeated(85);
    }
    void roomNamesAreKeptAsTheyAre()
    {
        QFETCH(QByteArray, name);
        const auto room = RoomName::parse(name);
        QVERIFY(room);
        QCOMPARE(room->utf8(), name);
    }

    void badRoomNamesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray("") << 21;
        QTest::newRow("null") << QByteArray() << 21;
        QTest::newRow("too long") << QByteArray(256, 'x') << 101;
        QTest::newRow("too long in bytes") << QByteArray("\xc3\xa9").repeated(128) << 101;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << 101;
        QTest::newRow("only NUL") << QByteArray("\0", 1) << 101;
        QTest::newRow("line feed") << QByteArray("a\n") << 101;
        QTest::newRow("carriage return") << QByteArray("\r") << 101;
        QTest::newRow("tab") << QByteArray("a\tb") << 101;
        QTest::newRow("escape") << QByteArray("\x1b[31m") << 101;
        QTest::newRow("unit separator") << QByteArray("\x1f") << 101;
        QTest::newRow("delete") << QByteArray("\x7f") << 101;
        QTest::newRow("first of C1") << QByteArray("\xc2\x80") << 101;
        QTest::newRow("next line") << QByteArray("\xc2\x85") << 101;
        QTest::newRow("last of C1") << QByteArray("\xc2\x9f") << 101;
        QTest::newRow("latin 1") << QByteArray("\xe9") << 101;
        QTest::newRow("cut off") << QByteArray("a\xe2\x82") << 101;
        QTest::newRow("lone continuation") << QByteArray("\x80") << 101;
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << 101;
        QTest::newRow("overlong NUL") << QByteArray("\xc0\x80") << 101;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << 101;
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << 101;
        QTest::newRow("five bytes") << QByteArray("\xf8\x88\x80\x80\x80") << 101;
        QTest::newRow("ff") << QByteArray("\xff") << 101;
    }
    void badRoomNamesAreErrors()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, code);
        const auto room = RoomName::parse(name);
        QVERIFY(!room);
        QCOMPARE(int(room.error().code), code);
        QVERIFY(code == 21 || !room.error().detail.isEmpty());
    }

    void roomNamesCompareByTheirBytes()
    {
        const auto name = [](const char *text) { return *RoomName::parse(text); };
        QVERIFY(name("a") == name("a"));
        QVERIFY(name("a") != name("A"));
        QVERIFY(name("Z") < name("a"));
        QVERIFY(name("a") < name("aa"));
        QVERIFY(name("z") < name("\xc3\xa9"));
        QVERIFY(name("\xef\xbd\x81") < name("\xf0\x9f\x92\xac")); // UTF-16 would have it the other way round
        QVERIFY(name("\xc3\xa9") != name("e\xcc\x81"));
        QCOMPARE(qHash(name("lobby")), qHash(name("lobby")));
        QCOMPARE(std::hash<RoomName>()(name("lobby")), std::hash<RoomName>()(name("lobby")));
    }

    // --- connection ids ----------------------------------------------------------------------------------

    void createdIdsAreRandomUuidsInLowerCase()
    {
        QSet<ConnectionId> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto id = ConnectionId::create();
            const QUuid uuid = QUuid::fromString(id.toString());
            QCOMPARE(uuid.version(), QUuid::Random);
            QCOMPARE(uuid.variant(), QUuid::DCE);
            QCOMPARE(id.toByteArray().size(), 36);
            QCOMPARE(id.toByteArray(), id.toByteArray().toLower());
            QCOMPARE(id.toString().toLatin1(), id.toByteArray());
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void idsCanBeReadBack()
    {
        const auto id = ConnectionId::create();
        QVERIFY(ConnectionId::parse(id.toByteArray()).value() == id);
        QVERIFY(ConnectionId::parse(id.toByteArray().toUpper()).value() == id);
    }

    void whatIsNoIdIsAnUnknownConnection_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("word") << QByteArray("alice");
        QTest::newRow("braces") << QByteArray("{8c4b8b7e-5d0c-4a5e-9d7f-0123456789ab}");
        QTest::newRow("no hyphens") << QByteArray("8c4b8b7e5d0c4a5e9d7f0123456789ab");
        QTest::newRow("too short") << QByteArray("8c4b8b7e-5d0c-4a5e-9d7f-0123456789a");
        QTest::newRow("too long") << QByteArray("8c4b8b7e-5d0c-4a5e-9d7f-0123456789abc");
        QTest::newRow("not hexadecimal") << QByteArray("8c4b8b7e-5d0c-4a5e-9d7f-0123456789ag");
        QTest::newRow("spaces") << QByteArray(36, ' ');
        QTest::newRow("hyphens elsewhere") << QByteArray("8c4b8b7e5-d0c-4a5e-9d7f-0123456789ab");
        QTest::newRow("other separators") << QByteArray("8c4b8b7e 5d0c 4a5e 9d7f 0123456789ab");
        QTest::newRow("cut off, filled up") << QByteArray("{8c4b8b7e-5d0c-4a5e-9d7f-0123456789a");
        QTest::newRow("binary") << QByteArray(36, '\xff');
        QTest::newRow("very long") << QByteArray(100'000, 'a');
    }
    void whatIsNoIdIsAnUnknownConnection()
    {
        QFETCH(QByteArray, text);
        const auto id = ConnectionId::parse(text);
        QVERIFY(!id);
        QVERIFY(id.error().code == ErrorCode::UnknownConnection);
        QVERIFY(id.error().detail.size() <= 64);
    }

    // --- node ids ----------------------------------------------------------------------------------------

    void nodeIdsArePrintableWithoutSpaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("name") << u"chat-1.example"_s << true;
        QTest::newRow("one character") << u"x"_s << true;
        QTest::newRow("longest") << QString(128, u'x') << true;
        QTest::newRow("umlaut") << u"b\u00fcro"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("too long") << QString(129, u'x') << false;
        QTest::newRow("space") << u"a b"_s << false;
        QTest::newRow("no-break space") << u"a\u00a0b"_s << false;
        QTest::newRow("tab") << u"a\tb"_s << false;
        QTest::newRow("line feed") << u"a\n"_s << false;
        QTest::newRow("NUL") << QString(QChar(0)) << false;
    }
    void nodeIdsArePrintableWithoutSpaces()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        const auto id = NodeId::parse(text);
        QCOMPARE(bool(id), isGood);
        if (isGood)
            QCOMPARE(id->toString(), text);
    }

    void createdNodeIdsDifferAndAreValid()
    {
        const NodeId one = NodeId::create();
        QVERIFY(one != NodeId::create());
        QVERIFY(NodeId::parse(one.toString()).value() == one);
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
