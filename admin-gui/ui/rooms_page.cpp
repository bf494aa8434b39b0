// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/rooms_page.h"

#include "admin-gui/core/audience.h"
#include "admin-gui/ui/bulk_bar.h"
#include "admin-gui/ui/page_parts.h"
#include "admin-gui/ui/row_delegate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// From so many members on, destroying asks for the name to be typed.
constexpr qint64 manyMembers = 100;

} // namespace

RoomsPage::RoomsPage(ConsoleContext context, Removals &removals, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new LiveModel(context.session.client(), u"rooms"_s, u"room"_s, roomColumns(), this))
    , m_filter(new FilterField(QueryKind::Rooms, this))
    , m_table(new LiveTableView(*m_model, u"rooms"_s, this))
    , m_ask(new AskBar(context.session, this))
    , m_panel(new RoomPanel(context, removals, this))
    , m_splitter(new QSplitter(this))
    , m_summary(new QLabel(this))
{
    m_filter->setObjectName(u"roomFilter"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_model->setHistory(u"messagesPerSecond"_s);
    m_model->setDropEnabled(true);
    m_table->setItemDelegate(new RowDelegate(2, m_table));
    m_table->setAcceptDrops(true);
    m_table->setDragDropMode(QAbstractItemView::DropOnly);
    m_table->setDropIndicatorShown(true);
    m_table->setAccessibleName(tr("Rooms"));
    m_table->setAccessibleDescription(tr("Connections can be dropped on a room to add them."));

    m_create = addCommand(*this, m_commands, tr("&New room…"), QKeySequence::New, tr("Makes an empty room."));
    m_destroy = addCommand(*this, m_commands, tr("&Destroy…"), QKeySequence(Qt::Key_Delete),
                           tr("Ends the selected rooms; their members are told and stay connected."));
    m_announce = addCommand(*this, m_commands, tr("&Announce…"), QKeySequence(u"Ctrl+E"_s),
                            tr("Says something to everybody in the selected rooms."));
    m_destroy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_announce, m_create, m_destroy});

    auto *left = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    for (QAction *action : {m_create, m_destroy})
        tools->addWidget(buttonOf(*action, *this), 0, Qt::AlignTop);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->addLayout(tools);
    leftLayout->addWidget(m_table, 1);
    leftLayout->addWidget(m_summary);
    leftLayout->addWidget(m_ask);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({560, 640});
    m_splitter->restoreState(context.settings.value("rooms/splitter"_L1).toByteArray());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_filter, &FilterField::queryChanged, m_model, &LiveModel::setQuery);
    connect(m_filter, &FilterField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &LiveModel::updated, this, &RoomsPage::onUpdated);
    connect(m_model, &LiveModel::dropped, this,
            [this, &removals](const QString &room, const QStringList &ids) {
                if (const QString obstacle = m_context.session.obstacle(AdminRole::Moderator);
                    !obstacle.isEmpty())
                    m_context.notices.show(Notices::Kind::Failed, obstacle);
                else
                    removals.add(room, ids);
            });
    connect(m_table, &LiveTableView::selectionUpdated, this, &RoomsPage::onSelection);
    connect(&context.session, &Session::serverChanged, m_model, &LiveModel::clear);
    connect(&context.session, &Session::serverChanged, this, [this] { ++m_counts; });
    connect(m_model, &LiveModel::failed, this, [this](const AdminError &error) {
        m_context.notices.show(Notices::Kind::Failed,
                               tr("The list is not what was asked for: %1.").arg(adminErrorText(error)));
    });
    connect(&context.session, &Session::changed, this, &RoomsPage::check);
    connect(m_create, &QAction::triggered, this, &RoomsPage::create);
    connect(m_destroy, &QAction::triggered, this, &RoomsPage::destroySelected);
    connect(m_announce, &QAction::triggered, this, &RoomsPage::announceToSelected);
    connect(m_panel, &RoomPanel::announceTo, this, &RoomsPage::announceTo);
    onUpdated();
    check();
}

RoomsPage::~RoomsPage()
{
    m_context.settings.setValue("rooms/splitter"_L1, m_splitter->saveState());
}

void RoomsPage::setShown(bool isShown)
{
    m_model->setWatching(isShown);
    m_panel->setShown(isShown);
}

QVariantMap RoomsPage::state() const
{
    return {{u"filter"_s, m_filter->text()},
            {u"room"_s, m_panel->room()},
            {u"memberFilter"_s, m_panel->filterText()}};
}

void RoomsPage::restore(const QVariantMap &state)
{
    m_filter->setText(state[u"filter"_s].toString());
    m_wanted = state[u"room"_s].toString();
    m_panel->setRoom(m_wanted);
    m_panel->setFilterText(state[u"memberFilter"_s].toString());
    onUpdated();
}

void RoomsPage::showRoom(const QString &room)
{
    m_wanted = room;
    m_filter->setText(u"\"%1\""_s.arg(room.section(u'"', 0, 0)));
    onUpdated();
}

void RoomsPage::onUpdated()
{
    m_table->setEmptyText(m_filter->text().isEmpty()
                              ? tr("There are no rooms yet. Press “New room…” to make one.")
                              : tr("No room matches the filter."));
    const int count = m_model->rowCount();
    m_summary->setText(m_table->summary(m_filter->query().isEmpty() ? tr("%n rooms", nullptr, count)
                                                                    : tr("%n rooms match", nullptr, count)));
    const int row = m_wanted.isEmpty() ? -1 : m_model->rowOf(m_wanted);
    if (row >= 0 && m_model->isLoaded()) {
        m_wanted.clear();
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void RoomsPage::onSelection()
{
    const QStringList rooms = m_table->selectedKeys(u"room"_s);
    if (!rooms.isEmpty())
        m_wanted.clear();
    // While rows of another window are on their way, the room on show stays.
    // Of several, the one on show stays while their order changes.
    if (!rooms.isEmpty() && !rooms.contains(m_panel->room()))
        m_panel->setRoom(rooms.first());
    check();
}

void RoomsPage::check()
{
    const Session &session = m_context.session;
    const QString none = m_table->selectionModel()->hasSelection() ? QString() : tr("Select rooms first.");
    permit(*m_create, session, AdminRole::Admin);
    permit(*m_destroy, session, AdminRole::Admin, firstOf({m_table->obstacle(), none}));
    permit(*m_announce, session, AdminRole::Moderator, none);
}

void RoomsPage::announceToSelected()
{
    const QStringList rooms = m_table->selectedKeys(u"room"_s);
    const int selected = m_table->selectedCount();
    if (selected > rooms.size())
        m_context.notices.show(
            Notices::Kind::Failed,
            tr("Of the %n rooms that are selected only %1 are loaded and were taken over.", nullptr, selected)
                .arg(rooms.size()));
    Q_EMIT announceTo(rooms);
}

void RoomsPage::create()
{
    ++m_counts; // what was asked before may not take this question's place
    Question question;
    question.text = tr("A new room. Names have 1 to 255 bytes.");
    question.button = tr("Create");
    question.role = AdminRole::Admin;
    question.field = tr("Name of the room");
    m_ask->ask(question, [this](const QString &room) { createRoom(room); });
}

QCoro::Task<> RoomsPage::createRoom(QString room)
{
    const QPointer guard(this);
    QJsonObject params;
    params.insert("room"_L1, room);
    const auto result = co_await m_context.session.client().call(u"chatRoom.add"_s, params);
    if (!guard)
        co_return;
    if (!result) {
        m_context.notices.show(Notices::Kind::Failed,
                               tr("The room was not made: %1.").arg(adminErrorText(result.error())));
        co_return;
    }
    const bool isNew = result->toObject()["created"_L1].toInteger() == 1;
    m_context.notices.show(Notices::Kind::Done,
                           isNew ? tr("Created %1.").arg(room) : tr("%1 existed already.").arg(room));
    m_wanted = room;
    onUpdated();
}

QCoro::Task<> RoomsPage::destroySelected()
{
    const QPointer guard(this);
    const QStringList rooms = m_table->selectedKeys(u"room"_s);
    if (rooms.isEmpty() || !m_model->isCurrent())
        co_return;
    const int selected = m_table->selectedCount();
    const QString remark = selected > rooms.size() ? partText(int(rooms.size()), selected) : QString();
    // The server is asked: rows that were scrolled away keep the numbers that they had then.
    const int count = ++m_counts;
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const Audience members{false, rooms};
    const auto reach = co_await reachOf(m_context.session.client(), members);
    if (!guard || count != m_counts)
        co_return;
    // A late question would take the keys that are meant for something else.
    if (m_ask->isAsking() || QApplication::focusWidget() != focus)
        co_return;
    askToDestroy(rooms, remark, reach ? std::optional(reach->members) : std::nullopt);
}

void RoomsPage::askToDestroy(const QStringList &rooms, const QString &remark, std::optional<qint64> members)
{
    const bool isOne = rooms.size() == 1;
    //: Stands in the question whether to destroy: “Destroy lobby? 5 members are told that it is gone.”
    const QString affected = members ? tr("%n members are told that it is gone", nullptr, int(*members))
                                     : tr("How many members are told is not known");
    Question question;
    question.text = isOne ? tr("Destroy %1? %2.").arg(rooms.first(), affected)
                          : tr("Destroy %n rooms? %1.", nullptr, int(rooms.size())).arg(affected);
    if (!remark.isEmpty())
        question.text += u' ' + remark;
    //: The button
    question.button = tr("Destroy");
    question.role = AdminRole::Admin;
    if (!members || *members > manyMembers) {
        //: The word that has to be typed to confirm, the same as in “Type “destroy” to confirm.”
        question.mustBe = isOne ? rooms.first() : tr("destroy");
        question.field = isOne ? tr("The room's name") : tr("The word “destroy”");
        question.text += u' ' + (isOne ? tr("Type its name to confirm.") : tr("Type “destroy” to confirm."));
    }
    m_ask->ask(question, [this, rooms](const QString &) { destroy(rooms); });
}

void RoomsPage::destroy(const QStringList &rooms)
{
    QList<BulkItem> items;
    for (const QString &room : rooms)
        items.append({room, u"chatRoom.destroy"_s, {{u"room"_s, room}}});
    const auto verdict = [](const QJsonObject &result) {
        return result["existed"_L1].toBool() ? QString() : tr("was gone already");
    };
    auto job = std::make_unique<BulkJob>(m_context.session.client(), tr("Destroying rooms"), items, verdict);
    m_context.bulk.run(std::move(job), [this, rooms](const BulkJob &done) {
        const int count = int(done.succeeded().size());
        if (count > 0)
            m_context.notices.show(Notices::Kind::Done, rooms.size() == 1
                                                            ? tr("Destroyed %1.").arg(rooms.first())
                                                            : tr("Destroyed %n rooms.", nullptr, count));
    });
}

} // namespace confab
