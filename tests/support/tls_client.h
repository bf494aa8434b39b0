// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

struct ssl_st;

namespace confab {

/// A client's side of TLS on a non-blocking socket that somebody else closes; trusts every certificate.
/// `read` and `write` answer like recv(2) and send(2).
class TlsClient
{
public:
    explicit TlsClient(int descriptor);

    /// False when it is to be called again.
    bool shakeHands();
    qint64 read(char *into, qsizetype size);
    qint64 write(QByteArrayView bytes);
    /// Says that nothing more will be written.
    void sayEnd();
    /// Whether the server has said the same; an end without that word is a cut.
    bool hasHeardEnd() const;
    /// Asks for new keys with the next bytes written.
    void renewKeys();
    /// The common name of the certificate the server showed.
    QByteArray serverName() const;

private:
    struct Free {
        void operator()(ssl_st *ssl) const;
    };
    qint64 outcome(int result, size_t count);

    std::unique_ptr<ssl_st, Free> m_ssl;
};

} // namespace confab
