// SPDX-License-Identifier: MIT
#include "server/net/tls_entrance.h"
#include "tests/support/await.h"
#include "tests/support/socket_pair.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

using namespace confab;
using namespace std::chrono_literals;

class TestTlsEntrance : public QObject
{
    Q_OBJECT

    struct World {
        explicit World(const TlsContext *context, std::chrono::milliseconds timeout)
            : entrance(poller, refusals, context, timeout)
        {
        }

        void receive(SocketPair &pair)
        {
            const QHostAddress localHost(QHostAddress::LocalHost);
            entrance.receive(pair.takeServer(), {localHost, 4711}, *admissions.admit(localHost), arrived);
        }

        AdmissionControl admissions{0, 0};
        std::optional<Channel> channel;
        Peer peer;
        TlsEntrance::Arrived arrived = [this](Channel came, const Peer &from, Admission) {
            channel.emplace(std::move(came));
            peer = from;
        };
        SocketPoller poller;
        Refusals refusals{poller};
        TlsEntrance entrance;
    };
    std::unique_ptr<World> m_world;

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(&testTls(), 10s); }
    void cleanup() { m_world.reset(); }

    void withoutACertificateTheyComeStraightIn()
    {
        m_world = std::make_unique<World>(nullptr, 10s);
        SocketPair pair;
        m_world->receive(pair);
        QVERIFY(m_world->channel && !m_world->channel->isEncrypted());
        QCOMPARE(m_world->peer.port, 4711);
    }

    void theyComeInAfterTheHandshake()
    {
        SocketPair pair;
        TlsClient client(pair.peer());
        m_world->receive(pair);
        QVERIFY(!m_world->channel);
        QCOMPARE(m_world->admissions.count(), 1); // counted from the start
        QTRY_VERIFY(client.shakeHands());
        QTRY_VERIFY(m_world->channel);
        QVERIFY(m_world->channel->isEncrypted());
        QCOMPARE(m_world->peer.port, 4711);
        QTRY_COMPARE(m_world->poller.count(), 0);
        QCOMPARE(client.write("hello"), 5);
        std::vector<char> buffer(TlsSession::readBytes);
        QCOMPARE(m_world->channel->read(buffer).bytes, size_t(5));
        QCOMPARE(m_world->entrance.failedCount(), quint64(0));
    }

    void aHandshakeThroughATinyBufferIsFinished()
    {
        SocketPair pair(4608);
        TlsClient client(pair.peer());
        m_world->receive(pair);
        QTRY_VERIFY(client.shakeHands());
        QTRY_VERIFY(m_world->channel);
    }

    void manyAtOnceAllComeInAFewEachTurn()
    {
        std::vector<std::unique_ptr<SocketPair>> pairs;
        std::vector<TlsClient> clients;
        int arrived = 0;
        std::map<quint64, int> arrivedInTurn;
        m_world->arrived = [&](Channel, const Peer &, Admission) {
            ++arrived;
            ++arrivedInTurn[m_world->poller.turn()];
        };
        for (int i = 0; i < 40; ++i) {
            pairs.push_back(std::make_unique<SocketPair>());
            clients.emplace_back(pairs.back()->peer());
            m_world->receive(*pairs.back());
            QVERIFY(!clients.back().shakeHands());
        }
        QTRY_VERIFY(std::ranges::all_of(clients, &TlsClient::shakeHands));
        QTRY_COMPARE(arrived, 40);
        // Whoever is there already gets a turn in between.
        constexpr int atMost = 8;
        for (const auto &[turn, count] : arrivedInTurn)
            QVERIFY2(count <= atMost, qPrintable(QString::number(count)));
    }

    void whoTakesTooLongIsGivenUp()
    {
        m_world = std::make_unique<World>(&testTls(), 100ms);
        SocketPair pair;
        m_world->receive(pair);
        pair.writePlain("\x16"); // a beginning
        QTRY_VERIFY(pair.isAtEnd());
        QCOMPARE(m_world->entrance.failedCount(), quint64(1));
        QTRY_COMPARE(m_world->poller.count(), 0);
        QCOMPARE(m_world->admissions.count(), 0);
    }

    void whoLeavesIsForgotten()
    {
        SocketPair pair;
        m_world->receive(pair);
        pair.writePlain("\x16");
        settle();
        QCOMPARE(m_world->poller.count(), 1);
        pair.closePeer();
        QTRY_COMPARE(m_world->poller.count(), 0);
        QCOMPARE(m_world->admissions.count(), 0);
        QVERIFY(!m_world->channel);
    }

    void plainTextIsClosed()
    {
        SocketPair pair;
        m_world->receive(pair);
        pair.writePlain("roomAdd defaultRoom\r\n");
        QTRY_VERIFY(pair.isAtEnd());
        QCOMPARE(m_world->entrance.failedCount(), quint64(1));
        QVERIFY(!m_world->channel);
    }

    void plainHttpIsToldWhatToDo()
    {
        SocketPair pair;
        m_world->receive(pair);
        pair.writePlain("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(pair.isAtEnd());
        QVERIFY2(pair.read().startsWith("HTTP/1.1 400 "), pair.read().constData());
        QVERIFY(pair.read().endsWith("This port speaks TLS: use https or wss.\n"));
        pair.closePeer();
        QTRY_COMPARE(m_world->poller.count(), 0);
    }

    void refusalsAreSilentWhereTheyCouldNotBeRead()
    {
        SocketPair pair;
        m_world->entrance.refuse(pair.takeServer(), "no");
        QTRY_VERIFY(pair.isAtEnd());
        QCOMPARE(pair.read(), "");
        m_world = std::make_unique<World>(nullptr, 10s);
        SocketPair plain;
        m_world->entrance.refuse(plain.takeServer(), "no");
        QTRY_VERIFY(plain.isAtEnd());
        QCOMPARE(plain.read(), "no");
    }
};

QTEST_GUILESS_MAIN(TestTlsEntrance)
#include "tst_tls_entrance.moc"
