// SPDX-License-Identifier: MIT
#pragma once

#include "server/cluster/cluster.h"
#include "server/redis/redis_backend.h"
#include "server/rooms/chat_rooms.h"
#include "tests/support/await.h"
#include "tests/support/redis_server.h"

#include <QSet>
#include <QTest>
#include <QUuid>

namespace confab {

/// A prefix that no other test has used in this Redis.
inline QByteArray freshPrefix()
{
    return "test-" + QUuid::createUuid().toByteArray(QUuid::Id128) + ':';
}

inline RedisEndpoint endpointOf(const RedisServer &redis)
{
    return RedisEndpoint::parse(redis.url()).value();
}

/// What one process has of Redis, ready to be used. Ends without a word to the others, as if killed, unless
/// `leave` was called.
class TestBackend
{
public:
    TestBackend(const RedisEndpoint &endpoint, const QByteArray &prefix, const char *name,
                std::chrono::milliseconds lease = std::chrono::seconds(6))
        : redis(endpoint, {*NodeId::parse(QString::fromLatin1(name)), prefix, lease})
    {
    }
    ~TestBackend() { settle(); }

    bool start()
    {
        redis.start();
        return await(redis.untilReady(std::chrono::seconds(4))).has_value();
    }

    RedisBackend redis;
};

/// A node of a cluster: rooms on a Redis, and calls to the other nodes.
class RedisNode
{
public:
    RedisNode(const RedisEndpoint &endpoint, const QByteArray &prefix, const char *name,
              Cluster::Options options = {}, std::chrono::milliseconds lease = std::chrono::seconds(6),
              QList<RoomName> startRooms = {})
        : backend(endpoint, prefix, name, lease)
        , rooms(backend.redis.store(), backend.redis.broker(),
                {.node = *NodeId::parse(QString::fromLatin1(name)),
                 .roomsPerConnection = 0,
                 .rooms = startRooms},
                &backend.redis.presence())
        , cluster(backend.redis.bus(), rooms, options)
    {
        rooms.setCluster(&cluster);
    }
    ~RedisNode()
    {
        rooms.setCluster(nullptr);
        backend.redis.stop();
        settle();
    }

    bool start() { return backend.start(); }

    TestBackend backend;
    ChatRooms rooms;
    Cluster cluster;
};

/// Who is in the room, asked through that node.
inline QSet<ConnectionId> membersSeenBy(RedisNode &node, const RoomName &room)
{
    QSet<ConnectionId> ids;
    const auto status = await(node.rooms.roomStatus(room));
    if (status) {
        for (const Member &member : status->members)
            ids.insert(member.id);
    }
    return ids;
}

} // namespace confab
