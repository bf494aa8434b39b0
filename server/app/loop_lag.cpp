// SPDX-License-Identifier: MIT
#include "server/app/loop_lag.h"

#include <QTimerEvent>

#include <algorithm>

namespace confab {

void LoopLag::start()
{
    m_sinceArmed.start();
    m_timer.start(int(m_interval.count()), Qt::PreciseTimer, this);
}

std::chrono::milliseconds LoopLag::longestRecent() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::ranges::max(m_recent));
}

void LoopLag::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    const std::chrono::nanoseconds passed(m_sinceArmed.nsecsElapsed());
    const std::chrono::nanoseconds lag = std::max(passed - m_interval, std::chrono::nanoseconds(0));
    // Armed anew, because a repeating timer makes up for its lateness and one delay would look like several.
    start();
    m_histogram.observe(lag);
    m_recent[m_next] = lag;
    m_next = (m_next + 1) % m_recent.size();
    Q_EMIT measured();
}

} // namespace confab
