// SPDX-License-Identifier: MIT
#include "server/admin/feed.h"

#include <QJsonDocument>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

Feed::Feed(Limits limits)
    : m_limits(limits)
{
}

void Feed::append(QJsonObject entry)
{
    entry["sequence"_L1] = ++m_lastSequence;
    const qsizetype bytes = QJsonDocument(entry).toJson(QJsonDocument::Compact).size();
    m_bytes += bytes;
    m_kept.push_back({entry, bytes});
    while (m_kept.size() > 1 && (m_kept.size() > m_limits.entries || m_bytes > m_limits.bytes)) {
        m_bytes -= m_kept.front().bytes;
        m_kept.pop_front();
    }

    const auto told = m_listeners;
    for (FeedListener *listener : told) {
        if (std::ranges::find(m_listeners, listener) != m_listeners.end())
            listener->onAppended(entry);
    }
}

QList<QJsonObject> Feed::newest(qsizetype limit, const Filter &passes) const
{
    QList<QJsonObject> entries;
    for (auto kept = m_kept.crbegin(); kept != m_kept.crend() && entries.size() < limit; ++kept) {
        if (!passes || passes(kept->entry))
            entries.append(kept->entry);
    }
    std::ranges::reverse(entries);
    return entries;
}

Feed::Page Feed::after(qint64 sequence, qsizetype limit, const Filter &passes) const
{
    const qint64 seen = sequence < 0 || sequence > m_lastSequence ? 0 : sequence;
    const qint64 gone = m_lastSequence - qint64(m_kept.size());
    Page page;
    page.missed = std::max<qint64>(gone - seen, 0);
    for (auto index = size_t(std::max<qint64>(seen - gone, 0)); index < m_kept.size(); ++index) {
        if (page.entries.size() >= limit)
            break;
        if (!passes || passes(m_kept[index].entry))
            page.entries.append(m_kept[index].entry);
    }
    return page;
}

void Feed::addListener(FeedListener &listener)
{
    m_listeners.push_back(&listener);
}

void Feed::removeListener(FeedListener &listener)
{
    std::erase(m_listeners, &listener);
}

} // namespace confab
