// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/script/script_runner.h"

namespace confab {

/// The files of the scripts, as the prelude's `require` sees them.
class ScriptModules : public QObject
{
    Q_OBJECT
public:
    ScriptModules(ScriptRunner &runner, const ScriptSources &sources);
    ~ScriptModules() override;

    /// As `ScriptSources::resolve`; empty where there is no such file.
    Q_INVOKABLE QString resolve(const QString &directory, const QString &name) const;
    Q_INVOKABLE QString textOf(const QString &path) const;
    /// A function of `exports, require, module, __filename, __dirname`; throws where the file cannot be run.
    Q_INVOKABLE QJSValue compile(const QString &path);

private:
    ScriptRunner &m_runner;
    const ScriptSources &m_sources;
};

} // namespace confab
