// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/script/script_calls.h"
#include "server/extensions/script/script_runner.h"

namespace confab {

/// What scripts ask of the server, as the prelude sees it: what is at hand at once, everything else through
/// `ask`, which answers later.
class ScriptBridge : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString config READ config CONSTANT)
public:
    ScriptBridge(ScriptRunner &runner, ScriptCalls &calls, const ScriptServices &services);
    ~ScriptBridge() override;

    QString id() const { return m_services.node.toString(); }
    QString version() const;
    QString config() const;

    /// `method` and its arguments, texts and JSON, as `ScriptCalls` has them. `answered(token, code, text)`
    /// follows in a later turn: an error's code and text, or no code and the result's JSON.
    Q_INVOKABLE void ask(double token, const QString &method, const QStringList &arguments);
    Q_INVOKABLE void finish(double token, const QJSValue &outcome);
    Q_INVOKABLE void wantDrain() { m_runner.wantDrain(); }

    Q_INVOKABLE void report(const QString &what, const QString &text, const QString &stack);
    Q_INVOKABLE void log(const QString &level, const QString &text) const;

    // Of a connection of this server, as JSON; empty ones where there is none.
    /// The number by which a connection's object is found; 0 where this server has no such connection.
    Q_INVOKABLE int numberOf(const QString &id);
    Q_INVOKABLE void releaseNumber(const QString &id);
    Q_INVOKABLE QString detailsOf(const QString &id) const;
    Q_INVOKABLE QString roomsOf(const QString &id) const;
    Q_INVOKABLE QString paramsOf(const QString &id) const;

private:
    ConnectionDetails describe(const Recipient &recipient) const;
    Task<> answer(double token, QString method, QStringList arguments);

    ScriptRunner &m_runner;
    ScriptCalls &m_calls;
    const ScriptServices &m_services;
    // Answers that come when the scripts are gone reach nobody.
    const std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true);
};

} // namespace confab
