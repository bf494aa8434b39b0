// SPDX-License-Identifier: MIT
#include "server/admin/pauses.h"

#include <QTimer>

#include <utility>

namespace confab {

Pauses::~Pauses()
{
    for (const auto &[number, promise] : std::exchange(m_waiting, {}))
        promise.fulfil(failure(ErrorCode::ShuttingDown));
}

Task<> Pauses::pause(std::chrono::milliseconds time)
{
    const quint64 number = ++m_lastNumber;
    const Promise<> promise;
    m_waiting.emplace(number, promise);
    QTimer::singleShot(time, &m_home, [this, number] {
        const auto waited = m_waiting.extract(number);
        waited.mapped().fulfil({});
    });
    return promise.result();
}

} // namespace confab
