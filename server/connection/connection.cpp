// SPDX-License-Identifier: MIT
#include "server/connection/connection.h"

#include "server/connection/connections.h"
#include "server/connection/request_handler.h"
#include "shared/protocol/request_codec.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// So many answers may wait for one that is not ready before no further request is read.
constexpr size_t maxWaitingReplies = 1000;

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
    reply(isLine ? encodeLineTooLong(to, error) : encodeError(to, error, {}));
}

ReplyTo Connection::replyTo(const std::optional<JsonText> &messageId) const
{
    const bool useParams = !messageId && m_params;
    return {m_messageCount, useParams ? m_params->messageId : messageId, m_errorShape};
}

void Connection::onInputEnded()
{
    endWhenAnswered(CloseReason::PeerClosed);
}

// --- frames out ------------------------------------------------------------------------------------------

void Connection::deliver(const OutFrame &frame)
{
    if (m_isSaying)
        m_ownCopies.push_back(frame);
    else
        m_transport.send(frame);
}

void Connection::sendOwnCopies()
{
    for (const OutFrame &frame : std::exchange(m_ownCopies, {}))
        m_transport.send(frame);
}

void Connection::reply(const QByteArray &json)
{
    if (m_replies && !m_replies->isEmpty())
        m_replies->fulfil(reserveReply(), OutFrame(json));
    else
        m_transport.send(OutFrame(json));
}

void Connection::replyLater(ReplyQueue::Ticket ticket, const QByteArray &json)
{
    if (!m_replies->isPending(ticket))
        return;
    m_replies->fulfil(ticket, OutFrame(json));
    sendReplies();
}

ReplyQueue::Ticket Connection::reserveReply()
{
    if (!m_replies)
        m_replies = std::make_unique<ReplyQueue>();
    const auto ticket = m_replies->reserve();
    if (m_replies->size() >= maxWaitingReplies)
        m_transport.setReading(Transport::Reading::Paused);
    return ticket;
}

void Connection::sendReplies()
{
    while (const auto frame = m_replies->takeReady())
        m_transport.send(*frame);
    if (!m_isHeld && !m_endReason && m_replies->size() < maxWaitingReplies)
        m_transport.setReading(Transport::Reading::Flowing);
    endIfAnswered();
}

void Connection::hold()
{
    m_isHeld = true;
    m_transport.setReading(Transport::Reading::Paused);
}

void Connection::resume()
{
    m_isHeld = false;
    if (!m_endReason)
        m_transport.setReading(Transport::Reading::Flowing);
    endIfAnswered();
}

// --- the end ---------------------------------------------------------------------------------------------

void Connection::endWhenAnswered(CloseReason reason)
{
    if (!m_endReason)
        m_endReason = reason;
    m_transport.setReading(Transport::Reading::Paused);
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

void Connection::onClosed(CloseReason reason)
{
    m_connections.remove(*this, reason); // deletes this
}

// --- parameters ------------------------------------------------------------------------------------------

QJsonObject Connection::params() const
{
    return m_params ? m_params->values : QJsonObject();
}

void Connection::setParams(const QJsonObject &params)
{
    if (params.isEmpty()) {
        m_params.reset();
        return;
    }
    if (!m_params)
        m_params = std::make_unique<Params>();
    m_params->values = params;
    const QJsonValue id = params.value("messageId"_L1);
    m_params->messageId.reset();
    if (!id.isUndefined() && !id.isArray() && !id.isObject())
        m_params->messageId = JsonText::fromValue(id);
}

} // namespace confab
