// SPDX-License-Identifier: MIT
#include "server/net/out_queue.h"
#include "tests/support/socket_pair.h"

#include <QRandomGenerator>
#include <QTest>

using namespace confab;

namespace {

constexpr int tinyBuffer = 4608; // the kernel's smallest

QByteArray piece(int number, int size)
{
    return QByteArray::number(number).rightJustified(size, '.') + '\n';
}

} // namespace

class TestOutQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyQueueHasNothingToDo()
    {
        SocketPair pair;
        OutQueue queue;
        QVERIFY(queue.isEmpty());
        QVERIFY(queue.flush(pair.server()) == OutQueue::Flush::Done);
        queue.push({});
        QVERIFY(queue.isEmpty());
        QVERIFY(pair.read().isEmpty());
    }

    void piecesLeaveInOrder()
    {
        SocketPair pair;
        OutQueue queue;
        QByteArray expected;
        for (int i = 0; i < 1000; ++i) {
            queue.push(piece(i, i % 50));
            expected += piece(i, i % 50);
        }
        QCOMPARE(queue.bytes(), expected.size());
        QVERIFY(queue.flush(pair.server()) == OutQueue::Flush::Done);
        QVERIFY(queue.isEmpty());
        QCOMPARE(queue.bytes(), 0);
        QCOMPARE(pair.read(), expected);
    }

    void whatTheKernelDoesNotTakeStays()
    {
        SocketPair pair(tinyBuffer);
        OutQueue queue;
        QByteArray expected;
        for (int i = 0; i < 3000; ++i) {
            queue.push(piece(i, 100));
            expected += piece(i, 100);
        }
        QVERIFY(queue.flush(pair.server()) == OutQueue::Flush::KernelFull);
        const qint64 left = queue.bytes();
        QVERIFY(left > 0 && left < expected.size());
        QVERIFY(queue.flush(pair.server()) == OutQueue::Flush::KernelFull);
        QCOMPARE(queue.bytes(), left);
        QCOMPARE(pair.read(), expected.first(expected.size() - left));
        while (queue.flush(pair.server()) == OutQueue::Flush::KernelFull)
            pair.read();
        QVERIFY(queue.isEmpty());
        QCOMPARE(pair.read(), expected);
    }

    void onePieceBiggerThanTheKernelsBuffer()
    {
        SocketPair pair(tinyBuffer);
        OutQueue queue;
        QByteArray big(300'000, 'x');
        for (int i = 0; i < big.size(); ++i)
            big[i] = char('a' + i % 26);
        queue.push(big);
        while (queue.flush(pair.server()) == OutQueue::Flush::KernelFull)
            pair.read();
        QCOMPARE(pair.read(), big);
    }

    void aQueueThatNeverRunsEmptyKeepsItsOrder()
    {
        SocketPair pair(tinyBuffer);
        OutQueue queue;
        QRandomGenerator random(4711);
        QByteArray expected;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray next = piece(i, random.bounded(60));
            queue.push(next);
            expected += next;
            if (random.bounded(4) == 0)
                queue.flush(pair.server());
            if (random.bounded(8) == 0)
                pair.readSome(random.bounded(600));
            QCOMPARE(queue.isEmpty(), queue.bytes() == 0);
        }
        while (queue.flush(pair.server()) == OutQueue::Flush::KernelFull)
            pair.read();
        QCOMPARE(pair.read().size(), expected.size());
        QVERIFY(pair.read() == expected);
    }

    void aBrokenSocketIsToldAndRaisesNoSignal()
    {
        SocketPair pair;
        OutQueue queue;
        pair.closePeer();
        queue.push(QByteArray("x"));
        QVERIFY(queue.flush(pair.server()) == OutQueue::Flush::Broken);
        Channel none(-1);
        QVERIFY(queue.flush(none) == OutQueue::Flush::Broken);
        queue.clear();
        QVERIFY(queue.isEmpty());
        QVERIFY(queue.flush(pair.server()) == OutQueue::Flush::Done);
    }

    void clearForgetsWhatIsHalfWritten()
    {
        SocketPair pair(tinyBuffer);
        OutQueue queue;
        queue.push(QByteArray(100'000, 'x'));
        QVERIFY(queue.flush(pair.server()) == OutQueue::Flush::KernelFull);
        queue.clear();
        pair.read();
        const qsizetype before = pair.read().size();
        queue.push(QByteArray("next"));
        QCOMPARE(queue.bytes(), 4);
        QVERIFY(queue.flush(pair.server()) == OutQueue::Flush::Done);
        QCOMPARE(pair.read().sliced(before), "next");
    }

    void memoryIsShared()
    {
        OutQueue queue;
        const QByteArray frame(1000, 'x');
        const char *const data = frame.constData();
        queue.push(frame);
        QCOMPARE(frame.constData(), data);
        QVERIFY(!frame.isDetached());
        queue.clear();
        QVERIFY(frame.isDetached());
    }

    void whatWaitsHoldsNobodyElsesBytes()
    {
        SocketPair pair(SocketPair::Security::Plain, tinyBuffer);
        OutQueue queue;
        QByteArray expected(100'000, 'x');
        queue.push(expected);
        QVERIFY(queue.flush(pair.server()) == OutQueue::Flush::KernelFull);
        for (int i = 0; i < 50; ++i) {
            WireBatch batch;
            queue.push(batch.append({piece(i, 10)}));
            WireBytes others = batch.append({QByteArray(50'000, 'y')});
            queue.push(batch.append({piece(i, 20)}));
            expected += piece(i, 10) + piece(i, 20);
            others = {};
            QVERIFY(batch.isHeld());
            QVERIFY(queue.flush(pair.server()) == OutQueue::Flush::KernelFull);
            QVERIFY(!batch.isHeld());
        }
        while (queue.flush(pair.server()) == OutQueue::Flush::KernelFull)
            pair.read();
        QVERIFY(pair.read() == expected);
    }

    void aBigFrameThatWaitsIsShared()
    {
        SocketPair pair(SocketPair::Security::Plain, tinyBuffer);
        OutQueue queue;
        WireBatch batch;
        queue.push(batch.append({QByteArray(WireBatch::maxBytes, 'x')}));
        QVERIFY(queue.flush(pair.server()) == OutQueue::Flush::KernelFull);
        QVERIFY(batch.isHeld());
    }

    void neighboursLeaveAsOnePieceWhateverHasBeenWritten()
    {
        SocketPair pair(tinyBuffer);
        OutQueue queue;
        WireBatch batch;
        QByteArray expected;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray frame = piece(i, 100);
            expected += frame;
            queue.push(batch.append({frame}));
            if (i % 7 == 0) { // something else in between
                expected += "-";
                queue.push(QByteArray("-"));
            }
            if (i % 500 == 0)
                queue.flush(pair.server());
        }
        while (queue.flush(pair.server()) == OutQueue::Flush::KernelFull)
            pair.read();
        QVERIFY(pair.read() == expected);
    }
};

QTEST_GUILESS_MAIN(TestOutQueue)
#include "tst_out_queue.moc"
