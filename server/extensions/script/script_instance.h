// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/script/script_bridge.h"
#include "server/extensions/script/script_calls.h"
#include "server/extensions/script/script_modules.h"
#include "server/extensions/script/script_registry.h"
#include "server/extensions/script/script_timers.h"

namespace confab {

/// One set of scripts in one script engine. Nothing of it is in force before `install`. Must not be destroyed
/// while one of its scripts runs.
class ScriptInstance
{
public:
    /// `services` live longer.
    ScriptInstance(ScriptSources sources, const ScriptServices &services, ScriptLimits limits);
    ~ScriptInstance();

    /// Runs each start file; what failed leaves nothing behind. Answers what was wrong, `FILE: why` and
    /// where.
    QStringList run();

    /// Of the start files, those that have run.
    int count() const { return m_count; }

    Satellites &satellites() { return m_registry.satellites(); }
    /// Runs their `stop`, the first time it is called; done when that is, whoever began it.
    QCoro::Task<> stop(std::chrono::milliseconds limit);

    /// What the scripts have registered is in force, in place of what `predecessor` has, which may be null.
    void install(ScriptInstance *predecessor);
    void uninstall();

    /// Nobody waits for its scripts any more.
    void close() { m_runner->close(); }

private:
    QString runFile(const QString &path);
    void forgetClosedConnections();

    const ScriptSources m_sources;
    const ScriptServices &m_services;
    const std::shared_ptr<ScriptRunner> m_runner;
    ScriptCalls m_calls;
    ScriptBridge m_bridge;
    ScriptTimers m_timers;
    ScriptModules m_modules;
    ScriptRegistry m_registry;
    int m_count = 0;
    std::shared_ptr<QCoro::Task<Satellites::Failures>> m_stopping;
};

} // namespace confab
