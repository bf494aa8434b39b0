// SPDX-License-Identifier: MIT
#include "server/app/measured_store.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

template <typename T>
bool hasFailed(const Result<T> &result)
{
    return !result &&
           (result.error().code == ErrorCode::StoreUnavailable || result.error().code == ErrorCode::TimedOut);
}

} // namespace

QLatin1StringView storeOperationName(size_t operation)
{
    switch (MeasuredStore::Operation(operation)) {
    case MeasuredStore::Operation::AddRoom:
        return "add_room"_L1;
    case MeasuredStore::Operation::RemoveRoom:
        return "remove_room"_L1;
    case MeasuredStore::Operation::HasRoom:
        return "has_room"_L1;
    case MeasuredStore::Operation::Rooms:
        return "rooms"_L1;
    case MeasuredStore::Operation::Summaries:
        return "summaries"_L1;
    case MeasuredStore::Operation::Summary:
        return "summary"_L1;
    case MeasuredStore::Operation::Members:
        return "members"_L1;
    case MeasuredStore::Operation::PutMember:
        return "put_member"_L1;
    case MeasuredStore::Operation::DropMember:
        return "drop_member"_L1;
    case MeasuredStore::Operation::DropNode:
        return "drop_node"_L1;
    }
    Q_UNREACHABLE();
}

template <typename T, typename... Parameters>
Task<T> MeasuredStore::measured(Operation operation, Task<T> (RoomStore::*call)(Parameters...),
                                Parameters... with)
{
    const auto begun = Clock::now();
    auto result = co_await (m_store.*call)(std::move(with)...);
    Figures &figures = m_figures[size_t(operation)];
    figures.durations.observe(Clock::now() - begun);
    if (hasFailed(result))
        ++figures.failures;
    co_return result;
}

Task<Added> MeasuredStore::addRoom(RoomName room)
{
    return measured(Operation::AddRoom, &RoomStore::addRoom, std::move(room));
}

Task<Removed> MeasuredStore::removeRoom(RoomName room)
{
    return measured(Operation::RemoveRoom, &RoomStore::removeRoom, std::move(room));
}

Task<bool> MeasuredStore::hasRoom(RoomName room)
{
    return measured(Operation::HasRoom, &RoomStore::hasRoom, std::move(room));
}

Task<QList<RoomName>> MeasuredStore::rooms()
{
    return measured(Operation::Rooms, &RoomStore::rooms);
}

Task<QList<RoomSummary>> MeasuredStore::summaries()
{
    return measured(Operation::Summaries, &RoomStore::summaries);
}

Task<RoomSummary> MeasuredStore::summary(RoomName room)
{
    return measured(Operation::Summary, &RoomStore::summary, std::move(room));
}

Task<QList<Member>> MeasuredStore::members(RoomName room)
{
    return measured(Operation::Members, &RoomStore::members, std::move(room));
}

Task<> MeasuredStore::putMember(RoomName room, Member member)
{
    return measured(Operation::PutMember, &RoomStore::putMember, std::move(room), std::move(member));
}

Task<> MeasuredStore::dropMember(RoomName room, ConnectionId id)
{
    return measured(Operation::DropMember, &RoomStore::dropMember, std::move(room), std::move(id));
}

Task<> MeasuredStore::dropNode(NodeId node)
{
    return measured(Operation::DropNode, &RoomStore::dropNode, std::move(node));
}

} // namespace confab
