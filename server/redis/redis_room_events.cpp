// SPDX-License-Identifier: MIT
#include "server/redis/redis_room_events.h"

#include "shared/logging.h"
#include "shared/task.h"

#include <functional>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes fields off the front of a line. What is missing is empty, or 0.
class Fields
{
public:
    explicit Fields(QByteArrayView line)
        : m_rest(line)
    {
    }

    QByteArrayView next()
    {
        const auto end = m_rest.indexOf(' ');
        const QByteArrayView field = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        return field;
    }
    qint64 nextNumber() { return next().toLongLong(); }
    Timestamp nextTime() { return Timestamp(std::chrono::milliseconds(nextNumber())); }

    /// What is left is a name, which may have spaces.
    Result<RoomName> room() const { return RoomName::parse(m_rest); }

private:
    QByteArrayView m_rest;
};

/// Tells one listener of a change; null: the change is not understood.
using Tell = std::function<void(RoomEventsListener &)>;

Tell decodeAdded(Fields fields)
{
    const Timestamp createdAt = fields.nextTime();
    const auto room = fields.room();
    if (!room)
        return {};
    return [summary = RoomSummary{*room, createdAt}](RoomEventsListener &listener) {
        listener.onRoomAdded(summary);
    };
}

Tell decodeRemoved(Fields fields)
{
    const auto room = fields.room();
    if (!room)
        return {};
    return [room = *room](RoomEventsListener &listener) { listener.onRoomRemoved(room); };
}

Tell decodePut(Fields fields)
{
    const auto id = ConnectionId::parse(fields.next());
    const qint64 count = fields.nextNumber();
    const Timestamp joinedAt = fields.nextTime();
    const QByteArray session = fields.next().toByteArray();
    const auto node = NodeId::parse(QString::fromUtf8(RedisSession::nodeOf(session)));
    const auto room = fields.room();
    if (!id || !node || !room)
        return {};
    return [room = *room, member = Member{*id, *node, joinedAt}, count](RoomEventsListener &listener) {
        listener.onMemberPut(room, member, count);
    };
}

Tell decodeDropped(Fields fields)
{
    const auto id = ConnectionId::parse(fields.next());
    const qint64 count = fields.nextNumber();
    const auto room = fields.room();
    if (!id || !room)
        return {};
    return [room = *room, id = *id, count](RoomEventsListener &listener) {
        listener.onMemberDropped(room, id, count);
    };
}

Tell decode(QByteArrayView line)
{
    Fields fields(line);
    const QByteArrayView kind = fields.next();
    if (kind.size() != 1)
        return {};
    switch (kind.front()) {
    case redis_change::roomAdded:
        return decodeAdded(fields);
    case redis_change::roomRemoved:
        return decodeRemoved(fields);
    case redis_change::memberPut:
        return decodePut(fields);
    case redis_change::memberDropped:
        return decodeDropped(fields);
    default:
        return {};
    }
}

} // namespace

RedisRoomEvents::RedisRoomEvents(RedisSession &session, RedisChannels &channels)
    : m_session(session)
    , m_channels(channels)
    , m_channel(session.keys().eventsChannel())
{
    // Whatever was lost, the subscription, the lease or Redis' data: this is how it ends.
    connect(&session, &RedisSession::ready, this, [this] {
        if (!m_listeners.isEmpty())
            runDetached(u"subscribing to changes of rooms"_s, comeBack());
    });
}

Task<> RedisRoomEvents::subscribe(RoomEventsListener &listener)
{
    m_listeners.add(listener);
    return m_channels.subscribe(m_channel, *this);
}

void RedisRoomEvents::unsubscribe(RoomEventsListener &listener)
{
    m_listeners.remove(listener);
    if (m_listeners.isEmpty())
        m_channels.unsubscribe(m_channel);
}

Task<> RedisRoomEvents::comeBack()
{
    const auto subscribed = co_await m_channels.subscribe(m_channel, *this);
    // Otherwise it is not over, and this begins again.
    if (subscribed && m_session.isReady())
        m_listeners.tellAll([](RoomEventsListener &listener) { listener.onChangesMissed(); });
    co_return Result<>{};
}

void RedisRoomEvents::onChannelMessage(const QByteArray &payload)
{
    QByteArrayView rest(payload);
    while (!rest.isEmpty()) {
        const auto end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (const Tell tell = decode(line))
            m_listeners.tellAll(tell);
        else
            qCWarning(logRedis, "a change of a room in redis is skipped: %s", line.toByteArray().constData());
    }
}

} // namespace confab
