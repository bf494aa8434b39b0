// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/server_config.h"
#include "server/store/broker.h"
#include "server/store/cache.h"
#include "server/store/node_bus.h"
#include "server/store/presence.h"
#include "server/store/room_events.h"
#include "server/store/room_store.h"

#include <functional>
#include <memory>

namespace confab {

/// What a server's rooms are kept in and told through. Lives as long as the event loop.
class Backend
{
public:
    /// The error is a sentence that says what is wrong and what to do.
    static tl::expected<std::unique_ptr<Backend>, QString> create(const ServerConfig &config,
                                                                  const NodeId &node);
    virtual ~Backend() = default;

    virtual QLatin1StringView name() const = 0; ///< `sqlite`, `memory` or `redis`.
    virtual RoomStore &store() = 0;
    virtual Broker &broker() = 0;
    virtual RoomEvents &events() = 0;
    virtual Cache &cache() = 0;

    // Where servers share a store; null where this is the only one.
    virtual Presence *presence() { return nullptr; }
    virtual NodeBus *bus() { return nullptr; }

    /// Done when it can be used; StoreUnavailable, with the reason, when it cannot be within `deadline`.
    virtual Task<> open(std::chrono::milliseconds deadline);
    /// Leaves other servers in order, within `deadline`.
    virtual Task<> close(std::chrono::milliseconds deadline);

    /// Ends it at once, while those who may wait for it still live: they get StoreUnavailable.
    virtual void stop() {}

    /// False while what needs the store is refused.
    virtual bool isAvailable() const { return true; }
    /// How often this server's subscriptions were lost and have come back.
    virtual quint64 gapCount() const { return 0; }
    /// `taken` is called when another server runs under this one's node id, which has to end then.
    virtual void whenTakenOver(std::function<void()> taken);
};

} // namespace confab
