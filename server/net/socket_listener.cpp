// SPDX-License-Identifier: MIT
#include "server/net/socket_listener.h"

#include "shared/logging.h"

#include <QTimer>

#include <algorithm>
#include <climits>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace confab {

using namespace std::chrono_literals;

namespace {

// How many connections may wait to be accepted; the kernel cuts it to its own limit.
constexpr int backlog = 4096;
constexpr auto retryAccepting = 200ms;

// For the store, and for what a listener accepts before it rests.
constexpr int reservedDescriptors = 16;

void setOption(int descriptor, int level, int name, int value)
{
    setsockopt(descriptor, level, name, &value, sizeof(value));
}

} // namespace

SocketListener::SocketListener()
{
    setListenBacklogSize(backlog);
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    m_lastDescriptor = int(std::min<rlim_t>(limit.rlim_max, INT_MAX)) - reservedDescriptors;
    connect(this, &QTcpServer::acceptError, this, &SocketListener::rest);
}

void SocketListener::rest()
{
    if (m_isResting)
        return;
    m_isResting = true;
    qCWarning(logNet, "no more connections for now: the process has run out of files it may open");
    // Descriptors come free when clients leave.
    pauseAccepting();
    QTimer::singleShot(retryAccepting, this, [this] {
        m_isResting = false;
        if (isListening())
            resumeAccepting();
    });
}

bool SocketListener::start(const QHostAddress &address, quint16 port)
{
    return listen(address, port);
}

void SocketListener::pass(QTcpSocket *socket)
{
    addPendingConnection(socket);
    Q_EMIT newConnection();
}

void SocketListener::incomingConnection(qintptr descriptor)
{
    const int fd = int(descriptor);
    const Peer peer = peerOf(fd);
    if (peer.address.isNull()) {
        ::close(fd); // gone already
        return;
    }
    // QTcpServer reports that descriptors have run out only when the very first accept fails; otherwise it
    // would try again for ever.
    if (fd >= m_lastDescriptor)
        rest();
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    setOption(fd, IPPROTO_TCP, TCP_NODELAY, 1);
    Q_EMIT accepted(fd, peer);
}

Peer peerOf(int descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof(storage);
    if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    QHostAddress address(reinterpret_cast<const sockaddr *>(&storage));
    const quint16 port = storage.ss_family == AF_INET6
                             ? ntohs(reinterpret_cast<const sockaddr_in6 &>(storage).sin6_port)
                             : ntohs(reinterpret_cast<const sockaddr_in &>(storage).sin_port);
    bool isIPv4 = false;
    const quint32 plain = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        address = QHostAddress(plain);
    return {address, port};
}

void enableKeepAlive(int descriptor, std::chrono::milliseconds idle)
{
    if (idle <= 0ms)
        return;
    // Two thirds of the time in silence, then probes; the kernel counts whole seconds.
    const auto seconds = std::max<int>(3, int(std::chrono::ceil<std::chrono::seconds>(idle).count()));
    const int interval = std::max(1, seconds / 9);
    const int probes = seconds > 3 ? 3 : 2;
    setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, seconds - probes * interval);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, interval);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPCNT, probes);
    // The same for a peer that vanished while something was on its way to it.
    setOption(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT,
              int(std::chrono::milliseconds(std::chrono::seconds(seconds)).count()));
}

} // namespace confab
