// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/stats_history.h"

#include <QDateTime>
#include <QMap>
#include <QSettings>

#include <array>

namespace confab {

/// What can be wrong with a node.
enum class AlertKind {
    LoopLag,          ///< Milliseconds.
    Connections,      ///< A number: the API does not tell the server's own limit.
    Queue,            ///< Bytes that wait for one client.
    Memory,           ///< Bytes.
    StoreUnavailable, ///< No threshold.
    NodeUnreachable,  ///< No threshold.
};
inline constexpr std::array allAlertKinds{
    AlertKind::LoopLag, AlertKind::Connections,      AlertKind::Queue,
    AlertKind::Memory,  AlertKind::StoreUnavailable, AlertKind::NodeUnreachable};

struct AlertRule {
    bool isOn = true;
    double threshold = 0; ///< More than this is wrong; 0 where there is none.

    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

struct Alert {
    AlertKind kind;
    QString node;
    QDateTime since;
    double value = 0;     ///< The worst so far.
    double threshold = 0; ///< Which it exceeded.
};

QString alertKindName(AlertKind kind); ///< `Loop lag`
/// One line without its time: `Loop lag of 412 ms on node-1 (more than 250 ms)`.
QString alertText(const Alert &alert);

/// Watches the figures and says what is wrong, by rules that are kept in the settings. An alert is raised
/// when something has been wrong for some seconds and cleared when it has been well for longer, well below
/// the threshold: it does not flap. Without a connection nothing changes.
class Alerts : public QObject
{
    Q_OBJECT
public:
    static constexpr int raisedAfter = 3;   ///< Bad seconds in a row.
    static constexpr int clearedAfter = 10; ///< Good seconds in a row.
    static constexpr double clearBelow = 0.8;

    explicit Alerts(QSettings &settings, QObject *parent = nullptr);

    AlertRule rule(AlertKind kind) const { return m_rules[size_t(kind)]; }
    /// Alerts of a rule that is off are cleared; a new threshold counts from the next second on.
    void setRule(AlertKind kind, const AlertRule &rule);
    static AlertRule standardRule(AlertKind kind);

    /// Once a second.
    void watch(const ClusterFigures &figures);
    /// Forgets all without a word: it was another server.
    void reset();

    /// The oldest first.
    const QList<Alert> &current() const { return m_current; }

Q_SIGNALS:
    void raised(const confab::Alert &alert);
    void cleared(const confab::Alert &alert);
    /// After any change of `current`.
    void changed();

private:
    using Subject = std::pair<AlertKind, QString>;
    struct Watched {
        int badSeconds = 0;
        int goodSeconds = 0;
        bool isSeen = false;
    };

    void watchNode(const QJsonObject &node);
    void watchQueue(const QJsonObject &stats);
    void judge(AlertKind kind, const QString &node, double value);
    void count(AlertKind kind, const QString &node, double value, bool isBad, bool isGood);
    void clearUnseen();
    void raise(AlertKind kind, const QString &node, double value);
    void clear(const Subject &subject);
    qsizetype indexOf(const Subject &subject) const;

    QSettings &m_settings;
    std::array<AlertRule, allAlertKinds.size()> m_rules;
    QMap<Subject, Watched> m_watched;
    QList<Alert> m_current;
    QString m_queueNode;
    double m_highWater = -1; ///< Of `m_queueNode`; -1: not known.
    int m_secondsSinceGrowth = 0;
    bool m_hasChanged = false;
};

} // namespace confab
