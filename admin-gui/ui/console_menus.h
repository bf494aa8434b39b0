// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/console_language.h"
#include "admin-gui/ui/theme.h"

#include <QMenu>
#include <QSettings>

namespace confab {

/// Entries to choose between light and dark, with the choice of last time in effect.
void addThemes(QMenu &menu, Theme &theme, QSettings &settings);

/// An entry for each language, in itself, and one for the system's.
void addLanguages(QMenu &menu, ConsoleLanguage &language);

} // namespace confab
