// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/room_events.h"

#include <QVarLengthArray>

namespace confab {

/// Who listens to rooms. They may come and go while others are told.
class RoomEventListeners
{
public:
    void add(RoomEventsListener &listener)
    {
        if (!m_listeners.contains(&listener))
            m_listeners.append(&listener);
    }
    void remove(RoomEventsListener &listener) { m_listeners.removeAll(&listener); }
    bool isEmpty() const { return m_listeners.isEmpty(); }

    template <typename Tell>
    void tellAll(const Tell &tell) const
    {
        const auto listeners = m_listeners;
        for (RoomEventsListener *listener : listeners) {
            if (m_listeners.contains(listener))
                tell(*listener);
        }
    }

private:
    QVarLengthArray<RoomEventsListener *, 4> m_listeners;
};

} // namespace confab
