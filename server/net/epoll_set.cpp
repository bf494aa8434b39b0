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
    explicit EpollSet(Reports reports)
        : m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_notifier(m_epoll, QSocketNotifier::Read)
        , m_reports(std::move(reports))
    {
        if (m_epoll < 0)
            qFatal("cannot create an epoll set: %s", std::strerror(errno));
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { report(); });
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

    void report()
    {
        constexpr size_t atOnce = 256;
        std::array<epoll_event, atOnce> events;
        std::array<PollReport, atOnce> reports;
        const int ready = epoll_wait(m_epoll, events.data(), int(events.size()), 0);
        const auto count = size_t(std::max(ready, 0));
        for (size_t i = 0; i < count; ++i)
            reports[i] = {static_cast<PolledSocket *>(events[i].data.ptr), fromEpoll(events[i].events)};
        m_reports({reports.data(), count});
    }

    const int m_epoll;
    QSocketNotifier m_notifier;
    const Reports m_reports;
};

} // namespace

std::unique_ptr<PollSet> makePollSet(PollSet::Reports reports)
{
    return std::make_unique<EpollSet>(std::move(reports));
}

} // namespace confab
