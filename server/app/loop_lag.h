// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/histogram.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

#include <array>
#include <chrono>

namespace confab {

/// How late the event loop is: a timer looks once an interval how much later than asked for it is called.
class LoopLag final : public QObject
{
    Q_OBJECT
public:
    /// An idle server is woken up once in `interval` for it.
    explicit LoopLag(std::chrono::milliseconds interval = std::chrono::seconds(1))
        : m_interval(interval)
    {
    }

    /// Nothing is measured before.
    void start();

    const Histogram &histogram() const { return m_histogram; }
    /// The longest of the last ten intervals.
    std::chrono::milliseconds longestRecent() const;

Q_SIGNALS:
    /// Once an interval, after measuring.
    void measured();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    const std::chrono::milliseconds m_interval;
    QBasicTimer m_timer;
    QElapsedTimer m_sinceArmed;
    Histogram m_histogram;
    std::array<std::chrono::nanoseconds, 10> m_recent{}; ///< A ring; the oldest is replaced next.
    size_t m_next = 0;
};

} // namespace confab
