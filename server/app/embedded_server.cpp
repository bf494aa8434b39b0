// SPDX-License-Identifier: MIT
#include "server/app/embedded_server.h"

#include "server/app/cluster_token.h"
#include "server/app/server.h"
#include "server/app/tls_files.h"
#include "server/extensions/plugin_loader.h"

#include <QCoreApplication>

#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a configuration that nobody has loaded lacks.
tl::expected<ServerConfig, QString> completed(ServerConfig config)
{
    auto *const sqlite = std::get_if<ServerConfig::SqliteStore>(&config.store);
    const bool needsPath = sqlite && sqlite->path.isEmpty();
    if (config.stateDir.isEmpty() && (needsPath || config.adminPort))
        return tl::unexpected(
            u"a store in a file without a path, and the administration port, need a stateDir"_s);
    if (needsPath)
        sqlite->path = defaultStorePath(config.stateDir);
    for (const Contradiction &contradiction : contradictions(config))
        return tl::unexpected(contradiction.keys.join(u" and "_s) + ": "_L1 + contradiction.rule);
    return config;
}

tl::expected<Server::Secrets, QString> openSecrets(const ServerConfig &config)
{
    Server::Secrets secrets;
    auto tls = openTls(config);
    if (!tls)
        return tl::unexpected(tls.error());
    secrets.tls = *std::move(tls);
    auto adminTls = openAdminTls(config);
    if (!adminTls)
        return tl::unexpected(adminTls.error());
    secrets.adminTls = *std::move(adminTls);
    auto clusterToken = readClusterToken(config);
    if (!clusterToken)
        return tl::unexpected(clusterToken.error());
    secrets.clusterToken = *std::move(clusterToken);
    if (config.adminPort) {
        auto admin = AdminFiles::open(config);
        if (!admin)
            return tl::unexpected(admin.error());
        secrets.admin = *std::move(admin);
    }
    return secrets;
}

} // namespace

ServerConfig EmbeddedServer::defaultConfig()
{
    ServerConfig config;
    config.tcpPort = 0;
    config.wsPort = 0;
    config.adminPort = std::nullopt;
    config.store = ServerConfig::MemoryStore{};
    config.pluginDirectories = {};
    config.scriptDirectories = {};
    return config;
}

tl::expected<std::unique_ptr<EmbeddedServer>, QString> EmbeddedServer::create(const ServerConfig &wanted)
{
    const auto config = completed(wanted);
    if (!config)
        return tl::unexpected(config.error());
    if (const auto plugins = findPlugins(config->pluginDirectories); !plugins)
        return tl::unexpected(plugins.error());
    auto secrets = openSecrets(*config);
    if (!secrets)
        return tl::unexpected(secrets.error());
    auto server = Server::create(*config, *std::move(secrets));
    if (!server)
        return tl::unexpected(server.error());
    return std::unique_ptr<EmbeddedServer>(new EmbeddedServer(*std::move(server)));
}

EmbeddedServer::EmbeddedServer(std::unique_ptr<Server> server)
    : m_server(std::move(server))
{
    QObject::connect(m_server.get(), &Server::stopped, m_server.get(), [this] {
        m_isStopped = true;
        tellWhoWaits();
    });
    // Two servers under one name would take each other's members away.
    QObject::connect(m_server.get(), &Server::takenOver, m_server.get(), &Server::stop);
}

EmbeddedServer::~EmbeddedServer()
{
    // What is under way would go on without it.
    if (m_wasStarted && !mayGo() && QCoreApplication::instance())
        QCoro::waitFor(stop());
}

PluginContext EmbeddedServer::extensions()
{
    return m_server->extensions();
}

QCoro::Task<tl::expected<void, QString>> EmbeddedServer::start()
{
    m_wasStarted = true;
    m_isStarting = true;
    auto result = co_await m_server->start();
    m_isStarting = false;
    tellWhoWaits();
    co_return result;
}

QCoro::Task<> EmbeddedServer::stop()
{
    if (mayGo())
        co_return;
    const Promise<> end;
    m_waiting.append(end);
    m_server->stop();
    co_await end.result();
}

void EmbeddedServer::tellWhoWaits()
{
    if (!mayGo())
        return;
    // Not from inside the server: who waits for this may destroy it.
    for (const Promise<> &end : std::exchange(m_waiting, {}))
        QMetaObject::invokeMethod(
            qApp, [end] { end.fulfil({}); }, Qt::QueuedConnection);
}

quint16 EmbeddedServer::tcpPort() const
{
    return m_server->tcpPort();
}

quint16 EmbeddedServer::webSocketPort() const
{
    return m_server->webSocketPort();
}

} // namespace confab
