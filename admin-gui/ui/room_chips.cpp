// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/room_chips.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QStyle>
#include <QVBoxLayout>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostOffered = 12;

} // namespace

RoomChips::RoomChips(AdminClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_clear(new QPushButton(tr("Remove a&ll"), this))
    , m_offered(new QStringListModel(this))
{
    m_field->setPlaceholderText(tr("Name of a room, then Return"));
    m_field->setAccessibleName(tr("Add a room"));
    m_field->setAccessibleDescription(tr("Type the name of a room and press Return."));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Rooms to announce to"));
    m_list->setAccessibleDescription(tr("Delete removes the selected rooms."));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setIconSize(QSize(16, 16));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFixedHeight(3 * (fontMetrics().height() + 10));
    m_list->installEventFilter(this);
    m_remove->setAccessibleName(tr("Remove the selected rooms"));
    m_clear->setAccessibleName(tr("Remove all rooms"));

    // The server filters; here all it has found is shown.
    auto *completer = new QCompleter(m_offered, m_field);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_field->setCompleter(completer);

    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_remove);
    row->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_list);
    setFocusProxy(m_field);

    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(150));
    connect(m_field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { offer(m_field->text()); });
    connect(m_field, &QLineEdit::returnPressed, this, &RoomChips::enterTyped);
    // Later, because the completer still sets the field's text when it has told of its choice.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &RoomChips::enterTyped,
            Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &RoomChips::check);
    connect(m_remove, &QPushButton::clicked, this, &RoomChips::removeSelected);
    connect(m_clear, &QPushButton::clicked, this, [this] { setRooms({}); });
    check();
}

void RoomChips::setRooms(const QStringList &rooms)
{
    m_rooms = rooms;
    m_rooms.removeDuplicates();
    m_missing.clear();
    fill();
    Q_EMIT changed();
}

void RoomChips::setMissing(const QStringList &rooms)
{
    if (rooms == m_missing)
        return;
    m_missing = rooms;
    fill();
}

void RoomChips::enterTyped()
{
    m_pause.stop();
    const QString room = m_field->text().trimmed();
    m_field->clear();
    if (!room.isEmpty())
        add(room);
}

void RoomChips::focusIt()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void RoomChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

bool RoomChips::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RoomChips::add(const QString &room)
{
    if (!m_rooms.contains(room))
        setRooms(m_rooms + QStringList(room));
    m_list->scrollToBottom();
}

void RoomChips::removeSelected()
{
    QStringList left = m_rooms;
    for (const QListWidgetItem *item : m_list->selectedItems())
        left.removeAll(item->data(Qt::UserRole).toString());
    if (left != m_rooms)
        setRooms(left);
}

void RoomChips::fill()
{
    m_list->clear();
    const QIcon warning = style()->standardIcon(QStyle::SP_MessageBoxWarning);
    for (const QString &room : std::as_const(m_rooms)) {
        auto *item = new QListWidgetItem(room, m_list);
        item->setData(Qt::UserRole, room);
        item->setBackground(palette().brush(QPalette::Button));
        item->setTextAlignment(Qt::AlignCenter);
        const bool isMissing = m_missing.contains(room);
        const int iconWidth = isMissing ? m_list->iconSize().width() + 6 : 0;
        item->setSizeHint(
            {fontMetrics().horizontalAdvance(room) + iconWidth + 16, fontMetrics().height() + 8});
        if (!isMissing)
            continue;
        item->setIcon(warning);
        item->setToolTip(tr("There is no such room."));
        item->setData(Qt::AccessibleTextRole, tr("%1, which does not exist").arg(room));
    }
    check();
}

void RoomChips::check()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    m_clear->setEnabled(!m_rooms.isEmpty());
}

QCoro::Task<> RoomChips::offer(QString typed)
{
    const QPointer guard(this);
    if (typed.trimmed().isEmpty())
        co_return;
    const QJsonObject params{{u"prefix"_s, typed}, {u"limit"_s, mostOffered}, {u"sort"_s, u"room"_s}};
    const auto answer = co_await m_client.call(u"chatRoom.list"_s, params);
    // Without an answer nothing is offered, and names can be typed all the same.
    if (!guard || !answer || typed != m_field->text() || !m_field->hasFocus())
        co_return;
    QStringList names;
    const QJsonArray rows = (*answer)["rooms"_L1].toArray();
    for (const QJsonValue &row : rows)
        names.append(row["room"_L1].toString());
    m_offered->setStringList(names);
    if (!names.isEmpty())
        m_field->completer()->complete();
}

} // namespace confab
