// SPDX-License-Identifier: MIT
#include "server/rooms/chat_rooms.h"

#include "shared/logging.h"
#include "shared/task.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// The end of a room, told apart from a message, which begins with {"message", by its first bytes. It names
// those who were in the room, for a room of the same name may be made and joined before nodes hear of it.
constexpr QByteArrayView destroyedPrefix = "{\"destroyed\":";

QByteArray destroyedPayload(const Removed &removed)
{
    QByteArray out = destroyedPrefix.toByteArray();
    // Gone already: an earlier attempt could not be published, and whoever is still in it here is in no room.
    if (removed.room == Removed::Room::WasMissing)
        return out + "\"all\"}";
    out += '[';
    for (const Member &member : removed.members)
        out.append(out.endsWith('[') ? "\"" : ",\"").append(member.id.toByteArray()).append('"');
    return out + "]}";
}

/// Who has to leave; nothing: everyone.
std::optional<QSet<ConnectionId>> destroyedMembers(QByteArrayView payload)
{
    const QByteArrayView list = payload.sliced(destroyedPrefix.size()).chopped(1);
    if (!list.startsWith('['))
        return std::nullopt;
    QSet<ConnectionId> ids;
    constexpr qsizetype idLength = 36;
    for (qsizetype at = 2; at + idLength < list.size(); at += idLength + 3) {
        if (const auto id = ConnectionId::parse(list.sliced(at, idLength)))
            ids.insert(*id);
    }
    return ids;
}

tl::unexpected<Error> unknown(ConnectionId id)
{
    return failure(ErrorCode::UnknownConnection, id.toString());
}

} // namespace

ChatRooms::ChatRooms(RoomStore &store, Broker &broker, Options options)
    : m_store(store)
    , m_broker(broker)
    , m_options(std::move(options))
    , m_messages(store, broker, m_index, m_middleware)
{
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
    const auto removed = co_await m_store.removeRoom(room);
    if (!removed)
        co_return tl::unexpected(removed.error());

    // From here on nobody can join; whoever is in it is told and taken out wherever they are connected. Also
    // when the room was gone already: an earlier attempt may have failed at this very point.
    const auto published = m_broker.publish(room, destroyedPayload(*removed));
    if (!published)
        co_return tl::unexpected(published.error());
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

// --- members ---------------------------------------------------------------------------------------------

Task<> ChatRooms::addMember(ConnectionId id, RoomName room)
{
    if (!m_index.recipient(id))
        co_return unknown(id);
    if (m_index.isMember(id, room))
        co_return failure(ErrorCode::AlreadyInRoom, room.toString());
    if (hasAllItsRooms(id))
        co_return tooManyRooms();

    // Only so that hooks are not asked about rooms that do not exist; putMember decides.
    const auto found = co_await m_store.hasRoom(room);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!*found)
        co_return failure(ErrorCode::RoomNotFound, room.toString());

    // The hook runs first: a refused join must leave no trace in the store.
    const auto allowed = co_await m_middleware.runJoin(id, room);
    if (!allowed)
        co_return tl::unexpected(allowed.error());

    // Listening begins before the store knows: the room's end must not be missed in between.
    const quint64 startedAt = m_destroyCount;
    ++m_joining[room];
    m_broker.subscribe(room, *this);
    const Member member{id, m_options.node, currentTime()};
    const auto stored = co_await m_store.putMember(room, member);
    if (!stored) {
        finishJoin(room);
        co_return tl::unexpected(stored.error());
    }
    const auto confirmed = co_await confirmJoin(id, room, startedAt);
    finishJoin(room);
    co_return confirmed;
}

Task<> ChatRooms::confirmJoin(ConnectionId id, RoomName room, quint64 startedAt)
{
    const bool isGone = !m_index.recipient(id);
    const bool isDestroyed = m_destroyedAt.value(room) > startedAt;
    const bool isOneTooMany = hasAllItsRooms(id);
    if (!isGone && !isDestroyed && !isOneTooMany) {
        m_index.insert(id, room);
        co_return Result<>{};
    }
    // The store may have put it into the room, or into a new one of that name: nothing may stay behind.
    const auto dropped = co_await m_store.dropMember(room, id);
    if (!dropped && dropped.error().code == ErrorCode::StoreUnavailable)
        qCWarning(logRooms, "a member that left while joining stays in the store: %ls",
                  qUtf16Printable(id.toString()));
    if (isGone)
        co_return unknown(id);
    if (isDestroyed)
        co_return failure(ErrorCode::RoomNotFound, room.toString());
    co_return tooManyRooms();
}

void ChatRooms::finishJoin(const RoomName &room)
{
    if (--m_joining[room] > 0)
        return;
    m_joining.remove(room);
    m_destroyedAt.remove(room);
    releaseSubscription(room);
}

void ChatRooms::releaseSubscription(const RoomName &room)
{
    if (!m_index.hasMembers(room) && !m_joining.contains(room))
        m_broker.unsubscribe(room, *this);
}

void ChatRooms::noteDestroyed(const RoomName &room)
{
    if (m_joining.contains(room))
        m_destroyedAt[room] = ++m_destroyCount;
}

bool ChatRooms::hasAllItsRooms(ConnectionId id) const
{
    return m_options.roomsPerConnection > 0 && m_index.roomCountOf(id) >= m_options.roomsPerConnection;
}

tl::unexpected<Error> ChatRooms::tooManyRooms() const
{
    return failure(ErrorCode::TooManyRooms, u"at most %1"_s.arg(m_options.roomsPerConnection));
}

Task<> ChatRooms::removeMember(ConnectionId id, RoomName room)
{
    if (!m_index.recipient(id))
        co_return unknown(id);
    if (!m_index.isMember(id, room))
        co_return failure(ErrorCode::NotInRoom, room.toString());
    const auto found = co_await m_store.hasRoom(room);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!*found)
        co_return failure(ErrorCode::RoomNotFound, room.toString());

    const auto turn = m_leaving.emplace(id, room);
    if (!turn.second)
        co_return failure(ErrorCode::NotInRoom, room.toString()); // it is leaving already
    const auto allowed = co_await m_middleware.runLeave(id, room);
    if (!allowed) {
        m_leaving.erase({id, room});
        co_return tl::unexpected(allowed.error());
    }
    const auto dropped = co_await m_store.dropMember(room, id);
    m_leaving.erase({id, room});
    if (!dropped && dropped.error().code == ErrorCode::StoreUnavailable)
        co_return tl::unexpected(dropped.error());
    // It may have left some other way while the hook or the store was busy.
    takeOut(id, room);
    co_return Result<>{};
}

void ChatRooms::takeOut(ConnectionId id, const RoomName &room)
{
    if (!m_index.isMember(id, room))
        return;
    m_index.erase(id, room);
    releaseSubscription(room);
}

void ChatRooms::detach(ConnectionId id)
{
    m_messages.forget(id);
    const QList<RoomName> rooms = m_index.detach(id);
    for (const RoomName &room : rooms) {
        releaseSubscription(room);
        runDetached(u"leaving %1"_s.arg(room.toString()), forget(id, room));
    }
}

Task<> ChatRooms::forget(ConnectionId id, RoomName room)
{
    // The list is corrected before hooks run, for they may wait, and the connection is gone already.
    const bool areHooksAsked = m_leaving.contains({id, room});
    const auto dropped = co_await m_store.dropMember(room, id);
    if (!areHooksAsked)
        co_await runLeaveHooks(id, room);
    if (!dropped && dropped.error().code == ErrorCode::StoreUnavailable)
        co_return tl::unexpected(dropped.error());
    co_return Result<>{};
}

QCoro::Task<> ChatRooms::runLeaveHooks(ConnectionId id, RoomName room)
{
    const auto left = co_await m_middleware.runLeave(id, room);
    if (!left)
        qCDebug(logRooms, "a leave hook's refusal is ignored: %ls", qUtf16Printable(errorText(left.error())));
}

// --- messages --------------------------------------------------------------------------------------------

Task<> ChatRooms::broadcast(Sender sender, RoomName room, JsonText body)
{
    const auto message = co_await m_messages.admit(sender, room, body);
    if (!message)
        co_return tl::unexpected(message.error());
    co_return m_messages.publish(*message);
}

void ChatRooms::onPublished(const RoomName &room, const QByteArray &payload)
{
    if (payload.startsWith(destroyedPrefix))
        endRoom(room, destroyedMembers(payload));
    else
        m_messages.deliver(room, payload);
}

void ChatRooms::endRoom(const RoomName &room, const std::optional<QSet<ConnectionId>> &members)
{
    noteDestroyed(room);
    QList<ConnectionId> leaving;
    m_index.forEachMember(room, [&](Recipient &member) {
        if (!members || members->contains(member.id()))
            leaving.append(member.id());
    });
    m_messages.deliverDestroyNotice(room, leaving);
    for (const ConnectionId &id : leaving)
        takeOut(id, room);
    runDetached(u"leaving %1"_s.arg(room.toString()), runLeaveHooksOf(leaving, room));
}

Task<> ChatRooms::runLeaveHooksOf(QList<ConnectionId> ids, RoomName room)
{
    for (const ConnectionId &id : ids) {
        if (!m_leaving.contains({id, room}))
            co_await runLeaveHooks(id, room);
    }
    co_return Result<>{};
}

} // namespace confab
