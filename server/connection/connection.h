// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/connection_params.h"
#include "server/connection/reply_queue.h"
#include "server/net/transport.h"
#include "server/rooms/recipient.h"
#include "shared/model.h"
#include "shared/protocol/messages.h"

#include <memory>
#include <vector>

namespace confab {

class Connections;
class RequestHandler;

/// One client: counts its frames, has them handled one after the other, and sends the answers in order.
/// Owned by `Connections` until its transport has closed.
class Connection final : public Recipient, public TransportListener
{
public:
    Connection(ConnectionId id, Transport &transport, Connections &connections, RequestHandler &handler,
               ErrorShape errorShape);
    ~Connection() override;

    ConnectionId id() const override { return m_id; }
    ErrorShape errorShape() const override { return m_errorShape; }
    void deliver(const OutFrame &frame) override;
    void closeAsTooSlow() override;
    void sendAway(Reconnecting reconnecting) override;
    Origin origin() const override;
    Timestamp connectedAt() const override { return m_connectedAt; }
    qint64 queueBytes() const override { return m_transport.bufferedBytes(); }
    std::chrono::milliseconds idle() const override { return m_transport.idle(); }
    std::optional<std::chrono::milliseconds> roundTripTime() const override;
    void addDetails(ConnectionDetails &details) const override;

    /// Sends a frame that answers nothing.
    void send(const OutFrame &frame) { m_transport.send(frame); }

    /// Answers the request being handled.
    void reply(const QByteArray &json);

    /// Handles no further request until `resume`.
    void hold();
    void resume();

    /// For requests whose answer comes later while others go on.
    ReplyQueue::Ticket reserveReply();
    bool isReplyPending(ReplyQueue::Ticket ticket) const { return m_replies && m_replies->isPending(ticket); }
    /// Nothing happens when the answer was given already.
    void replyLater(ReplyQueue::Ticket ticket, const QByteArray &json);

    /// Closes when everything asked so far is answered. What comes in afterwards is not read.
    void endWhenAnswered(CloseReason reason);
    /// Closes when everything that has been read is answered.
    void drain();
    /// Closes now; answers that are not ready are not sent.
    void end(CloseReason reason) { m_transport.close(reason); }

    /// Around saying something and answering it: what is delivered to this very connection meanwhile follows
    /// the answer, unless that has to wait for the answer of an action, for messages keep their order.
    void beginSaying() { m_isSaying = true; }
    void endSaying();

    const Peer &peer() const { return m_transport.peer(); }
    TransportKind transportKind() const { return m_transport.kind(); }
    /// What says that two connections are of one client: for TCP the id, else a cookie, if it sent one.
    std::optional<QString> fingerprint() const;

    /// Made when first asked for; most connections never have any.
    ConnectionParams &params();
    QJsonObject paramValues() const { return m_params ? m_params->values() : QJsonObject(); }
    void clearParams() { m_params.reset(); }

    int pendingActions = 0;
    quint64 totalActions = 0;

private:
    void onFrame(QByteArrayView frame) override;
    void onUnusableInput(const Error &error) override;
    QByteArray idForPeer() const override { return m_id.toByteArray(); }
    void onInputEnded() override;
    void onClosed(CloseReason reason) override;

    ReplyTo replyTo(const std::optional<JsonText> &messageId) const;
    void fulfil(ReplyQueue::Ticket ticket, const QByteArray &json);
    void sendReplies();
    void updateReading();
    void endIfAnswered();

    const ConnectionId m_id;
    Transport &m_transport;
    Connections &m_connections;
    RequestHandler &m_handler;
    const Timestamp m_connectedAt;
    quint64 m_messageCount = 0;
    std::unique_ptr<ConnectionParams> m_params;
    std::unique_ptr<ReplyQueue> m_replies;
    std::vector<OutFrame> m_ownCopies;
    CloseReason m_reasonAtInputEnd = CloseReason::PeerClosed;
    std::optional<CloseReason> m_endReason;
    ErrorShape m_errorShape;
    bool m_isHeld = false;
    bool m_isSaying = false;
};

} // namespace confab
