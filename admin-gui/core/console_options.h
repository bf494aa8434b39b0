// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace confab {

/// An option of confab-admin, for the command line and the manual page.
struct ConsoleOption {
    QString name;
    QString placeholder;
    QString meaning; ///< A sentence.
};

namespace consoleOption {
inline const QString url = QStringLiteral("url");
inline const QString tokenFile = QStringLiteral("token-file");
inline const QString stateDir = QStringLiteral("state-dir");
inline const QString language = QStringLiteral("language");
inline const QString settingsDir = QStringLiteral("settings-dir");
} // namespace consoleOption

QList<ConsoleOption> consoleOptions();

/// What may stand there beside options: its form and its meaning.
ConsoleOption consoleLinkArgument();

} // namespace confab
