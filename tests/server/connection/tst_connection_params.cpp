// SPDX-License-Identifier: MIT
#include "server/connection/connection_params.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestConnectionParams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreKeptUntilRemoved()
    {
        ConnectionParams params(0);
        QVERIFY(params.insert(u"a"_s, u"1"_s));
        QVERIFY(params.insert(u"b"_s, u"2"_s));
        QVERIFY(params.insert(u"a"_s, u"3"_s));
        QCOMPARE(params.values(), (QJsonObject{{u"a"_s, u"3"_s}, {u"b"_s, u"2"_s}}));
        params.remove(u"a"_s);
        params.remove(u"nothing"_s);
        QCOMPARE(params.values(), (QJsonObject{{u"b"_s, u"2"_s}}));
        params.replace({{u"c"_s, 1}});
        QCOMPARE(params.values(), (QJsonObject{{u"c"_s, 1}}));
    }

    void whatIsTooMuchIsAnErrorAndChangesNothing()
    {
        ConnectionParams params(10);
        QVERIFY(params.insert(u"key"_s, u"1234567"_s));
        const auto more = params.insert(u"x"_s, u""_s);
        QVERIFY(!more);
        QVERIFY(more.error().code == ErrorCode::DataTooBig);
        QVERIFY(!params.insert(u"key"_s, u"12345678"_s));
        QCOMPARE(params.values(), (QJsonObject{{u"key"_s, u"1234567"_s}}));
        QVERIFY(params.insert(u"key"_s, u"7654321"_s));
        params.remove(u"key"_s);
        QVERIFY(params.insert(u"KEY"_s, u"1234567"_s));
    }

    void whatIsRemovedNoLongerCounts()
    {
        ConnectionParams params(10);
        for (int round = 0; round < 100; ++round) {
            QVERIFY(params.insert(u"key"_s, u"1234567"_s));
            params.remove(u"key"_s);
        }
        for (int round = 0; round < 100; ++round) {
            params.replace({{u"a"_s, u"b"_s}, {u"c"_s, 1}});
            params.remove(u"a"_s);
            params.remove(u"c"_s);
            QVERIFY2(params.insert(u"key"_s, u"1234567"_s), qPrintable(QString::number(round)));
        }
    }

    void theBoundIsInBytes()
    {
        ConnectionParams params(10);
        QVERIFY(!params.insert(u"k"_s, u"\u20ac\u20ac\u20ac\u20ac"_s));
    }

    void theMessageIdIsAScalar_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("text") << QJsonValue(u"a\"b"_s) << QByteArray("\"a\\\"b\"");
        QTest::newRow("number") << QJsonValue(7) << QByteArray("7");
        QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QByteArray("null");
        QTest::newRow("false") << QJsonValue(false) << QByteArray("false");
        QTest::newRow("object") << QJsonValue(QJsonObject()) << QByteArray("none");
        QTest::newRow("array") << jsonValue("[1]") << QByteArray("none");
    }
    void theMessageIdIsAScalar()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, id);
        ConnectionParams params(0);
        QVERIFY(!params.messageId());
        params.replace({{u"messageId"_s, value}});
        QCOMPARE(params.messageId() ? params.messageId()->bytes() : QByteArray("none"), id);
        QVERIFY(params.insert(u"messageId"_s, u"x"_s));
        QCOMPARE(params.messageId()->bytes(), "\"x\"");
        params.remove(u"messageId"_s);
        QVERIFY(!params.messageId());
    }
};

QTEST_GUILESS_MAIN(TestConnectionParams)
#include "tst_connection_params.moc"
