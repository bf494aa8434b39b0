// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/transport.h"

#include <QList>
#include <QObject>

#include <deque>
#include <utility>

namespace confab {

/// A transport without a peer: a test puts frames in and looks at what came out. Like the real ones it
/// never calls its listener from inside `send`, `close` or `setReading`, and hands on no frame while paused.
class FakeTransport final : public QObject, public Transport
{
public:
    explicit FakeTransport(TransportKind kind)
        : m_kind(kind)
    {
    }

    void setListener(TransportListener &listener) { m_listener = &listener; }

    /// Hands `frame` on as the peer's next one: at once, or when reading flows again.
    void receive(const QByteArray &frame)
    {
        if (m_isInputEnded)
            return;
        m_incoming.push_back(frame);
        handOn();
    }
    void receiveUnusable(const Error &error) { m_listener->onUnusableInput(error); }
    /// The peer shuts its half: the listener hears of it after the frames before.
    void receiveEnd() { endInput(); }

    SendStatus send(const OutFrame &frame) override
    {
        if (m_closeReason)
            return SendStatus::Dropped;
        m_sent.append(frame.json());
        return SendStatus::Sent;
    }

    void close(CloseReason reason) override
    {
        if (m_closeReason)
            return;
        m_closeReason = reason;
        QMetaObject::invokeMethod(
            this, [this, reason] { m_listener->onClosed(reason); }, Qt::QueuedConnection);
    }

    void setReading(Reading reading) override
    {
        m_reading = reading;
        if (reading == Reading::Flowing)
            QMetaObject::invokeMethod(
                this, [this] { handOn(); }, Qt::QueuedConnection);
    }

    void endInput() override
    {
        m_isInputEnded = true;
        QMetaObject::invokeMethod(
            this, [this] { handOn(); }, Qt::QueuedConnection);
    }

    qint64 bufferedBytes() const override { return m_bufferedBytes; }
    void setBufferedBytes(qint64 bytes) { m_bufferedBytes = bytes; }
    std::chrono::milliseconds idle() const override { return m_idle; }
    void setIdle(std::chrono::milliseconds idle) { m_idle = idle; }
    std::optional<std::chrono::milliseconds> roundTripTime() const override { return m_roundTripTime; }
    void setRoundTripTime(std::chrono::milliseconds time) { m_roundTripTime = time; }
    TransportKind kind() const override { return m_kind; }
    const Peer &peer() const override { return m_peer; }
    void setPeer(Peer peer) { m_peer = std::move(peer); }

    const QList<QByteArray> &sent() const { return m_sent; }
    Reading reading() const { return m_reading; }
    qsizetype unreadCount() const { return qsizetype(m_incoming.size()); }
    std::optional<CloseReason> closeReason() const { return m_closeReason; }

private:
    void handOn()
    {
        if (m_isHandingOn)
            return;
        m_isHandingOn = true;
        while (!m_closeReason && m_reading == Reading::Flowing && !m_incoming.empty()) {
            const QByteArray frame = m_incoming.front();
            m_incoming.pop_front();
            m_listener->onFrame(frame);
        }
        const bool isFlowing = !m_closeReason && m_reading == Reading::Flowing;
        if (isFlowing && m_isInputEnded && !std::exchange(m_isEndTold, true))
            m_listener->onInputEnded();
        m_isHandingOn = false;
    }

    const TransportKind m_kind;
    Peer m_peer{QHostAddress(QHostAddress::LocalHost), 4711};
    TransportListener *m_listener = nullptr;
    std::deque<QByteArray> m_incoming;
    QList<QByteArray> m_sent;
    qint64 m_bufferedBytes = 0;
    std::chrono::milliseconds m_idle{0};
    std::optional<std::chrono::milliseconds> m_roundTripTime;
    Reading m_reading = Reading::Flowing;
    std::optional<CloseReason> m_closeReason;
    bool m_isHandingOn = false;
    bool m_isInputEnded = false;
    bool m_isEndTold = false;
};

} // namespace confab
