// SPDX-License-Identifier: MIT
// TLS as a channel shows it, against a client that uses OpenSSL's own sockets.
#include "tests/support/socket_pair.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

#include <sys/uio.h>

using namespace confab;

namespace {

using Outcome = Channel::Outcome;
using Security = SocketPair::Security;

constexpr int tinyBuffer = 4608;

QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator random(seed);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

std::span<const char> spanOf(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

/// Reads once; what came, and what the outcome was.
struct Reading {
    explicit Reading(Channel &channel)
        : buffer(TlsSession::readBytes)
    {
        const auto transfer = channel.read(buffer);
        outcome = transfer.outcome;
        bytes = QByteArray(buffer.data(), qsizetype(transfer.bytes));
    }
    std::vector<char> buffer;
    Outcome outcome;
    QByteArray bytes;
};

} // namespace

class TestTlsSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallThingsGoBothWays()
    {
        SocketPair pair(Security::Tls);
        Channel &channel = pair.server();
        QVERIFY(channel.isEncrypted());
        QVERIFY(Reading(channel).outcome == Outcome::WouldBlock);
        QVERIFY(pair.write("one"));
        QVERIFY(pair.write("two"));
        const Reading reading(channel);
        QVERIFY(reading.outcome == Outcome::Moved);
        QCOMPARE(reading.bytes, "onetwo"); // nothing stays behind that epoll does not know of
        QCOMPARE(channel.write(spanOf("three")).bytes, size_t(5));
        QVERIFY(!channel.hasUnsent());
        QCOMPARE(pair.read(), "three");
    }

    void muchGoesOutThroughATinyBuffer()
    {
        SocketPair pair(Security::Tls, tinyBuffer);
        const QByteArray all = noise(1'000'000, 1);
        qsizetype written = 0;
        int refused = 0;
        while (written < all.size()) {
            const auto [outcome, count] = pair.server().write(spanOf(QByteArrayView(all).sliced(written)));
            written += qsizetype(count);
            if (outcome == Outcome::WouldBlock) {
                QVERIFY(pair.server().hasUnsent());
                ++refused;
                pair.read();
            } else {
                QVERIFY(outcome == Outcome::Moved && count > 0);
            }
        }
        QVERIFY(refused > 10);
        while (pair.server().flush() == Outcome::WouldBlock)
            pair.read();
        QVERIFY(pair.read() == all);
    }

    void muchComesInWhateverTheRecordsAre_data()
    {
        QTest::addColumn<int>("most");
        QTest::newRow("big records") << 100'000;
        QTest::newRow("middling records") << 9'000;
        QTest::newRow("small records") << 40;
    }
    void muchComesInWhateverTheRecordsAre()
    {
        QFETCH(int, most);
        SocketPair pair(Security::Tls);
        const QByteArray all = noise(most < 100 ? 50'000 : 1'000'000, 2);
        QRandomGenerator random(3);
        QByteArray received;
        qsizetype written = 0;
        bool isFull = false; // then OpenSSL wants to be called with the same bytes at least
        while (received.size() < all.size()) {
            const QByteArrayView rest = QByteArrayView(all).sliced(written);
            const auto offered =
                isFull ? rest : rest.first(qMin<qsizetype>(rest.size(), 1 + random.bounded(most)));
            const qsizetype count = pair.writeSome(offered);
            isFull = count < offered.size();
            written += count;
            if (isFull || random.bounded(3) == 0 || written == all.size()) {
                const Reading reading(pair.server());
                QVERIFY(reading.outcome == Outcome::Moved || reading.outcome == Outcome::WouldBlock);
                received += reading.bytes;
            }
        }
        QVERIFY(received == all);
    }

    void smallPiecesShareARecord()
    {
        SocketPair pair(Security::Tls);
        QByteArray piece("0123456789");
        const std::vector<iovec> pieces(200, iovec{piece.data(), size_t(piece.size())});
        QCOMPARE(pair.server().write(pieces).bytes, size_t(2000));
        pair.readSome(10'000); // brings one record at most
        const QByteArray all = piece.repeated(200);
        QCOMPARE(pair.received(), all);
    }

    void theEndIsSaidAndHeard()
    {
        SocketPair pair(Security::Tls);
        pair.server().write(spanOf("last"));
        QVERIFY(pair.server().shutdownWrite());
        QVERIFY(pair.isAtEnd());
        QCOMPARE(pair.read(), "last");
        QVERIFY(pair.tls()->hasHeardEnd());
        // The other half is still open.
        QVERIFY(pair.write("reply"));
        QCOMPARE(Reading(pair.server()).bytes, "reply");
        QVERIFY(!pair.server().hasPeerEnded());
        pair.tls()->sayEnd();
        QVERIFY(Reading(pair.server()).outcome == Outcome::Ended);
        QVERIFY(pair.server().hasPeerEnded());
    }

    void theEndIsSaidThoughTheKernelIsFull()
    {
        SocketPair pair(Security::Tls, tinyBuffer);
        const QByteArray all = noise(100'000, 4);
        qsizetype written = 0;
        while (written < all.size()) {
            written += qsizetype(pair.server().write(spanOf(QByteArrayView(all).sliced(written))).bytes);
            if (written < all.size())
                pair.readSome(5000);
        }
        QVERIFY(!pair.server().shutdownWrite());
        while (!pair.server().shutdownWrite())
            pair.readSome(5000);
        QVERIFY(pair.isAtEnd());
        QVERIFY(pair.read() == all);
        QVERIFY(pair.tls()->hasHeardEnd());
    }

    void theEndComesWithTheLastBytes()
    {
        SocketPair pair(Security::Tls);
        QVERIFY(pair.write("last"));
        pair.tls()->sayEnd();
        const Reading reading(pair.server());
        QCOMPARE(reading.bytes, "last");
        QVERIFY(reading.outcome == Outcome::Ended);
    }

    void aPeerThatVanishesHasEnded()
    {
        SocketPair pair(Security::Tls);
        pair.read(); // a socket closed with something unread is reset
        QVERIFY(pair.write("last"));
        pair.closePeer();
        QCOMPARE(Reading(pair.server()).bytes, "last");
        QVERIFY(Reading(pair.server()).outcome == Outcome::Ended);
        QVERIFY(pair.server().write(spanOf("x")).outcome == Outcome::Broken);
        QVERIFY(pair.server().shutdownWrite());
    }

    void whatIsNoTlsBreaksIt()
    {
        SocketPair pair(Security::Tls);
        pair.writePlain("these are not the records you are looking for");
        QVERIFY(Reading(pair.server()).outcome == Outcome::Broken);
        QVERIFY(Reading(pair.server()).outcome == Outcome::Broken);
        QVERIFY(pair.server().write(spanOf("x")).outcome == Outcome::Broken);
    }

    void keysMayBeRenewedInTheMiddle()
    {
        SocketPair pair(Security::Tls, tinyBuffer);
        const QByteArray all = noise(300'000, 5);
        qsizetype written = 0;
        QByteArray received;
        for (int turn = 0; written < all.size() || pair.server().hasUnsent(); ++turn) {
            if (written < all.size())
                written += qsizetype(pair.server().write(spanOf(QByteArrayView(all).sliced(written))).bytes);
            else
                pair.server().flush();
            if (turn % 7 == 0 && turn < 70)
                pair.tls()->renewKeys();
            pair.writeSome("ping");
            received += Reading(pair.server()).bytes;
            pair.read();
        }
        QVERIFY(pair.read() == all);
        QVERIFY(received.size() > 100 && received == QByteArray("ping").repeated(received.size() / 4));
    }

    void whoRenewsKeysAllTheTimeIsCutOff()
    {
        SocketPair pair(Security::Tls);
        Channel::Outcome outcome = Channel::Outcome::WouldBlock;
        int renewals = 0;
        while (outcome == Channel::Outcome::WouldBlock && renewals < 1000) {
            ++renewals;
            pair.tls()->renewKeys();
            pair.writeSome("x"); // a renewal leaves with the next bytes
            outcome = Reading(pair.server()).outcome;
            if (outcome == Channel::Outcome::Moved)
                outcome = Channel::Outcome::WouldBlock;
        }
        QVERIFY(outcome == Channel::Outcome::Broken);
        QVERIFY(renewals > 10 && renewals < 100);
    }
};

QTEST_GUILESS_MAIN(TestTlsSession)
#include "tst_tls_session.moc"
