// SPDX-License-Identifier: MIT
#include "server/redis/redis_cache.h"

#include <algorithm>

namespace confab {

using namespace std::chrono_literals;

namespace {

// Redis refuses an end that does not fit into its clock.
constexpr std::chrono::milliseconds longest = std::chrono::years(100);

} // namespace

Task<> RedisCache::put(QByteArray key, JsonText value, std::chrono::milliseconds timeToLive)
{
    const auto checked = checkEntry(key, value, timeToLive);
    if (!checked)
        co_return checked;
    QList<QByteArray> command{"SET", m_session.keys().cache(key), value.bytes()};
    if (timeToLive > 0ms)
        command += {"PX", QByteArray::number(qint64(std::min(timeToLive, longest).count()))};
    const auto reply = co_await m_session.commandWhenReady(command);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return Result<>{};
}

Task<std::optional<JsonText>> RedisCache::get(QByteArray key)
{
    const auto checked = checkKey(key);
    if (!checked)
        co_return tl::unexpected(checked.error());
    const QList<QByteArray> command{"GET", m_session.keys().cache(key)};
    const auto reply = co_await m_session.commandWhenReady(command);
    if (!reply)
        co_return tl::unexpected(reply.error());
    // What is not JSON was not put here: as good as nothing.
    const auto found = JsonText::parse(reply->bytes());
    co_return found;
}

Task<bool> RedisCache::remove(QByteArray key)
{
    const auto checked = checkKey(key);
    if (!checked)
        co_return tl::unexpected(checked.error());
    const QList<QByteArray> command{"UNLINK", m_session.keys().cache(key)};
    const auto reply = co_await m_session.commandWhenReady(command);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return reply->integer() > 0;
}

} // namespace confab
