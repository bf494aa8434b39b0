-- SPDX-License-Identifier: MIT
-- room_summaries PREFIX FROM MOST -> {room, createdAt, how many members, …}: the page that begins at FROM: `-`, `[NAME` or `(NAME`
local prefix, from, most = unpack(ARGV)
local page = {}
for _, room in ipairs(redis.call('ZRANGEBYLEX', prefix .. 'rooms', from, '+', 'LIMIT', 0, most)) do
    page[#page + 1] = room
    page[#page + 1] = redis.call('HGET', prefix .. 'room:{' .. room .. '}', 'createdAt') or '0'
    page[#page + 1] = redis.call('HLEN', prefix .. 'members:{' .. room .. '}')
end
return page
