// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace confab::visible_texts {

/// Texts of all widgets and actions that can be read in the language of tests, and so were not translated,
/// each with its place.
QStringList untranslated();

/// Labels, buttons and heads of columns on show whose texts have no room.
QStringList cut();

} // namespace confab::visible_texts
