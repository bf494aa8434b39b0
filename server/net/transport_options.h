// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/line_framer.h"
#include "shared/protocol/out_frame.h"

#include <chrono>

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
    OutFrame goodbye; ///< Precedes every close by the server, where the protocol has a place for it.
};

} // namespace confab
