// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/room_events.h"
#include "server/store/room_store.h"

#include <deque>
#include <functional>
#include <map>

namespace confab {

/// A copy of a store, kept up to date by what is heard of it: the way to use `RoomEvents`. To be subscribed
/// before it reads.
class RoomMirror final : public RoomEventsListener
{
public:
    explicit RoomMirror(RoomStore &store)
        : m_store(store)
    {
    }

    /// Reads the store anew; what is heard meanwhile is applied afterwards.
    Task<> read()
    {
        m_state = State::Reading;
        m_waiting.clear();
        const auto rooms = co_await readRooms(m_store);
        if (!rooms)
            co_return tl::unexpected(rooms.error());
        m_rooms = *rooms;
        m_state = State::Following;
        for (const auto &change : std::exchange(m_waiting, {}))
            change();
        co_return Result<>{};
    }

    /// Everything in it, as text.
    QByteArray content() const { return text(m_rooms); }
    /// The same for a store that nobody changes meanwhile.
    static Task<QByteArray> contentOf(RoomStore &store)
    {
        const auto rooms = co_await readRooms(store);
        if (!rooms)
            co_return tl::unexpected(rooms.error());
        co_return text(*rooms);
    }
    int missedCount() const { return m_missedCount; }

    void onRoomAdded(const RoomSummary &room) override
    {
        apply([this, room] { m_rooms[room.room] = Room{room.createdAt, room.membersCount, {}}; });
    }
    void onRoomRemoved(const RoomName &room) override
    {
        apply([this, room] { m_rooms.erase(room); });
    }
    void onMemberPut(const RoomName &room, const Member &member, qint64 membersCount) override
    {
        applyIn(room, [member, membersCount](Room &entry) {
            entry.membersCount = membersCount;
            entry.members.insert_or_assign(member.id, member);
        });
    }
    void onMemberDropped(const RoomName &room, ConnectionId id, qint64 membersCount) override
    {
        applyIn(room, [id, membersCount](Room &entry) {
            entry.membersCount = membersCount;
            entry.members.erase(id);
        });
    }
    void onChangesMissed() override { ++m_missedCount; }

private:
    struct Room {
        Timestamp createdAt;
        qint64 membersCount = 0;
        std::map<ConnectionId, Member> members = {};
    };
    using Rooms = std::map<RoomName, Room>;

    static Task<Rooms> readRooms(RoomStore &store)
    {
        const auto summaries = co_await store.summaries();
        if (!summaries)
            co_return tl::unexpected(summaries.error());
        Rooms rooms;
        for (const RoomSummary &summary : *summaries) {
            Room &room = rooms[summary.room];
            room.createdAt = summary.createdAt;
            room.membersCount = summary.membersCount;
            const auto members = co_await store.members(summary.room);
            if (!members && members.error().code != ErrorCode::RoomNotFound)
                co_return tl::unexpected(members.error());
            for (const Member &member : members.value_or(QList<Member>()))
                room.members.insert_or_assign(member.id, member);
        }
        co_return rooms;
    }

    static QByteArray text(const Rooms &rooms)
    {
        QByteArray text;
        for (const auto &[name, room] : rooms) {
            text += name.utf8() + " made " +
                    QByteArray::number(qint64(room.createdAt.time_since_epoch().count())) + " has " +
                    QByteArray::number(room.membersCount) + ':';
            for (const auto &[id, member] : room.members)
                text += ' ' + id.toByteArray() + '@' + member.node.toString().toUtf8() + '/' +
                        QByteArray::number(qint64(member.joinedAt.time_since_epoch().count()));
            text += '\n';
        }
        return text;
    }

    template <typename Change>
    void apply(const Change &change)
    {
        if (m_state == State::Following)
            change();
        else
            m_waiting.emplace_back(change);
    }
    template <typename Change>
    void applyIn(const RoomName &room, const Change &change)
    {
        // Of a room that is not there the end is still to come, or has been read already.
        apply([this, room, change] {
            if (const auto found = m_rooms.find(room); found != m_rooms.end())
                change(found->second);
        });
    }

    RoomStore &m_store;
    Rooms m_rooms;
    std::deque<std::function<void()>> m_waiting;
    enum class State { Reading, Following } m_state = State::Reading;
    int m_missedCount = 0;
};

} // namespace confab
