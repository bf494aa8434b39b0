// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/command_palette.h"

#include <QDialog>

namespace confab {

/// All keys, by menu.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<CommandGroup> &groups, QWidget *parent = nullptr);
};

} // namespace confab
