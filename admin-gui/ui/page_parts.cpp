// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/page_parts.h"

#include "admin-gui/ui/header_menu.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::PageParts)
};

constexpr auto headsSuffix = "Heads"_L1;
constexpr auto headsProperty = "heads";

QStringList headsOf(const QHeaderView &header)
{
    QStringList heads;
    for (int i = 0; i < header.count(); ++i)
        heads.append(header.model()->headerData(i, Qt::Horizontal).toString());
    return heads;
}

} // namespace

QAction *addCommand(QWidget &page, QList<QAction *> &commands, const QString &text,
                    const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(text, &page);
    action->setShortcut(shortcut);
    action->setStatusTip(tip);
    commands.append(action);
    return action;
}

QToolButton *buttonOf(QAction &command, QWidget &page)
{
    auto *button = new QToolButton(&page);
    button->setDefaultAction(&command);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(command.text().remove(u'&'));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString partText(int known, int selected)
{
    return Texts::tr("These are %1 of the %n that are selected; the others are not loaded and stay.", nullptr,
                     selected)
        .arg(known);
}

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

void paintEmptyText(QAbstractScrollArea &view, const QString &text)
{
    QPainter painter(view.viewport());
    painter.setPen(view.palette().color(QPalette::PlaceholderText));
    painter.drawText(view.viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                     text);
}

void setUpRows(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setWordWrap(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setTabKeyNavigation(false);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    // All rows are of one height: nothing is asked of a hundred thousand of them.
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 10);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(
        table.horizontalHeader(), &QHeaderView::customContextMenuRequested, &table,
        [&table](const QPoint &at) { openHeaderMenu(table, table.horizontalHeader()->mapToGlobal(at)); });
}

void fitHeads(QHeaderView &header)
{
    for (int i = 0; i < header.count(); ++i) {
        if (!header.isSectionHidden(i))
            header.resizeSection(i, std::max(header.sectionSize(i), header.sectionSizeHint(i)));
    }
}

bool restoreColumns(QHeaderView &header, const QSettings &settings, const QString &key)
{
    const QStringList heads = headsOf(header);
    // Saved when the table goes, and its model may have gone before.
    header.setProperty(headsProperty, heads);
    const QByteArray state = settings.value(key).toByteArray();
    if (state.isEmpty() || !header.restoreState(state))
        return false;
    if (settings.value(key + headsSuffix).toStringList() != heads)
        fitHeads(header);
    return true;
}

void saveColumns(const QHeaderView &header, QSettings &settings, const QString &key)
{
    settings.setValue(key, header.saveState());
    settings.setValue(key + headsSuffix, header.property(headsProperty));
}

} // namespace confab
