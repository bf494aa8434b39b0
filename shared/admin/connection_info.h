// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace confab {

/// One client, as operators see it.
struct ConnectionInfo {
    ConnectionId id;
    NodeId node;
    QString transport; ///< `tcp`, `websocket` or `primus`.
    QString remoteIP;
    quint16 remotePort = 0;
    Timestamp connectedAt;
    QList<RoomName> rooms;                                                 ///< In the order of joining.
    qint64 queueBytes = 0;                                                 ///< Waiting to be sent to it.
    std::optional<std::chrono::milliseconds> roundTripTime = std::nullopt; ///< As the kernel measures it.
    std::chrono::milliseconds idle{0};                                     ///< Since it last said anything.

    friend bool operator==(const ConnectionInfo &, const ConnectionInfo &) = default;
};

/// As in docs/admin-api.md, "Methods".
QJsonObject toJson(const ConnectionInfo &info);
/// Error 100 for what is no such object.
Result<ConnectionInfo> connectionInfoFrom(const QJsonObject &object);

/// Which connections are asked for, in which order.
struct ConnectionQuery {
    enum class Sort { Id, Node, Transport, RemoteIP, ConnectedAt, Rooms, QueueBytes, RoundTripTime, Idle };
    enum class Order { Ascending, Descending };

    QString filter = {};                         ///< Part of the id, address, node or transport, in any case.
    std::optional<NodeId> node = std::nullopt;   ///< Only those of this node.
    std::optional<RoomName> room = std::nullopt; ///< Only members of this room.
    bool isSlowOnly = false; ///< Only those for whom much waits, or whose round trips are long.
    Sort sort = Sort::ConnectedAt;
    Order order = Order::Ascending;
    qsizetype offset = 0;
    qsizetype limit = 100;

    friend bool operator==(const ConnectionQuery &, const ConnectionQuery &) = default;
};

struct ConnectionPage {
    qsizetype total = 0; ///< Of all that match, on all pages.
    QList<ConnectionInfo> connections;
};

} // namespace confab
