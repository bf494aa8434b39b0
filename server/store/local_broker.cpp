// SPDX-License-Identifier: MIT
#include "server/store/local_broker.h"

namespace confab {

void LocalBroker::subscribe(const RoomName &room, BrokerListener &listener)
{
    Listeners &listeners = m_listeners[room];
    if (!listeners.contains(&listener))
        listeners.append(&listener);
}

void LocalBroker::unsubscribe(const RoomName &room, BrokerListener &listener)
{
    const auto found = m_listeners.find(room);
    if (found == m_listeners.end())
        return;
    found->removeAll(&listener);
    if (found->isEmpty())
        m_listeners.erase(found);
}

Result<> LocalBroker::publish(const RoomName &room, const QByteArray &payload)
{
    // Nested deliveries would reach the listeners of the outer one in the wrong order.
    if (m_state == State::Delivering) {
        m_waiting.push_back({room, payload});
        return {};
    }
    m_state = State::Delivering;
    deliver(room, payload);
    while (!m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        deliver(next.room, next.payload);
    }
    m_state = State::Idle;
    return {};
}

void LocalBroker::deliver(const RoomName &room, const QByteArray &payload)
{
    // A copy: listeners may come and go while others are served, and who has gone is not served any more.
    const Listeners listeners = m_listeners.value(room);
    for (BrokerListener *listener : listeners) {
        if (listeners.size() == 1 || m_listeners.value(room).contains(listener))
            listener->onPublished(room, payload);
    }
}

} // namespace confab
