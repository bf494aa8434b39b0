// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>

#include <deque>
#include <functional>
#include <vector>

namespace confab {

class FeedListener
{
public:
    virtual ~FeedListener() = default;
    /// Right after it was put in. May not append, but add and remove listeners.
    virtual void onAppended(const QJsonObject &entry) = 0;
};

/// The newest of a stream of entries, each with a number one higher than that before it.
class Feed
{
public:
    struct Limits {
        size_t entries = 1000;
        qsizetype bytes = 1024 * 1024; ///< Of their JSON texts.
    };

    explicit Feed(Limits limits);
    Q_DISABLE_COPY_MOVE(Feed)

    /// Adds the key `sequence` to it. The oldest go where there are too many, but never this one.
    void append(QJsonObject entry);

    qsizetype size() const { return qsizetype(m_kept.size()); }

    /// 0 while nothing came.
    qint64 lastSequence() const { return m_lastSequence; }

    struct Page {
        QList<QJsonObject> entries; ///< In the order they came.
        qint64 missed = 0;          ///< Came after `sequence` and are gone.
    };
    using Filter = std::function<bool(const QJsonObject &entry)>; ///< Empty: all pass.

    /// The newest `limit` of those that pass.
    QList<QJsonObject> newest(qsizetype limit, const Filter &passes = {}) const;
    /// The oldest `limit` of those that pass and came after `sequence`; 0 is before all. A number that is
    /// still to come was given out before a restart, and counts as 0.
    Page after(qint64 sequence, qsizetype limit, const Filter &passes = {}) const;

    void addListener(FeedListener &listener);
    void removeListener(FeedListener &listener);

private:
    struct Kept {
        QJsonObject entry;
        qsizetype bytes;
    };

    const Limits m_limits;
    std::deque<Kept> m_kept;
    qsizetype m_bytes = 0;
    qint64 m_lastSequence = 0;
    std::vector<FeedListener *> m_listeners;
};

} // namespace confab
