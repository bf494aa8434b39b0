// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/admission.h"
#include "server/net/http_head.h"
#include "server/net/refusal.h"
#include "server/net/socket_listener.h"
#include "server/net/web_socket_transport.h"

#include <QHash>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>

namespace confab {

/// What the door has to know (docs/configuration.md).
struct WebDoorOptions {
    std::chrono::milliseconds handshakeTimeout;
    qsizetype headerBytes;
    qsizetype bodyBytes;   ///< Of a plain HTTP request.
    QByteArray primusPath; ///< `/primus`: paths that begin so speak Primus.
    QStringList origins;   ///< Empty: any.
    std::function<bool(const QHostAddress &)> isTrustedProxy;
};

/// Who has come through the door as a WebSocket: its descriptor, past the handshake.
struct WebSocketGuest {
    int descriptor;
    Peer peer;
    Admission admission;
    WebSocketTransport::Framing framing;
};

/// One port for WebSocket and HTTP. Looks at the head of each connection's first request without taking it
/// from the socket, and sends the connection on: to QWebSocketServer for the handshake, and then as a bare
/// descriptor to `guests`, or to whoever takes sockets from `listener()`. What is neither is refused here.
class WebDoor : public QObject
{
    Q_OBJECT
public:
    using Guests = std::function<void(WebSocketGuest)>;

    WebDoor(SocketPoller &poller, AdmissionControl &admissions, Refusals &refusals, WebDoorOptions options,
            Guests guests);
    ~WebDoor() override;

    SocketListener &listener() { return m_listener; }
    const SocketListener &listener() const { return m_listener; }

    /// Sees each HTTP connection before it is passed on, with the head of its first request.
    using HttpGuard = std::function<void(QTcpSocket &, const HttpHead &)>;
    void setHttpGuard(HttpGuard guard) { m_httpGuard = std::move(guard); }

    /// From now on WebSockets are refused with 503; HTTP is still served.
    void closeToWebSockets() { m_isClosed = true; }

private:
    class Visitor;
    struct Shaking {
        QPointer<QTcpSocket> socket;
        Peer peer;
        Admission admission;
        WebSocketTransport::Framing framing;
    };
    /// Both ends of a connection: one client port may be connected to several of our addresses.
    struct Ends {
        QHostAddress peer;
        quint16 peerPort;
        QHostAddress local;

        template <typename Socket>
        static Ends of(const Socket &socket)
        {
            return {socket.peerAddress(), socket.peerPort(), socket.localAddress()};
        }
        friend bool operator==(const Ends &, const Ends &) = default;
        friend size_t qHash(const Ends &ends, size_t seed = 0)
        {
            return qHashMulti(seed, ends.peer, ends.peerPort, ends.local);
        }
    };

    void receive(int descriptor, const Peer &peer);
    void decide(Visitor &visitor, const HttpHead &head);
    void shakeHands(Visitor &visitor, const HttpHead &head);
    void passHttp(Visitor &visitor, const HttpHead &head);
    qsizetype headerBytes() const;
    void welcome(QWebSocket *webSocket);
    /// Nothing when the request may go on.
    std::optional<QByteArray> refusal(const HttpHead &head) const;
    std::optional<QByteArray> webSocketRefusal(const HttpHead &head) const;
    bool isPrimus(const HttpHead &head) const;
    Peer realPeer(Peer peer, const HttpHead &head) const;

    SocketPoller &m_poller;
    AdmissionControl &m_admissions;
    Refusals &m_refusals;
    const WebDoorOptions m_options;
    const Guests m_guests;
    SocketListener m_listener;
    QWebSocketServer m_doorman;
    QHash<Ends, std::shared_ptr<Shaking>> m_shaking; ///< With the doorman.
    HttpGuard m_httpGuard;
    int m_nowhere; ///< /dev/null
    bool m_isClosed = false;
};

} // namespace confab
