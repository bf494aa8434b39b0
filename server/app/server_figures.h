// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/admin_figures.h"
#include "server/app/measured_store.h"
#include "server/app/process_figures.h"
#include "server/connection/error_counts.h"
#include "server/net/transport.h"
#include "server/net/transport_counters.h"
#include "server/rooms/room_messages.h"
#include "shared/model.h"

#include <QJsonObject>

#include <array>
#include <chrono>
#include <optional>

namespace confab {

/// How one server is doing: its figures at one moment. Counts are those since its start.
struct ServerFigures {
    NodeId node;
    Timestamp startedAt;
    std::chrono::milliseconds uptime{0};

    std::array<qint64, allTransportKinds.size()> connections{}; ///< By `TransportKind`.
    quint64 opened = 0;
    quint64 refused = 0;                                  ///< By the limits on connections.
    qint64 sockets = 0;                                   ///< That count against `limits.connections`.
    std::array<quint64, allCloseReasons.size()> closed{}; ///< By `CloseReason`.
    quint64 tlsHandshakeFailures = 0;
    TransportCounters transport = {};

    qint64 members = 0;               ///< On this node: a connection in two rooms counts twice.
    std::optional<qint64> rooms = {}; ///< In the store, if that can say.
    RoomMessages::Counts messages = {};
    double messagesPerSecond = 0; ///< Received, over the last seconds.
    ErrorCounts errors = {};

    Histogram eventLoopLag = {};
    std::chrono::milliseconds longestRecentLag{0};
    bool isStoreAvailable = true;
    quint64 storeGaps = 0;
    MeasuredStore::AllFigures store = {};
    ProcessFigures process = {};
    std::optional<AdminFigures> admin = {}; ///< Absent where there is no administration.

    qint64 connectionCount() const;
    quint64 storeFailures() const;
};

/// For `/metrics` (docs/operations.md).
QByteArray toPrometheusText(const ServerFigures &figures);

/// For operators (docs/admin-api.md, `server.stats`): times and durations in milliseconds.
QJsonObject toJson(const ServerFigures &figures);

} // namespace confab
