// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_error.h"
#include "shared/admin/live_rows.h"
#include "shared/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace confab {

class AdminClient;

/// A topic of the server, kept up to date (docs/admin-api.md, "Live") through reconnects; destroying it
/// unsubscribes. What was last known stays readable while there is no connection.
class AdminSubscription : public QObject
{
    Q_OBJECT
public:
    /// Made by AdminClient::subscribe().
    AdminSubscription(AdminClient &client, QString topic, QJsonObject window);
    ~AdminSubscription() override;

    const QString &topic() const { return m_topic; }
    const LiveRows &table() const { return m_table; } ///< Empty for topics without rows.
    const QJsonObject &window() const
    {
        return m_shown;
    } ///< Through which `table` is seen; not yet the last updated one.
    const QJsonObject &stats() const { return m_stats; } ///< Of the topic `stats`.
    bool isLive() const
    {
        return m_number.has_value();
    } ///< False before the first snapshot and while disconnected.

    /// Looks through another window; a snapshot follows. Quick successions are sent as one.
    void update(QJsonObject window);

Q_SIGNALS:
    void snapshotReceived();
    /// `steps` lead from the old rows to the new ones; empty when only the total or `stats` changed.
    void changed(const QList<confab::RowStep> &steps);
    /// New lines of `log` or `audit`, oldest first, none twice. `missed`: how many could not be sent.
    void entriesReceived(const QJsonArray &entries, qint64 missed);
    /// The server refused the topic or the window, and the window before counts again; or no answer came, and
    /// it is asked again later. What was there before stays.
    void failed(const confab::AdminError &error);

private:
    friend class AdminClient;

    void ask();
    void restore();
    void lapse()
    {
        m_number.reset();
        m_retryTimer.stop();
    }
    bool hasNumber(qint64 number) const { return m_number == number; }
    void onAnswer(const AdminResult<JsonText> &result);
    void onFailure(const AdminError &error);
    /// An answer that nobody waits for any more shows that the server has it: another window may count now.
    void onLateAnswer() { ask(); }
    void onChanged(const QJsonObject &params);
    void takeEntries(const QJsonArray &entries, qint64 missed);

    QPointer<AdminClient> m_client;
    QString m_topic;
    QJsonObject m_window;
    QJsonObject m_asked; ///< The window of the question under way.
    QJsonObject m_shown; ///< The last one that was not refused.
    LiveRows m_table;
    QJsonObject m_stats;
    QJsonObject m_lastEntry;
    std::optional<qint64> m_number; ///< The server's, of this connection.
    QTimer m_retryTimer;
    bool m_hasShown = false;
    bool m_isAsking = false;
    bool m_isStale = false; ///< The window has changed since it was last asked for.
};

} // namespace confab
