// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/request_handler.h"
#include "server/net/stream_transport.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <deque>
#include <unordered_map>

namespace confab {

/// The clients of this node, from the end of their handshake to the end of their transport.
class Connections : public QObject
{
    Q_OBJECT
public:
    /// `welcome` may be empty: nothing is said then.
    Connections(ChatRooms &rooms, ActionRegistry &actions, RequestOptions options, const QString &welcome);
    ~Connections() override;

    /// Makes a client of what came through a listener. `early` is what it has sent already.
    void open(std::unique_ptr<StreamTransport> transport, const QByteArray &early = {});

    /// Null when there is no such connection, or no longer.
    Connection *find(ConnectionId id) const;
    qsizetype count() const { return qsizetype(m_connections.size()); }
    qsizetype count(TransportKind kind) const { return m_byKind[size_t(kind)]; }

    /// Since the start.
    quint64 openedCount() const { return m_opened; }
    quint64 closedCount(CloseReason reason) const { return m_closed[size_t(reason)]; }
    const ErrorCounts &errors() const { return m_handler.errors(); }

    /// Closes every connection, a few at a time, each after it got its answers; `drained` follows, at once
    /// if there is none. Those that are not done after `patience` are closed as they are.
    void drain(std::chrono::milliseconds patience);

    /// Called by the connection when its transport has closed; deletes it.
    void remove(Connection &connection, CloseReason reason);

Q_SIGNALS:
    void drained();

private:
    void drainSome();

    ChatRooms &m_rooms;
    RequestHandler m_handler;
    const RequestOptions m_options;
    const std::optional<OutFrame> m_welcome;
    std::unordered_map<ConnectionId, std::unique_ptr<Connection>> m_connections;
    std::deque<ConnectionId> m_toDrain;
    QTimer m_drainTimer;
    quint64 m_opened = 0;
    std::array<qsizetype, allTransportKinds.size()> m_byKind{};
    std::array<quint64, allCloseReasons.size()> m_closed{};
    bool m_isDraining = false;
};

} // namespace confab
