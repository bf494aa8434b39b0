// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/admission.h"
#include "server/net/http_head.h"
#include "server/net/refusal.h"
#include "server/net/socket_listener.h"
#include "server/net/tls_entrance.h"
#include "server/net/web_socket_transport.h"

#include <QTcpSocket>

#include <functional>
#include <memory>
#include <optional>

namespace confab {

/// What the door has to know (docs/configuration.md).
struct WebDoorOptions {
    std::chrono::milliseconds handshakeTimeout;
    qsizetype headerBytes;
    qsizetype bodyBytes;                ///< Of a plain HTTP request.
    QList<QByteArray> webSocketPaths;   ///< Where plain WebSockets come in: `/ws`, exactly.
    QByteArray primusPath;              ///< `/primus`: paths that begin so speak Primus. Empty: none do.
    std::optional<QStringList> origins; ///< Web pages that may connect, in lower case. Nothing: any.
    std::function<bool(const QHostAddress &)> isTrustedProxy;
};

/// Who has come through the door as a WebSocket: its connection, past the handshake.
struct WebSocketGuest {
    Channel channel;
    Peer peer;
    Admission admission;
    WebSocketTransport::Framing framing;
    QByteArray early; ///< What came behind the handshake and has been read already.
};

/// One port for WebSocket and HTTP. Looks at the head of each connection's first request without taking it
/// from the socket, shakes hands with WebSockets and sends the connection on: those to `guests`, HTTP to
/// whoever takes sockets from `listener()`. What is neither is refused here. Where `entrance` speaks TLS, all
/// of this happens inside it.
class WebDoor : public QObject
{
    Q_OBJECT
public:
    using Guests = std::function<void(WebSocketGuest)>;

    WebDoor(SocketPoller &poller, AdmissionControl &admissions, Refusals &refusals, TlsEntrance &entrance,
            WebDoorOptions options, Guests guests);

    SocketListener &listener() { return m_listener; }
    const SocketListener &listener() const { return m_listener; }

    /// Sees each HTTP connection before it is passed on, with the head of its first request.
    using HttpGuard = std::function<void(QTcpSocket &, const HttpHead &)>;
    void setHttpGuard(HttpGuard guard) { m_httpGuard = std::move(guard); }

    /// From now on WebSockets are refused with 503; HTTP is still served.
    void closeToWebSockets() { m_isClosed = true; }

private:
    class Visitor;

    void receive(Channel channel, const Peer &peer);
    void look(Channel channel, const Peer &peer, Admission admission);
    void decide(Visitor &visitor, const HttpHead &head);
    void shakeHands(Visitor &visitor, const HttpHead &head);
    void passHttp(Visitor &visitor, const HttpHead &head);
    qsizetype headerBytes() const;
    /// Nothing when the request may go on.
    std::optional<QByteArray> refusal(const HttpHead &head) const;
    std::optional<QByteArray> webSocketRefusal(const HttpHead &head) const;
    bool isPrimus(const HttpHead &head) const;
    Peer realPeer(Peer peer, const HttpHead &head) const;

    SocketPoller &m_poller;
    AdmissionControl &m_admissions;
    Refusals &m_refusals;
    const WebDoorOptions m_options;
    TlsEntrance &m_entrance;
    const TlsEntrance::Arrived m_arrived;
    const Guests m_guests;
    SocketListener m_listener;
    HttpGuard m_httpGuard;
    bool m_isClosed = false;
};

} // namespace confab
