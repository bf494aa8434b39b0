// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/alerts.h"

#include "admin-gui/core/format.h"

#include <algorithm>
#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// The high-water mark of the queues never falls. What it says of now is that it has just risen.
constexpr int growthCounts = 60;

QString settingsKey(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LoopLag:
        return u"alerts/loopLag"_s;
    case AlertKind::Connections:
        return u"alerts/connections"_s;
    case AlertKind::Queue:
        return u"alerts/queue"_s;
    case AlertKind::Memory:
        return u"alerts/memory"_s;
    case AlertKind::StoreUnavailable:
        return u"alerts/store"_s;
    case AlertKind::NodeUnreachable:
        return u"alerts/node"_s;
    }
    Q_UNREACHABLE();
}

QString valueText(AlertKind kind, double value)
{
    switch (kind) {
    case AlertKind::LoopLag:
        return durationText(value);
    case AlertKind::Queue:
    case AlertKind::Memory:
        return bytesText(value);
    default:
        return countText(value);
    }
}

} // namespace

QString alertKindName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LoopLag:
        return Alerts::tr("Loop lag");
    case AlertKind::Connections:
        return Alerts::tr("Connections");
    case AlertKind::Queue:
        return Alerts::tr("Queue of a client");
    case AlertKind::Memory:
        return Alerts::tr("Memory");
    case AlertKind::StoreUnavailable:
        return Alerts::tr("Store unavailable");
    case AlertKind::NodeUnreachable:
        return Alerts::tr("Node unreachable");
    }
    Q_UNREACHABLE();
}

QString alertText(const Alert &alert)
{
    const QString value = valueText(alert.kind, alert.value);
    const QString most = valueText(alert.kind, alert.threshold);
    switch (alert.kind) {
    case AlertKind::LoopLag:
        //: A duration, the name of a node, the threshold
        return Alerts::tr("Loop lag of %1 on %2 (more than %3)").arg(value, alert.node, most);
    case AlertKind::Connections:
        return Alerts::tr("%Ln connections on %1 (more than %2)", nullptr, int(alert.value))
            .arg(alert.node, most);
    case AlertKind::Queue:
        //: A size, the name of a node, the threshold
        return Alerts::tr("%1 waited for one client of %2 (more than %3)").arg(value, alert.node, most);
    case AlertKind::Memory:
        //: A size, the name of a node, the threshold
        return Alerts::tr("%1 of memory used by %2 (more than %3)").arg(value, alert.node, most);
    case AlertKind::StoreUnavailable:
        return Alerts::tr("%1 cannot reach its store").arg(alert.node);
    case AlertKind::NodeUnreachable:
        return Alerts::tr("%1 cannot be reached").arg(alert.node);
    }
    Q_UNREACHABLE();
}

Alerts::Alerts(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (const AlertKind kind : allAlertKinds) {
        AlertRule rule = standardRule(kind);
        rule.isOn = settings.value(settingsKey(kind) + "/on"_L1, rule.isOn).toBool();
        if (rule.threshold > 0) {
            const double kept =
                settings.value(settingsKey(kind) + "/threshold"_L1, rule.threshold).toDouble();
            rule.threshold = kept > 0 ? kept : rule.threshold;
        }
        m_rules[size_t(kind)] = rule;
    }
}

AlertRule Alerts::standardRule(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LoopLag:
        return {.threshold = 250};
    case AlertKind::Connections:
        return {.threshold = 18'000}; // A server takes 20,000 unless it is told otherwise.
    case AlertKind::Queue:
        return {.threshold = 512 * 1024}; // At 1 MiB it closes the connection.
    case AlertKind::Memory:
        return {.threshold = 1024.0 * 1024 * 1024};
    case AlertKind::StoreUnavailable:
    case AlertKind::NodeUnreachable:
        return {};
    }
    Q_UNREACHABLE();
}

void Alerts::setRule(AlertKind kind, const AlertRule &rule)
{
    m_rules[size_t(kind)] = rule;
    m_settings.setValue(settingsKey(kind) + "/on"_L1, rule.isOn);
    if (rule.threshold > 0)
        m_settings.setValue(settingsKey(kind) + "/threshold"_L1, rule.threshold);
    if (rule.isOn)
        return;
    m_watched.removeIf([kind](const auto &entry) { return entry.key().first == kind; });
    const QList<Alert> before = m_current;
    for (const Alert &alert : before) {
        if (alert.kind == kind)
            clear({kind, alert.node});
    }
    if (std::exchange(m_hasChanged, false))
        Q_EMIT changed();
}

void Alerts::watch(const ClusterFigures &figures)
{
    if (!figures.isLive)
        return;
    for (Watched &watched : m_watched)
        watched.isSeen = false;
    for (const QJsonObject &node : figures.nodes)
        watchNode(node);
    watchQueue(figures.stats);
    clearUnseen();
    if (std::exchange(m_hasChanged, false))
        Q_EMIT changed();
}

void Alerts::reset()
{
    m_watched.clear();
    m_queueNode.clear();
    m_highWater = -1;
    if (m_current.isEmpty())
        return;
    m_current.clear();
    Q_EMIT changed();
}

void Alerts::watchNode(const QJsonObject &node)
{
    const QString name = node["node"_L1].toString();
    const bool isReachable = node["reachable"_L1].toBool(true);
    count(AlertKind::NodeUnreachable, name, 0, !isReachable, isReachable);
    if (!isReachable)
        return; // Nothing else is known of it.
    const bool hasStore = node["storeAvailable"_L1].toBool(true);
    count(AlertKind::StoreUnavailable, name, 0, !hasStore, hasStore);
    judge(AlertKind::LoopLag, name, node["eventLoopLag"_L1].toDouble());
    judge(AlertKind::Connections, name, node["connections"_L1].toDouble());
    judge(AlertKind::Memory, name, node["memoryBytes"_L1].toDouble());
}

void Alerts::watchQueue(const QJsonObject &stats)
{
    const QJsonValue mark = stats["queueHighWaterBytes"_L1];
    if (!mark.isDouble())
        return;
    const QString node = stats["node"_L1].toString();
    const double highWater = mark.toDouble();
    // When it rose to what it is at first, nobody knows.
    const bool isFirst = node != m_queueNode || m_highWater < 0 || highWater < m_highWater;
    const bool hasGrown = !isFirst && highWater > m_highWater;
    m_secondsSinceGrowth = hasGrown ? 0 : std::min(m_secondsSinceGrowth + 1, growthCounts);
    if (isFirst)
        m_secondsSinceGrowth = growthCounts;
    m_queueNode = node;
    m_highWater = highWater;
    const bool isRecent = m_secondsSinceGrowth < growthCounts;
    judge(AlertKind::Queue, node, isRecent ? highWater : 0);
}

void Alerts::judge(AlertKind kind, const QString &node, double value)
{
    const double threshold = rule(kind).threshold;
    count(kind, node, value, value > threshold, value <= threshold * clearBelow);
}

void Alerts::count(AlertKind kind, const QString &node, double value, bool isBad, bool isGood)
{
    if (!rule(kind).isOn)
        return;
    const Subject subject{kind, node};
    Watched &watched = m_watched[subject];
    watched.isSeen = true;
    watched.badSeconds = isBad ? watched.badSeconds + 1 : 0;
    watched.goodSeconds = isGood ? watched.goodSeconds + 1 : 0;
    const qsizetype known = indexOf(subject);
    if (known < 0) {
        if (watched.badSeconds >= raisedAfter)
            raise(kind, node, value);
        return;
    }
    if (watched.goodSeconds >= clearedAfter) {
        clear(subject);
    } else if (value > m_current[known].value) {
        m_current[known].value = value;
        m_hasChanged = true;
    }
}

void Alerts::clearUnseen()
{
    // A node that has left is not in trouble any more, and one that cannot be reached tells nothing new.
    const QList<Alert> before = m_current;
    for (const Alert &alert : before) {
        const bool isUnreachable = indexOf({AlertKind::NodeUnreachable, alert.node}) >= 0;
        if (isUnreachable && m_watched.value({AlertKind::NodeUnreachable, alert.node}).isSeen)
            continue;
        Watched &watched = m_watched[{alert.kind, alert.node}];
        if (!watched.isSeen && ++watched.goodSeconds >= clearedAfter)
            clear({alert.kind, alert.node});
    }
    m_watched.removeIf(
        [this](const auto &entry) { return !entry.value().isSeen && indexOf(entry.key()) < 0; });
}

void Alerts::raise(AlertKind kind, const QString &node, double value)
{
    const Alert alert{kind, node, QDateTime::currentDateTime(), value, rule(kind).threshold};
    m_current.append(alert);
    m_hasChanged = true;
    Q_EMIT raised(alert);
}

void Alerts::clear(const Subject &subject)
{
    const qsizetype index = indexOf(subject);
    if (index < 0)
        return;
    const Alert alert = m_current.takeAt(index);
    m_hasChanged = true;
    Q_EMIT cleared(alert);
}

qsizetype Alerts::indexOf(const Subject &subject) const
{
    for (qsizetype i = 0; i < m_current.size(); ++i) {
        if (m_current[i].kind == subject.first && m_current[i].node == subject.second)
            return i;
    }
    return -1;
}

} // namespace confab
