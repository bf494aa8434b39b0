// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/admin_peer.h"
#include "server/app/admin_url_file.h"
#include "server/app/server_config.h"
#include "server/http/http_service.h"
#include "server/net/tls_context.h"
#include "server/net/tls_entrance.h"
#include "server/net/web_door.h"

#include <vector>

namespace confab {

/// The administration port: operators' WebSockets at `/admin`, and `/metrics` over HTTP, with TLS where there
/// is a certificate. Lives as long as the event loop.
class AdminDoor : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostConnections = 100;
    static constexpr qsizetype mostFrameBytes = 1024 * 1024;
    static constexpr qint64 mostOutboxBytes = 4 * 1024 * 1024;

    /// Whether whoever sends this `Authorization` header from there may read the metrics.
    using MetricsAccess = std::function<QCoro::Task<bool>(QByteArray authorization, QHostAddress peer)>;

    /// Who answers behind the door.
    struct Services {
        AdminWelcome welcome;
        std::function<QCoro::Task<QByteArray>()> metrics; ///< Prometheus' text format.
        MetricsAccess mayReadMetrics;                     ///< Asked where the port is open to other machines.
    };

    /// `tls` is null where operators speak plain text. `admissions` outlives `poller`, where connections
    /// stay.
    AdminDoor(SocketPoller &poller, AdmissionControl &admissions, Refusals &refusals,
              const ServerConfig &config, std::unique_ptr<TlsContext> tls, Services services);
    ~AdminDoor() override;

    /// Where it listens; does so when it is started.
    SocketListener &listener() { return m_door.listener(); }
    const SocketListener &listener() const { return m_door.listener(); }

    /// Serves those who come, and says in the state directory where they find us. The listener has started.
    void serve();

    /// Listens no more and sends operators away, after what was sent to them.
    void closeAll();

    /// Reads the certificate and its key again, for new connections; if they cannot be used, the old ones
    /// stay.
    void reloadCertificate();

    qsizetype operatorCount() const { return qsizetype(m_operators.size()); }

private:
    class Operator;

    void admit(WebSocketGuest guest);
    void remove(const Operator &gone);
    QCoro::Task<HttpReply> answerMetrics(HttpRequest request);

    SocketPoller &m_poller;
    const TransportOptions m_transportOptions;
    const bool m_isExposed;
    const Services m_services;
    const std::unique_ptr<TlsContext> m_tls;
    TlsEntrance m_entrance;
    WebDoor m_door;
    HttpService m_http;
    AdminUrlFile m_urlFile;
    std::vector<std::unique_ptr<Operator>> m_operators;
};

} // namespace confab
