// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/server_config.h"
#include "server/extensions/plugin.h"
#include "shared/promise.h"

#include <memory>

namespace confab {

class Server;

/// A whole server inside another Qt program (docs/plugins.md, "Embedding"): it runs on the event loop of the
/// thread that made it, and everything of it is to be used on that thread. Errors are sentences that say what
/// is wrong.
class EmbeddedServer
{
public:
    /// What fits most programs: rooms in memory, TCP and WebSocket clients of this machine on any free ports,
    /// no administration port, no plugins and no scripts. `confabd`'s own defaults are those of
    /// `ServerConfig`.
    static ServerConfig defaultConfig();

    /// Opens the store and the files that the configuration names.
    static tl::expected<std::unique_ptr<EmbeddedServer>, QString>
    create(const ServerConfig &config = defaultConfig());

    /// One that has been started and not stopped is stopped first, which runs the event loop: await `stop` to
    /// wait for that in your own way. Not to be called from inside the server's own calls, such as a hook.
    ~EmbeddedServer();
    EmbeddedServer(const EmbeddedServer &) = delete;
    EmbeddedServer &operator=(const EmbeddedServer &) = delete;

    /// Where hooks, actions and satellites are added: best before `start`, but at any time. Good as long as
    /// this object.
    PluginContext extensions();

    /// Done when clients are served.
    QCoro::Task<tl::expected<void, QString>> start();

    /// Sends the clients away when they have got their answers, and stops the satellites. Done when all of
    /// that is, after 10 seconds or a little more at the latest; while it is still starting, when that has
    /// come to its end.
    QCoro::Task<> stop();

    // Once started; 0: there is no such port.
    quint16 tcpPort() const;
    quint16 webSocketPort() const;

private:
    explicit EmbeddedServer(std::unique_ptr<Server> server);

    bool mayGo() const { return m_isStopped && !m_isStarting; }
    void tellWhoWaits();

    std::unique_ptr<Server> m_server;
    QList<Promise<>> m_waiting; ///< For the end.
    bool m_wasStarted = false;
    bool m_isStarting = false;
    bool m_isStopped = false;
};

} // namespace confab
