// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_broker.h"
#include "server/redis/redis_cache.h"
#include "server/redis/redis_node_bus.h"
#include "server/redis/redis_presence.h"
#include "server/redis/redis_room_events.h"
#include "server/redis/redis_store.h"

namespace confab {

/// All that one process has of a shared Redis, put together. Lives as long as the event loop.
class RedisBackend
{
public:
    RedisBackend(const RedisEndpoint &endpoint, RedisSession::Options options);

    void start();
    /// Done when it can be used; StoreUnavailable with the last problem when that takes longer than
    /// `deadline`, or when Redis does not let us in.
    Task<> untilReady(std::chrono::milliseconds deadline);
    /// Ends it at once, without a word to the others; whoever waits for something gets StoreUnavailable. To
    /// be called while those who may wait still live.
    void stop();
    /// Leaves the others in order, for at most `deadline`.
    Task<> leave(std::chrono::milliseconds deadline);

    bool isReady() const { return m_session.isReady(); }

    RoomStore &store() { return m_store; }
    Broker &broker() { return m_broker; }
    RoomEvents &events() { return m_events; }
    Presence &presence() { return m_presence; }
    NodeBus &bus() { return m_bus; }
    Cache &cache() { return m_cache; }
    RedisSession &session() { return m_session; }
    const RedisChannels &channels() const { return m_channels; }

private:
    RedisSession m_session;
    RedisChannels m_channels;
    RoomIncarnations m_incarnations;
    RedisStore m_store;
    RedisBroker m_broker;
    RedisRoomEvents m_events;
    RedisPresence m_presence;
    RedisNodeBus m_bus;
    RedisCache m_cache;
};

} // namespace confab
