// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_modules.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

ScriptModules::ScriptModules(ScriptRunner &runner, const ScriptSources &sources)
    : m_runner(runner)
    , m_sources(sources)
{
}

ScriptModules::~ScriptModules() = default;

QString ScriptModules::resolve(const QString &directory, const QString &name) const
{
    return m_sources.resolve(directory, name);
}

QString ScriptModules::textOf(const QString &path) const
{
    const ScriptFile *const file = m_sources.file(path);
    return file ? file->text : QString();
}

QJSValue ScriptModules::compile(const QString &path)
{
    const ScriptFile *const file = m_sources.file(path);
    if (!file || !file->problem.isEmpty()) {
        m_runner.engine().throwError(QJSValue::SyntaxError, file ? file->problem : path);
        return {};
    }
    // On one line with the first of the script, so that its lines keep their numbers.
    const QString function = "(function (exports, require, module, __filename, __dirname) {"_L1;
    const QJSValue compiled = m_runner.engine().evaluate(function + file->text + "\n})"_L1, path);
    if (compiled.isError())
        m_runner.engine().throwError(compiled);
    return compiled;
}

} // namespace confab
