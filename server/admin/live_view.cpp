// SPDX-License-Identifier: MIT
#include "server/admin/live_view.h"

#include <QJsonDocument>

namespace confab {

using namespace std::chrono;
using namespace std::chrono_literals;

QByteArray TableView::snapshot()
{
    m_isTouched = false;
    m_shown = content();
    QByteArray text = "\"total\":" + QByteArray::number(m_shown.total) + m_shown.more + ",\"rows\":[";
    for (const WindowRow &row : std::as_const(m_shown.rows)) {
        if (!text.endsWith('['))
            text += ',';
        text += row.json;
    }
    return text + ']';
}

QByteArray TableView::difference()
{
    if (!std::exchange(m_isTouched, false))
        return {};
    Content now = content();
    if (now == m_shown)
        return {};
    const WindowDifference rows = differenceOf(m_shown.rows, now.rows);
    m_shown = std::move(now);
    return "\"total\":" + QByteArray::number(m_shown.total) + m_shown.more + ',' + rows.json();
}

WindowRow windowRow(const QString &key, const QJsonObject &row)
{
    QByteArray keyText;
    appendJsonString(keyText, key.toUtf8());
    return {keyText, QJsonDocument(row).toJson(QJsonDocument::Compact)};
}

milliseconds steady(milliseconds idle)
{
    const auto step = idle < 10s ? 1s : idle < 1min ? 5s : idle < 1h ? seconds(1min) : seconds(10min);
    return idle - idle % step;
}

} // namespace confab
