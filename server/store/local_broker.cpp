// SPDX-License-Identifier: MIT
#include "server/store/local_broker.h"

namespace confab {

Task<> LocalBroker::subscribe(RoomName room, BrokerListener &listener)
{
    Listeners &listeners = m_listeners[room];
    if (!listeners.contains(&listener))
        listeners.append(&listener);
    co_return Result<>{};
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

Eventual<> LocalBroker::publish(const RoomName &room, const QByteArray &payload)
{
    // Nested deliveries would reach the listeners of the outer one in the wrong order.
    if (isDelivering())
        m_waiting.push_back(
            {room, [room, payload](BrokerListener &listener) { listener.onPublished(room, payload); }});
    else
        deliverInTurn(room, [&](BrokerListener &listener) { listener.onPublished(room, payload); });
    return Result<>{};
}

void LocalBroker::announceRemoval(const RoomName &room, const QList<ConnectionId> &members)
{
    if (isDelivering())
        m_waiting.push_back(
            {room, [room, members](BrokerListener &listener) { listener.onRoomRemoved(room, members); }});
    else
        deliverInTurn(room, [&](BrokerListener &listener) { listener.onRoomRemoved(room, members); });
}

template <typename Deliver>
void LocalBroker::deliverInTurn(const RoomName &room, const Deliver &delivery)
{
    m_state = State::Delivering;
    deliver(room, delivery);
    while (!m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        deliver(next.room, next.delivery);
    }
    m_state = State::Idle;
}

template <typename Deliver>
void LocalBroker::deliver(const RoomName &room, const Deliver &delivery)
{
    // A copy: listeners may come and go while others are served, and who has gone is not served any more.
    const Listeners listeners = m_listeners.value(room);
    for (BrokerListener *listener : listeners) {
        if (listeners.size() == 1 || m_listeners.value(room).contains(listener))
            delivery(*listener);
    }
}

} // namespace confab
