-- SPDX-License-Identifier: MIT
-- drop_session PREFIX SESSION NODE LIMIT -> {1 done or 0 more is left, {id, room, …} who was dropped}
local prefix, session, node, limit = unpack(ARGV)
redis.call('ZREM', prefix .. 'sessions', session)
redis.call('SADD', prefix .. 'dropping', session)

local memberships = prefix .. 'memberships:' .. session
local dropped = {}
local counts, events = {}, {}
for _, entry in ipairs(redis.call('SPOP', memberships, limit)) do
    local id, room = string.sub(entry, 1, 36), string.sub(entry, 38)
    local members = prefix .. 'members:{' .. room .. '}'
    local value = redis.call('HGET', members, id)
    -- Its owner may have put it again, in a newer session.
    if value and string.match(value, '(%S+)$') == session then
        redis.call('HDEL', members, id)
        counts[room] = counts[room] and counts[room] - 1 or redis.call('HLEN', members)
        events[#events + 1] = 'd ' .. id .. ' ' .. counts[room] .. ' ' .. room
        dropped[#dropped + 1] = id
        dropped[#dropped + 1] = room
    end
end
if #events > 0 then redis.call('PUBLISH', prefix .. 'events', table.concat(events, '\n')) end
if redis.call('EXISTS', memberships) == 1 then return {0, dropped} end

redis.call('UNLINK', prefix .. 'connections:' .. session)
redis.call('SREM', prefix .. 'dropping', session)
if redis.call('HGET', prefix .. 'nodes', node) == session then redis.call('HDEL', prefix .. 'nodes', node) end
return {1, dropped}
