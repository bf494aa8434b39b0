// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model.h"

#include <QJsonObject>

#include <chrono>

namespace confab {

/// One server process and how busy it is, as operators see it.
struct NodeInfo {
    NodeId node;
    QString version;
    Timestamp startedAt;
    qint64 connections = 0;
    qint64 members = 0; ///< Of rooms, on this node: one connection in two rooms counts twice.
    double messagesPerSecond = 0;
    std::chrono::milliseconds eventLoopLag{0}; ///< The longest of the last seconds.
    qint64 memoryBytes = 0;                    ///< Resident.
    bool isStoreAvailable = true;
    bool isReachable = true; ///< Else nothing but its name is known.

    friend bool operator==(const NodeInfo &, const NodeInfo &) = default;
};

/// As in docs/admin-api.md, "Methods".
QJsonObject toJson(const NodeInfo &info);
/// Error 100 for what is no such object; other members are ignored.
Result<NodeInfo> nodeInfoFrom(const QJsonObject &object);

} // namespace confab
