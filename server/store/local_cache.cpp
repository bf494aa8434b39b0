// SPDX-License-Identifier: MIT
#include "server/store/local_cache.h"

namespace confab {

using namespace std::chrono_literals;

namespace {

constexpr auto never = std::chrono::milliseconds::max();

qsizetype sizeOf(const QByteArray &key, const JsonText &value)
{
    return key.size() + value.bytes().size();
}

} // namespace

LocalCache::LocalCache(Clock clock)
    : m_clock(std::move(clock))
{
}

std::chrono::milliseconds LocalCache::steadyClock()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now);
}

Task<> LocalCache::put(QByteArray key, JsonText value, std::chrono::milliseconds timeToLive)
{
    const auto checked = checkEntry(key, value, timeToLive);
    if (!checked)
        co_return checked;
    dropEnded();
    drop(key);
    // Before it is there: a new entry is never the one that has to go.
    const qsizetype size = sizeOf(key, value);
    while (m_entries.size() >= mostEntries || m_bytes + size > mostBytes)
        drop(QByteArray(m_turns.begin()->second));
    const auto now = m_clock();
    const bool ends = timeToLive > 0ms && timeToLive < never - now;
    const Turn turn{ends ? now + timeToLive : never, ++m_puts};
    m_turns.emplace(turn, key);
    m_entries.insert(key, {std::move(value), turn});
    m_bytes += size;
    co_return Result<>{};
}

Task<std::optional<JsonText>> LocalCache::get(QByteArray key)
{
    const auto checked = checkKey(key);
    if (!checked)
        co_return tl::unexpected(checked.error());
    dropEnded();
    std::optional<JsonText> found;
    if (const auto entry = m_entries.constFind(key); entry != m_entries.cend())
        found = entry->value;
    co_return found;
}

Task<bool> LocalCache::remove(QByteArray key)
{
    const auto checked = checkKey(key);
    if (!checked)
        co_return tl::unexpected(checked.error());
    dropEnded();
    const bool wasThere = m_entries.contains(key);
    drop(key);
    co_return wasThere;
}

void LocalCache::dropEnded()
{
    const auto now = m_clock();
    while (!m_turns.empty() && m_turns.begin()->first.first <= now)
        drop(QByteArray(m_turns.begin()->second));
}

void LocalCache::drop(const QByteArray &key)
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend())
        return;
    m_bytes -= sizeOf(key, entry->value);
    m_turns.erase(entry->turn);
    m_entries.erase(entry);
}

} // namespace confab
