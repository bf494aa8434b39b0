// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/row_delegate.h"

#include "admin-gui/core/live_model.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace confab {

RowDelegate::RowDelegate(int sparkColumn, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_sparkColumn(sparkColumn)
{
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    // A number and the text in the next column keep apart.
    if (option->displayAlignment.testFlag(Qt::AlignRight))
        option->text.append(QChar(0x2002));
    if (index.data(LiveModel::StaleRole).toBool()) {
        // Faint text can be read on a faint selection alone.
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, option->palette.color(QPalette::Disabled, QPalette::Text));
        option->palette.setColor(QPalette::Highlight,
                                 option->palette.color(QPalette::Disabled, QPalette::Highlight));
        option->font.setItalic(true);
    }
    if (index.data(LiveModel::AlarmRole).toBool()) {
        option->font.setBold(true);
        if (index.column() == 0)
            option->text.prepend(QStringLiteral("\u26A0 "));
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != m_sparkColumn)
        return;
    const auto values = index.data(LiveModel::HistoryRole).value<QList<double>>();
    const QRect area = option.rect.adjusted(6, 4, -64, -4);
    if (values.size() < 2 || area.width() <= 20)
        return;
    QStyleOptionViewItem shown = option;
    if (index.data(LiveModel::StaleRole).toBool())
        shown.palette.setCurrentColorGroup(QPalette::Disabled);
    paintSpark(*painter, area, shown, values);
}

void RowDelegate::paintSpark(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                             const QList<double> &values) const
{
    // A room in which nothing is said has no line, so that those that talk are seen at once.
    const double most = *std::max_element(values.cbegin(), values.cend());
    if (most <= 0)
        return;
    constexpr int slots = 60;
    const double step = double(area.width()) / (slots - 1);
    const double left = area.right() - step * double(values.size() - 1);
    QPainterPath line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QPointF point(left + step * double(i), area.bottom() - values[i] / most * area.height());
        if (i == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isStale = option.palette.currentColorGroup() == QPalette::Disabled;
    const QColor colour = option.palette.color(isStale      ? QPalette::Text
                                               : isSelected ? QPalette::HighlightedText
                                                            : QPalette::Highlight);
    QPainterPath under = line;
    under.lineTo(area.right(), area.bottom());
    under.lineTo(left, area.bottom());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = colour;
    shade.setAlpha(48);
    painter.fillPath(under, shade);
    painter.setPen(QPen(colour, 1.2));
    painter.drawPath(line);
    painter.restore();
}

} // namespace confab
