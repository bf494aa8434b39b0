// SPDX-License-Identifier: MIT
#pragma once

#include "server/cluster/cluster_call.h"
#include "shared/ids.h"
#include "shared/protocol/out_frame.h"
#include "shared/protocol/response_codec.h"

namespace confab {

/// One connection of this node, as rooms see it.
class Recipient
{
public:
    virtual ~Recipient() = default;

    virtual ConnectionId id() const = 0;

    /// How it wants the notice that a room is gone.
    virtual ErrorShape errorShape() const = 0;

    /// Takes a frame for the client. Never calls back into rooms.
    virtual void deliver(const OutFrame &frame) = 0;

    /// Asks for the connection to be closed, because what waits for it is over its limit. Returns at once.
    virtual void closeAsTooSlow() = 0;

    /// Asks for the connection to be closed, as an operator wants it. Returns at once.
    virtual void sendAway(Reconnecting reconnecting) = 0;
};

} // namespace confab
