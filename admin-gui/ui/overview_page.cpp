// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/overview_page.h"

#include "admin-gui/core/format.h"
#include "admin-gui/core/records.h"
#include "admin-gui/ui/alerts_panel.h"
#include "admin-gui/ui/figure_chart.h"
#include "admin-gui/ui/row_delegate.h"
#include "admin-gui/ui/totals_bar.h"
#include "admin-gui/ui/tray_notifier.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto splitterKey = "overview/splitter"_L1;
constexpr auto rangeKey = "overview/seconds"_L1;

bool isTroubled(const QJsonObject &node)
{
    return !node["reachable"_L1].toBool(true) || !node["storeAvailable"_L1].toBool(true);
}

} // namespace

OverviewPage::OverviewPage(ConsoleContext context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_history(&context.records.figures)
    , m_alerts(&context.records.alerts)
    , m_tray(new TrayNotifier(*m_alerts, context.settings, this))
    , m_nodesModel(new LiveModel(context.session.client(), u"nodes"_s, u"node"_s, nodeColumns(), this))
    , m_totals(new TotalsBar(this))
    , m_range(new QComboBox(this))
    , m_alertsPanel(new AlertsPanel(*m_alerts, *m_tray, this))
    , m_nodes(new LiveTableView(*m_nodesModel, u"nodes"_s, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_nodesModel->setAlarm(isTroubled);
    m_nodes->setItemDelegate(new RowDelegate(-1, m_nodes));
    m_nodes->setAccessibleName(tr("Nodes"));
    m_nodes->setEmptyText(tr("There are no nodes."));
    m_nodes->setMinimumHeight(90);

    auto *charts = new QWidget(this);
    auto *middle = new QWidget(this);
    auto *middleLayout = new QHBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->addWidget(charts, 3);
    middleLayout->addWidget(m_alertsPanel, 1);
    addRanges();
    addCharts(*charts);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_nodes);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(context.settings.value(splitterKey).toByteArray());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_totals);
    layout->addWidget(m_splitter, 1);

    auto *thresholds = new QAction(tr("&Thresholds"), this);
    thresholds->setShortcut(QKeySequence(u"Ctrl+T"_s));
    thresholds->setStatusTip(tr("Shows or hides what counts as wrong."));
    connect(thresholds, &QAction::triggered, this,
            [this] { m_alertsPanel->setFormShown(!m_alertsPanel->isFormShown()); });
    m_commands.append(thresholds);

    m_history->start();
    connect(m_history, &StatsHistory::ticked, this, &OverviewPage::onTick);
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        m_context.settings.setValue(rangeKey, seconds());
        showFigures();
    });
    connect(m_alerts, &Alerts::changed, this,
            [this] { Q_EMIT alertCountChanged(int(m_alerts->current().size())); });
    connect(m_tray, &TrayNotifier::activated, this, &OverviewPage::wanted);
    connect(&context.session, &Session::serverChanged, m_nodesModel, &LiveModel::clear);
    connect(&context.session, &Session::serverChanged, this, &OverviewPage::onServerChanged);
}

OverviewPage::~OverviewPage()
{
    m_context.settings.setValue(splitterKey, m_splitter->saveState());
}

QVariantMap OverviewPage::state() const
{
    return {{u"thresholds"_s, m_alertsPanel->isFormShown()}};
}

void OverviewPage::restore(const QVariantMap &state)
{
    m_alertsPanel->setFormShown(state[u"thresholds"_s].toBool());
    Q_EMIT alertCountChanged(int(m_alerts->current().size()));
}

void OverviewPage::addRanges()
{
    struct Range {
        QString text;
        int seconds;
    };
    m_range->setAccessibleName(tr("Time on show"));
    m_range->setToolTip(tr("How far back the charts go"));
    const QList<Range> ranges{
        {tr("Last 5 minutes"), 300}, {tr("Last 15 minutes"), 900}, {tr("Last hour"), 3600}};
    for (const Range &range : ranges) {
        m_range->addItem(range.text, range.seconds);
        auto *command = new QAction(range.text, this);
        command->setStatusTip(tr("Changes how far back the charts go."));
        const int index = m_range->count() - 1;
        connect(command, &QAction::triggered, this, [this, index] { m_range->setCurrentIndex(index); });
        m_commands.append(command);
    }
    m_range->setCurrentIndex(std::max(0, m_range->findData(m_context.settings.value(rangeKey, 300))));
}

void OverviewPage::addCharts(QWidget &parent)
{
    const auto count = [](double value) { return countText(std::round(value)); };
    const auto rate = [](double value) { return rateText(value); };
    const auto bytes = [](double value) { return bytesText(std::round(value)); };
    const auto duration = [](double value) { return durationText(value); };
    using Scale = FigureChart::Scale;
    m_charts = {
        new FigureChart(tr("Connections"), {{Figure::Connections, {}}}, Scale::Decimal, count, &parent),
        //: Keys of the chart of messages: “in” those that clients send, “out” those that are sent to them
        new FigureChart(tr("Messages/s"), {{Figure::Received, tr("in")}, {Figure::Delivered, tr("out")}},
                        Scale::Decimal, rate, &parent),
        new FigureChart(tr("Longest queue yet"), {{Figure::QueueHighWater, {}}}, Scale::Binary, bytes,
                        &parent),
        new FigureChart(tr("Loop lag"), {{Figure::LoopLag, {}}}, Scale::Decimal, duration, &parent),
    };
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(tr("&Charts:"), &parent);
    label->setBuddy(m_range);
    head->addWidget(label);
    head->addWidget(m_range);
    head->addStretch();
    auto *grid = new QGridLayout(&parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addLayout(head, 0, 0, 1, 2);
    for (int i = 0; i < m_charts.size(); ++i)
        grid->addWidget(m_charts[i], 1 + i / 2, i % 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void OverviewPage::setShown(bool isShown)
{
    m_isShown = isShown;
    m_nodesModel->setWatching(isShown);
    watchRooms(isShown);
    showFigures();
}

void OverviewPage::watchRooms(bool isWatching)
{
    if (!isWatching) {
        m_rooms.reset();
        return;
    }
    // One row, for the sake of the total that comes with it.
    m_rooms = m_context.session.client().subscribe(u"rooms"_s, {{u"limit"_s, 1}});
    const auto count = [this] { m_roomCount = m_rooms->table().total(); };
    connect(m_rooms.get(), &AdminSubscription::snapshotReceived, this, count);
    connect(m_rooms.get(), &AdminSubscription::changed, this, count);
}

void OverviewPage::onServerChanged()
{
    m_roomCount.reset();
    m_alerts->reset();
    m_history->clear();
    showFigures();
}

void OverviewPage::onTick()
{
    m_alerts->watch(m_history->figures());
    showFigures();
}

void OverviewPage::showFigures()
{
    if (!m_isShown)
        return;
    m_totals->show(*m_history, m_roomCount);
    for (FigureChart *chart : std::as_const(m_charts))
        chart->show(*m_history, seconds());
}

} // namespace confab
