-- SPDX-License-Identifier: MIT
-- add_room PREFIX ROOM INCARNATION -> 1 created, 0 existed
-- The incarnation tells this room from others of its name, before it and after it.
local prefix, room, incarnation = unpack(ARGV)
local meta = prefix .. 'room:{' .. room .. '}'
if redis.call('EXISTS', meta) == 1 then return 0 end
local time = redis.call('TIME')
local createdAt = time[1] .. string.sub(string.format('%06d', time[2]), 1, 3)
redis.call('HSET', meta, 'createdAt', createdAt, 'incarnation', incarnation)
redis.call('ZADD', prefix .. 'rooms', 0, room)
redis.call('ZREM', prefix .. 'destroyed', room)
redis.call('PUBLISH', prefix .. 'events', 'a ' .. createdAt .. ' ' .. room)
return 1
