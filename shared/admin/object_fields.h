// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace confab {

/// The members of a JSON object as values of a type. What is not as it should be is noted, the first time it
/// happens, and read as nothing; once all is read, `problem` says whether that was so. Members nobody asks
/// for are not looked at.
class ObjectFields
{
public:
    /// Integers up to here are the same in every JSON implementation.
    static constexpr qint64 maxInteger = (qint64(1) << 53) - 1;

    explicit ObjectFields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    /// Error 100, naming the member.
    const std::optional<Error> &problem() const { return m_problem; }

    /// Null counts as left out.
    bool has(QLatin1StringView name) const;

    QString text(QLatin1StringView name);
    bool flag(QLatin1StringView name);
    double number(QLatin1StringView name);
    qint64 integer(QLatin1StringView name, qint64 most = maxInteger);
    std::chrono::milliseconds duration(QLatin1StringView name);
    Timestamp time(QLatin1StringView name);
    QJsonObject object(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name);

    /// A text that `T::parse` takes.
    template <typename T>
    std::optional<T> parsed(QLatin1StringView name);
    /// An array of such texts.
    template <typename T>
    QList<T> listOf(QLatin1StringView name);

    /// Notes that the member is not what it should be: `expected` is that.
    void reject(QLatin1StringView name, QLatin1StringView expected);

private:
    // The pointers, which are null, choose the type.
    static std::optional<ConnectionId> parse(const QString &text, const ConnectionId *);
    static std::optional<NodeId> parse(const QString &text, const NodeId *);
    static std::optional<RoomName> parse(const QString &text, const RoomName *);
    static constexpr QLatin1StringView nameOf(const ConnectionId *)
    {
        return QLatin1StringView("a connection id");
    }
    static constexpr QLatin1StringView nameOf(const NodeId *) { return QLatin1StringView("a node id"); }
    static constexpr QLatin1StringView nameOf(const RoomName *) { return QLatin1StringView("a room name"); }

    QJsonObject m_object;
    std::optional<Error> m_problem;
};

template <typename T>
std::optional<T> ObjectFields::parsed(QLatin1StringView name)
{
    const T *const tag = nullptr;
    const QJsonValue value = m_object.value(name);
    auto result = value.isString() ? parse(value.toString(), tag) : std::nullopt;
    if (!result)
        reject(name, nameOf(tag));
    return result;
}

template <typename T>
QList<T> ObjectFields::listOf(QLatin1StringView name)
{
    const T *const tag = nullptr;
    QList<T> list;
    for (const QJsonValue &value : array(name)) {
        const auto element = value.isString() ? parse(value.toString(), tag) : std::nullopt;
        if (element)
            list.append(*element);
        else
            reject(name, nameOf(tag));
    }
    return list;
}

} // namespace confab
