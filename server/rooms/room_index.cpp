// SPDX-License-Identifier: MIT
#include "server/rooms/room_index.h"

#include <algorithm>

namespace confab {

void RoomIndex::attach(Recipient &recipient)
{
    m_entries.emplace(recipient.id(), std::make_unique<Entry>(Entry{&recipient, {}}));
}

QList<RoomName> RoomIndex::detach(ConnectionId id)
{
    QList<RoomName> rooms;
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return rooms;
    const std::unique_ptr<Entry> leaving = std::move(found->second);
    m_entries.erase(found);
    for (const Membership &membership : leaving->memberships) {
        rooms.append(membership.room->name);
        vacate(*membership.room, membership.place);
    }
    return rooms;
}

Recipient *RoomIndex::recipient(ConnectionId id) const
{
    const Entry *found = entry(id);
    return found ? found->recipient : nullptr;
}

bool RoomIndex::isMember(ConnectionId id, const RoomName &room) const
{
    const Entry *found = entry(id);
    return found && std::ranges::any_of(found->memberships, [&](const Membership &membership) {
               return membership.room->name == room;
           });
}

QList<RoomName> RoomIndex::roomsOf(ConnectionId id) const
{
    QList<RoomName> rooms;
    if (const Entry *found = entry(id)) {
        for (const Membership &membership : found->memberships)
            rooms.append(membership.room->name);
    }
    return rooms;
}

qsizetype RoomIndex::roomCountOf(ConnectionId id) const
{
    const Entry *found = entry(id);
    return found ? qsizetype(found->memberships.size()) : 0;
}

QList<RoomIndex::Joined> RoomIndex::joinsOf(ConnectionId id) const
{
    QList<Joined> joins;
    if (const Entry *found = entry(id)) {
        for (const Membership &membership : found->memberships)
            joins.append({membership.room->name, membership.joinedAt});
    }
    return joins;
}

QList<ConnectionId> RoomIndex::connections() const
{
    QList<ConnectionId> ids;
    ids.reserve(qsizetype(m_entries.size()));
    for (const auto &[id, entry] : m_entries)
        ids.append(id);
    return ids;
}

void RoomIndex::insert(ConnectionId id, const RoomName &room, Timestamp joinedAt)
{
    Entry *const joining = entry(id);
    Q_ASSERT(joining && !isMember(id, room));
    Room &joined = m_rooms.try_emplace(room, Room{room, {}, {}}).first->second;
    joining->memberships.push_back({&joined, joined.members.size(), joinedAt});
    joined.members.push_back(joining);
    ++m_memberCount;
}

void RoomIndex::erase(ConnectionId id, const RoomName &room)
{
    Entry *const leaving = entry(id);
    const auto found = m_rooms.find(room);
    Q_ASSERT(leaving && found != m_rooms.end());
    Membership *const left = membership(*leaving, &found->second);
    Q_ASSERT(left);
    const size_t place = left->place;
    leaving->memberships.erase(leaving->memberships.begin() + (left - leaving->memberships.data()));
    vacate(found->second, place);
}

std::shared_ptr<FrameBatch> RoomIndex::beginMessage(const RoomName &room)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return nullptr;
    ++found->second.messageCount;
    if (!found->second.batch)
        found->second.batch = std::make_shared<FrameBatch>();
    return found->second.batch;
}

quint64 RoomIndex::messageCountOf(const RoomName &room) const
{
    const auto found = m_rooms.find(room);
    return found == m_rooms.end() ? 0 : found->second.messageCount;
}

RoomIndex::Entry *RoomIndex::entry(ConnectionId id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : found->second.get();
}

RoomIndex::Membership *RoomIndex::membership(Entry &entry, const Room *room)
{
    const auto found = std::ranges::find(entry.memberships, room, &Membership::room);
    return found == entry.memberships.end() ? nullptr : &*found;
}

void RoomIndex::vacate(Room &room, size_t place)
{
    --m_memberCount;
    Entry *const last = room.members.back();
    room.members.pop_back();
    if (room.members.empty()) {
        m_rooms.erase(RoomName(room.name));
        return;
    }
    if (place == room.members.size())
        return;
    room.members[place] = last;
    membership(*last, &room)->place = place;
}

} // namespace confab
