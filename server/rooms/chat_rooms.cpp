// SPDX-License-Identifier: MIT
#include "server/rooms/chat_rooms.h"

#include "shared/logging.h"
#include "shared/task.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// Told apart from a message, which begins with {"message", by its first bytes.
constexpr QByteArrayView destroyedPayload = "{\"destroyed\":true}";

tl::unexpected<Error> unknown(ConnectionId id)
{
    return failure(ErrorCode::UnknownConnection, id.toString());
}

QByteArray messagePayload(const Sender &sender, const RoomName &room, const JsonText &body)
{
    const JsonText from = sender ? JsonText::fromUtf8(sender->toByteArray()) : JsonText::fromInteger(0);
    return encodeMessage(Message{room, body, from, currentTime()});
}

/// What members are told when their room goes (PROTOCOL.md §6).
OutFrame destroyNotice(const RoomName &room, ErrorShape shape)
{
    const Error deleted{ErrorCode::RoomDeleted, room.toString()};
    QByteArray body = encodeErrorValue(deleted, shape);
    if (shape == ErrorShape::Object)
        body = "{\"event\":\"destroy\",\"data\":" + body + '}';
    return OutFrame(messagePayload(std::nullopt, room, JsonText::fromValid(body)));
}

} // namespace

ChatRooms::ChatRooms(RoomStore &store, Broker &broker, Options options)
    : m_store(store)
    , m_broker(broker)
    , m_options(std::move(options))
    , m_personal(m_index, m_middleware)
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
    if (removed->room == Removed::Room::WasMissing)
        co_return Removed::Room::WasMissing;

    // From here on nobody can join; whoever is in it is told and taken out wherever they are connected.
    const auto published = m_broker.publish(room, destroyedPayload.toByteArray());
    if (!published)
        co_return tl::unexpected(published.error());
    // With no member here the event does not come back, but a join may be waiting for the store.
    noteDestroyed(room);
    qCInfo(logRooms, "room destroyed: %ls (%lld members)", qUtf16Printable(room.toString()),
           qlonglong(removed->members.size()));
    co_return Removed::Room::Existed;
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
    if (m_options.roomsPerConnection > 0 && m_index.roomCountOf(id) >= m_options.roomsPerConnection)
        co_return failure(ErrorCode::TooManyRooms, u"at most %1"_s.arg(m_options.roomsPerConnection));

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

    const quint64 startedAt = m_destroyCount;
    ++m_joinsUnderWay;
    const Member member{id, m_options.node, currentTime()};
    const auto stored = co_await m_store.putMember(room, member);
    if (!stored) {
        finishJoin();
        co_return tl::unexpected(stored.error());
    }
    const auto confirmed = co_await confirmJoin(id, room, startedAt);
    finishJoin();
    co_return confirmed;
}

Task<> ChatRooms::confirmJoin(ConnectionId id, RoomName room, quint64 startedAt)
{
    const bool isGone = !m_index.recipient(id);
    const bool isDestroyed = m_destroyedAt.value(room) > startedAt;
    if (!isGone && !isDestroyed) {
        if (!m_index.hasMembers(room))
            m_broker.subscribe(room, *this);
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
    co_return failure(ErrorCode::RoomNotFound, room.toString());
}

void ChatRooms::noteDestroyed(const RoomName &room)
{
    if (m_joinsUnderWay > 0)
        m_destroyedAt[room] = ++m_destroyCount;
}

void ChatRooms::finishJoin()
{
    if (--m_joinsUnderWay == 0)
        m_destroyedAt.clear();
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

    const auto allowed = co_await m_middleware.runLeave(id, room);
    if (!allowed)
        co_return tl::unexpected(allowed.error());

    const auto dropped = co_await m_store.dropMember(room, id);
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
    if (!m_index.hasMembers(room))
        m_broker.unsubscribe(room, *this);
}

void ChatRooms::detach(ConnectionId id)
{
    m_personal.forget(id);
    const QList<RoomName> rooms = m_index.detach(id);
    for (const RoomName &room : rooms) {
        if (!m_index.hasMembers(room))
            m_broker.unsubscribe(room, *this);
        runDetached(u"leaving %1"_s.arg(room.toString()), forget(id, room));
    }
}

Task<> ChatRooms::forget(ConnectionId id, RoomName room)
{
    // The list is corrected before hooks run, for they may wait, and the connection is gone already.
    const auto dropped = co_await m_store.dropMember(room, id);
    const auto left = co_await m_middleware.runLeave(id, room);
    if (!left)
        qCDebug(logRooms, "a leave hook's refusal is ignored: %ls", qUtf16Printable(errorText(left.error())));
    if (!dropped && dropped.error().code == ErrorCode::StoreUnavailable)
        co_return tl::unexpected(dropped.error());
    co_return Result<>{};
}

// --- messages --------------------------------------------------------------------------------------------

Result<> ChatRooms::say(ConnectionId sender, const RoomName &room, const JsonText &body)
{
    Q_ASSERT(canSayAtOnce());
    if (!m_index.isMember(sender, room))
        return failure(ErrorCode::NotInRoom, room.toString());
    return m_broker.publish(room, messagePayload(sender, room, body));
}

Task<> ChatRooms::broadcast(Sender sender, RoomName room, JsonText body)
{
    if (sender && !m_index.isMember(*sender, room))
        co_return failure(ErrorCode::NotInRoom, room.toString());
    if (!sender) {
        const auto found = co_await m_store.hasRoom(room);
        if (!found)
            co_return tl::unexpected(found.error());
        if (!*found)
            co_return failure(ErrorCode::RoomNotFound, room.toString());
    }
    const JsonText from = sender ? JsonText::fromUtf8(sender->toByteArray()) : JsonText::fromInteger(0);
    const Message said{room, body, from, currentTime()};
    const auto message = co_await m_middleware.runOnSayReceive(said);
    if (!message)
        co_return tl::unexpected(message.error());
    co_return m_broker.publish(message->room, encodeMessage(*message));
}

void ChatRooms::onPublished(const RoomName &room, const QByteArray &payload)
{
    if (payload == destroyedPayload)
        endRoom(room);
    else
        deliver(room, payload);
}

void ChatRooms::deliver(const RoomName &room, const QByteArray &payload)
{
    ++m_messageCount;
    const OutFrame frame(payload);
    if (!m_middleware.hasSay() && m_personal.isEmpty()) {
        m_index.forEachMember(room, [&](Recipient &recipient) { recipient.deliver(frame); });
        return;
    }
    const auto message = m_middleware.hasSay() ? decodeMessage(payload) : std::nullopt;
    QList<ConnectionId> members;
    m_index.forEachMember(room, [&](Recipient &recipient) { members.append(recipient.id()); });
    for (const ConnectionId &id : members)
        m_personal.deliver(id, frame, message);
}

void ChatRooms::endRoom(const RoomName &room)
{
    noteDestroyed(room);
    deliverNotice(room);
    const QList<ConnectionId> members = m_index.takeRoom(room);
    m_broker.unsubscribe(room, *this);
    runDetached(u"leaving %1"_s.arg(room.toString()), runLeaveHooks(members, room));
}

void ChatRooms::deliverNotice(const RoomName &room)
{
    const OutFrame asText = destroyNotice(room, ErrorShape::Text);
    const OutFrame asObject = destroyNotice(room, ErrorShape::Object);
    QList<std::pair<ConnectionId, ErrorShape>> members;
    m_index.forEachMember(room, [&](Recipient &member) {
        members.append({member.id(), member.errorShape()});
    });
    for (const auto &[id, shape] : members)
        m_personal.deliver(id, shape == ErrorShape::Object ? asObject : asText, std::nullopt);
}

Task<> ChatRooms::runLeaveHooks(QList<ConnectionId> ids, RoomName room)
{
    for (const ConnectionId &id : ids) {
        const auto left = co_await m_middleware.runLeave(id, room);
        if (!left)
            qCDebug(logRooms, "a leave hook's refusal is ignored: %ls",
                    qUtf16Printable(errorText(left.error())));
    }
    co_return Result<>{};
}

} // namespace confab
