// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/text.h"

#include <QList>
#include <QStringList>

namespace confab {

/// Rows of text under headers, in aligned columns.
class Table
{
public:
    struct Column {
        QString title;
        Align align = Align::Left;
    };

    explicit Table(QList<Column> columns)
        : m_columns(std::move(columns))
    {
    }

    /// One cell a column; shown with `visible`.
    void addRow(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// The header and the rows. What is wider than `width` columns is cut, in the widest columns first;
    /// 0 is any width.
    QStringList lines(int width) const;

private:
    QList<int> widths(int width) const;
    QString line(const QStringList &cells, const QList<int> &widths) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace confab
