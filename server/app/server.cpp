// SPDX-License-Identifier: MIT
#include "server/app/server.h"

#include "server/app/script_setup.h"
#include "server/app/tls_files.h"
#include "server/extensions/plugin_loader.h"
#include "server/net/tcp_transport.h"
#include "shared/logging.h"
#include "shared/task.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace confab {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

// How long clients may take to read our last words.
constexpr auto lastWordsTime = 1s;

HttpService::Limits httpLimits(const Limits &limits)
{
    const bool isBounded = limits.maxFrameBytes > 0 && limits.headerBytes > 0;
    return {.requestBytes = isBounded ? limits.maxFrameBytes + limits.headerBytes : 0,
            .idleTime = limits.handshakeTimeout,
            .answerTime = limits.actionTimeout,
            .outboxBytes = limits.outboxBytes};
}

TransportOptions transportOptions(const ServerConfig &config)
{
    const Limits &limits = config.limits;
    return {.lines = {.delimiter = config.delimiter, .maxLineBytes = limits.maxFrameBytes},
            .maxFrameBytes = limits.maxFrameBytes,
            .outboxBytes = limits.outboxBytes,
            .framesPerSecond = limits.framesPerSecond,
            .framesBurst = limits.framesBurst,
            .pingInterval = limits.effectivePingInterval(),
            .idleTimeout = limits.idleTimeout,
            .goodbye = OutFrame(encodeGoodbye(config.goodbye))};
}

RequestOptions requestOptions(const ServerConfig &config)
{
    return {.pendingActions = config.limits.pendingActions,
            .actionTimeout = config.limits.actionTimeout,
            .paramBytes = config.limits.maxFrameBytes,
            .joinedAt = config.joinedAt,
            .errorShape = config.errors};
}

QString defaultRoom(const ServerConfig &config)
{
    return config.startRooms.isEmpty() ? u"defaultRoom"_s : config.startRooms.first().toString();
}

QString addressText(const QTcpServer &listener)
{
    if (!listener.isListening())
        return u"off"_s;
    const QHostAddress address = listener.serverAddress();
    const bool isIPv6 = address.protocol() != QAbstractSocket::IPv4Protocol;
    const QString host = isIPv6 ? u'[' + address.toString() + u']' : address.toString();
    return host + u':' + QString::number(listener.serverPort());
}

tl::expected<void, QString> listenOn(SocketListener &listener, const QHostAddress &address,
                                     const std::optional<quint16> &port, QLatin1StringView option)
{
    if (!port || listener.start(address, *port))
        return {};
    return tl::unexpected(Texts::tr("cannot listen on %1 port %2: %3; choose another one with --%4")
                              .arg(address.toString())
                              .arg(*port)
                              .arg(listener.errorString(), option));
}

} // namespace

tl::expected<std::unique_ptr<Server>, QString> Server::create(const ServerConfig &config, Secrets secrets)
{
    const NodeId node = config.nodeId.value_or(NodeId::create());
    auto backend = Backend::create(config, node);
    if (!backend)
        return tl::unexpected(backend.error());
    return std::unique_ptr<Server>(new Server(config, node, std::move(secrets), *std::move(backend)));
}

Server::Server(const ServerConfig &config, const NodeId &node, Secrets secrets,
               std::unique_ptr<Backend> backend)
    : m_config(config)
    , m_node(node)
    , m_transportOptions(transportOptions(config))
    , m_backend(std::move(backend))
    , m_store(m_backend->store())
    , m_rooms(m_store, m_backend->broker(),
              {.node = m_node,
               .roomsPerConnection = config.limits.roomsPerConnection,
               .rooms = config.startRooms},
              m_backend->presence())
    , m_directory(m_rooms.index(), m_node)
    , m_admissions(config.limits.connections, config.limits.connectionsPerAddress)
    , m_adminAdmissions(AdminDoor::mostConnections, 0)
    , m_refusals(m_poller)
    , m_tls(std::move(secrets.tls))
    , m_entrance(m_poller, m_refusals, m_tls.get(), config.limits.handshakeTimeout)
    , m_tcpArrived([this](Channel channel, const Peer &peer, Admission admission) {
        openTcp(std::move(channel), peer, std::move(admission));
    })
    , m_connections(m_rooms, m_actions, requestOptions(config), config.welcome)
    , m_webDoor(m_poller, m_admissions, m_refusals, m_entrance, webDoorOptions(),
                [this](WebSocketGuest guest) { acceptWebSocket(std::move(guest)); })
    , m_webSite(m_actions, {.defaultRoom = defaultRoom(config),
                            .isReady = [this] { return m_isStarted && !m_isStopping; }})
    , m_http(httpLimits(config.limits))
    , m_metrics({.node = m_node,
                 .connections = m_connections,
                 .admissions = m_admissions,
                 .entrance = m_entrance,
                 .rooms = m_rooms,
                 .backend = *m_backend,
                 .store = m_store,
                 .transport = m_transportOptions.counters})
    , m_adminDoor(m_poller, m_adminAdmissions, m_refusals, config, std::move(secrets.adminTls),
                  adminServices())
    , m_scripts({.rooms = m_rooms,
                 .actions = m_actions,
                 .cache = m_backend->cache(),
                 .node = m_node,
                 .joinedAt = config.joinedAt,
                 .config = [this] { return configForScripts(m_config); }},
                config.scriptDirectories, scriptLimits(config.limits))
{
    m_uptime.start();
    if (NodeBus *const bus = m_backend->bus()) {
        m_cluster.emplace(*bus, m_rooms, Cluster::Options{.token = secrets.clusterToken});
        m_rooms.setCluster(&*m_cluster);
        m_directory.setCluster(&*m_cluster, bus);
        m_backend->whenTakenOver([this] { Q_EMIT takenOver(); });
        if (secrets.clusterToken.isEmpty())
            qCInfo(logApp,
                   "there is no cluster.token: whoever can publish in Redis can make calls between servers");
    }
    m_directory.setNodeInfo([this] { return m_metrics.nodeInfo(); });
    if (secrets.admin) {
        const Administration::Sources sources{.rooms = m_rooms,
                                              .events = m_backend->events(),
                                              .directory = m_directory,
                                              .metrics = m_metrics,
                                              .node = m_node,
                                              .joinedAt = config.joinedAt};
        m_administration.emplace(*std::move(secrets.admin), sources);
    }
    addBuiltInActions();
    connect(&m_tcpListener, &SocketListener::accepted, this,
            [this](int descriptor, const Peer &peer) { acceptTcp(Channel(descriptor), peer); });
    connect(&m_connections, &Connections::drained, this, &Server::finishStopping);
    m_webDoor.setHttpGuard([this](QTcpSocket &socket, const HttpHead &head) {
        m_http.guard(socket);
        if (head.version == "HTTP/1.0")
            HttpService::closeAfterAnswer(socket);
    });
    m_webSite.install(m_http);
}

Server::~Server()
{
    if (m_administration)
        m_administration->stop();
    m_backend->stop();
}

WebDoorOptions Server::webDoorOptions() const
{
    const QList<Subnet> proxies = m_config.trustedProxies;
    return {.handshakeTimeout = m_config.limits.handshakeTimeout,
            .headerBytes = m_config.limits.headerBytes,
            .bodyBytes = m_config.limits.maxFrameBytes,
            .webSocketPaths = {"/", "/ws"},
            .primusPath = m_config.primusPath.toUtf8(),
            .origins = m_config.origins.isEmpty() ? std::nullopt : std::optional(m_config.origins),
            .isTrustedProxy = [proxies](const QHostAddress &address) {
                return std::ranges::any_of(proxies, [&](const Subnet &subnet) {
                    return address.isInSubnet(subnet.address, subnet.prefixLength);
                });
            }};
}

AdminDoor::Services Server::adminServices()
{
    // Nobody comes in through a door that is off.
    return {.welcome = [this](AdminPeer &peer) { return m_administration->sessions().open(peer); },
            .metrics = [this]() -> QCoro::Task<QByteArray> {
                const auto figures = co_await m_metrics.figures();
                co_return toPrometheusText(figures);
            },
            .mayReadMetrics =
                [this](QByteArray authorization, QHostAddress peer) {
                    return m_administration->sessions().mayRead(std::move(authorization), peer);
                }};
}

std::optional<QString> Server::newAdminToken() const
{
    return m_administration ? m_administration->newToken() : std::nullopt;
}

void Server::addBuiltInActions()
{
    m_actions.add({u"status"_s, u"How this server is doing"_s, [this](ActionCall) -> Task<QJsonObject> {
                       const QJsonObject status{{u"id"_s, m_node.toString()},
                                                {u"uptime"_s, m_uptime.elapsed()},
                                                {u"version"_s, QLatin1StringView(CONFAB_VERSION)},
                                                {u"connections"_s, m_connections.count()}};
                       co_return status;
                   }});
}

// --- starting --------------------------------------------------------------------------------------------

QCoro::Task<tl::expected<void, QString>> Server::start()
{
    installPlugins(findPlugins(m_config.pluginDirectories).value_or(QStringList()), extensions());
    co_await m_scripts.prepare();
    // Whoever stops a server that is still starting finds nothing started behind his back.
    const tl::expected<void, QString> stopped;
    if (m_isStopping)
        co_return stopped;
    // Addresses before the store: what is most likely to fail should leave nothing behind.
    const auto listening = listen();
    if (!listening)
        co_return listening;
    const auto opened = co_await m_backend->open(storeOpeningTime);
    if (!opened)
        co_return tl::unexpected(
            Texts::tr("cannot reach the store: %1; see that it runs, or name another one with --store")
                .arg(opened.error().detail));
    for (const RoomName &room : m_config.startRooms) {
        const auto added = co_await m_rooms.add(room);
        if (!added)
            co_return tl::unexpected(
                Texts::tr("cannot create the room %1: %2").arg(room.toString(), added.error().detail));
    }
    co_await startSatellites();
    if (!m_isStopping)
        co_await m_scripts.start();
    if (m_isStopping)
        co_return stopped;
    m_isStarted = true;
    acceptClients();
    m_metrics.start();
    co_return listening;
}

tl::expected<void, QString> Server::listen()
{
    return listenOn(m_tcpListener, m_config.bind, m_config.tcpPort, "tcp-port"_L1)
        .and_then(
            [this] { return listenOn(m_webDoor.listener(), m_config.bind, m_config.wsPort, "ws-port"_L1); })
        .and_then([this] {
            return listenOn(m_adminDoor.listener(), m_config.adminBind, m_config.adminPort, "admin-port"_L1);
        })
        .map([this] {
            // Those who come early wait in the kernel's queue; on the other port HTTP has to be answered.
            if (m_config.tcpPort)
                m_tcpListener.pauseAccepting();
            if (m_tls)
                qCInfo(logApp, "both client ports speak TLS");
            if (m_config.wsPort)
                m_http.serve(m_webDoor.listener());
            if (m_config.adminPort)
                m_adminDoor.serve();
        });
}

QCoro::Task<> Server::startSatellites()
{
    const auto unprepared = co_await m_satellites.loadAll(satelliteStartingTime);
    for (const auto &[name, error] : unprepared)
        m_satellites.remove(name);
    if (!m_isStopping)
        co_await m_satellites.startAll(satelliteStartingTime);
}

// Not before everything that has a say is there.
void Server::acceptClients()
{
    if (m_tcpListener.isListening())
        m_tcpListener.resumeAccepting();
    auto guests = std::exchange(m_earlyGuests, {});
    for (WebSocketGuest &guest : guests)
        openWebSocket(std::move(guest));
}

QString Server::addresses() const
{
    return u"tcp=%1 ws=%2 admin=%3 node=%4 store=%5"_s.arg(
        addressText(m_tcpListener), addressText(m_webDoor.listener()), addressText(m_adminDoor.listener()),
        m_node.toString(), m_backend->name());
}

// --- clients ---------------------------------------------------------------------------------------------

void Server::acceptTcp(Channel channel, const Peer &peer)
{
    auto admission = m_admissions.admit(peer.address);
    if (!admission) {
        m_entrance.refuse(std::move(channel),
                          OutFrame(encodeGoodbye(Texts::tr("too many connections"))).line().view());
        return;
    }
    m_entrance.receive(std::move(channel), peer, *std::move(admission), m_tcpArrived);
}

void Server::openTcp(Channel channel, const Peer &peer, Admission admission)
{
    if (m_isStopping)
        return; // its TLS handshake has ended too late
    enableKeepAlive(channel.descriptor(), m_config.limits.idleTimeout);
    m_connections.open(std::make_unique<TcpTransport>(m_poller, std::move(channel), peer,
                                                      std::move(admission), m_transportOptions));
}

void Server::acceptWebSocket(WebSocketGuest guest)
{
    if (m_isStarted)
        openWebSocket(std::move(guest));
    else
        m_earlyGuests.push_back(std::move(guest));
}

void Server::openWebSocket(WebSocketGuest guest)
{
    enableKeepAlive(guest.channel.descriptor(), m_config.limits.idleTimeout);
    m_connections.open(std::make_unique<WebSocketTransport>(m_poller, std::move(guest.channel), guest.peer,
                                                            std::move(guest.admission), m_transportOptions,
                                                            guest.framing),
                       guest.early);
}

void Server::reload()
{
    if (m_tls)
        reloadFiles(*m_tls, u"clients"_s);
    m_adminDoor.reloadCertificate();
    if (m_administration)
        m_administration->reload();
    m_scripts.reload();
}

// --- stopping --------------------------------------------------------------------------------------------

void Server::stop()
{
    if (m_isStopping)
        return;
    m_isStopping = true;
    qCInfo(logApp, "stopping: %lld clients are sent away", qlonglong(m_connections.count()));
    m_tcpListener.close();
    // Its port still tells load balancers that this server is going.
    m_webDoor.closeToWebSockets();
    m_http.closeAfterAnswers();
    m_connections.drain(drainTime);
}

void Server::finishStopping()
{
    if (std::exchange(m_isFinishing, true))
        return;
    m_webDoor.listener().close();
    // Last of all, so that operators can watch the others go.
    m_adminDoor.closeAll();
    // Clients get a moment to read our last words; closing their sockets under them would take these away.
    auto *const waiting = new QTimer(this);
    connect(waiting, &QTimer::timeout, this, [this, waiting, left = lastWordsTime / 50ms]() mutable {
        if (m_poller.count() > 0 && --left > 0)
            return;
        waiting->stop();
        runDetached(u"stopping"_s, leaveStore());
    });
    waiting->start(m_poller.count() > 0 ? 50ms : 0ms);
}

Task<> Server::leaveStore()
{
    co_await m_scripts.stop();
    co_await m_satellites.stopAll(satelliteStoppingTime);
    co_await m_backend->close(storeClosingTime);
    Q_EMIT stopped();
    co_return Result<>{};
}

} // namespace confab
