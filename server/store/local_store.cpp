// SPDX-License-Identifier: MIT
#include "server/store/local_store.h"

namespace confab {

namespace {

tl::unexpected<Error> notFound(const RoomName &room)
{
    return failure(ErrorCode::RoomNotFound, room.toString());
}

} // namespace

QList<Member> LocalStore::Members::list() const
{
    QList<Member> members;
    members.reserve(qsizetype(byOrder.size()));
    for (const auto &[order, member] : byOrder)
        members.append(member);
    return members;
}

Result<std::unique_ptr<LocalStore>> LocalStore::open(std::unique_ptr<RoomArchive> archive,
                                                     LocalBroker *broker)
{
    const auto rooms = archive->load();
    if (!rooms)
        return tl::unexpected(rooms.error());
    auto store = std::make_unique<LocalStore>(broker);
    store->m_archive = std::move(archive);
    for (const RoomName &room : *rooms)
        store->m_rooms.try_emplace(room);
    return store;
}

Task<Added> LocalStore::addRoom(RoomName room)
{
    if (m_rooms.contains(room))
        co_return Added::Existed;
    if (m_archive) {
        const auto kept = m_archive->insert(room);
        if (!kept)
            co_return tl::unexpected(kept.error());
    }
    m_rooms.try_emplace(room);
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
    result = {Removed::Room::Existed, found->second.list()};
    m_rooms.erase(found);
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
    for (const auto &[name, members] : m_rooms)
        names.append(name);
    co_return names;
}

Task<QList<Member>> LocalStore::members(RoomName room)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        co_return notFound(room);
    co_return found->second.list();
}

Task<> LocalStore::putMember(RoomName room, Member member)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        co_return notFound(room);
    Members &members = found->second;
    if (members.orderOf.contains(member.id))
        co_return failure(ErrorCode::AlreadyInRoom, room.toString());
    const quint64 order = members.nextOrder++;
    members.orderOf.insert(member.id, order);
    members.byOrder.emplace(order, std::move(member));
    co_return Result<>{};
}

Task<> LocalStore::dropMember(RoomName room, ConnectionId id)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        co_return notFound(room);
    Members &members = found->second;
    const auto order = members.orderOf.constFind(id);
    if (order == members.orderOf.constEnd())
        co_return failure(ErrorCode::NotInRoom, room.toString());
    members.byOrder.erase(*order);
    members.orderOf.erase(order);
    co_return Result<>{};
}

Task<> LocalStore::dropNode(NodeId node)
{
    for (auto &room : m_rooms) {
        Members &members = room.second;
        std::erase_if(members.byOrder, [&](const auto &entry) {
            if (entry.second.node != node)
                return false;
            members.orderOf.remove(entry.second.id);
            return true;
        });
    }
    co_return Result<>{};
}

} // namespace confab
