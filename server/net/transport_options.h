// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/transport_counters.h"
#include "shared/protocol/line_framer.h"
#include "shared/protocol/out_frame.h"

#include <chrono>
#include <memory>
#include <optional>

namespace confab {

/// What all connections of a server have in common (docs/configuration.md). Numbers of 0 mean no limit.
struct TransportOptions {
    LineFramerOptions lines;
    qsizetype maxFrameBytes;
    qint64 outboxBytes;
    int framesPerSecond;
    int framesBurst;
    std::chrono::milliseconds pingInterval;
    std::chrono::milliseconds idleTimeout;
    /// Precedes every close by the server, where the protocol has a place for it. Nothing: just the close.
    std::optional<OutFrame> goodbye;
    std::shared_ptr<TransportCounters> counters = std::make_shared<TransportCounters>();
};

} // namespace confab
