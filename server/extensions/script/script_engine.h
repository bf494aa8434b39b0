// SPDX-License-Identifier: MIT
#pragma once

#include <QJSEngine>

namespace confab {

/// A QJSEngine that collects its garbage in one go. Collecting in steps, as Qt has done since 6.8, loses what
/// only a paused generator holds (seen with 6.8.2), and every `async` function that esbuild has translated is
/// one. A QV4_GC_TIMELIMIT in the environment wins.
class ScriptEngine : public QJSEngine
{
public:
    ScriptEngine()
        : QJSEngine(prepared())
    {
    }

private:
    static QObject *prepared()
    {
        // Qt reads it when it makes an engine.
        if (!qEnvironmentVariableIsSet("QV4_GC_TIMELIMIT"))
            qputenv("QV4_GC_TIMELIMIT", "0");
        return nullptr;
    }
};

} // namespace confab
