// SPDX-License-Identifier: MIT
#include "server/connection/connection.h"

#include "server/connection/connections.h"
#include "server/connection/request_handler.h"
#include "shared/protocol/request_codec.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// More than a store's answer gives time for.
constexpr size_t maxOwnCopies = 1024;

} // namespace

Connection::Connection(ConnectionId id, Transport &transport, Connections &connections,
                       RequestHandler &handler, ErrorShape errorShape)
    : m_id(id)
    , m_transport(transport)
    , m_connections(connections)
    , m_handler(handler)
    , m_connectedAt(currentTime())
    , m_errorShape(errorShape)
{
}

Connection::~Connection() = default;

// --- frames in -------------------------------------------------------------------------------------------

void Connection::onFrame(QByteArrayView bytes)
{
    const ClientFrame frame =
        m_transport.kind() == TransportKind::Tcp ? decodeLine(bytes) : decodeJsonFrame(bytes);
    if (frame.counting == Counting::Counted)
        ++m_messageCount;
    if (frame.hint == DialectHint::ObjectErrors && m_handler.adaptsErrorShape())
        m_errorShape = ErrorShape::Object;
    m_handler.handle(*this, frame.request, replyTo(frame.messageId));
}

void Connection::onUnusableInput(const Error &error)
{
    const ReplyTo to = replyTo(std::nullopt);
    const bool isLine = error.code == ErrorCode::DataTooBig;
    m_handler.countError(error.code);
    reply(isLine ? encodeLineTooLong(to, error) : encodeError(to, error, {}));
}

ReplyTo Connection::replyTo(const std::optional<JsonText> &messageId) const
{
    const bool useParams = !messageId && m_params;
    return {m_messageCount, useParams ? m_params->messageId() : messageId, m_errorShape};
}

void Connection::onInputEnded()
{
    endWhenAnswered(m_reasonAtInputEnd);
}

void Connection::drain()
{
    m_reasonAtInputEnd = CloseReason::ShuttingDown;
    m_transport.endInput();
}

// --- frames out ------------------------------------------------------------------------------------------

void Connection::deliver(const OutFrame &frame)
{
    if (m_isSaying && m_ownCopies.size() == maxOwnCopies)
        endSaying(); // the answer takes long; what is said does not wait for it any more
    if (m_isSaying)
        m_ownCopies.push_back(frame);
    else
        m_transport.send(frame);
}

void Connection::endSaying()
{
    m_isSaying = false;
    for (const OutFrame &frame : std::exchange(m_ownCopies, {}))
        m_transport.send(frame);
}

void Connection::reply(const QByteArray &json)
{
    if (m_replies && !m_replies->isEmpty())
        fulfil(reserveReply(), json);
    else
        m_transport.send(OutFrame(json));
}

void Connection::replyLater(ReplyQueue::Ticket ticket, const QByteArray &json)
{
    if (!m_replies->isPending(ticket))
        return;
    fulfil(ticket, json);
    sendReplies();
}

ReplyQueue::Ticket Connection::reserveReply()
{
    if (!m_replies)
        m_replies = std::make_unique<ReplyQueue>();
    return m_replies->reserve();
}

void Connection::fulfil(ReplyQueue::Ticket ticket, const QByteArray &json)
{
    m_replies->fulfil(ticket, OutFrame(json));
    updateReading();
}

void Connection::sendReplies()
{
    while (const auto frame = m_replies->takeReady())
        m_transport.send(*frame);
    updateReading();
    endIfAnswered();
}

void Connection::updateReading()
{
    const bool mayRead = !m_isHeld && !m_endReason && (!m_replies || m_replies->hasRoom());
    m_transport.setReading(mayRead ? Transport::Reading::Flowing : Transport::Reading::Paused);
}

void Connection::hold()
{
    m_isHeld = true;
    updateReading();
}

void Connection::resume()
{
    m_isHeld = false;
    updateReading();
    endIfAnswered();
}

// --- the end ---------------------------------------------------------------------------------------------

void Connection::endWhenAnswered(CloseReason reason)
{
    if (!m_endReason)
        m_endReason = reason;
    updateReading();
    endIfAnswered();
}

void Connection::endIfAnswered()
{
    const bool isAnswered = !m_isHeld && (!m_replies || m_replies->isEmpty());
    if (m_endReason && isAnswered)
        m_transport.close(*m_endReason);
}

void Connection::closeAsTooSlow()
{
    m_transport.close(CloseReason::TooSlow);
}

void Connection::sendAway(Reconnecting reconnecting)
{
    m_transport.close(reconnecting == Reconnecting::Allowed ? CloseReason::SentAway : CloseReason::Kicked);
}

void Connection::onClosed(CloseReason reason)
{
    m_connections.remove(*this, reason); // deletes this
}

// --- what operators see ----------------------------------------------------------------------------------

Recipient::Origin Connection::origin() const
{
    const Peer &peer = m_transport.peer();
    return {transportKindName(m_transport.kind()), peer.address, peer.port};
}

std::optional<std::chrono::milliseconds> Connection::roundTripTime() const
{
    return m_transport.roundTripTime();
}

std::optional<QString> Connection::fingerprint() const
{
    if (m_transport.kind() == TransportKind::Tcp)
        return m_id.toString();
    const auto &cookie = m_transport.peer().sessionCookie;
    return cookie ? std::optional(QString::fromUtf8(*cookie)) : std::nullopt;
}

void Connection::addDetails(ConnectionDetails &details) const
{
    details.params = paramValues();
    details.fingerprint = fingerprint();
    details.totalActions = totalActions;
    details.pendingActions = pendingActions;
}

// --- parameters ------------------------------------------------------------------------------------------

ConnectionParams &Connection::params()
{
    if (!m_params)
        m_params = std::make_unique<ConnectionParams>(m_handler.options().paramBytes);
    return *m_params;
}

} // namespace confab
