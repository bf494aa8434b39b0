// SPDX-License-Identifier: MIT
#include "tests/support/local_bus.h"

namespace confab {

LocalHub::~LocalHub()
{
    m_service = Service::Unavailable;
    m_isHeld = false;
    giveAnswers();
}

void LocalHub::attach(LocalBus &bus)
{
    m_buses.append(&bus);
}

void LocalHub::detach(LocalBus &bus)
{
    m_buses.removeOne(&bus);
}

LocalBus *LocalHub::busAt(const NodeAddress &address) const
{
    for (LocalBus *bus : m_buses) {
        if (bus->address() == address && bus->hearing() != LocalBus::Hearing::Absent)
            return bus;
    }
    return nullptr;
}

Task<std::optional<NodeAddress>> LocalHub::ownerOf(ConnectionId id)
{
    const auto turn = co_await answered();
    if (!turn)
        co_return tl::unexpected(turn.error());
    const auto entry = m_directory.constFind(id);
    if (entry == m_directory.cend())
        co_return std::optional<NodeAddress>();
    co_return std::optional<NodeAddress>(*entry);
}

Task<QList<NodeAddress>> LocalHub::nodes()
{
    const auto turn = co_await answered();
    if (!turn)
        co_return tl::unexpected(turn.error());
    QList<NodeAddress> addresses;
    for (const LocalBus *bus : m_buses)
        addresses.append(bus->address());
    co_return addresses;
}

Task<> LocalHub::send(Parcel parcel)
{
    bool isTaken = false;
    if (m_service == Service::Available && busAt(parcel.to)) {
        isTaken = true;
        const auto outcome = m_tap ? m_tap(parcel) : QList<Parcel>({parcel});
        for (const Parcel &delivered : outcome)
            deliver(delivered);
    }
    const auto turn = co_await answered();
    if (!turn || !isTaken)
        co_return failure(ErrorCode::StoreUnavailable);
    co_return Result<>{};
}

void LocalHub::deliver(const Parcel &parcel)
{
    QMetaObject::invokeMethod(
        this,
        [this, parcel] {
            if (LocalBus *bus = busAt(parcel.to))
                bus->hear(parcel.payload);
        },
        Qt::QueuedConnection);
}

/// Done in a later turn. The error of an unavailable service is that of the turn.
Task<> LocalHub::answered()
{
    const Promise<> turn;
    m_waiting.append(turn);
    QMetaObject::invokeMethod(
        this, [this] { giveAnswers(); }, Qt::QueuedConnection);
    const auto result = co_await turn.result();
    co_return result;
}

void LocalHub::release()
{
    m_isHeld = false;
    giveAnswers();
}

void LocalHub::giveAnswers()
{
    // Those who go on may ask again, which is for the next turn.
    for (auto count = m_waiting.size(); count > 0 && !m_isHeld && !m_waiting.isEmpty(); --count) {
        const Promise<> turn = m_waiting.takeFirst();
        if (m_service == Service::Available)
            turn.fulfil({});
        else
            turn.fulfil(failure(ErrorCode::StoreUnavailable));
    }
}

LocalBus::LocalBus(LocalHub &hub, const char *address)
    : m_hub(hub)
    , m_address(QByteArray(address))
{
    m_hub.attach(*this);
}

LocalBus::~LocalBus()
{
    m_hub.detach(*this);
}

void LocalBus::hear(const QByteArray &payload)
{
    if (m_listener && m_hearing == Hearing::Listening)
        m_listener->onNodeMessage(payload);
}

} // namespace confab
