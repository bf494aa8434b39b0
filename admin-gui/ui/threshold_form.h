// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/tray_notifier.h"

#include <QCheckBox>
#include <QWidget>

class QGridLayout;

namespace confab {

/// What counts as wrong. A change counts at once: there is nothing to confirm.
class ThresholdForm : public QWidget
{
    Q_OBJECT
public:
    ThresholdForm(Alerts &alerts, TrayNotifier &tray, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addRule(QGridLayout &grid, AlertKind kind);

    Alerts &m_alerts;
    TrayNotifier &m_tray;
    QCheckBox *m_notify;
};

} // namespace confab
