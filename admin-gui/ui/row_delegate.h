// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace confab {

/// Draws a LiveModel's rows: grey what is from before the connection was lost, bold and marked what is
/// alarming, and a sparkline where a column has a history.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `sparkColumn`: the column that shows the history beside its number; -1 for none.
    explicit RowDelegate(int sparkColumn, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintSpark(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QList<double> &values) const;

    const int m_sparkColumn;
};

} // namespace confab
