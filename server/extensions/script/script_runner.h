// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/script/connection_numbers.h"
#include "server/extensions/script/script_engine.h"
#include "server/extensions/script/script_sources.h"
#include "server/extensions/script/script_watchdog.h"
#include "shared/error.h"
#include "shared/eventual.h"
#include "shared/promise.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <chrono>
#include <deque>
#include <map>
#include <memory>

namespace confab {

struct ScriptLimits {
    std::chrono::milliseconds time = std::chrono::milliseconds(250); ///< In one go; 0: no limit.
    qint64 memoryBytes = 256 * 1024 * 1024;                          ///< Growth in one go; 0: no limit.
    std::chrono::milliseconds answerTime = std::chrono::seconds(30); ///< Of what waits; 0: no limit.
};

/// The script engine and the one way into it: everything that runs scripts runs in here, within the limits,
/// and no script's failure leaves it but as an answer and a line in the log.
class ScriptRunner
{
public:
    /// `sources` tell which line is meant in what is logged, and live longer.
    ScriptRunner(const ScriptSources &sources, ScriptLimits limits);
    /// Whoever waits for a script is told that it is gone.
    ~ScriptRunner();
    Q_DISABLE_COPY_MOVE(ScriptRunner)

    QJSEngine &engine() { return m_engine; }
    ConnectionNumbers &numbers() { return m_numbers; }

    /// Runs the prelude with the server's side of it. Nothing else may be called before.
    void setUp(const QList<QObject *> &hosts);

    /// Calls one of the prelude's functions. A function that is interrupted answers an error, is called
    /// `what` in the log, and is not run again for a while: what always takes too long would else take all
    /// the time.
    QJSValue call(const QString &function, const QJSValueList &arguments, const QString &what);
    /// The same for answers, which nobody waits for and nobody can be blamed for: after an excess they come a
    /// little later, in their order.
    void callWhenRested(const QString &function, const QJSValueList &arguments, const QString &what);
    /// The same for a timer: one that is due several times meanwhile comes once.
    void callTimerWhenRested(double id);
    /// For what the prelude itself wants: never suspended.
    QJSValue callAlways(const QString &function, const QJSValueList &arguments, const QString &what);
    /// The same for what answers later: its last argument is a token, and `finish` may bring what comes of
    /// it. Errors: 108 with the script's own words, 107 when it takes too long.
    Eventual<QJSValue> ask(const QString &function, QJSValueList arguments, const QString &what);
    void finish(double token, const QJSValue &outcome);
    /// From now on nobody waits for a script: who does is answered with error 108, and what a hook does not
    /// answer at once, too.
    void close();
    bool isClosed() const { return m_isClosed; }
    /// True when the call of this token has not returned yet: what came of it is kept for then.
    bool keepIfAsking(double token, const QJSValue &outcome);

    /// There is something to do before the engine is left.
    void wantDrain() { m_wantsDrain = true; }

    /// Logs a script's mistake with file and line, of which there are not too many a second.
    void report(const QString &what, const QString &text, const QString &stack);
    /// The stack as people read it: `, at FUNCTION (FILE:LINE), from …`, innermost first, without the
    /// prelude.
    QString readableStack(const QString &stack) const;

private:
    bool isSuspended(const QString &what);
    void onExcess(ScriptWatchdog::Excess excess, const QString &what);
    void enter();
    void leave(const QString &what);
    void drain();
    void onRested();
    void runPostponed(int kind);
    void endWaiting();
    void onDeadline();
    bool mayLog();

    const ScriptSources &m_sources;
    const ScriptLimits m_limits;
    ScriptEngine m_engine;
    ScriptWatchdog m_watchdog;
    QHash<QString, QJSValue> m_functions;
    ConnectionNumbers m_numbers;
    std::map<double, Promise<QJSValue>> m_waiting;
    QList<double> m_asking;             ///< Tokens of calls that have not returned yet.
    QHash<double, QJSValue> m_outcomes; ///< What came of them meanwhile.
    QHash<QString, QDeadlineTimer> m_suspended;
    double m_lastToken = 0;
    int m_depth = 0;
    bool m_wantsDrain = false;
    bool m_isClosed = false;
    QElapsedTimer m_logSecond;
    int m_loggedInSecond = 0;
    struct Postponed {
        QString function;
        QJSValueList arguments;
        QString what;
    };
    std::deque<Postponed> m_postponed;
    std::deque<double> m_dueTimers;
    bool m_isDrainPostponed = false;
    int m_nextPostponed = 0; ///< The kind whose turn it is.
    QTimer m_rest;           ///< Runs while they have to wait.
    struct Deadline {
        QDeadlineTimer time;
        double token;
        QString what;
    };
    std::deque<Deadline> m_deadlines; ///< All have the same limit, so the first is the next.
    QTimer m_deadlineTimer;
};

} // namespace confab
