// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_host.h"

#include "server/extensions/script/script_instance.h"
#include "shared/logging.h"

#include <QCoreApplication>
#include <QPointer>

namespace confab {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto stoppingTime = 5s;
constexpr auto longestStep = 30s; // where there is no limit

} // namespace

/// An instance in a coroutine, which may end inside one of the instance's scripts.
class ScriptHost::Held
{
public:
    Held(ScriptHost &host, std::shared_ptr<ScriptInstance> instance)
        : m_host(host)
        , m_instance(std::move(instance))
    {
    }
    ~Held() { m_host.retire(std::move(m_instance)); }
    Q_DISABLE_COPY_MOVE(Held)

    ScriptInstance *operator->() const { return m_instance.get(); }
    const std::shared_ptr<ScriptInstance> &instance() const { return m_instance; }

private:
    ScriptHost &m_host;
    std::shared_ptr<ScriptInstance> m_instance;
};

ScriptHost::ScriptHost(ScriptServices services, QStringList directories, ScriptLimits limits)
    : m_services(std::move(services))
    , m_directories(std::move(directories))
    , m_limits(limits)
{
}

ScriptHost::~ScriptHost()
{
    // Those that have been replaced go while they still have what they use.
    QCoreApplication::removePostedEvents(this);
}

QCoro::Task<> ScriptHost::prepare()
{
    m_prepared = co_await ScriptSources::read(m_directories);
}

QCoro::Task<> ScriptHost::start()
{
    const QStringList unreadable = m_prepared.problems();
    for (const QString &problem : unreadable)
        qCWarning(logExtensions, "a script is left out: %ls", qUtf16Printable(problem));
    if (!m_prepared.isEmpty())
        co_await startPrepared(unreadable.size());
    if (m_isStopped)
        co_return;
    m_isReloading = false;
    if (m_reloadsAgain)
        reload();
}

QCoro::Task<> ScriptHost::startPrepared(qsizetype knownProblems)
{
    Held held(*this, std::make_shared<ScriptInstance>(m_prepared, m_services, m_limits));
    m_loading = held.instance();
    const QStringList problems = held->run();
    for (const QString &problem : problems.mid(knownProblems))
        qCWarning(logExtensions, "a script is left out: %ls", qUtf16Printable(problem));
    const auto unprepared = co_await held->satellites().loadAll(stepTime());
    for (const auto &[name, error] : unprepared)
        held->satellites().remove(name);
    if (m_isStopped)
        co_return;
    m_current = held.instance();
    held->install(nullptr);
    co_await held->satellites().startAll(stepTime());
    qCInfo(logExtensions, "%d scripts run in this server", held->count());
}

QCoro::Task<> ScriptHost::reload()
{
    m_reloadsAgain = true;
    if (m_isReloading)
        co_return;
    m_isReloading = true;
    const QPointer<ScriptHost> alive(this);
    while (std::exchange(m_reloadsAgain, false) && !m_isStopped) {
        co_await reloadOnce();
        if (!alive)
            co_return;
    }
    m_isReloading = false;
}

QCoro::Task<> ScriptHost::reloadOnce()
{
    const QPointer<ScriptHost> alive(this);
    ScriptSources sources = co_await ScriptSources::read(m_directories);
    if (!alive || m_isStopped || (sources.isEmpty() && !m_current))
        co_return;
    Held held(*this, std::make_shared<ScriptInstance>(sources, m_services, m_limits));
    m_loading = held.instance();
    QStringList problems = held->run();
    if (problems.isEmpty()) {
        const auto failures = co_await held->satellites().loadAll(stepTime());
        for (const auto &[name, error] : failures)
            problems.append(u"%1: %2"_s.arg(name, errorText(error)));
    }
    if (m_isStopped)
        co_return;
    for (const QString &problem : std::as_const(problems))
        qCWarning(logExtensions, "the scripts stay as they were: %ls", qUtf16Printable(problem));
    if (!problems.isEmpty())
        co_return;
    if (m_current)
        co_await m_current->stop(stoppingTime);
    if (m_isStopped)
        co_return;
    held->install(m_current.get());
    retire(std::exchange(m_current, held.instance()));
    co_await held->satellites().startAll(stepTime());
    qCInfo(logExtensions, "the scripts have been loaded anew: %d run", held->count());
}

std::chrono::milliseconds ScriptHost::stepTime() const
{
    // One that never ends would keep the server from ever being ready, and from loading anew.
    return m_limits.answerTime > 0ms ? m_limits.answerTime : longestStep;
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
    // Whoever loads or starts them anew waits for them, and would go on when we are gone.
    if (const auto loading = m_loading.lock(); loading && loading != m_current)
        loading->close();
    if (!m_current)
        co_return;
    const Held held(*this, m_current);
    co_await held->stop(stoppingTime);
    held->close();
}

} // namespace confab
