// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_params.h"
#include "shared/admin/connection_info.h"

#include <limits>

namespace confab {

/// What can be watched (docs/admin-api.md, "Live").
enum class LiveTopic { Rooms, Room, Connections, Nodes, Stats, Log, Audit };

/// In the order of the enumeration, as they are written.
QStringList liveTopicNames();
LiveTopic liveTopicNamed(const QString &name);
QString liveTopicName(LiveTopic topic);

enum class RoomSort { Room, MembersCount, CreatedAt };
enum class MemberSort { JoinedAt, Id, Node };
using SortOrder = ConnectionQuery::Order;

/// Which part of a list somebody wants to see, as the methods' parameters say it. Each topic uses what it
/// needs.
struct LiveWindow {
    std::optional<RoomName> room = std::nullopt;
    std::optional<NodeId> node = std::nullopt;
    QString prefix = {};
    QString pattern = {}; ///< Of a `NamePattern`; empty: any.
    QString filter = {};
    QString level = {}; ///< Empty: any.
    QString sort = {};  ///< Empty: the topic's own.
    qint64 minMembers = 0;
    qint64 maxMembers = std::numeric_limits<qint64>::max();
    bool isSlowOnly = false;
    SortOrder order = SortOrder::Ascending;
    qsizetype offset = 0;
    qsizetype limit = 100;

    RoomSort roomSort() const;
    MemberSort memberSort() const;
    ConnectionQuery connectionQuery() const;
    bool hasFilterIn(const QString &text) const { return text.contains(filter, Qt::CaseInsensitive); }
};

/// Reads the parameters of a list method, whose specification has checked each of them; an error names one
/// that does not go with another.
tl::expected<LiveWindow, RpcError> readWindow(const AdminParams &params);

/// The same for a subscription; an error names a parameter that means nothing to this topic.
tl::expected<LiveWindow, RpcError> readWindow(LiveTopic topic, const AdminParams &params);

} // namespace confab
