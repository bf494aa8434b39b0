// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/satellites.h"
#include "server/extensions/script/script_runner.h"
#include "server/extensions/script/script_services.h"

#include <QSet>

namespace confab {

/// What scripts have registered: kept back until all of them have run, so that they take effect together and
/// in place of the ones before, and taken away again when their time is over.
class ScriptRegistry : public QObject
{
    Q_OBJECT
public:
    ScriptRegistry(std::shared_ptr<ScriptRunner> runner, const ScriptServices &services);
    ~ScriptRegistry() override;

    // As the prelude sees it: `functions` has, by name, the numbers of functions it keeps.
    Q_INVOKABLE void addMiddleware(const QString &name, int priority, const QJSValue &functions);
    Q_INVOKABLE void addConnectionMiddleware(const QString &name, int priority, const QJSValue &functions);
    Q_INVOKABLE void addAction(const QString &name, const QString &description, const QString &inputs,
                               int function);
    Q_INVOKABLE void addSatellite(const QString &name, int loadPriority, int startPriority, int stopPriority,
                                  const QJSValue &functions);

    Satellites &satellites() { return m_contents.satellites; }

    struct Contents {
        Satellites satellites;
        QHash<QString, Middleware> middleware;
        QHash<QString, ConnectionMiddleware> connectionMiddleware;
        QHash<QString, Action> actions;
        QStringList order;           ///< Of `middleware`, as they came.
        QStringList connectionOrder; ///< Of `connectionMiddleware`.
    };
    const Contents &contents() const { return m_contents; }
    /// Forgets what came after `contents` were asked for; before `install`.
    void restore(Contents contents) { m_contents = std::move(contents); }

    /// From now on everything registered is in force, at once; `predecessor`, which may be null, is out of
    /// force and has left what has a successor. Nothing of others is replaced, a plugin's hooks for one: what
    /// has a name of theirs is left out, with a line in the log.
    void install(const ScriptRegistry *predecessor);
    /// Nothing is any more; but what `successor` has under the same name stays in its place, so that no
    /// client finds a gap.
    void uninstall(const ScriptRegistry *successor);

private:
    Middleware chatMiddleware(const QString &name, int priority, const QJSValue &functions);
    /// The names of what is in force.
    struct Installed {
        QSet<QString> middleware;
        QSet<QString> connectionMiddleware;
        QSet<QString> actions;
    };
    /// Whether `name`, of what `names` are, is free or ours; reports it otherwise.
    bool mayInstall(const QString &kind, const QString &name, bool isTaken, QSet<QString> Installed::*names,
                    const ScriptRegistry *predecessor);
    void installMiddleware(const Middleware &middleware, const ScriptRegistry *predecessor);
    void installConnectionMiddleware(const ConnectionMiddleware &middleware,
                                     const ScriptRegistry *predecessor);
    void installAction(const Action &action, const ScriptRegistry *predecessor);

    const std::shared_ptr<ScriptRunner> m_runner;
    const ScriptServices &m_services;
    Contents m_contents;
    Installed m_installed;
    bool m_isInstalled = false;
};

} // namespace confab
