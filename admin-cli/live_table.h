// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/rows.h"
#include "admin-cli/watch_loop.h"
#include "admin-cli/window_edge.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace confab {

/// How a live table is told to people.
struct LiveTableStyle {
    QString title;
    QString whenEmpty;
    std::function<Table(const QList<QJsonObject> &rows)> table;
};

/// A table of the server that keeps itself up to date: drawn again and again on a terminal, and otherwise one
/// line for each row and each change.
class LiveTable : public QObject
{
    Q_OBJECT
public:
    LiveTable(Context &context, WatchLoop &loop, const QString &topic, const QJsonObject &window,
              LiveTableStyle style);

private:
    void draw();
    void onSnapshot();
    void onChanged(const QList<RowStep> &steps);
    void onReconnecting(const QString &reason);
    void printRow(QLatin1StringView mark, const QJsonObject &row) const;
    void printRemoval(const QJsonObject &row) const;
    void printStep(const RowStep &step) const;
    QString keyOf(const QJsonObject &row) const;
    void printExistence();
    void followEdge();

    Context &m_context;
    LiveTableStyle m_style;
    std::unique_ptr<AdminSubscription> m_subscription;
    std::optional<AlternateScreen> m_screen; ///< None where lines are printed.
    QTimer m_clock;
    QString m_trouble;
    WindowEdge m_edge;
    bool m_existed = true;
    bool m_isEdgeNoted = false;
};

} // namespace confab
