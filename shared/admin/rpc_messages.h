// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_error.h"
#include "shared/json.h"

#include <initializer_list>
#include <optional>
#include <utility>
#include <variant>

namespace confab {

/// A request of JSON-RPC 2.0 as text.
QByteArray rpcRequest(qint64 id, const QString &method, const JsonText &params);

struct RpcAnswer {
    std::optional<qint64> id; ///< Absent when the server could not read the request.
    AdminResult<JsonText> result;
};

struct RpcNotification {
    QString method;
    QJsonObject params;
};

using RpcMessage = std::variant<RpcAnswer, RpcNotification>;

/// What a server sent in one frame; nullopt when it is neither an answer nor a notification.
std::optional<RpcMessage> parseRpcMessage(QByteArrayView text);

/// An object of members that are JSON already, so that their values stay as written.
JsonText jsonObjectText(std::initializer_list<std::pair<QLatin1StringView, JsonText>> members);

} // namespace confab
