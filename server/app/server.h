// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/admin_door.h"
#include "server/app/administration.h"
#include "server/app/backend.h"
#include "server/app/metrics.h"
#include "server/app/server_config.h"
#include "server/connection/connections.h"
#include "server/extensions/plugin.h"
#include "server/extensions/script/script_host.h"
#include "server/http/http_service.h"
#include "server/http/web_site.h"
#include "server/net/socket_listener.h"
#include "server/net/tls_context.h"
#include "server/net/tls_entrance.h"
#include "server/net/web_door.h"
#include "server/rooms/chat_rooms.h"

#include <QElapsedTimer>

namespace confab {

/// A whole server: builds and owns everything, and is the only one who knows everybody. Lives as long as
/// the event loop.
class Server : public QObject
{
    Q_OBJECT
public:
    /// How long answers may take while the server drains.
    static constexpr std::chrono::seconds drainTime{10};
    /// How long a shared store may take to be there at the start, and to be left at the end.
    static constexpr std::chrono::seconds storeOpeningTime{10};
    static constexpr std::chrono::seconds storeClosingTime{2};
    /// How long one satellite may take to be loaded, to be started; and to be stopped.
    static constexpr std::chrono::seconds satelliteStartingTime{30};
    static constexpr std::chrono::seconds satelliteStoppingTime{5};

    /// What is not in the configuration because it is a secret or a file's contents.
    struct Secrets {
        std::unique_ptr<TlsContext> tls;      ///< Null: clients speak plain text.
        std::unique_ptr<TlsContext> adminTls; ///< Null: operators do.
        QByteArray clusterToken;
        std::optional<AdminFiles> admin; ///< Nothing: the administration port is off.
    };

    /// Opens the store. The error is a sentence that says what is wrong and what to do.
    static tl::expected<std::unique_ptr<Server>, QString> create(const ServerConfig &config, Secrets secrets);
    ~Server() override;

    /// Installs plugins, listens, waits for a shared store, creates the starting rooms and starts the
    /// satellites. Clients that connect meanwhile are accepted afterwards.
    QCoro::Task<tl::expected<void, QString>> start();

    /// `tcp=127.0.0.1:5000 ws=… admin=… node=… store=…`, once started.
    QString addresses() const;

    /// Takes no new clients, gives the others what they asked for and sends them away; `stopped` follows.
    void stop();

    /// `stop` has been called.
    bool isStopping() const { return m_isStopping; }

    /// The administration token, where it is new: to be shown once.
    std::optional<QString> newAdminToken() const;

    /// Reads the certificates and their keys again, for new connections; if they cannot be used, the old ones
    /// stay. Opens the audit log anew and reads the operators' names again. So it does with scripts.
    void reload();

    /// For extensions.
    MiddlewareChain &middleware() { return m_rooms.middleware(); }
    ActionRegistry &actions() { return m_actions; }
    PluginContext extensions() { return {m_rooms, m_actions, m_satellites, m_backend->cache()}; }

    // 0: the listener is off.
    quint16 tcpPort() const { return m_tcpListener.serverPort(); }
    quint16 webSocketPort() const { return m_webDoor.listener().serverPort(); }

Q_SIGNALS:
    void stopped();
    /// Another server runs under this one's node id: this one has to stop.
    void takenOver();

private:
    Server(const ServerConfig &config, const NodeId &node, Secrets secrets, std::unique_ptr<Backend> backend);

    tl::expected<void, QString> listen();
    void acceptClients();
    QCoro::Task<> startSatellites();
    void acceptTcp(Channel channel, const Peer &peer);
    void openTcp(Channel channel, const Peer &peer, Admission admission);
    void acceptWebSocket(WebSocketGuest guest);
    void openWebSocket(WebSocketGuest guest);
    void addBuiltInActions();
    void finishStopping();
    Task<> leaveStore();
    WebDoorOptions webDoorOptions() const;
    AdminDoor::Services adminServices();

    const ServerConfig m_config;
    const NodeId m_node;
    const TransportOptions m_transportOptions;
    QElapsedTimer m_uptime;

    std::unique_ptr<Backend> m_backend;
    MeasuredStore m_store; ///< The backend's.
    ChatRooms m_rooms;
    Directory m_directory; ///< Outlives the cluster that asks it.
    std::optional<Cluster> m_cluster;
    ActionRegistry m_actions;
    Satellites m_satellites;
    AdmissionControl m_admissions;
    AdmissionControl m_adminAdmissions;
    Refusals m_refusals; ///< Outlives those it has refused, who live in the poller.
    SocketPoller m_poller;
    const std::unique_ptr<TlsContext> m_tls; ///< Null: clients speak plain text.
    TlsEntrance m_entrance;
    const TlsEntrance::Arrived m_tcpArrived;
    Connections m_connections;
    SocketListener m_tcpListener;
    WebDoor m_webDoor;
    std::vector<WebSocketGuest> m_earlyGuests; ///< Until clients are accepted.
    WebSite m_webSite;
    HttpService m_http;
    Metrics m_metrics;
    std::optional<Administration> m_administration; ///< Nothing: the administration port is off.
    AdminDoor m_adminDoor;
    ScriptHost m_scripts;
    bool m_isStarted = false;
    bool m_isStopping = false;
    bool m_isFinishing = false;
};

} // namespace confab
