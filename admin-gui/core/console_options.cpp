// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/console_options.h"

#include "shared/language.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ConsoleOptions {
    Q_DECLARE_TR_FUNCTIONS(confab::ConsoleOptions)
};

} // namespace

QList<ConsoleOption> consoleOptions()
{
    return {
        {consoleOption::url, u"URL"_s,
         ConsoleOptions::tr("Administration port to connect to, such as ws://127.0.0.1:8090/admin.")},
        {consoleOption::tokenFile, u"FILE"_s, ConsoleOptions::tr("File with the token for --url.")},
        {consoleOption::stateDir, u"DIR"_s,
         ConsoleOptions::tr("State directory of a server on this machine: finds address and token there.")},
        {consoleOption::settingsDir, u"DIR"_s,
         ConsoleOptions::tr("Keeps its settings in DIR instead of the user's.")},
        {consoleOption::language, u"LANGUAGE"_s,
         ConsoleOptions::tr("The language: %1; what was chosen last, or the system's, if left out.")
             .arg(languageCodes().join(u", "_s))},
    };
}

ConsoleOption consoleLinkArgument()
{
    return {u"link"_s, u"confab://HOST[:PORT]"_s,
            ConsoleOptions::tr(
                "Server whose profile to open, or to begin; the console that runs already does it.")};
}

} // namespace confab
