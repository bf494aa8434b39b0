// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <map>

namespace confab::manpages {

/// What a page's text may ask for on a line of its own, such as `@confabd keys@`: the same tables as the
/// programs read their command lines and files by.
const std::map<QString, std::function<QString()>> &parts();

QString confabdOptions(); ///< Those that are no keys.
QString confabdKeyList(); ///< Each key as an option with its variable.
QString confabdKeys();    ///< Each key of the file, section by section.
QString confabctlOptions();
QString confabctlCommands();
QString consoleOptionList();

} // namespace confab::manpages
