// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/room_store.h"
#include "shared/promise.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace confab {

/// How many rooms the store has, without asking it at every glance. Lives as long as the event loop.
class RoomCount final : public QObject
{
    Q_OBJECT
public:
    /// So old an answer is good enough.
    static constexpr std::chrono::seconds freshness{5};
    /// So long `current` waits for the store.
    static constexpr std::chrono::seconds patience{1};

    explicit RoomCount(RoomStore &store)
        : m_store(store)
    {
    }

    /// Nothing while the store is away or takes too long.
    QCoro::Task<std::optional<qint64>> current();

    /// The store's last answer, however old; nothing when it could not say.
    std::optional<qint64> last() const { return m_count; }

private:
    Task<> ask();

    RoomStore &m_store;
    std::optional<qint64> m_count;
    std::optional<std::chrono::steady_clock::time_point> m_answeredAt;
    QList<Promise<>> m_waiting; ///< For the answer that is on its way.
    bool m_isAsking = false;
};

} // namespace confab
