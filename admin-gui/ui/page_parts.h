// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHeaderView>
#include <QList>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

#include <initializer_list>

namespace confab {

/// A command of `page`, appended to `commands`. `tip` is a sentence that says what it does.
QAction *addCommand(QWidget &page, QList<QAction *> &commands, const QString &text,
                    const QKeySequence &shortcut, const QString &tip);

/// A button with the command's words, reached by Tab; a click leaves the focus where it was.
QToolButton *buttonOf(QAction &command, QWidget &page);

/// What a question adds when only `known` of the `selected` rows are here, and so at stake.
QString partText(int known, int selected);

/// The first that is not empty.
QString firstOf(std::initializer_list<QString> texts);

/// In the middle of a view that has no rows: says in words that it is empty. For its paintEvent.
void paintEmptyText(QAbstractScrollArea &view, const QString &text);

/// Rows of one height that are selected whole: what all tables of the console have in common.
void setUpRows(QTableView &table);

/// Makes columns as wide as their heads at least.
void fitHeads(QHeaderView &header);

/// Widths, order and sorting of the columns as `saveColumns` kept them; false if it did not. Where the heads
/// were others then, in another language, they get the room they need.
bool restoreColumns(QHeaderView &header, const QSettings &settings, const QString &key);
void saveColumns(const QHeaderView &header, QSettings &settings, const QString &key);

} // namespace confab
