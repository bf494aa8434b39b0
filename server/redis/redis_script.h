// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <array>

namespace confab {

/// One atomic step in Redis, from resources/redis.
enum class RedisScript {
    AddRoom,
    RemoveRoom,
    Members,
    PutMember,
    DropMember,
    Register,
    Heartbeat,
    DropSession,
    Restore,
    OwnerOf,
    RoomSummaries,
};

inline constexpr std::array allRedisScripts{
    RedisScript::AddRoom,    RedisScript::RemoveRoom, RedisScript::Members,      RedisScript::PutMember,
    RedisScript::DropMember, RedisScript::Register,   RedisScript::Heartbeat,    RedisScript::DropSession,
    RedisScript::Restore,    RedisScript::OwnerOf,    RedisScript::RoomSummaries};

struct RedisScriptSource {
    QByteArray name;   ///< `put_member`
    QByteArray body;   ///< Lua.
    QByteArray digest; ///< What EVALSHA knows it by.
};

const RedisScriptSource &source(RedisScript script);

} // namespace confab
