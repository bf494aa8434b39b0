// SPDX-License-Identifier: MIT
#include "server/net/poll_set.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>

#include <sys/epoll.h>
#include <unistd.h>

namespace confab {

namespace {

quint32 toEpoll(PollEvents events)
{
    quint32 epoll = 0;
    if (events & PollEvent::Readable)
        epoll |= EPOLLIN;
    if (events & PollEvent::Writable)
        epoll |= EPOLLOUT;
    return epoll;
}

PollEvents fromEpoll(quint32 epoll)
{
    PollEvents events;
    events.setFlag(PollEvent::Readable, epoll & EPOLLIN);
    events.setFlag(PollEvent::Writable, epoll & EPOLLOUT);
    events.setFlag(PollEvent::HungUp, epoll & (EPOLLHUP | EPOLLERR));
    return events;
}

/// One epoll set whose descriptor is all that Qt's event loop sees.
class EpollSet final : public PollSet
{
public:
    explicit EpollSet(PollListener &listener)
        : m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_notifier(m_epoll, QSocketNotifier::Read)
        , m_listener(listener)
    {
        if (m_epoll < 0)
            qFatal("cannot create an epoll set: %s", std::strerror(errno));
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { serveTurn(); });
    }

    ~EpollSet() override
    {
        m_notifier.setEnabled(false);
        ::close(m_epoll);
    }

    bool add(int descriptor, PolledSocket &socket, PollEvents events) override
    {
        return control(EPOLL_CTL_ADD, descriptor, socket, events);
    }

    bool change(int descriptor, PolledSocket &socket, PollEvents events) override
    {
        return control(EPOLL_CTL_MOD, descriptor, socket, events);
    }

    void remove(int descriptor) override { epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr); }

private:
    bool control(int operation, int descriptor, PolledSocket &socket, PollEvents events)
    {
        epoll_event event{.events = toEpoll(events), .data = {.ptr = &socket}};
        return epoll_ctl(m_epoll, operation, descriptor, &event) == 0;
    }

    void serveTurn()
    {
        // What comes in while others are served belongs to the same turn: everything a member gets out of
        // it leaves with one system call.
        constexpr int rounds = 4;
        for (int i = 0; i < rounds && serveRound(); ++i) {
        }
        m_listener.onTurnEnd();
    }

    /// False when nothing was ready.
    bool serveRound()
    {
        constexpr size_t atOnce = 256;
        std::array<epoll_event, atOnce> events;
        std::array<PollReport, atOnce> reports;
        const int ready = epoll_wait(m_epoll, events.data(), int(events.size()), 0);
        if (ready <= 0)
            return false;
        const auto count = size_t(ready);
        for (size_t i = 0; i < count; ++i)
            reports[i] = {static_cast<PolledSocket *>(events[i].data.ptr), fromEpoll(events[i].events)};
        m_listener.onReports({reports.data(), count});
        return true;
    }

    const int m_epoll;
    QSocketNotifier m_notifier;
    PollListener &m_listener;
};

} // namespace

std::unique_ptr<PollSet> makePollSet(PollListener &listener)
{
    return std::make_unique<EpollSet>(listener);
}

} // namespace confab
