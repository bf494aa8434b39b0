// SPDX-License-Identifier: MIT
#include "server/redis/redis_broker.h"

#include "shared/logging.h"

namespace confab {

namespace {

constexpr qsizetype idLength = 36;

QList<ConnectionId> idsIn(QByteArrayView text)
{
    QList<ConnectionId> ids;
    ids.reserve(text.size() / idLength);
    for (; text.size() >= idLength; text = text.sliced(idLength)) {
        if (const auto id = ConnectionId::parse(text.first(idLength)))
            ids.append(*id);
    }
    return ids;
}

} // namespace

/// One room and who listens to it here.
class RedisBroker::Room final : public ChannelListener
{
public:
    Room(RedisBroker &broker, RoomName name)
        : m_broker(broker)
        , m_name(std::move(name))
    {
    }

    void add(BrokerListener &listener)
    {
        if (!m_listeners.contains(&listener))
            m_listeners.append(&listener);
    }
    void remove(BrokerListener &listener) { m_listeners.removeAll(&listener); }
    bool isEmpty() const { return m_listeners.isEmpty(); }

    void onChannelMessage(const QByteArray &payload) override
    {
        const char kind = payload.isEmpty() ? '\0' : payload.front();
        if (kind == redis_envelope::message) {
            const QByteArray body = payload.sliced(1);
            tellAll([&body](BrokerListener &listener, const RoomName &name) {
                listener.onPublished(name, body);
            });
        } else if (kind == redis_envelope::roomRemoved) {
            const auto ids = idsIn(QByteArrayView(payload).sliced(1));
            m_broker.forgetMemberships(m_name, ids);
            tellAll([&ids](BrokerListener &listener, const RoomName &name) {
                listener.onRoomRemoved(name, ids);
            });
        } else {
            qCWarning(logRedis, "something unknown was published in %ls", qUtf16Printable(m_name.toString()));
        }
    }

    void onChannelGap() override
    {
        ++m_broker.m_roomsWithGap;
        tellAll([](BrokerListener &listener, const RoomName &name) { listener.onMissed(name); });
    }

private:
    template <typename Tell>
    void tellAll(const Tell &tell) const
    {
        // Copies: a listener that unsubscribes may be the last one, and this room ends with it.
        const RoomName name = m_name;
        const auto listeners = m_listeners;
        for (BrokerListener *listener : listeners)
            tell(*listener, name);
    }

    RedisBroker &m_broker;
    const RoomName m_name;
    QVarLengthArray<BrokerListener *, 2> m_listeners;
};

RedisBroker::RedisBroker(RedisSession &session, RedisChannels &channels, RoomIncarnations &incarnations)
    : m_session(session)
    , m_incarnations(incarnations)
    , m_channels(channels)
{
    connect(&channels, &RedisChannels::up, this, &RedisBroker::warnOfGaps);
}

RedisBroker::~RedisBroker() = default;

Task<> RedisBroker::subscribe(RoomName room, BrokerListener &listener)
{
    auto &entry = m_rooms[room];
    if (!entry)
        entry = std::make_unique<Room>(*this, room);
    entry->add(listener);
    return m_channels.subscribe(m_session.keys().roomChannel(room), *entry);
}

void RedisBroker::unsubscribe(const RoomName &room, BrokerListener &listener)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    found->second->remove(listener);
    if (!found->second->isEmpty())
        return;
    // Whoever still waits for this subscription goes on in here, and may subscribe again.
    const auto ended = m_rooms.extract(found);
    m_incarnations.forget(room);
    m_channels.unsubscribe(m_session.keys().roomChannel(room));
}

void RedisBroker::warnOfGaps()
{
    if (const auto count = std::exchange(m_roomsWithGap, 0); count > 0)
        qCWarning(logRedis, "messages may have been missed in %lld rooms; their members here are told",
                  qlonglong(count));
}

void RedisBroker::forgetMemberships(const RoomName &room, const QList<ConnectionId> &ids)
{
    constexpr qsizetype atOnce = 500;
    const QByteArray key = m_session.keys().memberships(m_session.name());
    for (qsizetype at = 0; at < ids.size(); at += atOnce) {
        QList<QByteArray> command{"SREM", key};
        for (const ConnectionId &id : ids.mid(at, atOnce))
            command.append(id.toByteArray() + ' ' + room.utf8());
        m_session.tell(command);
    }
}

Eventual<> RedisBroker::publish(const RoomName &room, const QByteArray &payload)
{
    // Refused while this node is not ready: without its subscriptions its members would miss it.
    return publishAndWait(room, payload);
}

Task<> RedisBroker::publishAndWait(RoomName room, QByteArray payload)
{
    const QList<QByteArray> command{"PUBLISH", m_session.keys().roomChannel(room),
                                    redis_envelope::message + payload};
    const auto reply = co_await m_session.commandWhenReady(command);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return Result<>{};
}

} // namespace confab
