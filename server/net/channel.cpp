// SPDX-License-Identifier: MIT
#include "server/net/channel.h"

#include "server/net/tls_session.h"

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace confab {

Channel::Channel(int descriptor)
    : m_descriptor(descriptor)
{
}

Channel::Channel(int descriptor, std::unique_ptr<TlsSession> tls)
    : m_descriptor(descriptor)
    , m_tls(std::move(tls))
{
}

Channel::Channel(Channel &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_tls(std::move(other.m_tls))
{
}

Channel &Channel::operator=(Channel &&other) noexcept
{
    Channel taken(std::move(other)); // takes what was here along when it goes
    std::swap(m_descriptor, taken.m_descriptor);
    std::swap(m_tls, taken.m_tls);
    return *this;
}

Channel::~Channel()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Channel::Transfer Channel::read(std::span<char> into)
{
    return m_tls ? m_tls->read(into) : receiveFrom(m_descriptor, into);
}

Channel::Transfer Channel::peek(std::span<char> into) const
{
    Q_ASSERT(!m_tls);
    return peekAt(m_descriptor, into);
}

Channel::Transfer Channel::write(std::span<const iovec> pieces)
{
    return m_tls ? m_tls->write(pieces) : sendTo(m_descriptor, pieces);
}

Channel::Transfer Channel::write(std::span<const char> bytes)
{
    const iovec piece{const_cast<char *>(bytes.data()), bytes.size()};
    return write(std::span(&piece, 1));
}

void Channel::setReadableFrom(size_t bytes)
{
    const int count = int(bytes);
    setsockopt(m_descriptor, SOL_SOCKET, SO_RCVLOWAT, &count, sizeof(count));
}

bool Channel::hasUnsent() const
{
    return m_tls && m_tls->hasUnsent();
}

Channel::Outcome Channel::flush()
{
    return m_tls ? m_tls->flush() : Outcome::Moved;
}

bool Channel::shutdownWrite()
{
    if (m_tls && !m_tls->shutdownWrite())
        return false;
    ::shutdown(m_descriptor, SHUT_WR);
    return true;
}

bool Channel::hasPeerEnded() const
{
    return m_tls && m_tls->hasPeerEnded();
}

} // namespace confab
