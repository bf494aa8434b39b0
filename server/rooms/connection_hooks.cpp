// SPDX-License-Identifier: MIT
#include "server/rooms/connection_hooks.h"

#include <algorithm>

namespace confab {

void ConnectionHooks::add(ConnectionMiddleware middleware)
{
    Hooks hooks = *m_hooks;
    std::erase_if(hooks, [&](const auto &other) { return other.name == middleware.name; });
    const auto after =
        std::ranges::upper_bound(hooks, middleware.priority, {}, &ConnectionMiddleware::priority);
    hooks.insert(after, std::move(middleware));
    m_hooks = std::make_shared<const Hooks>(std::move(hooks));
}

void ConnectionHooks::remove(const QString &name)
{
    Hooks hooks = *m_hooks;
    std::erase_if(hooks, [&](const auto &other) { return other.name == name; });
    m_hooks = std::make_shared<const Hooks>(std::move(hooks));
}

bool ConnectionHooks::has(const QString &name) const
{
    return std::ranges::any_of(*m_hooks, [&](const auto &other) { return other.name == name; });
}

void ConnectionHooks::runCreate(ConnectionId id) const
{
    const auto hooks = m_hooks;
    for (const ConnectionMiddleware &middleware : *hooks) {
        if (middleware.create)
            middleware.create(id);
    }
}

void ConnectionHooks::runDestroy(ConnectionId id) const
{
    const auto hooks = m_hooks;
    for (const ConnectionMiddleware &middleware : *hooks) {
        if (middleware.destroy)
            middleware.destroy(id);
    }
}

} // namespace confab
