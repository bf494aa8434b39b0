// SPDX-License-Identifier: MIT
#include "server/admin/window_rows.h"

#include <QHash>
#include <QSet>

namespace confab {

WindowDifference differenceOf(const QList<WindowRow> &before, const QList<WindowRow> &after)
{
    WindowDifference difference;
    QSet<QByteArray> kept;
    for (const WindowRow &row : after)
        kept.insert(row.key);

    // Who follows whom among the rows that stay, as the reader has them at each step.
    QList<const WindowRow *> there;
    for (const WindowRow &row : before) {
        if (kept.contains(row.key))
            there.append(&row);
        else
            difference.removed.append(row.key);
    }
    QHash<QByteArray, const WindowRow *> old;
    for (const WindowRow *row : there)
        old.insert(row->key, row);

    QSet<QByteArray> moved;
    qsizetype next = 0; // in `there`: the first row that is not placed yet
    for (qsizetype index = 0; index < after.size(); ++index) {
        const WindowRow &row = after[index];
        while (next < there.size() && moved.contains(there[next]->key))
            ++next;
        const WindowRow *const sameKey = old.value(row.key);
        const bool isInPlace = next < there.size() && there[next] == sameKey;
        if (isInPlace)
            ++next;
        else if (sameKey)
            moved.insert(row.key);
        if (!isInPlace || sameKey->json != row.json)
            difference.rows.append({index, row.json});
    }
    return difference;
}

QByteArray WindowDifference::json() const
{
    QByteArray text = "\"removed\":[" + removed.join(',') + "],\"rows\":[";
    for (const Put &put : rows) {
        if (!text.endsWith('['))
            text += ',';
        text += "{\"index\":" + QByteArray::number(put.index) + ",\"row\":" + put.json + '}';
    }
    return text + ']';
}

} // namespace confab
