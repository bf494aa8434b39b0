// SPDX-License-Identifier: MIT
#include "server/admin/admin_service.h"

#include "server/admin/feed_view.h"
#include "server/admin/rpc_results.h"
#include "shared/admin/open_rpc.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

QJsonObject userRow(const QString &user, AdminRole role)
{
    return {{u"user"_s, user}, {u"role"_s, adminRoleName(role).toString()}};
}

/// The specification of the methods allows no other.
AdminRole roleIn(const AdminParams &params)
{
    return adminRoleNamed(params.text(u"role")).value_or(AdminRole::Viewer);
}

Secret secretIn(const AdminParams &params, QStringView name)
{
    return Secret(params.text(name).toUtf8());
}

RpcError notHere(QStringView method)
{
    return {RpcErrorCode::InternalError, Texts::tr("the method %1 is not done here").arg(method)};
}

} // namespace

RpcError forbidden(QStringView method, AdminRole needed, AdminRole role)
{
    return {RpcErrorCode::Forbidden,
            Texts::tr("%1 needs the role %2, and yours is %3")
                .arg(method, adminRoleName(needed), adminRoleName(role)),
            {{u"code"_s, errorCodeText(ErrorCode::NotAuthorised)},
             {u"role"_s, adminRoleName(needed).toString()}}};
}

AdminService::AdminService(Parts parts)
    : m_parts(std::move(parts))
    , m_description(JsonText::fromObject(openRpcDocument(QStringLiteral(CONFAB_VERSION))))
    , m_rooms(m_parts.rooms, m_parts.directory, m_parts.joinedAt)
{
}

QCoro::Task<RpcResult> AdminService::perform(AdminGrant grant, AdminSessionId session, AdminMethod method,
                                             AdminParams params)
{
    const auto now = [](RpcResult result) -> QCoro::Task<RpcResult> { co_return result; };
    switch (method) {
    case AdminMethod::SessionInfo:
        return now(rpcObject(sessionInfo(grant)));
    case AdminMethod::Discover:
        return now(discover());
    case AdminMethod::RoomList:
        return m_rooms.list(params);
    case AdminMethod::RoomAdd:
        return m_rooms.add(params);
    case AdminMethod::RoomDestroy:
        return m_rooms.destroy(params);
    case AdminMethod::RoomExists:
        return m_rooms.exists(params);
    case AdminMethod::RoomStatus:
        return m_rooms.status(params);
    case AdminMethod::RoomMembers:
        return m_rooms.members(params);
    case AdminMethod::RoomAddMember:
        return m_rooms.addMember(params);
    case AdminMethod::RoomRemoveMember:
        return m_rooms.removeMember(params);
    case AdminMethod::RoomBroadcast:
        return m_rooms.broadcast(params);
    case AdminMethod::ConnectionList:
        return listConnections(params);
    case AdminMethod::ConnectionDetails:
        return connectionDetails(params);
    case AdminMethod::ConnectionSendMessage:
        return sendMessage(params);
    case AdminMethod::ConnectionDisconnect:
        return disconnect(params);
    case AdminMethod::NodeList:
        return listNodes();
    case AdminMethod::ServerStats:
        return tellStats();
    case AdminMethod::ServerLog:
        return feed(Directory::ReadFeed::Feed::Log, params);
    case AdminMethod::AuditList:
        return feed(Directory::ReadFeed::Feed::Audit, params);
    case AdminMethod::UserList:
        return now(listUsers());
    case AdminMethod::UserAdd:
        return addUser(params);
    case AdminMethod::UserRemove:
        return now(removeUser(params));
    case AdminMethod::UserSetPassword:
        return setPassword(params);
    case AdminMethod::UserSetRole:
        return now(setRole(params));
    case AdminMethod::Subscribe:
        return subscribe(grant, session, params);
    case AdminMethod::UpdateSubscription:
        return m_parts.live.update(session, params);
    case AdminMethod::Unsubscribe: {
        const bool existed = m_parts.live.unsubscribe(session, quint64(params.integer(u"subscription")));
        return now(rpcObject({{u"existed"_s, existed}}));
    }
    case AdminMethod::SessionLogin:
        break;
    }
    return now(tl::unexpected(notHere(QString::fromLatin1(adminMethod(method).name))));
}

// --- this session ----------------------------------------------------------------------------------------

QJsonObject AdminService::sessionInfo(const AdminGrant &grant) const
{
    QJsonObject info = userRow(grant.user(), grant.role());
    info.insert(u"node"_s, m_parts.node.toString());
    info.insert(u"version"_s, QLatin1StringView(CONFAB_VERSION));
    return info;
}

// --- connections and nodes -------------------------------------------------------------------------------

QCoro::Task<RpcResult> AdminService::listConnections(AdminParams params)
{
    const auto window = readWindow(params);
    if (!window)
        co_return tl::unexpected(window.error());
    const auto page = co_await m_parts.directory.connections(window->connectionQuery());
    if (!page)
        co_return rpcFailure(page.error());
    QJsonArray connections;
    for (const ConnectionInfo &info : page->connections)
        connections.append(toJson(info));
    const QJsonObject result{{u"total"_s, page->total}, {u"connections"_s, connections}};
    co_return rpcObject(result);
}

QCoro::Task<RpcResult> AdminService::connectionDetails(AdminParams params)
{
    const auto details = co_await m_parts.directory.details(params.connection());
    if (!details)
        co_return rpcFailure(details.error());
    co_return rpcObject(toJson(*details));
}

QCoro::Task<RpcResult> AdminService::sendMessage(AdminParams params)
{
    const auto sent = co_await m_parts.rooms.sendMessage(params.connection(), params.json(u"message"));
    if (!sent)
        co_return rpcFailure(sent.error());
    const QJsonObject result{{u"sent"_s, true}};
    co_return rpcObject(result);
}

QCoro::Task<RpcResult> AdminService::disconnect(AdminParams params)
{
    const auto reconnecting =
        params.flagOr(u"reconnect", true) ? Reconnecting::Allowed : Reconnecting::Unwanted;
    const auto done = co_await m_parts.rooms.disconnect(params.connection(), reconnecting);
    if (!done)
        co_return rpcFailure(done.error());
    const QJsonObject result{{u"disconnected"_s, true}};
    co_return rpcObject(result);
}

QCoro::Task<RpcResult> AdminService::listNodes()
{
    const auto nodes = co_await m_parts.directory.nodes();
    if (!nodes)
        co_return rpcFailure(nodes.error());
    QJsonArray rows;
    for (const NodeInfo &node : *nodes)
        rows.append(toJson(node));
    const QJsonObject result{{u"nodes"_s, rows}};
    co_return rpcObject(result);
}

QCoro::Task<RpcResult> AdminService::tellStats()
{
    const QJsonObject stats = co_await m_parts.stats();
    co_return rpcObject(stats);
}

// --- what is written down --------------------------------------------------------------------------------

Result<JsonText> AdminService::readFeed(const Directory::ReadFeed &question) const
{
    const bool isLog = question.feed == Directory::ReadFeed::Feed::Log;
    const Feed &feed = isLog ? m_parts.log.feed() : m_parts.audit.feed();
    const Feed::Filter passes = atLeast(question.level);
    const QList<QJsonObject> entries =
        question.after ? feed.after(qint64(*question.after), question.limit, passes).entries
                       : feed.newest(question.limit, passes);
    const QByteArray text = "{\"entries\":" + entriesText(entries) + '}';
    return JsonText::fromValid(text);
}

QCoro::Task<RpcResult> AdminService::feed(Directory::ReadFeed::Feed which, AdminParams params)
{
    const auto window = readWindow(params);
    if (!window)
        co_return tl::unexpected(window.error());
    Directory::ReadFeed question{which};
    if (params.has(u"after"))
        question.after = quint64(params.integer(u"after"));
    question.limit = window->limit;
    question.level = window->level;
    const bool isHere = !window->node || *window->node == m_parts.node;
    if (!isHere) {
        const auto text = co_await m_parts.directory.feed(*window->node, question);
        if (!text)
            co_return rpcFailure(text.error());
        co_return *text;
    }
    const auto text = readFeed(question);
    if (!text)
        co_return rpcFailure(text.error());
    co_return *text;
}

// --- users -----------------------------------------------------------------------------------------------

RpcResult AdminService::listUsers() const
{
    QJsonArray rows;
    for (const AdminUser &user : m_parts.users.users())
        rows.append(userRow(user.name, user.role));
    return rpcObject({{u"users"_s, rows}});
}

QCoro::Task<RpcResult> AdminService::addUser(AdminParams params)
{
    const QString name = params.text(u"user");
    const AdminRole role = roleIn(params);
    const auto added = co_await m_parts.users.add(name, role, secretIn(params, u"password"));
    if (!added)
        co_return rpcFailure(added.error());
    co_return rpcObject(userRow(name, role));
}

RpcResult AdminService::removeUser(const AdminParams &params)
{
    const auto removed = m_parts.users.remove(params.text(u"user"));
    if (!removed && removed.error().code != ErrorCode::NoSuchUser)
        return rpcFailure(removed.error());
    return rpcObject({{u"existed"_s, removed.has_value()}});
}

QCoro::Task<RpcResult> AdminService::setPassword(AdminParams params)
{
    const QString name = params.text(u"user");
    const auto set = co_await m_parts.users.setPassword(name, secretIn(params, u"password"));
    if (!set)
        co_return rpcFailure(set.error());
    const QJsonObject result{{u"user"_s, name}};
    co_return rpcObject(result);
}

RpcResult AdminService::setRole(const AdminParams &params)
{
    const QString name = params.text(u"user");
    const auto set = m_parts.users.setRole(name, roleIn(params));
    if (!set)
        return rpcFailure(set.error());
    return rpcObject(userRow(name, roleIn(params)));
}

// --- live ------------------------------------------------------------------------------------------------

QCoro::Task<RpcResult> AdminService::subscribe(AdminGrant grant, AdminSessionId session, AdminParams params)
{
    const LiveTopic topic = liveTopicNamed(params.text(u"topic"));
    if (!grant.allows(roleFor(topic)))
        co_return tl::unexpected(
            forbidden(QString("subscribe to "_L1 + liveTopicName(topic)), roleFor(topic), grant.role()));
    const auto window = readWindow(topic, params);
    if (!window)
        co_return tl::unexpected(window.error());
    const auto answer = co_await m_parts.live.subscribe(session, topic, *window);
    co_return answer;
}

} // namespace confab
