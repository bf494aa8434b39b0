// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/cache.h"

#include <QHash>

#include <functional>
#include <map>

namespace confab {

/// A cache in the memory of one process. Where a new entry does not fit, those closest to their end go; those
/// without one last, and then the oldest first.
class LocalCache final : public Cache
{
public:
    /// The time since whenever; never goes back.
    using Clock = std::function<std::chrono::milliseconds()>;

    static constexpr qsizetype mostEntries = 10'000;
    static constexpr qsizetype mostBytes = 64 * 1024 * 1024; ///< Of keys and values.

    explicit LocalCache(Clock clock = steadyClock);

    Task<> put(QByteArray key, JsonText value, std::chrono::milliseconds timeToLive) override;
    Task<std::optional<JsonText>> get(QByteArray key) override;
    Task<bool> remove(QByteArray key) override;

private:
    static std::chrono::milliseconds steadyClock();

    /// Its end, and when it came among those with the same one.
    using Turn = std::pair<std::chrono::milliseconds, quint64>;
    struct Entry {
        JsonText value;
        Turn turn;
    };

    void dropEnded();
    void drop(const QByteArray &key);

    const Clock m_clock;
    QHash<QByteArray, Entry> m_entries;
    std::map<Turn, QByteArray> m_turns; ///< Keys, in the order in which they go.
    qsizetype m_bytes = 0;
    quint64 m_puts = 0;
};

} // namespace confab
