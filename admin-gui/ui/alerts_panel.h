// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/threshold_form.h"

#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

namespace confab {

/// What is wrong now, and, on demand, what counts as wrong.
class AlertsPanel : public QFrame
{
    Q_OBJECT
public:
    AlertsPanel(Alerts &alerts, TrayNotifier &tray, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    void setFormShown(bool isShown);
    bool isFormShown() const { return m_form->isVisibleTo(this); }

private:
    void onChanged();

    Alerts &m_alerts;
    QLabel *m_title;
    QToolButton *m_toggle;
    QLabel *m_allIsWell;
    QListWidget *m_list;
    ThresholdForm *m_form;
};

} // namespace confab
