// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/admin/admin_client.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QTimer>

#include <array>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace confab {

/// What is drawn over time.
enum class Figure {
    Connections,    ///< On all nodes.
    Received,       ///< Messages that clients said, a second, on all nodes.
    Delivered,      ///< Copies of messages sent to clients, a second; of the node asked.
    QueueHighWater, ///< The most bytes that ever waited for one client; of the node asked.
    LoopLag,        ///< In milliseconds; the longest of all nodes.
};
inline constexpr size_t figureCount = 5;

/// What was last heard of the servers.
struct ClusterFigures {
    bool isLive = false;        ///< Else it is from before the connection was lost.
    QJsonObject stats{};        ///< As `server.stats`, of the node asked.
    QList<QJsonObject> nodes{}; ///< As `node.list`.
};

/// The figures of the last hour, one a second. Seconds without a connection are gaps, also when this program
/// was the one that slept.
class StatsHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPoints = 3600;

    explicit StatsHistory(AdminClient &client, QObject *parent = nullptr);
    ~StatsHistory() override;

    /// From now on calls `tick` every second.
    void start() { m_timer.start(); }
    /// Forgets all: it was another server.
    void clear();
    /// Takes a point for the second `now`, of any clock that goes on while this machine sleeps.
    void tick(std::chrono::seconds now);

    const ClusterFigures &figures() const { return m_figures; }
    int pointCount() const { return int(m_points.size()); } ///< Gaps included.
    /// The last point's; nothing while there is no connection.
    std::optional<double> latest(Figure figure) const;
    /// The highest of the last `seconds`.
    std::optional<double> highest(Figure figure, int seconds) const;
    /// The last `seconds` as lines with gaps between them: x is seconds before now, from `-seconds` to 0. Of
    /// each `bin` seconds there is one point, their highest, so that no peak is lost.
    QList<QList<QPointF>> lines(Figure figure, int seconds, int bin) const;

Q_SIGNALS:
    /// Every second.
    void ticked();

private:
    using Point = std::array<std::optional<double>, figureCount>;
    struct Counters {
        QString node;
        double uptime = 0; ///< In milliseconds, of the server's own clock.
        double received = 0;
        double delivered = 0;
    };

    void refresh();
    Point measure();
    void takeRates(Point &point);
    void append(const Point &point);
    std::optional<double> value(qsizetype index, Figure figure) const;

    std::unique_ptr<AdminSubscription> m_stats;
    std::unique_ptr<AdminSubscription> m_nodes;
    ClusterFigures m_figures;
    std::deque<Point> m_points;
    qint64 m_dropped = 0; ///< Points before the first that is here.
    std::optional<std::chrono::seconds> m_now;
    std::optional<Counters> m_before; ///< What the next rates count from.
    std::optional<double> m_received; ///< The last rates, until the server tells more.
    std::optional<double> m_delivered;
    int m_ticksWithoutNews = 0;
    QTimer m_timer;
};

} // namespace confab
