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

/// The same, and what is only shown of one at a time.
struct ConnectionDetails {
    ConnectionInfo info;
    QJsonObject params = {};
    std::optional<QString> fingerprint = std::nullopt;
    quint64 totalActions = 0;
    int pendingActions = 0;

    friend bool operator==(const ConnectionDetails &, const ConnectionDetails &) = default;
};

/// When a connection counts as slow: so much waits to be sent to it, or so long are its round trips.
inline constexpr qint64 slowQueueBytes = 64 * 1024;
inline constexpr std::chrono::milliseconds slowRoundTripTime{1000};

/// As in docs/admin-api.md, "Methods"; what is not known is null.
QJsonObject toJson(const ConnectionInfo &info);
QJsonObject toJson(const ConnectionDetails &details);
/// Error 100 for what is no such object, naming the member that is wrong; other members are ignored.
Result<ConnectionInfo> connectionInfoFrom(const QJsonObject &object);
Result<ConnectionDetails> connectionDetailsFrom(const QJsonObject &object);

/// Which connections are asked for, in which order.
struct ConnectionQuery {
    enum class Sort { Id, Node, Transport, RemoteIP, ConnectedAt, Rooms, QueueBytes, RoundTripTime, Idle };
    enum class Order { Ascending, Descending };

    QString filter = {};                         ///< Part of the id, address, node or transport, in any case.
    std::optional<NodeId> node = std::nullopt;   ///< Only those of this node.
    std::optional<RoomName> room = std::nullopt; ///< Only members of this room.
    bool isSlowOnly = false;                     ///< Only those that are slow, see above.
    Sort sort = Sort::ConnectedAt;
    Order order = Order::Ascending;
    qsizetype offset = 0;
    qsizetype limit = 100;

    friend bool operator==(const ConnectionQuery &, const ConnectionQuery &) = default;
};

/// `id`, `remoteIP`, `queueBytes`: what a row calls the same.
QLatin1StringView connectionSortName(ConnectionQuery::Sort sort);
std::optional<ConnectionQuery::Sort> connectionSortNamed(QStringView name);

/// The parameters of `connection.list`. What is left out is as in a new query.
QJsonObject toJson(const ConnectionQuery &query);
/// Error 100 for what is no such object, naming the member that is wrong; other members are ignored.
Result<ConnectionQuery> connectionQueryFrom(const QJsonObject &object);

struct ConnectionPage {
    qsizetype total = 0; ///< Of all that match, on all pages.
    QList<ConnectionInfo> connections = {};

    friend bool operator==(const ConnectionPage &, const ConnectionPage &) = default;
};

/// `total` and `connections`, as `connection.list` answers.
QJsonObject toJson(const ConnectionPage &page);
Result<ConnectionPage> connectionPageFrom(const QJsonObject &object);

} // namespace confab
