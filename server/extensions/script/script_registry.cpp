// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_registry.h"

#include "server/extensions/script/script_messages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

using WeakRunner = std::weak_ptr<ScriptRunner>;

/// A connection as the prelude finds it; empty for the server.
struct Party {
    QString id = {};
    int number = 0; ///< 0: one that is gone, and gets no object that lasts.
};

Party partyOf(const WeakRunner &weak, const ScriptServices &services, ConnectionId id)
{
    const auto runner = weak.lock();
    if (!runner)
        return {id.toString(), 0};
    const bool isHere = services.rooms.index().recipient(id) != nullptr;
    return {id.toString(), isHere ? runner->numbers().findOrGive(id) : runner->numbers().find(id)};
}

/// The answer of a script, if it is still there: a run of hooks under way goes on with those it began with.
Eventual<QJSValue> ask(const WeakRunner &weak, const QString &function, QJSValueList arguments,
                       const QString &what)
{
    const auto runner = weak.lock();
    if (!runner)
        return failure(ErrorCode::Refused, u"the scripts have been loaded anew"_s);
    return runner->ask(function, std::move(arguments), what);
}

// Coroutines of their own, not lambdas: a hook may be replaced while it runs, and its closure with it.

Task<> askMember(WeakRunner weak, int function, QString what, Party party, RoomName room)
{
    QJSValueList arguments{function, party.id, party.number, room.toString()};
    const auto outcome = co_await ask(weak, u"member"_s, std::move(arguments), what).task();
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    co_return Result<>{};
}

Task<Message> awaitMessage(Task<QJSValue> asking, Message message)
{
    const auto outcome = co_await asking;
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    const auto changed = fromScript(*outcome, message);
    co_return changed;
}

/// A hook that answers at once costs no coroutine.
Eventual<Message> askMessage(const WeakRunner &weak, int function, const QString &what, const Party &party,
                             const Message &message)
{
    auto asked = ask(weak, u"message"_s, toScript(function, party.id, party.number, message), what);
    const Result<QJSValue> *const outcome = asked.ready();
    if (!outcome)
        return awaitMessage(std::move(asked).task(), message);
    if (!*outcome)
        return tl::unexpected(outcome->error());
    return fromScript(**outcome, message);
}

Task<QJsonObject> askAction(WeakRunner weak, int function, QString what, Party party, ActionCall call)
{
    const QString params = QString::fromUtf8(JsonText::fromObject(call.params).bytes());
    QJSValueList arguments{function, party.id, party.number, params};
    const auto outcome = co_await ask(weak, u"action"_s, std::move(arguments), what).task();
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    const QByteArray json = outcome->property(u"json"_s).toString().toUtf8();
    const QJsonObject response = QJsonDocument::fromJson(json).object();
    co_return response;
}

Task<> askSatellite(WeakRunner weak, int function, QString what)
{
    if (const auto runner = weak.lock(); runner && runner->isClosed()) {
        // Started after what was to stop it, it would never be stopped.
        const Error closed{ErrorCode::ShuttingDown};
        co_return tl::unexpected(closed);
    }
    QJSValueList arguments{function};
    const auto outcome = co_await ask(weak, u"satelliteStep"_s, std::move(arguments), what).task();
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    co_return Result<>{};
}

int functionOf(const QJSValue &functions, const QString &name)
{
    return functions.property(name).toInt();
}

} // namespace

ScriptRegistry::ScriptRegistry(std::shared_ptr<ScriptRunner> runner, const ScriptServices &services)
    : m_runner(std::move(runner))
    , m_services(services)
{
}

ScriptRegistry::~ScriptRegistry() = default;

// --- registering -----------------------------------------------------------------------------------------

Middleware ScriptRegistry::chatMiddleware(const QString &name, int priority, const QJSValue &functions)
{
    Middleware middleware{.name = name, .priority = priority};
    const WeakRunner runner = m_runner;
    const auto what = [&name](QLatin1StringView hook) -> QString {
        return hook + " of the middleware "_L1 + name;
    };
    if (const int function = functionOf(functions, u"join"_s)) {
        middleware.join = [runner, &services = m_services, function,
                           what = what("join"_L1)](ConnectionId id, const RoomName &room) {
            return askMember(runner, function, what, partyOf(runner, services, id), room);
        };
    }
    if (const int function = functionOf(functions, u"leave"_s)) {
        middleware.leave = [runner, &services = m_services, function,
                            what = what("leave"_L1)](ConnectionId id, const RoomName &room) {
            return askMember(runner, function, what, partyOf(runner, services, id), room);
        };
    }
    if (const int function = functionOf(functions, u"onSayReceive"_s)) {
        middleware.onSayReceive = [runner, &services = m_services, function,
                                   what = what("onSayReceive"_L1)](Sender sender, const Message &message) {
            const Party party = sender ? partyOf(runner, services, *sender) : Party();
            return askMessage(runner, function, what, party, message);
        };
    }
    if (const int function = functionOf(functions, u"say"_s)) {
        middleware.say = [runner, &services = m_services, function,
                          what = what("say"_L1)](ConnectionId id, const Message &message) {
            return askMessage(runner, function, what, partyOf(runner, services, id), message).task();
        };
    }
    return middleware;
}

void ScriptRegistry::addMiddleware(const QString &name, int priority, const QJSValue &functions)
{
    const Middleware middleware = chatMiddleware(name, priority, functions);
    m_contents.order.removeAll(name);
    m_contents.order.append(name);
    m_contents.middleware.insert(name, middleware);
    if (m_isInstalled)
        installMiddleware(middleware, nullptr);
}

void ScriptRegistry::addConnectionMiddleware(const QString &name, int priority, const QJSValue &functions)
{
    ConnectionMiddleware middleware{.name = name, .priority = priority};
    const auto hook = [this, &name, &functions](const QString &step) -> std::function<void(ConnectionId)> {
        const int function = functionOf(functions, step);
        if (function == 0)
            return {};
        const QString what = step + " of the middleware "_L1 + name;
        return [runner = WeakRunner(m_runner), &services = m_services, function, what](ConnectionId id) {
            const Party party = partyOf(runner, services, id);
            if (const auto alive = runner.lock())
                alive->call(u"connectionEvent"_s, {function, party.id, party.number}, what);
        };
    };
    middleware.create = hook(u"create"_s);
    middleware.destroy = hook(u"destroy"_s);
    m_contents.connectionOrder.removeAll(name);
    m_contents.connectionOrder.append(name);
    m_contents.connectionMiddleware.insert(name, middleware);
    if (m_isInstalled)
        installConnectionMiddleware(middleware, nullptr);
}

void ScriptRegistry::addAction(const QString &name, const QString &description, const QString &inputs,
                               int function)
{
    Action action{.name = name, .description = description};
    const QJsonArray declared = QJsonDocument::fromJson(inputs.toUtf8()).array();
    for (const QJsonValue &value : declared) {
        const QJsonObject input = value.toObject();
        const QString type = input.value("type"_L1).toString();
        const auto known = inputTypeNamed(type);
        if (!type.isEmpty() && !known)
            m_runner->report(u"the action "_s + name,
                             u"the input %1 has a type that is not known: %2"_s.arg(
                                 input.value("name"_L1).toString(), type),
                             {});
        action.inputs.append({.name = input.value("name"_L1).toString(),
                              .type = known.value_or(InputType::Any),
                              .isRequired = input.value("required"_L1).toBool(),
                              .defaultValue = input.value("default"_L1)});
    }
    const QString what = u"the action "_s + name;
    action.run = [runner = WeakRunner(m_runner), &services = m_services, function,
                  what](const ActionCall &call) {
        const Party party = call.caller ? partyOf(runner, services, *call.caller) : Party();
        return askAction(runner, function, what, party, call);
    };
    m_contents.actions.insert(name, action);
    if (m_isInstalled)
        installAction(action, nullptr);
}

void ScriptRegistry::addSatellite(const QString &name, int loadPriority, int startPriority, int stopPriority,
                                  const QJSValue &functions)
{
    const auto step = [this, &name, &functions](const QString &which) -> std::function<Task<>()> {
        const int function = functionOf(functions, which);
        if (function == 0)
            return {};
        const QString what = which + " of the satellite "_L1 + name;
        return
            [runner = WeakRunner(m_runner), function, what] { return askSatellite(runner, function, what); };
    };
    m_contents.satellites.add({.name = name,
                               .loadPriority = loadPriority,
                               .startPriority = startPriority,
                               .stopPriority = stopPriority,
                               .load = step(u"load"_s),
                               .start = step(u"start"_s),
                               .stop = step(u"stop"_s)});
}

// --- taking effect ---------------------------------------------------------------------------------------

void ScriptRegistry::install(const ScriptRegistry *predecessor)
{
    m_isInstalled = true;
    for (const QString &name : std::as_const(m_contents.order))
        installMiddleware(m_contents.middleware.value(name), predecessor);
    for (const QString &name : std::as_const(m_contents.connectionOrder))
        installConnectionMiddleware(m_contents.connectionMiddleware.value(name), predecessor);
    for (const Action &action : std::as_const(m_contents.actions))
        installAction(action, predecessor);
}

bool ScriptRegistry::mayInstall(const QString &kind, const QString &name, bool isTaken,
                                QSet<QString> Installed::*names, const ScriptRegistry *predecessor)
{
    const bool isOurs = (m_installed.*names).contains(name) ||
                        (predecessor && (predecessor->m_installed.*names).contains(name));
    if (isTaken && !isOurs) {
        // It would be gone with the scripts.
        m_runner->report(kind + u' ' + name, u"there is one of this name already"_s, {});
        return false;
    }
    (m_installed.*names).insert(name);
    return true;
}

void ScriptRegistry::installMiddleware(const Middleware &middleware, const ScriptRegistry *predecessor)
{
    MiddlewareChain &chain = m_services.rooms.middleware();
    if (mayInstall(u"the middleware"_s, middleware.name, chain.has(middleware.name), &Installed::middleware,
                   predecessor))
        chain.add(middleware);
}

void ScriptRegistry::installConnectionMiddleware(const ConnectionMiddleware &middleware,
                                                 const ScriptRegistry *predecessor)
{
    ConnectionHooks &hooks = m_services.rooms.connectionHooks();
    if (mayInstall(u"the middleware"_s, middleware.name, hooks.has(middleware.name),
                   &Installed::connectionMiddleware, predecessor))
        hooks.add(middleware);
}

void ScriptRegistry::installAction(const Action &action, const ScriptRegistry *predecessor)
{
    if (mayInstall(u"the action"_s, action.name, m_services.actions.has(action.name), &Installed::actions,
                   predecessor))
        m_services.actions.add(action);
}

void ScriptRegistry::uninstall(const ScriptRegistry *successor)
{
    m_isInstalled = false;
    for (const QString &name : std::as_const(m_installed.middleware)) {
        if (!successor || !successor->m_contents.middleware.contains(name))
            m_services.rooms.middleware().remove(name);
    }
    for (const QString &name : std::as_const(m_installed.connectionMiddleware)) {
        if (!successor || !successor->m_contents.connectionMiddleware.contains(name))
            m_services.rooms.connectionHooks().remove(name);
    }
    for (const QString &name : std::as_const(m_installed.actions)) {
        if (!successor || !successor->m_contents.actions.contains(name))
            m_services.actions.remove(name);
    }
}

} // namespace confab
