// SPDX-License-Identifier: MIT
#include "shared/admin/admin_methods.h"

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

using Effect = MethodSpec::Effect;
using enum AdminRole;

// --- parameters ------------------------------------------------------------------------------------------

/// Every integer up to it is a JSON number of any language.
constexpr qint64 mostCounted = Q_INT64_C(1) << 53;

ParamSpec optional(ParamSpec param)
{
    param.need = Need::Optional;
    return param;
}

ParamSpec room()
{
    return {.name = u"room"_s, .type = ParamType::Room, .meaning = u"The room's name"_s};
}

ParamSpec connection()
{
    return {.name = u"connectionId"_s,
            .type = ParamType::Connection,
            .meaning = u"The connection's id, on whichever node"_s};
}

ParamSpec text(const QString &name, const QString &meaning, QStringList choices = {})
{
    return {.name = name, .type = ParamType::Text, .meaning = meaning, .choices = std::move(choices)};
}

ParamSpec secret(const QString &name, const QString &meaning)
{
    return {.name = name, .type = ParamType::Secret, .meaning = meaning, .most = 4'096};
}

ParamSpec flag(const QString &name, const QString &meaning)
{
    return {.name = name, .type = ParamType::Flag, .need = Need::Optional, .meaning = meaning};
}

ParamSpec json(const QString &name, const QString &meaning)
{
    return {.name = name, .type = ParamType::Json, .meaning = meaning};
}

ParamSpec integer(const QString &name, const QString &meaning, qint64 most)
{
    return {
        .name = name, .type = ParamType::Integer, .need = Need::Optional, .meaning = meaning, .most = most};
}

ParamSpec user()
{
    return text(u"user"_s, u"The user's name"_s);
}

ParamSpec role()
{
    return text(u"role"_s, u"What the user may do"_s, {u"viewer"_s, u"moderator"_s, u"admin"_s});
}

ParamSpec filter(const QString &meaning)
{
    return optional(text(u"filter"_s, meaning));
}

ParamSpec level()
{
    return optional(
        text(u"level"_s, u"The least severe level"_s, {u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s}));
}

ParamSpec after()
{
    return integer(u"after"_s, u"The oldest entries with a greater sequence; the newest of all if left out"_s,
                   mostCounted);
}

ParamSpec limit(qint64 most = maxPageRows)
{
    return integer(u"limit"_s, u"The most rows; 100 if left out"_s, most);
}

QList<ParamSpec> page(QStringList sortKeys)
{
    return {optional(text(u"sort"_s, u"What to sort by"_s, std::move(sortKeys))),
            flag(u"descending"_s, u"The greatest first"_s),
            integer(u"offset"_s, u"How many rows to pass over"_s, 10'000'000), limit()};
}

const QStringList roomSorts{u"room"_s, u"membersCount"_s, u"createdAt"_s};
const QStringList memberSorts{u"joinedAt"_s, u"id"_s, u"node"_s};
const QStringList connectionSorts{u"id"_s,         u"node"_s,          u"transport"_s,
                                  u"remoteIP"_s,   u"connectedAt"_s,   u"rooms"_s,
                                  u"queueBytes"_s, u"roundTripTime"_s, u"idle"_s};

QList<ParamSpec> roomFilters()
{
    return {optional(text(u"pattern"_s, u"The whole name, in any case; * is any text, ? any character"_s)),
            integer(u"minMembers"_s, u"Only rooms with at least so many members"_s, mostCounted),
            integer(u"maxMembers"_s, u"Only rooms with at most so many members"_s, mostCounted)};
}

QList<ParamSpec> connectionFilters()
{
    return {filter(u"Part of the id, address, node or transport"_s),
            optional(text(u"node"_s, u"Only connections of this node"_s)), optional(room()),
            flag(u"slow"_s, u"Only connections for whom much waits, or whose round trips are long"_s)};
}

QList<ParamSpec> window()
{
    // The topics differ in what they sort by; the server says what fits.
    return QList<ParamSpec>{optional(room()), optional(text(u"prefix"_s, u"How the rooms' names begin"_s)),
                            filter(u"Part of what is shown"_s)} +
           roomFilters() +
           QList<ParamSpec>{optional(text(u"node"_s, u"Only connections of this node"_s)),
                            flag(u"slow"_s, u"Only slow connections"_s),
                            level(),
                            optional(text(u"sort"_s, u"What to sort by, as in the topic's list method"_s)),
                            flag(u"descending"_s, u"The greatest first"_s),
                            integer(u"offset"_s, u"How many rows to pass over"_s, 10'000'000),
                            limit(maxWindowRows)};
}

// --- results ---------------------------------------------------------------------------------------------

QList<ResultField> session()
{
    return {{u"user"_s, u"string"_s},
            {u"role"_s, u"string"_s},
            {u"node"_s, u"string"_s},
            {u"version"_s, u"string"_s}};
}

QList<ResultField> one(const QString &name, const QString &type)
{
    return {{name, type}};
}

QList<ResultField> rows(const QString &name, const QString &type)
{
    return {{u"total"_s, u"integer"_s}, {name, type + u"[]"_s}};
}

QList<ResultField> snapshot()
{
    return {{u"subscription"_s, u"integer"_s}, {u"topic"_s, u"string"_s},   {u"total"_s, u"integer"_s},
            {u"rows"_s, u"object[]"_s},        {u"exists"_s, u"boolean"_s}, {u"stats"_s, u"object"_s},
            {u"entries"_s, u"object[]"_s}};
}

// --- the methods -----------------------------------------------------------------------------------------

QList<MethodSpec> sessionMethods()
{
    return {
        {AdminMethod::SessionLogin,
         "session.login",
         std::nullopt,
         Effect::Reads,
         u"Signs in"_s,
         {optional(secret(u"token"_s, u"What admin.token in the state directory holds"_s)), optional(user()),
          optional(secret(u"password"_s, u"The user's password"_s))},
         session()},
        {AdminMethod::SessionInfo,
         "session.info",
         Viewer,
         Effect::Reads,
         u"Tells who is signed in"_s,
         {},
         session()},
        {AdminMethod::Discover,
         "rpc.discover",
         std::nullopt,
         Effect::Reads,
         u"Describes this API as OpenRPC"_s,
         {},
         one(u"openrpc"_s, u"string"_s)},
    };
}

QList<MethodSpec> roomMethods()
{
    return {
        {AdminMethod::RoomList, "chatRoom.list", Viewer, Effect::Reads, u"Lists rooms"_s,
         QList<ParamSpec>{optional(text(u"prefix"_s, u"How the names begin"_s)),
                          filter(u"Part of the name, in any case"_s)} +
             roomFilters() + page(roomSorts),
         rows(u"rooms"_s, u"Room"_s)},
        {AdminMethod::RoomAdd,
         "chatRoom.add",
         Admin,
         Effect::Changes,
         u"Creates a room"_s,
         {room()},
         one(u"created"_s, u"integer"_s)},
        {AdminMethod::RoomDestroy,
         "chatRoom.destroy",
         Admin,
         Effect::Changes,
         u"Removes a room and everyone in it, on every node"_s,
         {room()},
         one(u"existed"_s, u"boolean"_s)},
        {AdminMethod::RoomExists,
         "chatRoom.exists",
         Viewer,
         Effect::Reads,
         u"Tells whether there is a room"_s,
         {room()},
         one(u"found"_s, u"boolean"_s)},
        {AdminMethod::RoomStatus,
         "chatRoom.roomStatus",
         Viewer,
         Effect::Reads,
         u"Tells who is in a room"_s,
         {room(), integer(u"offset"_s, u"How many members to pass over"_s, 10'000'000),
          integer(u"limit"_s, u"The most members; 10,000 if left out"_s, maxPageRows)},
         {{u"room"_s, u"string"_s}, {u"members"_s, u"object"_s}, {u"membersCount"_s, u"integer"_s}}},
        {AdminMethod::RoomMembers, "chatRoom.members", Viewer, Effect::Reads, u"Lists a room's members"_s,
         QList<ParamSpec>{room(), filter(u"Part of the id or the node"_s)} + page(memberSorts),
         rows(u"members"_s, u"Member"_s)},
        {AdminMethod::RoomAddMember,
         "chatRoom.addMember",
         Moderator,
         Effect::Changes,
         u"Puts a connection into a room"_s,
         {room(), connection()},
         one(u"wasAdded"_s, u"boolean"_s)},
        {AdminMethod::RoomRemoveMember,
         "chatRoom.removeMember",
         Moderator,
         Effect::Changes,
         u"Takes a connection out of a room"_s,
         {room(), connection(), optional(text(u"reason"_s, u"What the client is told"_s))},
         one(u"wasRemoved"_s, u"boolean"_s)},
        {AdminMethod::RoomBroadcast,
         "chatRoom.broadcast",
         Moderator,
         Effect::Changes,
         u"Says something in one room, several or all"_s,
         {json(u"message"_s, u"Any JSON value but null and the empty string"_s), optional(room()),
          optional({.name = u"rooms"_s,
                    .type = ParamType::Rooms,
                    .meaning = u"Several rooms"_s,
                    .most = maxPageRows}),
          flag(u"all"_s, u"Every room there is"_s)},
         {{u"rooms"_s, u"integer"_s}, {u"members"_s, u"integer"_s}, {u"failed"_s, u"object[]"_s}}},
    };
}

QList<MethodSpec> connectionMethods()
{
    return {
        {AdminMethod::ConnectionList, "connection.list", Viewer, Effect::Reads, u"Lists connections"_s,
         connectionFilters() + page(connectionSorts), rows(u"connections"_s, u"Connection"_s)},
        {AdminMethod::ConnectionDetails,
         "connection.details",
         Viewer,
         Effect::Reads,
         u"Tells everything about a connection"_s,
         {connection()},
         QList<ResultField>{{u"params"_s, u"object"_s},
                            {u"fingerprint"_s, u"string"_s},
                            {u"totalActions"_s, u"integer"_s},
                            {u"pendingActions"_s, u"integer"_s}}},
        {AdminMethod::ConnectionSendMessage,
         "connection.sendMessage",
         Moderator,
         Effect::Changes,
         u"Sends something to one client"_s,
         {connection(), json(u"message"_s, u"Any JSON value"_s)},
         one(u"sent"_s, u"boolean"_s)},
        {AdminMethod::ConnectionDisconnect,
         "connection.disconnect",
         Admin,
         Effect::Changes,
         u"Sends a client away"_s,
         {connection(), flag(u"reconnect"_s, u"Whether it may come back by itself; true if left out"_s)},
         one(u"disconnected"_s, u"boolean"_s)},
    };
}

QList<MethodSpec> serverMethods()
{
    return {
        {AdminMethod::NodeList,
         "node.list",
         Viewer,
         Effect::Reads,
         u"Lists the servers that share the rooms"_s,
         {},
         one(u"nodes"_s, u"Node[]"_s)},
        {AdminMethod::ServerStats,
         "server.stats",
         Viewer,
         Effect::Reads,
         u"Gives the figures of this server and the sums of its cluster"_s,
         {},
         one(u"stats"_s, u"object"_s)},
        {AdminMethod::ServerLog,
         "server.log",
         Viewer,
         Effect::Reads,
         u"Gives the last lines of the log"_s,
         {after(), limit(maxWindowRows), level(),
          optional(text(u"node"_s, u"Whose log; this server's if left out"_s))},
         one(u"entries"_s, u"object[]"_s)},
        {AdminMethod::AuditList,
         "audit.list",
         Admin,
         Effect::Reads,
         u"Gives the last entries of the audit log"_s,
         {after(), limit(maxWindowRows), optional(text(u"node"_s, u"Whose; this server's if left out"_s))},
         one(u"entries"_s, u"object[]"_s)},
    };
}

QList<MethodSpec> userMethods()
{
    const QList<ResultField> userAndRole{{u"user"_s, u"string"_s}, {u"role"_s, u"string"_s}};
    return {
        {AdminMethod::UserList,
         "user.list",
         Admin,
         Effect::Reads,
         u"Lists the users"_s,
         {},
         one(u"users"_s, u"User[]"_s)},
        {AdminMethod::UserAdd,
         "user.add",
         Admin,
         Effect::Changes,
         u"Adds a user"_s,
         {user(), role(), secret(u"password"_s, u"At least 8 bytes"_s)},
         userAndRole},
        {AdminMethod::UserRemove,
         "user.remove",
         Admin,
         Effect::Changes,
         u"Removes a user"_s,
         {user()},
         one(u"existed"_s, u"boolean"_s)},
        {AdminMethod::UserSetPassword,
         "user.setPassword",
         Admin,
         Effect::Changes,
         u"Changes a user's password"_s,
         {user(), secret(u"password"_s, u"At least 8 bytes"_s)},
         one(u"user"_s, u"string"_s)},
        {AdminMethod::UserSetRole,
         "user.setRole",
         Admin,
         Effect::Changes,
         u"Changes what a user may do"_s,
         {user(), role()},
         userAndRole},
    };
}

QList<MethodSpec> subscriptionMethods()
{
    const ParamSpec subscription{.name = u"subscription"_s,
                                 .type = ParamType::Integer,
                                 .meaning = u"As subscribe answered"_s,
                                 .least = 1,
                                 .most = mostCounted};
    const QStringList topics{u"rooms"_s, u"room"_s, u"connections"_s, u"nodes"_s,
                             u"stats"_s, u"log"_s,  u"audit"_s};
    return {
        {AdminMethod::Subscribe, "subscribe", Viewer, Effect::Reads, u"Shows something as it changes"_s,
         QList<ParamSpec>{text(u"topic"_s, u"What to show"_s, topics)} + window(), snapshot()},
        {AdminMethod::UpdateSubscription, "updateSubscription", Viewer, Effect::Reads,
         u"Moves a subscription's window"_s, QList<ParamSpec>{subscription} + window(), snapshot()},
        {AdminMethod::Unsubscribe,
         "unsubscribe",
         Viewer,
         Effect::Reads,
         u"Ends a subscription"_s,
         {subscription},
         one(u"existed"_s, u"boolean"_s)},
    };
}

} // namespace

const ParamSpec *MethodSpec::param(QStringView paramName) const
{
    const auto found =
        std::ranges::find_if(params, [&](const ParamSpec &param) { return param.name == paramName; });
    return found == params.end() ? nullptr : &*found;
}

const QList<MethodSpec> &adminMethods()
{
    static const QList<MethodSpec> methods = sessionMethods() + roomMethods() + connectionMethods() +
                                             serverMethods() + userMethods() + subscriptionMethods();
    return methods;
}

const MethodSpec &adminMethod(AdminMethod method)
{
    return adminMethods()[qsizetype(method)];
}

const MethodSpec *adminMethodNamed(QByteArrayView name)
{
    const auto &methods = adminMethods();
    const auto found =
        std::ranges::find_if(methods, [&](const MethodSpec &spec) { return name == spec.name; });
    return found == methods.end() ? nullptr : &*found;
}

const QList<AdminType> &adminTypes()
{
    static const QList<AdminType> types{
        {u"Room"_s,
         {{u"room"_s, u"string"_s}, {u"membersCount"_s, u"integer"_s}, {u"createdAt"_s, u"integer"_s}}},
        {u"Member"_s,
         {{u"id"_s, u"string"_s},
          {u"node"_s, u"string"_s},
          {u"joinedAt"_s, u"integer"_s},
          {u"transport"_s, u"string"_s},
          {u"remoteIP"_s, u"string"_s},
          {u"idle"_s, u"integer"_s}}},
        {u"Connection"_s,
         {{u"id"_s, u"string"_s},
          {u"node"_s, u"string"_s},
          {u"transport"_s, u"string"_s},
          {u"remoteIP"_s, u"string"_s},
          {u"remotePort"_s, u"integer"_s},
          {u"connectedAt"_s, u"integer"_s},
          {u"rooms"_s, u"string[]"_s},
          {u"queueBytes"_s, u"integer"_s},
          {u"roundTripTime"_s, u"number"_s},
          {u"idle"_s, u"integer"_s}}},
        {u"Node"_s,
         {{u"node"_s, u"string"_s},
          {u"reachable"_s, u"boolean"_s},
          {u"version"_s, u"string"_s},
          {u"startedAt"_s, u"integer"_s},
          {u"connections"_s, u"integer"_s},
          {u"members"_s, u"integer"_s},
          {u"messagesPerSecond"_s, u"number"_s},
          {u"eventLoopLag"_s, u"integer"_s},
          {u"memoryBytes"_s, u"integer"_s},
          {u"storeAvailable"_s, u"boolean"_s}}},
        {u"User"_s, {{u"user"_s, u"string"_s}, {u"role"_s, u"string"_s}}},
    };
    return types;
}

} // namespace confab
