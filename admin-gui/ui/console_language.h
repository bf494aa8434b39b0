// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/language.h"

#include <QObject>
#include <QSettings>

namespace confab {

/// The language of the console, with the direction of its windows and the form of its numbers.
class ConsoleLanguage : public QObject
{
    Q_OBJECT
public:
    /// In the language that the command line or the environment names (see `languageCodes`), else the
    /// system's.
    explicit ConsoleLanguage(const QString &given = {});
    ~ConsoleLanguage() override;

    /// What was chosen last time counts, unless a language was given; choices are kept there from now on.
    void useSettings(QSettings &settings);

    /// Empty where it is the system's.
    const QString &choice() const { return m_choice; }
    QString language() const { return m_translation.language(); }
    /// Takes effect at once; windows hear of it by QEvent::LanguageChange, and `changed` comes after that.
    void choose(const QString &choice);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Translation m_translation;
    QString m_choice;
    bool m_isGiven;
    QSettings *m_settings = nullptr;
};

} // namespace confab
