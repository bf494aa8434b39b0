-- SPDX-License-Identifier: MIT
-- remove_room PREFIX ROOM -> {0} was missing, {1, {id, "ORDER JOINEDAT SESSION", …}} existed
-- Tells the room's channel in the same step, so that its end has one place among its messages and among the changes.
local prefix, room = ARGV[1], ARGV[2]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

-- Tells a destroyed room from one that was lost with Redis' data, for nodes that were away for up to an hour.
redis.call('ZADD', prefix .. 'destroyed', now, room)
redis.call('ZREMRANGEBYSCORE', prefix .. 'destroyed', '-inf', now - 3600000)

local meta = prefix .. 'room:{' .. room .. '}'
if redis.call('EXISTS', meta) == 0 then return {0} end
local members = prefix .. 'members:{' .. room .. '}'
local all = redis.call('HGETALL', members)

-- Each node takes its own out of its memberships when it hears of this: here that would take long.
local ids = {}
for i = 1, #all, 2 do
    ids[#ids + 1] = all[i]
end
redis.call('UNLINK', members, meta)
redis.call('ZREM', prefix .. 'rooms', room)
redis.call('PUBLISH', prefix .. 'channel:{' .. room .. '}', 'd' .. table.concat(ids))
redis.call('PUBLISH', prefix .. 'events', 'r ' .. room)
return {1, all}
