// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/channel.h"
#include "tests/support/certificates.h"
#include "tests/support/tls_client.h"

#include <QByteArray>
#include <QList>

#include <cerrno>
#include <optional>
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
    enum class Security { Plain, Tls };

    explicit SocketPair(int sendBufferBytes = 0)
        : SocketPair(Security::Plain, sendBufferBytes)
    {
    }
    /// With TLS, hands have been shaken.
    explicit SocketPair(Security security, int sendBufferBytes = 0)
    {
        int ends[2];
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0)
            qFatal("no socket pair");
        m_server = Channel(ends[0]);
        m_peer = ends[1];
        if (security == Security::Tls)
            shakeHands();
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
    bool write(QByteArrayView bytes) { return writeSome(bytes) == bytes.size(); }
    /// How much of `bytes` fits.
    qsizetype writeSome(QByteArrayView bytes)
    {
        if (!m_tls)
            return qMax<qsizetype>(::send(m_peer, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL), 0);
        qsizetype written = 0;
        while (written < bytes.size()) {
            const qint64 count = m_tls->write(bytes.sliced(written));
            if (count <= 0)
                break;
            written += count;
        }
        return written;
    }
    /// Past TLS.
    void writePlain(QByteArrayView bytes)
    {
        ::send(m_peer, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
    }
    void endWriting()
    {
        if (m_tls)
            m_tls->sayEnd();
        shutdown(m_peer, SHUT_WR);
    }
    int peer() const { return m_peer; }
    /// Null without TLS.
    TlsClient *tls() { return m_tls ? &*m_tls : nullptr; }
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
            const qint64 count = receive(buffer, sizeof(buffer));
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
        const qint64 count = receive(buffer.data(), bytes);
        if (count > 0)
            m_read.append(buffer.constData(), count);
    }
    /// What it has read before.
    const QByteArray &received() const { return m_read; }
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
    qint64 receive(char *into, qsizetype size)
    {
        return m_tls ? m_tls->read(into, size) : recv(m_peer, into, size_t(size), 0);
    }
    void shakeHands()
    {
        auto session = testTls().open(m_server.descriptor());
        m_tls.emplace(m_peer);
        auto state = TlsSession::Handshake::GoesOn;
        for (bool isDone = false; !isDone || state == TlsSession::Handshake::GoesOn;) {
            isDone = m_tls->shakeHands();
            if (state == TlsSession::Handshake::GoesOn)
                state = session->shakeHands();
        }
        if (state != TlsSession::Handshake::Done)
            qFatal("the handshake failed: %s", session->fault());
        m_server = Channel(m_server.release(), std::move(session));
    }

    Channel m_server{-1};
    int m_peer = -1;
    std::optional<TlsClient> m_tls;
    QByteArray m_read;
    bool m_isAtEnd = false;
};

} // namespace confab
