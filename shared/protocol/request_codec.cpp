// SPDX-License-Identifier: MIT
#include "shared/protocol/request_codec.h"

#include "shared/protocol/frame_words.h"
#include "shared/protocol/verbs.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::RequestCodec)
};

using request::ErrorData;
using request::Faulty;

/// Names the culprit in an error without sending a whole frame back.
QString excerpt(QByteArrayView text)
{
    constexpr qsizetype longest = 255;
    if (text.size() <= longest)
        return textFromUtf8(text);
    return textFromUtf8(text.first(longest)) + u'…';
}

Faulty faulty(ErrorCode code, QString detail = {}, ErrorData data = ErrorData::None)
{
    return Faulty{Error{code, std::move(detail)}, data};
}

/// Words on a line; the last of them keeps its spaces.
class Words
{
public:
    explicit Words(QByteArrayView text)
        : m_rest(text)
    {
    }

    QByteArrayView next()
    {
        const qsizetype space = m_rest.indexOf(' ');
        const QByteArrayView word = space < 0 ? m_rest : m_rest.first(space);
        m_rest = space < 0 ? QByteArrayView() : m_rest.sliced(space + 1);
        return word;
    }

    QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

// --- what both ways in share -----------------------------------------------------------------------------

template <typename RoomRequest>
Request roomRequest(QByteArrayView room, ErrorData data)
{
    const auto name = RoomName::parse(room);
    if (!name)
        return Faulty{name.error(), data};
    return RoomRequest{*name};
}

Request sayRequest(QByteArrayView room, std::optional<JsonText> message)
{
    if (room.isEmpty() || !message)
        return faulty(ErrorCode::RoomAndMessageRequired);
    const auto name = RoomName::parse(room);
    if (!name)
        return Faulty{name.error()};
    return request::Say{*name, *std::move(message)};
}

/// An `event` is a `say` whose message is `{"event":name,"data":data}`; `data` may be absent.
Request eventRequest(QByteArrayView room, QByteArrayView nameJson, QByteArrayView dataJson)
{
    QByteArray body = "{\"event\":" + nameJson;
    if (!dataJson.isEmpty())
        body += ",\"data\":" + dataJson;
    body += '}';
    return sayRequest(room, JsonText::fromValid(body));
}

std::optional<JsonText> messageIdIn(const JsonSkim &object)
{
    const JsonField *field = object.find("messageId");
    if (!field || field->kind == JsonKind::Object || field->kind == JsonKind::Array)
        return std::nullopt;
    return JsonText::fromValid(field->value);
}

Request actionRequest(const JsonField *name, const JsonField *params, request::ParamScope scope)
{
    request::Action action{.name = {}, .params = {}, .scope = scope};
    if (name)
        action.name = name->kind == JsonKind::String ? jsonStringValue(name->value) : excerpt(name->value);
    if (params) {
        const QJsonValue value = jsonValue(params->value);
        if (!value.isObject())
            return faulty(ErrorCode::InvalidFrame, Texts::tr("params is not an object"));
        action.params = value.toObject();
    }
    return action;
}

// --- JSON frames -----------------------------------------------------------------------------------------

template <typename RoomRequest>
Request roomRequest(const JsonSkim &frame, ErrorData data)
{
    const auto room = FrameWords(frame).room();
    if (!room)
        return Faulty{room.error(), data};
    return roomRequest<RoomRequest>(*room, data);
}

Request sayFrame(const JsonSkim &frame)
{
    const FrameWords words(frame);
    const auto room = words.room();
    if (!room)
        return Faulty{room.error()};
    return sayRequest(*room, words.message());
}

Request eventFrame(const JsonSkim &frame)
{
    const JsonField *params = frame.find("params");
    const auto inner = params && params->kind == JsonKind::Object ? skimJson(params->value) : std::nullopt;
    if (!inner)
        return faulty(ErrorCode::InvalidFrame, Texts::tr("event needs params with room, event and data"));
    const JsonField *name = inner->find("event");
    const JsonField *data = inner->find("data");
    const JsonField *room = inner->find("room");
    if (!room)
        room = frame.find("room");
    if (!room || !name)
        return faulty(ErrorCode::RoomAndMessageRequired);
    if (room->kind != JsonKind::String)
        return faulty(ErrorCode::InvalidRoomName, Texts::tr("not a string"));
    const auto roomName = FrameWords::roomText(*room);
    if (!roomName)
        return Faulty{roomName.error()};
    return eventRequest(*roomName, name->value, data ? data->value : QByteArrayView());
}

/// Also the message id that an action brings among its parameters.
Request actionFrame(const JsonSkim &frame, std::optional<JsonText> &messageId)
{
    const JsonField *params = frame.find("params");
    if (!params)
        return request::Action{std::nullopt, QJsonObject()};
    const auto inner = skimJson(params->value);
    if (!messageId && inner)
        messageId = messageIdIn(*inner);
    return actionRequest(inner ? inner->find("action") : nullptr, params, request::ParamScope::Frame);
}

Request verbFrame(Verb verb, QByteArrayView name, const JsonSkim &frame, std::optional<JsonText> &messageId)
{
    switch (verb) {
    case Verb::Say:
        return sayFrame(frame);
    case Verb::RoomAdd:
    case Verb::RoomJoin:
        return roomRequest<request::Join>(frame, ErrorData::False);
    case Verb::RoomLeave:
        return roomRequest<request::Leave>(frame, ErrorData::False);
    case Verb::RoomView:
        return roomRequest<request::RoomView>(frame, ErrorData::None);
    case Verb::DetailsView:
        return request::DetailsView{};
    case Verb::Documentation:
        return request::Documentation{};
    case Verb::Event:
        return eventFrame(frame);
    case Verb::Quit:
        return request::Quit{};
    case Verb::Action:
        return actionFrame(frame, messageId);
    case Verb::File: {
        const JsonField *path = frame.find("file");
        const bool isText = path && path->kind == JsonKind::String;
        return request::File{isText ? jsonStringValue(path->value).left(255) : QString()};
    }
    case Verb::ParamAdd:
    case Verb::ParamDelete:
    case Verb::ParamView:
    case Verb::ParamsView:
    case Verb::ParamsDelete:
        break;
    }
    return faulty(ErrorCode::VerbNotAllowed, excerpt(name));
}

ClientFrame objectFrame(const JsonSkim &frame)
{
    ClientFrame result{.request = request::Quit{}, .messageId = messageIdIn(frame)};
    const JsonField *event = frame.find("event");
    if (!event || event->kind != JsonKind::String) {
        const QString name = event ? excerpt(event->value) : u"undefined"_s;
        result.request = faulty(ErrorCode::VerbNotAllowed, name);
        return result;
    }
    const QByteArray name = jsonStringValue(event->value).toUtf8();
    const auto verb = verbNamed(name);
    if (!verb) {
        result.request = faulty(ErrorCode::VerbNotAllowed, excerpt(name));
        return result;
    }
    result.request = verbFrame(*verb, name, frame, result.messageId);
    if (verb == Verb::RoomJoin || verb == Verb::Event)
        result.hint = DialectHint::ObjectErrors;
    return result;
}

// --- TCP lines -------------------------------------------------------------------------------------------

Request paramAddLine(QByteArrayView rest)
{
    Words words(rest);
    const QByteArrayView first = words.next();
    const qsizetype equals = first.indexOf('=');
    const QByteArrayView key = equals < 0 ? first : first.first(equals);
    const QByteArrayView value = equals < 0 ? words.rest() : rest.sliced(equals + 1);
    if (key.isEmpty())
        return faulty(ErrorCode::InvalidFrame, Texts::tr("paramAdd needs a key"));
    return request::ParamAdd{textFromUtf8(key), textFromUtf8(value)};
}

/// `event ROOM NAME DATA…`: data that is JSON is passed on as it is, anything else as a string.
Request eventLine(Words words)
{
    const QByteArrayView room = words.next();
    const QByteArrayView name = words.next();
    if (room.isEmpty() || name.isEmpty())
        return faulty(ErrorCode::RoomAndMessageRequired);
    QByteArray data;
    if (const QByteArrayView rest = words.rest(); !rest.isEmpty())
        data = JsonText::parse(rest).value_or(JsonText::fromUtf8(rest)).bytes();
    return eventRequest(room, JsonText::fromUtf8(name).bytes(), data);
}

Request verbLine(Verb verb, Words words)
{
    switch (verb) {
    case Verb::Say: {
        const QByteArrayView room = words.next();
        const QByteArrayView message = words.rest();
        if (message.isEmpty())
            return sayRequest(room, std::nullopt);
        return sayRequest(room, JsonText::fromUtf8(message));
    }
    case Verb::RoomAdd:
    case Verb::RoomJoin:
        return roomRequest<request::Join>(words.next(), ErrorData::False);
    case Verb::RoomLeave:
        return roomRequest<request::Leave>(words.next(), ErrorData::False);
    case Verb::RoomView:
        return roomRequest<request::RoomView>(words.next(), ErrorData::None);
    case Verb::DetailsView:
        return request::DetailsView{};
    case Verb::Documentation:
        return request::Documentation{};
    case Verb::Event:
        return eventLine(words);
    case Verb::Quit:
        return request::Quit{};
    case Verb::ParamAdd:
        return paramAddLine(words.rest());
    case Verb::ParamDelete:
        return request::ParamDelete{textFromUtf8(words.next())};
    case Verb::ParamView:
        return request::ParamView{textFromUtf8(words.next())};
    case Verb::ParamsView:
        return request::ParamsView{};
    case Verb::ParamsDelete:
        return request::ParamsDelete{};
    case Verb::File:
        return request::File{excerpt(words.next())};
    case Verb::Action:
        break; // on TCP an action is called by its own name
    }
    return request::Action{u"action"_s, std::nullopt};
}

/// A line whose first word is no verb: JSON, or an action's name.
ClientFrame actionLine(QByteArrayView line, QByteArrayView firstWord)
{
    const auto skim = skimJson(line);
    if (!skim || skim->kind != JsonKind::Object)
        return {.request = request::Action{excerpt(firstWord), std::nullopt}};
    if (skim->find("event"))
        return objectFrame(*skim);

    const JsonField *params = skim->find("params");
    ClientFrame result{.request =
                           actionRequest(skim->find("action"), params, request::ParamScope::Connection)};
    if (params && params->kind == JsonKind::Object) {
        if (const auto inner = skimJson(params->value))
            result.messageId = messageIdIn(*inner);
    }
    return result;
}

} // namespace

ClientFrame decodeLine(QByteArrayView line)
{
    if (!simdjson::validate_utf8(line.data(), size_t(line.size())))
        return {.request = faulty(ErrorCode::InvalidFrame, Texts::tr("not valid UTF-8"))};
    Words words(line);
    const QByteArrayView first = words.next();
    const auto verb = verbNamed(first);
    if (!verb)
        return actionLine(line, first);
    const bool isNewer = verb == Verb::RoomJoin || verb == Verb::Event;
    return {.request = verbLine(*verb, words),
            .hint = isNewer ? DialectHint::ObjectErrors : DialectHint::None};
}

ClientFrame decodeJsonFrame(QByteArrayView text)
{
    const auto skim = skimJson(text);
    if (!skim)
        return {.request = faulty(ErrorCode::InvalidFrame, Texts::tr("not JSON")),
                .counting = Counting::NotCounted};
    if (skim->kind != JsonKind::Object)
        return {.request = faulty(ErrorCode::InvalidFrame, Texts::tr("not a JSON object"))};
    return objectFrame(*skim);
}

} // namespace confab
