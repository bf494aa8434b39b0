-- SPDX-License-Identifier: MIT
-- members PREFIX ROOM MOST -> {0} no such room, {1, {id, "ORDER JOINEDAT SESSION", …}}, {2} more than MOST: to be scanned
local prefix, room, most = ARGV[1], ARGV[2], tonumber(ARGV[3])
if redis.call('EXISTS', prefix .. 'room:{' .. room .. '}') == 0 then return {0} end
local members = prefix .. 'members:{' .. room .. '}'
if redis.call('HLEN', members) > most then return {2} end
return {1, redis.call('HGETALL', members)}
