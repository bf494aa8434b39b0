// SPDX-License-Identifier: MIT
#include "server/net/stream_transport.h"

namespace confab {

using namespace std::chrono_literals;

namespace {

// So much is gathered in one turn before the kernel is asked to take some.
constexpr qint64 flushThreshold = 256 * 1024;

// Who lets answers pile up beyond this is not read from, so that its own requests cannot fill its queue.
qint64 backlogThreshold(const TransportOptions &options)
{
    return options.outboxBytes > 0 ? options.outboxBytes / 2 : 1024 * 1024;
}

} // namespace

StreamTransport::StreamTransport(SocketPoller &poller, Channel channel, Peer peer, Admission admission,
                                 const TransportOptions &options)
    : m_poller(poller)
    , m_options(options)
    , m_peer(std::move(peer))
    , m_admission(std::move(admission))
    , m_channel(std::move(channel))
    , m_budget(options.framesPerSecond, options.framesBurst, poller.now())
    , m_lastReceived(poller.now())
    , m_lastFrame(poller.now())
{
}

void StreamTransport::start(std::unique_ptr<StreamTransport> transport, TransportListener &listener,
                            QByteArray early)
{
    StreamTransport &self = *transport;
    self.m_options.counters->bytesReceived += quint64(early.size());
    self.m_listener = &listener;
    self.m_held = std::move(early);
    self.m_events = PollEvent::Readable;
    self.m_poller.adopt(std::move(transport), self.m_channel.descriptor(), self.m_events);
    self.m_poller.callAtTurnEnd(self);
    if (self.m_channel.hasPeerEnded())
        self.onPeerEnded();
}

std::chrono::milliseconds StreamTransport::idle() const
{
    // The poller's time is that of its last turn, which may be long ago when others ask.
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_lastFrame);
}

std::optional<std::chrono::milliseconds> StreamTransport::roundTripTime() const
{
    if (m_state == State::Finished)
        return std::nullopt;
    const auto measured = roundTripTimeOf(m_channel.descriptor());
    return measured ? std::optional(std::chrono::round<std::chrono::milliseconds>(*measured)) : std::nullopt;
}

// --- sending ---------------------------------------------------------------------------------------------

SendStatus StreamTransport::send(const OutFrame &frame)
{
    if (m_state != State::Open)
        return SendStatus::Dropped;
    if (isOutboxFull()) {
        flush(); // much may have come in one turn; only what the peer leaves unread counts
        if (isOutboxFull())
            lose(CloseReason::TooSlow);
        if (m_state != State::Open)
            return SendStatus::Dropped;
    }
    queue(encoded(frame));
    return SendStatus::Sent;
}

bool StreamTransport::isOutboxFull() const
{
    return m_options.outboxBytes > 0 && m_out.bytes() >= m_options.outboxBytes;
}

void StreamTransport::queue(const WireBytes &bytes)
{
    m_out.push(bytes);
    m_poller.callAtTurnEnd(*this);
    if (m_out.bytes() > flushThreshold)
        flush();
}

void StreamTransport::flush()
{
    if (m_state == State::Finished || m_state == State::Lingering)
        return;
    TransportCounters &counters = *m_options.counters;
    const qint64 waiting = m_out.bytes();
    const auto flushed = m_out.flush(m_channel);
    counters.bytesSent += quint64(waiting - m_out.bytes());
    // What the kernel takes at once has not waited.
    counters.queueHighWater = std::max(counters.queueHighWater, m_out.bytes());
    if (flushed == OutQueue::Flush::Broken || m_channel.flush() == Channel::Outcome::Broken)
        lose(CloseReason::ConnectionLost);
    else
        pauseForBacklog();
}

void StreamTransport::pauseForBacklog()
{
    const qint64 threshold = backlogThreshold(m_options);
    if (m_out.bytes() > threshold) {
        m_pauses |= ByBacklog;
    } else if ((m_pauses & ByBacklog) && m_out.bytes() < threshold / 2) {
        resume(ByBacklog);
    }
}

// --- reading ---------------------------------------------------------------------------------------------

void StreamTransport::onReady(PollEvents events)
{
    if (events & PollEvent::Writable)
        m_poller.callAtTurnEnd(*this);
    if (events & PollEvent::Readable) {
        if (wantsInput()) // it may have been stopped in this very turn
            readSocket();
    }
    // Both halves are closed, or the connection was reset: nothing we send arrives.
    else if (events & PollEvent::HungUp)
        m_state == State::Open ? lose(CloseReason::ConnectionLost) : finish();
}

void StreamTransport::readSocket()
{
    const std::span<char> buffer = m_poller.readBuffer();
    const auto [outcome, count] = m_channel.read(buffer);
    if (count > 0) {
        m_lastReceived = now();
        m_options.counters->bytesReceived += count;
        const auto input = buffer.first(count);
        if (m_state == State::Open)
            ingest(input, Chunk::Fresh);
        else if (m_state == State::Closing)
            readWhileClosing(input);
    }
    if (count > 0 || m_channel.hasUnsent()) // TLS answers some of what it reads by itself
        m_poller.callAtTurnEnd(*this);
    if (outcome == Channel::Outcome::Moved || outcome == Channel::Outcome::WouldBlock)
        return;
    if (outcome == Channel::Outcome::Broken)
        m_state == State::Open ? lose(CloseReason::ConnectionLost) : finish();
    else if (m_state == State::Lingering)
        finish();
    else
        onPeerEnded();
}

void StreamTransport::onPeerEnded()
{
    m_hasPeerEnded = true;
    endInput();
}

void StreamTransport::endInput()
{
    m_isInputEnded = true;
    resume(ByBudget);
}

void StreamTransport::ingest(std::span<char> input, Chunk chunk)
{
    readFrames(input, chunk);
    if (input.empty())
        return;
    if (m_state == State::Closing)
        readWhileClosing(input);
    else if (m_state == State::Open)
        m_held = QByteArray(input.data(), qsizetype(input.size()));
}

void StreamTransport::ingestHeld()
{
    QByteArray held = std::exchange(m_held, {});
    ingest({held.data(), size_t(held.size())}, Chunk::Resumed);
}

bool StreamTransport::mayTakeFrame()
{
    if (!canRead())
        return false;
    // What was read before the end is answered, however fast it came.
    if (m_isInputEnded || m_budget.spend(now()))
        return true;
    m_pauses |= ByBudget;
    ++m_options.counters->rateLimitPauses;
    m_wakeAt = now() + DeadlineWheel::tick;
    updateDeadline();
    return false;
}

void StreamTransport::resume(Pause pause)
{
    if (m_pauses & pause) {
        m_pauses &= quint8(~pause);
        m_lastReceived = now(); // nobody listened; silence counts from here
    }
    m_poller.callAtTurnEnd(*this);
}

void StreamTransport::setReading(Reading reading)
{
    if (reading == Reading::Paused) {
        m_pauses |= ByListener;
    } else {
        resume(ByListener);
    }
}

// --- turns and deadlines ---------------------------------------------------------------------------------

void StreamTransport::onTurnEnd()
{
    if (canRead() && !m_held.isEmpty())
        ingestHeld();
    if (canRead() && m_held.isEmpty() && m_isInputEnded && !m_isInputEndTold) {
        m_isInputEndTold = true;
        m_listener->onInputEnded();
    }
    flush();
    if (m_state == State::Closing)
        advanceClosing();
    if (m_state != State::Open && !m_isCloseTold)
        tellListener();
    updateEvents();
}

bool StreamTransport::wantsInput() const
{
    if (m_hasPeerEnded || m_state == State::Finished)
        return false;
    return m_state != State::Open || (m_pauses == 0 && m_held.isEmpty() && !m_isInputEnded);
}

void StreamTransport::updateEvents()
{
    if (m_state == State::Finished)
        return;
    PollEvents wanted;
    if (wantsInput())
        wanted |= PollEvent::Readable;
    if (!m_out.isEmpty() || m_channel.hasUnsent())
        wanted |= PollEvent::Writable;
    if (wanted != m_events) {
        m_events = wanted;
        m_poller.watch(*this, m_channel.descriptor(), m_events);
    }
}

void StreamTransport::scheduleHeartbeat(SteadyTime at)
{
    m_heartbeatAt = at;
    updateDeadline();
}

void StreamTransport::updateDeadline()
{
    const SteadyTime next = std::min(m_heartbeatAt, m_wakeAt);
    if (next == SteadyTime::max())
        m_poller.deadlines().cancel(*this);
    else
        m_poller.deadlines().schedule(*this, next);
}

void StreamTransport::onDeadline()
{
    const SteadyTime time = m_poller.updateNow();
    if (m_wakeAt <= time) {
        m_wakeAt = SteadyTime::max();
        if (m_state != State::Open) {
            finish();
            return;
        }
        resume(ByBudget);
    }
    if (m_heartbeatAt <= time) {
        m_heartbeatAt = SteadyTime::max();
        if (m_state == State::Open)
            onHeartbeat();
    }
    updateDeadline();
}

// --- closing ---------------------------------------------------------------------------------------------

void StreamTransport::close(CloseReason reason)
{
    if (m_state != State::Open)
        return;
    if (reason == CloseReason::TooSlow) {
        lose(reason);
        return;
    }
    sayFarewell(reason);
    if (reason == CloseReason::IdleTimeout) {
        // Who has been silent so long will not answer: what the kernel takes is all there is to do.
        flush();
        lose(reason);
        return;
    }
    beginClosing(reason);
}

void StreamTransport::beginClosing(CloseReason reason)
{
    // The farewell may have found the connection broken.
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    m_reason = reason;
    QByteArray held = std::exchange(m_held, {});
    if (!held.isEmpty())
        readWhileClosing({held.data(), size_t(held.size())});
    m_heartbeatAt = SteadyTime::max();
    m_wakeAt = m_poller.updateNow() + closingTime;
    updateDeadline();
    m_poller.callAtTurnEnd(*this);
}

void StreamTransport::advanceClosing()
{
    if (!m_out.isEmpty() || (isPeerAwaited() && !m_hasPeerEnded))
        return;
    if (!m_channel.shutdownWrite())
        return;
    // Closing a socket with unread input resets it, and a reset takes from the peer what we just sent.
    if (m_hasPeerEnded)
        finish();
    else
        m_state = State::Lingering;
}

void StreamTransport::lose(CloseReason reason)
{
    if (m_state == State::Finished)
        return;
    if (m_state == State::Open)
        m_reason = reason;
    finish();
}

void StreamTransport::finish()
{
    if (m_state == State::Finished)
        return;
    m_state = State::Finished;
    m_out.clear();
    m_held = {};
    m_heartbeatAt = m_wakeAt = SteadyTime::max();
    updateDeadline();
    if (m_isCloseTold)
        tellListener();
    else
        m_poller.callAtTurnEnd(*this);
}

void StreamTransport::tellListener()
{
    if (!m_isCloseTold) {
        m_isCloseTold = true;
        std::exchange(m_listener, nullptr)->onClosed(m_reason);
    }
    if (m_state == State::Finished)
        m_poller.release(*this, m_channel.descriptor());
}

} // namespace confab
