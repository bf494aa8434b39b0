-- SPDX-License-Identifier: MIT
-- owner_of PREFIX ID -> the session that has the connection, or nil
local prefix, id = ARGV[1], ARGV[2]
for _, session in ipairs(redis.call('ZRANGE', prefix .. 'sessions', 0, -1)) do
    if redis.call('SISMEMBER', prefix .. 'connections:' .. session, id) == 1 then return session end
end
return nil
