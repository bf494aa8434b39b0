// SPDX-License-Identifier: MIT
#include "server/net/channel.h"
#include "tests/support/socket_pair.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>

#include <sys/uio.h>

using namespace confab;

namespace {

using Outcome = Channel::Outcome;

std::span<const char> bytesOf(QByteArrayView text)
{
    return {text.data(), size_t(text.size())};
}

} // namespace

class TestChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        SocketPair pair;
        std::array<char, 8> buffer;
        QVERIFY(pair.server().read(buffer).outcome == Outcome::WouldBlock);
        QVERIFY(pair.write("hello, world"));
        const auto [outcome, bytes] = pair.server().read(buffer);
        QVERIFY(outcome == Outcome::Moved);
        QCOMPARE(QByteArrayView(buffer.data(), qsizetype(bytes)), QByteArrayView("hello, w"));
        QCOMPARE(pair.server().read(buffer).bytes, size_t(4));
    }

    void whatIsPeekedAtStays()
    {
        SocketPair pair;
        std::array<char, 8> buffer;
        QVERIFY(pair.server().peek(buffer).outcome == Outcome::WouldBlock);
        QVERIFY(pair.write("hello"));
        QCOMPARE(pair.server().peek(buffer).bytes, size_t(5));
        QCOMPARE(pair.server().peek(buffer).bytes, size_t(5));
        QCOMPARE(pair.server().read(buffer).bytes, size_t(5));
        QVERIFY(pair.server().peek(buffer).outcome == Outcome::WouldBlock);
    }

    void severalPiecesLeaveTogether()
    {
        SocketPair pair;
        QByteArray one("one,");
        QByteArray two("two");
        const std::array pieces = {iovec{one.data(), size_t(one.size())},
                                   iovec{two.data(), size_t(two.size())}};
        QCOMPARE(pair.server().write(pieces).bytes, size_t(7));
        QCOMPARE(pair.server().write(std::span(pieces).first(1)).bytes, size_t(4));
        QCOMPARE(pair.read(), "one,twoone,");
    }

    void theEndOfThePeersHalfIsNoFault()
    {
        SocketPair pair;
        std::array<char, 8> buffer;
        QVERIFY(pair.write("x"));
        pair.endWriting();
        QCOMPARE(pair.server().read(buffer).bytes, size_t(1));
        QVERIFY(pair.server().read(buffer).outcome == Outcome::Ended);
        QCOMPARE(pair.server().write(bytesOf("still")).bytes, size_t(5));
        QCOMPARE(pair.read(), "still");
    }

    void aPeerThatIsGoneBreaksIt()
    {
        SocketPair pair;
        pair.closePeer();
        QVERIFY(pair.server().write(bytesOf("x")).outcome == Outcome::Broken);
    }

    void shutdownWriteEndsOurHalfOnly()
    {
        SocketPair pair;
        QCOMPARE(pair.server().write(bytesOf("last")).bytes, size_t(4));
        pair.server().shutdownWrite();
        QVERIFY(pair.isAtEnd());
        QCOMPARE(pair.read(), "last");
        QVERIFY(pair.write("reply"));
        std::array<char, 8> buffer;
        QCOMPARE(pair.server().read(buffer).bytes, size_t(5));
    }

    void movingLeavesOneOwner()
    {
        SocketPair pair;
        {
            Channel first = pair.takeServer();
            QCOMPARE(pair.server().descriptor(), -1);
            const int descriptor = first.descriptor();
            Channel second(std::move(first));
            QCOMPARE(second.descriptor(), descriptor);
            QVERIFY(!pair.isAtEnd());
        }
        QVERIFY(pair.isAtEnd());
    }

    void theKernelMeasuresRoundTripsOfTcp()
    {
#ifndef Q_OS_LINUX
        QSKIP("only Linux tells");
#endif
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(server.serverAddress(), server.serverPort());
        QTRY_VERIFY(server.hasPendingConnections());
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        const auto measured = roundTripTimeOf(int(client.socketDescriptor()));
        QVERIFY(measured && *measured > std::chrono::microseconds(0));
        QVERIFY(!roundTripTimeOf(SocketPair().server().descriptor()));
        QVERIFY(!roundTripTimeOf(-1));
    }
};

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
