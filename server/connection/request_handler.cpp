// SPDX-License-Identifier: MIT
#include "server/connection/request_handler.h"

#include "server/connection/connections.h"
#include "shared/task.h"

#include <QTimer>

namespace confab {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray jsonOf(const QJsonObject &object)
{
    return JsonText::fromObject(object).bytes();
}

/// `detailsView` (PROTOCOL.md §4), keys in the order given there.
QByteArray encodeDetails(const Connection &connection, const QList<RoomName> &rooms)
{
    const Peer &peer = connection.peer();
    const QByteArray id = '"' + connection.id().toByteArray() + '"';
    const auto mark = connection.fingerprint();
    const QByteArray fingerprint = mark ? JsonText::fromString(*mark).bytes() : QByteArray("null");
    return "{\"id\":" + id + ",\"fingerprint\":" + fingerprint +
           ",\"remoteIP\":" + JsonText::fromString(peer.address.toString()).bytes() +
           ",\"remotePort\":" + QByteArray::number(peer.port) +
           ",\"params\":" + jsonOf(connection.paramValues()) + ",\"connectedAt\":" +
           QByteArray::number(qint64(connection.connectedAt().time_since_epoch().count())) +
           ",\"rooms\":" + encodeRoomNames(rooms) +
           ",\"totalActions\":" + QByteArray::number(connection.totalActions) +
           ",\"pendingActions\":" + QByteArray::number(connection.pendingActions) + '}';
}

} // namespace

RequestHandler::RequestHandler(ChatRooms &rooms, ActionRegistry &actions, Connections &connections,
                               RequestOptions options)
    : m_rooms(rooms)
    , m_actions(actions)
    , m_connections(connections)
    , m_options(options)
{
}

void RequestHandler::handle(Connection &connection, const Request &request, const ReplyTo &to)
{
    std::visit([&](const auto &alternative) { on(connection, to, alternative); }, request);
}

QByteArray RequestHandler::failed(const ReplyTo &to, const Error &error, QByteArrayView data)
{
    m_errors.add(error.code);
    return encodeError(to, error, data);
}

QByteArray RequestHandler::failedAction(const ReplyTo &to, const Error &error)
{
    m_errors.add(error.code);
    return encodeActionError(to, error);
}

QByteArray RequestHandler::outcome(const ReplyTo &to, const Result<> &result)
{
    return result ? encodeSuccess(to, "true") : failed(to, result.error(), "false");
}

void RequestHandler::finish(ConnectionId id, const QByteArray &reply)
{
    if (Connection *connection = m_connections.find(id)) {
        connection->reply(reply);
        connection->resume();
    }
}

// --- rooms -----------------------------------------------------------------------------------------------

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::Join &join)
{
    connection.hold();
    runDetached(u"join"_s, this->join(connection.id(), to, join.room));
}

Task<> RequestHandler::join(ConnectionId id, ReplyTo to, RoomName room)
{
    const auto joined = co_await m_rooms.addMember(id, room);
    finish(id, outcome(to, joined));
    co_return Result<>{};
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::Leave &leave)
{
    connection.hold();
    runDetached(u"leave"_s, this->leave(connection.id(), to, leave.room));
}

Task<> RequestHandler::leave(ConnectionId id, ReplyTo to, RoomName room)
{
    const auto left = co_await m_rooms.removeMember(id, room);
    finish(id, outcome(to, left));
    co_return Result<>{};
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::RoomView &view)
{
    if (!m_rooms.index().isMember(connection.id(), view.room)) {
        connection.reply(failed(to, {ErrorCode::NotMemberOfRoom, view.room.toString()}));
        return;
    }
    connection.hold();
    runDetached(u"roomView"_s, this->view(connection.id(), to, view.room));
}

Task<> RequestHandler::view(ConnectionId id, ReplyTo to, RoomName room)
{
    const auto status = co_await m_rooms.roomStatus(room);
    finish(id, status ? encodeSuccess(to, encodeRoomStatus(*status, m_options.joinedAt))
                      : failed(to, status.error()));
    co_return Result<>{};
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::Say &say)
{
    RoomMessages &messages = m_rooms.messages();
    if (messages.canSayAtOnce()) {
        connection.beginSaying();
        answerWhenSaid(connection, to, messages.say(connection.id(), say.room, say.message));
        return;
    }
    auto admitted = messages.admit(connection.id(), say.room, say.message);
    const Result<Message> *const message = admitted.ready();
    if (!message) {
        connection.hold();
        runDetached(u"say"_s, this->say(connection.id(), to, std::move(admitted).task()));
    } else if (!*message) {
        connection.reply(failed(to, message->error()));
    } else {
        connection.beginSaying();
        answerWhenSaid(connection, to, messages.publish(**message));
    }
}

void RequestHandler::answerWhenSaid(Connection &connection, const ReplyTo &to, Eventual<> said)
{
    if (const Result<> *result = said.ready()) {
        answerSay(connection, to, *result);
        return;
    }
    connection.hold();
    runDetached(u"say"_s, awaitSaid(connection.id(), to, std::move(said).task()));
}

Task<> RequestHandler::say(ConnectionId id, ReplyTo to, Task<Message> admission)
{
    const auto admitted = co_await admission;
    Connection *const connection = m_connections.find(id);
    if (!connection)
        co_return Result<>{};
    if (!admitted) {
        finish(id, failed(to, admitted.error()));
        co_return Result<>{};
    }
    connection->beginSaying();
    const auto answered = co_await awaitSaid(id, to, m_rooms.messages().publish(*admitted).task());
    co_return answered;
}

Task<> RequestHandler::awaitSaid(ConnectionId id, ReplyTo to, Task<> said)
{
    const auto result = co_await said;
    if (Connection *const connection = m_connections.find(id)) {
        answerSay(*connection, to, result);
        connection->resume();
    }
    co_return Result<>{};
}

void RequestHandler::answerSay(Connection &connection, const ReplyTo &to, const Result<> &said)
{
    connection.reply(said ? encodeSuccess(to, {}) : failed(to, said.error()));
    connection.endSaying();
}

// --- actions ---------------------------------------------------------------------------------------------

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::Action &action)
{
    if (action.params && action.scope == request::ParamScope::Connection)
        connection.params().replace(*action.params);
    const QJsonObject params = action.params.value_or(connection.paramValues());
    const QString name = action.name.value_or(params.value("action"_L1).toString());

    if (m_refusesActions) {
        connection.reply(failedAction(to, {ErrorCode::ShuttingDown}));
        return;
    }
    if (m_options.pendingActions > 0 && connection.pendingActions >= m_options.pendingActions) {
        connection.reply(failedAction(to, {ErrorCode::TooManyPendingActions}));
        return;
    }
    ++connection.pendingActions;
    ++connection.totalActions;
    const auto ticket = connection.reserveReply();
    Task<> running = act(connection.id(), to, ticket, name, params);
    if (!running.isReady())
        limitTime(connection.id(), to, ticket, name);
    runDetached(u"action"_s, std::move(running));
}

Task<> RequestHandler::act(ConnectionId id, ReplyTo to, ReplyQueue::Ticket ticket, QString name,
                           QJsonObject params)
{
    const ActionCall call{id, params};
    const auto result = co_await m_actions.call(name, call);
    if (Connection *connection = m_connections.find(id)) {
        --connection->pendingActions;
        connection->replyLater(ticket, result ? encodeActionResult(to, JsonText::fromObject(*result))
                                              : failedAction(to, result.error()));
    }
    co_return Result<>{};
}

void RequestHandler::limitTime(ConnectionId id, ReplyTo to, ReplyQueue::Ticket ticket, QString name)
{
    if (m_options.actionTimeout <= 0ms)
        return;
    QTimer::singleShot(m_options.actionTimeout, &m_connections, [this, id, to, ticket, name] {
        Connection *const connection = m_connections.find(id);
        if (connection && connection->isReplyPending(ticket))
            connection->replyLater(ticket, failedAction(to, {ErrorCode::TimedOut, name.left(255)}));
    });
}

// --- the connection itself -------------------------------------------------------------------------------

void RequestHandler::on(Connection &connection, const ReplyTo &, const request::Quit &)
{
    connection.endWhenAnswered(CloseReason::Quit);
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::DetailsView &)
{
    const auto rooms = m_rooms.index().roomsOf(connection.id());
    connection.reply(encodeSuccess(to, encodeDetails(connection, rooms)));
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::Documentation &)
{
    connection.reply(encodeSuccess(to, "{}"));
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::ParamAdd &add)
{
    const auto added = connection.params().insert(add.key, add.value);
    connection.reply(added ? encodeSuccess(to, "null") : failed(to, added.error()));
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::ParamDelete &remove)
{
    connection.params().remove(remove.key);
    connection.reply(encodeSuccess(to, "null"));
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::ParamView &view)
{
    const QJsonValue value = connection.paramValues().value(view.key);
    connection.reply(
        encodeSuccess(to, value.isUndefined() ? QByteArray() : JsonText::fromValue(value).bytes()));
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::ParamsView &)
{
    connection.reply(encodeSuccess(to, jsonOf(connection.paramValues())));
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::ParamsDelete &)
{
    connection.clearParams();
    connection.reply(encodeSuccess(to, "null"));
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::File &file)
{
    m_errors.add(ErrorCode::FileNotServed);
    connection.reply(encodeFileError(to, {ErrorCode::FileNotServed, file.path}));
}

void RequestHandler::on(Connection &connection, const ReplyTo &to, const request::Faulty &faulty)
{
    const bool isFalse = faulty.data == request::ErrorData::False;
    connection.reply(failed(to, faulty.error, isFalse ? QByteArrayView("false") : QByteArrayView()));
}

} // namespace confab
