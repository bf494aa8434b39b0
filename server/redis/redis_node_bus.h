// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_channels.h"
#include "server/redis/redis_session.h"
#include "server/store/node_bus.h"

namespace confab {

/// Messages from process to process, over a channel of each. Also takes the beats that show that it works.
class RedisNodeBus final : public QObject, public NodeBus, private ChannelListener
{
public:
    /// Before `channels` are started.
    RedisNodeBus(RedisSession &session, RedisChannels &channels);

    NodeAddress address() const override { return m_session.address(); }
    Task<std::optional<NodeAddress>> ownerOf(ConnectionId id) override;
    Task<QList<NodeAddress>> nodes() override;
    Task<> send(NodeAddress to, QByteArray payload) override;
    void setListener(NodeBusListener *listener) override { m_listener = listener; }

private:
    void onChannelMessage(const QByteArray &payload) override;
    void onChannelGap() override {} // calls have deadlines

    RedisSession &m_session;
    RedisChannels &m_channels;
    NodeBusListener *m_listener = nullptr;
};

} // namespace confab
