// SPDX-License-Identifier: MIT
#include "server/store/local_store.h"

namespace confab {

namespace {

tl::unexpected<Error> notFound(const RoomName &room)
{
    return failure(ErrorCode::RoomNotFound, room.toString());
}

} // namespace

QList<Member> LocalStore::Room::members() const
{
    QList<Member> members;
    members.reserve(qsizetype(byOrder.size()));
    for (const auto &[order, member] : byOrder)
        members.append(member);
    return members;
}

Result<std::unique_ptr<LocalStore>> LocalStore::open(std::unique_ptr<RoomArchive> archive,
                                                     LocalBroker *broker, LocalRoomEvents *events)
{
    const auto rooms = archive->load();
    if (!rooms)
        return tl::unexpected(rooms.error());
    auto store = std::make_unique<LocalStore>(broker, events);
    store->m_archive = std::move(archive);
    for (const ArchivedRoom &room : *rooms)
        store->m_rooms.try_emplace(room.room, Room{room.createdAt});
    return store;
}

Task<Added> LocalStore::addRoom(RoomName room)
{
    if (m_rooms.contains(room))
        co_return Added::Existed;
    const Timestamp createdAt = currentTime();
    if (m_archive) {
        const auto kept = m_archive->insert({room, createdAt});
        if (!kept)
            co_return tl::unexpected(kept.error());
    }
    m_rooms.try_emplace(room, Room{createdAt});
    if (m_events)
        m_events->announceAdded({room, createdAt});
    co_return Added::Created;
}

Task<Removed> LocalStore::removeRoom(RoomName room)
{
    const auto found = m_rooms.find(room);
    Removed result{Removed::Room::WasMissing, {}};
    if (found == m_rooms.end())
        co_return result;
    if (m_archive) {
        const auto removed = m_archive->remove(room);
        if (!removed)
            co_return tl::unexpected(removed.error());
    }
    result = {Removed::Room::Existed, found->second.members()};
    m_rooms.erase(found);
    // First: what the others do about it changes the store again.
    if (m_events)
        m_events->announceRemoved(room);
    if (m_broker) {
        QList<ConnectionId> ids;
        for (const Member &member : result.members)
            ids.append(member.id);
        m_broker->announceRemoval(room, ids);
    }
    co_return result;
}

Task<bool> LocalStore::hasRoom(RoomName room)
{
    co_return m_rooms.contains(room);
}

Task<QList<RoomName>> LocalStore::rooms()
{
    QList<RoomName> names;
    names.reserve(qsizetype(m_rooms.size()));
    for (const auto &[name, room] : m_rooms)
        names.append(name);
    co_return names;
}

Task<QList<RoomSummary>> LocalStore::summaries()
{
    QList<RoomSummary> summaries;
    summaries.reserve(qsizetype(m_rooms.size()));
    for (const auto &[name, room] : m_rooms)
        summaries.append({name, room.createdAt, room.membersCount()});
    co_return summaries;
}

Task<RoomSummary> LocalStore::summary(RoomName room)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        co_return notFound(room);
    const RoomSummary summary{room, found->second.createdAt, found->second.membersCount()};
    co_return summary;
}

Task<QList<Member>> LocalStore::members(RoomName room)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        co_return notFound(room);
    co_return found->second.members();
}

Task<> LocalStore::putMember(RoomName room, Member member)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        co_return notFound(room);
    Room &entry = found->second;
    if (entry.orderOf.contains(member.id))
        co_return failure(ErrorCode::AlreadyInRoom, room.toString());
    const quint64 order = entry.nextOrder++;
    entry.orderOf.insert(member.id, order);
    entry.byOrder.emplace(order, member);
    if (m_events)
        m_events->announcePut(room, member, entry.membersCount());
    co_return Result<>{};
}

Task<> LocalStore::dropMember(RoomName room, ConnectionId id)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        co_return notFound(room);
    Room &entry = found->second;
    const auto order = entry.orderOf.constFind(id);
    if (order == entry.orderOf.constEnd())
        co_return failure(ErrorCode::NotInRoom, room.toString());
    entry.byOrder.erase(*order);
    entry.orderOf.erase(order);
    if (m_events)
        m_events->announceDropped({{room, id, entry.membersCount()}});
    co_return Result<>{};
}

Task<> LocalStore::dropNode(NodeId node)
{
    QList<LocalRoomEvents::Drop> drops;
    for (auto &[name, room] : m_rooms) {
        QList<ConnectionId> ids;
        std::erase_if(room.byOrder, [&node, &ids](const auto &entry) {
            if (entry.second.node != node)
                return false;
            ids.append(entry.second.id);
            return true;
        });
        for (const ConnectionId &id : ids) {
            room.orderOf.remove(id);
            drops.append({name, id, room.membersCount()});
        }
    }
    if (m_events)
        m_events->announceDropped(drops);
    co_return Result<>{};
}

} // namespace confab
