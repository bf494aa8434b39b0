// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/admission.h"
#include "server/net/channel.h"
#include "server/net/frame_budget.h"
#include "server/net/out_queue.h"
#include "server/net/socket_poller.h"
#include "server/net/transport.h"
#include "server/net/transport_options.h"

namespace confab {

/// A transport on a stream socket: reading with backpressure, the outgoing queue, orderly closing.
/// What bytes mean is left to the classes for TCP lines and WebSocket frames.
class StreamTransport : public Transport, public PolledSocket
{
public:
    /// How long a closing connection waits for its peer (PROTOCOL.md §5).
    static constexpr std::chrono::seconds closingTime{5};

    /// Begins to serve: `transport` now belongs to the poller and lives until after its listener's
    /// `onClosed`. `early` is what the peer sent before, and is read first.
    static void start(std::unique_ptr<StreamTransport> transport, TransportListener &listener,
                      QByteArray early);

    SendStatus send(const OutFrame &frame) final;
    void close(CloseReason reason) final;
    void setReading(Reading reading) final;
    void endInput() final;
    qint64 bufferedBytes() const final { return m_out.bytes(); }
    std::chrono::milliseconds idle() const final;
    std::optional<std::chrono::milliseconds> roundTripTime() const final;
    const Peer &peer() const final { return m_peer; }

protected:
    /// `options` and `poller` outlive the transport.
    StreamTransport(SocketPoller &poller, Channel channel, Peer peer, Admission admission,
                    const TransportOptions &options);

    /// Reads events off the front of `input` while `mayTakeFrame()`. A fresh chunk is what one packet
    /// brought, a resumed one is what was left of earlier ones.
    enum class Chunk { Fresh, Resumed };
    virtual void readFrames(std::span<char> &input, Chunk chunk) = 0;

    /// Looks through what still comes in while the connection closes.
    virtual void readWhileClosing(std::span<char> input) = 0;

    /// Queues what the protocol says before the connection closes.
    virtual void sayFarewell(CloseReason reason) = 0;

    /// Whether the peer has to do its part before the stream may be shut.
    virtual bool isPeerAwaited() const = 0;

    /// The wire form of a frame.
    virtual const WireBytes &encoded(const OutFrame &frame) const = 0;

    /// What the heartbeat wants: to look again at some time, or to give the peer up.
    virtual void onHeartbeat() {}

    /// Spends from the frame budget; false when reading has to stop here for whatever reason.
    bool mayTakeFrame();
    void queue(const WireBytes &bytes);
    void scheduleHeartbeat(SteadyTime at);
    /// From here on nothing comes in; the listener is told at the end of the turn.
    void beginClosing(CloseReason reason);
    /// Gives the peer up without a word.
    void lose(CloseReason reason);
    TransportListener &listener() { return *m_listener; }
    /// Gives the listener what the peer said.
    void handOn(QByteArrayView frame)
    {
        m_lastFrame = now();
        m_listener->onFrame(frame);
    }
    const TransportOptions &options() const { return m_options; }
    SteadyTime now() const { return m_poller.now(); }
    SteadyTime lastReceived() const { return m_lastReceived; }
    /// The peer was not listened to, so its silence says nothing.
    void excuseSilence() { m_lastReceived = now(); }
    bool isPaused() const { return m_pauses != 0; }
    bool isOpen() const { return m_state == State::Open; }

private:
    enum class State : quint8 {
        Open,
        Closing,   ///< The queue is being written, or the peer's part awaited.
        Lingering, ///< Our half is shut; waiting for the peer's, so that it can read all we sent.
        Finished
    };
    enum Pause : quint8 { ByListener = 1, ByBudget = 2, ByBacklog = 4 };

    void onReady(PollEvents events) final;
    void onTurnEnd() final;
    void onDeadline() final;

    bool isOutboxFull() const;
    void readSocket();
    void onPeerEnded();
    void ingest(std::span<char> input, Chunk chunk);
    void ingestHeld();
    void flush();
    void advanceClosing();
    void finish();
    void tellListener();
    void updateEvents();
    void updateDeadline();
    void pauseForBacklog();
    void resume(Pause pause);
    bool wantsInput() const;
    bool canRead() const { return m_state == State::Open && m_pauses == 0; }

    SocketPoller &m_poller;
    const TransportOptions &m_options;
    TransportListener *m_listener = nullptr;
    Peer m_peer;
    const Admission m_admission;
    Channel m_channel;
    OutQueue m_out;
    QByteArray m_held; ///< Read from the socket and not used up; waits for `canRead()`.
    FrameBudget m_budget;
    SteadyTime m_lastReceived;
    SteadyTime m_lastFrame;
    SteadyTime m_heartbeatAt = SteadyTime::max();
    SteadyTime m_wakeAt = SteadyTime::max(); ///< End of the budget's pause, or of patience while closing.
    PollEvents m_events;
    CloseReason m_reason = CloseReason::PeerClosed;
    State m_state = State::Open;
    quint8 m_pauses = 0;
    bool m_hasPeerEnded = false; ///< The peer shut its half.
    bool m_isInputEnded = false; ///< It did, or we do not want to hear more.
    bool m_isInputEndTold = false;
    bool m_isCloseTold = false;
};

} // namespace confab
