// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>

#include <memory>
#include <span>

namespace confab {

class PolledSocket;

enum class PollEvent : quint8 {
    Readable = 1, ///< There are bytes, or the peer closed its half.
    Writable = 2,
    HungUp = 4, ///< Both halves are closed, or the connection failed. Needs no asking for.
};
Q_DECLARE_FLAGS(PollEvents, PollEvent)
Q_DECLARE_OPERATORS_FOR_FLAGS(PollEvents)

/// What the system reports about one socket. The socket is the one given to `add`, which may have been
/// removed since by another one's report.
struct PollReport {
    PolledSocket *socket;
    PollEvents events;
};

/// Takes what a set reports, from the event loop. One turn may bring reports several times, the same socket's
/// too, and then ends; so many at most that others in the loop get their turn.
class PollListener
{
public:
    virtual ~PollListener() = default;

    virtual void onReports(std::span<const PollReport> reports) = 0;
    virtual void onTurnEnd() = 0;
};

/// Watches many descriptors from Qt's event loop: the part of `SocketPoller` that depends on the system.
/// Reports are level-triggered: what is still so is reported again.
class PollSet
{
public:
    virtual ~PollSet() = default;

    /// False, with `errno`, when the system refuses. The descriptor stays open until `remove`.
    virtual bool add(int descriptor, PolledSocket &socket, PollEvents events) = 0;
    virtual bool change(int descriptor, PolledSocket &socket, PollEvents events) = 0;
    /// No report that the system makes from here on names the socket.
    virtual void remove(int descriptor) = 0;
};

/// epoll where the system has it: the cost of a turn depends on the sockets that are ready.
std::unique_ptr<PollSet> makePollSet(PollListener &listener);

/// QSocketNotifiers, which every system has: the cost of a turn depends on all sockets. Who is
/// watched for nothing hears of a hang-up within a second.
std::unique_ptr<PollSet> makeNotifierSet(PollListener &listener);

} // namespace confab
