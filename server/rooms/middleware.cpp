// SPDX-License-Identifier: MIT
#include "server/rooms/middleware.h"

#include <algorithm>

namespace confab {

void MiddlewareChain::add(Middleware middleware)
{
    Hooks hooks = *m_hooks;
    std::erase_if(hooks, [&](const Middleware &other) { return other.name == middleware.name; });
    const auto after = std::ranges::upper_bound(hooks, middleware.priority, {}, &Middleware::priority);
    hooks.insert(after, std::move(middleware));
    change(std::move(hooks));
}

void MiddlewareChain::remove(const QString &name)
{
    Hooks hooks = *m_hooks;
    std::erase_if(hooks, [&](const Middleware &other) { return other.name == name; });
    change(std::move(hooks));
}

bool MiddlewareChain::has(const QString &name) const
{
    return std::ranges::any_of(*m_hooks, [&](const Middleware &other) { return other.name == name; });
}

void MiddlewareChain::change(Hooks hooks)
{
    m_firstSayer = sayerFrom(hooks, 0);
    m_hasOnSayReceive = m_firstSayer < hooks.size();
    m_hasSay = std::ranges::any_of(hooks, [](const Middleware &m) { return bool(m.say); });
    m_hooks = std::make_shared<const Hooks>(std::move(hooks));
}

Task<> MiddlewareChain::runJoin(ConnectionId id, RoomName room) const
{
    const auto hooks = m_hooks;
    for (const Middleware &middleware : *hooks) {
        if (!middleware.join)
            continue;
        const auto allowed = co_await middleware.join(id, room);
        if (!allowed)
            co_return tl::unexpected(allowed.error());
    }
    co_return Result<>{};
}

Task<> MiddlewareChain::runLeave(ConnectionId id, RoomName room) const
{
    const auto hooks = m_hooks;
    for (const Middleware &middleware : *hooks) {
        if (!middleware.leave)
            continue;
        const auto allowed = co_await middleware.leave(id, room);
        if (!allowed)
            co_return tl::unexpected(allowed.error());
    }
    co_return Result<>{};
}

Eventual<Message> MiddlewareChain::runOnSayReceive(Sender sender, Message message) const
{
    if (!m_hasOnSayReceive)
        return Result<Message>(std::move(message));
    return askSayers(m_hooks, m_firstSayer, sender, std::move(message));
}

// No coroutine as long as hooks answer at once, and one way out, so that the answer is made where it is
// returned.
Eventual<Message> MiddlewareChain::askSayers(std::shared_ptr<const Hooks> hooks, size_t at, Sender sender,
                                             Message &&message)
{
    auto asked = (*hooks)[at].onSayReceive(sender, std::move(message));
    for (;;) {
        at = sayerFrom(*hooks, at + 1);
        Result<Message> *const changed = asked.ready();
        if (!changed) {
            // Also after the last one, for its hook has to outlive its coroutine.
            asked = askFurther(std::move(hooks), at, sender, std::move(asked).task());
            break;
        }
        if (!*changed || at == hooks->size())
            break;
        asked = (*hooks)[at].onSayReceive(sender, *std::move(*changed));
    }
    return asked;
}

Task<Message> MiddlewareChain::askFurther(std::shared_ptr<const Hooks> hooks, size_t at, Sender sender,
                                          Task<Message> asked)
{
    auto changed = co_await asked;
    if (!changed || at == hooks->size())
        co_return changed;
    const auto result = co_await askSayers(hooks, at, sender, *std::move(changed)).task();
    co_return result;
}

size_t MiddlewareChain::sayerFrom(const Hooks &hooks, size_t at)
{
    while (at < hooks.size() && !hooks[at].onSayReceive)
        ++at;
    return at;
}

Task<Message> MiddlewareChain::runSay(ConnectionId recipient, Message message) const
{
    const auto hooks = m_hooks;
    for (const Middleware &middleware : *hooks) {
        if (!middleware.say)
            continue;
        auto changed = co_await middleware.say(recipient, message);
        if (!changed)
            co_return tl::unexpected(changed.error());
        message = *std::move(changed);
    }
    co_return message;
}

} // namespace confab
