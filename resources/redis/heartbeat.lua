-- SPDX-License-Identifier: MIT
-- heartbeat PREFIX SESSION LEASE CHANNEL 0|1 -> {1 the lease is renewed or 0 it was lost, {sessions to drop}}
-- The last argument: whether sessions that have run out are to be dropped by this node.
local prefix, session, lease, channel, mayDrop = unpack(ARGV)
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

-- Comes back to the node and shows that its subscriptions work, also when Redis may not write.
redis.call('PUBLISH', channel, 'b')

local isAlive = 0
local isNewest = redis.call('HGET', prefix .. 'nodes', string.match(session, '^(.*)/[^/]+/[^/]+$')) == session
if isNewest and redis.call('ZSCORE', prefix .. 'sessions', session) then
    redis.call('ZADD', prefix .. 'sessions', now + lease, session)
    isAlive = 1
end
if mayDrop ~= '1' then return {isAlive, {}} end

-- First out of the leases, then dropped: from here on its owner cannot renew it.
for _, dead in ipairs(redis.call('ZRANGEBYSCORE', prefix .. 'sessions', '-inf', now, 'LIMIT', 0, 100)) do
    redis.call('ZREM', prefix .. 'sessions', dead)
    redis.call('SADD', prefix .. 'dropping', dead)
end
return {isAlive, redis.call('SMEMBERS', prefix .. 'dropping')}
