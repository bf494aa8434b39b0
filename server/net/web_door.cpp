// SPDX-License-Identifier: MIT
#include "server/net/web_door.h"

#include "shared/logging.h"

#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace confab {

namespace {

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(ipv4) : address;
}

QByteArray statusLine(int status)
{
    switch (status) {
    case 405:
        return "405 Method Not Allowed";
    case 426:
        return "426 Upgrade Required";
    default:
        return "400 Bad Request";
    }
}

} // namespace

/// A connection whose first request has not been read whole.
class WebDoor::Visitor final : public PolledSocket
{
public:
    Visitor(WebDoor &door, int descriptor, Peer peer, Admission admission)
        : m_door(door)
        , m_descriptor(descriptor)
        , m_peer(std::move(peer))
        , m_admission(std::move(admission))
    {
    }

    ~Visitor() override
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    const Peer &peer() const { return m_peer; }
    Admission takeAdmission() { return *std::exchange(m_admission, std::nullopt); }

    /// Leaves the poller; the descriptor is the caller's from now on.
    int leave()
    {
        const int descriptor = std::exchange(m_descriptor, -1);
        m_door.m_poller.release(*this, descriptor);
        return descriptor;
    }

    void refuse(const QByteArray &answer) { m_door.m_refusals.refuse(leave(), answer); }

    void onReady(quint32 events) override
    {
        // Only looked at: whoever serves the connection reads it all. Edge-triggered, for what is looked at
        // stays there.
        const auto buffer = m_door.m_poller.readBuffer();
        const size_t most = size_t(m_door.headerBytes()) + 1;
        const ssize_t count = recv(m_descriptor, buffer.data(), most, MSG_PEEK | MSG_DONTWAIT);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count <= 0) {
            drop();
            return;
        }
        const auto head = parseHttpHead(QByteArrayView(buffer.data(), count), m_door.headerBytes());
        if (head)
            m_door.decide(*this, *head);
        else if (head.error() == HttpHeadState::Malformed)
            refuse(httpAnswer("400 Bad Request", "This is not HTTP."));
        else if (head.error() == HttpHeadState::TooBig)
            refuse(httpAnswer("431 Request Header Fields Too Large", "The request's header is too big."));
        else if (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR))
            drop(); // the rest of the head will not come
    }

    void onTurnEnd() override {}
    void onDeadline() override { drop(); }

private:
    void drop()
    {
        m_admission.reset();
        ::close(leave());
    }

    WebDoor &m_door;
    int m_descriptor;
    const Peer m_peer;
    std::optional<Admission> m_admission;
};

WebDoor::WebDoor(SocketPoller &poller, AdmissionControl &admissions, Refusals &refusals,
                 WebDoorOptions options, Guests guests)
    : m_poller(poller)
    , m_admissions(admissions)
    , m_refusals(refusals)
    , m_options(std::move(options))
    , m_guests(std::move(guests))
    , m_doorman(QStringLiteral("Confab"), QWebSocketServer::NonSecureMode)
    , m_nowhere(::open("/dev/null", O_RDWR | O_CLOEXEC))
{
    connect(&m_listener, &SocketListener::accepted, this, &WebDoor::receive);
    connect(&m_doorman, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *webSocket = m_doorman.nextPendingConnection())
            welcome(webSocket);
    });
}

WebDoor::~WebDoor()
{
    ::close(m_nowhere);
}

qsizetype WebDoor::headerBytes() const
{
    // What can be looked at without taking it from the socket.
    const auto most = qsizetype(m_poller.readBuffer().size()) - 1;
    return m_options.headerBytes > 0 ? std::min(m_options.headerBytes, most) : most;
}

void WebDoor::receive(int descriptor, const Peer &peer)
{
    // A proxy's clients are told apart when the request's head has come.
    auto admission =
        m_options.isTrustedProxy(peer.address) ? m_admissions.admitProxy() : m_admissions.admit(peer.address);
    if (!admission) {
        m_refusals.refuse(descriptor, httpAnswer("503 Service Unavailable", "Too many connections."));
        return;
    }
    auto visitor = std::make_unique<Visitor>(*this, descriptor, peer, *std::move(admission));
    Visitor &entry = *visitor;
    m_poller.adopt(std::move(visitor), descriptor, EPOLLIN | EPOLLRDHUP | EPOLLET);
    if (m_options.handshakeTimeout.count() > 0)
        m_poller.deadlines().schedule(entry, m_poller.updateNow() + m_options.handshakeTimeout);
}

void WebDoor::decide(Visitor &visitor, const HttpHead &head)
{
    if (const auto answer = refusal(head))
        visitor.refuse(*answer);
    else if (wantsWebSocket(head))
        shakeHands(visitor, head);
    else
        passHttp(visitor, head);
}

bool WebDoor::isPrimus(const HttpHead &head) const
{
    return head.path().startsWith(m_options.primusPath);
}

std::optional<QByteArray> WebDoor::refusal(const HttpHead &head) const
{
    if (wantsWebSocket(head))
        return webSocketRefusal(head);
    if (isPrimus(head))
        return httpAnswer("426 Upgrade Required", "This address speaks WebSocket only.",
                          "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n");
    // Qt's HTTP server holds a whole body in memory: what is too big is not given to it.
    if (head.hasHeader("Transfer-Encoding"))
        return httpAnswer("411 Length Required", "A body needs a Content-Length.");
    const QByteArray length = head.header("Content-Length");
    const bool isNumber = std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; });
    // One number that everybody between here and the client reads alike.
    if (!isNumber || length.size() > 15 || (head.hasHeader("Content-Length") && length.isEmpty()))
        return httpAnswer("400 Bad Request", "The Content-Length is not a number.");
    if (m_options.bodyBytes > 0 && length.toLongLong() > m_options.bodyBytes)
        return httpAnswer("413 Content Too Large", "The request's body is too big.");
    return std::nullopt;
}

std::optional<QByteArray> WebDoor::webSocketRefusal(const HttpHead &head) const
{
    const UpgradeCheck check = checkWebSocketUpgrade(head);
    if (check.status != 101)
        return httpAnswer(statusLine(check.status), check.reason, "Sec-WebSocket-Version: 13\r\n");
    if (!isPrimus(head) && head.path() != QByteArrayView("/") && head.path() != QByteArrayView("/ws"))
        return httpAnswer("404 Not Found", "There is no WebSocket at this address.");
    const QString origin = QString::fromUtf8(head.header("Origin")).toLower();
    const bool isAllowed = m_options.origins.isEmpty() ||
                           m_options.origins.contains(QLatin1StringView("*")) || origin.isEmpty() ||
                           m_options.origins.contains(origin);
    if (!isAllowed)
        return httpAnswer("403 Forbidden", "This origin is not allowed to connect.");
    if (m_isClosed)
        return httpAnswer("503 Service Unavailable", "The server is shutting down.");
    return std::nullopt;
}

Peer WebDoor::realPeer(Peer peer, const HttpHead &head) const
{
    const QByteArray cookie = head.cookie("sessionID");
    if (!cookie.isEmpty())
        peer.sessionCookie = cookie;
    if (!m_options.isTrustedProxy(peer.address))
        return peer;
    // Each proxy appends whom it heard; the nearest one that is not ours is the client.
    const QList<QByteArray> hops = head.header("X-Forwarded-For").split(',');
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const QHostAddress address = plainAddress(QHostAddress(QString::fromLatin1(hop->trimmed())));
        if (address.isNull())
            break;
        peer.address = address;
        if (!m_options.isTrustedProxy(address))
            break;
    }
    return peer;
}

void WebDoor::shakeHands(Visitor &visitor, const HttpHead &head)
{
    const Peer peer = realPeer(visitor.peer(), head);
    auto admission = std::make_optional(visitor.takeAdmission());
    if (m_options.isTrustedProxy(visitor.peer().address)) {
        admission.reset();
        if (auto proper = m_admissions.admit(peer.address))
            admission.emplace(*std::move(proper));
    }
    if (!admission) {
        visitor.refuse(httpAnswer("503 Service Unavailable", "Too many connections from this address."));
        return;
    }
    auto *const socket = new QTcpSocket(this);
    // The head and nothing more: what follows it belongs to the first frame and stays in the kernel.
    socket->setReadBufferSize(head.bytes);
    socket->setSocketDescriptor(visitor.leave());
    const Ends ends = Ends::of(*socket);
    const auto framing =
        isPrimus(head) ? WebSocketTransport::Framing::Primus : WebSocketTransport::Framing::Plain;
    m_shaking.insert(ends, std::make_shared<Shaking>(Shaking{socket, peer, *std::move(admission), framing}));
    // A peer that leaves during the handshake.
    connect(socket, &QTcpSocket::disconnected, this, [this, ends, socket] {
        m_shaking.remove(ends);
        socket->deleteLater();
    });
    m_doorman.handleConnection(socket);
}

void WebDoor::welcome(QWebSocket *webSocket)
{
    // The doorman's code that did the handshake is still on the stack.
    webSocket->deleteLater();
    const auto shaking = m_shaking.take(Ends::of(*webSocket));
    if (!shaking || !shaking->socket)
        return;
    QTcpSocket *const socket = shaking->socket;
    socket->disconnect(this);
    QObject::disconnect(socket, nullptr, webSocket, nullptr);
    socket->deleteLater();
    socket->flush();
    const int own = int(socket->socketDescriptor());
    if (own < 0)
        return; // the peer left during the handshake
    const int descriptor = fcntl(own, F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0 || socket->bytesToWrite() > 0) {
        qCWarning(logNet, "a WebSocket is lost after its handshake: %s", std::strerror(errno));
        if (descriptor >= 0)
            ::close(descriptor);
        return;
    }
    // Qt's objects live a little longer and may read, or write a Close frame: what they do goes nowhere.
    dup2(m_nowhere, own);
    m_guests({descriptor, shaking->peer, std::move(shaking->admission), shaking->framing});
}

void WebDoor::passHttp(Visitor &visitor, const HttpHead &head)
{
    auto *const socket = new QTcpSocket;
    auto admission = std::make_shared<Admission>(visitor.takeAdmission());
    connect(socket, &QObject::destroyed, this, [admission] {});
    socket->setSocketDescriptor(visitor.leave());
    if (m_httpGuard)
        m_httpGuard(*socket, head);
    m_listener.pass(socket);
}

} // namespace confab
