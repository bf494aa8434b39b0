// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/stats_history.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// The server tells its figures four times a second. One that says nothing for so long has none.
constexpr int patience = 3;

std::optional<double> numberIn(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object[name];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<double> sumOf(const QList<QJsonObject> &nodes, QLatin1StringView name)
{
    std::optional<double> sum;
    for (const QJsonObject &node : nodes) {
        if (const auto number = numberIn(node, name); number && node["reachable"_L1].toBool(true))
            sum = sum.value_or(0) + *number;
    }
    return sum;
}

std::optional<double> highestOf(const QList<QJsonObject> &nodes, QLatin1StringView name)
{
    std::optional<double> highest;
    for (const QJsonObject &node : nodes) {
        if (const auto number = numberIn(node, name); number && node["reachable"_L1].toBool(true))
            highest = std::max(highest.value_or(*number), *number);
    }
    return highest;
}

std::chrono::seconds currentSecond()
{
    return std::chrono::seconds(QDateTime::currentSecsSinceEpoch());
}

} // namespace

StatsHistory::StatsHistory(AdminClient &client, QObject *parent)
    : QObject(parent)
    , m_stats(client.subscribe(u"stats"_s))
    , m_nodes(client.subscribe(u"nodes"_s))
{
    m_timer.setInterval(std::chrono::seconds(1));
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(currentSecond()); });
}

StatsHistory::~StatsHistory() = default;

void StatsHistory::clear()
{
    m_points.clear();
    m_figures = {};
    m_before.reset();
    m_received.reset();
    m_delivered.reset();
    Q_EMIT ticked();
}

void StatsHistory::tick(std::chrono::seconds now)
{
    using std::chrono::seconds;
    const seconds passed = m_now ? now - *m_now : seconds(1);
    m_now = now;
    // Timers are never quite punctual: twice in one second is no news, and one second left out no gap.
    if (passed == seconds(0))
        return;
    refresh();
    const Point point = measure();
    const auto missing = std::clamp(passed - seconds(1), seconds(0), seconds(mostPoints));
    for (auto second = missing; second > seconds(0); --second)
        append(missing == seconds(1) ? point : Point());
    append(point);
    Q_EMIT ticked();
}

void StatsHistory::refresh()
{
    m_figures.isLive = m_stats->isLive();
    if (m_stats->isLive())
        m_figures.stats = m_stats->stats();
    if (m_nodes->isLive())
        m_figures.nodes = m_nodes->table().rows();
}

StatsHistory::Point StatsHistory::measure()
{
    Point point;
    if (!m_figures.isLive) {
        m_before.reset();
        m_received.reset();
        m_delivered.reset();
        return point;
    }
    const QJsonObject &stats = m_figures.stats;
    const auto set = [&point](Figure figure, std::optional<double> value) { point[size_t(figure)] = value; };
    const auto connections = sumOf(m_figures.nodes, "connections"_L1);
    set(Figure::Connections,
        connections ? connections : numberIn(stats["connections"_L1].toObject(), "total"_L1));
    const auto lag = highestOf(m_figures.nodes, "eventLoopLag"_L1);
    set(Figure::LoopLag, lag ? lag : numberIn(stats, "eventLoopLag"_L1));
    set(Figure::QueueHighWater, numberIn(stats, "queueHighWaterBytes"_L1));
    takeRates(point);
    // Only the node asked tells its counters. They are more exact than the rate it tells the others.
    if (m_figures.nodes.size() > 1)
        set(Figure::Received, sumOf(m_figures.nodes, "messagesPerSecond"_L1));
    return point;
}

void StatsHistory::takeRates(Point &point)
{
    const QJsonObject messages = m_figures.stats["messages"_L1].toObject();
    const Counters now{m_figures.stats["node"_L1].toString(), m_figures.stats["uptime"_L1].toDouble(),
                       messages["received"_L1].toDouble(), messages["delivered"_L1].toDouble()};
    const bool isContinued = m_before && m_before->node == now.node && now.uptime >= m_before->uptime &&
                             now.received >= m_before->received && now.delivered >= m_before->delivered;
    if (!isContinued) { // Another process, which counts from zero.
        m_before = now;
        m_received.reset();
        m_delivered.reset();
        m_ticksWithoutNews = 0;
    } else if (now.uptime > m_before->uptime) {
        const double passed = (now.uptime - m_before->uptime) / 1000;
        m_received = (now.received - m_before->received) / passed;
        m_delivered = (now.delivered - m_before->delivered) / passed;
        m_before = now;
        m_ticksWithoutNews = 0;
    } else if (++m_ticksWithoutNews > patience) {
        m_received.reset();
        m_delivered.reset();
    }
    point[size_t(Figure::Received)] = m_received;
    point[size_t(Figure::Delivered)] = m_delivered;
}

void StatsHistory::append(const Point &point)
{
    m_points.push_back(point);
    if (m_points.size() <= size_t(mostPoints))
        return;
    m_points.pop_front();
    ++m_dropped;
}

std::optional<double> StatsHistory::value(qsizetype index, Figure figure) const
{
    return m_points[size_t(index)][size_t(figure)];
}

std::optional<double> StatsHistory::latest(Figure figure) const
{
    return m_points.empty() ? std::nullopt : value(pointCount() - 1, figure);
}

std::optional<double> StatsHistory::highest(Figure figure, int seconds) const
{
    std::optional<double> highest;
    for (qsizetype i = std::max(0, pointCount() - seconds); i < pointCount(); ++i) {
        if (const auto number = value(i, figure))
            highest = std::max(highest.value_or(*number), *number);
    }
    return highest;
}

QList<QList<QPointF>> StatsHistory::lines(Figure figure, int seconds, int bin) const
{
    QList<QList<QPointF>> lines;
    QList<QPointF> line;
    const auto finish = [&] {
        if (!line.isEmpty())
            lines.append(std::exchange(line, {}));
    };
    // Bins begin at multiples of their length since the first point of all, so that a peak stays in the same
    // one from second to second and lines do not flicker.
    const int last = pointCount() - 1;
    for (int i = std::max(0, last - seconds); i <= last;) {
        const int to = std::min(last, i + bin - 1 - int((m_dropped + i) % bin));
        std::optional<double> highest;
        for (; i <= to; ++i) {
            if (const auto number = value(i, figure))
                highest = std::max(highest.value_or(*number), *number);
        }
        if (highest)
            line.append({double(to - last), *highest});
        else
            finish();
    }
    finish();
    return lines;
}

} // namespace confab
