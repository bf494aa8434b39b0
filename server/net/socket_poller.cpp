// SPDX-License-Identifier: MIT
#include "server/net/socket_poller.h"

#include "shared/logging.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <sys/epoll.h>
#include <unistd.h>

namespace confab {

PolledSocket::~PolledSocket() = default;

SocketPoller::SocketPoller()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_notifier(m_epoll, QSocketNotifier::Read)
    , m_now(std::chrono::steady_clock::now())
    , m_readBuffer(64 * 1024)
{
    if (m_epoll < 0)
        qFatal("cannot create an epoll set: %s", std::strerror(errno));
    connect(&m_notifier, &QSocketNotifier::activated, this, &SocketPoller::serve);
}

SocketPoller::~SocketPoller()
{
    m_notifier.setEnabled(false);
    m_sockets.clear();
    m_released.clear();
    ::close(m_epoll);
}

void SocketPoller::adopt(std::unique_ptr<PolledSocket> socket, int descriptor, quint32 events)
{
    PolledSocket *const key = socket.get();
    m_sockets.emplace(key, std::move(socket));
    epoll_event event{.events = events, .data = {.ptr = key}};
    if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0)
        qCCritical(logNet, "cannot watch a socket: %s", std::strerror(errno));
}

void SocketPoller::watch(PolledSocket &socket, int descriptor, quint32 events)
{
    epoll_event event{.events = events, .data = {.ptr = &socket}};
    if (epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event) != 0)
        qCCritical(logNet, "cannot watch a socket: %s", std::strerror(errno));
}

void SocketPoller::release(PolledSocket &socket, int descriptor)
{
    const auto found = m_sockets.find(&socket);
    if (found == m_sockets.end())
        return;
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    m_deadlines.cancel(socket);
    // Kept until the end of the turn: events and calls of this turn may still name it.
    socket.m_isReleased = true;
    m_released.push_back(std::move(found->second));
    m_sockets.erase(found);
    scheduleTurn();
}

void SocketPoller::callAtTurnEnd(PolledSocket &socket)
{
    if (socket.m_isCalledAtTurnEnd || socket.m_isReleased)
        return;
    socket.m_isCalledAtTurnEnd = true;
    m_turnEnd.push_back(&socket);
    scheduleTurn();
}

void SocketPoller::scheduleTurn()
{
    if (m_turn != Turn::None)
        return;
    m_turn = Turn::Scheduled;
    QMetaObject::invokeMethod(this, &SocketPoller::endTurn, Qt::QueuedConnection);
}

void SocketPoller::serve()
{
    m_turn = Turn::Serving;
    m_now = std::chrono::steady_clock::now();
    std::array<epoll_event, 256> events;
    const int count = epoll_wait(m_epoll, events.data(), int(events.size()), 0);
    for (int i = 0; i < count; ++i) {
        auto *const socket = static_cast<PolledSocket *>(events[size_t(i)].data.ptr);
        if (!socket->m_isReleased)
            socket->onReady(events[size_t(i)].events);
    }
    endTurn();
}

void SocketPoller::endTurn()
{
    m_turn = Turn::Serving;
    m_now = std::chrono::steady_clock::now();
    // By index: what is called may ask for further calls.
    for (size_t i = 0; i < m_turnEnd.size(); ++i) {
        PolledSocket *const socket = m_turnEnd[i];
        socket->m_isCalledAtTurnEnd = false;
        if (!socket->m_isReleased)
            socket->onTurnEnd();
    }
    m_turnEnd.clear();
    const auto released = std::exchange(m_released, {});
    m_turn = Turn::None;
}

} // namespace confab
