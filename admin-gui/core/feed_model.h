// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/admin/admin_client.h"

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QList>

#include <deque>
#include <memory>

namespace confab {

enum class FeedKind {
    Log,   ///< Of the server asked.
    Audit, ///< What operators did there.
};

/// The newest lines of a feed, oldest first, as they come.
class FeedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int mostLines = 10'000;

    enum Role {
        ObjectRole = Qt::UserRole, ///< The entry as the server sent it; `{"missed":n,"time":…}` for a gap.
        RankRole,                  ///< How bad it is, from 0 on: see `rankNames`.
    };

    FeedModel(AdminClient &client, FeedKind kind, QObject *parent = nullptr);
    ~FeedModel() override;

    FeedKind kind() const { return m_kind; }
    /// From now on, for good: what is not listened to is lost.
    void start();
    bool isLive() const { return m_subscription && m_subscription->isLive(); }
    /// New lines wait, as many as the model holds; the oldest of them give way. Going on shows them.
    void setPaused(bool isPaused);
    bool isPaused() const { return m_isPaused; }
    int waitingCount() const { return int(m_waiting.size()); }
    /// Of what is shown and what waits.
    void clear();
    /// What comes now is another server's: forgets all lines and asks for those of before again.
    void startAnew();

    QJsonObject entryAt(int row) const { return m_lines[size_t(row)].entry; }
    const QString &searchText(int row) const
    {
        return m_lines[size_t(row)].search;
    } ///< All columns, case folded.
    int rankAt(int row) const { return m_lines[size_t(row)].rank; }
    bool isGap(int row) const { return entryAt(row).contains(QLatin1StringView("missed")); }
    QList<QJsonObject> entries() const; ///< As the server sent them, without gaps.
    QStringList columnKeys() const;     ///< Which members the columns show.
    /// What the ranks are called: levels of the log, outcomes in the audit log.
    QStringList rankNames() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Paused or not, how many lines wait, how live it is.
    void stateChanged();
    void failed(const confab::AdminError &error);

private:
    struct Line {
        QJsonObject entry;
        QString search;
        int rank = 0;
    };

    void take(const QJsonArray &entries, qint64 missed);
    void show(std::deque<Line> lines);
    Line lineOf(const QJsonObject &entry) const;
    QString cell(const QJsonObject &entry, int column) const;

    AdminClient &m_client;
    const FeedKind m_kind;
    std::unique_ptr<AdminSubscription> m_subscription;
    std::deque<Line> m_lines;
    std::deque<Line> m_waiting;
    bool m_isPaused = false;
};

} // namespace confab
