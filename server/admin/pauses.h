// SPDX-License-Identifier: MIT
#pragma once

#include "shared/promise.h"

#include <QObject>

#include <chrono>
#include <unordered_map>

namespace confab {

/// Waits without blocking. Whoever waits when it stops or goes gets error 006.
class Pauses
{
public:
    Pauses() = default;
    ~Pauses();
    Q_DISABLE_COPY_MOVE(Pauses)

    Task<> pause(std::chrono::milliseconds time);

    /// Ends all pauses, and those that are asked for afterwards.
    void stop();

private:
    bool m_isStopped = false;
    std::unordered_map<quint64, Promise<>> m_waiting;
    quint64 m_lastNumber = 0;
    QObject m_home;
};

} // namespace confab
