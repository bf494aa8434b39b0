-- SPDX-License-Identifier: MIT
-- register PREFIX SESSION NODE LEASE first|again -> {ok, predecessor or ""} | {taken, session}
local prefix, session, node, lease, mode = unpack(ARGV)
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local predecessor = ''
local old = redis.call('HGET', prefix .. 'nodes', node)
if old and string.gsub(old, '/%d+$', '') ~= string.gsub(session, '/%d+$', '') then
    local expiry = redis.call('ZSCORE', prefix .. 'sessions', old)
    -- Whoever started last has the id; the one before it must not take it back.
    if mode == 'again' and expiry and tonumber(expiry) > now then return {'taken', old} end
    redis.call('ZREM', prefix .. 'sessions', old)
    redis.call('SADD', prefix .. 'dropping', old)
    predecessor = old
end
redis.call('HSET', prefix .. 'nodes', node, session)
redis.call('ZADD', prefix .. 'sessions', now + lease, session)
return {'ok', predecessor}
