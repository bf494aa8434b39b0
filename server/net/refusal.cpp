// SPDX-License-Identifier: MIT
#include "server/net/refusal.h"

namespace confab {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 2s;
constexpr int maxAtOnce = 256;

} // namespace

/// Reads and forgets what the peer sends, until it has read our last words and closes.
class Refusals::Refused final : public PolledSocket
{
public:
    Refused(Refusals &refusals, Channel channel)
        : m_refusals(refusals)
        , m_poller(refusals.m_poller)
        , m_channel(std::move(channel))
    {
        ++m_refusals.m_count;
    }
    ~Refused() override { --m_refusals.m_count; }

    void onReady(PollEvents) override
    {
        const auto outcome = m_channel.read(m_poller.readBuffer()).outcome;
        if (outcome == Channel::Outcome::Ended || outcome == Channel::Outcome::Broken)
            onDeadline();
    }
    void onTurnEnd() override {}
    void onDeadline() override { m_poller.release(*this, m_channel.descriptor()); }

private:
    Refusals &m_refusals;
    SocketPoller &m_poller;
    Channel m_channel;
};

void Refusals::refuse(Channel channel, QByteArrayView farewell)
{
    // A fresh socket takes this much at once; one that does not has a peer that does not listen.
    channel.write(std::span(farewell.data(), size_t(farewell.size())));
    channel.shutdownWrite();
    if (m_count >= maxAtOnce)
        return;
    const int descriptor = channel.descriptor();
    auto refused = std::make_unique<Refused>(*this, std::move(channel));
    Refused &entry = *refused;
    m_poller.adopt(std::move(refused), descriptor, PollEvent::Readable);
    m_poller.deadlines().schedule(entry, m_poller.updateNow() + patience);
}

QByteArray httpAnswer(QByteArrayView status, QByteArrayView text, QByteArrayView extraHeaders)
{
    QByteArray out = "HTTP/1.1 " + status.toByteArray() + "\r\nContent-Type: text/plain; charset=utf-8\r\n";
    out.append(extraHeaders);
    out.append("Content-Length: " + QByteArray::number(text.size() + 1) + "\r\nConnection: close\r\n\r\n");
    return out.append(text).append('\n');
}

} // namespace confab
