// SPDX-License-Identifier: MIT
#include "server/admin/pauses.h"

#include <QTimer>

#include <utility>

namespace confab {

Pauses::~Pauses()
{
    stop();
}

void Pauses::stop()
{
    m_isStopped = true;
    for (const auto &[number, promise] : std::exchange(m_waiting, {}))
        promise.fulfil(failure(ErrorCode::ShuttingDown));
}

Task<> Pauses::pause(std::chrono::milliseconds time)
{
    const quint64 number = ++m_lastNumber;
    const Promise<> promise;
    if (m_isStopped) {
        promise.fulfil(failure(ErrorCode::ShuttingDown));
        return promise.result();
    }
    m_waiting.emplace(number, promise);
    QTimer::singleShot(time, &m_home, [this, number] {
        if (const auto waited = m_waiting.extract(number))
            waited.mapped().fulfil({});
    });
    return promise.result();
}

} // namespace confab
