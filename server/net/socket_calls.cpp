// SPDX-License-Identifier: MIT
#include "server/net/socket_calls.h"

#include <cerrno>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace confab {

namespace {

/// `call` is a system call that moves bytes.
template <typename Call>
SocketTransfer transfer(Call call)
{
    for (;;) {
        const ssize_t count = call();
        if (count > 0)
            return {SocketOutcome::Moved, size_t(count)};
        if (count == 0)
            return {SocketOutcome::Ended};
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return {SocketOutcome::WouldBlock};
        if (errno != EINTR)
            return {SocketOutcome::Broken};
    }
}

} // namespace

SocketTransfer receiveFrom(int descriptor, std::span<char> into)
{
    return transfer([&] { return ::recv(descriptor, into.data(), into.size(), MSG_DONTWAIT); });
}

SocketTransfer peekAt(int descriptor, std::span<char> into)
{
    return transfer([&] { return ::recv(descriptor, into.data(), into.size(), MSG_PEEK | MSG_DONTWAIT); });
}

SocketTransfer sendTo(int descriptor, std::span<const char> bytes)
{
    return transfer(
        [&] { return ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT); });
}

SocketTransfer sendTo(int descriptor, std::span<const iovec> pieces)
{
    if (pieces.size() == 1)
        return sendTo(descriptor, {static_cast<const char *>(pieces[0].iov_base), pieces[0].iov_len});
    msghdr message{};
    message.msg_iov = const_cast<iovec *>(pieces.data());
    message.msg_iovlen = pieces.size();
    return transfer([&] { return ::sendmsg(descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT); });
}

std::optional<std::chrono::microseconds> roundTripTimeOf(int descriptor)
{
#ifdef Q_OS_LINUX
    tcp_info info{};
    socklen_t size = sizeof info;
    const bool isKnown = ::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0;
    if (isKnown && info.tcpi_rtt > 0)
        return std::chrono::microseconds(info.tcpi_rtt);
#else
    Q_UNUSED(descriptor)
#endif
    return std::nullopt;
}

} // namespace confab
