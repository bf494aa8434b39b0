-- SPDX-License-Identifier: MIT
-- drop_member PREFIX WRITER ROOM ID -> ok | session | room | member: what is missing
local prefix, writer, room, id = unpack(ARGV)
-- What an earlier session of a node had to say may arrive late, when the member is in the room again.
if redis.call('HGET', prefix .. 'nodes', string.match(writer, '^(.*)/[^/]+/[^/]+$')) ~= writer then
    return 'session'
end
if redis.call('EXISTS', prefix .. 'room:{' .. room .. '}') == 0 then return 'room' end
local members = prefix .. 'members:{' .. room .. '}'
local old = redis.call('HGET', members, id)
if not old then return 'member' end
redis.call('HDEL', members, id)
redis.call('SREM', prefix .. 'memberships:' .. string.match(old, '(%S+)$'), id .. ' ' .. room)
redis.call('PUBLISH', prefix .. 'events', 'd ' .. id .. ' ' .. redis.call('HLEN', members) .. ' ' .. room)
return 'ok'
