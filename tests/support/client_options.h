// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/request_handler.h"
#include "server/net/transport_options.h"

namespace confab {

/// Without any limit; a test sets those it is about.
inline RequestOptions requestOptions()
{
    return {.pendingActions = 0,
            .actionTimeout = std::chrono::milliseconds(0),
            .paramBytes = 0,
            .joinedAt = JoinedAtUnit::Seconds,
            .errorShape = {}};
}

inline TransportOptions transportOptions()
{
    return {.lines = {.delimiter = "\n", .maxLineBytes = 0},
            .maxFrameBytes = 0,
            .outboxBytes = 0,
            .framesPerSecond = 0,
            .framesBurst = 0,
            .pingInterval = std::chrono::milliseconds(0),
            .idleTimeout = std::chrono::milliseconds(0),
            .goodbye = OutFrame(encodeGoodbye(QStringLiteral("Bye!")))};
}

} // namespace confab
