// SPDX-License-Identifier: MIT
#include "server/store/local_room_events.h"

namespace confab {

Task<> LocalRoomEvents::subscribe(RoomEventsListener &listener)
{
    m_listeners.add(listener);
    co_return Result<>{};
}

void LocalRoomEvents::announceAdded(const RoomSummary &room)
{
    enqueue([room](RoomEventsListener &listener) { listener.onRoomAdded(room); });
    tellWaiting();
}

void LocalRoomEvents::announceRemoved(const RoomName &room)
{
    enqueue([room](RoomEventsListener &listener) { listener.onRoomRemoved(room); });
    tellWaiting();
}

void LocalRoomEvents::announcePut(const RoomName &room, const Member &member, qint64 membersCount)
{
    enqueue([room, member, membersCount](RoomEventsListener &listener) {
        listener.onMemberPut(room, member, membersCount);
    });
    tellWaiting();
}

void LocalRoomEvents::announceDropped(const QList<Drop> &drops)
{
    // All of them wait before one is told: they come before what is changed from inside of that.
    for (const Drop &drop : drops)
        enqueue([drop](RoomEventsListener &listener) {
            listener.onMemberDropped(drop.room, drop.id, drop.membersCount);
        });
    tellWaiting();
}

template <typename Tell>
void LocalRoomEvents::enqueue(const Tell &tell)
{
    if (!m_listeners.isEmpty())
        m_waiting.emplace_back(tell);
}

void LocalRoomEvents::tellWaiting()
{
    if (m_state == State::Telling)
        return;
    m_state = State::Telling;
    while (!m_waiting.empty()) {
        const auto tell = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_listeners.tellAll(tell);
    }
    m_state = State::Idle;
}

} // namespace confab
