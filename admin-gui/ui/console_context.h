// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/session.h"
#include "admin-gui/ui/notices.h"

#include <QSettings>

namespace confab {

class BulkBar;
struct Records;

/// What every page works with; all of it outlives them.
struct ConsoleContext {
    Session &session;
    Notices &notices;
    QSettings &settings;
    BulkBar &bulk;
    Records &records;
};

/// Enabled as long as the operator may do what needs `role`; otherwise the action's tips say why not.
/// `lack` is a sentence that says what else is missing, such as something to do it to; empty if nothing is.
void permit(QAction &action, const Session &session, AdminRole role, const QString &lack = {});

} // namespace confab
