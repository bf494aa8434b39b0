// SPDX-License-Identifier: MIT
#pragma once

#include <QJSEngine>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace confab {

/// Interrupts scripts that keep the event loop's thread for too long, or make the process grow too much, in
/// one go. Time is that thread's processor time: a machine with too much to do is no script's fault. To be
/// used on the thread that made it.
class ScriptWatchdog
{
public:
    struct Limits {
        std::chrono::milliseconds time; ///< 0: no limit.
        qint64 memoryBytes;             ///< 0: no limit.
    };
    enum class Excess { None, Time, Memory };

    ScriptWatchdog(QJSEngine &engine, Limits limits);
    ~ScriptWatchdog();
    Q_DISABLE_COPY_MOVE(ScriptWatchdog)

    /// Around everything that runs scripts; costs next to nothing.
    void begin();
    /// What was too much since `begin`. The engine can be used again.
    Excess end();

private:
    struct Sample {
        quint64 stretch;
        std::chrono::nanoseconds cpuTime;
        qint64 memoryBytes;
    };

    void watch();
    void look(std::optional<Sample> &first);
    Excess excessOf(const Sample &first, const Sample &now) const;

    QJSEngine &m_engine;
    const Limits m_limits;
    const clockid_t m_clock;

    std::atomic<quint64> m_stretch = 0; ///< Counts them; 0 where none is under way.
    std::atomic<bool> m_isSuspect = false;
    std::atomic<bool> m_isAsleep = false;
    quint64 m_count = 0;

    std::mutex m_mutex; ///< For all below.
    std::condition_variable m_wake;
    Excess m_excess = Excess::None;
    bool m_isEnding = false;

    std::thread m_thread;
};

} // namespace confab
