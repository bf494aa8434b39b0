// SPDX-License-Identifier: MIT
#include "server/net/tls_session.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/uio.h>

namespace confab {

namespace {

using Outcome = SocketOutcome;

// The most one record holds.
constexpr size_t recordBytes = SSL3_RT_MAX_PLAIN_LENGTH;

// Only a peer that makes TLS talk and does not listen gets this far.
constexpr qsizetype mostUnsent = 64 * 1024;

// So many a minute may come of what belongs to a handshake after it: new keys, for which a peer has cause
// after gigabytes, or attempts at another handshake. They cost far more than they weigh.
constexpr int mostRenewals = 16;

/// What one `TlsSession::read` takes from the kernel, with one system call instead of two for each record.
/// Empty again when it returns: TLS keeps the beginning of an unfinished record itself.
struct ReadAhead {
    const TlsSession *reader = nullptr;
    bool isAsked = false;
    size_t at = 0;
    size_t end = 0;
    // With the record that is unfinished, this gives fewer bytes than `into` holds.
    std::array<char, TlsSession::readBytes - 2 * recordBytes> bytes;
};
thread_local ReadAhead readAhead;

} // namespace

void TlsSession::Free::operator()(ssl_st *ssl) const
{
    SSL_free(ssl);
}

TlsSession::TlsSession(Handle ssl, int descriptor)
    : m_ssl(std::move(ssl))
    , m_descriptor(descriptor)
{
    BIO *const bio = BIO_new(socketMethod());
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(m_ssl.get(), bio, bio);
    SSL_set_accept_state(m_ssl.get());
    SSL_set_msg_callback(m_ssl.get(), onMessage);
    SSL_set_msg_callback_arg(m_ssl.get(), this);
}

void TlsSession::onMessage(int isSent, int, int type, const void *, size_t, ssl_st *, void *session)
{
    if (isSent == 0 && type == SSL3_RT_HANDSHAKE)
        static_cast<TlsSession *>(session)->countRenewal();
}

void TlsSession::countRenewal()
{
    if (!m_isOpen)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_renewalsSince > std::chrono::minutes(1)) {
        m_renewalsSince = now;
        m_renewals = 0;
    }
    if (++m_renewals <= mostRenewals)
        return;
    m_isBroken = true;
    m_fault = "too many renewals of keys";
}

// --- the socket, as OpenSSL sees it ----------------------------------------------------------------------

const bio_method_st *TlsSession::socketMethod()
{
    static const BIO_METHOD *const method = [] {
        BIO_METHOD *const made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket");
        BIO_meth_set_read_ex(made, onRead);
        BIO_meth_set_write_ex(made, onWrite);
        BIO_meth_set_ctrl(made, onControl);
        return made;
    }();
    return method;
}

int TlsSession::onRead(bio_st *bio, char *into, size_t size, size_t *count)
{
    auto &self = *static_cast<TlsSession *>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    const auto [outcome, bytes] = self.receive({into, size});
    *count = bytes;
    if (outcome == Outcome::WouldBlock)
        BIO_set_retry_read(bio);
    return outcome == Outcome::Moved;
}

int TlsSession::onWrite(bio_st *bio, const char *from, size_t size, size_t *count)
{
    auto &self = *static_cast<TlsSession *>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    *count = size;
    return self.send({from, size});
}

long TlsSession::onControl(bio_st *bio, int command, long, void *)
{
    const auto *const self = static_cast<TlsSession *>(BIO_get_data(bio));
    switch (command) {
    case BIO_CTRL_EOF:
        return self->m_isSocketAtEnd;
    case BIO_CTRL_FLUSH:
        return 1;
    default:
        return 0;
    }
}

SocketTransfer TlsSession::receive(std::span<char> into)
{
    if (m_isBroken)
        return {Outcome::Broken}; // also in the middle of what it reads
    auto &ahead = readAhead;
    if (ahead.reader != this) {
        // In a handshake the kernel keeps what does not belong to it.
        const auto received = receiveFrom(m_descriptor, into);
        m_isSocketAtEnd = m_isSocketAtEnd || received.outcome == Outcome::Ended;
        return received;
    }
    if (ahead.at == ahead.end) {
        if (std::exchange(ahead.isAsked, true))
            return {Outcome::WouldBlock};
        const auto received = receiveFrom(m_descriptor, ahead.bytes);
        m_isSocketAtEnd = m_isSocketAtEnd || received.outcome == Outcome::Ended;
        if (received.outcome != Outcome::Moved)
            return received;
        ahead.at = 0;
        ahead.end = received.bytes;
    }
    const size_t count = std::min(into.size(), ahead.end - ahead.at);
    std::memcpy(into.data(), ahead.bytes.data() + ahead.at, count);
    ahead.at += count;
    return {Outcome::Moved, count};
}

bool TlsSession::send(std::span<const char> bytes)
{
    if (!hasUnsent()) {
        const auto [outcome, count] = sendTo(m_descriptor, bytes);
        if (outcome != Outcome::Moved && outcome != Outcome::WouldBlock)
            return false;
        bytes = bytes.subspan(count);
    }
    if (m_unsent.size() > mostUnsent)
        return false;
    m_unsent.append(bytes.data(), qsizetype(bytes.size()));
    return true;
}

Outcome TlsSession::flush()
{
    while (hasUnsent()) {
        const auto [outcome, count] = sendTo(m_descriptor, {m_unsent.constData(), size_t(m_unsent.size())});
        if (outcome == Outcome::WouldBlock)
            return outcome;
        if (outcome != Outcome::Moved) {
            m_isBroken = true;
            return Outcome::Broken;
        }
        if (count == size_t(m_unsent.size()))
            m_unsent = {};
        else
            m_unsent.remove(0, qsizetype(count));
    }
    return Outcome::Moved;
}

// --- TLS -------------------------------------------------------------------------------------------------

Outcome TlsSession::failure(int result)
{
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        return Outcome::WouldBlock;
    case SSL_ERROR_ZERO_RETURN:
        return Outcome::Ended;
    default:
        if (!std::exchange(m_isBroken, true)) {
            const char *const text = ERR_reason_error_string(ERR_peek_error());
            m_fault = text ? text : "the connection broke";
        }
        return Outcome::Broken;
    }
}

TlsSession::Handshake TlsSession::shakeHands()
{
    if (flush() == Outcome::Broken)
        return Handshake::Failed;
    ERR_clear_error();
    const int result = SSL_accept(m_ssl.get());
    if (result == 1) {
        m_isOpen = true;
        return Handshake::Done;
    }
    if (failure(result) == Outcome::WouldBlock)
        return Handshake::GoesOn;
    const int why = ERR_GET_REASON(ERR_peek_error());
    return why == SSL_R_HTTP_REQUEST ? Handshake::PlainHttp : Handshake::Failed;
}

SocketTransfer TlsSession::read(std::span<char> into)
{
    Q_ASSERT(into.size() >= readBytes);
    if (m_isBroken)
        return {Outcome::Broken};
    ReadAhead &ahead = readAhead;
    ahead.reader = this;
    ahead.isAsked = false;
    ahead.at = ahead.end = 0;
    // Until TLS has nothing more: epoll does not know what TLS holds.
    size_t total = 0;
    Outcome outcome = Outcome::Moved;
    while (outcome == Outcome::Moved) {
        size_t count = 0;
        ERR_clear_error();
        const int result = SSL_read_ex(m_ssl.get(), into.data() + total, into.size() - total, &count);
        total += count;
        if (result != 1 || m_isBroken)
            outcome = failure(result);
    }
    ahead.reader = nullptr;
    if (outcome == Outcome::WouldBlock && total > 0)
        outcome = Outcome::Moved;
    return {outcome, total};
}

bool TlsSession::seal(std::span<const char> bytes, size_t &sealed)
{
    size_t count = 0;
    ERR_clear_error();
    const int result = SSL_write_ex(m_ssl.get(), bytes.data(), bytes.size(), &count);
    sealed += count;
    if (result == 1)
        return true;
    failure(result);
    return false;
}

SocketTransfer TlsSession::write(std::span<const iovec> pieces)
{
    if (m_isBroken)
        return {Outcome::Broken};
    if (const Outcome flushed = flush(); flushed != Outcome::Moved)
        return {flushed};
    thread_local std::array<char, recordBytes> record;
    size_t sealed = 0;
    size_t gathered = 0;
    for (const iovec &piece : pieces) {
        std::span<const char> rest(static_cast<const char *>(piece.iov_base), piece.iov_len);
        while (!rest.empty()) {
            const size_t count = std::min(rest.size(), record.size() - gathered);
            std::memcpy(record.data() + gathered, rest.data(), count);
            gathered += count;
            rest = rest.subspan(count);
            if (gathered < record.size())
                break;
            gathered = 0;
            if (!seal(record, sealed))
                return {Outcome::Broken};
            if (hasUnsent())
                return {Outcome::Moved, sealed};
        }
    }
    if (gathered > 0 && !seal(std::span(record.data(), gathered), sealed))
        return {Outcome::Broken};
    return {Outcome::Moved, sealed};
}

bool TlsSession::shutdownWrite()
{
    if (!m_isBroken && !std::exchange(m_isEndSaid, true)) {
        ERR_clear_error();
        SSL_shutdown(m_ssl.get());
    }
    return m_isBroken || flush() != Outcome::WouldBlock;
}

bool TlsSession::hasPeerEnded() const
{
    return (SSL_get_shutdown(m_ssl.get()) & SSL_RECEIVED_SHUTDOWN) != 0;
}

} // namespace confab
