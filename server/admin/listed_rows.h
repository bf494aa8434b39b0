// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/live_window.h"
#include "server/admin/sorted_rows.h"
#include "server/rooms/chat_rooms.h"

namespace confab {

/// A room in a list that can be sorted and filtered.
struct ListedRoom {
    RoomName key;
    Timestamp createdAt;
    qint64 membersCount;
};
SortedRows<ListedRoom>::Less roomOrder(const LiveWindow &window);
SortedRows<ListedRoom>::Matches roomMatcher(const LiveWindow &window);

/// A member in such a list.
struct ListedMember {
    ConnectionId key;
    NodeId node;
    Timestamp joinedAt;
};
SortedRows<ListedMember>::Less memberOrder(const LiveWindow &window);
SortedRows<ListedMember>::Matches memberMatcher(const LiveWindow &window);

// As JSON (docs/admin-api.md, "Methods").

QJsonObject roomRow(const ListedRoom &room);
/// `info` is null where no more is known of the member than the store says.
QJsonObject memberRow(const ListedMember &member, const ConnectionInfo *info, JoinedAtUnit unit);

} // namespace confab
