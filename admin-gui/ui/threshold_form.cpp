// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/threshold_form.h"

#include <QGridLayout>
#include <QSpinBox>

#include <limits>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Unit {
    QString suffix;
    double size = 1; ///< Of one, in the unit of the rule.
    int most = std::numeric_limits<int>::max();
    int step = 1;
};

Unit unitOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LoopLag:
        return {ThresholdForm::tr(" ms"), 1, 60'000, 50};
    case AlertKind::Queue:
        return {ThresholdForm::tr(" KiB"), 1024, 1024 * 1024, 64};
    case AlertKind::Memory:
        return {ThresholdForm::tr(" MiB"), 1024.0 * 1024, 16 * 1024 * 1024, 128};
    default:
        return {{}, 1, 10'000'000, 1000};
    }
}

QString labelOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LoopLag:
        return ThresholdForm::tr("&Loop lag");
    case AlertKind::Connections:
        return ThresholdForm::tr("&Connections");
    case AlertKind::Queue:
        return ThresholdForm::tr("&Queue");
    case AlertKind::Memory:
        return ThresholdForm::tr("Memor&y");
    case AlertKind::StoreUnavailable:
        return ThresholdForm::tr("S&tore unavailable");
    case AlertKind::NodeUnreachable:
        return ThresholdForm::tr("Node &unreachable");
    }
    Q_UNREACHABLE();
}

QString hintOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LoopLag:
        return ThresholdForm::tr("Alert when work on a node begins later than this.");
    case AlertKind::Connections:
        return ThresholdForm::tr("Alert when one node has more clients than this.");
    case AlertKind::Queue:
        return ThresholdForm::tr("Alert when more than this waits for one client.");
    case AlertKind::Memory:
        return ThresholdForm::tr("Alert when one node uses more than this.");
    case AlertKind::StoreUnavailable:
        return ThresholdForm::tr("Alert when a node cannot read and write the rooms.");
    case AlertKind::NodeUnreachable:
        return ThresholdForm::tr("Alert when a node does not answer the others.");
    }
    Q_UNREACHABLE();
}

} // namespace

ThresholdForm::ThresholdForm(Alerts &alerts, TrayNotifier &tray, QWidget *parent)
    : QWidget(parent)
    , m_alerts(alerts)
    , m_tray(tray)
    , m_notify(new QCheckBox(tr("Notify on the &desktop"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const AlertKind kind : allAlertKinds)
        addRule(*grid, kind);
    m_notify->setAccessibleName(tr("Notify on the desktop"));
    m_notify->setChecked(tray.isOn());
    grid->addWidget(m_notify, grid->rowCount(), 0, 1, 2);
    connect(m_notify, &QCheckBox::toggled, this, [this](bool isOn) { m_tray.setOn(isOn); });
}

void ThresholdForm::addRule(QGridLayout &grid, AlertKind kind)
{
    const int row = grid.rowCount();
    const AlertRule rule = m_alerts.rule(kind);
    auto *check = new QCheckBox(labelOf(kind), this);
    check->setChecked(rule.isOn);
    check->setAccessibleName(labelOf(kind).remove(u'&'));
    check->setToolTip(hintOf(kind));
    check->setAccessibleDescription(hintOf(kind));
    // What has no threshold may be as long as the form is wide.
    grid.addWidget(check, row, 0, 1, rule.threshold > 0 ? 1 : 2);
    connect(check, &QCheckBox::toggled, this, [this, kind](bool isOn) {
        AlertRule changed = m_alerts.rule(kind);
        changed.isOn = isOn;
        m_alerts.setRule(kind, changed);
    });
    if (rule.threshold <= 0)
        return;
    const Unit unit = unitOf(kind);
    auto *threshold = new QSpinBox(this);
    threshold->setRange(1, unit.most);
    threshold->setSingleStep(unit.step);
    threshold->setSuffix(unit.suffix);
    threshold->setGroupSeparatorShown(true);
    threshold->setValue(int(rule.threshold / unit.size));
    threshold->setEnabled(rule.isOn);
    threshold->setToolTip(hintOf(kind));
    threshold->setAccessibleName(tr("%1: more than").arg(labelOf(kind).remove(u'&')));
    threshold->setAccessibleDescription(hintOf(kind));
    grid.addWidget(threshold, row, 1);
    connect(check, &QCheckBox::toggled, threshold, &QWidget::setEnabled);
    connect(threshold, &QSpinBox::valueChanged, this, [this, kind, unit](int value) {
        AlertRule changed = m_alerts.rule(kind);
        changed.threshold = value * unit.size;
        m_alerts.setRule(kind, changed);
    });
}

void ThresholdForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Asked only now: the desktop takes its time to answer, and no window waits for that.
    const bool isPossible = TrayNotifier::isPossible();
    m_notify->setEnabled(isPossible);
    m_notify->setToolTip(isPossible ? QString() : tr("This desktop has no system tray."));
    m_notify->setAccessibleDescription(m_notify->toolTip());
}

} // namespace confab
