// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/feed_model.h"

#include <QSortFilterProxyModel>

namespace confab {

/// The lines of a feed that hold every one of some words, in any case and column, and are bad enough. Gaps
/// are always shown: nobody knows what was in them. Another filter resets the model.
class FeedFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FeedFilter(FeedModel &feed, QObject *parent = nullptr);

    FeedModel &feed() const { return m_feed; }
    void setText(const QString &text);
    void setLowestRank(int rank);
    bool isFiltering() const { return !m_words.isEmpty() || m_lowestRank > 0; }
    /// Why there are no lines; while there are none.
    QString emptyText() const;
    QJsonObject entryAt(int row) const;
    /// Of those that match, as the server sent them, without gaps.
    QList<QJsonObject> entries() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void filterAnew();

    FeedModel &m_feed;
    QStringList m_words;
    int m_lowestRank = 0;
};

} // namespace confab
