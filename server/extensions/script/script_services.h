// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/action_registry.h"
#include "server/rooms/chat_rooms.h"
#include "server/store/cache.h"
#include "shared/protocol/response_codec.h"

#include <QJsonObject>

#include <functional>

namespace confab {

/// What scripts may use of the server; all of it lives longer than they do.
struct ScriptServices {
    ChatRooms &rooms;
    ActionRegistry &actions;
    Cache &cache;
    NodeId node;
    JoinedAtUnit joinedAt = JoinedAtUnit::Seconds;
    std::function<QJsonObject()> config = {}; ///< Asked for once scripts run; without secrets.
};

} // namespace confab
