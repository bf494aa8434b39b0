// SPDX-License-Identifier: MIT
#include "shared/admin/object_fields.h"

#include <cmath>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
std::optional<T> valueOf(const Result<T> &result)
{
    return result ? std::optional<T>(*result) : std::nullopt;
}

} // namespace

bool ObjectFields::has(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

void ObjectFields::reject(QLatin1StringView name, QLatin1StringView expected)
{
    if (!m_problem)
        m_problem = Error{ErrorCode::InvalidFrame, u"%1 is not %2"_s.arg(name, expected)};
}

QString ObjectFields::text(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        reject(name, "a text"_L1);
    return value.toString();
}

bool ObjectFields::flag(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        reject(name, "true or false"_L1);
    return value.toBool();
}

double ObjectFields::number(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isDouble())
        reject(name, "a number"_L1);
    return value.toDouble();
}

qint64 ObjectFields::integer(QLatin1StringView name, qint64 most)
{
    const double value = m_object.value(name).toDouble(-1);
    if (value >= 0 && value <= double(most) && value == std::floor(value))
        return qint64(value);
    const QByteArray expected = "an integer from 0 to " + QByteArray::number(most);
    reject(name, QLatin1StringView(expected));
    return 0;
}

std::chrono::milliseconds ObjectFields::duration(QLatin1StringView name)
{
    return std::chrono::milliseconds(integer(name));
}

Timestamp ObjectFields::time(QLatin1StringView name)
{
    return Timestamp(duration(name));
}

QJsonObject ObjectFields::object(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        reject(name, "an object"_L1);
    return value.toObject();
}

QJsonArray ObjectFields::array(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        reject(name, "an array"_L1);
    return value.toArray();
}

std::optional<ConnectionId> ObjectFields::parse(const QString &text, const ConnectionId *)
{
    return valueOf(ConnectionId::parse(text.toUtf8()));
}

std::optional<NodeId> ObjectFields::parse(const QString &text, const NodeId *)
{
    return valueOf(NodeId::parse(text));
}

std::optional<RoomName> ObjectFields::parse(const QString &text, const RoomName *)
{
    return valueOf(RoomName::parse(text.toUtf8()));
}

} // namespace confab
