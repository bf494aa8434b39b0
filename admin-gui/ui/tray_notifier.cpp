// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/tray_notifier.h"

#include <QApplication>
#include <QStyle>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto settingsKey = "alerts/tray"_L1;

} // namespace

TrayNotifier::TrayNotifier(Alerts &alerts, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_alerts(alerts)
    , m_settings(settings)
{
    connect(&alerts, &Alerts::raised, this, &TrayNotifier::onRaised);
    connect(&alerts, &Alerts::changed, this, &TrayNotifier::onChanged);
}

bool TrayNotifier::isOn() const
{
    return m_settings.value(settingsKey, true).toBool();
}

void TrayNotifier::setOn(bool isOn)
{
    m_settings.setValue(settingsKey, isOn);
    if (!isOn)
        m_icon.reset();
}

void TrayNotifier::onRaised(const Alert &alert)
{
    if (!isOn() || !isPossible())
        return;
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(
            QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning));
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &TrayNotifier::activated);
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayNotifier::activated);
        m_icon->show();
    }
    m_icon->showMessage(tr("Confab: %1").arg(alertKindName(alert.kind)), alertText(alert),
                        QSystemTrayIcon::Warning);
}

void TrayNotifier::onChanged()
{
    if (!m_icon)
        return;
    if (m_alerts.current().isEmpty()) {
        m_icon.reset();
        return;
    }
    QStringList texts;
    for (const Alert &alert : m_alerts.current())
        texts.append(alertText(alert));
    m_icon->setToolTip(texts.join(u'\n'));
}

} // namespace confab
