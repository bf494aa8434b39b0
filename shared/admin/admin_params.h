// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_methods.h"
#include "shared/admin/json_rpc.h"
#include "shared/ids.h"

#include <QHash>

#include <variant>

namespace confab {

/// The parameters of one call, checked against what its method takes. Asking for one that is not in the
/// method's specification, or optional and not there, is our own mistake.
class AdminParams
{
public:
    /// `text` is a JSON object. Errors name the parameter: -32602 for one that is unknown, missing or of the
    /// wrong type or range, -32000 with its code for a room's name or a connection's id that can be none.
    static tl::expected<AdminParams, RpcError> read(const MethodSpec &method, QByteArrayView text);

    bool has(QStringView name) const { return m_values.contains(name.toString()); }
    const RoomName &room() const { return value<RoomName>(u"room"); }
    const QList<RoomName> &rooms() const { return value<QList<RoomName>>(u"rooms"); }
    ConnectionId connection() const { return value<ConnectionId>(u"connectionId"); }
    QString text(QStringView name) const { return value<QString>(name); }
    QString textOr(QStringView name, const QString &otherwise) const
    {
        return has(name) ? text(name) : otherwise;
    }
    qint64 integer(QStringView name) const { return value<qint64>(name); }
    qint64 integerOr(QStringView name, qint64 otherwise) const
    {
        return has(name) ? integer(name) : otherwise;
    }
    bool flagOr(QStringView name, bool otherwise) const { return has(name) ? value<bool>(name) : otherwise; }
    const JsonText &json(QStringView name) const { return value<JsonText>(name); }

private:
    using Value = std::variant<RoomName, QList<RoomName>, ConnectionId, QString, qint64, bool, JsonText>;

    static tl::expected<Value, RpcError> readValue(const ParamSpec &spec, const JsonField &field);

    template <typename T>
    const T &value(QStringView name) const
    {
        const auto found = m_values.constFind(name.toString());
        Q_ASSERT(found != m_values.cend());
        return std::get<T>(*found);
    }

    QHash<QString, Value> m_values;
};

/// -32602 about one parameter.
RpcError invalidParam(QStringView name, const QString &problem);
/// An error of the chat, with its number in the data.
RpcError chatError(const Error &error);

} // namespace confab
