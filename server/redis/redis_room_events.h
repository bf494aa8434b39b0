// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_channels.h"
#include "server/redis/redis_session.h"
#include "server/store/room_event_listeners.h"

#include <QObject>

namespace confab {

/// Changes that any node makes, as the scripts publish them (docs/cluster.md). This node subscribes to them
/// only while somebody listens here.
class RedisRoomEvents final : public QObject, public RoomEvents, private ChannelListener
{
public:
    RedisRoomEvents(RedisSession &session, RedisChannels &channels);

    Task<> subscribe(RoomEventsListener &listener) override;
    void unsubscribe(RoomEventsListener &listener) override;

private:
    void onChannelMessage(const QByteArray &payload) override;
    void onChannelGap() override {} // this node registers anew then, and tells when it has

    Task<> comeBack();

    RedisSession &m_session;
    RedisChannels &m_channels;
    const QByteArray m_channel;
    RoomEventListeners m_listeners;
};

} // namespace confab
