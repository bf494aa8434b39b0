// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>

#include <QString>

namespace confab {

/// What CLI11 found wrong with a command line, without a full stop, in the language of the program.
QString parseProblem(const CLI::ParseError &error);

} // namespace confab
