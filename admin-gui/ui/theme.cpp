// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto portalInterface = "org.freedesktop.portal.Settings";
constexpr uint preferDark = 1;

/// Text on its ground has a contrast of 7 to 1 and more, also where it is disabled 4.5 to 1 (WCAG 2.1).
QPalette palette(bool isDark)
{
    const QColor window(isDark ? 0x262a31 : 0xf3f4f6);
    const QColor base(isDark ? 0x16181c : 0xffffff);
    const QColor alternate(isDark ? 0x1c1f24 : 0xf5f6f8);
    const QColor button(isDark ? 0x343a43 : 0xe9ebee);
    const QColor text(isDark ? 0xe8eaed : 0x1b1f24);
    const QColor faint(isDark ? 0xa7aeb8 : 0x626b76);
    const QColor accent(isDark ? 0x4c9be8 : 0x1f6feb);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, QColor(0xffffff));
    palette.setColor(QPalette::ToolTipBase, isDark ? button : QColor(0xfffbe6));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, isDark ? QColor(0x0b0d10) : QColor(0xffffff));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Light, window.lighter(isDark ? 150 : 105));
    palette.setColor(QPalette::Midlight, window.lighter(isDark ? 125 : 102));
    palette.setColor(QPalette::Mid, window.darker(isDark ? 120 : 125));
    palette.setColor(QPalette::Dark, window.darker(isDark ? 150 : 150));
    palette.setColor(QPalette::Shadow, QColor(isDark ? 0x0a0b0d : 0x8a9099));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, button);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_isDesktopDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    auto bus = QDBusConnection::sessionBus();
    bus.connect(QLatin1StringView(portalService), QLatin1StringView(portalPath),
                QLatin1StringView(portalInterface), u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    askDesktop();
    apply();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == Choice::System ? m_isDesktopDark : m_choice == Choice::Dark;
}

void Theme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != u"org.freedesktop.appearance" || key != u"color-scheme")
        return;
    m_isDesktopDark = value.variant().toUInt() == preferDark;
    apply();
}

void Theme::askDesktop()
{
    auto question =
        QDBusMessage::createMethodCall(QLatin1StringView(portalService), QLatin1StringView(portalPath),
                                       QLatin1StringView(portalInterface), u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    // The answer comes when it comes: no window waits for a desktop without a portal.
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return;
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        m_isDesktopDark = value.toUInt() == preferDark;
        apply();
    });
}

void Theme::apply()
{
    QApplication::setPalette(palette(isDark()));
    QToolTip::setPalette(palette(isDark()));
}

} // namespace confab
