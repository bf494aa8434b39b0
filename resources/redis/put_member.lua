-- SPDX-License-Identifier: MIT
-- put_member PREFIX WRITER ROOM ID JOINEDAT SESSION -> {ok, the room's incarnation} or what stands against it:
-- {session | room | member}
local prefix, writer, room, id, joinedAt, session = unpack(ARGV)

-- A node whose lease was taken away must not write: who took it has told the others that its members are gone.
-- Neither must an earlier session of a node, whose last commands may arrive late.
local node = string.match(writer, '^(.*)/[^/]+/[^/]+$')
if not redis.call('ZSCORE', prefix .. 'sessions', writer) or
    redis.call('HGET', prefix .. 'nodes', node) ~= writer then
    return {'session'}
end
local meta = prefix .. 'room:{' .. room .. '}'
if redis.call('EXISTS', meta) == 0 then return {'room'} end

local members = prefix .. 'members:{' .. room .. '}'
local entry = id .. ' ' .. room
local old = redis.call('HGET', members, id)
if old then
    local owner = string.match(old, '(%S+)$')
    local process = string.gsub(session, '/%d+$', '')
    if owner == session or string.gsub(owner, '/%d+$', '') ~= process then return {'member'} end
    -- An earlier session of the same process: it could not say that the member had left.
    redis.call('SREM', prefix .. 'memberships:' .. owner, entry)
end
local order = redis.call('HINCRBY', meta, 'joins', 1)
redis.call('HSET', members, id, order .. ' ' .. joinedAt .. ' ' .. session)
redis.call('SADD', prefix .. 'memberships:' .. session, entry)
local fields = id .. ' ' .. redis.call('HLEN', members) .. ' ' .. joinedAt .. ' ' .. session
redis.call('PUBLISH', prefix .. 'events', 'p ' .. fields .. ' ' .. room)
-- A room that was restored has none until those who were in it before say which it is.
return {'ok', redis.call('HGET', meta, 'incarnation') or ''}
