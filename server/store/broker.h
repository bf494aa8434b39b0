// SPDX-License-Identifier: MIT
#pragma once

#include "shared/eventual.h"
#include "shared/ids.h"

#include <QList>

namespace confab {

/// Takes what happens in the rooms it subscribed to.
class BrokerListener
{
public:
    virtual ~BrokerListener() = default;
    virtual void onPublished(const RoomName &room, const QByteArray &payload) = 0;

    /// The room was removed from the store, after everything published so far. `members` were in it then: who
    /// joined one of the same name since is not among them.
    virtual void onRoomRemoved(const RoomName &room, const QList<ConnectionId> &members) = 0;

    /// For a while nothing arrived from the room, whatever was published there. It does again.
    virtual void onMissed(const RoomName &room) = 0;
};

/// What happens in rooms, on its way to every node with members. Delivery is at most once, in one order per
/// room that is the same for all listeners. A listener may publish, subscribe and unsubscribe from inside its
/// calls; what it publishes there is delivered after what is being delivered.
class Broker
{
public:
    virtual ~Broker() = default;

    /// Done when everything that is published from then on arrives. Error: StoreUnavailable; `unsubscribe` is
    /// due all the same, unless the room is to be subscribed again.
    virtual Task<> subscribe(RoomName room, BrokerListener &listener) = 0;
    virtual void unsubscribe(const RoomName &room, BrokerListener &listener) = 0;

    /// Done when it is on its way to every listener. Error: StoreUnavailable; it may have got through all the
    /// same when the store was lost on the way.
    virtual Eventual<> publish(const RoomName &room, const QByteArray &payload) = 0;
};

} // namespace confab
