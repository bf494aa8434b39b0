// SPDX-License-Identifier: MIT
#include "shared/protocol/wire_bytes.h"

#include <QTest>

using namespace confab;

class TestWireBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEmpty()
    {
        QVERIFY(WireBytes().isEmpty());
        QVERIFY(WireBytes(QByteArray()).isEmpty());
        QVERIFY(WireBytes().view().isEmpty());
    }

    void bytesOnTheirOwnDoNotJoin()
    {
        WireBytes one(QByteArray("one"));
        QVERIFY(!one.join(QByteArray("two")));
        QVERIFY(!one.join(one));
        QCOMPARE(one.view(), "one");
    }

    void neighboursJoin()
    {
        WireBatch batch;
        WireBytes one = batch.append({"o", "ne"});
        const WireBytes two = batch.append({"two"});
        const WireBytes three = batch.append({"three"});
        QVERIFY(!WireBytes(one).join(three));
        QVERIFY(one.join(two));
        QVERIFY(!one.join(two));
        QVERIFY(one.join(three));
        QCOMPARE(one.view(), "onetwothree");
        QCOMPARE(two.view(), "two");
    }

    void joiningGoesOnAfterTheFrontWasDropped()
    {
        WireBatch batch;
        WireBytes bytes = batch.append({"first"});
        bytes.dropFront(3);
        QVERIFY(bytes.join(batch.append({"second"})));
        QCOMPARE(bytes.view(), "stsecond");
        bytes.dropFront(bytes.size());
        QVERIFY(bytes.isEmpty());
    }

    void whatIsHeldStaysAsItWasWhileTheBufferGrows()
    {
        WireBatch batch;
        const WireBytes first = batch.append({"first"});
        QList<WireBytes> held;
        for (int i = 0; i < 1000; ++i)
            held.append(batch.append({QByteArray::number(i)}));
        QCOMPARE(first.view(), "first");
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(held.at(i).view().toByteArray(), QByteArray::number(i));
    }

    void aBufferNobodyHoldsIsGone()
    {
        WireBatch batch;
        WireBytes first = batch.append({"first"});
        first = {};
        const WireBytes second = batch.append({"second"});
        QCOMPARE(second.view(), "second");
        WireBytes alone = batch.append({"third"});
        QVERIFY(WireBytes(second).join(alone));
    }

    void aSmallPartHoldsMuchMore()
    {
        QVERIFY(!WireBytes(QByteArray("alone")).holdsMuchMore());
        WireBatch batch;
        WireBytes part = batch.append({"small"});
        QVERIFY(part.holdsMuchMore()); // others may still come behind it
        QVERIFY(part.join(batch.append({QByteArray(WireBatch::maxBytes / 2, 'x')})));
        QVERIFY(!part.holdsMuchMore());
        WireBytes huge(QByteArray(1000, 'x'));
        huge.dropFront(900);
        QVERIFY(huge.holdsMuchMore());
    }

    void aBigBufferIsLeftToItsUsers()
    {
        WireBatch batch;
        const QByteArray half(WireBatch::maxBytes / 2 + 1, 'x');
        WireBytes first = batch.append({half});
        const WireBytes second = batch.append({half});
        QVERIFY(!first.join(second));
        QCOMPARE(first.view().size(), half.size());
        const QByteArray huge(WireBatch::maxBytes * 3, 'y');
        QCOMPARE(batch.append({huge}).view().toByteArray(), huge);
    }
};

QTEST_GUILESS_MAIN(TestWireBytes)
#include "tst_wire_bytes.moc"
