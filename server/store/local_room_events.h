// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/room_event_listeners.h"

#include <deque>
#include <functional>

namespace confab {

/// Changes inside one process: heard before the call that makes them returns. What a listener changes from
/// inside its calls is heard by all after what they are being told.
class LocalRoomEvents final : public RoomEvents
{
public:
    Task<> subscribe(RoomEventsListener &listener) override;
    void unsubscribe(RoomEventsListener &listener) override { m_listeners.remove(listener); }

    struct Drop {
        RoomName room;
        ConnectionId id;
        qint64 membersCount;
    };

    // For the store, when it has done so.
    void announceAdded(const RoomSummary &room);
    void announceRemoved(const RoomName &room);
    void announcePut(const RoomName &room, const Member &member, qint64 membersCount);
    void announceDropped(const QList<Drop> &drops);

private:
    template <typename Tell>
    void enqueue(const Tell &tell);
    void tellWaiting();

    RoomEventListeners m_listeners;
    std::deque<std::function<void(RoomEventsListener &)>> m_waiting;
    enum class State { Idle, Telling } m_state = State::Idle;
};

} // namespace confab
