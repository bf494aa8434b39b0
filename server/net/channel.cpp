// SPDX-License-Identifier: MIT
#include "server/net/channel.h"

#include <cerrno>

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace confab {

namespace {

using Outcome = Channel::Outcome;

/// `call` is a system call that moves bytes.
template <typename Call>
Channel::Transfer transfer(Call call)
{
    for (;;) {
        const ssize_t count = call();
        if (count > 0)
            return {Outcome::Moved, size_t(count)};
        if (count == 0)
            return {Outcome::Ended};
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return {Outcome::WouldBlock};
        if (errno != EINTR)
            return {Outcome::Broken};
    }
}

} // namespace

Channel::~Channel()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Channel::Transfer Channel::read(std::span<char> into)
{
    return transfer([&] { return ::recv(m_descriptor, into.data(), into.size(), MSG_DONTWAIT); });
}

Channel::Transfer Channel::peek(std::span<char> into) const
{
    return transfer([&] { return ::recv(m_descriptor, into.data(), into.size(), MSG_PEEK | MSG_DONTWAIT); });
}

Channel::Transfer Channel::write(std::span<const iovec> pieces)
{
    if (pieces.size() == 1)
        return write({static_cast<const char *>(pieces[0].iov_base), pieces[0].iov_len});
    msghdr message{};
    message.msg_iov = const_cast<iovec *>(pieces.data());
    message.msg_iovlen = pieces.size();
    return transfer([&] { return ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT); });
}

Channel::Transfer Channel::write(std::span<const char> bytes)
{
    return transfer(
        [&] { return ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT); });
}

void Channel::setReadableFrom(size_t bytes)
{
    const int count = int(bytes);
    setsockopt(m_descriptor, SOL_SOCKET, SO_RCVLOWAT, &count, sizeof(count));
}

void Channel::shutdownWrite()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

} // namespace confab
