// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_channels.h"
#include "server/redis/redis_session.h"
#include "server/redis/room_incarnations.h"
#include "server/store/broker.h"

#include <QObject>
#include <QVarLengthArray>

#include <memory>
#include <unordered_map>

namespace confab {

/// Room messages over Redis' publish/subscribe: one channel a room. What this node publishes comes back to it
/// like everybody's, which gives all nodes the same order.
class RedisBroker final : public QObject, public Broker
{
public:
    RedisBroker(RedisSession &session, RedisChannels &channels, RoomIncarnations &incarnations);
    ~RedisBroker() override;

    Task<> subscribe(RoomName room, BrokerListener &listener) override;
    void unsubscribe(const RoomName &room, BrokerListener &listener) override;
    Eventual<> publish(const RoomName &room, const QByteArray &payload) override;

private:
    class Room;

    void warnOfGaps();
    void forgetMemberships(const RoomName &room, const QList<ConnectionId> &ids);
    Task<> publishAndWait(RoomName room, QByteArray payload);

    RedisSession &m_session;
    RoomIncarnations &m_incarnations;
    RedisChannels &m_channels;
    std::unordered_map<RoomName, std::unique_ptr<Room>> m_rooms;
    qsizetype m_roomsWithGap = 0;
};

} // namespace confab
