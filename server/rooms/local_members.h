// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/room_messages.h"
#include "server/store/presence.h"

#include <set>

namespace confab {

/// Joining and leaving of this node's connections: what the store and the index say of them stays the same,
/// whatever happens while one of them is asked. Part of `ChatRooms`, and lives as long.
class LocalMembers final : private BrokerListener
{
public:
    struct Options {
        NodeId node;
        qsizetype roomsPerConnection; ///< 0: no limit.
    };

    /// `presence` may be null: other nodes need not know of this one's connections.
    LocalMembers(RoomStore &store, Broker &broker, Presence *presence, const MiddlewareChain &middleware,
                 RoomIndex &index, RoomMessages &messages, Options options);
    ~LocalMembers() override;

    /// A connection is known from here until `detach`, which takes it out of all its rooms: at once for those
    /// who ask, leave hooks afterwards.
    void attach(Recipient &recipient);
    void detach(ConnectionId id);

    /// Errors as those of `ChatRooms::addMember` and `removeMember`, for connections of this node.
    Task<> join(ConnectionId id, RoomName room);
    Task<> leave(ConnectionId id, RoomName room);

    /// The room is gone for those of `members` who are in it here: tells them, takes them out of it and runs
    /// the leave hooks, whose vetoes are ignored.
    void endRoom(const RoomName &room, const QList<ConnectionId> &members);

    /// Runs the leave hooks for members who are out of the room already.
    Task<> runLeaveHooks(QList<ConnectionId> ids, RoomName room);

private:
    void onPublished(const RoomName &room, const QByteArray &payload) override;
    void onRoomRemoved(const RoomName &room, const QList<ConnectionId> &members) override;
    void onMissed(const RoomName &room) override;

    struct Join {
        ConnectionId id;
        bool isUndone = false; ///< The room it was put into is gone.
    };

    Task<> put(ConnectionId id, RoomName room);
    Task<> confirmJoin(Member member, RoomName room, const Join &join);
    void finishJoin(const RoomName &room, const Join &join);
    void releaseSubscription(const RoomName &room);
    void takeOut(ConnectionId id, const RoomName &room);
    Task<> forget(ConnectionId id, RoomName room);
    bool hasAllItsRooms(ConnectionId id) const;
    tl::unexpected<Error> tooManyRooms() const;

    RoomStore &m_store;
    Broker &m_broker;
    Presence *const m_presence;
    const MiddlewareChain &m_middleware;
    RoomIndex &m_index;
    RoomMessages &m_messages;
    const Options m_options;

    QHash<RoomName, QList<Join *>> m_joining;              ///< Joins that wait for the store.
    std::set<std::pair<ConnectionId, RoomName>> m_leaving; ///< Whose leave hooks have been asked.
};

} // namespace confab
