// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/socket_calls.h"

#include <QByteArray>

#include <chrono>
#include <memory>

struct bio_method_st;
struct bio_st;
struct ssl_st;

namespace confab {

/// The server's side of TLS on one connected socket, which stays its owner's. Nothing blocks. What TLS wants
/// to send and the kernel does not take waits here, so that no call ever has to be repeated with the same
/// bytes.
class TlsSession
{
public:
    struct Free {
        void operator()(ssl_st *ssl) const;
    };
    using Handle = std::unique_ptr<ssl_st, Free>;

    TlsSession(Handle ssl, int descriptor);
    TlsSession(const TlsSession &) = delete;
    TlsSession &operator=(const TlsSession &) = delete;

    enum class Handshake {
        Done,
        GoesOn,    ///< Call again when the socket can be read, or written while `hasUnsent()`.
        PlainHttp, ///< The peer speaks HTTP; it has been sent nothing.
        Failed,
    };
    Handshake shakeHands();

    /// After the handshake; as those of Channel. `into` has room for `readBytes`.
    static constexpr size_t readBytes = 64 * 1024;
    SocketTransfer read(std::span<char> into);
    SocketTransfer write(std::span<const iovec> pieces);
    bool shutdownWrite();

    /// WouldBlock while there is something that the kernel does not take.
    SocketOutcome flush();
    bool hasUnsent() const { return !m_unsent.isEmpty(); }

    /// The peer has said that it will send nothing more.
    bool hasPeerEnded() const;

    /// What went wrong, for logs.
    const char *fault() const { return m_fault; }

private:
    static const bio_method_st *socketMethod();
    static void onMessage(int isSent, int version, int type, const void *bytes, size_t size, ssl_st *ssl,
                          void *session);
    void countRenewal();
    static int onRead(bio_st *bio, char *into, size_t size, size_t *count);
    static int onWrite(bio_st *bio, const char *from, size_t size, size_t *count);
    static long onControl(bio_st *bio, int command, long, void *);

    SocketTransfer receive(std::span<char> into);
    bool send(std::span<const char> bytes);
    bool seal(std::span<const char> bytes, size_t &sealed);
    SocketOutcome failure(int result);

    Handle m_ssl;
    QByteArray m_unsent;
    const char *m_fault = "the peer has left";
    const int m_descriptor;
    std::chrono::steady_clock::time_point m_renewalsSince;
    int m_renewals = 0;
    bool m_isOpen = false; ///< The handshake is done.
    bool m_isBroken = false;
    bool m_isSocketAtEnd = false;
    bool m_isEndSaid = false;
};

} // namespace confab
