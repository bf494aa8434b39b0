// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/middleware.h"
#include "server/rooms/personal_delivery.h"
#include "server/rooms/room_index.h"
#include "server/store/broker.h"
#include "server/store/room_store.h"

#include <map>
#include <memory>

namespace confab {

/// Who says something: a connection, or the server itself.
using Sender = std::optional<ConnectionId>;

/// What is said in rooms: from the sender through the hooks to the broker, and from the broker to this
/// node's members. Part of `ChatRooms`, and lives as long.
class RoomMessages
{
public:
    RoomMessages(RoomStore &store, Broker &broker, RoomIndex &index, const MiddlewareChain &middleware);

    /// What the hooks make of the message, in the order of each sender's calls. Errors as those of
    /// `ChatRooms::broadcast`.
    Task<Message> admit(Sender sender, RoomName room, JsonText body);

    /// The message's way to the members, on all nodes.
    Eventual<> publish(const Message &message);

    /// Whether a member's words need no hook first: then `say` does both steps at once.
    bool canSayAtOnce() const { return !m_middleware.hasOnSayReceive(); }
    Eventual<> say(ConnectionId sender, const RoomName &room, const JsonText &body);

    /// Gives each member here what the broker brought: an encoded message.
    void deliver(const RoomName &room, const QByteArray &payload);

    /// Tells these members that the room is gone, after whatever was said before.
    void deliverDestroyNotice(const RoomName &room, const QList<ConnectionId> &members);

    /// Tells all members here that messages may not have reached them.
    void deliverMissedAlert(const RoomName &room);

    /// Tells one who is out of the room why, after whatever was said before.
    void deliverRemovalAlert(ConnectionId id, const RoomName &room, const QString &reason);

    /// Drops what waits for a connection that is gone.
    void forget(ConnectionId id) { m_personal.forget(id); }

    /// Messages that came to rooms with members here, since the start.
    quint64 count() const { return m_count; }

    /// How often members of rooms here were told that they may have missed messages: once a room and outage.
    quint64 missedCount() const { return m_missedCount; }

private:
    Task<Message> askHooks(std::shared_ptr<Task<Message>> previous, Message message);

    RoomStore &m_store;
    Broker &m_broker;
    RoomIndex &m_index;
    const MiddlewareChain &m_middleware;
    PersonalDelivery m_personal;
    std::map<Sender, std::shared_ptr<Task<Message>>> m_saying; ///< The last of each sender's messages.
    quint64 m_count = 0;
    quint64 m_missedCount = 0;
};

} // namespace confab
