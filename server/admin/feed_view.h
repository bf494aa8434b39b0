// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/feed.h"
#include "server/admin/live_view.h"

namespace confab {

/// The newest of this server's log or audit log, and what is added to it.
class FeedView final : public LiveView
{
public:
    FeedView(const Feed &feed, const LiveWindow &window)
        : m_feed(feed)
        , m_window(window)
    {
    }

    Task<> load() override { co_return Result<>{}; }
    Task<> refresh() override { co_return Result<>{}; }
    void arrange(const LiveWindow &window) override { m_window = window; }
    QByteArray snapshot() override;
    QByteArray difference() override;

private:
    const Feed &m_feed;
    LiveWindow m_window;
    qint64 m_shown = 0; ///< The last sequence that was.
};

/// Lets entries pass that are at least as severe as `level`; empty: all.
Feed::Filter atLeast(const QString &level);

/// Entries as a JSON array.
QByteArray entriesText(const QList<QJsonObject> &entries);

} // namespace confab
