// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_timers.h"

#include <algorithm>
#include <limits>

namespace confab {

using namespace Qt::Literals::StringLiterals;

ScriptTimers::ScriptTimers(ScriptRunner &runner)
    : m_runner(runner)
{
}

ScriptTimers::~ScriptTimers() = default;

bool ScriptTimers::startTimer(double id, double delay, bool isRepeated)
{
    if (m_timers.size() >= most)
        return false;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(!isRepeated);
    // One that comes again at once would leave no time for anything else.
    const double shortest = isRepeated ? 1 : 0;
    const int interval = int(std::clamp(delay, shortest, double(std::numeric_limits<int>::max())));
    connect(timer.get(), &QTimer::timeout, this, [this, id, isRepeated] { onTimeout(id, isRepeated); });
    timer->start(interval);
    m_timers.insert_or_assign(qint64(id), std::move(timer));
    return true;
}

void ScriptTimers::stopTimer(double id)
{
    const auto found = m_timers.find(qint64(id));
    if (found == m_timers.end())
        return;
    // It may be the one whose signal we are in.
    found->second.release()->deleteLater();
    m_timers.erase(found);
}

void ScriptTimers::onTimeout(double id, bool isRepeated)
{
    if (!isRepeated)
        stopTimer(id);
    m_runner.callTimerWhenRested(id);
}

} // namespace confab
