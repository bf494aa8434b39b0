// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/failure.h"

namespace confab {

/// The first line of a file, without its end; `-` is standard input. An empty one is an error.
CliResult<QString> readSecretFile(const QString &path);

/// What is typed on the terminal, which does not show it. An error without a terminal.
CliResult<QString> askPassword(const QString &prompt);

/// The same, twice, until both are the same.
CliResult<QString> askNewPassword(const QString &user);

} // namespace confab
