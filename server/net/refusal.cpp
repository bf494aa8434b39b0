// SPDX-License-Identifier: MIT
#include "server/net/refusal.h"

#include <cerrno>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

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
    Refused(Refusals &refusals, int descriptor)
        : m_refusals(refusals)
        , m_poller(refusals.m_poller)
        , m_descriptor(descriptor)
    {
        ++m_refusals.m_count;
    }
    ~Refused() override
    {
        --m_refusals.m_count;
        ::close(m_descriptor);
    }

    void onReady(quint32) override
    {
        const auto buffer = m_poller.readBuffer();
        const ssize_t count = recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR))
            m_poller.release(*this, m_descriptor);
    }
    void onTurnEnd() override {}
    void onDeadline() override { m_poller.release(*this, m_descriptor); }

private:
    Refusals &m_refusals;
    SocketPoller &m_poller;
    const int m_descriptor;
};

void Refusals::refuse(int descriptor, const QByteArray &farewell)
{
    // A fresh socket takes this much at once; one that does not has a peer that does not listen.
    [[maybe_unused]] const ssize_t sent =
        ::send(descriptor, farewell.constData(), size_t(farewell.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    ::shutdown(descriptor, SHUT_WR);
    if (m_count >= maxAtOnce) {
        ::close(descriptor);
        return;
    }
    auto refused = std::make_unique<Refused>(*this, descriptor);
    Refused &entry = *refused;
    m_poller.adopt(std::move(refused), descriptor, EPOLLIN);
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
