// SPDX-License-Identifier: MIT
#pragma once

#include "server/cluster/cluster_call.h"
#include "shared/admin/connection_info.h"
#include "shared/ids.h"
#include "shared/protocol/out_frame.h"
#include "shared/protocol/response_codec.h"

#include <QHostAddress>
#include <QLatin1StringView>

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

    // What operators see of it. Each by itself, for all connections of a node are looked at to find a few.

    struct Origin {
        QLatin1StringView transport; ///< `tcp`, `websocket` or `primus`.
        const QHostAddress &address; ///< Good as long as the recipient.
        quint16 port;
    };
    virtual Origin origin() const = 0;
    virtual Timestamp connectedAt() const = 0;
    /// Waiting to be sent to the client.
    virtual qint64 queueBytes() const = 0;
    /// Since the client last said anything.
    virtual std::chrono::milliseconds idle() const = 0;
    /// Asks the kernel.
    virtual std::optional<std::chrono::milliseconds> roundTripTime() const = 0;
    /// Fills in all but `info`.
    virtual void addDetails(ConnectionDetails &details) const = 0;
};

} // namespace confab
