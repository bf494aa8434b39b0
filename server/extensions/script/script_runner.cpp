// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_runner.h"

#include "shared/logging.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace confab {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// What always takes too long gets a fifth of the time at most, whoever calls it.
constexpr int suspensionFactor = 4;
constexpr std::chrono::milliseconds shortestSuspension = 1s;
constexpr int mostLinesASecond = 20;
constexpr qsizetype mostPlaces = 5;
constexpr int postponedKinds = 3; // answers, timers, jobs of promises
const QString timers = u"a timer"_s;
constexpr auto preludeFolder = ":/scripts/prelude/"_L1;
// One function, so their order matters.
constexpr QLatin1StringView preludeParts[] = {"language.js"_L1, "promises.js"_L1, "connections.js"_L1,
                                              "hooks.js"_L1,    "modules.js"_L1,  "api.js"_L1};

QString excessText(ScriptWatchdog::Excess excess, const ScriptLimits &limits)
{
    if (excess == ScriptWatchdog::Excess::Time)
        return u"ran for more than %1 ms without a pause (limits.script_time)"_s.arg(limits.time.count());
    return u"took more than %1 MiB in one go (limits.script_memory)"_s.arg(limits.memoryBytes / 1024 / 1024);
}

Result<QJSValue> resultOf(const QJSValue &outcome)
{
    if (outcome.isArray())
        return failure(ErrorCode::Refused, outcome.property(0).toString());
    if (outcome.isError())
        return failure(ErrorCode::TimedOut, u"a script of this server"_s);
    return outcome;
}

} // namespace

ScriptRunner::ScriptRunner(const ScriptSources &sources, ScriptLimits limits)
    : m_sources(sources)
    , m_limits(limits)
    , m_watchdog(m_engine, {limits.time, limits.memoryBytes})
{
    m_logSecond.start();
    m_rest.setSingleShot(true);
    QObject::connect(&m_rest, &QTimer::timeout, &m_rest, [this] { onRested(); });
    m_deadlineTimer.setSingleShot(true);
    QObject::connect(&m_deadlineTimer, &QTimer::timeout, &m_deadlineTimer, [this] { onDeadline(); });
}

ScriptRunner::~ScriptRunner()
{
    endWaiting();
}

void ScriptRunner::close()
{
    m_isClosed = true;
    endWaiting();
}

void ScriptRunner::endWaiting()
{
    for (const auto &[token, promise] : std::exchange(m_waiting, {}))
        promise.fulfil(failure(ErrorCode::Refused, u"the scripts have been loaded anew"_s));
}

void ScriptRunner::setUp(const QList<QObject *> &hosts)
{
    QString text = u"(function (host, registry, files, clock) { 'use strict'\n"_s;
    for (const QLatin1StringView part : preludeParts) {
        QFile file(preludeFolder + part);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a part of the scripts' prelude is missing from this build: %s", part.data());
        text += QString::fromUtf8(file.readAll());
    }
    QJSValue prelude = m_engine.evaluate(text + u"})", preludeFolder);
    QJSValueList arguments;
    for (QObject *host : hosts) {
        QJSEngine::setObjectOwnership(host, QJSEngine::CppOwnership);
        arguments.append(m_engine.newQObject(host));
    }
    const QJSValue functions = prelude.call(arguments);
    if (functions.isError())
        qFatal("the scripts' prelude cannot be run: %ls, line %d", qUtf16Printable(functions.toString()),
               functions.property(u"lineNumber"_s).toInt());
    for (const QLatin1StringView name :
         {"answered"_L1, "timer"_L1, "load"_L1, "member"_L1, "message"_L1, "connectionEvent"_L1, "forget"_L1,
          "action"_L1, "satelliteStep"_L1, "undo"_L1, "drain"_L1})
        m_functions.insert(name, functions.property(name));
}

// --- into the engine -------------------------------------------------------------------------------------

QJSValue ScriptRunner::call(const QString &function, const QJSValueList &arguments, const QString &what)
{
    if (isSuspended(what))
        return m_engine.newErrorObject(QJSValue::GenericError, u"suspended"_s);
    return callAlways(function, arguments, what);
}

QJSValue ScriptRunner::callAlways(const QString &function, const QJSValueList &arguments, const QString &what)
{
    enter();
    QJSValue result = m_functions.constFind(function)->call(arguments);
    leave(what);
    return result;
}

void ScriptRunner::enter()
{
    if (m_depth++ == 0)
        m_watchdog.begin();
}

void ScriptRunner::leave(const QString &what)
{
    if (m_depth == 1 && m_wantsDrain)
        drain();
    if (--m_depth == 0)
        onExcess(m_watchdog.end(), what);
}

void ScriptRunner::callWhenRested(const QString &function, const QJSValueList &arguments, const QString &what)
{
    if (m_rest.isActive())
        m_postponed.push_back({function, arguments, what});
    else
        callAlways(function, arguments, what);
}

void ScriptRunner::callTimerWhenRested(double id)
{
    if (!m_rest.isActive())
        callAlways(u"timer"_s, {id}, timers);
    else if (std::ranges::find(m_dueTimers, id) == m_dueTimers.end())
        m_dueTimers.push_back(id);
}

void ScriptRunner::drain()
{
    while (std::exchange(m_wantsDrain, false)) {
        const QJSValue result = m_functions.value(u"drain"_s).call();
        if (!result.isError())
            continue;
        // Interrupted in one of them; the others are run when the scripts have rested.
        m_isDrainPostponed = true;
        if (!m_rest.isActive())
            m_rest.start(0);
        return;
    }
}

void ScriptRunner::onRested()
{
    // The kinds by turns: one that always takes too long must not keep the others waiting for ever.
    for (int kind = 0; kind < postponedKinds && !m_rest.isActive(); ++kind) {
        const int current = std::exchange(m_nextPostponed, (m_nextPostponed + 1) % postponedKinds);
        runPostponed(current);
    }
}

void ScriptRunner::runPostponed(int kind)
{
    switch (kind) {
    case 0:
        while (!m_postponed.empty() && !m_rest.isActive()) {
            const Postponed next = std::move(m_postponed.front());
            m_postponed.pop_front();
            callAlways(next.function, next.arguments, next.what);
        }
        return;
    case 1:
        while (!m_dueTimers.empty() && !m_rest.isActive()) {
            const double id = m_dueTimers.front();
            m_dueTimers.pop_front();
            callAlways(u"timer"_s, {id}, timers);
        }
        return;
    default:
        if (std::exchange(m_isDrainPostponed, false)) {
            m_wantsDrain = true;
            enter();
            leave(u"what waits for a promise"_s);
        }
    }
}

bool ScriptRunner::isSuspended(const QString &what)
{
    if (m_suspended.isEmpty())
        return false;
    const auto found = m_suspended.constFind(what);
    if (found == m_suspended.constEnd())
        return false;
    if (!found->hasExpired())
        return true;
    m_suspended.erase(found);
    return false;
}

void ScriptRunner::onExcess(ScriptWatchdog::Excess excess, const QString &what)
{
    if (excess == ScriptWatchdog::Excess::None)
        return;
    const auto suspension = std::max(shortestSuspension, suspensionFactor * m_limits.time);
    m_suspended.insert(what, QDeadlineTimer(suspension));
    m_rest.start(suspension);
    qCWarning(logExtensions, "%ls %ls: it was interrupted and is not run for %lld ms", qUtf16Printable(what),
              qUtf16Printable(excessText(excess, m_limits)), qlonglong(suspension.count()));
    if (excess == ScriptWatchdog::Excess::Memory)
        m_engine.collectGarbage();
}

// --- what answers later ----------------------------------------------------------------------------------

Eventual<QJSValue> ScriptRunner::ask(const QString &function, QJSValueList arguments, const QString &what)
{
    const double token = ++m_lastToken;
    arguments.append(token);
    m_asking.append(token);
    QJSValue outcome = call(function, arguments, what);
    m_asking.removeLast();
    // Promises may have been kept before the call was left.
    if (outcome.isUndefined())
        outcome = m_outcomes.take(token);
    if (!outcome.isUndefined())
        return resultOf(outcome);

    if (m_isClosed)
        return failure(ErrorCode::Refused, u"the scripts have been loaded anew"_s);
    const Promise<QJSValue> promise;
    m_waiting.insert({token, promise});
    if (m_limits.answerTime > 0ms) {
        m_deadlines.push_back({QDeadlineTimer(m_limits.answerTime), token, what});
        if (!m_deadlineTimer.isActive())
            m_deadlineTimer.start(m_limits.answerTime);
    }
    return promise.result();
}

void ScriptRunner::onDeadline()
{
    while (!m_deadlines.empty()) {
        const Deadline first = m_deadlines.front();
        const bool isWaiting = m_waiting.contains(first.token);
        if (isWaiting && !first.time.hasExpired()) {
            m_deadlineTimer.start(std::chrono::milliseconds(first.time.remainingTime() + 1));
            return;
        }
        m_deadlines.pop_front();
        if (!isWaiting)
            continue;
        const Promise<QJSValue> promise = m_waiting.at(first.token);
        m_waiting.erase(first.token);
        promise.fulfil(failure(ErrorCode::TimedOut, first.what));
    }
}

bool ScriptRunner::keepIfAsking(double token, const QJSValue &outcome)
{
    if (!m_asking.contains(token))
        return false;
    m_outcomes.insert(token, outcome);
    return true;
}

void ScriptRunner::finish(double token, const QJSValue &outcome)
{
    const auto found = m_waiting.find(token);
    if (found == m_waiting.end())
        return;
    const Promise<QJSValue> promise = found->second;
    m_waiting.erase(found);
    promise.fulfil(resultOf(outcome));
}

// --- mistakes --------------------------------------------------------------------------------------------

bool ScriptRunner::mayLog()
{
    if (m_logSecond.hasExpired(1000)) {
        if (m_loggedInSecond > mostLinesASecond)
            qCWarning(logExtensions, "%d more of the scripts' errors were not logged",
                      m_loggedInSecond - mostLinesASecond);
        m_logSecond.start();
        m_loggedInSecond = 0;
    }
    return ++m_loggedInSecond <= mostLinesASecond;
}

void ScriptRunner::report(const QString &what, const QString &text, const QString &stack)
{
    if (!mayLog())
        return;
    const QString where = readableStack(stack);
    qCWarning(logExtensions, "%ls: %ls%ls", qUtf16Printable(what), qUtf16Printable(text),
              qUtf16Printable(where));
}

QString ScriptRunner::readableStack(const QString &stack) const
{
    static const QRegularExpression place(u"^(.*?)@(?:file://|file:)?(/.*):(-?\\d+)$"_s);
    QStringList lines;
    for (const QString &line : stack.split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = place.match(line);
        QString path = match.captured(2);
        const ScriptFile *file = m_sources.file(path);
        if (!file) {
            path = QUrl::fromPercentEncoding(path.toUtf8());
            file = m_sources.file(path);
        }
        const int original = file ? file->map.lineOf(match.captured(3).toInt()) : 0;
        if (original <= 0)
            continue; // the prelude, or what esbuild has added
        const QString number = QString::number(original);
        const QString function = match.captured(1);
        const bool isNamed = !function.isEmpty() && !function.startsWith(u'%');
        const QString where = path + u':' + number;
        lines.append(isNamed ? QString(function + " ("_L1 + where + u')') : where);
        if (lines.size() == mostPlaces)
            break;
    }
    return lines.isEmpty() ? QString() : QString(", at "_L1 + lines.join(", from "_L1));
}

} // namespace confab
