// SPDX-License-Identifier: MIT
#include "shared/admin/live_rows.h"

#include <QJsonArray>

namespace confab {

using namespace Qt::Literals::StringLiterals;

void LiveRows::reset(const QJsonObject &snapshot)
{
    m_rows.clear();
    m_keys.clear();
    m_total = 0;
    m_exists = true;
    for (const QJsonValue &row : snapshot["rows"_L1].toArray()) {
        m_rows.append(row.toObject());
        m_keys.append(row[m_key].toString());
    }
    readState(snapshot);
}

std::optional<QList<RowStep>> LiveRows::apply(const QJsonObject &difference)
{
    QList<RowStep> steps;
    for (const QJsonValue &key : difference["removed"_L1].toArray()) {
        // A key may have left a window that this side never saw.
        if (const qsizetype index = indexOf(key.toString()); index >= 0)
            steps.append(take(index));
    }
    for (const QJsonValue &placed : difference["rows"_L1].toArray()) {
        const auto step = put(placed.toObject());
        if (!step)
            return std::nullopt;
        steps.append(*step);
    }
    readState(difference);
    return steps;
}

void LiveRows::readState(const QJsonObject &message)
{
    m_total = message["total"_L1].toInteger(m_total);
    m_exists = message["exists"_L1].toBool(true);
}

RowStep LiveRows::take(qsizetype index)
{
    m_keys.removeAt(index);
    return {RowStep::Kind::Removed, index, -1, m_rows.takeAt(index)};
}

std::optional<RowStep> LiveRows::put(const QJsonObject &placed)
{
    const QJsonObject row = placed["row"_L1].toObject();
    const QString key = row[m_key].toString();
    const qsizetype to = placed["index"_L1].toInteger(-1);
    const qsizetype from = indexOf(key);
    if (from >= 0)
        take(from);
    if (to < 0 || to > m_rows.size())
        return std::nullopt;
    m_rows.insert(to, row);
    m_keys.insert(to, key);
    const auto kind = from < 0     ? RowStep::Kind::Inserted
                      : from == to ? RowStep::Kind::Changed
                                   : RowStep::Kind::Moved;
    return RowStep{kind, from, to, row};
}

} // namespace confab
