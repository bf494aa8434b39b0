// SPDX-License-Identifier: MIT
#include "server/redis/redis_presence.h"

#include "shared/task.h"

#include <vector>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// A step of one or two milliseconds in Redis.
constexpr qsizetype restoredAtOnce = 500;

} // namespace

RedisPresence::RedisPresence(RedisSession &session, RoomIncarnations &incarnations)
    : m_session(session)
    , m_incarnations(incarnations)
{
    connect(&session, &RedisSession::restoringNeeded, this, [this] {
        if (m_listener)
            m_listener->onRestoringNeeded();
        else
            runDetached(u"restoring"_s, finishRestoring());
    });
    connect(&session, &RedisSession::membersDropped, this,
            [this](const QList<std::pair<ConnectionId, RoomName>> &dropped) {
                if (m_listener)
                    m_listener->onMembersLost(dropped);
            });
}

void RedisPresence::addConnection(ConnectionId id)
{
    m_session.tell({"SADD", m_session.keys().connections(m_session.name()), id.toByteArray()});
}

void RedisPresence::dropConnection(ConnectionId id)
{
    m_session.tell({"SREM", m_session.keys().connections(m_session.name()), id.toByteArray()});
}

Task<QList<Membership>> RedisPresence::restore(LiveState live)
{
    // Everything is sent before the first answer is waited for.
    std::vector<Task<QList<Membership>>> steps;
    for (qsizetype at = 0; at == 0 || at < live.members.size(); at += restoredAtOnce) {
        LiveState some;
        if (at == 0) {
            some.rooms = live.rooms;
            some.connections = live.connections;
        }
        some.members = live.members.mid(at, restoredAtOnce);
        steps.push_back(restoreSome(some));
    }
    QList<Membership> gone;
    for (Task<QList<Membership>> &step : steps) {
        const auto result = co_await step;
        if (!result)
            co_return tl::unexpected(result.error());
        gone += *result;
    }
    co_return gone;
}

Task<QList<Membership>> RedisPresence::restoreSome(LiveState live)
{
    QList<QByteArray> arguments{m_session.name(), QByteArray::number(live.rooms.size()),
                                QByteArray::number(live.connections.size())};
    arguments.reserve(3 + live.rooms.size() + live.connections.size() + 4 * live.members.size());
    for (const RoomName &room : live.rooms)
        arguments.append(room.utf8());
    for (const ConnectionId &id : live.connections)
        arguments.append(id.toByteArray());
    for (const Membership &membership : live.members) {
        arguments.append(membership.room.utf8());
        arguments.append(membership.member.id.toByteArray());
        arguments.append(QByteArray::number(qint64(membership.member.joinedAt.time_since_epoch().count())));
        arguments.append(m_incarnations.of(membership.room));
    }
    const auto reply = co_await m_session.whenRegistered(RedisScript::Restore, arguments);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (reply->integer() < 0)
        co_return m_session.leaseTaken();
    QList<Membership> gone;
    for (const RedisReply &position : reply->list()) {
        const auto index = qsizetype(position.integer());
        if (index >= 0 && index < live.members.size())
            gone.append(live.members.at(index));
    }
    co_return gone;
}

} // namespace confab
