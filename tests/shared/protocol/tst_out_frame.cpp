// SPDX-License-Identifier: MIT
#include "shared/protocol/out_frame.h"

#include <QJsonDocument>
#include <QTest>

using namespace confab;

class TestOutFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEndsWithCarriageReturnAndLineFeed()
    {
        QCOMPARE(OutFrame("{\"a\":1}").line().view(), "{\"a\":1}\r\n");
        QCOMPARE(OutFrame("0").line().view(), "0\r\n");
    }

    void lineHasNoLineBreaksInside()
    {
        const OutFrame frame("{\r\n \"a\" :\n[\r1 ]}");
        QCOMPARE(frame.line().view(), "{   \"a\" : [ 1 ]}\r\n");
        QCOMPARE(QJsonDocument::fromJson(frame.line().view().toByteArray()),
                 QJsonDocument::fromJson(frame.json()));
    }

    void lineLeavesEscapedLineBreaksAlone()
    {
        QCOMPARE(OutFrame(R"("a\nb\r")").line().view(), "\"a\\nb\\r\"\r\n");
    }

    void jsonAndWebSocketFormsKeepTheirBytes()
    {
        const QByteArray json = "{\n\"a\":1}";
        const OutFrame frame(json);
        QCOMPARE(frame.line().view(), "{ \"a\":1}\r\n");
        QCOMPARE(frame.json(), json);
        QCOMPARE(frame.webSocket().view().toByteArray(), "\x81\x08" + json);
    }

    void webSocketHeadersAreMinimal_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("1") << 1 << QByteArray("\x81\x01", 2);
        QTest::newRow("125") << 125 << QByteArray("\x81\x7d", 2);
        QTest::newRow("126") << 126 << QByteArray("\x81\x7e\x00\x7e", 4);
        QTest::newRow("65535") << 65535 << QByteArray("\x81\x7e\xff\xff", 4);
        QTest::newRow("65536") << 65536 << QByteArray("\x81\x7f\0\0\0\0\0\x01\0\0", 10);
    }
    void webSocketHeadersAreMinimal()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, header);
        const QByteArray json(size, '1');
        QCOMPARE(OutFrame(json).webSocket().view().toByteArray(), header + json);
    }

    void wireFormsAreMadeOnceAndShared()
    {
        const OutFrame frame("{\"a\":1}");
        const OutFrame copy = frame;
        const char *const line = frame.line().view().data();
        const char *const webSocket = copy.webSocket().view().data();
        QCOMPARE(frame.line().view().data(), line);
        QCOMPARE(copy.line().view().data(), line);
        QCOMPARE(frame.webSocket().view().data(), webSocket);
    }

    void framesOfABatchStandSideBySide()
    {
        const auto batch = std::make_shared<FrameBatch>();
        const OutFrame one("{\"a\":1}", batch);
        const OutFrame two("{\n\"a\":2}", batch);
        WireBytes webSockets = one.webSocket();
        QVERIFY(webSockets.join(two.webSocket()));
        QCOMPARE(webSockets.view(), "\x81\x07{\"a\":1}\x81\x08{\n\"a\":2}");
        WireBytes lines = one.line();
        QVERIFY(lines.join(two.line()));
        QCOMPARE(lines.view(), "{\"a\":1}\r\n{ \"a\":2}\r\n");
    }
};

QTEST_GUILESS_MAIN(TestOutFrame)
#include "tst_out_frame.moc"
