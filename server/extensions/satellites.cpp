// SPDX-License-Identifier: MIT
#include "server/extensions/satellites.h"

#include "shared/logging.h"
#include "shared/promise.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>

namespace confab {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Shared = std::shared_ptr<const Satellite>;

/// One of the three steps of a satellite, and what stands for it in the log.
struct Step {
    int Satellite::*priority;
    std::function<Task<>()> Satellite::*run;
    QLatin1StringView doing;
    enum class LimitFor { Each, All } limitFor;
};

/// What a step may still take.
std::chrono::milliseconds remaining(const QDeadlineTimer &deadline)
{
    // Not 0, which is no limit.
    return std::max(std::chrono::milliseconds(deadline.remainingTime()), 1ms);
}

// Holds the satellite, for a lambda's captures have to outlive the coroutine that it began.
QCoro::Task<> runStep(Shared satellite, Step step, Promise<> done)
{
    auto result = co_await (satellite.get()->*step.run)();
    done.fulfil(std::move(result));
}

Task<> runWithin(Shared satellite, Step step, std::chrono::milliseconds limit)
{
    const Promise<> done;
    runStep(satellite, step, done);
    QObject waiting;
    if (limit > 0ms && !done.isFulfilled()) {
        QTimer::singleShot(limit, &waiting, [done, limit] {
            done.fulfil(failure(ErrorCode::TimedOut, QString::number(limit.count()) + " ms"_L1));
        });
    }
    const auto result = co_await done.result();
    co_return result;
}

QCoro::Task<Satellites::Failures> runAll(QList<Shared> satellites, Step step, std::chrono::milliseconds limit)
{
    std::ranges::stable_sort(satellites, {}, [step](const Shared &one) { return one.get()->*step.priority; });
    Satellites::Failures failures;
    const QDeadlineTimer deadline(limit);
    const bool isShared = step.limitFor == Step::LimitFor::All && limit > 0ms;
    for (const Shared &satellite : std::as_const(satellites)) {
        if (!(satellite.get()->*step.run))
            continue;
        const auto result = co_await runWithin(satellite, step, isShared ? remaining(deadline) : limit);
        if (result)
            continue;
        qCWarning(logExtensions, "%s the satellite %ls: %ls", step.doing.data(),
                  qUtf16Printable(satellite->name), qUtf16Printable(errorText(result.error())));
        failures.append({satellite->name, result.error()});
    }
    co_return failures;
}

} // namespace

void Satellites::add(Satellite satellite)
{
    remove(satellite.name);
    m_satellites.append(std::make_shared<const Satellite>(std::move(satellite)));
}

void Satellites::remove(const QString &name)
{
    m_satellites.removeIf([&name](const Shared &other) { return other->name == name; });
}

QCoro::Task<Satellites::Failures> Satellites::loadAll(std::chrono::milliseconds limit) const
{
    return runAll(m_satellites,
                  {&Satellite::loadPriority, &Satellite::load, "loading"_L1, Step::LimitFor::Each}, limit);
}

QCoro::Task<Satellites::Failures> Satellites::startAll(std::chrono::milliseconds limit) const
{
    return runAll(m_satellites,
                  {&Satellite::startPriority, &Satellite::start, "starting"_L1, Step::LimitFor::Each}, limit);
}

QCoro::Task<Satellites::Failures> Satellites::stopAll(std::chrono::milliseconds limit) const
{
    return runAll(m_satellites,
                  {&Satellite::stopPriority, &Satellite::stop, "stopping"_L1, Step::LimitFor::All}, limit);
}

} // namespace confab
