// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
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

} // namespace confab
