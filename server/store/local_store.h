// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/local_broker.h"
#include "server/store/local_room_events.h"
#include "server/store/room_archive.h"
#include "server/store/room_store.h"

#include <QHash>

#include <map>
#include <memory>

namespace confab {

/// Rooms and members of one process. Rooms are also kept in the archive, if there is one; members live as
/// long as the process. Every task is done when its call returns.
class LocalStore final : public RoomStore
{
public:
    /// Rooms in memory only. `broker` is told of removed rooms, `events` of every change; null: nobody is.
    explicit LocalStore(LocalBroker *broker = nullptr, LocalRoomEvents *events = nullptr)
        : m_broker(broker)
        , m_events(events)
    {
    }

    /// Starts with the rooms in `archive`.
    static Result<std::unique_ptr<LocalStore>> open(std::unique_ptr<RoomArchive> archive,
                                                    LocalBroker *broker = nullptr,
                                                    LocalRoomEvents *events = nullptr);

    Task<Added> addRoom(RoomName room) override;
    Task<Removed> removeRoom(RoomName room) override;
    Task<bool> hasRoom(RoomName room) override;
    Task<QList<RoomName>> rooms() override;
    Task<QList<RoomSummary>> summaries() override;
    Task<RoomSummary> summary(RoomName room) override;
    Task<QList<Member>> members(RoomName room) override;
    Task<> putMember(RoomName room, Member member) override;
    Task<> dropMember(RoomName room, ConnectionId id) override;
    Task<> dropNode(NodeId node) override;

private:
    /// Members by the order of joining, and where each of them stands in it.
    struct Room {
        Timestamp createdAt;
        std::map<quint64, Member> byOrder = {};
        QHash<ConnectionId, quint64> orderOf = {};
        quint64 nextOrder = 0;

        qint64 membersCount() const { return orderOf.size(); }
        QList<Member> members() const;
    };

    LocalBroker *const m_broker;
    LocalRoomEvents *const m_events;
    std::unique_ptr<RoomArchive> m_archive;
    std::map<RoomName, Room> m_rooms;
};

} // namespace confab
