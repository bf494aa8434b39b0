// SPDX-License-Identifier: MIT
#include "server/net/socket_poller.h"

#include "shared/logging.h"

#include <cerrno>
#include <cstring>

namespace confab {

namespace {

void fetch(const PolledSocket *socket)
{
    constexpr size_t cacheLine = 64;
    constexpr size_t usual = 6 * cacheLine; // what a transport has
    for (size_t offset = 0; offset < usual; offset += cacheLine)
        __builtin_prefetch(reinterpret_cast<const char *>(socket) + offset);
}

} // namespace

PolledSocket::~PolledSocket() = default;

SocketPoller::SocketPoller(const MakeSet &makeSet)
    : m_set(makeSet(*this))
    , m_now(std::chrono::steady_clock::now())
    , m_readBuffer(64 * 1024)
{
}

SocketPoller::~SocketPoller()
{
    // Sockets close their descriptors, and may end deadlines; nothing may be reported meanwhile.
    m_set.reset();
}

void SocketPoller::adopt(std::unique_ptr<PolledSocket> socket, int descriptor, PollEvents events)
{
    PolledSocket *const key = socket.get();
    m_sockets.emplace(key, std::move(socket));
    if (!m_set->add(descriptor, *key, events))
        qCCritical(logNet, "cannot watch a socket: %s", std::strerror(errno));
}

void SocketPoller::watch(PolledSocket &socket, int descriptor, PollEvents events)
{
    if (!m_set->change(descriptor, socket, events))
        qCCritical(logNet, "cannot watch a socket: %s", std::strerror(errno));
}

void SocketPoller::release(PolledSocket &socket, int descriptor)
{
    const auto found = m_sockets.find(&socket);
    if (found == m_sockets.end())
        return;
    m_set->remove(descriptor);
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
    QMetaObject::invokeMethod(this, &SocketPoller::onTurnEnd, Qt::QueuedConnection);
}

void SocketPoller::onReports(std::span<const PollReport> reports)
{
    m_turn = Turn::Serving;
    m_now = std::chrono::steady_clock::now();
    for (const PollReport &report : reports) {
        if (!report.socket->m_isReleased)
            report.socket->onReady(report.events);
    }
}

void SocketPoller::onTurnEnd()
{
    m_turn = Turn::Serving;
    m_now = std::chrono::steady_clock::now();
    // By index: what is called may ask for further calls.
    for (size_t i = 0; i < m_turnEnd.size(); ++i) {
        // After a message to thousands each socket is a wait for memory, unless it is on its way already.
        constexpr size_t ahead = 3;
        if (i + ahead < m_turnEnd.size())
            fetch(m_turnEnd[i + ahead]);
        PolledSocket *const socket = m_turnEnd[i];
        socket->m_isCalledAtTurnEnd = false;
        if (!socket->m_isReleased)
            socket->onTurnEnd();
    }
    m_turnEnd.clear();
    const auto released = std::exchange(m_released, {});
    ++m_turnNumber;
    m_turn = Turn::None;
}

} // namespace confab
