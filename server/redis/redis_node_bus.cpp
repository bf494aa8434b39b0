// SPDX-License-Identifier: MIT
#include "server/redis/redis_node_bus.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

RedisNodeBus::RedisNodeBus(RedisSession &session, RedisChannels &channels)
    : m_session(session)
    , m_channels(channels)
{
    m_channels.keep(session.keys().nodeChannel(session.address().text()), *this);
    connect(&session, &RedisSession::beatSent, &channels, &RedisChannels::expectBeat);
}

Task<std::optional<NodeAddress>> RedisNodeBus::ownerOf(ConnectionId id)
{
    const QList<QByteArray> arguments{id.toByteArray()};
    const auto reply = co_await m_session.whenReady(RedisScript::OwnerOf, arguments);
    if (!reply)
        co_return tl::unexpected(reply.error());
    std::optional<NodeAddress> owner;
    if (!reply->isNil())
        owner = RedisSession::addressOf(reply->bytes());
    co_return owner;
}

Task<QList<NodeAddress>> RedisNodeBus::nodes()
{
    const QList<QByteArray> command{"ZRANGE", m_session.keys().sessions(), "0", "-1"};
    const auto reply = co_await m_session.commandWhenReady(command);
    if (!reply)
        co_return tl::unexpected(reply.error());
    QList<NodeAddress> nodes;
    for (const RedisReply &session : reply->list()) {
        // A process that registered anew has two sessions for a while.
        const NodeAddress address = RedisSession::addressOf(session.bytes());
        if (!nodes.contains(address))
            nodes.append(address);
    }
    co_return nodes;
}

Task<> RedisNodeBus::send(NodeAddress to, QByteArray payload)
{
    const QList<QByteArray> command{"PUBLISH", m_session.keys().nodeChannel(to.text()),
                                    redis_envelope::nodeMessage + payload};
    const auto reply = co_await m_session.commandWhenReady(command);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (reply->integer() == 0)
        co_return failure(ErrorCode::StoreUnavailable,
                          u"the node %1 does not listen"_s.arg(QString::fromUtf8(to.text())));
    co_return Result<>{};
}

void RedisNodeBus::onChannelMessage(const QByteArray &payload)
{
    if (payload.startsWith(redis_envelope::beat))
        m_channels.takeBeat();
    else if (payload.startsWith(redis_envelope::nodeMessage) && m_listener)
        m_listener->onNodeMessage(payload.sliced(1));
}

} // namespace confab
