// SPDX-License-Identifier: MIT
#include "server/net/socket_listener.h"

#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

int option(int descriptor, int level, int name)
{
    int value = -1;
    socklen_t size = sizeof(value);
    return getsockopt(descriptor, level, name, &value, &size) == 0 ? value : -1;
}

} // namespace

class TestSocketListener : public QObject
{
    Q_OBJECT

    /// One connection through a listener at `address`.
    class Accepted
    {
    public:
        explicit Accepted(const QHostAddress &address)
        {
            QObject::connect(&listener, &SocketListener::accepted, &listener,
                             [this](int descriptor, const Peer &peer) {
                                 fd = descriptor;
                                 from = peer;
                             });
            isListening = listener.start(address, 0);
            if (isListening)
                client.connectToHost(address.protocol() == QAbstractSocket::AnyIPProtocol
                                         ? QHostAddress(QHostAddress::LocalHost)
                                         : address,
                                     listener.serverPort());
        }
        ~Accepted()
        {
            if (fd >= 0)
                ::close(fd);
        }
        SocketListener listener;
        QTcpSocket client;
        int fd = -1;
        Peer from;
        bool isListening = false;
    };

private Q_SLOTS:
    void acceptedDescriptorsAreReadyForEpoll()
    {
        Accepted accepted{QHostAddress(QHostAddress::LocalHost)};
        QVERIFY(accepted.isListening);
        QTRY_VERIFY(accepted.fd >= 0);
        QVERIFY(fcntl(accepted.fd, F_GETFL) & O_NONBLOCK);
        QVERIFY(fcntl(accepted.fd, F_GETFD) & FD_CLOEXEC);
        QVERIFY(option(accepted.fd, IPPROTO_TCP, TCP_NODELAY) > 0);
    }

    void thePeerIsTold()
    {
        Accepted accepted{QHostAddress(QHostAddress::LocalHost)};
        QTRY_VERIFY(accepted.fd >= 0);
        QTRY_VERIFY(accepted.client.localPort() != 0);
        QCOMPARE(accepted.from.address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(accepted.from.port, accepted.client.localPort());
        QVERIFY(!accepted.from.sessionCookie);
    }

    void ipv4PeersOfAListenerForBothAreWrittenPlainly()
    {
        Accepted accepted{QHostAddress(QHostAddress::Any)};
        QVERIFY(accepted.isListening);
        QTRY_VERIFY(accepted.fd >= 0);
        QCOMPARE(accepted.from.address.toString(), u"127.0.0.1"_s);
    }

    void anAddressInUseIsAnError()
    {
        SocketListener first;
        SocketListener second;
        QVERIFY(first.start(QHostAddress(QHostAddress::LocalHost), 0));
        QVERIFY(!second.start(QHostAddress(QHostAddress::LocalHost), first.serverPort()));
        QVERIFY(!second.errorString().isEmpty());
    }

    void keepAliveIsNotOnByItself()
    {
        Accepted accepted{QHostAddress(QHostAddress::LocalHost)};
        QTRY_VERIFY(accepted.fd >= 0);
        enableKeepAlive(accepted.fd, 0ms);
        QCOMPARE(option(accepted.fd, SOL_SOCKET, SO_KEEPALIVE), 0);
    }

    void keepAliveFindsASilentPeerInTime_data()
    {
        QTest::addColumn<int>("seconds");
        for (const int seconds : {3, 10, 45, 300})
            QTest::newRow(qPrintable(QString::number(seconds))) << seconds;
    }
    void keepAliveFindsASilentPeerInTime()
    {
        QFETCH(int, seconds);
        Accepted accepted{QHostAddress(QHostAddress::LocalHost)};
        QTRY_VERIFY(accepted.fd >= 0);
        enableKeepAlive(accepted.fd, std::chrono::seconds(seconds));
        QCOMPARE(option(accepted.fd, SOL_SOCKET, SO_KEEPALIVE), 1);
        const int idle = option(accepted.fd, IPPROTO_TCP, TCP_KEEPIDLE);
        const int interval = option(accepted.fd, IPPROTO_TCP, TCP_KEEPINTVL);
        const int probes = option(accepted.fd, IPPROTO_TCP, TCP_KEEPCNT);
        QVERIFY(idle >= 0 && interval >= 1 && probes >= 1);
        QVERIFY2(idle + interval * probes <= seconds,
                 qPrintable(u"%1 + %2 * %3"_s.arg(idle).arg(interval).arg(probes)));
        QCOMPARE(option(accepted.fd, IPPROTO_TCP, TCP_USER_TIMEOUT), seconds * 1000);
    }
};

QTEST_GUILESS_MAIN(TestSocketListener)
#include "tst_socket_listener.moc"
