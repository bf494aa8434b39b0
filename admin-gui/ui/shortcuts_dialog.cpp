// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/shortcuts_dialog.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace confab {

ShortcutsDialog::ShortcutsDialog(const QList<CommandGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setHeaderLabels({tr("Action"), tr("Key"), tr("What it does")});
    tree->setRootIsDecorated(false);
    for (const CommandGroup &commands : groups) {
        auto *group = new QTreeWidgetItem(tree, {commands.heading});
        QFont bold = font();
        bold.setBold(true);
        group->setFont(0, bold);
        for (const QAction *action : commands.actions) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            if (!key.isEmpty())
                new QTreeWidgetItem(group, {QString(action->text()).remove(u'&').remove(u'…'), key,
                                            action->property("plainTip").toString()});
        }
        if (group->childCount() == 0)
            delete group;
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    resize(760, 560);
}

} // namespace confab
