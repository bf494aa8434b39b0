// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/action_registry.h"
#include "server/extensions/satellites.h"
#include "server/rooms/chat_rooms.h"
#include "server/store/cache.h"

#include <QtPlugin>

namespace confab {

/// Where a plugin hooks itself in. Everything here lives as long as the event loop, so references may be
/// kept.
struct PluginContext {
    ChatRooms &rooms; ///< And the hooks of rooms: `rooms.middleware()`.
    ActionRegistry &actions;
    Satellites &satellites;
    Cache &cache;
};

/// What a C++ plugin implements (docs/plugins.md): a QObject with `Q_PLUGIN_METADATA(IID ConfabPlugin_iid
/// FILE "….json")` and `Q_INTERFACES(confab::Plugin)`. The JSON object says for which `confabApi` it was
/// written; one for another version is not loaded.
class Plugin
{
public:
    /// Goes up whenever a plugin has to be built anew: classes that plugins see have changed.
    static constexpr int apiVersion = 1;

    virtual ~Plugin() = default;

    /// Adds hooks, actions and satellites, before the server listens; called once for each server of the
    /// process. The store cannot be asked yet: that is for satellites. With an error the server goes on
    /// without the plugin, which then must have added nothing.
    virtual Result<> install(const PluginContext &context) = 0;
};

} // namespace confab

#define ConfabPlugin_iid "confab.Plugin"
Q_DECLARE_INTERFACE(confab::Plugin, ConfabPlugin_iid)
