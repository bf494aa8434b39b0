// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_messages.h"

#include <cmath>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The text of a JSON string that is written as it reads; null for everything else.
QString plainText(const QByteArray &json)
{
    const bool isPlain = json.size() >= 2 && json.front() == '"' && !json.contains('\\');
    return isPlain ? textFromUtf8(QByteArrayView(json).sliced(1, json.size() - 2)) : QString();
}

} // namespace

QJSValueList toScript(int function, const QString &connection, int number, const Message &message)
{
    const QByteArray &body = message.body.bytes();
    const QString text = plainText(body);
    const bool isText = !text.isNull();
    const QString sender = plainText(message.from.bytes());
    // Most of the time it is the connection itself, or the server: the rest is for who replaces senders.
    QJSValue from;
    bool isFromJson = false;
    if (sender.isNull()) {
        isFromJson = message.from.bytes() != "0";
        from = isFromJson ? QJSValue(textFromUtf8(message.from.bytes())) : QJSValue(0);
    } else if (sender != connection) {
        from = sender;
    }
    const double sentAt = double(message.sentAt.time_since_epoch().count());
    // Not a list in braces, whose texts would all be copied; and the token is to come.
    QJSValueList arguments;
    arguments.reserve(10);
    arguments.append(QJSValue(function));
    arguments.append(QJSValue(connection));
    arguments.append(QJSValue(number));
    arguments.append(QJSValue(message.room.toString()));
    arguments.append(QJSValue(isText ? text : textFromUtf8(body)));
    arguments.append(QJSValue(isText));
    arguments.append(QJSValue(sentAt));
    arguments.append(std::move(from));
    arguments.append(QJSValue(isFromJson));
    return arguments;
}

Result<Message> fromScript(const QJSValue &outcome, Message message)
{
    if (outcome.isString()) {
        message.body = JsonText::fromString(outcome.toString());
        return message;
    }
    if (!outcome.isObject())
        return message;
    const QByteArray body = outcome.property(u"message"_s).toString().toUtf8();
    if (!body.isEmpty()) {
        auto json = JsonText::parse(body);
        if (!json)
            return failure(ErrorCode::Refused, u"a script's message is not JSON"_s);
        message.body = *std::move(json);
    }
    auto room = RoomName::parse(outcome.property(u"room"_s).toString().toUtf8());
    if (!room)
        return tl::unexpected(room.error());
    message.room = *std::move(room);
    const QByteArray sender = outcome.property(u"from"_s).toString().toUtf8();
    auto from = sender.isEmpty() ? std::optional(message.from) : JsonText::parse(sender);
    const double sentAt = outcome.property(u"sentAt"_s).toNumber();
    if (!from || !std::isfinite(sentAt) || std::abs(sentAt) > 9e15)
        return failure(ErrorCode::Refused, u"a script's message has no sender or no time"_s);
    message.from = *std::move(from);
    message.sentAt = Timestamp(std::chrono::milliseconds(qint64(sentAt)));
    return message;
}

} // namespace confab
