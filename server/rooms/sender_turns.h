// SPDX-License-Identifier: MIT
#pragma once

#include "server/rooms/middleware.h"
#include "shared/promise.h"

#include <QObject>

#include <deque>
#include <map>

namespace confab {

/// Asks the `onSayReceive` hooks about one message of a sender after the other, however long they wait for
/// the first. The server is one sender. Lives as long as the chain.
class SenderTurns
{
public:
    /// So many messages of one sender may wait.
    static constexpr size_t mostWaiting = 10'000;

    explicit SenderTurns(const MiddlewareChain &middleware);
    Q_DISABLE_COPY_MOVE(SenderTurns)

    /// What the hooks make of it, at once where they do and nothing of the sender waits. Errors: the hooks',
    /// and 007 when too much waits already.
    Eventual<Message> ask(Sender sender, Message message);

    /// Nothing of anybody waits.
    bool isEmpty() const { return m_turns.empty(); }

private:
    struct Waiting {
        Message message;
        Promise<Message> answer;
    };
    struct Turn {
        int asking = 0; ///< More than one where a hook says something itself.
        std::deque<Waiting> waiting;
    };

    Eventual<Message> askHooks(Sender sender, Message message);
    Task<Message> keepTurn(Sender sender, Task<Message> asked);
    Task<> answerLater(Sender sender, Task<Message> asked, Promise<Message> answer);
    void endTurn(Sender sender);
    void takeWaitingLater(Sender sender);
    void takeWaiting(Sender sender);

    const MiddlewareChain &m_middleware;
    std::map<Sender, Turn> m_turns;
    std::optional<Sender> m_asked; ///< Whose message hooks are being asked about right now.
    QObject m_context;             ///< What comes later does not come when we are gone.
};

} // namespace confab
