// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/header_menu.h"

#include "admin-gui/core/live_model.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

namespace confab {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::HeaderMenu)
};

QString titleOf(const QTableView &table, int column)
{
    return table.model()->headerData(column, Qt::Horizontal).toString();
}

bool isSortable(const QTableView &table, int column)
{
    const auto *model = qobject_cast<const LiveModel *>(table.model());
    return table.isSortingEnabled() && (!model || model->columns()[column].isSortable);
}

void addOrder(QMenu &menu, QTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    auto *columns = new QActionGroup(&menu);
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!isSortable(table, column))
            continue;
        QAction *action =
            menu.addAction(Texts::tr("Sort by %1").arg(titleOf(table, column)), &table, [&table, column] {
                table.sortByColumn(column, table.horizontalHeader()->sortIndicatorOrder());
            });
        action->setCheckable(true);
        action->setChecked(header.sortIndicatorSection() == column);
        columns->addAction(action);
    }
    menu.addSeparator();
    auto *orders = new QActionGroup(&menu);
    for (const auto &[text, order] : {std::pair(Texts::tr("&Ascending"), Qt::AscendingOrder),
                                      std::pair(Texts::tr("&Descending"), Qt::DescendingOrder)}) {
        QAction *action = menu.addAction(text, &table, [&table, order = order] {
            table.sortByColumn(table.horizontalHeader()->sortIndicatorSection(), order);
        });
        action->setCheckable(true);
        action->setChecked(header.sortIndicatorOrder() == order);
        orders->addAction(action);
    }
    menu.addSeparator();
}

} // namespace

void openHeaderMenu(QTableView &table, const QPoint &at)
{
    const QHeaderView &header = *table.horizontalHeader();
    auto *menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(Texts::tr("Columns and order"));
    if (table.isSortingEnabled())
        addOrder(*menu, table);
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        QAction *action = menu->addAction(Texts::tr("Show %1").arg(titleOf(table, column)));
        action->setCheckable(true);
        action->setChecked(!table.isColumnHidden(column));
        action->setEnabled(column > 0); // The name of a row stays.
        QObject::connect(action, &QAction::toggled, &table,
                         [&table, column](bool isShown) { table.setColumnHidden(column, !isShown); });
    }
    menu->popup(at);
    // With keys it is gone through from the top.
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

void openHeaderMenu(QTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    openHeaderMenu(table, header.mapToGlobal(header.rect().bottomLeft()));
}

} // namespace confab
