// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>
#include <span>

struct iovec;

namespace confab {

enum class SocketOutcome : quint8 {
    Moved,
    WouldBlock, ///< The kernel has nothing, or no room, at the moment.
    Ended,      ///< The peer has shut its half; only of reading.
    Broken,
};

struct SocketTransfer {
    SocketOutcome outcome;
    size_t bytes = 0; ///< Always more than 0 with `Moved`, and may be with `Ended` and `Broken` through TLS.
};

// System calls on a connected socket, without blocking, errno and SIGPIPE.
SocketTransfer receiveFrom(int descriptor, std::span<char> into);
SocketTransfer peekAt(int descriptor, std::span<char> into);
SocketTransfer sendTo(int descriptor, std::span<const char> bytes);
SocketTransfer sendTo(int descriptor, std::span<const iovec> pieces);

/// Smoothed, of a TCP connection; nothing where the kernel does not measure it.
std::optional<std::chrono::microseconds> roundTripTimeOf(int descriptor);

} // namespace confab
