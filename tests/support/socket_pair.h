// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/channel.h"

#include <QByteArray>
#include <QList>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace confab {

/// Two connected sockets in one process: the server's end as a channel, and the peer's end as what a test
/// drives. Nothing blocks.
class SocketPair
{
public:
    explicit SocketPair(int sendBufferBytes = 0)
    {
        int ends[2];
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0)
            qFatal("no socket pair");
        m_server = Channel(ends[0]);
        m_peer = ends[1];
        if (sendBufferBytes > 0)
            setsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &sendBufferBytes, sizeof(sendBufferBytes));
    }
    ~SocketPair() { closePeer(); }
    SocketPair(const SocketPair &) = delete;
    SocketPair &operator=(const SocketPair &) = delete;

    Channel &server() { return m_server; }
    /// Belongs to the caller from now on.
    Channel takeServer() { return std::move(m_server); }

    /// All of `bytes` must fit into the kernel's buffer.
    bool write(QByteArrayView bytes)
    {
        return ::send(m_peer, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    void endWriting() { shutdown(m_peer, SHUT_WR); }
    void closePeer()
    {
        if (m_peer >= 0)
            ::close(std::exchange(m_peer, -1));
    }

    /// Everything the peer has read so far, this call included.
    const QByteArray &read()
    {
        char buffer[65536];
        for (;;) {
            const ssize_t count = recv(m_peer, buffer, sizeof(buffer), 0);
            if (count <= 0) {
                m_isAtEnd = m_isAtEnd || count == 0 || (errno != EAGAIN && errno != EINTR);
                return m_read;
            }
            m_read.append(buffer, count);
        }
    }
    /// Reads only so much.
    void readSome(qsizetype bytes)
    {
        QByteArray buffer(bytes, '\0');
        const ssize_t count = recv(m_peer, buffer.data(), size_t(bytes), 0);
        if (count > 0)
            m_read.append(buffer.constData(), count);
    }
    /// The complete lines among it, without their ends.
    QList<QByteArray> lines()
    {
        QByteArray complete = read();
        complete.truncate(complete.lastIndexOf("\r\n") + 2);
        if (complete.isEmpty() || !complete.endsWith("\r\n"))
            return {};
        complete.chop(2);
        complete.replace("\r\n", "\n");
        return complete.split('\n');
    }
    /// Whether the server has closed its half.
    bool isAtEnd()
    {
        read();
        return m_isAtEnd;
    }

private:
    Channel m_server{-1};
    int m_peer = -1;
    QByteArray m_read;
    bool m_isAtEnd = false;
};

} // namespace confab
