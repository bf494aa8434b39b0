// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/connection.h"
#include "server/connection/error_counts.h"
#include "server/extensions/action_registry.h"
#include "server/rooms/chat_rooms.h"

#include <chrono>

namespace confab {

struct RequestOptions {
    int pendingActions; ///< 0: no limit.
    std::chrono::milliseconds actionTimeout;
    qsizetype paramBytes; ///< Of all parameters of one connection; 0: no limit.
    JoinedAtUnit joinedAt;
    /// Nothing: as each client seems to want it.
    std::optional<ErrorShape> errorShape;
};

/// Carries out what clients ask for (PROTOCOL.md §4) and answers it. Handlers that may have to wait keep a
/// connection's id, not the connection, which may be gone when they go on. Lives as long as the event loop.
class RequestHandler
{
public:
    RequestHandler(ChatRooms &rooms, ActionRegistry &actions, Connections &connections,
                   RequestOptions options);

    void handle(Connection &connection, const Request &request, const ReplyTo &to);

    const RequestOptions &options() const { return m_options; }
    bool adaptsErrorShape() const { return !m_options.errorShape; }

    /// Answered to requests, and to input that was none.
    const ErrorCounts &errors() const { return m_errors; }
    void countError(ErrorCode code) { m_errors.add(code); }

    /// From now on actions are answered with error 006.
    void refuseActions() { m_refusesActions = true; }

private:
    // One for each alternative of Request.
    void on(Connection &connection, const ReplyTo &to, const request::Quit &);
    void on(Connection &connection, const ReplyTo &to, const request::ParamAdd &add);
    void on(Connection &connection, const ReplyTo &to, const request::ParamDelete &remove);
    void on(Connection &connection, const ReplyTo &to, const request::ParamView &view);
    void on(Connection &connection, const ReplyTo &to, const request::ParamsView &);
    void on(Connection &connection, const ReplyTo &to, const request::ParamsDelete &);
    void on(Connection &connection, const ReplyTo &to, const request::Join &join);
    void on(Connection &connection, const ReplyTo &to, const request::Leave &leave);
    void on(Connection &connection, const ReplyTo &to, const request::RoomView &view);
    void on(Connection &connection, const ReplyTo &to, const request::DetailsView &);
    void on(Connection &connection, const ReplyTo &to, const request::Documentation &);
    void on(Connection &connection, const ReplyTo &to, const request::Say &say);
    void on(Connection &connection, const ReplyTo &to, const request::Action &action);
    void on(Connection &connection, const ReplyTo &to, const request::File &file);
    void on(Connection &connection, const ReplyTo &to, const request::Faulty &faulty);

    Task<> join(ConnectionId id, ReplyTo to, RoomName room);
    Task<> leave(ConnectionId id, ReplyTo to, RoomName room);
    Task<> view(ConnectionId id, ReplyTo to, RoomName room);
    Task<> say(ConnectionId id, ReplyTo to, Task<Message> admission);
    void answerWhenSaid(Connection &connection, const ReplyTo &to, Eventual<> said);
    Task<> awaitSaid(ConnectionId id, ReplyTo to, Task<> said);
    void answerSay(Connection &connection, const ReplyTo &to, const Result<> &said);
    Task<> act(ConnectionId id, ReplyTo to, ReplyQueue::Ticket ticket, QString name, QJsonObject params);
    void limitTime(ConnectionId id, ReplyTo to, ReplyQueue::Ticket ticket, QString name);

    /// Counts errors on their way out.
    QByteArray failed(const ReplyTo &to, const Error &error, QByteArrayView data = {});
    QByteArray failedAction(const ReplyTo &to, const Error &error);
    QByteArray outcome(const ReplyTo &to, const Result<> &result);

    /// Answers the request that holds the connection, and lets the next one come.
    void finish(ConnectionId id, const QByteArray &reply);

    ChatRooms &m_rooms;
    ActionRegistry &m_actions;
    Connections &m_connections;
    const RequestOptions m_options;
    ErrorCounts m_errors;
    bool m_refusesActions = false;
};

} // namespace confab
