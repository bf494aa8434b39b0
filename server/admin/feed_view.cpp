// SPDX-License-Identifier: MIT
#include "server/admin/feed_view.h"

#include "shared/admin/admin_methods.h"

#include <QJsonDocument>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAtLeast(const QJsonObject &entry, const QString &level)
{
    const QStringList levels = adminMethod(AdminMethod::ServerLog).param(u"level")->choices;
    return levels.indexOf(entry.value(u"level"_s).toString()) >= levels.indexOf(level);
}

} // namespace

QByteArray entriesText(const QList<QJsonObject> &entries, const QString &level)
{
    QByteArray text = "[";
    for (const QJsonObject &entry : entries) {
        if (!level.isEmpty() && !isAtLeast(entry, level))
            continue;
        if (text.size() > 1)
            text += ',';
        text += QJsonDocument(entry).toJson(QJsonDocument::Compact);
    }
    return text + ']';
}

QByteArray FeedView::snapshot()
{
    m_shown = m_feed.lastSequence();
    return "\"entries\":" + entriesText(m_feed.after(0, m_window.limit).entries, m_window.level);
}

QByteArray FeedView::difference()
{
    if (m_feed.lastSequence() == m_shown)
        return {};
    const Feed::Page page = m_feed.after(m_shown, maxWindowRows);
    m_shown = m_feed.lastSequence();
    const QByteArray entries = entriesText(page.entries, m_window.level);
    if (page.missed > 0)
        return "\"entries\":" + entries + ",\"missed\":" + QByteArray::number(page.missed);
    return entries == "[]" ? QByteArray() : QByteArray("\"entries\":" + entries);
}

} // namespace confab
