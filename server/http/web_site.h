// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/action_registry.h"
#include "server/http/http_service.h"

#include <functional>

namespace confab {

struct WebSiteOptions {
    QString defaultRoom;           ///< Filled into the client script.
    std::function<bool()> isReady; ///< False while the server drains.
};

/// What browsers find on the WebSocket port: the demo page, the client script, health, and
/// actions without a connection. Must outlive the service it is installed in.
class WebSite
{
public:
    WebSite(const ActionRegistry &actions, WebSiteOptions options);

    void install(HttpService &service) const;

private:
    QCoro::Task<HttpReply> callAction(HttpRequest request) const;

    const ActionRegistry &m_actions;
    const WebSiteOptions m_options;
};

} // namespace confab
