// SPDX-License-Identifier: MIT
#pragma once

#include "shared/ids.h"
#include "shared/json.h"

#include <QList>

#include <chrono>

namespace confab {

using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

inline Timestamp currentTime()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// One connection in one room.
struct Member {
    ConnectionId id;
    NodeId node;
    Timestamp joinedAt;
};

/// Who is in a room, in the order of joining.
struct RoomStatus {
    RoomName room;
    QList<Member> members;
};

/// Something said in a room. `from` is a connection's id as a string, or the number 0 for the server.
struct Message {
    RoomName room;
    JsonText body;
    JsonText from;
    Timestamp sentAt;
};

} // namespace confab
