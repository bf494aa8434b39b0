// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/columns.h"
#include "shared/admin/admin_client.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QTimer>

#include <memory>

namespace confab {

/// A JSON array of connections' ids.
inline constexpr auto keyMimeType = "application/x-confab-connections";

/// A table of the server, of any length, of which only the rows around those on show are here. The others are
/// rows without text until somebody looks at them. Persistent indexes, and with them selections, follow their
/// rows, not their positions.
class LiveModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ObjectRole = Qt::UserRole, ///< The row as the server sent it; empty where it is not known.
        StaleRole,                 ///< Whether the row is not what is asked for now, see `isCurrent`.
        HistoryRole,               ///< QList<double>, oldest first: what `setHistory` keeps.
        AlarmRole,                 ///< Whether the row should stand out, see `setAlarm`.
    };

    /// `key` is the member that tells rows apart.
    LiveModel(AdminClient &client, QString topic, QString key, QList<Column> columns,
              QObject *parent = nullptr);
    ~LiveModel() override;

    /// Filters and the room, in the words of docs/admin-api.md, "Live"; without sort, offset and limit. Of
    /// another room's members nothing is known.
    void setQuery(const QJsonObject &query);
    const QJsonObject &query() const { return m_query; }
    /// What list calls take to get the same rows in the same order: query and sort.
    QJsonObject listParams() const;
    /// Watches from now on, or not any more: what is known stays.
    void setWatching(bool isWatching);
    /// Forgets all rows: they are another server's.
    void clear();
    /// Rows `first` to `last` are on show.
    void showRows(int first, int last);
    /// Keeps the last 60 values of a member, one a second, for the rows that are here.
    void setHistory(const QString &member);
    /// Rows may be dragged away: their keys, as keyMimeType.
    void setDragEnabled(bool isEnabled) { m_isDragEnabled = isEnabled; }
    /// Keys of other tables' rows may be dropped on rows.
    void setDropEnabled(bool isEnabled) { m_isDropEnabled = isEnabled; }
    void setAlarm(std::function<bool(const QJsonObject &row)> alarm) { m_alarm = std::move(alarm); }

    const QList<Column> &columns() const { return m_columns; }
    bool isLive() const { return m_subscription && m_subscription->isLive(); }
    bool isLoaded() const { return m_isLoaded; } ///< The rows are those of the query, if perhaps old ones.
    /// The rows are those of the query, as of now. Otherwise nothing that cannot be taken back is done to
    /// them.
    bool isCurrent() const { return isLive() && m_isLoaded; }
    /// Why the server does not show what the query wants; empty where it does, or may yet.
    const QString &problem() const { return m_problem; }
    bool exists() const { return m_exists; } ///< False while there is no such room.
    QJsonObject rowAt(int row) const;
    QString keyAt(int row) const { return rowAt(row)[m_key].toString(); }
    /// -1 where it is not among the rows that are here.
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// After any change of rows, of their number, or of how live they are.
    void updated();
    void dropped(const QString &onKey, const QStringList &keys);
    void failed(const confab::AdminError &error);

private:
    QJsonObject window() const;
    void look();
    void subscribe();
    void onSnapshot();
    void onChanged(const QList<RowStep> &steps);
    void onFailed(const AdminError &error);
    void onStateChanged(AdminClient::State state);
    void takeRows();
    void tellStale();
    void resize(int count);
    void keepHistory();

    AdminClient &m_client;
    const QString m_topic;
    const QString m_key;
    const QList<Column> m_columns;
    std::unique_ptr<AdminSubscription> m_subscription;
    QJsonObject m_query;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_wantedOffset = 0;
    int m_wantedLimit = 200;

    QJsonObject m_shownParams; ///< Query and order of the rows that are here.
    QList<QJsonObject> m_rows; ///< Those that are here, from `m_offset` on.
    int m_offset = 0;
    int m_count = 0; ///< Of all rows.
    /// Rows that left the window while somebody points at them, by position.
    QHash<int, QJsonObject> m_strays;
    bool m_isLoaded = false;
    bool m_exists = true;
    QString m_problem;

    QString m_historyMember;
    QHash<QString, QList<double>> m_history;
    QTimer m_historyTimer;
    std::function<bool(const QJsonObject &row)> m_alarm;
    bool m_isDragEnabled = false;
    bool m_isDropEnabled = false;
};

} // namespace confab
