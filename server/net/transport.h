// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"
#include "shared/protocol/out_frame.h"

#include <QByteArrayView>
#include <QHostAddress>

#include <array>
#include <chrono>
#include <optional>

namespace confab {

enum class TransportKind { Tcp, WebSocket, Primus };

inline constexpr std::array allTransportKinds{TransportKind::Tcp, TransportKind::WebSocket,
                                              TransportKind::Primus};

/// For logs, metrics and operators: `websocket`.
QLatin1StringView transportKindName(TransportKind kind);

/// The other end, as the server sees it.
struct Peer {
    QHostAddress address;
    quint16 port = 0;
    std::optional<QByteArray> sessionCookie = {}; ///< The cookie `sessionID` of a WebSocket handshake.
};

enum class CloseReason {
    PeerClosed,     ///< The peer ended the connection in order.
    ConnectionLost, ///< It vanished: reset, network error.
    IdleTimeout,    ///< Nothing was heard of it for too long.
    ProtocolError,  ///< It broke the transport's rules.
    TooSlow,        ///< It does not take what is sent to it.
    Quit,           ///< It asked to leave.
    Kicked,         ///< An operator's decision; it should not come back by itself.
    SentAway,       ///< An operator's decision; it may come back.
    ShuttingDown,   ///< The server drains; it may come back at once, elsewhere.
};

inline constexpr std::array allCloseReasons{
    CloseReason::PeerClosed,    CloseReason::ConnectionLost, CloseReason::IdleTimeout,
    CloseReason::ProtocolError, CloseReason::TooSlow,        CloseReason::Quit,
    CloseReason::Kicked,        CloseReason::SentAway,       CloseReason::ShuttingDown};

/// For logs and metrics: `too_slow`.
QLatin1StringView closeReasonName(CloseReason reason);

enum class SendStatus { Sent, Dropped };

/// Takes what one transport brings. Called in turns of the event loop, never from inside `send` or `close`.
class TransportListener
{
public:
    virtual ~TransportListener() = default;

    /// One frame: a line without its end, or the text of a message. Good for the duration of the call.
    virtual void onFrame(QByteArrayView frame) = 0;

    /// Input that is no frame and does not count as one, but deserves an answer.
    virtual void onUnusableInput(const Error &error) = 0;

    /// What the peer is told when it asks for its id (PROTOCOL.md §5).
    virtual QByteArray idForPeer() const = 0;

    /// Nothing more will come in, but answers still go out: the peer closed its half.
    virtual void onInputEnded() = 0;

    /// The connection is over, for the reason given; called once, and the last call. The transport is
    /// gone when it returns.
    virtual void onClosed(CloseReason reason) = 0;
};

/// One peer, as frames. Lives until after its listener's `onClosed`. All calls return at once; after
/// `close`, or when the peer is gone, they do nothing.
class Transport
{
public:
    virtual ~Transport() = default;

    /// Frames leave in the order of `send`, those of one turn of the loop together. A peer that leaves more
    /// unread than its limit is closed with TooSlow, and nothing is skipped before that.
    virtual SendStatus send(const OutFrame &frame) = 0;

    /// What was sent goes out first, except to a peer that is too slow. No frame comes in any more.
    virtual void close(CloseReason reason) = 0;

    /// Stops and starts the stream of frames; what the peer sends meanwhile waits on its side.
    enum class Reading { Paused, Flowing };
    virtual void setReading(Reading reading) = 0;

    /// Reads nothing more from the peer. What has been read already still comes as frames, then
    /// `onInputEnded`.
    virtual void endInput() = 0;

    /// Bytes taken by `send` that the kernel has not taken yet.
    virtual qint64 bufferedBytes() const = 0;

    /// Since the peer's last frame; heartbeats are none. As long as it is there when it has sent none.
    virtual std::chrono::milliseconds idle() const = 0;

    /// As the kernel measures it at this moment; nothing where it does not.
    virtual std::optional<std::chrono::milliseconds> roundTripTime() const = 0;

    virtual TransportKind kind() const = 0;
    virtual const Peer &peer() const = 0;
};

} // namespace confab
