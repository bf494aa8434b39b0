// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model.h"

namespace confab {

/// A room, without saying who is in it.
struct RoomSummary {
    RoomName room;
    Timestamp createdAt;
    qint64 membersCount = 0;

    friend bool operator==(const RoomSummary &, const RoomSummary &) = default;
};

/// Hears of every change to the rooms in a store, whichever node makes it, in the store's order. Who reads
/// the store after subscribing and then applies what it hears has the truth: the last event about a room or a
/// member says how it is, also when what it says had been read already.
class RoomEventsListener
{
public:
    virtual ~RoomEventsListener() = default;

    virtual void onRoomAdded(const RoomSummary &room) = 0;
    /// With everyone who was in it.
    virtual void onRoomRemoved(const RoomName &room) = 0;
    /// `membersCount` is that of the room from then on. The member may have been in it before.
    virtual void onMemberPut(const RoomName &room, const Member &member, qint64 membersCount) = 0;
    virtual void onMemberDropped(const RoomName &room, ConnectionId id, qint64 membersCount) = 0;

    /// Changes may have gone unheard: the store is to be read again. Not called while the store is away, but
    /// when it is back.
    virtual void onChangesMissed() = 0;
};

/// Where changes of rooms and members are heard of. Costs next to nothing while nobody listens.
class RoomEvents
{
public:
    virtual ~RoomEvents() = default;

    /// Done when every later change arrives. Error: StoreUnavailable; the subscription is there all the same,
    /// and `onChangesMissed` comes when it is in force.
    virtual Task<> subscribe(RoomEventsListener &listener) = 0;
    /// Nothing arrives afterwards. May be called from inside the listener's calls.
    virtual void unsubscribe(RoomEventsListener &listener) = 0;
};

} // namespace confab
