// SPDX-License-Identifier: MIT
#include "server/net/socket_poller.h"
#include "server/net/tls_relay.h"
#include "tests/support/await.h"
#include "tests/support/socket_pair.h"

#include <QDeadlineTimer>
#include <QTcpSocket>
#include <QTest>

using namespace confab;
using namespace std::chrono_literals;
using Security = SocketPair::Security;

class TestTlsRelay : public QObject
{
    Q_OBJECT

    struct World {
        AdmissionControl admissions{0, 0};
        SocketPoller poller;
    };
    std::unique_ptr<World> m_world;

    std::unique_ptr<QTcpSocket> relayed(SocketPair &pair, const QByteArray &early = {})
    {
        const QHostAddress from(QStringLiteral("203.0.113.7"));
        return relayedSocket(m_world->poller, pair.takeServer(), {from, 4711},
                             *m_world->admissions.admit(from), early);
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void bytesGoBothWays()
    {
        SocketPair pair(Security::Tls);
        const auto socket = relayed(pair, "early ");
        QCOMPARE(socket->peerAddress(), QHostAddress(QStringLiteral("203.0.113.7")));
        QCOMPARE(socket->peerPort(), 4711);
        QVERIFY(pair.write("hello"));
        QTRY_COMPARE(socket->bytesAvailable(), 11);
        QCOMPARE(socket->readAll(), "early hello");
        socket->write("answer");
        QTRY_COMPARE(pair.read(), "answer");
        QCOMPARE(m_world->admissions.count(), 1);
    }

    void muchGoesOutAndTheEndIsSaid()
    {
        SocketPair pair(Security::Tls, 4608);
        const auto socket = relayed(pair);
        const QByteArray all = QByteArray("0123456789").repeated(80'000);
        socket->write(all);
        socket->disconnectFromHost();
        const QDeadlineTimer deadline(20'000);
        while (!pair.isAtEnd() && !deadline.hasExpired())
            QCoreApplication::processEvents();
        QVERIFY(pair.read() == all);
        QVERIFY(pair.tls()->hasHeardEnd());
        pair.closePeer();
        QTRY_COMPARE(m_world->poller.count(), 0);
        QCOMPARE(m_world->admissions.count(), 0);
    }

    void muchComesIn()
    {
        SocketPair pair(Security::Tls);
        const auto socket = relayed(pair);
        const QByteArray all = QByteArray("0123456789").repeated(80'000);
        QByteArray received;
        qsizetype written = 0;
        QTRY_VERIFY([&] {
            written += pair.writeSome(QByteArrayView(all).sliced(written));
            received += socket->readAll();
            return received.size() == all.size();
        }());
        QVERIFY(received == all);
    }

    void whatNobodyReadsIsBounded()
    {
        SocketPair pair(Security::Tls);
        const auto socket = relayed(pair);
        const QByteArray all(5'000'000, 'x');
        socket->write(all);
        settle();
        for (int i = 0; i < 50; ++i)
            settle();
        // The kernel's two buffers, and a piece in the relay.
        QVERIFY(socket->bytesToWrite() > all.size() - 2'000'000);
        QTRY_VERIFY(pair.read().size() == all.size());
    }

    void aClientThatEndsItsHalfIsStillAnswered()
    {
        SocketPair pair(Security::Tls);
        const auto socket = relayed(pair);
        QVERIFY(pair.write("request"));
        QTRY_COMPARE(socket->bytesAvailable(), 7);
        socket->write("answer");
        pair.endWriting();
        QTRY_VERIFY(socket->state() == QTcpSocket::UnconnectedState);
        QTRY_VERIFY(pair.isAtEnd());
        QCOMPARE(pair.read(), "answer");
        QTRY_COMPARE(m_world->poller.count(), 0);
    }

    void aClientThatVanishesEndsTheSocket()
    {
        SocketPair pair(Security::Tls);
        const auto socket = relayed(pair);
        settle();
        pair.closePeer();
        QTRY_VERIFY(socket->state() == QTcpSocket::UnconnectedState);
        QTRY_COMPARE(m_world->poller.count(), 0);
        QCOMPARE(m_world->admissions.count(), 0);
    }

    void aClientThatTalksOnHearsWhatWasSaidBefore()
    {
        SocketPair pair(Security::Tls);
        const auto socket = relayed(pair);
        socket->write("too much");
        socket->flush();
        socket->abort();
        pair.writeSome(QByteArray(100'000, 'x'));
        QTRY_VERIFY(pair.isAtEnd());
        QCOMPARE(pair.read(), "too much");
        pair.closePeer();
        QTRY_COMPARE(m_world->poller.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTlsRelay)
#include "tst_tls_relay.moc"
