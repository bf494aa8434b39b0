// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/console_options.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

QList<ConsoleOption> consoleOptions()
{
    return {
        {consoleOption::url, u"URL"_s,
         u"Administration port to connect to, such as ws://127.0.0.1:8090/admin."_s},
        {consoleOption::tokenFile, u"FILE"_s, u"File with the token for --url."_s},
        {consoleOption::stateDir, u"DIR"_s,
         u"State directory of a server on this machine: finds address and token there."_s},
        {consoleOption::settingsDir, u"DIR"_s, u"Keeps its settings in DIR instead of the user's."_s},
    };
}

ConsoleOption consoleLinkArgument()
{
    return {u"link"_s, u"confab://HOST[:PORT]"_s,
            u"Server whose profile to open, or to begin; the console that runs already does it."_s};
}

} // namespace confab
