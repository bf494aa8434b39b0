// SPDX-License-Identifier: MIT
#include "admin-cli/table.h"

#include <algorithm>
#include <numeric>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowest = 6;
constexpr auto gap = "  "_L1;

} // namespace

void Table::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    QStringList shown;
    for (const QString &cell : cells)
        shown.append(visible(cell));
    m_rows.append(shown);
}

QStringList Table::lines(int width) const
{
    const QList<int> fitting = widths(width);
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.title);
    QStringList result{line(titles, fitting)};
    for (const QStringList &row : m_rows)
        result.append(line(row, fitting));
    return result;
}

QList<int> Table::widths(int width) const
{
    QList<int> result;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        int widest = displayWidth(m_columns[column].title);
        for (const QStringList &row : m_rows)
            widest = std::max(widest, displayWidth(row[column]));
        result.append(widest);
    }
    if (width <= 0)
        return result;
    int excess =
        std::accumulate(result.cbegin(), result.cend(), 0) + int(gap.size() * (m_columns.size() - 1)) - width;
    while (excess-- > 0) {
        const auto widest = std::max_element(result.begin(), result.end());
        if (*widest <= narrowest)
            break;
        --*widest;
    }
    return result;
}

QString Table::line(const QStringList &cells, const QList<int> &widths) const
{
    QString result;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column > 0)
            result += gap;
        result += fitted(cells[column], widths[column], m_columns[column].align);
    }
    while (result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace confab
