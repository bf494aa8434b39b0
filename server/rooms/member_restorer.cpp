// SPDX-License-Identifier: MIT
#include "server/rooms/member_restorer.h"

#include "shared/logging.h"
#include "shared/task.h"

#include <algorithm>
#include <vector>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// Few enough that clients are served in between.
constexpr qsizetype connectionsAtOnce = 200;

/// All connections, so that members come back in the order in which they had joined.
QList<ConnectionId> byFirstJoin(const RoomIndex &index)
{
    std::vector<std::pair<Timestamp, ConnectionId>> joins;
    for (const ConnectionId &id : index.connections()) {
        const auto rooms = index.joinsOf(id);
        joins.emplace_back(rooms.isEmpty() ? Timestamp::max() : rooms.first().at, id);
    }
    std::ranges::sort(joins);
    QList<ConnectionId> ids;
    for (const auto &[at, id] : joins)
        ids.append(id);
    return ids;
}

} // namespace

MemberRestorer::MemberRestorer(Presence &presence, const RoomIndex &index, LocalMembers &members, NodeId node,
                               QList<RoomName> rooms)
    : m_presence(presence)
    , m_index(index)
    , m_members(members)
    , m_node(std::move(node))
    , m_rooms(std::move(rooms))
{
    m_presence.setListener(this);
}

MemberRestorer::~MemberRestorer()
{
    m_presence.setListener(nullptr);
}

void MemberRestorer::onRestoringNeeded()
{
    runDetached(u"restoring members"_s, restore(++m_run));
}

Task<> MemberRestorer::restore(quint64 run)
{
    // What every step sends is what is live at that moment; who leaves or vanishes later is dropped later,
    // and who connects later is added by that.
    const QList<ConnectionId> ids = byFirstJoin(m_index);
    qsizetype memberCount = 0;
    for (qsizetype at = 0; at == 0 || at < ids.size(); at += connectionsAtOnce) {
        LiveState live = liveStateOf(ids.mid(at, connectionsAtOnce));
        if (at == 0)
            live.rooms = m_rooms;
        memberCount += live.members.size();
        const auto gone = co_await m_presence.restore(live);
        if (run != m_run)
            co_return Result<>{}; // the store was lost once more, and all of this begins again
        if (!gone)
            co_return Result<>{}; // it will be
        endRooms(*gone);
    }
    co_await m_presence.finishRestoring();
    if (run == m_run)
        qCInfo(logRooms, "this node's %lld connections and %lld members are in the store",
               qlonglong(ids.size()), qlonglong(memberCount));
    co_return Result<>{};
}

LiveState MemberRestorer::liveStateOf(const QList<ConnectionId> &ids) const
{
    LiveState live;
    for (const ConnectionId &id : ids) {
        if (!m_index.recipient(id))
            continue;
        live.connections.append(id);
        for (const RoomIndex::Joined &joined : m_index.joinsOf(id))
            live.members.append({joined.room, {id, m_node, joined.at}});
    }
    return live;
}

void MemberRestorer::endRooms(const QList<Membership> &gone)
{
    QHash<RoomName, QList<ConnectionId>> rooms;
    for (const Membership &membership : gone)
        rooms[membership.room].append(membership.member.id);
    for (auto room = rooms.begin(); room != rooms.end(); ++room)
        m_members.endRoom(room.key(), room.value());
}

void MemberRestorer::onMembersLost(const QList<std::pair<ConnectionId, RoomName>> &lost)
{
    QHash<RoomName, QList<ConnectionId>> rooms;
    for (const auto &[id, room] : lost)
        rooms[room].append(id);
    for (auto room = rooms.begin(); room != rooms.end(); ++room)
        runDetached(u"leaving %1"_s.arg(room.key().toString()),
                    m_members.runLeaveHooks(room.value(), room.key()));
}

} // namespace confab
