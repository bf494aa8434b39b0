// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/command_palette.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

enum { ActionRole = Qt::UserRole, PrepareRole };

using Prepare = std::function<void()>;

/// Words in any order, each anywhere in the name.
QRegularExpression patternOf(const QString &text)
{
    QString pattern;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        pattern += u"(?=.*" + QRegularExpression::escape(word) + u')';
    return QRegularExpression(u'^' + pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_edit(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_explanation(new QLabel(this))
    , m_model(new QStandardItemModel(this))
    , m_matching(new QSortFilterProxyModel(this))
{
    m_matching->setSourceModel(m_model);
    m_view->setModel(m_matching);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("Commands"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(fontMetrics().lineSpacing());
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_explanation);

    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_view, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::explain);
}

void CommandPalette::open(const QList<CommandGroup> &groups)
{
    m_model->clear();
    for (const CommandGroup &group : groups) {
        for (QAction *action : group.actions) {
            // What opens a menu does nothing by itself; what is in it has a group of its own.
            if (!action->isSeparator() && !action->menu() && action->isVisible())
                addCommand(group, *action);
        }
    }
    m_edit->clear();
    filter({});
    const QWidget *over = parentWidget();
    resize(std::min(620, over->width() - 40), std::min(420, over->height() - 80));
    move(over->mapToGlobal(QPoint((over->width() - width()) / 2, 60)));
    show();
    m_edit->setFocus();
}

void CommandPalette::addCommand(const CommandGroup &group, QAction &action)
{
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    QString text = group.heading + u": " + QString(action.text()).remove(u'&').remove(u'…');
    if (!shortcut.isEmpty())
        text += u"   " + shortcut;
    auto *item = new QStandardItem(text);
    item->setSizeHint({0, fontMetrics().height() + 8});
    item->setData(QVariant::fromValue(QPointer(&action)), ActionRole);
    item->setData(QVariant::fromValue(group.prepare), PrepareRole);
    // One that is not possible can still be gone to, for its reason.
    if (!action.isEnabled()) {
        item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
        item->setData(tr("%1, not possible: %2").arg(text, action.statusTip()), Qt::AccessibleTextRole);
    }
    m_model->appendRow(item);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_view->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        m_view->setCurrentIndex(m_matching->index(std::min(row + 1, m_matching->rowCount() - 1), 0));
        return true;
    case Qt::Key_Up:
        m_view->setCurrentIndex(m_matching->index(std::max(row - 1, 0), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::filter(const QString &text)
{
    m_matching->setFilterRegularExpression(patternOf(text));
    m_view->setCurrentIndex(m_matching->index(0, 0));
    explain(m_view->currentIndex());
}

void CommandPalette::explain(const QModelIndex &index)
{
    const auto action = index.data(ActionRole).value<QPointer<QAction>>();
    if (!action)
        m_explanation->setText(index.isValid() ? QString() : tr("There is no such command."));
    else if (action->isEnabled())
        m_explanation->setText(action->statusTip());
    else
        m_explanation->setText(action->statusTip().isEmpty() ? tr("Not possible now.")
                                                             : tr("Not now: %1").arg(action->statusTip()));
}

void CommandPalette::choose(const QModelIndex &index)
{
    const auto action = index.data(ActionRole).value<QPointer<QAction>>();
    if (!action || !action->isEnabled())
        return;
    close();
    // Once this popup is gone, so that what the action opens has the focus.
    QTimer::singleShot(0, action, [action, prepare = index.data(PrepareRole).value<Prepare>()] {
        if (prepare)
            prepare();
        if (action)
            action->trigger();
    });
}

} // namespace confab
