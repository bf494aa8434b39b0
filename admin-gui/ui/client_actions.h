// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/ask_bar.h"
#include "admin-gui/ui/console_context.h"

namespace confab {

/// Asks in `bar` for a text and sends it to one client. What came of it is a notice.
void askMessage(AskBar &bar, ConsoleContext context, const QString &connectionId);

/// Asks in `bar` and disconnects; without `mayReturn` the clients are told not to come back. `remark` is a
/// sentence more in the question.
void askDisconnect(AskBar &bar, ConsoleContext context, const QStringList &connectionIds,
                   const QString &remark, bool mayReturn);

} // namespace confab
