// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/console_language.h"

#include <QGuiApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto settingsKey = "window/language"_L1;

} // namespace

ConsoleLanguage::ConsoleLanguage(const QString &given)
    : m_translation({u"confab-admin"_s, u"shared"_s})
    , m_choice(given)
    , m_isGiven(!given.isEmpty())
{
    apply();
}

ConsoleLanguage::~ConsoleLanguage()
{
    QLocale::setDefault(QLocale::system());
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

void ConsoleLanguage::useSettings(QSettings &settings)
{
    m_settings = &settings;
    const QString kept = settings.value(settingsKey).toString();
    if (m_isGiven || (!kept.isEmpty() && !languageCodes().contains(kept)))
        return;
    m_choice = kept;
    apply();
}

void ConsoleLanguage::choose(const QString &choice)
{
    if (m_settings)
        m_settings->setValue(settingsKey, choice);
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

void ConsoleLanguage::apply()
{
    const QString language = m_choice.isEmpty() ? systemLanguage() : m_choice;
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_translation.use(language);
}

} // namespace confab
