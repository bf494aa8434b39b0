// SPDX-License-Identifier: MIT
#include "server/app/room_count.h"

#include "shared/task.h"

#include <QTimer>

#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<std::optional<qint64>> RoomCount::current()
{
    if (m_answeredAt && std::chrono::steady_clock::now() - *m_answeredAt < freshness)
        co_return m_count;
    if (!m_isAsking)
        runDetached(u"counting rooms"_s, ask());
    if (!m_isAsking)
        co_return m_count;
    const Promise<> answered;
    m_waiting.append(answered);
    // Whoever asks for figures wants those that can be had, above all while the store is in trouble.
    QTimer::singleShot(patience, this, [answered] { answered.fulfil(failure(ErrorCode::TimedOut)); });
    const auto result = co_await answered.result();
    co_return result ? m_count : std::nullopt;
}

Task<> RoomCount::ask()
{
    m_isAsking = true;
    const auto rooms = co_await m_store.rooms();
    m_isAsking = false;
    m_answeredAt = std::chrono::steady_clock::now();
    m_count = rooms ? std::optional<qint64>(rooms->size()) : std::nullopt;
    for (const Promise<> &answered : std::exchange(m_waiting, {}))
        answered.fulfil({});
    co_return Result<>{};
}

} // namespace confab
