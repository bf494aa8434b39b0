// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/live_window.h"
#include "server/rooms/chat_rooms.h"
#include "server/rooms/directory.h"

namespace confab {

/// The methods `chatRoom.*` of the administration API. Part of `AdminService`, and lives as long.
class RoomMethods
{
public:
    RoomMethods(ChatRooms &rooms, Directory &directory, JoinedAtUnit joinedAt)
        : m_rooms(rooms)
        , m_directory(directory)
        , m_joinedAt(joinedAt)
    {
    }

    QCoro::Task<RpcResult> list(AdminParams params);
    QCoro::Task<RpcResult> add(AdminParams params);
    QCoro::Task<RpcResult> destroy(AdminParams params);
    QCoro::Task<RpcResult> exists(AdminParams params);
    QCoro::Task<RpcResult> status(AdminParams params);
    QCoro::Task<RpcResult> members(AdminParams params);
    QCoro::Task<RpcResult> addMember(AdminParams params);
    QCoro::Task<RpcResult> removeMember(AdminParams params);
    QCoro::Task<RpcResult> broadcast(AdminParams params);

private:
    /// Whom an announcement is for, and how many that are.
    struct Audience {
        QList<RoomName> rooms;
        QHash<RoomName, qint64> members;

        void add(const RoomSummary &room)
        {
            rooms.append(room.room);
            members.insert(room.room, room.membersCount);
        }
    };
    /// All that `params` names; an error names a room that is missing, and nobody is told anything then.
    QCoro::Task<tl::expected<Audience, RpcError>> audience(AdminParams params);

    ChatRooms &m_rooms;
    Directory &m_directory;
    const JoinedAtUnit m_joinedAt;
};

} // namespace confab
