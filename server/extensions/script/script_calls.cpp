// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_calls.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<JsonText> jsonOf(const QString &text)
{
    auto json = JsonText::parse(text.toUtf8());
    if (!json)
        return failure(ErrorCode::InvalidFrame, u"the message cannot be written as JSON"_s);
    return *std::move(json);
}

struct Membership {
    ConnectionId id;
    RoomName room;
};

Result<Membership> membership(const QString &id, const QString &room)
{
    const auto connection = ConnectionId::parse(id.toUtf8());
    if (!connection)
        return tl::unexpected(connection.error());
    const auto name = RoomName::parse(room.toUtf8());
    if (!name)
        return tl::unexpected(name.error());
    return Membership{*connection, *name};
}

/// What a call that answers nothing answers in JSON.
Result<QByteArray> asJson(const Result<> &result, const QByteArray &json = {})
{
    if (!result)
        return tl::unexpected(result.error());
    return json;
}

} // namespace

ScriptCalls::ScriptCalls(const ScriptServices &services)
    : m_services(services)
    , m_methods{
          {u"broadcast"_s, [this](QStringList a) { return broadcast(std::move(a)); }},
          {u"list"_s, [this](const QStringList &) { return list(); }},
          {u"add"_s, [this](const QStringList &a) { return add(a.value(0)); }},
          {u"destroy"_s, [this](const QStringList &a) { return destroy(a.value(0)); }},
          {u"exists"_s, [this](const QStringList &a) { return exists(a.value(0)); }},
          {u"roomStatus"_s, [this](const QStringList &a) { return roomStatus(a.value(0)); }},
          {u"addMember"_s, [this](const QStringList &a) { return addMember(a.value(0), a.value(1)); }},
          {u"removeMember"_s, [this](const QStringList &a) { return removeMember(a.value(0), a.value(1)); }},
          {u"sendMessage"_s, [this](const QStringList &a) { return sendMessage(a.value(0), a.value(1)); }},
          {u"disconnect"_s, [this](const QStringList &a) { return disconnect(a.value(0)); }},
          {u"cacheSet"_s, [this](QStringList a) { return cacheSet(std::move(a)); }},
          {u"cacheGet"_s, [this](const QStringList &a) { return cacheGet(a.value(0)); }},
          {u"cacheDelete"_s, [this](const QStringList &a) { return cacheDelete(a.value(0)); }},
          {u"fetch"_s, [this](const QStringList &a) { return m_fetch.send(a.value(0).toUtf8()); }},
      }
{
}

Task<QByteArray> ScriptCalls::call(const QString &method, const QStringList &arguments)
{
    return m_methods.value(method)(arguments);
}

// --- rooms -----------------------------------------------------------------------------------------------

Task<QByteArray> ScriptCalls::broadcast(QStringList arguments)
{
    Sender sender;
    if (!arguments.value(0).isEmpty()) {
        const auto id = ConnectionId::parse(arguments[0].toUtf8());
        if (!id)
            co_return tl::unexpected(id.error());
        sender = *id;
    }
    // The guide's error for an empty room is that for an empty message, too.
    if (arguments.value(1).isEmpty())
        co_return failure(ErrorCode::RoomAndMessageRequired);
    const auto room = RoomName::parse(arguments[1].toUtf8());
    if (!room)
        co_return tl::unexpected(room.error());
    const auto body = jsonOf(arguments.value(2));
    if (!body)
        co_return tl::unexpected(body.error());
    const auto done = co_await m_services.rooms.broadcast(sender, *room, *body);
    co_return asJson(done);
}

Task<QByteArray> ScriptCalls::list()
{
    const auto rooms = co_await m_services.rooms.list();
    if (!rooms)
        co_return tl::unexpected(rooms.error());
    co_return encodeRoomNames(*rooms);
}

Task<QByteArray> ScriptCalls::add(QString room)
{
    const auto name = RoomName::parse(room.toUtf8());
    if (!name)
        co_return tl::unexpected(name.error());
    const auto added = co_await m_services.rooms.add(*name);
    if (!added)
        co_return tl::unexpected(added.error());
    const QByteArray json = *added == Added::Created ? "1" : "0";
    co_return json;
}

Task<QByteArray> ScriptCalls::destroy(QString room)
{
    const auto name = RoomName::parse(room.toUtf8());
    if (!name)
        co_return tl::unexpected(name.error());
    const auto destroyed = co_await m_services.rooms.destroy(*name);
    if (!destroyed)
        co_return tl::unexpected(destroyed.error());
    co_return QByteArray();
}

Task<QByteArray> ScriptCalls::exists(QString room)
{
    const auto name = RoomName::parse(room.toUtf8());
    if (!name)
        co_return tl::unexpected(name.error());
    const auto found = co_await m_services.rooms.exists(*name);
    if (!found)
        co_return tl::unexpected(found.error());
    const QByteArray json = *found ? "true" : "false";
    co_return json;
}

Task<QByteArray> ScriptCalls::roomStatus(QString room)
{
    const auto name = RoomName::parse(room.toUtf8());
    if (!name)
        co_return tl::unexpected(name.error());
    // The scripts, and this with them, may be gone when the store answers.
    const JoinedAtUnit unit = m_services.joinedAt;
    const auto status = co_await m_services.rooms.roomStatus(*name);
    if (!status)
        co_return tl::unexpected(status.error());
    co_return encodeRoomStatus(*status, unit);
}

Task<QByteArray> ScriptCalls::addMember(QString id, QString room)
{
    const auto who = membership(id, room);
    if (!who)
        co_return tl::unexpected(who.error());
    const auto added = co_await m_services.rooms.addMember(who->id, who->room);
    co_return asJson(added, "true");
}

Task<QByteArray> ScriptCalls::removeMember(QString id, QString room)
{
    const auto who = membership(id, room);
    if (!who)
        co_return tl::unexpected(who.error());
    const auto removed = co_await m_services.rooms.removeMember(who->id, who->room);
    co_return asJson(removed, "true");
}

// --- connections -----------------------------------------------------------------------------------------

Task<QByteArray> ScriptCalls::sendMessage(QString id, QString json)
{
    const auto connection = ConnectionId::parse(id.toUtf8());
    if (!connection)
        co_return tl::unexpected(connection.error());
    const auto message = jsonOf(json);
    if (!message)
        co_return tl::unexpected(message.error());
    const auto sent = co_await m_services.rooms.sendMessage(*connection, *message);
    co_return asJson(sent);
}

Task<QByteArray> ScriptCalls::disconnect(QString id)
{
    const auto connection = ConnectionId::parse(id.toUtf8());
    if (!connection)
        co_return tl::unexpected(connection.error());
    const auto done = co_await m_services.rooms.disconnect(*connection, Reconnecting::Unwanted);
    co_return asJson(done);
}

// --- the cache -------------------------------------------------------------------------------------------

Task<QByteArray> ScriptCalls::cacheSet(QStringList arguments)
{
    const auto value = jsonOf(arguments.value(1));
    if (!value)
        co_return tl::unexpected(value.error());
    const double time = arguments.value(2).toDouble();
    if (!(time >= 0))
        co_return failure(ErrorCode::InvalidFrame, u"the time to live is not a number of milliseconds"_s);
    const std::chrono::milliseconds timeToLive(qint64(std::min(time, 1e15)));
    const auto put = co_await m_services.cache.put(arguments[0].toUtf8(), *value, timeToLive);
    co_return asJson(put);
}

Task<QByteArray> ScriptCalls::cacheGet(QString key)
{
    const auto value = co_await m_services.cache.get(key.toUtf8());
    if (!value)
        co_return tl::unexpected(value.error());
    const QByteArray json = *value ? (*value)->bytes() : QByteArray("null");
    co_return json;
}

Task<QByteArray> ScriptCalls::cacheDelete(QString key)
{
    const auto removed = co_await m_services.cache.remove(key.toUtf8());
    if (!removed)
        co_return tl::unexpected(removed.error());
    const QByteArray json = *removed ? "true" : "false";
    co_return json;
}

} // namespace confab
