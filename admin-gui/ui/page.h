// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QTableView>
#include <QVariantMap>
#include <QWidget>

namespace confab {

class LiveTableView;

/// One of the window's pages. The window shows its actions in the menu and in the command palette.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// All that can be done here, in the menu's order; with shortcuts. They are disabled, and say why in
    /// their status tip, while the operator may not.
    virtual QList<QAction *> commands() const { return {}; }
    /// Ctrl+F.
    virtual void focusFilter() {}
    /// What "Export…" writes; null where there is no table.
    virtual LiveTableView *table() const { return nullptr; }
    /// Whose columns and order the window's command is about; null where there is none.
    virtual QTableView *grid() const { return nullptr; }
    /// The page comes to the front, or goes: what is not seen is not watched.
    virtual void setShown(bool isShown) { Q_UNUSED(isShown) }
    /// What an operator has typed and chosen here, for a page that takes the place of this one.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &state) { Q_UNUSED(state) }
};

} // namespace confab
