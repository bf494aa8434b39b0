// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_session.h"
#include "server/redis/room_incarnations.h"
#include "server/store/room_store.h"

namespace confab {

/// Rooms and members of all nodes, in Redis; every change is one script there (docs/cluster.md). Answers
/// StoreUnavailable at once while this node is not registered or not yet restored; members may be dropped as
/// soon as it is registered.
class RedisStore final : public RoomStore
{
public:
    RedisStore(RedisSession &session, RoomIncarnations &incarnations)
        : m_session(session)
        , m_incarnations(incarnations)
    {
    }

    Task<Added> addRoom(RoomName room) override;
    Task<Removed> removeRoom(RoomName room) override;
    Task<bool> hasRoom(RoomName room) override;
    Task<QList<RoomName>> rooms() override;
    /// More than `roomsAtOnce` are read in several steps: a room that comes or goes meanwhile may be in it or
    /// not.
    Task<QList<RoomSummary>> summaries() override;
    Task<RoomSummary> summary(RoomName room) override;
    /// More than `membersAtOnce` are read in several steps: who comes or goes meanwhile may be in it or not.
    Task<QList<Member>> members(RoomName room) override;
    Task<> putMember(RoomName room, Member member) override;
    Task<> dropMember(RoomName room, ConnectionId id) override;
    Task<> dropNode(NodeId node) override;

    static constexpr int roomsAtOnce = 1000;
    static constexpr int membersAtOnce = 5000;

private:
    Task<QList<Member>> scanMembers(RoomName room);

    RedisSession &m_session;
    RoomIncarnations &m_incarnations;
};

} // namespace confab
