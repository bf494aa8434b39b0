// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/room_panel.h"

#include "admin-gui/core/row_pages.h"
#include "admin-gui/ui/client_actions.h"
#include "admin-gui/ui/member_adder.h"
#include "admin-gui/ui/page_parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace confab {

using namespace Qt::Literals::StringLiterals;

RoomPanel::RoomPanel(ConsoleContext context, Removals &removals, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_removals(removals)
    , m_model(new LiveModel(context.session.client(), u"room"_s, u"id"_s, memberColumns(), this))
    , m_name(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_filter(new FilterField(QueryKind::Members, this))
    , m_table(new LiveTableView(*m_model, u"members"_s, this))
    , m_ask(new AskBar(context.session, this))
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setAccessibleName(tr("Members of the room"));
    m_table->setDragEnabled(true);
    m_model->setDragEnabled(true);

    m_add = addCommand(*this, m_commands, tr("&Add members…"), QKeySequence(u"Ctrl+Shift+A"_s),
                       tr("Picks connections, or takes ids from the clipboard."));
    m_remove = addCommand(*this, m_commands, tr("&Remove members…"), QKeySequence(Qt::Key_Delete),
                          tr("Removes the selected members; they stay connected."));
    m_removeMatching = addCommand(*this, m_commands, tr("Remove all that &match…"), {},
                                  tr("Removes every member that the filter shows, on all pages."));
    m_message = addCommand(*this, m_commands, tr("&Message to member…"), QKeySequence(u"Ctrl+M"_s),
                           tr("Says something to the selected member alone."));
    m_announce = addCommand(*this, m_commands, tr("A&nnounce to this room…"), QKeySequence(u"Ctrl+Shift+N"_s),
                            tr("Says something to everybody in the room."));
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_remove, m_message, m_add});

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    for (QAction *action : {m_add, m_remove, m_announce})
        tools->addWidget(buttonOf(*action, *this), 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_summary);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_ask);

    connect(m_filter, &FilterField::queryChanged, this, [this](QJsonObject query) {
        query.insert("room"_L1, m_room);
        m_model->setQuery(query);
    });
    connect(m_filter, &FilterField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &LiveTableView::selectionUpdated, this, &RoomPanel::check);
    connect(m_model, &LiveModel::updated, this, &RoomPanel::showHead);
    connect(&context.session, &Session::serverChanged, m_model, &LiveModel::clear);
    connect(m_model, &LiveModel::failed, this, [this](const AdminError &error) {
        m_context.notices.show(Notices::Kind::Failed,
                               tr("The list is not what was asked for: %1.").arg(adminErrorText(error)));
    });
    connect(&context.session, &Session::changed, this, &RoomPanel::check);
    connect(m_add, &QAction::triggered, this, &RoomPanel::openAdder);
    connect(m_remove, &QAction::triggered, this, &RoomPanel::removeSelected);
    connect(m_removeMatching, &QAction::triggered, this, &RoomPanel::removeMatching);
    connect(m_message, &QAction::triggered, this,
            [this] { askMessage(*m_ask, m_context, m_table->selectedKeys(u"id"_s).value(0)); });
    connect(m_announce, &QAction::triggered, this, [this] { Q_EMIT announceTo({m_room}); });
    setRoom({});
}

RoomPanel::~RoomPanel() = default;

void RoomPanel::setRoom(const QString &room)
{
    if (room != m_room) {
        m_ask->dismiss();
        m_table->clearSelection();
        m_table->scrollToTop();
    }
    const bool isAnother = room != m_room;
    m_room = room;
    m_table->setVisible(!room.isEmpty());
    m_filter->setVisible(!room.isEmpty());
    // Asked for again, a filter that was refused would be refused again.
    if (!room.isEmpty() && isAnother) {
        QJsonObject query = m_filter->query();
        query.insert("room"_L1, room);
        m_model->setQuery(query);
    }
    m_model->setWatching(m_isShown && !room.isEmpty());
    showHead();
    check();
}

void RoomPanel::setShown(bool isShown)
{
    m_isShown = isShown;
    m_model->setWatching(isShown && !m_room.isEmpty());
}

void RoomPanel::showHead()
{
    m_name->setText(m_room.isEmpty() ? tr("No room selected") : m_room);
    if (m_room.isEmpty()) {
        m_summary->setText(tr("Select a room to see who is in it."));
        return;
    }
    const bool isFiltered = !m_filter->query().isEmpty();
    const int count = m_model->rowCount();
    if (!m_model->exists())
        m_summary->setText(m_table->summary(tr("This room does not exist any more.")));
    else
        m_summary->setText(m_table->summary(isFiltered ? tr("%n members match", nullptr, count)
                                                       : tr("%n members", nullptr, count)));
    m_table->setEmptyText(
        !m_model->exists() ? tr("This room does not exist any more.")
        : isFiltered       ? tr("No member matches the filter.")
                     : tr("Nobody is in this room. Drag connections here, or press “Add members…”."));
    check();
}

void RoomPanel::check()
{
    const Session &session = m_context.session;
    const int selected = m_table->selectedCount();
    const QString noRoom = m_room.isEmpty()     ? tr("Select a room first.")
                           : !m_model->exists() ? tr("This room does not exist any more.")
                                                : QString();
    const QString nobodySelected = selected > 0 ? QString() : tr("Select members first.");
    const QString nobodyThere = m_model->rowCount() > 0 ? QString() : tr("There are no members.");
    const QString notOneSelected = selected == 1 ? QString() : tr("Select one member first.");
    permit(*m_add, session, AdminRole::Moderator, noRoom);
    permit(*m_remove, session, AdminRole::Moderator, firstOf({noRoom, m_table->obstacle(), nobodySelected}));
    permit(*m_removeMatching, session, AdminRole::Moderator,
           firstOf({noRoom, m_table->obstacle(), nobodyThere}));
    permit(*m_message, session, AdminRole::Moderator, firstOf({noRoom, notOneSelected}));
    permit(*m_announce, session, AdminRole::Moderator, noRoom);
}

void RoomPanel::removeSelected()
{
    const QStringList ids = m_table->selectedKeys(u"id"_s);
    if (ids.isEmpty() || !m_model->isCurrent())
        return;
    const int selected = m_table->selectedCount();
    Question question;
    question.text = ids.size() == 1 ? tr("Remove %1 from %2?").arg(ids.first(), m_room)
                                    : tr("Remove %n members from %1?", nullptr, int(ids.size())).arg(m_room);
    if (selected > ids.size()) {
        question.text += u' ' + partText(int(ids.size()), selected);
        if (selected == m_model->rowCount()) {
            question.otherButton = tr("All %n that match…", nullptr, selected);
            question.other = [this] { removeMatching(); };
        }
    }
    question.button = tr("Remove");
    question.field = tr("Reason, which they are told (may be empty)");
    question.mayBeEmpty = true;
    m_ask->ask(question,
               [this, room = m_room, ids](const QString &reason) { m_removals.remove(room, ids, reason); });
}

void RoomPanel::removeMatching()
{
    if (!m_model->isCurrent())
        return;
    Question question;
    question.text = tr("Remove all %n members that are listed from %1? Type the room's name to confirm.",
                       nullptr, m_model->rowCount())
                        .arg(m_room);
    question.button = tr("Remove all");
    question.field = tr("The room's name");
    question.mustBe = m_room;
    const QJsonObject params = m_model->listParams();
    m_ask->ask(question, [this, room = m_room, params](const QString &) {
        fetchKeys(m_context.session.client(), u"chatRoom.members"_s, params, u"members"_s, u"id"_s, this,
                  [this, room](const AdminResult<QStringList> &ids) {
                      if (ids)
                          m_removals.remove(room, *ids, {});
                      else
                          m_context.notices.show(Notices::Kind::Failed, adminErrorText(ids.error()));
                  });
    });
}

void RoomPanel::openAdder()
{
    if (!m_adder) {
        m_adder = new MemberAdder(m_context, m_removals, window());
        m_adder->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_adder->setRoom(m_room);
    m_adder->show();
    m_adder->raise();
    m_adder->activateWindow();
}

} // namespace confab
