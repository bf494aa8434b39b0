// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_watchdog.h"

#include <QFile>

#include <pthread.h>
#include <unistd.h>

namespace confab {

using namespace std::chrono_literals;

namespace {

constexpr auto interval = 10ms;
// Then the thread sleeps until a script runs again, so that nothing happens while nothing happens.
constexpr int idleRounds = 100;

clockid_t clockOfThisThread()
{
    clockid_t clock{};
    ::pthread_getcpuclockid(::pthread_self(), &clock);
    return clock;
}

std::chrono::nanoseconds read(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace

ScriptWatchdog::ScriptWatchdog(QJSEngine &engine, Limits limits)
    : m_engine(engine)
    , m_limits(limits)
    , m_clock(clockOfThisThread())
    , m_thread([this] { watch(); })
{
}

ScriptWatchdog::~ScriptWatchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void ScriptWatchdog::begin()
{
    m_stretch = ++m_count;
    if (m_isAsleep.exchange(false)) {
        // Who is about to sleep holds the lock until it does, and looks at the flag before.
        const std::lock_guard lock(m_mutex);
        m_wake.notify_one();
    }
}

ScriptWatchdog::Excess ScriptWatchdog::end()
{
    m_stretch = 0;
    // Either the watching thread sees that this stretch is over, or we see that it was about to interrupt it.
    if (!m_isSuspect)
        return Excess::None;
    const std::lock_guard lock(m_mutex);
    m_engine.setInterrupted(false);
    m_isSuspect = false;
    return std::exchange(m_excess, Excess::None);
}

void ScriptWatchdog::watch()
{
    std::optional<Sample> first;
    int idle = 0;
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (m_stretch == 0 && ++idle > idleRounds) {
            m_isAsleep = true;
            // A stretch that began before the flag was up wakes nobody.
            m_wake.wait(lock, [this] { return m_isEnding || !m_isAsleep || m_stretch != 0; });
            m_isAsleep = false;
            idle = 0;
        } else if (m_stretch != 0) {
            idle = 0;
        }
        look(first);
        // Not a timed wait for the end, which the thread sanitizer of GCC 12 does not understand.
        lock.unlock();
        std::this_thread::sleep_for(interval);
        lock.lock();
    }
}

void ScriptWatchdog::look(std::optional<Sample> &first)
{
    const quint64 stretch = m_stretch;
    if (stretch == 0 || m_excess != Excess::None) {
        first.reset();
        return;
    }
    const Sample now{stretch, read(m_clock), residentBytes()};
    if (!first || first->stretch != stretch) {
        first = now;
        return;
    }
    const Excess excess = excessOf(*first, now);
    if (excess == Excess::None)
        return;
    m_isSuspect = true;
    if (m_stretch != stretch)
        return; // `end` clears the flag, or the next one's `end` does
    m_excess = excess;
    m_engine.setInterrupted(true);
}

ScriptWatchdog::Excess ScriptWatchdog::excessOf(const Sample &first, const Sample &now) const
{
    if (m_limits.time > 0ms && now.cpuTime - first.cpuTime > m_limits.time)
        return Excess::Time;
    if (m_limits.memoryBytes > 0 && now.memoryBytes - first.memoryBytes > m_limits.memoryBytes)
        return Excess::Memory;
    return Excess::None;
}

} // namespace confab
