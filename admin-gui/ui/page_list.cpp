// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/page_list.h"

#include "admin-gui/core/live_model.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace confab {

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    setViewportMargins(8, 8, 4, 0);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    setFont(larger);
    m_hover.setSingleShot(true);
    m_hover.setInterval(std::chrono::milliseconds(500));
    connect(&m_hover, &QTimer::timeout, this, [this] { setCurrentRow(m_hovered); });
}

void PageList::addPage(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setSizeHint({0, fontMetrics().height() + 14});
}

QSize PageList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 18 + 16, 200};
}

void PageList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(keyMimeType)))
        event->accept();
}

void PageList::dragMoveEvent(QDragMoveEvent *event)
{
    const int row = this->row(itemAt(event->position().toPoint()));
    if (row != m_hovered) {
        m_hovered = row;
        m_hover.stop();
        if (row >= 0)
            m_hover.start();
    }
    // Over the page it can be dropped, here it cannot; but the moves are wanted.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
}

void PageList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hover.stop();
    m_hovered = -1;
}

} // namespace confab
