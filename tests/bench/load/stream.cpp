// SPDX-License-Identifier: MIT
#include "tests/bench/load/stream.h"

#include <cerrno>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace confab::bench {

std::unique_ptr<SSL_CTX, FreeSsl> makeTlsContext()
{
    std::unique_ptr<SSL_CTX, FreeSsl> context(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                        SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    return context;
}

Stream::~Stream()
{
    m_ssl.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Stream::Progress Stream::open(const sockaddr_in &address, SSL_CTX *context)
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0)
        return Progress::Broken;
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    // A reset at the end leaves no port in TIME_WAIT, of which the next run would soon be short.
    const linger reset{.l_onoff = 1, .l_linger = 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    if (context) {
        m_ssl.reset(SSL_new(context));
        SSL_set_fd(m_ssl.get(), m_descriptor);
        SSL_set_connect_state(m_ssl.get());
    }
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    if (::connect(m_descriptor, generic, sizeof address) == 0)
        return advance();
    return errno == EINPROGRESS ? Progress::Waiting : Progress::Broken;
}

Stream::Progress Stream::advance()
{
    if (!m_isConnected) {
        int error = 0;
        socklen_t length = sizeof error;
        getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
        if (error != 0) {
            errno = error;
            return Progress::Broken;
        }
        m_isConnected = true;
    }
    if (m_ssl) {
        const int result = SSL_do_handshake(m_ssl.get());
        const int why = SSL_get_error(m_ssl.get(), result);
        if (result != 1)
            return why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE ? Progress::Waiting
                                                                             : Progress::Broken;
    }
    m_isReady = true;
    return Progress::Ready;
}

ssize_t Stream::read(std::span<char> buffer)
{
    if (!m_ssl) {
        const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (count >= 0)
            return count;
        return errno == EAGAIN || errno == EINTR ? -1 : -2;
    }
    const int count = SSL_read(m_ssl.get(), buffer.data(), int(buffer.size()));
    if (count > 0)
        return count;
    switch (SSL_get_error(m_ssl.get(), count)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        return -1;
    case SSL_ERROR_ZERO_RETURN:
        return 0;
    default:
        return -2;
    }
}

ssize_t Stream::send(std::string_view bytes)
{
    if (!m_ssl) {
        const ssize_t count = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count >= 0)
            return count;
        return errno == EAGAIN || errno == EINTR ? 0 : -2;
    }
    const int count = SSL_write(m_ssl.get(), bytes.data(), int(bytes.size()));
    if (count > 0)
        return count;
    const int why = SSL_get_error(m_ssl.get(), count);
    return why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE ? 0 : -2;
}

bool Stream::write(std::string_view bytes)
{
    if (m_unsent.empty()) {
        const ssize_t count = bytes.empty() ? 0 : send(bytes);
        if (count < 0)
            return false;
        m_unsent.append(bytes.substr(size_t(count)));
        return true;
    }
    m_unsent.append(bytes);
    const ssize_t count = send(m_unsent);
    if (count < 0)
        return false;
    m_unsent.erase(0, size_t(count));
    return true;
}

uint32_t Stream::events() const
{
    if (!m_isConnected)
        return EPOLLOUT;
    if (!m_isReady)
        return SSL_want_write(m_ssl.get()) ? EPOLLOUT : EPOLLIN;
    return m_unsent.empty() ? EPOLLIN : EPOLLIN | EPOLLOUT;
}

} // namespace confab::bench
