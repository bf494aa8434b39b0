// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

namespace confab {

/// All keys, by menu.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<std::pair<QString, QList<QAction *>>> &groups, QWidget *parent = nullptr);
};

} // namespace confab
