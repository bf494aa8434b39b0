// SPDX-License-Identifier: MIT
#include "tests/support/tls_client.h"

#include <cerrno>
#include <csignal>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace confab {

void TlsClient::Free::operator()(ssl_st *ssl) const
{
    SSL_free(ssl);
}

TlsClient::TlsClient(int descriptor)
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL's own socket calls raise it
    SSL_CTX *const context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    m_ssl.reset(SSL_new(context));
    SSL_CTX_free(context);
    SSL_set_fd(m_ssl.get(), descriptor);
    SSL_set_connect_state(m_ssl.get());
}

qint64 TlsClient::outcome(int result, size_t count)
{
    if (result == 1)
        return qint64(count);
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        errno = EAGAIN;
        return -1;
    case SSL_ERROR_ZERO_RETURN:
        return 0;
    default:
        errno = ECONNRESET;
        return -1;
    }
}

bool TlsClient::shakeHands()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    if (result != 1 && outcome(result, 0) != -1)
        qFatal("the handshake ended");
    return result == 1;
}

qint64 TlsClient::read(char *into, qsizetype size)
{
    ERR_clear_error();
    size_t count = 0;
    const int result = SSL_read_ex(m_ssl.get(), into, size_t(size), &count);
    return outcome(result, count);
}

qint64 TlsClient::write(QByteArrayView bytes)
{
    ERR_clear_error();
    size_t count = 0;
    const int result = SSL_write_ex(m_ssl.get(), bytes.data(), size_t(bytes.size()), &count);
    return outcome(result, count);
}

void TlsClient::sayEnd()
{
    ERR_clear_error();
    SSL_shutdown(m_ssl.get());
}

bool TlsClient::hasHeardEnd() const
{
    return (SSL_get_shutdown(m_ssl.get()) & SSL_RECEIVED_SHUTDOWN) != 0;
}

void TlsClient::renewKeys()
{
    SSL_key_update(m_ssl.get(), SSL_KEY_UPDATE_REQUESTED);
}

QByteArray TlsClient::serverName() const
{
    X509 *const certificate = SSL_get1_peer_certificate(m_ssl.get());
    if (!certificate)
        return {};
    char name[256] = {};
    X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name, sizeof(name));
    X509_free(certificate);
    return name;
}

} // namespace confab
