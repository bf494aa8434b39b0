// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/alerts_panel.h"

#include "admin-gui/core/format.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace confab {

using namespace Qt::Literals::StringLiterals;

AlertsPanel::AlertsPanel(Alerts &alerts, TrayNotifier &tray, QWidget *parent)
    : QFrame(parent)
    , m_alerts(alerts)
    , m_title(new QLabel(this))
    , m_toggle(new QToolButton(this))
    , m_allIsWell(new QLabel(tr("Nothing is wrong."), this))
    , m_list(new QListWidget(this))
    , m_form(new ThresholdForm(alerts, tray, this))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_toggle->setText(tr("Thresholds"));
    m_toggle->setToolTip(tr("What counts as wrong"));
    m_toggle->setAccessibleName(tr("Thresholds"));
    m_toggle->setAccessibleDescription(tr("Shows or hides what counts as wrong."));
    m_toggle->setCheckable(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_list->setAccessibleName(tr("Alerts"));
    m_list->setWordWrap(true);
    m_list->setIconSize(QSize(16, 16));
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_allIsWell->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_form->setVisible(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_toggle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 10);
    layout->addLayout(head);
    layout->addWidget(m_form);
    layout->addWidget(m_allIsWell, 1);
    layout->addWidget(m_list, 1);

    connect(m_toggle, &QToolButton::toggled, this, &AlertsPanel::setFormShown);
    connect(&alerts, &Alerts::changed, this, &AlertsPanel::onChanged);
    onChanged();
}

QSize AlertsPanel::minimumSizeHint() const
{
    // The list alone would do with less than can be read.
    return QFrame::minimumSizeHint().expandedTo(QSize(240, 0));
}

void AlertsPanel::setFormShown(bool isShown)
{
    m_toggle->setChecked(isShown);
    m_toggle->setArrowType(isShown ? Qt::DownArrow : Qt::RightArrow);
    m_form->setVisible(isShown);
}

void AlertsPanel::onChanged()
{
    const QList<Alert> &alerts = m_alerts.current();
    m_title->setText(alerts.isEmpty() ? tr("Alerts") : tr("Alerts (%1)").arg(alerts.size()));
    m_allIsWell->setVisible(alerts.isEmpty());
    m_list->setVisible(!alerts.isEmpty());
    const int current = m_list->currentRow();
    m_list->clear();
    const QIcon icon = style()->standardIcon(QStyle::SP_MessageBoxWarning);
    // The newest first: the eye falls on the top.
    for (auto alert = alerts.crbegin(); alert != alerts.crend(); ++alert) {
        const QString since = timeText(alert->since.toMSecsSinceEpoch());
        m_list->addItem(new QListWidgetItem(icon, tr("%1\nsince %2").arg(alertText(*alert), since)));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
}

} // namespace confab
