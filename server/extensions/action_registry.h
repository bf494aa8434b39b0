// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/action_inputs.h"
#include "shared/ids.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace confab {

/// A call of an action.
struct ActionCall {
    std::optional<ConnectionId> caller; ///< Nobody for a call over HTTP.
    QJsonObject params;
};

/// Something clients can call by name (PROTOCOL.md §3). `run` answers the fields of the response.
struct Action {
    QString name;
    QString description;
    std::function<Task<QJsonObject>(ActionCall)> run = {};
    QList<ActionInput> inputs = {}; ///< Checked before it runs.
};

/// The actions of this server. Lives as long as the event loop.
class ActionRegistry
{
public:
    /// In place of the action with that name if there is one; calls under way go on with the old one.
    void add(Action action);
    void remove(const QString &name) { m_actions.remove(name); }
    bool has(const QString &name) const { return m_actions.contains(name); }

    /// Error 004 when there is no such action, 114 when its inputs are not what it declares; otherwise what
    /// the action answers.
    Task<QJsonObject> call(QString name, ActionCall call) const;

private:
    QHash<QString, std::shared_ptr<const Action>> m_actions;
};

} // namespace confab
