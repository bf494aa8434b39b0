// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/deadline_wheel.h"
#include "server/net/poll_set.h"

#include <QObject>

#include <functional>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace confab {

class SocketPoller;

/// One socket served by the poller. Owned by the poller from `adopt` to `release`; the descriptor is the
/// socket's own to close.
class PolledSocket : public DeadlineEntry
{
public:
    ~PolledSocket() override;

    /// The descriptor is ready for `events`. May not delete the socket; `release` does that later.
    virtual void onReady(PollEvents events) = 0;

    /// Called once at the end of a turn in which `SocketPoller::callAtTurnEnd` was asked for it.
    virtual void onTurnEnd() = 0;

private:
    friend class SocketPoller;

    bool m_isCalledAtTurnEnd = false;
    bool m_isReleased = false;
};

/// All client sockets, watched by a `PollSet` so that idle clients cost nothing. Work of one turn of the
/// loop that can be done together, such as writing, is done at the end of the turn.
class SocketPoller : public QObject, private PollListener
{
    Q_OBJECT
public:
    using MakeSet = std::function<std::unique_ptr<PollSet>(PollListener &)>;

    explicit SocketPoller(const MakeSet &makeSet = makePollSet);
    ~SocketPoller() override;

    /// Serves `socket` from now on. The descriptor must stay open until `release`.
    void adopt(std::unique_ptr<PolledSocket> socket, int descriptor, PollEvents events);
    void watch(PolledSocket &socket, int descriptor, PollEvents events);

    /// Stops serving the socket and deletes it at the end of the turn. Its descriptor may be closed at once.
    void release(PolledSocket &socket, int descriptor);

    void callAtTurnEnd(PolledSocket &socket);

    /// How many sockets there are.
    qsizetype count() const { return qsizetype(m_sockets.size()); }

    DeadlineWheel &deadlines() { return m_deadlines; }

    /// A number for each turn.
    quint64 turn() const { return m_turnNumber; }

    /// Read at the start of the turn; cheap to ask.
    SteadyTime now() const { return m_now; }
    /// For calls that may come long after the last turn, such as those of timers.
    SteadyTime updateNow() { return m_now = std::chrono::steady_clock::now(); }

    /// One buffer for reading, shared by all sockets; its content is good for the call that filled it.
    std::span<char> readBuffer() { return m_readBuffer; }
    std::span<const char> readBuffer() const { return m_readBuffer; }

private:
    void onReports(std::span<const PollReport> reports) override;
    void onTurnEnd() override;
    void scheduleTurn();

    std::unique_ptr<PollSet> m_set;
    DeadlineWheel m_deadlines;
    SteadyTime m_now;
    std::vector<char> m_readBuffer;
    std::unordered_map<PolledSocket *, std::unique_ptr<PolledSocket>> m_sockets;
    std::vector<PolledSocket *> m_turnEnd;
    std::vector<std::unique_ptr<PolledSocket>> m_released;
    quint64 m_turnNumber = 0;
    enum class Turn { None, Scheduled, Serving } m_turn = Turn::None;
};

} // namespace confab
