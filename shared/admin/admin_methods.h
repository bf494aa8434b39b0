// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_role.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <optional>

namespace confab {

/// What operators can ask for (docs/admin-api.md).
enum class AdminMethod {
    SessionLogin,
    SessionInfo,
    Discover,
    RoomList,
    RoomAdd,
    RoomDestroy,
    RoomExists,
    RoomStatus,
    RoomMembers,
    RoomAddMember,
    RoomRemoveMember,
    RoomBroadcast,
    ConnectionList,
    ConnectionDetails,
    ConnectionSendMessage,
    ConnectionDisconnect,
    NodeList,
    ServerStats,
    ServerLog,
    AuditList,
    UserList,
    UserAdd,
    UserRemove,
    UserSetPassword,
    UserSetRole,
    Subscribe,
    UpdateSubscription,
    Unsubscribe,
};

enum class ParamType {
    Room,
    Rooms,      ///< At least one, no more than `most`.
    Connection, ///< A connection's id.
    Text,       ///< At most `most` characters; one of `choices` if there are any.
    Secret,     ///< The same, and never written down.
    Integer,    ///< From `least` to `most`.
    Flag,
    Json, ///< Any value, kept as it was written.
};

enum class Need { Required, Optional };

struct ParamSpec {
    QString name;
    ParamType type;
    Need need = Need::Required;
    QString meaning = {};
    qint64 least = 0;
    qint64 most = 1'000;
    QStringList choices = {};
};

/// One member of a result: its name and, as a JSON schema names it, its type; `Room[]` is an array of a type
/// from `adminTypes`.
struct ResultField {
    QString name;
    QString type;
};

struct MethodSpec {
    enum class Effect { Reads, Changes };

    AdminMethod method;
    QByteArray name;               ///< `chatRoom.list`
    std::optional<AdminRole> role; ///< Nothing: everybody, before signing in.
    Effect effect;
    QString summary;
    QList<ParamSpec> params = {};
    QList<ResultField> result = {};

    const ParamSpec *param(QStringView paramName) const;
};

/// Rows that results hold.
struct AdminType {
    QString name;
    QList<ResultField> fields;
};

/// In the order of the enumeration.
const QList<MethodSpec> &adminMethods();
const MethodSpec &adminMethod(AdminMethod method);
/// Null when there is none of that name.
const MethodSpec *adminMethodNamed(QByteArrayView name);
const QList<AdminType> &adminTypes();

/// Most rows of one page, and of a subscription's window.
inline constexpr qint64 maxPageRows = 10'000;
inline constexpr qint64 maxWindowRows = 1'000;

} // namespace confab
