// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/alerts.h"
#include "admin-gui/core/feed_model.h"
#include "admin-gui/core/stats_history.h"

namespace confab {

/// What the console has heard so far. It outlives the windows, which are made anew in another language.
struct Records {
    Records(AdminClient &client, QSettings &settings)
        : figures(client)
        , alerts(settings)
        , events(client, FeedKind::Audit)
        , log(client, FeedKind::Log)
    {
    }

    StatsHistory figures;
    Alerts alerts;
    FeedModel events;
    FeedModel log;
};

} // namespace confab
