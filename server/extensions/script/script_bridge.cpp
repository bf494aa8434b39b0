// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_bridge.h"

#include "shared/logging.h"
#include "shared/task.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(JsonText::fromObject(object).bytes());
}

Recipient *recipientOf(const ScriptServices &services, const QString &id)
{
    const auto connection = ConnectionId::parse(id.toUtf8());
    return connection ? services.rooms.index().recipient(*connection) : nullptr;
}

} // namespace

ConnectionDetails ScriptBridge::describe(const Recipient &recipient) const
{
    const Recipient::Origin origin = recipient.origin();
    ConnectionDetails details{{.id = recipient.id(),
                               .node = m_services.node,
                               .transport = origin.transport,
                               .remoteIP = origin.address.toString(),
                               .remotePort = origin.port,
                               .connectedAt = recipient.connectedAt(),
                               .rooms = {}}};
    recipient.addDetails(details);
    return details;
}

ScriptBridge::ScriptBridge(ScriptRunner &runner, ScriptCalls &calls, const ScriptServices &services)
    : m_runner(runner)
    , m_calls(calls)
    , m_services(services)
{
}

ScriptBridge::~ScriptBridge()
{
    *m_isAlive = false;
}

QString ScriptBridge::version() const
{
    return QStringLiteral(CONFAB_VERSION);
}

QString ScriptBridge::config() const
{
    return compact(m_services.config ? m_services.config() : QJsonObject());
}

void ScriptBridge::ask(double token, const QString &method, const QStringList &arguments)
{
    // Not from inside the script: what a call sets off has its own stack, its own time, and its own name.
    QMetaObject::invokeMethod(
        this,
        [this, token, method, arguments] {
            runDetached(u"a script's "_s + method, answer(token, method, arguments));
        },
        Qt::QueuedConnection);
}

Task<> ScriptBridge::answer(double token, QString method, QStringList arguments)
{
    const auto isAlive = m_isAlive;
    const auto result = co_await m_calls.call(method, arguments);
    if (!*isAlive)
        co_return Result<>{};
    const QString code = result ? QString() : errorCodeText(result.error().code);
    const QString text = result ? QString::fromUtf8(*result) : errorText(result.error());
    m_runner.callWhenRested(u"answered"_s, {token, code, text}, u"what waits for "_s + method);
    co_return Result<>{};
}

void ScriptBridge::finish(double token, const QJSValue &outcome)
{
    if (m_runner.keepIfAsking(token, outcome))
        return;
    // Whoever goes on may end this very script.
    QMetaObject::invokeMethod(
        this, [this, token, outcome] { m_runner.finish(token, outcome); }, Qt::QueuedConnection);
}

void ScriptBridge::report(const QString &what, const QString &text, const QString &stack)
{
    m_runner.report(what, text, stack);
}

void ScriptBridge::log(const QString &level, const QString &text) const
{
    const QString line = u"script: "_s + text;
    if (level == "debug"_L1)
        qCDebug(logExtensions, "%ls", qUtf16Printable(line));
    else if (level == "warning"_L1 || level == "warn"_L1)
        qCWarning(logExtensions, "%ls", qUtf16Printable(line));
    else if (level == "error"_L1 || level == "critical"_L1)
        qCCritical(logExtensions, "%ls", qUtf16Printable(line));
    else
        qCInfo(logExtensions, "%ls", qUtf16Printable(line));
}

int ScriptBridge::numberOf(const QString &id)
{
    const Recipient *const recipient = recipientOf(m_services, id);
    return recipient ? m_runner.numbers().findOrGive(recipient->id()) : 0;
}

void ScriptBridge::releaseNumber(const QString &id)
{
    if (const auto connection = ConnectionId::parse(id.toUtf8()))
        m_runner.numbers().release(*connection);
}

QString ScriptBridge::detailsOf(const QString &id) const
{
    const Recipient *const recipient = recipientOf(m_services, id);
    if (!recipient)
        return u"{}"_s;
    const ConnectionDetails details = describe(*recipient);
    const qint64 connectedAt = details.info.connectedAt.time_since_epoch().count();
    return compact({{u"type"_s, details.info.transport},
                    {u"remoteIP"_s, details.info.remoteIP},
                    {u"remotePort"_s, details.info.remotePort},
                    {u"connectedAt"_s, connectedAt},
                    {u"fingerprint"_s,
                     details.fingerprint ? QJsonValue(*details.fingerprint) : QJsonValue(QJsonValue::Null)}});
}

QString ScriptBridge::roomsOf(const QString &id) const
{
    const auto connection = ConnectionId::parse(id.toUtf8());
    const auto rooms = connection ? m_services.rooms.index().roomsOf(*connection) : QList<RoomName>();
    return QString::fromUtf8(encodeRoomNames(rooms));
}

QString ScriptBridge::paramsOf(const QString &id) const
{
    const Recipient *const recipient = recipientOf(m_services, id);
    if (!recipient)
        return u"{}"_s;
    return compact(describe(*recipient).params);
}

} // namespace confab
