// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config_source.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace confab {

/// What the command line asks `confabd` to do.
enum class Command { Run, CheckConfig, PrintConfig, ShowVersion, ShowHelp };

struct CommandLine {
    Command command = Command::Run; ///< Help before version, before printing, before checking.
    std::optional<QString> configFile;
    ConfigSource source;
};

/// An option that is no key.
struct CommandOption {
    QString names; ///< `-h,--help`
    QString placeholder;
    QString meaning;
    Command command = Command::Run;
};

const QList<CommandOption> &commandOptions();

/// `arguments` without the program's name. Never prints or exits.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace confab
