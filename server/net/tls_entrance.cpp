// SPDX-License-Identifier: MIT
#include "server/net/tls_entrance.h"

#include "server/net/tls_context.h"
#include "shared/logging.h"

namespace confab {

using namespace std::chrono_literals;

namespace {

// Each may take a millisecond, and all others wait meanwhile.
constexpr int stepsPerTurn = 8;

} // namespace

/// A connection whose handshake is going on.
class TlsEntrance::Newcomer final : public PolledSocket
{
public:
    Newcomer(TlsEntrance &entrance, Channel channel, std::unique_ptr<TlsSession> tls, const Peer &peer,
             Admission admission, const Arrived &arrived)
        : m_entrance(entrance)
        , m_poller(entrance.m_poller)
        , m_channel(std::move(channel))
        , m_tls(std::move(tls))
        , m_peer(peer)
        , m_admission(std::move(admission))
        , m_arrived(arrived)
    {
    }

    void onReady(PollEvents) override
    {
        if (!m_entrance.maySpendTime())
            return; // the set tells again
        switch (m_tls->shakeHands()) {
        case TlsSession::Handshake::GoesOn:
            watch();
            return;
        case TlsSession::Handshake::Done:
            m_poller.release(*this, m_channel.descriptor());
            m_arrived(Channel(m_channel.release(), std::move(m_tls)), m_peer, std::move(m_admission));
            return;
        case TlsSession::Handshake::PlainHttp:
            giveUp("it speaks plain HTTP");
            m_entrance.m_refusals.refuse(
                std::move(m_channel),
                httpAnswer("400 Bad Request", "This port speaks TLS: use https or wss."));
            return;
        case TlsSession::Handshake::Failed:
            giveUp(m_tls->fault());
            m_channel = Channel(-1);
            return;
        }
    }
    void onTurnEnd() override {}
    void onDeadline() override
    {
        giveUp("it took too long");
        m_channel = Channel(-1);
    }

private:
    void watch()
    {
        PollEvents events = PollEvent::Readable;
        events.setFlag(PollEvent::Writable, m_tls->hasUnsent());
        if (events != std::exchange(m_events, events))
            m_poller.watch(*this, m_channel.descriptor(), events);
    }

    void giveUp(const char *why)
    {
        ++m_entrance.m_failed;
        qCDebug(logNet, "the TLS handshake with %s failed: %s", qPrintable(m_peer.address.toString()), why);
        m_poller.release(*this, m_channel.descriptor());
    }

    TlsEntrance &m_entrance;
    SocketPoller &m_poller;
    Channel m_channel;
    std::unique_ptr<TlsSession> m_tls;
    const Peer m_peer;
    Admission m_admission;
    const Arrived &m_arrived;
    PollEvents m_events = PollEvent::Readable;
};

TlsEntrance::TlsEntrance(SocketPoller &poller, Refusals &refusals, const TlsContext *context,
                         std::chrono::milliseconds timeout)
    : m_poller(poller)
    , m_refusals(refusals)
    , m_context(context)
    , m_timeout(timeout)
{
}

void TlsEntrance::receive(Channel channel, const Peer &peer, Admission admission, const Arrived &arrived)
{
    if (!m_context) {
        arrived(std::move(channel), peer, std::move(admission));
        return;
    }
    const int descriptor = channel.descriptor();
    auto tls = m_context->open(descriptor);
    if (!tls) {
        ++m_failed;
        return;
    }
    auto newcomer = std::make_unique<Newcomer>(*this, std::move(channel), std::move(tls), peer,
                                               std::move(admission), arrived);
    Newcomer &entry = *newcomer;
    m_poller.adopt(std::move(newcomer), descriptor, PollEvent::Readable);
    if (m_timeout > 0ms)
        m_poller.deadlines().schedule(entry, m_poller.updateNow() + m_timeout);
}

bool TlsEntrance::maySpendTime()
{
    if (std::exchange(m_turn, m_poller.turn()) != m_poller.turn())
        m_stepsInTurn = 0;
    return ++m_stepsInTurn <= stepsPerTurn;
}

void TlsEntrance::refuse(Channel channel, QByteArrayView farewell)
{
    if (!m_context)
        m_refusals.refuse(std::move(channel), farewell);
}

} // namespace confab
