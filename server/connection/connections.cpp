// SPDX-License-Identifier: MIT
#include "server/connection/connections.h"

#include "shared/logging.h"

namespace confab {

using namespace std::chrono_literals;

namespace {

// All clients come back at once to wherever they go, so they are sent away a few at a time.
constexpr auto drainInterval = 10ms;
constexpr int drainedAtOnce = 100;

std::optional<OutFrame> welcomeFrame(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    return OutFrame(encodeWelcome(text));
}

} // namespace

Connections::Connections(ChatRooms &rooms, ActionRegistry &actions, RequestOptions options,
                         const QString &welcome)
    : m_rooms(rooms)
    , m_handler(rooms, actions, *this, options)
    , m_options(options)
    , m_welcome(welcomeFrame(welcome))
{
    connect(&m_drainTimer, &QTimer::timeout, this, &Connections::drainSome);
}

Connections::~Connections() = default;

void Connections::open(std::unique_ptr<StreamTransport> transport, const QByteArray &early)
{
    const ConnectionId id = ConnectionId::create();
    auto connection = std::make_unique<Connection>(id, *transport, *this, m_handler,
                                                   m_options.errorShape.value_or(ErrorShape::Text));
    Connection &opened = *connection;
    m_connections.emplace(id, std::move(connection));
    m_rooms.attach(opened);
    ++m_opened;
    ++m_byKind[size_t(opened.transportKind())];
    qCDebug(logNet, "%s connected from %s", id.toByteArray().constData(),
            qPrintable(opened.peer().address.toString()));
    StreamTransport::start(std::move(transport), opened, early);
    if (m_welcome)
        opened.send(*m_welcome);
    m_rooms.connectionHooks().runCreate(id);
    if (m_isDraining)
        opened.drain();
}

Connection *Connections::find(ConnectionId id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second.get();
}

void Connections::remove(Connection &connection, CloseReason reason)
{
    const ConnectionId id = connection.id();
    qCDebug(logNet, "%s closed: %s", id.toByteArray().constData(), closeReasonName(reason).data());
    if (reason == CloseReason::TooSlow)
        qCInfo(logNet, "%s was closed because it did not take what was sent to it",
               id.toByteArray().constData());
    ++m_closed[size_t(reason)];
    --m_byKind[size_t(connection.transportKind())];
    m_rooms.connectionHooks().runDestroy(id);
    m_rooms.detach(id);
    m_connections.erase(id);
    if (m_isDraining && m_connections.empty())
        Q_EMIT drained();
}

void Connections::drain(std::chrono::milliseconds patience)
{
    if (m_isDraining)
        return;
    m_isDraining = true;
    m_handler.refuseActions();
    for (const auto &[id, connection] : m_connections)
        m_toDrain.push_back(id);
    if (m_connections.empty()) {
        QMetaObject::invokeMethod(this, &Connections::drained, Qt::QueuedConnection);
        return;
    }
    // The first round comes after a turn of the loop: requests that have arrived are read before.
    m_drainTimer.start(drainInterval);
    QTimer::singleShot(patience, this, [this] {
        for (const auto &[id, connection] : m_connections)
            connection->end(CloseReason::ShuttingDown);
    });
}

void Connections::drainSome()
{
    for (int i = 0; i < drainedAtOnce && !m_toDrain.empty(); ++i) {
        const ConnectionId id = m_toDrain.front();
        m_toDrain.pop_front();
        if (Connection *connection = find(id))
            connection->drain();
    }
    if (m_toDrain.empty())
        m_drainTimer.stop();
}

} // namespace confab
