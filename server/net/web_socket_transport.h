// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/stream_transport.h"
#include "shared/protocol/web_socket_codec.h"

namespace confab {

/// Frames as WebSocket messages after the handshake (RFC 6455), bare or in Primus' framing (PROTOCOL.md §5).
/// Half-open peers are found by pings.
class WebSocketTransport final : public StreamTransport
{
public:
    enum class Framing { Plain, Primus };

    WebSocketTransport(SocketPoller &poller, Channel channel, Peer peer, Admission admission,
                       const TransportOptions &options, Framing framing);

    TransportKind kind() const override;

private:
    void readFrames(std::span<char> &input, Chunk chunk) override;
    void readWhileClosing(std::span<char> input) override;
    void sayFarewell(CloseReason reason) override;
    bool isPeerAwaited() const override { return !m_isCloseReceived; }
    const WireBytes &encoded(const OutFrame &frame) const override { return frame.webSocket(); }
    void onHeartbeat() override;

    void onText(QByteArrayView text);
    void onPrimus(QByteArrayView text);
    void onPeerClose(const WebSocketReader::Close &close);
    void onViolation(const WebSocketReader::Violation &violation);
    void planHeartbeat();
    SteadyTime nextPing() const;
    SteadyTime::duration beat() const;
    SteadyTime pingDue() const;
    /// What comes so soon after a ping is taken for its answer.
    std::chrono::milliseconds answerTime() const;
    std::chrono::milliseconds headStart() const;
    std::chrono::milliseconds idleLimit() const;
    void sendPing();
    void queueText(QByteArrayView text);

    WebSocketReader m_reader;
    SteadyTime m_pingedAt; ///< Last ping, of either side where the framing is Primus'.
    Framing m_framing;
    const quint8 m_phase;           ///< Spreads the pings of clients that came, or spoke, at the same time.
    bool m_isPrimusPinging = false; ///< The client is of the generation that pings by itself.
    bool m_isCloseReceived = false;
};

} // namespace confab
