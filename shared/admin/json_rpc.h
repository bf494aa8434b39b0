// SPDX-License-Identifier: MIT
#pragma once

#include "shared/json.h"

#include <QJsonObject>
#include <QList>

#include <optional>

#include <tl/expected.hpp>

namespace confab {

/// Numbers of errors: JSON-RPC 2.0 §5.1, and from its range for servers our own (docs/admin-api.md).
enum class RpcErrorCode {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    Chat = -32000, ///< An error of PROTOCOL.md §4, whose number is in the data.
    NotSignedIn = -32001,
    Forbidden = -32002,
};

struct RpcError {
    RpcErrorCode code;
    QString message;
    QJsonObject data = {}; ///< Empty: left out.

    friend bool operator==(const RpcError &, const RpcError &) = default;
};

using RpcResult = tl::expected<JsonText, RpcError>;

/// One call.
struct RpcRequest {
    std::optional<QByteArray> id; ///< As it was written; nothing: nobody waits for an answer.
    QByteArray method;
    QByteArray params; ///< The text of an object.
};

/// What was meant to be a call and is none.
struct RpcInvalid {
    QByteArray id; ///< `null` when it could not be found.
    RpcError error;
};

using RpcEntry = tl::expected<RpcRequest, RpcInvalid>;

/// What one frame asks for.
struct RpcFrame {
    enum class Shape { Single, Batch } shape;
    QList<RpcEntry> entries; ///< Never empty.
};

inline constexpr qsizetype maxRpcBatch = 100;

/// Reads valid UTF-8. What cannot be read as calls at all comes back as a single invalid entry.
RpcFrame decodeRpcFrame(QByteArrayView text);

QByteArray encodeRpcAnswer(const QByteArray &id, const RpcResult &result);
/// `params` is the text of an object.
QByteArray encodeRpcNotification(QByteArrayView method, QByteArrayView params);
/// Answers side by side; there must be one.
QByteArray encodeRpcBatch(const QList<QByteArray> &answers);

} // namespace confab
