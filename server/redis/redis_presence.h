// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_session.h"
#include "server/redis/room_incarnations.h"
#include "server/store/presence.h"

#include <QObject>

namespace confab {

/// Where connections and members of all nodes are, under the names of their processes' sessions.
class RedisPresence final : public QObject, public Presence
{
public:
    RedisPresence(RedisSession &session, RoomIncarnations &incarnations);

    void setListener(PresenceListener *listener) override { m_listener = listener; }
    void addConnection(ConnectionId id) override;
    void dropConnection(ConnectionId id) override;
    Task<QList<Membership>> restore(LiveState live) override;
    Task<> finishRestoring() override { return m_session.finishRestoring(); }

private:
    Task<QList<Membership>> restoreSome(LiveState live);

    RedisSession &m_session;
    RoomIncarnations &m_incarnations;
    PresenceListener *m_listener = nullptr;
};

} // namespace confab
