// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/console_context.h"

namespace confab {

void permit(QAction &action, const Session &session, AdminRole role, const QString &lack)
{
    const QString forbidden = session.obstacle(role);
    const QString obstacle = forbidden.isEmpty() ? lack : forbidden;
    // The words of the action itself, to return to.
    if (!action.property("plainTip").isValid())
        action.setProperty("plainTip", action.statusTip());
    action.setEnabled(obstacle.isEmpty());
    const QString plain = action.property("plainTip").toString();
    const QString tip = obstacle.isEmpty() ? plain : obstacle;
    action.setStatusTip(tip);
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    QString toolTip = action.text().remove(u'&').remove(u'…');
    if (!shortcut.isEmpty())
        toolTip += u" (" + shortcut + u')';
    if (!tip.isEmpty())
        toolTip += u'\n' + tip;
    action.setToolTip(toolTip);
}

} // namespace confab
