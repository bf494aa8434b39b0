// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QObject>

#include <array>
#include <chrono>

namespace confab {

using SteadyTime = std::chrono::steady_clock::time_point;

/// Something with at most one deadline at a time. Unschedules itself when it goes.
class DeadlineEntry
{
public:
    DeadlineEntry() = default;
    virtual ~DeadlineEntry();
    DeadlineEntry(const DeadlineEntry &) = delete;
    DeadlineEntry &operator=(const DeadlineEntry &) = delete;

    /// Called once when the time has come; may schedule the entry again or delete it.
    virtual void onDeadline() = 0;

private:
    friend class DeadlineWheel;

    class DeadlineWheel *m_wheel = nullptr;
    DeadlineEntry *m_previous = nullptr;
    DeadlineEntry *m_next = nullptr;
    SteadyTime m_at;
    quint16 m_slot = 0;
};

/// Deadlines of many thousand entries for the price of one timer: scheduling and cancelling take constant
/// time, and a tick looks only at what is due. Fires up to one tick late, never early. The timer sleeps until
/// the next tick that may have something due.
class DeadlineWheel : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds tick{50};

    ~DeadlineWheel() override;

    /// In place of the entry's earlier deadline, if it has one.
    void schedule(DeadlineEntry &entry, SteadyTime at);
    void cancel(DeadlineEntry &entry);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    static constexpr size_t slotCount = 1024;

    static constexpr quint16 dueSlot = slotCount;

    void unlink(DeadlineEntry &entry);
    void link(DeadlineEntry &entry, quint16 slot);
    void collectDue(quint16 slot);
    void fireDue();
    void wakeAt(qint64 tickNumber);
    void wakeAtNext();
    static qint64 tickOf(SteadyTime at);

    std::array<DeadlineEntry *, slotCount + 1> m_slots{}; ///< The last one holds what is being fired.
    QBasicTimer m_timer;
    qint64 m_doneTick = 0;
    qint64 m_wakeTick = 0; ///< What the timer is set to, while it is running.
    size_t m_count = 0;
    bool m_isTicking = false;
};

} // namespace confab
