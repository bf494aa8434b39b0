// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/node_bus.h"
#include "shared/promise.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace confab {

class LocalBus;

/// What nodes of one process talk through, in place of Redis. Everything takes a turn of the loop. It lives
/// longer than its buses.
class LocalHub final : public QObject
{
public:
    struct Parcel {
        NodeAddress from;
        NodeAddress to;
        QByteArray payload;
    };
    /// Sees each parcel that was taken, and says what is delivered in its place.
    using Tap = std::function<QList<Parcel>(const Parcel &)>;

    LocalHub() = default;
    /// Whoever waits gets StoreUnavailable.
    ~LocalHub() override;

    /// The directory. It remembers connections of nodes that are gone, as Redis does for a while.
    void place(ConnectionId id, const NodeAddress &owner) { m_directory.insert(id, owner); }
    void forget(ConnectionId id) { m_directory.remove(id); }

    /// While unavailable everything answers StoreUnavailable; what was taken before is still delivered.
    enum class Service { Available, Unavailable };
    void setService(Service service) { m_service = service; }

    /// Null: everything goes where it should.
    void setTap(Tap tap) { m_tap = std::move(tap); }

    /// Keeps back what `ownerOf` and `send` answer, from now on. Parcels are delivered all the same.
    void hold() { m_isHeld = true; }
    /// Gives what was kept back, and answers as usual from then on.
    void release();

    /// Brings it to the node it is for, in a later turn, without asking the tap.
    void deliver(const Parcel &parcel);

    void attach(LocalBus &bus);
    void detach(LocalBus &bus);
    Task<std::optional<NodeAddress>> ownerOf(ConnectionId id);
    /// Absent ones are among them, as those that died a moment ago are in Redis.
    Task<QList<NodeAddress>> nodes();
    Task<> send(Parcel parcel);

private:
    Task<> answered();
    void giveAnswers();
    LocalBus *busAt(const NodeAddress &address) const;

    QList<LocalBus *> m_buses;
    QHash<ConnectionId, NodeAddress> m_directory;
    QList<Promise<>> m_waiting;
    Tap m_tap;
    Service m_service = Service::Available;
    bool m_isHeld = false;
};

/// One node's way to the others.
class LocalBus final : public NodeBus
{
public:
    LocalBus(LocalHub &hub, const char *address);
    ~LocalBus() override;
    Q_DISABLE_COPY_MOVE(LocalBus)

    /// Deaf: takes messages and loses them, as a stopped process does. Absent: nobody can send there.
    enum class Hearing { Listening, Deaf, Absent };
    void setHearing(Hearing hearing) { m_hearing = hearing; }
    Hearing hearing() const { return m_hearing; }

    /// For the hub.
    void hear(const QByteArray &payload);

    NodeAddress address() const override { return m_address; }
    Task<std::optional<NodeAddress>> ownerOf(ConnectionId id) override { return m_hub.ownerOf(id); }
    Task<QList<NodeAddress>> nodes() override { return m_hub.nodes(); }
    Task<> send(NodeAddress to, QByteArray payload) override { return m_hub.send({m_address, to, payload}); }
    void setListener(NodeBusListener *listener) override { m_listener = listener; }

private:
    LocalHub &m_hub;
    const NodeAddress m_address;
    NodeBusListener *m_listener = nullptr;
    Hearing m_hearing = Hearing::Listening;
};

} // namespace confab
