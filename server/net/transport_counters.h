// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace confab {

/// What the transports that share it have done since the start.
struct TransportCounters {
    quint64 bytesReceived = 0; ///< After handshakes, and without what TLS adds.
    quint64 bytesSent = 0;
    qint64 queueHighWater = 0;   ///< The most bytes that one peer has left waiting for it.
    quint64 rateLimitPauses = 0; ///< How often a peer was not read from because it had sent too many frames.
};

} // namespace confab
