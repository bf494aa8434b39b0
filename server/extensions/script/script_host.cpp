// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_host.h"

#include "server/extensions/script/script_instance.h"
#include "shared/logging.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

ScriptHost::ScriptHost(ScriptServices services, QStringList directories, ScriptLimits limits)
    : m_services(std::move(services))
    , m_directories(std::move(directories))
    , m_limits(limits)
{
}

ScriptHost::~ScriptHost() = default;

QCoro::Task<> ScriptHost::prepare()
{
    m_prepared = co_await ScriptSources::read(m_directories);
}

QCoro::Task<> ScriptHost::start()
{
    for (const QString &problem : m_prepared.problems())
        qCWarning(logExtensions, "a script is left out: %ls", qUtf16Printable(problem));
    if (m_prepared.isEmpty())
        co_return;
    const qsizetype known = m_prepared.problems().size();
    const auto instance = std::make_shared<ScriptInstance>(m_prepared, m_services, m_limits);
    m_current = instance;
    const QStringList problems = instance->run();
    for (const QString &problem : problems.mid(known))
        qCWarning(logExtensions, "a script is left out: %ls", qUtf16Printable(problem));
    co_await instance->satellites().loadAll(m_limits.answerTime);
    instance->install(nullptr);
    co_await instance->satellites().startAll(m_limits.answerTime);
    qCInfo(logExtensions, "%lld scripts run in this server", qlonglong(m_prepared.startPaths().size()));
}

QCoro::Task<> ScriptHost::reload()
{
    m_reloadsAgain = true;
    if (m_isReloading)
        co_return;
    m_isReloading = true;
    while (std::exchange(m_reloadsAgain, false) && !m_isStopped)
        co_await reloadOnce();
    m_isReloading = false;
}

QCoro::Task<> ScriptHost::reloadOnce()
{
    ScriptSources sources = co_await ScriptSources::read(m_directories);
    const auto instance = std::make_shared<ScriptInstance>(sources, m_services, m_limits);
    QStringList problems = instance->run();
    if (problems.isEmpty()) {
        const auto failures = co_await instance->satellites().loadAll(m_limits.answerTime);
        for (const auto &[name, error] : failures)
            problems.append(u"%1: %2"_s.arg(name, errorText(error)));
    }
    if (!problems.isEmpty() || m_isStopped) {
        for (const QString &problem : std::as_const(problems))
            qCWarning(logExtensions, "the scripts stay as they were: %ls", qUtf16Printable(problem));
        retire(instance);
        co_return;
    }
    const auto old = std::exchange(m_current, instance);
    if (old)
        co_await old->satellites().stopAll(m_limits.answerTime);
    instance->install(old.get());
    if (old)
        retire(old);
    co_await instance->satellites().startAll(m_limits.answerTime);
    qCInfo(logExtensions, "the scripts have been loaded anew: %lld run",
           qlonglong(sources.startPaths().size()));
}

void ScriptHost::retire(std::shared_ptr<ScriptInstance> instance)
{
    // We may be here because one of its scripts has just called `next`.
    QMetaObject::invokeMethod(
        this, [instance = std::move(instance)] {}, Qt::QueuedConnection);
}

QCoro::Task<> ScriptHost::stop()
{
    m_isStopped = true;
    if (m_current)
        co_await m_current->satellites().stopAll(m_limits.answerTime);
}

} // namespace confab
