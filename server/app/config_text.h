// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/server_config.h"

#include <QString>

namespace confab {

/// `confabd 0.1.0`
QString versionText();

/// Every option with its default and its environment variable, 100 columns wide at most.
QString helpText();

/// The configuration as an annotated TOML file that reads back as the same configuration.
QString configAsToml(const ServerConfig &config);

} // namespace confab
