// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace confab {

/// Light or dark: as the desktop says, at run time, or as the operator has chosen. Qt 6.4 has no
/// QStyleHints::colorScheme() yet, so the desktop is asked through its portal (org.freedesktop.appearance).
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const;

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askDesktop();
    void apply();

    Choice m_choice = Choice::System;
    bool m_isDesktopDark = false;
};

} // namespace confab
