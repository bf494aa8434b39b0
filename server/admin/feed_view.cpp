// SPDX-License-Identifier: MIT
#include "server/admin/feed_view.h"

#include "shared/admin/admin_methods.h"

#include <QJsonDocument>

namespace confab {

using namespace Qt::Literals::StringLiterals;

Feed::Filter atLeast(const QString &level)
{
    if (level.isEmpty())
        return {};
    const QStringList levels = adminMethod(AdminMethod::ServerLog).param(u"level")->choices;
    return [levels, least = levels.indexOf(level)](const QJsonObject &entry) {
        return levels.indexOf(entry.value(u"level"_s).toString()) >= least;
    };
}

QByteArray entriesText(const QList<QJsonObject> &entries)
{
    QByteArray text = "[";
    for (const QJsonObject &entry : entries) {
        if (text.size() > 1)
            text += ',';
        text += QJsonDocument(entry).toJson(QJsonDocument::Compact);
    }
    return text + ']';
}

QByteArray FeedView::snapshot()
{
    m_shown = m_feed.lastSequence();
    return "\"entries\":" + entriesText(m_feed.newest(m_window.limit, atLeast(m_window.level)));
}

QByteArray FeedView::difference()
{
    if (m_feed.lastSequence() == m_shown)
        return {};
    const Feed::Page page = m_feed.after(m_shown, m_feed.size(), atLeast(m_window.level));
    m_shown = m_feed.lastSequence();
    const QByteArray entries = entriesText(page.entries);
    if (page.missed > 0)
        return "\"entries\":" + entries + ",\"missed\":" + QByteArray::number(page.missed);
    return entries == "[]" ? QByteArray() : QByteArray("\"entries\":" + entries);
}

} // namespace confab
