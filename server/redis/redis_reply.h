// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <variant>

namespace confab {

/// What Redis answered.
class RedisReply
{
public:
    struct Error {
        QByteArray text; ///< `NOSCRIPT No matching script…`
    };
    using List = QList<RedisReply>;

    RedisReply() = default; ///< Nil.
    explicit RedisReply(qint64 integer)
        : m_value(integer)
    {
    }
    explicit RedisReply(QByteArray bytes)
        : m_value(std::move(bytes))
    {
    }
    explicit RedisReply(List list)
        : m_value(std::move(list))
    {
    }
    explicit RedisReply(Error error)
        : m_value(std::move(error))
    {
    }

    bool isNil() const { return std::holds_alternative<std::monostate>(m_value); }
    const Error *error() const { return std::get_if<Error>(&m_value); }

    /// 0, empty: when it is something else.
    qint64 integer() const { return valueOr<qint64>(); }
    QByteArray bytes() const { return valueOr<QByteArray>(); }
    List list() const { return valueOr<List>(); }

private:
    template <typename T>
    T valueOr() const
    {
        const T *value = std::get_if<T>(&m_value);
        return value ? *value : T{};
    }

    std::variant<std::monostate, qint64, QByteArray, List, Error> m_value;
};

} // namespace confab
