// SPDX-License-Identifier: MIT
#include "server/rooms/chat_rooms.h"

#include "shared/logging.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

} // namespace

ChatRooms::ChatRooms(RoomStore &store, Broker &broker, Options options, Presence *presence)
    : m_store(store)
    , m_messages(store, broker, m_index, m_middleware)
    , m_members(store, broker, presence, m_middleware, m_index, m_messages,
                {.node = options.node, .roomsPerConnection = options.roomsPerConnection})
{
    if (presence)
        m_restorer.emplace(*presence, m_index, m_members, options.node, options.rooms);
}

ChatRooms::~ChatRooms() = default;

// --- rooms -----------------------------------------------------------------------------------------------

Task<Added> ChatRooms::add(RoomName room)
{
    const auto added = co_await m_store.addRoom(room);
    if (added && *added == Added::Created)
        qCInfo(logRooms, "room created: %ls", qUtf16Printable(room.toString()));
    co_return added;
}

Task<Removed::Room> ChatRooms::destroy(RoomName room)
{
    // From the store's answer on nobody can join; whoever is in it hears of it through the broker and is
    // taken out wherever they are connected.
    const auto removed = co_await m_store.removeRoom(room);
    if (!removed)
        co_return tl::unexpected(removed.error());
    if (removed->room == Removed::Room::Existed)
        qCInfo(logRooms, "room destroyed: %ls (%lld members)", qUtf16Printable(room.toString()),
               qlonglong(removed->members.size()));
    co_return removed->room;
}

Task<RoomStatus> ChatRooms::roomStatus(RoomName room)
{
    const auto members = co_await m_store.members(room);
    if (!members)
        co_return tl::unexpected(members.error());
    const RoomStatus status{room, *members};
    co_return status;
}

// --- connections of any node -----------------------------------------------------------------------------

Task<> ChatRooms::addMember(ConnectionId id, RoomName room)
{
    const cluster_call::AddMember call{id, room};
    return callOwner(call);
}

Task<> ChatRooms::removeMember(ConnectionId id, RoomName room, QString reason)
{
    const cluster_call::RemoveMember call{id, room, reason};
    const qsizetype length = call.reason.size();
    if (length > call.maxReasonLength) {
        const QString problem = Texts::tr("the reason has %1 characters, and at most %2 are allowed");
        co_return failure(ErrorCode::InvalidFrame, problem.arg(length).arg(call.maxReasonLength));
    }
    const auto removed = co_await callOwner(call);
    co_return removed;
}

Task<> ChatRooms::sendMessage(ConnectionId id, JsonText message)
{
    const cluster_call::SendMessage call{id, message};
    return callOwner(call);
}

Task<> ChatRooms::disconnect(ConnectionId id, Reconnecting reconnecting)
{
    const cluster_call::Disconnect call{id, reconnecting};
    return callOwner(call);
}

Task<> ChatRooms::callOwner(ClusterCall call)
{
    const bool isHere = m_index.recipient(connectionOf(call)) != nullptr;
    return m_cluster && !isHere ? m_cluster->call(std::move(call)) : onClusterCall(std::move(call));
}

Task<> ChatRooms::onClusterCall(ClusterCall call)
{
    return std::visit([this](const auto &alternative) { return perform(alternative); }, call);
}

Task<> ChatRooms::remove(cluster_call::RemoveMember call)
{
    const auto left = co_await m_members.leave(call.id, call.room);
    if (left && !call.reason.isEmpty())
        m_messages.deliverRemovalAlert(call.id, call.room, call.reason);
    co_return left;
}

Task<> ChatRooms::perform(const cluster_call::SendMessage &call)
{
    Recipient *const recipient = m_index.recipient(call.id);
    if (!recipient)
        co_return failure(ErrorCode::UnknownConnection, call.id.toString());
    recipient->deliver(OutFrame(encodeDirectMessage(call.message, currentTime())));
    co_return Result<>{};
}

Task<> ChatRooms::perform(const cluster_call::Disconnect &call)
{
    Recipient *const recipient = m_index.recipient(call.id);
    if (!recipient)
        co_return failure(ErrorCode::UnknownConnection, call.id.toString());
    recipient->sendAway(call.reconnecting);
    co_return Result<>{};
}

// --- messages --------------------------------------------------------------------------------------------

Task<> ChatRooms::broadcast(Sender sender, RoomName room, JsonText body)
{
    const auto message = co_await m_messages.admit(sender, room, body).task();
    if (!message)
        co_return tl::unexpected(message.error());
    const auto published = co_await m_messages.publish(*message).task();
    co_return published;
}

} // namespace confab
