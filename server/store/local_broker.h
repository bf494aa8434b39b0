// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/broker.h"

#include <QHash>
#include <QVarLengthArray>

#include <deque>
#include <functional>

namespace confab {

/// A broker inside one process: `publish` delivers before it returns, unless a delivery is under way.
class LocalBroker final : public Broker
{
public:
    Task<> subscribe(RoomName room, BrokerListener &listener) override;
    void unsubscribe(const RoomName &room, BrokerListener &listener) override;
    Eventual<> publish(const RoomName &room, const QByteArray &payload) override;

    /// For the store: the room is gone, and these were in it.
    void announceRemoval(const RoomName &room, const QList<ConnectionId> &members);

private:
    using Listeners = QVarLengthArray<BrokerListener *, 2>;
    using Delivery = std::function<void(BrokerListener &)>;
    struct Waiting {
        RoomName room;
        Delivery delivery;
    };

    bool isDelivering() const { return m_state == State::Delivering; }
    template <typename Deliver>
    void deliver(const RoomName &room, const Deliver &delivery);
    template <typename Deliver>
    void deliverInTurn(const RoomName &room, const Deliver &delivery);

    QHash<RoomName, Listeners> m_listeners;
    std::deque<Waiting> m_waiting;
    enum class State { Idle, Delivering } m_state = State::Idle;
};

} // namespace confab
