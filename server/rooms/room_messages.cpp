// SPDX-License-Identifier: MIT
#include "server/rooms/room_messages.h"

#include "shared/logging.h"

#include <QCoreApplication>

namespace confab {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

bool isEmpty(const JsonText &body)
{
    return body.bytes() == "null" || body.bytes() == "\"\"";
}

Message messageNow(const Sender &sender, const RoomName &room, const JsonText &body)
{
    const JsonText from = sender ? JsonText::fromUtf8(sender->toByteArray()) : JsonText::fromInteger(0);
    return {room, body, from, currentTime()};
}

/// What members are told when their room goes (PROTOCOL.md §6).
OutFrame destroyNotice(const RoomName &room, ErrorShape shape)
{
    const Error deleted{ErrorCode::RoomDeleted, room.toString()};
    QByteArray body = encodeErrorValue(deleted, shape);
    if (shape == ErrorShape::Object)
        body = "{\"event\":\"destroy\",\"data\":" + body + '}';
    return OutFrame(encodeMessage(messageNow(std::nullopt, room, JsonText::fromValid(body))));
}

} // namespace

RoomMessages::RoomMessages(RoomStore &store, Broker &broker, RoomIndex &index,
                           const MiddlewareChain &middleware)
    : m_store(store)
    , m_broker(broker)
    , m_index(index)
    , m_middleware(middleware)
    , m_personal(index, middleware)
    , m_turns(middleware)
{
}

// --- to the broker ---------------------------------------------------------------------------------------

Eventual<> RoomMessages::say(ConnectionId sender, const RoomName &room, const JsonText &body)
{
    Q_ASSERT(canSayAtOnce());
    if (isEmpty(body))
        return failure(ErrorCode::RoomAndMessageRequired);
    if (!m_index.isMember(sender, room))
        return failure(ErrorCode::NotInRoom, room.toString());
    return publish(messageNow(sender, room, body));
}

Eventual<Message> RoomMessages::admit(Sender sender, const RoomName &room, const JsonText &body)
{
    if (isEmpty(body))
        return failure(ErrorCode::RoomAndMessageRequired);
    if (!sender)
        return admitServer(room, body);
    if (!m_index.isMember(*sender, room))
        return failure(ErrorCode::NotInRoom, room.toString());
    return m_turns.ask(sender, messageNow(sender, room, body));
}

Task<Message> RoomMessages::admitServer(RoomName room, JsonText body)
{
    const auto found = co_await m_store.hasRoom(room);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!*found)
        co_return failure(ErrorCode::RoomNotFound, room.toString());
    const auto message = co_await m_turns.ask(std::nullopt, messageNow(std::nullopt, room, body)).task();
    co_return message;
}

Eventual<> RoomMessages::publish(const Message &message)
{
    auto published = m_broker.publish(message.room, encodeMessage(message));
    const Result<> *const result = published.ready();
    if (!result)
        return countWhenTaken(std::move(published).task());
    if (*result)
        ++m_counts.received;
    return published;
}

Task<> RoomMessages::countWhenTaken(Task<> published)
{
    const auto taken = co_await published;
    if (taken)
        ++m_counts.received;
    co_return taken;
}

// --- to the members --------------------------------------------------------------------------------------

void RoomMessages::deliver(const RoomName &room, const QByteArray &payload)
{
    ++m_counts.arrived;
    const OutFrame frame(payload, m_index.beginMessage(room));
    if (!m_middleware.hasSay() && m_personal.isEmpty()) {
        quint64 copies = 0;
        m_index.forEachMember(room, [&](Recipient &recipient) {
            recipient.deliver(frame);
            ++copies;
        });
        m_counts.delivered += copies;
        return;
    }
    const auto message = m_middleware.hasSay() ? decodeMessage(payload) : std::nullopt;
    QList<ConnectionId> members;
    m_index.forEachMember(room, [&](Recipient &recipient) { members.append(recipient.id()); });
    for (const ConnectionId &id : members)
        m_personal.deliver(id, frame, message);
}

void RoomMessages::deliverMissedAlert(const RoomName &room)
{
    ++m_counts.missed;
    const OutFrame alert(encodeAlert(Texts::tr("messages may have been missed in %1").arg(room.toString())));
    QList<ConnectionId> members;
    m_index.forEachMember(room, [&](Recipient &recipient) { members.append(recipient.id()); });
    qCDebug(logRooms, "messages may have been missed in %ls by its %lld members here",
            qUtf16Printable(room.toString()), qlonglong(members.size()));
    for (const ConnectionId &id : members)
        m_personal.deliver(id, alert, std::nullopt);
}

void RoomMessages::deliverRemovalAlert(ConnectionId id, const RoomName &room, const QString &reason)
{
    // By one `arg`: names and reasons may look like its places.
    const OutFrame alert(encodeAlert(Texts::tr("you were removed from %1: %2").arg(room.toString(), reason)));
    m_personal.deliver(id, alert, std::nullopt);
}

void RoomMessages::deliverDestroyNotice(const RoomName &room, const QList<ConnectionId> &members)
{
    const OutFrame asText = destroyNotice(room, ErrorShape::Text);
    const OutFrame asObject = destroyNotice(room, ErrorShape::Object);
    for (const ConnectionId &id : members) {
        const Recipient *member = m_index.recipient(id);
        const bool wantsObject = member && member->errorShape() == ErrorShape::Object;
        m_personal.deliver(id, wantsObject ? asObject : asText, std::nullopt);
    }
}

RoomMessages::Counts RoomMessages::counts() const
{
    Counts counts = m_counts;
    counts.delivered += m_personal.count();
    return counts;
}

} // namespace confab
