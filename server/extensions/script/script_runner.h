// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/script/script_sources.h"
#include "server/extensions/script/script_watchdog.h"
#include "shared/error.h"
#include "shared/eventual.h"
#include "shared/promise.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QJSEngine>

#include <chrono>
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

    /// Runs the prelude with the server's side of it. Nothing else may be called before.
    void setUp(const QList<QObject *> &hosts);

    /// Calls one of the prelude's functions. A function that is interrupted answers an error, is called
    /// `what` in the log, and is not run again for a while: what always takes too long would else take all
    /// the time.
    QJSValue call(const QString &function, const QJSValueList &arguments, const QString &what);
    /// The same for what answers later: its last argument is a token, and `finish` may bring what comes of
    /// it. Errors: 108 with the script's own words, 107 when it takes too long.
    Eventual<QJSValue> ask(const QString &function, QJSValueList arguments, const QString &what);
    void finish(double token, const QJSValue &outcome);

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
    void drain(const QString &what);
    bool mayLog();

    const ScriptSources &m_sources;
    const ScriptLimits m_limits;
    QJSEngine m_engine;
    ScriptWatchdog m_watchdog;
    QHash<QString, QJSValue> m_functions;
    std::map<double, Promise<QJSValue>> m_waiting;
    QList<double> m_asking;             ///< Tokens of calls that have not returned yet.
    QHash<double, QJSValue> m_outcomes; ///< What came of them meanwhile.
    QHash<QString, QDeadlineTimer> m_suspended;
    double m_lastToken = 0;
    int m_depth = 0;
    bool m_wantsDrain = false;
    bool m_mustDropJobs = false;
    QElapsedTimer m_logSecond;
    int m_loggedInSecond = 0;
    // Timers of what waits must not outlive this.
    QObject m_context;
};

} // namespace confab
