// SPDX-License-Identifier: MIT
#pragma once

#include "shared/ids.h"

#include <functional>
#include <memory>
#include <vector>

namespace confab {

/// Hooks around the life of this node's connections. They only watch: nobody waits for them, and to refuse a
/// client is to disconnect it. Leave out what you do not need. Lower priority runs first, equal priorities in
/// the order of installation.
struct ConnectionMiddleware {
    QString name;
    int priority = 100;
    std::function<void(ConnectionId)> create = {};  ///< After the welcome, before its first request.
    std::function<void(ConnectionId)> destroy = {}; ///< Still in its rooms, and about to leave them.
};

/// The installed ones. May be changed at any time; a run that is under way goes on with those it began with.
class ConnectionHooks
{
public:
    /// In place of the one with its name if there is one.
    void add(ConnectionMiddleware middleware);
    void remove(const QString &name);
    bool has(const QString &name) const;

    void runCreate(ConnectionId id) const;
    void runDestroy(ConnectionId id) const;

private:
    using Hooks = std::vector<ConnectionMiddleware>;

    // Shared with the runs under way, and therefore never changed in place.
    std::shared_ptr<const Hooks> m_hooks = std::make_shared<const Hooks>();
};

} // namespace confab
