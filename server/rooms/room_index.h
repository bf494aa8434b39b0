// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/recipient.h"
#include "shared/model.h"

#include <QHash>
#include <QList>

#include <memory>
#include <unordered_map>
#include <vector>

namespace confab {

/// Who of this node's connections is in which room, both ways round. Delivery walks it, so nothing may
/// change it from inside `forEachMember`. Recipients are known from `attach` to `detach` and must outlive
/// that time.
class RoomIndex
{
public:
    void attach(Recipient &recipient);
    /// Forgets the connection and answers the rooms it was in, in the order of joining.
    QList<RoomName> detach(ConnectionId id);

    /// Null when it is not, or no longer, one of this node's.
    Recipient *recipient(ConnectionId id) const;
    bool isMember(ConnectionId id, const RoomName &room) const;
    bool hasMembers(const RoomName &room) const { return m_rooms.contains(room); }
    /// In the order of joining.
    QList<RoomName> roomsOf(ConnectionId id) const;
    qsizetype roomCountOf(ConnectionId id) const;

    struct Joined {
        RoomName room;
        Timestamp at;
    };
    /// The same rooms, and since when.
    QList<Joined> joinsOf(ConnectionId id) const;
    /// Of all rooms: a connection in two of them counts twice.
    qint64 memberCount() const { return m_memberCount; }
    /// All that are attached, in no order.
    QList<ConnectionId> connections() const;

    /// The connection must be attached and not in the room yet, respectively in it.
    void insert(ConnectionId id, const RoomName &room, Timestamp joinedAt);
    void erase(ConnectionId id, const RoomName &room);

    /// Counts a message to the room's members, and says where it is to be encoded: what they are sent one
    /// after the other stands side by side. Null when there are none.
    std::shared_ptr<FrameBatch> beginMessage(const RoomName &room);
    /// Messages since the room has had members here; 0 when it has none.
    quint64 messageCountOf(const RoomName &room) const;

    /// All that are attached, in no order: the recipient, and in how many rooms it is.
    template <typename Visit>
    void forEachConnection(Visit &&visit) const
    {
        for (const auto &[id, entry] : m_entries)
            visit(*entry->recipient, qsizetype(entry->memberships.size()));
    }

    template <typename Visit>
    void forEachMember(const RoomName &room, Visit &&visit) const
    {
        const auto found = m_rooms.find(room);
        if (found == m_rooms.end())
            return;
        for (const Entry *entry : found->second.members)
            visit(*entry->recipient);
    }

private:
    struct Room;
    struct Membership {
        Room *room;
        size_t place; ///< Where the entry stands in `room->members`.
        Timestamp joinedAt;
    };
    struct Entry {
        Recipient *recipient;
        std::vector<Membership> memberships; ///< In the order of joining.
    };
    struct Room {
        RoomName name;
        std::vector<Entry *> members;
        std::shared_ptr<FrameBatch> batch = {}; ///< From the first message on.
        quint64 messageCount = 0;
    };

    Entry *entry(ConnectionId id) const;
    static Membership *membership(Entry &entry, const Room *room);
    /// Takes `place` out of `room` by moving the last member there. The room may be gone afterwards.
    void vacate(Room &room, size_t place);

    std::unordered_map<ConnectionId, std::unique_ptr<Entry>> m_entries;
    std::unordered_map<RoomName, Room> m_rooms; ///< Only rooms with members; addresses are stable.
    qint64 m_memberCount = 0;
};

} // namespace confab
