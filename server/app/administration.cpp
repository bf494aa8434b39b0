// SPDX-License-Identifier: MIT
#include "server/app/administration.h"

#include "server/app/log_output.h"
#include "shared/logging.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The sums over all nodes that answer.
QJsonObject clusterJson(const QList<NodeInfo> &nodes)
{
    qint64 reachable = 0;
    qint64 connections = 0;
    qint64 members = 0;
    double messagesPerSecond = 0;
    for (const NodeInfo &node : nodes) {
        reachable += node.isReachable ? 1 : 0;
        connections += node.connections;
        members += node.members;
        messagesPerSecond += node.messagesPerSecond;
    }
    return {{u"nodes"_s, nodes.size()},
            {u"reachable"_s, reachable},
            {u"connections"_s, connections},
            {u"members"_s, members},
            {u"messagesPerSecond"_s, messagesPerSecond}};
}

} // namespace

tl::expected<AdminFiles, QString> AdminFiles::open(const ServerConfig &config)
{
    auto token = AdminToken::open(config.stateDir);
    if (!token)
        return tl::unexpected(token.error());
    auto hasher = std::make_unique<PasswordHasher>();
    auto users = UserStore::open(config.stateDir, *hasher);
    if (!users)
        return tl::unexpected(users.error());
    auto audit = AuditLog::open(config.auditFile());
    if (!audit)
        return tl::unexpected(audit.error());
    return AdminFiles{*std::move(token), std::move(hasher), *std::move(users), *std::move(audit)};
}

Administration::Administration(AdminFiles files, Sources sources)
    : m_metrics(sources.metrics)
    , m_directory(sources.directory)
    , m_files(std::move(files))
    , m_authenticator(m_files.token, *m_files.users, *m_files.hasher)
    , m_live({.rooms = sources.rooms,
              .events = sources.events,
              .directory = sources.directory,
              .log = m_log,
              .audit = *m_files.audit,
              .stats = [this] { return stats(); },
              .joinedAt = sources.joinedAt})
    , m_service({.rooms = sources.rooms,
                 .directory = sources.directory,
                 .users = *m_files.users,
                 .audit = *m_files.audit,
                 .log = m_log,
                 .live = m_live,
                 .stats = [this] { return stats(); },
                 .node = sources.node,
                 .joinedAt = sources.joinedAt})
    , m_sessions({.service = m_service,
                  .live = m_live,
                  .authenticator = m_authenticator,
                  .users = *m_files.users,
                  .audit = *m_files.audit})
{
    setLogTap([this](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        m_log.append(type, context.category, message);
    });
    sources.directory.setFeeds(
        [this](const Directory::ReadFeed &question) { return m_service.readFeed(question); });
    sources.metrics.setAdmin([this] { return m_sessions.figures(); });
}

Administration::~Administration()
{
    stop();
    setLogTap({});
}

std::optional<QString> Administration::newToken() const
{
    if (m_files.token.origin() == AdminToken::Origin::Found)
        return std::nullopt;
    return QString::fromLatin1(m_files.token.secret().bytes());
}

QCoro::Task<QJsonObject> Administration::stats() const
{
    const ServerFigures figures = co_await m_metrics.figures();
    const auto nodes = co_await m_directory.nodes();
    QJsonObject stats = toJson(figures);
    if (nodes)
        stats.insert(u"cluster"_s, clusterJson(*nodes));
    co_return stats;
}

void Administration::stop()
{
    m_files.hasher->stop();
    m_authenticator.stop();
    m_sessions.stop();
}

void Administration::reload()
{
    const auto warn = [](const auto &done) {
        if (!done)
            qCWarning(logAdmin, "%ls", qUtf16Printable(done.error()));
    };
    warn(m_files.audit->reopen());
    warn(m_files.users->reload());
}

} // namespace confab
