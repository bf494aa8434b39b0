// SPDX-License-Identifier: MIT
#include "shared/admin/connection_info.h"

#include "shared/admin/object_fields.h"

#include <algorithm>
#include <limits>

namespace confab {

using namespace Qt::Literals::StringLiterals;
using Sort = ConnectionQuery::Sort;
using Order = ConnectionQuery::Order;

namespace {

constexpr std::pair<Sort, QLatin1StringView> sortNames[] = {
    {Sort::Id, "id"_L1},
    {Sort::Node, "node"_L1},
    {Sort::Transport, "transport"_L1},
    {Sort::RemoteIP, "remoteIP"_L1},
    {Sort::ConnectedAt, "connectedAt"_L1},
    {Sort::Rooms, "rooms"_L1},
    {Sort::QueueBytes, "queueBytes"_L1},
    {Sort::RoundTripTime, "roundTripTime"_L1},
    {Sort::Idle, "idle"_L1},
};

QJsonArray namesOf(const QList<RoomName> &rooms)
{
    QJsonArray names;
    for (const RoomName &room : rooms)
        names.append(room.toString());
    return names;
}

} // namespace

// --- one connection --------------------------------------------------------------------------------------

QJsonObject toJson(const ConnectionInfo &info)
{
    const QJsonValue roundTripTime =
        info.roundTripTime ? QJsonValue(qint64(info.roundTripTime->count())) : QJsonValue();
    return {{u"id"_s, info.id.toString()},
            {u"node"_s, info.node.toString()},
            {u"transport"_s, info.transport},
            {u"remoteIP"_s, info.remoteIP},
            {u"remotePort"_s, info.remotePort},
            {u"connectedAt"_s, qint64(info.connectedAt.time_since_epoch().count())},
            {u"rooms"_s, namesOf(info.rooms)},
            {u"queueBytes"_s, info.queueBytes},
            {u"roundTripTime"_s, roundTripTime},
            {u"idle"_s, qint64(info.idle.count())}};
}

QJsonObject toJson(const ConnectionDetails &details)
{
    QJsonObject object = toJson(details.info);
    object.insert(u"params"_s, details.params);
    object.insert(u"fingerprint"_s, details.fingerprint ? QJsonValue(*details.fingerprint) : QJsonValue());
    object.insert(u"totalActions"_s, qint64(details.totalActions));
    object.insert(u"pendingActions"_s, details.pendingActions);
    return object;
}

Result<ConnectionInfo> connectionInfoFrom(const QJsonObject &object)
{
    ObjectFields fields(object);
    const auto id = fields.parsed<ConnectionId>("id"_L1);
    const auto node = fields.parsed<NodeId>("node"_L1);
    const QString transport = fields.text("transport"_L1);
    const QString remoteIP = fields.text("remoteIP"_L1);
    const auto remotePort = quint16(fields.integer("remotePort"_L1, 65'535));
    const Timestamp connectedAt = fields.time("connectedAt"_L1);
    const auto rooms = fields.listOf<RoomName>("rooms"_L1);
    const qint64 queueBytes = fields.integer("queueBytes"_L1);
    std::optional<std::chrono::milliseconds> roundTripTime;
    if (fields.has("roundTripTime"_L1))
        roundTripTime = fields.duration("roundTripTime"_L1);
    const auto idle = fields.duration("idle"_L1);
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    return ConnectionInfo{*id,         *node, transport,  remoteIP,      remotePort,
                          connectedAt, rooms, queueBytes, roundTripTime, idle};
}

Result<ConnectionDetails> connectionDetailsFrom(const QJsonObject &object)
{
    const auto info = connectionInfoFrom(object);
    if (!info)
        return tl::unexpected(info.error());
    ObjectFields fields(object);
    ConnectionDetails details{*info};
    details.params = fields.object("params"_L1);
    if (fields.has("fingerprint"_L1))
        details.fingerprint = fields.text("fingerprint"_L1);
    details.totalActions = quint64(fields.integer("totalActions"_L1));
    details.pendingActions = int(fields.integer("pendingActions"_L1, std::numeric_limits<int>::max()));
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    return details;
}

// --- questions -------------------------------------------------------------------------------------------

QLatin1StringView connectionSortName(Sort sort)
{
    return sortNames[size_t(sort)].second;
}

std::optional<Sort> connectionSortNamed(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(sortNames, [&](const auto &entry) { return name == entry.second; });
    return found == std::end(sortNames) ? std::nullopt : std::optional(found->first);
}

QJsonObject toJson(const ConnectionQuery &query)
{
    QJsonObject object{{u"filter"_s, query.filter},
                       {u"slow"_s, query.isSlowOnly},
                       {u"sort"_s, connectionSortName(query.sort)},
                       {u"descending"_s, query.order == Order::Descending},
                       {u"offset"_s, qint64(query.offset)},
                       {u"limit"_s, qint64(query.limit)}};
    if (query.node)
        object.insert(u"node"_s, query.node->toString());
    if (query.room)
        object.insert(u"room"_s, query.room->toString());
    return object;
}

Result<ConnectionQuery> connectionQueryFrom(const QJsonObject &object)
{
    ObjectFields fields(object);
    ConnectionQuery query;
    if (fields.has("filter"_L1))
        query.filter = fields.text("filter"_L1);
    if (fields.has("node"_L1))
        query.node = fields.parsed<NodeId>("node"_L1);
    if (fields.has("room"_L1))
        query.room = fields.parsed<RoomName>("room"_L1);
    if (fields.has("slow"_L1))
        query.isSlowOnly = fields.flag("slow"_L1);
    if (fields.has("sort"_L1)) {
        const auto sort = connectionSortNamed(fields.text("sort"_L1));
        if (!sort)
            fields.reject("sort"_L1, "a column to sort by"_L1);
        query.sort = sort.value_or(query.sort);
    }
    if (fields.has("descending"_L1) && fields.flag("descending"_L1))
        query.order = Order::Descending;
    if (fields.has("offset"_L1))
        query.offset = qsizetype(fields.integer("offset"_L1));
    if (fields.has("limit"_L1))
        query.limit = qsizetype(fields.integer("limit"_L1));
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    return query;
}

// --- answers ---------------------------------------------------------------------------------------------

QJsonObject toJson(const ConnectionPage &page)
{
    QJsonArray connections;
    for (const ConnectionInfo &info : page.connections)
        connections.append(toJson(info));
    return {{u"total"_s, qint64(page.total)}, {u"connections"_s, connections}};
}

Result<ConnectionPage> connectionPageFrom(const QJsonObject &object)
{
    ObjectFields fields(object);
    ConnectionPage page;
    page.total = qsizetype(fields.integer("total"_L1));
    const QJsonArray connections = fields.array("connections"_L1);
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    page.connections.reserve(connections.size());
    for (const QJsonValue &row : connections) {
        const auto info = connectionInfoFrom(row.toObject());
        if (!info)
            return tl::unexpected(info.error());
        page.connections.append(*info);
    }
    return page;
}

} // namespace confab
