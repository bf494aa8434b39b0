// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/transport.h"

#include <QTcpServer>

namespace confab {

/// Accepts connections as bare descriptors, ready for use with epoll: non-blocking, without Nagle's delay.
/// Goes on accepting by itself after the process ran out of descriptors.
class SocketListener : public QTcpServer
{
    Q_OBJECT
public:
    SocketListener();

    /// False, with `errorString()`, when the address cannot be had.
    bool start(const QHostAddress &address, quint16 port);

    /// Hands a connection to those who take sockets from a QTcpServer.
    void pass(QTcpSocket *socket);

Q_SIGNALS:
    /// The receiver owns the descriptor.
    void accepted(int descriptor, const confab::Peer &peer);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void rest();

    int m_lastDescriptor; ///< Above it, descriptors are left for other uses.
    bool m_isResting = false;
};

/// The other end of a connected socket, IPv4 addresses in their plain form.
Peer peerOf(int descriptor);

/// Lets the kernel find out that a silent peer has vanished, after `idle` at the latest.
void enableKeepAlive(int descriptor, std::chrono::milliseconds idle);

} // namespace confab
