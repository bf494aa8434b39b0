// SPDX-License-Identifier: MIT
#include "shared/admin/admin_params.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::AdminParams)
};

QString typeName(const ParamSpec &spec)
{
    switch (spec.type) {
    case ParamType::Room:
    case ParamType::Connection:
    case ParamType::Text:
    case ParamType::Secret:
        return Texts::tr("a string");
    case ParamType::Rooms:
        return Texts::tr("an array of strings");
    case ParamType::Integer:
        return Texts::tr("an integer from %1 to %2").arg(spec.least).arg(spec.most);
    case ParamType::Flag:
        return Texts::tr("true or false");
    case ParamType::Json:
        break;
    }
    return Texts::tr("a value");
}

tl::unexpected<RpcError> wrong(const ParamSpec &spec)
{
    return tl::unexpected(invalidParam(spec.name, Texts::tr("must be %1").arg(typeName(spec))));
}

tl::expected<RoomName, RpcError> roomIn(QByteArrayView quoted)
{
    const auto room = RoomName::parse(jsonStringValue(quoted).toUtf8());
    if (!room)
        return tl::unexpected(chatError(room.error()));
    return *room;
}

tl::expected<QList<RoomName>, RpcError> roomsIn(const ParamSpec &spec, QByteArrayView text)
{
    const auto elements = skimJsonArray(text);
    if (!elements || elements->isEmpty() || elements->size() > spec.most)
        return tl::unexpected(
            invalidParam(spec.name, Texts::tr("must name 1 to %n rooms", nullptr, int(spec.most))));
    QList<RoomName> rooms;
    for (const QByteArrayView element : *elements) {
        if (!element.startsWith('"'))
            return wrong(spec);
        const auto room = roomIn(element);
        if (!room)
            return tl::unexpected(room.error());
        rooms.append(*room);
    }
    return rooms;
}

tl::expected<QString, RpcError> textIn(const ParamSpec &spec, QByteArrayView quoted)
{
    const QString text = jsonStringValue(quoted);
    if (text.size() > spec.most)
        return tl::unexpected(
            invalidParam(spec.name, Texts::tr("may have %n characters", nullptr, int(spec.most))));
    if (!spec.choices.isEmpty() && !spec.choices.contains(text))
        return tl::unexpected(
            invalidParam(spec.name, Texts::tr("must be one of %1").arg(spec.choices.join(u", "_s))));
    return text;
}

tl::expected<qint64, RpcError> integerIn(const ParamSpec &spec, QByteArrayView text)
{
    bool isInteger = false;
    const qint64 value = text.toLongLong(&isInteger);
    if (!isInteger || value < spec.least || value > spec.most)
        return wrong(spec);
    return value;
}

} // namespace

RpcError invalidParam(QStringView name, const QString &problem)
{
    //: The name of a parameter, and what is wrong with it, such as “must be a string” or “is missing”
    return {RpcErrorCode::InvalidParams, Texts::tr("the parameter %1 %2").arg(name, problem)};
}

RpcError chatError(const Error &error)
{
    return {RpcErrorCode::Chat,
            errorText(error),
            {{u"code"_s, errorCodeText(error.code)}, {u"detail"_s, error.detail}}};
}

tl::expected<AdminParams, RpcError> AdminParams::read(const MethodSpec &method, QByteArrayView text)
{
    AdminParams params;
    const auto skim = skimJson(text);
    Q_ASSERT(skim && skim->kind == JsonKind::Object);
    for (const JsonField &field : skim->fields) {
        const QString name = jsonStringValue(QByteArray('"' + field.key.toByteArray() + '"'));
        const ParamSpec *spec = method.param(name);
        if (!spec)
            return tl::unexpected(invalidParam(
                name.left(100), Texts::tr("is none of %1's").arg(QString::fromLatin1(method.name))));
        auto value = readValue(*spec, field);
        if (!value)
            return tl::unexpected(value.error());
        params.m_values.insert(name, *std::move(value));
    }
    for (const ParamSpec &spec : method.params) {
        if (spec.need == Need::Required && !params.has(spec.name))
            return tl::unexpected(invalidParam(spec.name, Texts::tr("is missing")));
    }
    return params;
}

tl::expected<AdminParams::Value, RpcError> AdminParams::readValue(const ParamSpec &spec,
                                                                  const JsonField &field)
{
    const auto as = [&](JsonKind kind) { return field.kind == kind; };
    const auto asValue = [](auto result) {
        return result.map([](const auto &value) { return Value(value); });
    };
    switch (spec.type) {
    case ParamType::Room:
        return as(JsonKind::String) ? asValue(roomIn(field.value)) : wrong(spec);
    case ParamType::Rooms:
        return as(JsonKind::Array) ? asValue(roomsIn(spec, field.value)) : wrong(spec);
    case ParamType::Connection: {
        if (!as(JsonKind::String))
            return wrong(spec);
        const auto id = ConnectionId::parse(jsonStringValue(field.value).toUtf8());
        if (!id)
            return tl::unexpected(chatError(id.error()));
        return Value(*id);
    }
    case ParamType::Text:
    case ParamType::Secret:
        return as(JsonKind::String) ? asValue(textIn(spec, field.value)) : wrong(spec);
    case ParamType::Integer:
        return as(JsonKind::Number) ? asValue(integerIn(spec, field.value)) : wrong(spec);
    case ParamType::Flag:
        return as(JsonKind::Boolean) ? Value(field.value == QByteArrayView("true"))
                                     : tl::expected<Value, RpcError>(wrong(spec));
    case ParamType::Json:
        break;
    }
    return Value(JsonText::fromValid(field.value));
}

} // namespace confab
