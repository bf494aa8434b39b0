// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_instance.h"

#include <QFileInfo>

#include <limits>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// No script can give its middleware this name: theirs are not empty.
const QString forgettingName = u""_s;

} // namespace

ScriptInstance::ScriptInstance(ScriptSources sources, const ScriptServices &services, ScriptLimits limits)
    : m_sources(std::move(sources))
    , m_services(services)
    , m_runner(std::make_shared<ScriptRunner>(m_sources, limits))
    , m_calls(services)
    , m_bridge(*m_runner, m_calls, services)
    , m_timers(*m_runner)
    , m_modules(*m_runner, m_sources)
    , m_registry(m_runner, services)
{
    m_runner->setUp({&m_bridge, &m_registry, &m_modules, &m_timers});
}

ScriptInstance::~ScriptInstance() = default;

QStringList ScriptInstance::run()
{
    QStringList problems = m_sources.problems();
    for (const QString &path : m_sources.startPaths()) {
        const ScriptFile *const file = m_sources.file(path);
        if (!file || !file->problem.isEmpty())
            continue; // among the problems already
        const ScriptRegistry::Contents before = m_registry.contents();
        const QString problem = runFile(path);
        if (problem.isEmpty()) {
            ++m_count;
            continue;
        }
        m_registry.restore(before);
        m_runner->callAlways(u"undo"_s, {}, path);
        problems.append(problem);
    }
    return problems;
}

QString ScriptInstance::runFile(const QString &path)
{
    const QJSValue result = m_runner->call(u"load"_s, {path, QFileInfo(path).completeBaseName()}, path);
    if (result.isError())
        return path + ": was interrupted"_L1;
    const QString text = result.toString();
    if (text.isEmpty())
        return {};
    const qsizetype end = text.indexOf(u'\n');
    const QString words = text.left(end);
    return path + ": "_L1 + words + m_runner->readableStack(text.mid(end + 1));
}

QCoro::Task<> ScriptInstance::stop(std::chrono::milliseconds limit)
{
    if (!m_stopping)
        m_stopping = std::make_shared<QCoro::Task<Satellites::Failures>>(satellites().stopAll(limit));
    const auto stopping = m_stopping;
    co_await *stopping;
}

void ScriptInstance::install(ScriptInstance *predecessor)
{
    if (predecessor)
        predecessor->m_registry.uninstall(&m_registry);
    m_registry.install(predecessor ? &predecessor->m_registry : nullptr);
    forgetClosedConnections();
}

void ScriptInstance::uninstall()
{
    m_registry.uninstall(nullptr);
    m_services.rooms.connectionHooks().remove(forgettingName);
}

void ScriptInstance::forgetClosedConnections()
{
    const std::weak_ptr<ScriptRunner> runner = m_runner;
    const auto forget = [runner](ConnectionId id) {
        const auto alive = runner.lock();
        const int number = alive ? alive->numbers().find(id) : 0;
        if (number > 0)
            alive->callAlways(u"forget"_s, {id.toString(), number}, u"forgetting connections"_s);
    };
    // After the scripts' own hooks, which may want the connection's object.
    m_services.rooms.connectionHooks().add(
        {.name = forgettingName, .priority = std::numeric_limits<int>::max(), .destroy = forget});
}

} // namespace confab
