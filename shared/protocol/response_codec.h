// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model.h"

#include <optional>

namespace confab {

/// How a client wants errors in `status` (PROTOCOL.md §0).
enum class ErrorShape { Text, Object };

/// Unit of `joinedAt` in a room status.
enum class JoinedAtUnit { Seconds, Milliseconds };

/// What every answer carries: the number of its request, and the client's own id if it sent one.
struct ReplyTo {
    quint64 messageCount;
    std::optional<JsonText> messageId;
    ErrorShape errorShape = ErrorShape::Text;
};

/// The frames of PROTOCOL.md §2, each as one JSON text with its keys in the order given there.
/// `data` is JSON, or empty when there is none.
QByteArray encodeSuccess(const ReplyTo &to, QByteArrayView data);
QByteArray encodeError(const ReplyTo &to, const Error &error, QByteArrayView data);

/// The answer of an action: its own fields, or its error, and then what every answer carries.
QByteArray encodeActionResult(const ReplyTo &to, const JsonText &object);
QByteArray encodeActionError(const ReplyTo &to, const Error &error);

/// The answer to a line over the limit (PROTOCOL.md §3). `detail` holds both numbers.
QByteArray encodeLineTooLong(const ReplyTo &to, const Error &error);

/// The answer to a request for a file: the error stands in `error` too, where clients look for it.
QByteArray encodeFileError(const ReplyTo &to, const Error &error);

QByteArray encodeWelcome(const QString &text);
QByteArray encodeGoodbye(const QString &text);
QByteArray encodeAlert(const QString &text);
QByteArray encodeMessage(const Message &message);

/// What the server says to one client (PROTOCOL.md §2): an object as it is, with a `context` if it lacks one;
/// anything else as a message without a room.
QByteArray encodeDirectMessage(const JsonText &message, Timestamp sentAt);

/// Reads back what `encodeMessage` wrote; nullopt for anything else.
std::optional<Message> decodeMessage(QByteArrayView json);

/// A JSON array of their names.
QByteArray encodeRoomNames(const QList<RoomName> &rooms);

QByteArray encodeRoomStatus(const RoomStatus &status, JoinedAtUnit unit);
/// The same of some of the members, in a room that has `membersCount`.
QByteArray encodeRoomStatusPage(const RoomStatus &page, qsizetype membersCount, JoinedAtUnit unit);

/// An error as JSON: a string, or `{code, message}`.
QByteArray encodeErrorValue(const Error &error, ErrorShape shape);

} // namespace confab
