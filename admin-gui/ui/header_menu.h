// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace confab {

/// Opens a menu by which columns are shown, hidden and, where the table is sorted, sorted by: with keys what
/// the header is for the mouse. `at` is a place on the screen.
void openHeaderMenu(QTableView &table, const QPoint &at);
/// The same, under the header.
void openHeaderMenu(QTableView &table);

} // namespace confab
