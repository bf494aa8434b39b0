// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/connections_page.h"

#include "admin-gui/ui/client_actions.h"
#include "admin-gui/ui/page_parts.h"

#include <QCursor>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QVBoxLayout>

namespace confab {

using namespace Qt::Literals::StringLiterals;

ConnectionsPage::ConnectionsPage(ConsoleContext context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new LiveModel(context.session.client(), u"connections"_s, u"id"_s, connectionColumns(), this))
    , m_filter(new FilterField(QueryKind::Connections, this))
    , m_table(new LiveTableView(*m_model, u"connections"_s, this))
    , m_summary(new QLabel(this))
    , m_details(new QPlainTextEdit(this))
    , m_ask(new AskBar(context.session, this))
{
    m_model->setAlarm(isSlowConnection);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_model->setDragEnabled(true);
    m_table->setDragEnabled(true);
    m_table->setAccessibleName(tr("Connections"));
    m_table->setAccessibleDescription(tr("Slow connections are bold and begin with a warning sign."));
    m_details->setReadOnly(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setAccessibleName(tr("Details of the selected connection"));
    m_details->setPlaceholderText(tr("Select a connection to see its details."));
    m_details->setTabChangesFocus(true);

    m_message = addCommand(*this, m_commands, tr("&Message…"), QKeySequence(u"Ctrl+M"_s),
                           tr("Says something to the selected client alone."));
    m_rooms = addCommand(*this, m_commands, tr("Show its &rooms"), QKeySequence(u"Ctrl+Return"_s),
                         tr("Goes to a room that the selected client is in."));
    m_slow = addCommand(*this, m_commands, tr("Only &slow ones"), QKeySequence(u"Ctrl+L"_s),
                        tr("Shows those for which much is queued, or whose answers take long."));
    m_slow->setCheckable(true);
    m_disconnect = addCommand(*this, m_commands, tr("&Disconnect…"), QKeySequence(Qt::Key_Delete),
                              tr("Closes the connection; clients connect again by themselves."));
    m_banish = addCommand(*this, m_commands, tr("Disconnect for &good…"), QKeySequence(u"Shift+Del"_s),
                          tr("Closes the connection and tells the client not to return."));
    for (QAction *action : {m_disconnect, m_banish, m_rooms})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_message, m_rooms, m_disconnect, m_banish});

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    for (QAction *action : {m_slow, m_message, m_rooms, m_disconnect})
        tools->addWidget(buttonOf(*action, *this), 0, Qt::AlignTop);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(tools);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_ask);

    connect(m_filter, &FilterField::queryChanged, this, &ConnectionsPage::ask);
    connect(m_filter, &FilterField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_slow, &QAction::toggled, this, &ConnectionsPage::ask);
    connect(m_model, &LiveModel::updated, this, &ConnectionsPage::onUpdated);
    connect(m_table, &LiveTableView::selectionUpdated, this, &ConnectionsPage::onSelection);
    connect(m_table, &QTableView::doubleClicked, this, &ConnectionsPage::showRooms);
    connect(&context.session, &Session::serverChanged, m_model, &LiveModel::clear);
    connect(m_model, &LiveModel::failed, this, [this](const AdminError &error) {
        m_context.notices.show(Notices::Kind::Failed,
                               tr("The list is not what was asked for: %1.").arg(adminErrorText(error)));
    });
    connect(&context.session, &Session::changed, this, &ConnectionsPage::check);
    connect(m_rooms, &QAction::triggered, this, &ConnectionsPage::showRooms);
    connect(m_message, &QAction::triggered, this,
            [this] { askMessage(*m_ask, m_context, m_table->selectedKeys(u"id"_s).value(0)); });
    connect(m_disconnect, &QAction::triggered, this, [this] { disconnectSelected(true); });
    connect(m_banish, &QAction::triggered, this, [this] { disconnectSelected(false); });
    onUpdated();
    check();
}

void ConnectionsPage::setShown(bool isShown)
{
    m_model->setWatching(isShown);
}

QVariantMap ConnectionsPage::state() const
{
    return {{u"filter"_s, m_filter->text()}, {u"slow"_s, m_slow->isChecked()}};
}

void ConnectionsPage::restore(const QVariantMap &state)
{
    m_slow->setChecked(state[u"slow"_s].toBool());
    m_filter->setText(state[u"filter"_s].toString());
}

void ConnectionsPage::ask()
{
    QJsonObject query = m_filter->query();
    if (m_slow->isChecked())
        query.insert("slow"_L1, true);
    m_model->setQuery(query);
}

void ConnectionsPage::onUpdated()
{
    const bool isFiltered = !m_model->query().isEmpty();
    m_table->setEmptyText(isFiltered ? tr("No connection matches.") : tr("Nobody is connected."));
    const int count = m_model->rowCount();
    m_summary->setText(m_table->summary(isFiltered ? tr("%n connections match", nullptr, count)
                                                   : tr("%n connections", nullptr, count)));
}

void ConnectionsPage::onSelection()
{
    const QString id = m_table->selectedKeys(u"id"_s).value(0);
    if (id != m_detailed) {
        m_detailed = id;
        m_details->clear();
        if (!id.isEmpty())
            showDetails(id);
    }
    check();
}

void ConnectionsPage::check()
{
    const Session &session = m_context.session;
    const int selected = m_table->selectedCount();
    const QString notOne = selected == 1 ? QString() : tr("Select one connection first.");
    const QString none =
        firstOf({m_table->obstacle(), selected > 0 ? QString() : tr("Select connections first.")});
    permit(*m_message, session, AdminRole::Moderator, notOne);
    permit(*m_rooms, session, AdminRole::Viewer, notOne);
    permit(*m_disconnect, session, AdminRole::Admin, none);
    permit(*m_banish, session, AdminRole::Admin, none);
}

void ConnectionsPage::disconnectSelected(bool mayReturn)
{
    const QStringList ids = m_table->selectedKeys(u"id"_s);
    if (ids.isEmpty() || !m_model->isCurrent())
        return;
    const int selected = m_table->selectedCount();
    const QString part = selected > ids.size() ? partText(int(ids.size()), selected) : QString();
    askDisconnect(*m_ask, m_context, ids, part, mayReturn);
}

void ConnectionsPage::showRooms()
{
    const QList<QJsonObject> rows = m_table->selectedRows();
    const QJsonArray rooms = rows.isEmpty() ? QJsonArray() : rows.first()["rooms"_L1].toArray();
    if (rooms.isEmpty()) {
        m_context.notices.show(Notices::Kind::Done, tr("It is in no room."));
    } else if (rooms.size() == 1) {
        Q_EMIT roomWanted(rooms.first().toString());
    } else {
        // Not one that waits here: the page may go before it is closed.
        auto *const menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QJsonValue &room : rooms)
            menu->addAction(room.toString(), this,
                            [this, name = room.toString()] { Q_EMIT roomWanted(name); });
        menu->popup(QCursor::pos());
    }
}

QCoro::Task<> ConnectionsPage::showDetails(QString id)
{
    const QPointer guard(this);
    QJsonObject params;
    params.insert("connectionId"_L1, id);
    const auto result = co_await m_context.session.client().call(u"connection.details"_s, params);
    if (!guard || id != m_detailed)
        co_return;
    if (!result) {
        m_details->setPlainText(adminErrorText(result.error()));
        co_return;
    }
    m_details->setPlainText(QString::fromUtf8(QJsonDocument(result->toObject()).toJson()));
}

} // namespace confab
