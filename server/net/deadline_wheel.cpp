// SPDX-License-Identifier: MIT
#include "server/net/deadline_wheel.h"

#include <QTimerEvent>

namespace confab {

using namespace std::chrono;

DeadlineEntry::~DeadlineEntry()
{
    if (m_wheel)
        m_wheel->cancel(*this);
}

DeadlineWheel::~DeadlineWheel()
{
    for (DeadlineEntry *entry : m_slots) {
        while (entry) {
            DeadlineEntry *const next = entry->m_next;
            entry->m_wheel = nullptr;
            entry = next;
        }
    }
}

void DeadlineWheel::schedule(DeadlineEntry &entry, SteadyTime at)
{
    cancel(entry);
    if (m_count == 0)
        m_doneTick = tickOf(steady_clock::now());
    entry.m_at = at;
    // The tick after the one the deadline lies in, so that it has passed when the slot is visited; what lies
    // more than one turn ahead is met on the way and stays.
    const qint64 due = std::max(tickOf(at), m_doneTick) + 1;
    link(entry, quint16(size_t(due) % slotCount));
    ++m_count;
    if (m_isTicking)
        return; // the timer is set when everything due has fired
    if (!m_timer.isActive() || due < m_wakeTick)
        wakeAt(std::min(due, m_doneTick + qint64(slotCount)));
}

void DeadlineWheel::wakeAt(qint64 tickNumber)
{
    m_wakeTick = tickNumber;
    const SteadyTime at{tick * tickNumber};
    const auto wait = ceil<milliseconds>(at - steady_clock::now());
    m_timer.start(int(std::max(wait, 0ms).count()), Qt::PreciseTimer, this);
}

void DeadlineWheel::wakeAtNext()
{
    if (m_count == 0) {
        m_timer.stop();
        return;
    }
    // Some entries of that slot may be for a later round, and the wake-up for nothing.
    qint64 next = m_doneTick + 1;
    while (!m_slots[size_t(next) % slotCount])
        ++next;
    wakeAt(next);
}

void DeadlineWheel::cancel(DeadlineEntry &entry)
{
    if (!entry.m_wheel)
        return;
    unlink(entry);
    if (--m_count == 0)
        m_timer.stop();
}

void DeadlineWheel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    const qint64 now = tickOf(steady_clock::now());
    // After a long pause (a stopped process) one turn of the wheel visits every slot.
    m_doneTick = std::max(m_doneTick, now - qint64(slotCount));
    m_isTicking = true;
    while (m_doneTick < now && m_count > 0) {
        ++m_doneTick;
        collectDue(quint16(size_t(m_doneTick) % slotCount));
        fireDue();
    }
    m_isTicking = false;
    wakeAtNext();
}

void DeadlineWheel::collectDue(quint16 slot)
{
    // Collected first: an entry may schedule itself, or others, into this very slot.
    for (DeadlineEntry *entry = m_slots[slot]; entry;) {
        DeadlineEntry *const next = entry->m_next;
        if (tickOf(entry->m_at) < m_doneTick) {
            unlink(*entry);
            link(*entry, dueSlot);
        }
        entry = next;
    }
}

void DeadlineWheel::fireDue()
{
    while (DeadlineEntry *const entry = m_slots[dueSlot]) {
        cancel(*entry);
        entry->onDeadline();
    }
}

void DeadlineWheel::link(DeadlineEntry &entry, quint16 slot)
{
    entry.m_slot = slot;
    entry.m_wheel = this;
    entry.m_previous = nullptr;
    entry.m_next = m_slots[slot];
    if (entry.m_next)
        entry.m_next->m_previous = &entry;
    m_slots[slot] = &entry;
}

void DeadlineWheel::unlink(DeadlineEntry &entry)
{
    if (entry.m_previous)
        entry.m_previous->m_next = entry.m_next;
    else
        m_slots[entry.m_slot] = entry.m_next;
    if (entry.m_next)
        entry.m_next->m_previous = entry.m_previous;
    entry.m_wheel = nullptr;
}

qint64 DeadlineWheel::tickOf(SteadyTime at)
{
    return duration_cast<milliseconds>(at.time_since_epoch()) / tick;
}

} // namespace confab
