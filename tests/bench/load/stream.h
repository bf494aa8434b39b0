// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <openssl/ssl.h>

struct sockaddr_in;

namespace confab::bench {

struct FreeSsl {
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};

/// Accepts any certificate: the server under load has made its own.
std::unique_ptr<SSL_CTX, FreeSsl> makeTlsContext();

/// One non-blocking connection, plain or TLS.
class Stream
{
public:
    enum class Progress { Ready, Waiting, Broken };

    Stream() = default;
    Stream(Stream &&) = delete;
    ~Stream();

    /// Begins to connect. `context` is null for a plain connection.
    Progress open(const sockaddr_in &address, SSL_CTX *context);
    /// Goes on connecting and with the TLS handshake after the socket became ready.
    Progress advance();

    /// How many bytes came; 0 at the end of the stream, -1 when nothing more is there now, -2 when broken.
    ssize_t read(std::span<char> buffer);

    /// Sends as much as goes now and keeps the rest. False when the connection is broken.
    bool write(std::string_view bytes);
    bool flush() { return write({}); }

    int descriptor() const { return m_descriptor; }
    bool isTls() const { return m_ssl != nullptr; }
    /// What epoll should wait for.
    uint32_t events() const;

private:
    ssize_t send(std::string_view bytes);

    int m_descriptor = -1;
    bool m_isConnected = false;
    bool m_isReady = false;
    std::unique_ptr<SSL, FreeSsl> m_ssl;
    std::string m_unsent;
};

} // namespace confab::bench
