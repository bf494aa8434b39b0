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

void MiddlewareChain::change(Hooks hooks)
{
    m_hasOnSayReceive = std::ranges::any_of(hooks, [](const Middleware &m) { return bool(m.onSayReceive); });
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

Task<Message> MiddlewareChain::runOnSayReceive(Message message) const
{
    const auto hooks = m_hooks;
    for (const Middleware &middleware : *hooks) {
        if (!middleware.onSayReceive)
            continue;
        auto changed = co_await middleware.onSayReceive(message);
        if (!changed)
            co_return tl::unexpected(changed.error());
        message = *std::move(changed);
    }
    co_return message;
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
