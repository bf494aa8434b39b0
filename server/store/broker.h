// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"
#include "shared/ids.h"

namespace confab {

/// Takes what is published on the rooms it subscribed to.
class BrokerListener
{
public:
    virtual ~BrokerListener() = default;
    virtual void onPublished(const RoomName &room, const QByteArray &payload) = 0;
};

/// What happens in rooms, on its way to every node with members. Delivery is at most once, in one order per
/// room that is the same for all listeners. A listener may publish, subscribe and unsubscribe from inside
/// `onPublished`; what it publishes there is delivered after what is being delivered.
class Broker
{
public:
    virtual ~Broker() = default;
    virtual void subscribe(const RoomName &room, BrokerListener &listener) = 0;
    virtual void unsubscribe(const RoomName &room, BrokerListener &listener) = 0;
    virtual Result<> publish(const RoomName &room, const QByteArray &payload) = 0; // StoreUnavailable
};

} // namespace confab
