// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/feed_filter.h"

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

FeedFilter::FeedFilter(FeedModel &feed, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_feed(feed)
{
    setSourceModel(&feed);
}

void FeedFilter::setText(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    filterAnew();
}

void FeedFilter::setLowestRank(int rank)
{
    if (rank == m_lowestRank)
        return;
    m_lowestRank = rank;
    filterAnew();
}

void FeedFilter::filterAnew()
{
    // invalidateFilter() tells of each run of rows that comes or goes: of thousands, which takes a minute.
    setSourceModel(nullptr);
    setSourceModel(&m_feed);
}

QString FeedFilter::emptyText() const
{
    if (m_feed.rowCount() > 0)
        return tr("No line matches the filter.");
    return m_feed.isLive() ? tr("Nothing has happened yet.") : tr("No data yet");
}

QJsonObject FeedFilter::entryAt(int row) const
{
    const int found = mapToSource(index(row, 0)).row();
    return found < 0 ? QJsonObject() : m_feed.entryAt(found);
}

QList<QJsonObject> FeedFilter::entries() const
{
    QList<QJsonObject> entries;
    for (int row = 0; row < rowCount(); ++row) {
        const QJsonObject entry = entryAt(row);
        if (!entry.contains("missed"_L1))
            entries.append(entry);
    }
    return entries;
}

bool FeedFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_feed.isGap(row))
        return true;
    if (m_feed.rankAt(row) < m_lowestRank)
        return false;
    const QString &text = m_feed.searchText(row);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace confab
