-- SPDX-License-Identifier: MIT
-- restore PREFIX SESSION ROOMS CONNECTIONS room… id… {room, id, joinedAt, incarnation}… -> -1 no such session, or
-- {positions from 0 of members whose room was destroyed}. ROOMS and CONNECTIONS count what follows.
local prefix, session, roomCount, connectionCount = ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local node = string.match(session, '^(.*)/[^/]+/[^/]+$')
if not redis.call('ZSCORE', prefix .. 'sessions', session) or
    redis.call('HGET', prefix .. 'nodes', node) ~= session then
    return -1
end
local time = redis.call('TIME')
local createdAt = time[1] .. string.sub(string.format('%06d', time[2]), 1, 3)

local counts, events = {}, {}

-- Whether the very room is there, and not only one of its name. One that Redis has lost is made again; whoever
-- knows its incarnation says which it was.
local function isThere(room, incarnation)
    local meta = prefix .. 'room:{' .. room .. '}'
    if redis.call('EXISTS', meta) == 1 then
        local known = redis.call('HGET', meta, 'incarnation')
        if incarnation == '' or known == incarnation then return true end
        if known and known ~= '' then return false end
        redis.call('HSET', meta, 'incarnation', incarnation)
        return true
    end
    if redis.call('ZSCORE', prefix .. 'destroyed', room) then return false end
    redis.call('HSET', meta, 'createdAt', createdAt, 'incarnation', incarnation)
    redis.call('ZADD', prefix .. 'rooms', 0, room)
    events[#events + 1] = 'a ' .. createdAt .. ' ' .. room
    return true
end

local at = 5
for _ = 1, roomCount do
    isThere(ARGV[at], '')
    at = at + 1
end
for _ = 1, connectionCount do
    redis.call('SADD', prefix .. 'connections:' .. session, ARGV[at])
    at = at + 1
end
local gone = {}
local position = 0
while at <= #ARGV do
    local room, id, joinedAt = ARGV[at], ARGV[at + 1], ARGV[at + 2]
    if isThere(room, ARGV[at + 3]) then
        local members = prefix .. 'members:{' .. room .. '}'
        local old = redis.call('HGET', members, id)
        local order = old and string.match(old, '^(%d+)') or
            redis.call('HINCRBY', prefix .. 'room:{' .. room .. '}', 'joins', 1)
        redis.call('HSET', members, id, order .. ' ' .. joinedAt .. ' ' .. session)
        redis.call('SADD', prefix .. 'memberships:' .. session, id .. ' ' .. room)
        -- Who is there still, under an earlier session, is nothing new.
        if not old then
            counts[room] = counts[room] and counts[room] + 1 or redis.call('HLEN', members)
            local fields = id .. ' ' .. counts[room] .. ' ' .. joinedAt .. ' ' .. session
            events[#events + 1] = 'p ' .. fields .. ' ' .. room
        end
    else
        gone[#gone + 1] = position
    end
    position = position + 1
    at = at + 4
end
if #events > 0 then redis.call('PUBLISH', prefix .. 'events', table.concat(events, '\n')) end
return gone
