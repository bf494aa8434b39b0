// SPDX-License-Identifier: MIT
#include "shared/protocol/response_codec.h"

namespace confab {

using namespace std::chrono;

namespace {

void appendKey(QByteArray &out, QByteArrayView key)
{
    out.append(out.endsWith('{') ? "\"" : ",\"").append(key).append("\":");
}

void appendText(QByteArray &out, const QString &text)
{
    appendJsonString(out, text.toUtf8());
}

/// The end of every answer, from `context` on.
void appendReplyTo(QByteArray &out, const ReplyTo &to)
{
    appendKey(out, "messageCount");
    out.append(QByteArray::number(to.messageCount));
    if (to.messageId) {
        appendKey(out, "messageId");
        out.append(to.messageId->bytes());
    }
}

QByteArray apiFrame(QByteArrayView key, const QString &text, QByteArrayView context)
{
    QByteArray out = "{";
    appendKey(out, key);
    appendText(out, text);
    appendKey(out, "context");
    appendJsonString(out, context);
    return out + '}';
}

} // namespace

QByteArray encodeErrorValue(const Error &error, ErrorShape shape)
{
    QByteArray out;
    // "not member of room" is a plain string for every client: no released one sends it as an object.
    if (shape == ErrorShape::Text || error.code == ErrorCode::NotMemberOfRoom) {
        appendText(out, errorText(error));
        return out;
    }
    out = "{\"code\":\"" + errorCodeText(error.code).toLatin1() + "\",\"message\":";
    appendText(out, errorMessage(error));
    return out + '}';
}

QByteArray encodeSuccess(const ReplyTo &to, QByteArrayView data)
{
    QByteArray out;
    out.reserve(80 + data.size());
    out.append("{\"status\":\"OK\",\"context\":\"response\"");
    if (!data.isEmpty())
        out.append(",\"data\":").append(data);
    appendReplyTo(out, to);
    return out + '}';
}

QByteArray encodeError(const ReplyTo &to, const Error &error, QByteArrayView data)
{
    const QByteArray value = encodeErrorValue(error, to.errorShape);
    QByteArray out = "{\"status\":" + value + ",\"context\":\"response\"";
    if (!data.isEmpty())
        out.append(",\"data\":").append(data);
    appendReplyTo(out, to);
    if (to.messageId)
        out.append(",\"error\":").append(value);
    return out + '}';
}

QByteArray encodeActionResult(const ReplyTo &to, const JsonText &object)
{
    QByteArray out = object.bytes();
    out.chop(1);
    appendKey(out, "context");
    out.append("\"response\"");
    appendReplyTo(out, to);
    return out + '}';
}

QByteArray encodeActionError(const ReplyTo &to, const Error &error)
{
    QByteArray out = "{\"error\":" + encodeErrorValue(error, to.errorShape) + ",\"context\":\"response\"";
    appendReplyTo(out, to);
    return out + '}';
}

QByteArray encodeLineTooLong(const ReplyTo &to, const Error &error)
{
    QByteArray out = "{\"status\":\"error\",\"error\":" + encodeErrorValue(error, to.errorShape) +
                     ",\"context\":\"response\"";
    appendReplyTo(out, to);
    return out + '}';
}

QByteArray encodeFileError(const ReplyTo &to, const Error &error)
{
    const QByteArray value = encodeErrorValue(error, to.errorShape);
    QByteArray out = "{\"status\":" + value + ",\"context\":\"response\"";
    appendReplyTo(out, to);
    return out + ",\"error\":" + value + '}';
}

QByteArray encodeWelcome(const QString &text)
{
    return apiFrame("welcome", text, "api");
}

QByteArray encodeGoodbye(const QString &text)
{
    return apiFrame("status", text, "api");
}

QByteArray encodeAlert(const QString &text)
{
    return apiFrame("alert", text, "alert");
}

QByteArray encodeMessage(const Message &message)
{
    QByteArray out;
    out.reserve(message.body.bytes().size() + message.room.utf8().size() + 128);
    out.append("{\"message\":").append(message.body.bytes()).append(",\"room\":");
    appendJsonString(out, message.room.utf8());
    out.append(",\"from\":").append(message.from.bytes());
    out.append(",\"context\":\"user\",\"sentAt\":");
    out.append(QByteArray::number(qint64(message.sentAt.time_since_epoch().count())));
    return out + '}';
}

QByteArray encodeDirectMessage(const JsonText &message, Timestamp sentAt)
{
    const auto skim = skimJson(message.bytes());
    if (skim && skim->kind == JsonKind::Object) {
        if (skim->find("context"))
            return message.bytes();
        const qsizetype end = message.bytes().lastIndexOf('}');
        return message.bytes().first(end) + (skim->fields.isEmpty() ? "" : ",") + "\"context\":\"user\"}";
    }
    return "{\"message\":" + message.bytes() + ",\"from\":0,\"context\":\"user\",\"sentAt\":" +
           QByteArray::number(qint64(sentAt.time_since_epoch().count())) + '}';
}

std::optional<Message> decodeMessage(QByteArrayView json)
{
    const auto skim = skimJson(json);
    if (!skim || skim->fields.size() != 5)
        return std::nullopt;
    const JsonField *body = skim->find("message");
    const JsonField *roomField = skim->find("room");
    const JsonField *from = skim->find("from");
    const JsonField *sentAt = skim->find("sentAt");
    const JsonField *context = skim->find("context");
    if (!context || context->value != QByteArrayView("\"user\""))
        return std::nullopt;
    if (!body || !roomField || roomField->kind != JsonKind::String || !from || !sentAt)
        return std::nullopt;
    const auto room = RoomName::parse(jsonStringValue(roomField->value).toUtf8());
    bool isNumber = false;
    const qint64 sentAtMs = sentAt->value.toLongLong(&isNumber);
    if (!room || !isNumber)
        return std::nullopt;
    return Message{*room, JsonText::fromValid(body->value), JsonText::fromValid(from->value),
                   Timestamp(milliseconds(sentAtMs))};
}

QByteArray encodeRoomNames(const QList<RoomName> &rooms)
{
    QByteArray json = "[";
    for (const RoomName &room : rooms) {
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, room.utf8());
    }
    return json + ']';
}

QByteArray encodeRoomStatus(const RoomStatus &status, JoinedAtUnit unit)
{
    return encodeRoomStatusPage(status, status.members.size(), unit);
}

QByteArray encodeRoomStatusPage(const RoomStatus &page, qsizetype membersCount, JoinedAtUnit unit)
{
    QByteArray out;
    out.reserve(64 + page.room.utf8().size() + page.members.size() * 112);
    out.append("{\"room\":");
    appendJsonString(out, page.room.utf8());
    out.append(",\"members\":{");
    for (const Member &member : page.members) {
        const auto joined = member.joinedAt.time_since_epoch();
        const qint64 joinedAt = unit == JoinedAtUnit::Seconds ? duration_cast<seconds>(joined).count()
                                                              : duration_cast<milliseconds>(joined).count();
        const QByteArray id = member.id.toByteArray();
        out.append(out.endsWith('{') ? "\"" : ",\"").append(id).append("\":{\"id\":\"").append(id);
        out.append("\",\"joinedAt\":").append(QByteArray::number(joinedAt)).append('}');
    }
    out.append("},\"membersCount\":").append(QByteArray::number(membersCount));
    return out + '}';
}

} // namespace confab
