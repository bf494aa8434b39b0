// SPDX-License-Identifier: MIT
#pragma once

#include "server/cluster/cluster.h"
#include "server/rooms/connection_hooks.h"
#include "server/rooms/local_members.h"
#include "server/rooms/member_restorer.h"

namespace confab {

/// The chat-room API: rooms, who is in them, and what is said there, on this node and all that share its
/// store. The one way to change any of it, for connections, administration and extensions alike. Lives as
/// long as the event loop.
class ChatRooms final : public ClusterCallHandler
{
public:
    struct Options {
        NodeId node;
        qsizetype roomsPerConnection; ///< 0: no limit.
        QList<RoomName> rooms = {};   ///< Put back when a shared store has lost them.
    };

    /// `presence` is that of a shared store; null: this is the only node.
    ChatRooms(RoomStore &store, Broker &broker, Options options, Presence *presence = nullptr);
    ~ChatRooms() override;

    /// Calls on connections of other nodes go there from now on; null: there are no other nodes.
    void setCluster(Cluster *cluster) { m_cluster = cluster; }

    /// A connection of this node is known from here until `detach`, which takes it out of all its rooms: at
    /// once for those who ask, leave hooks afterwards.
    void attach(Recipient &recipient) { m_members.attach(recipient); }
    void detach(ConnectionId id) { m_members.detach(id); }

    /// All rooms, sorted by their bytes.
    Task<QList<RoomName>> list() { return m_store.rooms(); }
    /// The same, with what there is to say of each.
    Task<QList<RoomSummary>> summaries() { return m_store.summaries(); }
    /// Error 019 when there is no such room.
    Task<RoomSummary> summary(RoomName room) { return m_store.summary(room); }
    Task<Added> add(RoomName room);
    /// Ends with the room gone on every node. Members are told first, then leave hooks run; their vetoes
    /// are ignored.
    Task<Removed::Room> destroy(RoomName room);
    Task<bool> exists(RoomName room) { return m_store.hasRoom(room); }
    /// Error 019 when there is no such room.
    Task<RoomStatus> roomStatus(RoomName room);

    // Connections of any node. Errors of all of these: 104 unknown connection, 105 store unavailable; on
    // another node also 106 when its cluster token is another one and 107 when it does not answer in time.

    /// Errors: 017 already in it, 103 too many rooms, 019 no such room, and what the join hooks say.
    Task<> addMember(ConnectionId id, RoomName room);
    /// Afterwards the client is told `reason`, if there is one, of at most 1,000 characters. Errors: 016 not
    /// in it, 019 no such room, 100 too long a reason, and what the leave hooks say.
    Task<> removeMember(ConnectionId id, RoomName room, QString reason = {});
    /// Hands `message` to one client: an object as it is, anything else in a `user` frame without a room
    /// (PROTOCOL.md §2).
    Task<> sendMessage(ConnectionId id, JsonText message);
    /// Sends the client away; done when that has begun.
    Task<> disconnect(ConnectionId id, Reconnecting reconnecting);

    /// Every member gets `body` once. Errors: 016 when a connection says it that is not a member, 019 when
    /// the server says it in a room that does not exist, and what the onSayReceive hooks say.
    Task<> broadcast(Sender sender, RoomName room, JsonText body);

    /// The steps of `broadcast`, for those who have something to do in between, or cannot wait.
    RoomMessages &messages() { return m_messages; }
    const RoomMessages &messages() const { return m_messages; }

    MiddlewareChain &middleware() { return m_middleware; }
    ConnectionHooks &connectionHooks() { return m_connectionHooks; }
    const RoomIndex &index() const { return m_index; }

private:
    Task<> onClusterCall(ClusterCall call) override;
    Task<> callOwner(ClusterCall call);

    Task<> perform(const cluster_call::AddMember &call) { return m_members.join(call.id, call.room); }
    Task<> perform(const cluster_call::RemoveMember &call) { return remove(call); }
    Task<> perform(const cluster_call::SendMessage &call);
    Task<> perform(const cluster_call::Disconnect &call);
    Task<> remove(cluster_call::RemoveMember call);

    RoomStore &m_store;
    RoomIndex m_index;
    MiddlewareChain m_middleware;
    ConnectionHooks m_connectionHooks;
    RoomMessages m_messages;
    LocalMembers m_members;
    std::optional<MemberRestorer> m_restorer;
    Cluster *m_cluster = nullptr;
};

} // namespace confab
