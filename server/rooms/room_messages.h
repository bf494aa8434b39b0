// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/middleware.h"
#include "server/rooms/personal_delivery.h"
#include "server/rooms/room_index.h"
#include "server/rooms/sender_turns.h"
#include "server/store/broker.h"
#include "server/store/room_store.h"

namespace confab {

/// What is said in rooms: from the sender through the hooks to the broker, and from the broker to this
/// node's members. Part of `ChatRooms`, and lives as long.
class RoomMessages
{
public:
    RoomMessages(RoomStore &store, Broker &broker, RoomIndex &index, const MiddlewareChain &middleware);

    /// What the hooks make of the message, in the order of each sender's calls. Errors as those of
    /// `ChatRooms::broadcast`.
    Eventual<Message> admit(Sender sender, const RoomName &room, const JsonText &body);

    /// The message's way to the members, on all nodes.
    Eventual<> publish(const Message &message);

    /// Whether a member's words need no hook first: then `say` does both steps at once.
    bool canSayAtOnce() const { return !m_middleware.hasOnSayReceive() && m_turns.isEmpty(); }
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

    /// Since the start.
    struct Counts {
        quint64 received = 0;  ///< Said on this node and taken by the broker.
        quint64 arrived = 0;   ///< Came to rooms with members here, from whatever node.
        quint64 delivered = 0; ///< Copies given to members here, with what they are told of their rooms.
        quint64 missed = 0;    ///< Rooms whose members here may have missed some: once a room and outage.
    };
    Counts counts() const;

private:
    Task<> countWhenTaken(Task<> published);
    Task<Message> admitServer(RoomName room, JsonText body);

    RoomStore &m_store;
    Broker &m_broker;
    RoomIndex &m_index;
    const MiddlewareChain &m_middleware;
    PersonalDelivery m_personal;
    SenderTurns m_turns;
    Counts m_counts; ///< Without what `m_personal` has delivered.
};

} // namespace confab
