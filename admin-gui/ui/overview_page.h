// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/alerts.h"
#include "admin-gui/core/stats_history.h"
#include "admin-gui/ui/console_context.h"
#include "admin-gui/ui/live_table_view.h"
#include "admin-gui/ui/page.h"

#include <QComboBox>
#include <QSplitter>

namespace confab {

class AlertsPanel;
class FigureChart;
class TotalsBar;
class TrayNotifier;

/// How the servers are: now, in the last hour, and node by node. It watches for alerts whether it is on show
/// or not.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(ConsoleContext context, QWidget *parent = nullptr);
    ~OverviewPage() override;

    QList<QAction *> commands() const override { return m_commands; }
    LiveTableView *table() const override { return m_nodes; }
    QTableView *grid() const override { return table(); }
    void setShown(bool isShown) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    const Alerts &alerts() const { return *m_alerts; }

Q_SIGNALS:
    void alertCountChanged(int count);
    /// From the tray: the operator wants to see what is wrong.
    void wanted();

private:
    void addCharts(QWidget &parent);
    void addRanges();
    void onServerChanged();
    void onTick();
    void watchRooms(bool isWatching);
    void showFigures();
    int seconds() const { return m_range->currentData().toInt(); }

    ConsoleContext m_context;
    StatsHistory *m_history;
    Alerts *m_alerts;
    TrayNotifier *m_tray;
    LiveModel *m_nodesModel;
    std::unique_ptr<AdminSubscription> m_rooms;
    std::optional<qint64> m_roomCount;
    TotalsBar *m_totals;
    QComboBox *m_range;
    QList<FigureChart *> m_charts;
    AlertsPanel *m_alertsPanel;
    LiveTableView *m_nodes;
    QSplitter *m_splitter;
    QList<QAction *> m_commands;
    bool m_isShown = false;
};

} // namespace confab
