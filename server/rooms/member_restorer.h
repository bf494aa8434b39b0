// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/local_members.h"

namespace confab {

/// Brings this node's connections and members back into a shared store after that was away, and has leave
/// hooks run for members of nodes that died. Part of `ChatRooms`, and lives as long.
class MemberRestorer final : private PresenceListener
{
public:
    /// `rooms` are to be there whatever the store has lost, unless somebody destroyed them.
    MemberRestorer(Presence &presence, const RoomIndex &index, LocalMembers &members, NodeId node,
                   QList<RoomName> rooms);
    ~MemberRestorer() override;

private:
    void onRestoringNeeded() override;
    void onMembersLost(const QList<std::pair<ConnectionId, RoomName>> &lost) override;

    Task<> restore(quint64 run);
    LiveState liveStateOf(const QList<ConnectionId> &ids) const;
    void endRooms(const QList<Membership> &gone);

    Presence &m_presence;
    const RoomIndex &m_index;
    LocalMembers &m_members;
    const NodeId m_node;
    const QList<RoomName> m_rooms;
    quint64 m_run = 0;
};

} // namespace confab
