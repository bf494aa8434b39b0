// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QAction;

namespace confab::visible_texts {

/// Texts of all widgets and actions that can be read in the language of tests, and so were not translated,
/// each with its place.
QStringList untranslated();

/// Labels, buttons and heads of columns on show whose texts have no room.
QStringList cut();

/// Entries that have the same key with Alt, such as those of one menu.
QStringList sharedKeys(const QList<QAction *> &actions);

} // namespace confab::visible_texts
