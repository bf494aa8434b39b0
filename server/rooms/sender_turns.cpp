// SPDX-License-Identifier: MIT
#include "server/rooms/sender_turns.h"

#include "shared/task.h"

#include <QPointer>

#include <utility>

namespace confab {

namespace {

// Then others get their turn of the loop.
constexpr int messagesAtOnce = 256;

} // namespace

SenderTurns::SenderTurns(const MiddlewareChain &middleware)
    : m_middleware(middleware)
{
}

Eventual<Message> SenderTurns::ask(Sender sender, Message message)
{
    // What a hook says itself does not wait for what the hook is asked about.
    const bool isHooks = m_asked && *m_asked == sender;
    if (const auto turn = m_turns.find(sender); turn != m_turns.end() && !isHooks) {
        if (turn->second.waiting.size() >= mostWaiting)
            return failure(ErrorCode::TooManyPendingActions);
        const Promise<Message> answer;
        turn->second.waiting.push_back({std::move(message), answer});
        return answer.result();
    }
    auto asked = askHooks(sender, std::move(message));
    if (!asked.ready()) {
        ++m_turns[sender].asking;
        asked = keepTurn(sender, std::move(asked).task());
    }
    return asked;
}

Eventual<Message> SenderTurns::askHooks(Sender sender, Message message)
{
    const auto outer = std::exchange(m_asked, std::optional<Sender>(std::in_place, sender));
    auto asked = m_middleware.runOnSayReceive(sender, std::move(message));
    m_asked = outer;
    return asked;
}

Task<Message> SenderTurns::keepTurn(Sender sender, Task<Message> asked)
{
    const QPointer<QObject> context(&m_context);
    auto message = co_await asked;
    if (context)
        endTurn(sender);
    co_return message;
}

Task<> SenderTurns::answerLater(Sender sender, Task<Message> asked, Promise<Message> answer)
{
    const QPointer<QObject> context(&m_context);
    auto message = co_await asked;
    if (context)
        endTurn(sender);
    answer.fulfil(std::move(message));
    co_return Result<>{};
}

void SenderTurns::endTurn(Sender sender)
{
    const auto turn = m_turns.find(sender);
    if (turn == m_turns.end() || --turn->second.asking > 0)
        return;
    if (turn->second.waiting.empty())
        m_turns.erase(turn);
    else
        takeWaitingLater(sender); // whoever waits for this one goes on first
}

void SenderTurns::takeWaitingLater(Sender sender)
{
    QMetaObject::invokeMethod(
        &m_context, [this, sender] { takeWaiting(sender); }, Qt::QueuedConnection);
}

// A loop, not one that wakes the next: thousands may wait, and all stand on one stack then.
void SenderTurns::takeWaiting(Sender sender)
{
    for (int messages = 0;; ++messages) {
        // Looked up again each time: who gets an answer may say more, or a hook may.
        const auto turn = m_turns.find(sender);
        if (turn == m_turns.end() || turn->second.asking > 0)
            return;
        if (turn->second.waiting.empty()) {
            m_turns.erase(turn);
            return;
        }
        if (messages == messagesAtOnce) {
            takeWaitingLater(sender);
            return;
        }
        Waiting next = std::move(turn->second.waiting.front());
        turn->second.waiting.pop_front();
        ++turn->second.asking;
        auto asked = askHooks(sender, std::move(next.message));
        Result<Message> *const message = asked.ready();
        if (!message) {
            runDetached(QStringLiteral("asking about a message"),
                        answerLater(sender, std::move(asked).task(), next.answer));
            return;
        }
        --turn->second.asking;
        next.answer.fulfil(std::move(*message));
    }
}

} // namespace confab
