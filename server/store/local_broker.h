// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/broker.h"

#include <QHash>
#include <QVarLengthArray>

#include <deque>

namespace confab {

/// A broker inside one process: `publish` delivers before it returns, unless a delivery is under way.
class LocalBroker final : public Broker
{
public:
    void subscribe(const RoomName &room, BrokerListener &listener) override;
    void unsubscribe(const RoomName &room, BrokerListener &listener) override;
    Result<> publish(const RoomName &room, const QByteArray &payload) override;

private:
    using Listeners = QVarLengthArray<BrokerListener *, 2>;
    struct Waiting {
        RoomName room;
        QByteArray payload;
    };

    void deliver(const RoomName &room, const QByteArray &payload);

    QHash<RoomName, Listeners> m_listeners;
    std::deque<Waiting> m_waiting;
    enum class State { Idle, Delivering } m_state = State::Idle;
};

} // namespace confab
