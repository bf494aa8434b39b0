// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_host.h"

#include "server/extensions/script/script_instance.h"
#include "shared/logging.h"

#include <QTimer>

namespace confab {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto stoppingTime = 5s;

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

ScriptHost::~ScriptHost() = default;

QCoro::Task<> ScriptHost::prepare()
{
    m_prepared = co_await ScriptSources::read(m_directories);
}

QCoro::Task<> ScriptHost::start()
{
    const QStringList unreadable = m_prepared.problems();
    for (const QString &problem : unreadable)
        qCWarning(logExtensions, "a script is left out: %ls", qUtf16Printable(problem));
    if (m_prepared.isEmpty())
        co_return;
    // A reload waits until all have started.
    m_isReloading = true;
    Held held(*this, std::make_shared<ScriptInstance>(m_prepared, m_services, m_limits));
    const QStringList problems = held->run();
    for (const QString &problem : problems.mid(unreadable.size()))
        qCWarning(logExtensions, "a script is left out: %ls", qUtf16Printable(problem));
    co_await held->satellites().loadAll(m_limits.answerTime);
    if (m_isStopped)
        co_return;
    m_current = held.instance();
    held->install(nullptr);
    co_await held->satellites().startAll(m_limits.answerTime);
    qCInfo(logExtensions, "%d scripts run in this server", held->count());
    m_isReloading = false;
    if (m_reloadsAgain)
        reload();
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
    Held held(*this, std::make_shared<ScriptInstance>(sources, m_services, m_limits));
    QStringList problems = held->run();
    if (problems.isEmpty()) {
        const auto failures = co_await held->satellites().loadAll(m_limits.answerTime);
        for (const auto &[name, error] : failures)
            problems.append(u"%1: %2"_s.arg(name, errorText(error)));
    }
    for (const QString &problem : std::as_const(problems))
        qCWarning(logExtensions, "the scripts stay as they were: %ls", qUtf16Printable(problem));
    if (!problems.isEmpty() || m_isStopped)
        co_return;
    if (m_current)
        co_await m_current->stop(m_limits.answerTime);
    if (m_isStopped)
        co_return;
    held->install(m_current.get());
    retire(std::exchange(m_current, held.instance()));
    co_await held->satellites().startAll(m_limits.answerTime);
    qCInfo(logExtensions, "the scripts have been loaded anew: %d run", held->count());
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
    if (!m_current)
        co_return;
    // However many satellites there are, and whatever they wait for.
    const Promise<> done;
    stopCurrent(done);
    QTimer::singleShot(stoppingTime, this, [done] { done.fulfil({}); });
    co_await done.result();
}

QCoro::Task<> ScriptHost::stopCurrent(Promise<> done)
{
    Held held(*this, m_current);
    co_await held->stop(m_limits.answerTime);
    done.fulfil({});
}

} // namespace confab
