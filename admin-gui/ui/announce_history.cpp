// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/announce_history.h"

#include "admin-gui/ui/page_parts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 6;
constexpr int iconSize = 16;

/// Three lines: when, to whom and on which server, what, and what came of it.
class AnnouncementDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, 3 * option.fontMetrics.lineSpacing() + 2 * margin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = item;
        initStyleOption(&option, index);
        option.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const bool isSelected = option.state & QStyle::State_Selected;
        const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const auto role = isSelected ? QPalette::HighlightedText : QPalette::Text;
        painter->save();
        painter->setPen(option.palette.color(group, role));
        QFont bold = option.font;
        bold.setBold(true);
        QRect line = option.rect.adjusted(margin, margin, -margin, 0);
        line.setHeight(option.fontMetrics.lineSpacing());
        const QString server = index.data(Announcements::ServerRole).toString();
        // Where it was said is at the right, and what is too long gives way to the other.
        const QString shown = option.fontMetrics.elidedText(server, Qt::ElideRight, line.width() / 3);
        const int width = option.fontMetrics.horizontalAdvance(shown);
        painter->setFont(option.font);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        drawLine(*painter, line.adjusted(0, 0, -width - margin, 0), bold,
                 index.data(Qt::DisplayRole).toString());
        line.translate(0, line.height());
        drawLine(*painter, line, option.font, index.data(Announcements::MessageRole).toString().simplified());
        line.translate(0, line.height());
        if (index.data(Announcements::FailedRole).toBool()) {
            const QIcon icon = style->standardIcon(QStyle::SP_MessageBoxWarning);
            icon.paint(painter, QRect(line.topLeft(), QSize(iconSize, line.height())));
            line.setLeft(line.left() + iconSize + 4);
        }
        drawLine(*painter, line, option.font, index.data(Announcements::OutcomeRole).toString());
        painter->restore();
    }

private:
    static void drawLine(QPainter &painter, const QRect &area, const QFont &font, const QString &text)
    {
        painter.setFont(font);
        const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided);
    }
};

/// Says in words that it is empty.
class HistoryView : public QListView
{
public:
    using QListView::QListView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        if (model()->rowCount() == 0)
            paintEmptyText(*this, AnnounceHistory::emptyText());
    }
};

} // namespace

AnnounceHistory::AnnounceHistory(Announcements &announcements, QWidget *parent)
    : QWidget(parent)
    , m_announcements(announcements)
    , m_list(new HistoryView(this))
    , m_draft(new QPushButton(tr("&Edit again"), this))
    , m_resend(new QPushButton(this))
{
    m_list->setModel(&announcements);
    m_list->setItemDelegate(new AnnouncementDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Announcements so far"));
    m_draft->setAccessibleName(tr("Edit the selected announcement again"));
    m_draft->setToolTip(tr("Takes rooms and message over, to be changed before sending"));
    auto *title = new QLabel(tr("&History"), this);
    title->setBuddy(m_list);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);

    auto *row = new QHBoxLayout;
    row->addWidget(m_draft);
    row->addWidget(m_resend);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);

    m_armed.setSingleShot(true);
    m_armed.setInterval(std::chrono::seconds(10));
    connect(&m_armed, &QTimer::timeout, this, &AnnounceHistory::disarm);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AnnounceHistory::disarm);
    connect(&announcements, &QAbstractItemModel::rowsInserted, this, &AnnounceHistory::check);
    connect(m_list, &QListView::activated, m_draft, &QPushButton::click);
    connect(m_draft, &QPushButton::clicked, this, [this] {
        if (const Announcement *announcement = selected())
            Q_EMIT draftWanted(*announcement);
    });
    connect(m_resend, &QPushButton::clicked, this, &AnnounceHistory::resend);
    disarm();
}

QString AnnounceHistory::emptyText()
{
    return tr(
        "Nothing has been announced from here yet. What you send is listed here, and can be sent again.");
}

void AnnounceHistory::setObstacle(const QString &obstacle)
{
    m_obstacle = obstacle;
    check();
}

const Announcement *AnnounceHistory::selected() const
{
    const QModelIndex index = m_list->selectionModel()->selectedIndexes().value(0);
    return index.isValid() ? &m_announcements.at(index.row()) : nullptr;
}

void AnnounceHistory::check()
{
    m_list->setAccessibleDescription(m_announcements.rowCount() == 0
                                         ? emptyText()
                                         : tr("Return takes the selected one up again, to be changed."));
    m_draft->setEnabled(selected());
    m_resend->setEnabled(selected() && m_obstacle.isEmpty());
    m_resend->setToolTip(m_obstacle.isEmpty() ? tr("Says the same to the same rooms, at once") : m_obstacle);
    m_resend->setAccessibleDescription(m_resend->toolTip());
}

void AnnounceHistory::resend()
{
    const Announcement *announcement = selected();
    if (!announcement)
        return;
    if (announcement->audience.isEverybody && !m_armed.isActive()) {
        m_armed.start();
        m_resend->setText(tr("To all rooms? Press again"));
        m_resend->setAccessibleName(m_resend->text());
        return;
    }
    const Announcement wanted = *announcement;
    disarm();
    Q_EMIT resendWanted(wanted);
}

void AnnounceHistory::disarm()
{
    m_armed.stop();
    m_resend->setText(tr("Send a&gain"));
    m_resend->setAccessibleName(tr("Send the selected announcement again"));
    check();
}

} // namespace confab
