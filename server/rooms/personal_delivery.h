// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/middleware.h"
#include "server/rooms/room_index.h"

#include <deque>
#include <unordered_map>

namespace confab {

/// Hands frames to single members, asking the `say` hooks about each copy. A member's frames keep their
/// order however long a hook waits for one of them; other members are not held up by it.
class PersonalDelivery
{
public:
    /// Copies that may wait for one member's hooks; a member over it is closed as too slow.
    static constexpr size_t maxWaiting = 4096;

    PersonalDelivery(const RoomIndex &index, const MiddlewareChain &middleware)
        : m_index(index)
        , m_middleware(middleware)
    {
    }

    /// Delivers `frame`, or what the hooks make of `message` if there is one.
    void deliver(ConnectionId id, const OutFrame &frame, const std::optional<Message> &message);

    /// Drops what waits for a connection that is gone.
    void forget(ConnectionId id) { m_queues.erase(id); }

    /// True when nothing waits for anyone.
    bool isEmpty() const { return m_queues.empty(); }

    /// Frames that were handed over, since the start.
    quint64 count() const { return m_count; }

private:
    struct Copy {
        OutFrame frame;
        std::optional<Message> message;
    };
    using Queue = std::deque<Copy>;

    Task<> drain(ConnectionId id);
    void handOver(ConnectionId id, const OutFrame &frame);

    const RoomIndex &m_index;
    const MiddlewareChain &m_middleware;
    std::unordered_map<ConnectionId, Queue> m_queues; ///< One for each member with a drain under way.
    quint64 m_count = 0;
};

} // namespace confab
