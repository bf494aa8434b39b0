// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/script/script_runner.h"

#include <QTimer>

#include <memory>
#include <unordered_map>

namespace confab {

/// `setTimeout` and `setInterval`, as the prelude sees them.
class ScriptTimers : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t most = 10'000;

    explicit ScriptTimers(ScriptRunner &runner);
    ~ScriptTimers() override;

    /// Calls the prelude's `timer(id)` after `delay` milliseconds. False when there are too many.
    Q_INVOKABLE bool startTimer(double id, double delay, bool isRepeated);
    Q_INVOKABLE void stopTimer(double id);

private:
    void onTimeout(double id, bool isRepeated);

    ScriptRunner &m_runner;
    std::unordered_map<qint64, std::unique_ptr<QTimer>> m_timers;
};

} // namespace confab
