// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/command_line.h"
#include "server/app/config_source.h"
#include "server/app/server_config.h"

#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace confab {

/// What `main` has to do: serve with `config`, or print `output` to standard output and exit with 0.
struct LoadedConfig {
    Command command = Command::Run;
    ServerConfig config; ///< Meaningless for ShowVersion and ShowHelp.
    QString output;      ///< Ends with a newline; empty for Run.
};

/// Merges options (without the program's name), environment, file and defaults, the first winning. Every
/// problem of every source is returned, options first. Help and version are given whatever else is wrong.
/// Touches nothing but the configuration file, and prints nothing.
tl::expected<LoadedConfig, QList<ConfigProblem>> loadConfig(QStringList arguments,
                                                            QProcessEnvironment environment);

/// The language that options, environment or file ask for, known before any of them is checked: what is wrong
/// with them is said in it, too. English where they ask for one that there is not.
QString wantedLanguage(const QStringList &arguments, const QProcessEnvironment &environment);

/// 64 if any problem is one of options, else 78 (sysexits' EX_USAGE and EX_CONFIG).
int exitCode(const QList<ConfigProblem> &problems);

} // namespace confab
