// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config_source.h"

#include <QString>

namespace confab {

/// Reads a TOML file. Unreadable files, mistakes of syntax and unknown names become problems with the line.
/// `path` appears in problems as it is given.
ConfigSource readConfigFile(const QString &path);

} // namespace confab
