// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/socket_calls.h"

#include <memory>
#include <utility>

namespace confab {

class TlsSession;

/// One connected stream socket, and the TLS on it where there is some: owns its descriptor, and closes it
/// when it goes. Nothing blocks. A moved-from channel has no socket.
class Channel
{
public:
    using Outcome = SocketOutcome;
    using Transfer = SocketTransfer;

    /// `descriptor` is connected and non-blocking; `tls`, if any, has shaken hands on it.
    explicit Channel(int descriptor);
    Channel(int descriptor, std::unique_ptr<TlsSession> tls);
    Channel(Channel &&other) noexcept;
    Channel &operator=(Channel &&other) noexcept;
    ~Channel();

    /// For epoll and socket options.
    int descriptor() const { return m_descriptor; }
    bool isEncrypted() const { return m_tls != nullptr; }

    /// Leaves nothing behind that epoll does not know of. Through TLS, `into` has room for
    /// `TlsSession::readBytes`, and the end may come together with the last bytes.
    Transfer read(std::span<char> into);
    /// Like `read`, but what it brings stays there to be read. Not through TLS.
    Transfer peek(std::span<char> into) const;
    /// The descriptor is reported as readable when at least so many bytes wait, or no more will come.
    void setReadableFrom(size_t bytes);

    /// May take less than there is.
    Transfer write(std::span<const iovec> pieces);
    Transfer write(std::span<const char> bytes);

    /// Bytes were taken that the kernel has not taken yet: `flush` is to be called when the socket can be
    /// written to. Only with TLS.
    bool hasUnsent() const;
    /// WouldBlock while there are such bytes.
    Outcome flush();

    /// Nothing more will be written; the peer can read all that was. False when it is to be called again
    /// because the kernel is full.
    bool shutdownWrite();

    /// The end of what the peer sends has been read already. Only with TLS: epoll will not tell.
    bool hasPeerEnded() const;

    /// The descriptor is the caller's from now on. Not with TLS.
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
    std::unique_ptr<TlsSession> m_tls;
};

} // namespace confab
