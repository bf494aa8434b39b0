// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

namespace confab {

/// Lets `task` run to its end with nobody waiting for it; an error is logged as "`what`: …".
void runDetached(QString what, Task<> task);

} // namespace confab
