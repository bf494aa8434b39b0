// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/script/script_runner.h"
#include "server/extensions/script/script_services.h"

#include <QObject>

#include <memory>

namespace confab {

class ScriptInstance;

/// The scripts of this server, from their files to their end (docs/scripting.md). Without any there is no
/// script engine either. Lives as long as the event loop.
class ScriptHost : public QObject
{
    Q_OBJECT
public:
    ScriptHost(ScriptServices services, QStringList directories, ScriptLimits limits);
    ~ScriptHost() override;

    /// Reads the files: the first step of a start, which may take a moment.
    QCoro::Task<> prepare();
    /// Runs them, and starts what they have to start. A file that cannot be run is left out, with a line in
    /// the log that names it; what it did before is undone.
    QCoro::Task<> start();

    /// Replaces all scripts with what their files are now: at once for clients, whose requests under way
    /// end with an error where they wait for an old one. Where one of the new ones cannot be run, all of the
    /// old ones stay. Asked again meanwhile, or before they have started, it begins when that is done.
    QCoro::Task<> reload();

    /// Stops what they have started, within 5 seconds; hooks stay until the end, but nobody waits for them
    /// any more.
    QCoro::Task<> stop();

private:
    class Held;

    QCoro::Task<> startPrepared(qsizetype knownProblems);
    QCoro::Task<> reloadOnce();
    std::chrono::milliseconds stepTime() const;
    void retire(std::shared_ptr<ScriptInstance> instance);

    const ScriptServices m_services;
    const QStringList m_directories;
    const ScriptLimits m_limits;
    ScriptSources m_prepared;
    std::shared_ptr<ScriptInstance> m_current; ///< Null without scripts.
    std::weak_ptr<ScriptInstance> m_loading;   ///< Not in force yet.
    bool m_isReloading = true;                 ///< Until they have started.
    bool m_reloadsAgain = false;
    bool m_isStopped = false;
};

} // namespace confab
