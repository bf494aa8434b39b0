// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/room_events.h"

#include "shared/model.h"

#include <QList>

namespace confab {

/// What `removeRoom` did: whether there was such a room, and who was in it.
struct Removed {
    enum class Room { WasMissing, Existed } room;
    QList<Member> members;
};

enum class Added { Existed, Created };

/// Rooms and members. Every call is one atomic step, so no caller asks first and acts later. A call that
/// names a missing room answers RoomNotFound; other errors stand at the right; any call may answer
/// StoreUnavailable, and has then changed nothing. Tasks may be resumed in any later turn of the loop.
class RoomStore
{
public:
    virtual ~RoomStore() = default;

    virtual Task<Added> addRoom(RoomName room) = 0;
    /// A missing room is no error. Who listens to the room hears `onRoomRemoved`, in the same step.
    virtual Task<Removed> removeRoom(RoomName room) = 0;
    virtual Task<bool> hasRoom(RoomName room) = 0;
    virtual Task<QList<RoomName>> rooms() = 0;        ///< Sorted by their bytes.
    virtual Task<QList<RoomSummary>> summaries() = 0; ///< Sorted in the same way.
    virtual Task<RoomSummary> summary(RoomName room) = 0;
    virtual Task<QList<Member>> members(RoomName room) = 0;        ///< In the order of joining.
    virtual Task<> putMember(RoomName room, Member member) = 0;    // AlreadyInRoom
    virtual Task<> dropMember(RoomName room, ConnectionId id) = 0; // NotInRoom
    virtual Task<> dropNode(NodeId node) = 0;                      ///< Clears up after a node that died.
};

} // namespace confab
