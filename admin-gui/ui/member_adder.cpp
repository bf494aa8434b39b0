// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/member_adder.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QUuid>
#include <QVBoxLayout>

namespace confab {

using namespace Qt::Literals::StringLiterals;

MemberAdder::MemberAdder(ConsoleContext context, Removals &removals, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_removals(removals)
    , m_model(new LiveModel(context.session.client(), u"connections"_s, u"id"_s, connectionColumns(), this))
    , m_filter(new FilterField(QueryKind::Connections, this))
    , m_table(new LiveTableView(*m_model, u"adder"_s, this))
    , m_pasted(new QPlainTextEdit(this))
    , m_pastedState(new QLabel(this))
    , m_add(new QPushButton(this))
{
    m_model->setDragEnabled(true);
    m_table->setDragEnabled(true);
    m_table->setAccessibleName(tr("Connections to add"));
    m_table->setEmptyText(tr("No connection matches the filter."));
    auto *label = new QLabel(tr("&Or paste ids, separated by anything:"), this);
    label->setBuddy(m_pasted);
    m_pasted->setAccessibleName(tr("Ids to add"));
    m_pasted->setMaximumHeight(fontMetrics().height() * 5);
    m_pasted->setTabChangesFocus(true);
    m_pasted->setPlaceholderText(u"0b5e3a52-…"_s);
    m_add->setDefault(true);
    m_add->setObjectName(u"add"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close"));
    close->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pastedState, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(label);
    layout->addWidget(m_pasted);
    layout->addLayout(buttons);
    resize(760, 480);

    connect(m_filter, &FilterField::queryChanged, m_model, &LiveModel::setQuery);
    connect(m_filter, &FilterField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &LiveTableView::selectionUpdated, this, &MemberAdder::check);
    connect(m_table, &QTableView::doubleClicked, this, &MemberAdder::add);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &MemberAdder::readPasted);
    connect(&context.session, &Session::changed, this, &MemberAdder::check);
    // Its room and its rows are those of the server before.
    connect(&context.session, &Session::serverChanged, this, &QDialog::close);
    connect(m_add, &QPushButton::clicked, this, &MemberAdder::add);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_model->setWatching(true);
}

MemberAdder::~MemberAdder() = default;

void MemberAdder::setRoom(const QString &room)
{
    m_room = room;
    setWindowTitle(tr("Add members to %1").arg(room));
    check();
    m_filter->focusIt();
}

void MemberAdder::check()
{
    const QString obstacle = m_context.session.obstacle(AdminRole::Moderator);
    // Those that are known: of many selected ones some may not be loaded.
    const int count = int(m_table->selectedKeys(u"id"_s).size() + m_pastedIds.size());
    m_add->setText(count == 0 ? tr("Add") : tr("Add %n to %1", nullptr, count).arg(m_room));
    m_add->setAccessibleName(m_add->text());
    m_add->setEnabled(obstacle.isEmpty() && count > 0);
    m_add->setToolTip(obstacle);
}

void MemberAdder::readPasted()
{
    static const QRegularExpression separators(u"[\\s,;\"'\\[\\]{}]+"_s);
    m_pastedIds.clear();
    QStringList unreadable;
    for (const QString &word : m_pasted->toPlainText().split(separators, Qt::SkipEmptyParts)) {
        const QUuid id(word);
        if (id.isNull())
            unreadable.append(word);
        else
            m_pastedIds.append(id.toString(QUuid::WithoutBraces));
    }
    m_pastedIds.removeDuplicates();
    QString state = m_pastedIds.isEmpty() ? QString() : tr("%n ids", nullptr, int(m_pastedIds.size()));
    if (!unreadable.isEmpty())
        state = tr("“%1” is no connection's id").arg(unreadable.first().left(40));
    m_pastedState->setText(state);
    check();
}

void MemberAdder::add()
{
    QStringList ids = m_table->selectedKeys(u"id"_s) + m_pastedIds;
    ids.removeDuplicates();
    if (ids.isEmpty() || !m_context.session.may(AdminRole::Moderator))
        return;
    m_removals.add(m_room, ids);
    m_table->clearSelection();
    m_pasted->clear();
}

} // namespace confab
