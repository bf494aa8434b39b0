// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/server_config.h"

namespace confab {

/// Sends the program's log to standard error: one line an entry, from `level` up, as readable text or as
/// JSON objects with `time`, `level`, `category` and `message`.
void setUpLogging(LogLevel level, LogFormat format);

} // namespace confab
