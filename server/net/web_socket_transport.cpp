// SPDX-License-Identifier: MIT
#include "server/net/web_socket_transport.h"

#include "shared/logging.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace confab {

using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

// RFC 6455 §7.4.1.
constexpr quint16 normalClosure = 1000;
constexpr quint16 goingAway = 1001;

constexpr QByteArrayView primusPrefix = "\"primus::";
constexpr QByteArrayView primusPing = "\"primus::ping::";
constexpr QByteArrayView primusId = "\"primus::id::\"";
constexpr QByteArrayView primusServerClose = "\"primus::server::close\"";

} // namespace

WebSocketTransport::WebSocketTransport(SocketPoller &poller, Channel channel, Peer peer, Admission admission,
                                       const TransportOptions &options, Framing framing)
    : StreamTransport(poller, std::move(channel), std::move(peer), std::move(admission), options)
    , m_reader(options.maxFrameBytes)
    , m_pingedAt(poller.now())
    , m_framing(framing)
    , m_phase(quint8(QRandomGenerator::global()->generate()))
{
    // Nothing has been sent yet that a peer could be answering. Older Primus clients ping by themselves, at
    // five sixths of our interval, and are not to be anticipated.
    m_pingedAt -= framing == Framing::Primus ? headStart() / 4 : options.pingInterval;
    planHeartbeat();
}

TransportKind WebSocketTransport::kind() const
{
    return m_framing == Framing::Primus ? TransportKind::Primus : TransportKind::WebSocket;
}

// --- reading ---------------------------------------------------------------------------------------------

void WebSocketTransport::readFrames(std::span<char> &input, Chunk)
{
    while (!input.empty() && mayTakeFrame()) {
        const auto event = m_reader.next(input);
        if (!event)
            return;
        if (const auto *text = std::get_if<WebSocketReader::Text>(&*event))
            onText(text->payload);
        else if (const auto *ping = std::get_if<WebSocketReader::Ping>(&*event))
            queue(webSocketFrame(WebSocketOpcode::Pong, ping->payload));
        else if (const auto *close = std::get_if<WebSocketReader::Close>(&*event))
            onPeerClose(*close);
        else if (const auto *violation = std::get_if<WebSocketReader::Violation>(&*event))
            onViolation(*violation);
        else if (std::holds_alternative<WebSocketReader::Binary>(*event))
            listener().onUnusableInput({ErrorCode::InvalidFrame, Texts::tr("binary message")});
    }
}

void WebSocketTransport::readWhileClosing(std::span<char> input)
{
    while (!input.empty()) {
        const auto event = m_reader.next(input);
        if (!event)
            return;
        // After a violation the rest cannot be read: no Close will be found in it.
        if (std::holds_alternative<WebSocketReader::Close>(*event) ||
            std::holds_alternative<WebSocketReader::Violation>(*event))
            m_isCloseReceived = true;
    }
}

void WebSocketTransport::onText(QByteArrayView text)
{
    if (m_framing == Framing::Primus && text.startsWith(primusPrefix))
        onPrimus(text);
    else
        handOn(text);
}

void WebSocketTransport::onPrimus(QByteArrayView text)
{
    if (text.startsWith(primusPing) && text.endsWith('"')) {
        const QByteArrayView time = text.sliced(primusPing.size());
        m_isPrimusPinging = true;
        m_pingedAt = now();
        const QByteArray pong = "\"primus::pong::" + time.toByteArray();
        queueText(pong);
    } else if (text == primusId) {
        const QByteArray id = "\"primus::id::" + listener().idForPeer() + '"';
        queueText(id);
    }
    // Everything else is for the other generation of clients, or for nobody.
}

void WebSocketTransport::onPeerClose(const WebSocketReader::Close &close)
{
    m_isCloseReceived = true;
    if (close.code)
        queue(webSocketCloseFrame(*close.code, close.reason));
    else
        queue(webSocketFrame(WebSocketOpcode::Close, {}));
    beginClosing(CloseReason::PeerClosed);
}

void WebSocketTransport::onViolation(const WebSocketReader::Violation &violation)
{
    qCDebug(logNet, "%s broke the WebSocket protocol: %s", qPrintable(peer().address.toString()),
            violation.why);
    m_isCloseReceived = true;
    queue(webSocketCloseFrame(violation.closeCode, violation.why));
    beginClosing(CloseReason::ProtocolError);
}

// --- closing ---------------------------------------------------------------------------------------------

void WebSocketTransport::sayFarewell(CloseReason reason)
{
    const bool isForGood = reason == CloseReason::Quit || reason == CloseReason::Kicked;
    if (isForGood && m_framing == Framing::Primus)
        queueText(primusServerClose); // or else the client would come back
    else if (isForGood && options().goodbye)
        queue(options().goodbye->webSocket());
    const bool comesBack = reason == CloseReason::ShuttingDown || reason == CloseReason::IdleTimeout ||
                           reason == CloseReason::SentAway;
    queue(webSocketCloseFrame(comesBack ? goingAway : normalClosure));
}

// --- heartbeat -------------------------------------------------------------------------------------------

void WebSocketTransport::planHeartbeat()
{
    SteadyTime next = SteadyTime::max();
    if (options().pingInterval > 0ms)
        next = nextPing();
    if (options().idleTimeout > 0ms)
        next = std::min(next, lastReceived() + idleLimit());
    if (next != SteadyTime::max())
        scheduleHeartbeat(next);
}

SteadyTime WebSocketTransport::nextPing() const
{
    // A little early, on a beat that all connections share: a wake-up costs more than a ping, and so does
    // one for each pong.
    const SteadyTime due = pingDue();
    const SteadyTime onBeat = due - due.time_since_epoch() % beat();
    return onBeat > now() ? onBeat : due;
}

SteadyTime::duration WebSocketTransport::beat() const
{
    return std::clamp<milliseconds>(options().pingInterval / 64, 1ms, 1s);
}

SteadyTime WebSocketTransport::pingDue() const
{
    // Newer Primus clients give the server up when it does not ping, however much else it sends. Of the
    // others an answer to the last ping is no news: their pings keep the phase they once had.
    const bool isInPhase = m_framing == Framing::Primus || lastReceived() <= m_pingedAt + answerTime();
    return (isInPhase ? m_pingedAt : lastReceived() - headStart()) + options().pingInterval;
}

milliseconds WebSocketTransport::answerTime() const
{
    return std::min<milliseconds>(options().pingInterval / 4, 1s);
}

milliseconds WebSocketTransport::headStart() const
{
    return options().pingInterval / 2 * m_phase / 256;
}

milliseconds WebSocketTransport::idleLimit() const
{
    // Clients that ping every 25 s are given up after 35 s of silence, as their own server does
    // (PROTOCOL.md §5); the ratio is kept when the limit is changed.
    return m_isPrimusPinging ? options().idleTimeout * 35 / 45 : options().idleTimeout;
}

void WebSocketTransport::onHeartbeat()
{
    if (isPaused())
        excuseSilence(); // a peer that vanished meanwhile is found by the kernel
    const auto idle = now() - lastReceived();
    if (options().idleTimeout > 0ms && idle >= idleLimit()) {
        close(CloseReason::IdleTimeout);
        return;
    }
    if (options().pingInterval > 0ms && now() + beat() > pingDue())
        sendPing();
    planHeartbeat();
}

void WebSocketTransport::sendPing()
{
    m_pingedAt = now();
    if (m_framing == Framing::Primus) {
        const auto time = duration_cast<milliseconds>(system_clock::now().time_since_epoch());
        const QByteArray ping = "\"primus::ping::" + QByteArray::number(qint64(time.count())) + '"';
        queueText(ping);
    } else {
        static const WireBytes ping(webSocketFrame(WebSocketOpcode::Ping, {}));
        queue(ping);
    }
}

void WebSocketTransport::queueText(QByteArrayView text)
{
    queue(webSocketFrame(WebSocketOpcode::Text, text));
}

} // namespace confab
