// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/watch_loop.h"
#include "admin-cli/window_edge.h"

#include <QHash>
#include <QPointer>

namespace confab {

/// What operators and rooms do, a line each.
class EventLines : public QObject
{
    Q_OBJECT
public:
    EventLines(Context &context, WatchLoop &loop);

private:
    void onSnapshot();
    void onChanged(const QList<RowStep> &steps);
    void onAuditFailed(const AdminError &error);
    void followEdge();
    void tellRoom(const QJsonObject &row);
    void tellMissing(const QStringList &rooms);
    void tellRemoval(const QString &room);
    static QCoro::Task<> askAbout(QPointer<EventLines> self, QString room);
    void print(const QString &event, QJsonObject facts, const QString &sentence) const;

    Context &m_context;
    std::unique_ptr<AdminSubscription> m_rooms;
    std::unique_ptr<AdminSubscription> m_audit;
    QHash<QString, qint64> m_counts; ///< Members of the rooms, as last told.
    WindowEdge m_edge;
    bool m_hasBegun = false; ///< What was there at first is no event.
    bool m_isEdgeNoted = false;
};

} // namespace confab
