// SPDX-License-Identifier: MIT
#include "server/net/web_door.h"

#include "server/net/tls_relay.h"
#include "shared/logging.h"

#include <QTcpSocket>

#include <algorithm>

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
    Visitor(WebDoor &door, Channel channel, Peer peer, Admission admission)
        : m_door(door)
        , m_channel(std::move(channel))
        , m_peer(std::move(peer))
        , m_admission(std::move(admission))
    {
    }

    const Peer &peer() const { return m_peer; }
    Admission takeAdmission() { return *std::exchange(m_admission, std::nullopt); }

    /// What has been read behind the head; nothing without TLS.
    QByteArray bytesAfter(const HttpHead &head) const { return m_taken.mid(head.bytes); }
    /// All that has been read.
    const QByteArray &taken() const { return m_taken; }

    /// Leaves the poller; the connection is the caller's from now on.
    Channel leave()
    {
        m_door.m_poller.release(*this, m_channel.descriptor());
        if (m_seen > 0 && !m_channel.isEncrypted())
            m_channel.setReadableFrom(1);
        return std::move(m_channel);
    }

    void refuse(const QByteArray &answer) { m_door.m_refusals.refuse(leave(), answer); }

    void onReady(PollEvents) override
    {
        const auto [outcome, bytes] = m_channel.isEncrypted() ? take() : peek();
        if (outcome == Channel::Outcome::WouldBlock)
            return;
        if (bytes.isEmpty()) {
            drop();
            return;
        }
        // Readable, and yet nothing new: it has ended.
        const bool hasEnded = outcome != Channel::Outcome::Moved || size_t(bytes.size()) == m_seen;
        const auto head = parseHttpHead(bytes, m_door.headerBytes());
        if (head)
            m_door.decide(*this, *head);
        else if (head.error() == HttpHeadState::Malformed)
            refuse(httpAnswer("400 Bad Request", "This is not HTTP."));
        else if (head.error() == HttpHeadState::TooBig)
            refuse(httpAnswer("431 Request Header Fields Too Large", "The request's header is too big."));
        else if (hasEnded)
            drop(); // the rest of the head will not come
        else
            awaitMore(size_t(bytes.size()));
    }

    void onTurnEnd() override {}
    void onDeadline() override { drop(); }

private:
    void awaitMore(size_t seen)
    {
        m_seen = seen;
        if (!m_channel.isEncrypted())
            m_channel.setReadableFrom(seen + 1);
    }

    struct Seen {
        Channel::Outcome outcome;
        QByteArrayView bytes; ///< All since the connection began.
    };

    /// Whoever serves the connection reads it all.
    Seen peek()
    {
        const auto buffer = m_door.m_poller.readBuffer();
        const size_t most = size_t(m_door.headerBytes()) + 1;
        const auto [outcome, count] = m_channel.peek(buffer.first(most));
        return {outcome, QByteArrayView(buffer.data(), qsizetype(count))};
    }

    /// TLS lets nobody look at more than one record without taking it.
    Seen take()
    {
        const auto buffer = m_door.m_poller.readBuffer();
        const auto [outcome, count] = m_channel.read(buffer);
        m_taken.append(buffer.data(), qsizetype(count));
        return {outcome, m_taken};
    }

    void drop()
    {
        m_admission.reset();
        leave();
    }

    WebDoor &m_door;
    Channel m_channel;
    QByteArray m_taken; ///< With TLS.
    const Peer m_peer;
    std::optional<Admission> m_admission;
    size_t m_seen = 0; ///< Bytes of a head that is not complete.
};

WebDoor::WebDoor(SocketPoller &poller, AdmissionControl &admissions, Refusals &refusals,
                 TlsEntrance &entrance, WebDoorOptions options, Guests guests)
    : m_poller(poller)
    , m_admissions(admissions)
    , m_refusals(refusals)
    , m_options(std::move(options))
    , m_entrance(entrance)
    , m_arrived([this](Channel channel, const Peer &peer, Admission admission) {
        look(std::move(channel), peer, std::move(admission));
    })
    , m_guests(std::move(guests))
{
    connect(&m_listener, &SocketListener::accepted, this,
            [this](int descriptor, const Peer &peer) { receive(Channel(descriptor), peer); });
}

qsizetype WebDoor::headerBytes() const
{
    // What can be looked at without taking it from the socket.
    const auto most = qsizetype(m_poller.readBuffer().size()) - 1;
    return m_options.headerBytes > 0 ? std::min(m_options.headerBytes, most) : most;
}

void WebDoor::receive(Channel channel, const Peer &peer)
{
    // A proxy's clients are told apart when the request's head has come.
    auto admission =
        m_options.isTrustedProxy(peer.address) ? m_admissions.admitProxy() : m_admissions.admit(peer.address);
    if (!admission) {
        m_entrance.refuse(std::move(channel), httpAnswer("503 Service Unavailable", "Too many connections."));
        return;
    }
    m_entrance.receive(std::move(channel), peer, *std::move(admission), m_arrived);
}

void WebDoor::look(Channel channel, const Peer &peer, Admission admission)
{
    const int descriptor = channel.descriptor();
    auto visitor = std::make_unique<Visitor>(*this, std::move(channel), peer, std::move(admission));
    Visitor &entry = *visitor;
    m_poller.adopt(std::move(visitor), descriptor, PollEvent::Readable);
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
    return !m_options.primusPath.isEmpty() && head.path().startsWith(m_options.primusPath);
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
    const auto isHere = [&head](const QByteArray &path) { return head.path() == path; };
    if (!isPrimus(head) && std::ranges::none_of(m_options.webSocketPaths, isHere))
        return httpAnswer("404 Not Found", "There is no WebSocket at this address.");
    const QString origin = QString::fromUtf8(head.header("Origin")).toLower();
    // Only web pages have one; programs come as they like.
    const bool isAllowed = !m_options.origins || origin.isEmpty() || m_options.origins->contains(origin);
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
    Channel channel = visitor.leave();
    // What follows the head is the first frame's and stays in the kernel.
    if (!channel.isEncrypted())
        channel.read(m_poller.readBuffer().first(size_t(head.bytes)));
    const QByteArray answer = webSocketAnswer(head);
    const auto written = channel.write(std::span(answer.constData(), size_t(answer.size())));
    if (written.bytes != size_t(answer.size()))
        return; // the peer left during the handshake
    const auto framing =
        isPrimus(head) ? WebSocketTransport::Framing::Primus : WebSocketTransport::Framing::Plain;
    m_guests({std::move(channel), peer, *std::move(admission), framing, visitor.bytesAfter(head)});
}

void WebDoor::passHttp(Visitor &visitor, const HttpHead &head)
{
    Channel channel = visitor.leave();
    Admission admission = visitor.takeAdmission();
    std::unique_ptr<QTcpSocket> socket;
    if (channel.isEncrypted()) {
        socket = relayedSocket(m_poller, std::move(channel), visitor.peer(), std::move(admission),
                               visitor.taken());
    } else {
        socket = std::make_unique<QTcpSocket>();
        connect(socket.get(), &QObject::destroyed, this,
                [held = std::make_shared<Admission>(std::move(admission))] {});
        if (socket->setSocketDescriptor(channel.descriptor()))
            channel.release();
    }
    if (!socket)
        return;
    if (m_httpGuard)
        m_httpGuard(*socket, head);
    m_listener.pass(socket.release());
}

} // namespace confab
