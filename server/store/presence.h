// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model.h"

#include <QList>

#include <utility>

namespace confab {

/// One connection in one room, seen from outside the room.
struct Membership {
    RoomName room;
    Member member;
};

/// What a node has that others are to know of.
struct LiveState {
    QList<RoomName> rooms; ///< That have to be there, with members or without.
    QList<ConnectionId> connections;
    QList<Membership> members;
};

/// Hears what a shared store finds out about nodes.
class PresenceListener
{
public:
    virtual ~PresenceListener() = default;

    /// What this node has put into the store may be missing there, and what it could not take out may still
    /// be there. Everything live is to be put again with `Presence::restore`, then `finishRestoring` called.
    /// Until then the store answers StoreUnavailable. Comes again when the store is lost meanwhile: the newer
    /// call counts.
    virtual void onRestoringNeeded() = 0;

    /// A node has died and these of its members were taken out of their rooms. Each is told to one node only,
    /// which runs the leave hooks.
    virtual void onMembersLost(const QList<std::pair<ConnectionId, RoomName>> &lost) = 0;
};

/// Which connections are where, for a store that several nodes share: a node that dies takes its own with it,
/// and one that lives puts its own back after the store was away. Part of such a store, which has none
/// otherwise.
class Presence
{
public:
    virtual ~Presence() = default;

    /// Null: nobody.
    virtual void setListener(PresenceListener *listener) = 0;

    /// Lets other nodes know where the connection is. Return at once; while the store is away nothing
    /// happens, for restoring follows.
    virtual void addConnection(ConnectionId id) = 0;
    virtual void dropConnection(ConnectionId id) = 0;

    /// Puts back what is live now, and the members' rooms, except rooms that were destroyed: answers the
    /// members for whom that is so. Sent before the call returns: what is changed afterwards comes
    /// afterwards. Error: StoreUnavailable.
    virtual Task<QList<Membership>> restore(LiveState live) = 0;

    /// Everything live is in the store: what else it has of this node is to go.
    virtual Task<> finishRestoring() = 0;
};

} // namespace confab
