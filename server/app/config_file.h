// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config_source.h"

#include <QString>

namespace confab {

/// Reads a TOML file. Unreadable files, mistakes of syntax and unknown names become problems with the line.
/// `path` appears in problems as it is given.
ConfigSource readConfigFile(const QString &path);

/// `server.language` as the file has it, without complaint; empty where it has none or cannot be read.
QString languageInFile(const QString &path);

} // namespace confab
