// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/server_config.h"
#include "server/extensions/script/script_runner.h"

#include <QCoroTask>
#include <QJsonObject>

namespace confab {

ScriptLimits scriptLimits(const Limits &limits);

/// The configuration as scripts see it: an object for each section, values as TOML has them, without what is
/// secret (`store.url`, `cluster.token`).
QJsonObject configForScripts(const ServerConfig &config);

/// Directories of scripts that are named but not there; a sentence each.
QStringList missingScriptDirectories(const ServerConfig &config);

/// The same, and what is wrong with the files in the others.
QCoro::Task<QStringList> scriptProblems(ServerConfig config);

} // namespace confab
