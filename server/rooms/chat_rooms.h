// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/room_messages.h"

#include <QSet>

#include <set>

namespace confab {

/// The chat-room API: rooms, who is in them, and what is said there. The one way to change
/// any of it, for connections, administration and extensions alike. Lives as long as the event loop.
class ChatRooms final : private BrokerListener
{
public:
    struct Options {
        NodeId node;
        qsizetype roomsPerConnection; ///< 0: no limit.
    };

    ChatRooms(RoomStore &store, Broker &broker, Options options);
    ~ChatRooms() override;

    /// A connection is known from here until `detach`, which takes it out of all its rooms: at once for
    /// those who ask, leave hooks afterwards.
    void attach(Recipient &recipient) { m_index.attach(recipient); }
    void detach(ConnectionId id);

    /// All rooms, sorted by their bytes.
    Task<QList<RoomName>> list() { return m_store.rooms(); }
    Task<Added> add(RoomName room);
    /// Ends with the room gone on every node. Members are told first, then leave hooks run; their vetoes
    /// are ignored.
    Task<Removed::Room> destroy(RoomName room);
    Task<bool> exists(RoomName room) { return m_store.hasRoom(room); }
    /// Error 019 when there is no such room.
    Task<RoomStatus> roomStatus(RoomName room);

    /// Errors: 104 unknown connection, 017 already in it, 103 too many rooms, 019 no such room, and what
    /// the join hooks say.
    Task<> addMember(ConnectionId id, RoomName room);
    /// Errors: 104 unknown connection, 016 not in it, 019 no such room, and what the leave hooks say.
    Task<> removeMember(ConnectionId id, RoomName room);

    /// Every member gets `body` once. Errors: 016 when a connection says it that is not a member, 019 when
    /// the server says it in a room that does not exist, and what the onSayReceive hooks say.
    Task<> broadcast(Sender sender, RoomName room, JsonText body);

    /// The steps of `broadcast`, for those who have something to do in between, or cannot wait.
    RoomMessages &messages() { return m_messages; }
    const RoomMessages &messages() const { return m_messages; }

    MiddlewareChain &middleware() { return m_middleware; }
    const RoomIndex &index() const { return m_index; }

private:
    void onPublished(const RoomName &room, const QByteArray &payload) override;

    void releaseSubscription(const RoomName &room);
    void endRoom(const RoomName &room, const std::optional<QSet<ConnectionId>> &members);
    Task<> runLeaveHooksOf(QList<ConnectionId> ids, RoomName room);
    QCoro::Task<> runLeaveHooks(ConnectionId id, RoomName room);
    bool hasAllItsRooms(ConnectionId id) const;
    tl::unexpected<Error> tooManyRooms() const;
    Task<> forget(ConnectionId id, RoomName room);
    Task<> confirmJoin(ConnectionId id, RoomName room, quint64 startedAt);
    void takeOut(ConnectionId id, const RoomName &room);
    void noteDestroyed(const RoomName &room);
    void finishJoin(const RoomName &room);

    RoomStore &m_store;
    Broker &m_broker;
    const Options m_options;
    RoomIndex m_index;
    MiddlewareChain m_middleware;
    RoomMessages m_messages;

    // Tells a join that was waiting for the store whether its room was destroyed meanwhile.
    QHash<RoomName, quint64> m_destroyedAt;
    quint64 m_destroyCount = 0;
    QHash<RoomName, int> m_joining;                        ///< Joins that wait for the store.
    std::set<std::pair<ConnectionId, RoomName>> m_leaving; ///< Whose leave hooks have been asked.
};

} // namespace confab
