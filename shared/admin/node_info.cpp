// SPDX-License-Identifier: MIT
#include "shared/admin/node_info.h"

#include "shared/admin/object_fields.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(const NodeInfo &info)
{
    return {{u"node"_s, info.node.toString()},
            {u"version"_s, info.version},
            {u"startedAt"_s, qint64(info.startedAt.time_since_epoch().count())},
            {u"connections"_s, info.connections},
            {u"members"_s, info.members},
            {u"messagesPerSecond"_s, info.messagesPerSecond},
            {u"eventLoopLag"_s, qint64(info.eventLoopLag.count())},
            {u"memoryBytes"_s, info.memoryBytes},
            {u"storeAvailable"_s, info.isStoreAvailable},
            {u"reachable"_s, info.isReachable}};
}

Result<NodeInfo> nodeInfoFrom(const QJsonObject &object)
{
    ObjectFields fields(object);
    const auto node = fields.parsed<NodeId>("node"_L1);
    const QString version = fields.text("version"_L1);
    const Timestamp startedAt = fields.time("startedAt"_L1);
    const qint64 connections = fields.integer("connections"_L1);
    const qint64 members = fields.integer("members"_L1);
    const double messagesPerSecond = fields.number("messagesPerSecond"_L1);
    const auto eventLoopLag = fields.duration("eventLoopLag"_L1);
    const qint64 memoryBytes = fields.integer("memoryBytes"_L1);
    const bool isStoreAvailable = fields.flag("storeAvailable"_L1);
    const bool isReachable = fields.flag("reachable"_L1);
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    return NodeInfo{*node,        version,     startedAt,        connections, members, messagesPerSecond,
                    eventLoopLag, memoryBytes, isStoreAvailable, isReachable};
}

} // namespace confab
