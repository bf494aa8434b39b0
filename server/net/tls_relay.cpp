// SPDX-License-Identifier: MIT
#include "server/net/tls_relay.h"

#include "server/net/out_queue.h"
#include "server/net/socket_poller.h"
#include "shared/logging.h"

#include <QTcpSocket>

#include <cerrno>
#include <cstring>
#include <optional>

#include <sys/socket.h>
#include <unistd.h>

namespace confab {

using namespace std::chrono_literals;

namespace {

// How long a client may take for each piece of what is left when the other end has closed.
constexpr auto patience = 5s;

using Outcome = Channel::Outcome;

/// One end of a relay: what it reads goes into the other end's queue.
class RelayEnd final : public PolledSocket
{
public:
    RelayEnd(SocketPoller &poller, Channel channel)
        : m_poller(poller)
        , m_channel(std::move(channel))
    {
    }

    void hold(Admission admission) { m_admission.emplace(std::move(admission)); }
    void queue(const QByteArray &bytes) { m_out.push(bytes); }
    void connectTo(RelayEnd &other) { m_other = &other; }
    void start()
    {
        m_poller.callAtTurnEnd(*this);
        if (m_channel.hasPeerEnded())
            m_hasEnded = true;
    }

    void onReady(PollEvents events) override
    {
        // What a closed end has left behind is bounded by the kernel's buffer, so it need not wait.
        const bool isClosed = events.testFlag(PollEvent::HungUp);
        if (!m_hasEnded && (isClosed || (events & PollEvent::Readable)))
            pull();
        else if (isClosed)
            leave();
        m_poller.callAtTurnEnd(*this);
    }

    void onTurnEnd() override
    {
        const qint64 before = m_out.bytes();
        if (m_out.flush(m_channel) == OutQueue::Flush::Broken || m_channel.flush() == Outcome::Broken) {
            leave();
            return;
        }
        const bool isThrough = m_out.isEmpty() && !m_channel.hasUnsent();
        if (isThrough && (!m_other || m_other->m_hasEnded) && !m_isShut)
            m_isShut = m_channel.shutdownWrite();
        if (!m_other && before != m_out.bytes())
            beImpatient();
        if (m_other && before > 0 && m_out.isEmpty())
            m_poller.callAtTurnEnd(*m_other); // it may read again
        if (m_isShut && m_hasEnded)
            leave();
        else
            updateEvents();
    }

    void onDeadline() override { leave(); }

private:
    void pull()
    {
        const auto buffer = m_poller.readBuffer();
        const auto [outcome, count] = m_channel.read(buffer);
        if (m_other && count > 0) {
            m_other->queue(QByteArray(buffer.data(), qsizetype(count)));
            m_poller.callAtTurnEnd(*m_other);
        }
        if (outcome == Outcome::Ended) {
            m_hasEnded = true;
            if (m_other)
                m_poller.callAtTurnEnd(*m_other);
        } else if (outcome == Outcome::Broken) {
            leave();
        }
    }

    void updateEvents()
    {
        PollEvents events;
        if (!m_hasEnded && (!m_other || m_other->m_out.isEmpty()))
            events |= PollEvent::Readable;
        if (!m_out.isEmpty() || m_channel.hasUnsent())
            events |= PollEvent::Writable;
        if (events != std::exchange(m_events, events))
            m_poller.watch(*this, m_channel.descriptor(), events);
    }

    /// The other end still brings out what has come through.
    void leave()
    {
        if (RelayEnd *const other = std::exchange(m_other, nullptr)) {
            other->m_other = nullptr;
            other->beImpatient();
            m_poller.callAtTurnEnd(*other);
        }
        m_poller.release(*this, m_channel.descriptor());
    }

    void beImpatient() { m_poller.deadlines().schedule(*this, m_poller.updateNow() + patience); }

    SocketPoller &m_poller;
    Channel m_channel;
    OutQueue m_out;
    RelayEnd *m_other = nullptr; ///< Null once it has left.
    std::optional<Admission> m_admission;
    PollEvents m_events = PollEvent::Readable;
    bool m_hasEnded = false; ///< Nothing more will be read.
    bool m_isShut = false;   ///< Nothing more will be written.
};

/// Tells its users whom the relay stands for.
class RelayedSocket final : public QTcpSocket
{
public:
    RelayedSocket(int descriptor, const Peer &peer)
    {
        if (!setSocketDescriptor(descriptor))
            ::close(descriptor);
        setPeerAddress(peer.address);
        setPeerPort(peer.port);
    }
};

} // namespace

std::unique_ptr<QTcpSocket> relayedSocket(SocketPoller &poller, Channel channel, const Peer &peer,
                                          Admission admission, const QByteArray &early)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0) {
        qCWarning(logNet, "an HTTP request over TLS is dropped: %s", std::strerror(errno));
        return nullptr;
    }
    const int descriptor = channel.descriptor();
    auto outer = std::make_unique<RelayEnd>(poller, std::move(channel));
    auto inner = std::make_unique<RelayEnd>(poller, Channel(ends[0]));
    RelayEnd &client = *outer;
    RelayEnd &server = *inner;
    client.hold(std::move(admission));
    client.connectTo(server);
    server.connectTo(client);
    server.queue(early);
    poller.adopt(std::move(outer), descriptor, PollEvent::Readable);
    poller.adopt(std::move(inner), ends[0], PollEvent::Readable);
    client.start();
    server.start();
    return std::make_unique<RelayedSocket>(ends[1], peer);
}

} // namespace confab
