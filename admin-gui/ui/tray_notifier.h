// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/alerts.h"

#include <QSystemTrayIcon>

#include <memory>

namespace confab {

/// Tells of new alerts on the desktop, where it has a tray and the operator has not switched it off. Its icon
/// is there only while something is wrong.
class TrayNotifier : public QObject
{
    Q_OBJECT
public:
    TrayNotifier(Alerts &alerts, QSettings &settings, QObject *parent = nullptr);

    static bool isPossible() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    bool isOn() const;
    void setOn(bool isOn);

Q_SIGNALS:
    /// The operator has pressed the icon or the message.
    void activated();

private:
    void onRaised(const Alert &alert);
    void onChanged();

    Alerts &m_alerts;
    QSettings &m_settings;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace confab
