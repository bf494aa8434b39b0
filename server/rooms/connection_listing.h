// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/room_index.h"

namespace confab {

/// As operators see a connection of this node, which is called `node`.
ConnectionInfo describeConnection(const RoomIndex &index, const NodeId &node, const Recipient &recipient);

/// The page of this node's connections that is asked for. Those that are equal in what they are sorted by
/// come in the order of their ids, and descending is ascending read backwards: pages of a list that does not
/// change neither overlap nor leave anything out. Quick where nothing is filtered: of those outside the page
/// no more is looked at than they are sorted by.
ConnectionPage listConnections(const RoomIndex &index, const NodeId &node, const ConnectionQuery &query);

/// The page that is asked for out of those of all nodes. Each node was asked for the first `offset + limit`.
ConnectionPage mergePages(const QList<ConnectionPage> &pages, const ConnectionQuery &query);

} // namespace confab
