// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/session.h"
#include "admin-gui/ui/notices.h"

#include <QSettings>

namespace confab {

class BulkBar;

/// What every page works with; all of it outlives them.
struct ConsoleContext {
    Session &session;
    Notices &notices;
    QSettings &settings;
    BulkBar &bulk;
};

/// Enabled as long as the operator may do what needs `role`; otherwise the action's tips say why not.
/// `isReady` says whether there is something to do it to.
void permit(QAction &action, const Session &session, AdminRole role, bool isReady);

} // namespace confab
