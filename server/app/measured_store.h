// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/histogram.h"
#include "server/store/room_store.h"

#include <array>

namespace confab {

/// A store that is asked through this one, which measures how long each answer takes. Lives as long as the
/// event loop.
class MeasuredStore final : public RoomStore
{
public:
    enum class Operation {
        AddRoom,
        RemoveRoom,
        HasRoom,
        Rooms,
        Summaries,
        Summary,
        Members,
        PutMember,
        DropMember,
        DropNode,
    };

    /// What calls of one operation came to.
    struct Figures {
        Histogram durations;
        quint64 failures = 0; ///< The store could not say; that there is no such room is an answer.
    };
    using AllFigures = std::array<Figures, size_t(Operation::DropNode) + 1>;

    explicit MeasuredStore(RoomStore &store)
        : m_store(store)
    {
    }

    const AllFigures &figures() const { return m_figures; }

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
    template <typename T, typename... Parameters>
    Task<T> measured(Operation operation, Task<T> (RoomStore::*call)(Parameters...), Parameters... with);

    RoomStore &m_store;
    AllFigures m_figures;
};

/// `put_member`, of the operation at that place.
QLatin1StringView storeOperationName(size_t operation);

} // namespace confab
