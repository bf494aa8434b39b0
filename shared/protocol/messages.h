// SPDX-License-Identifier: MIT
#pragma once

#include "shared/ids.h"
#include "shared/json.h"

#include <QJsonObject>

#include <optional>
#include <variant>

namespace confab {

/// What a client asks for: one struct a verb (PROTOCOL.md §4), checked, so that handlers need not look again.
namespace request {

struct Quit {
};
struct ParamAdd {
    QString key;
    QString value;
};
struct ParamDelete {
    QString key;
};
struct ParamView {
    QString key;
};
struct ParamsView {
};
struct ParamsDelete {
};
struct Join {
    RoomName room;
};
struct Leave {
    RoomName room;
};
struct RoomView {
    RoomName room;
};
struct DetailsView {
};
struct Documentation {
};
struct Say {
    RoomName room;
    JsonText message;
};
/// For how long parameters that come with an action hold.
enum class ParamScope { Frame, Connection };
struct Action {
    std::optional<QString> name;       ///< None: the one among the parameters.
    std::optional<QJsonObject> params; ///< None: the connection's parameters.
    ParamScope scope = ParamScope::Frame;
};
struct File {
    QString path;
};

/// A frame that names no request that can be carried out. Answered with `error`, and `data` false where the
/// verb answers so.
enum class ErrorData { None, False };
struct Faulty {
    Error error;
    ErrorData data = ErrorData::None;
};

} // namespace request

using Request = std::variant<request::Quit, request::ParamAdd, request::ParamDelete, request::ParamView,
                             request::ParamsView, request::ParamsDelete, request::Join, request::Leave,
                             request::RoomView, request::DetailsView, request::Documentation, request::Say,
                             request::Action, request::File, request::Faulty>;

/// Whether a frame is one of the client's numbered frames (PROTOCOL.md §2).
enum class Counting { Counted, NotCounted };

/// Verbs that only newer clients use tell how they want errors (PROTOCOL.md §0).
enum class DialectHint { None, ObjectErrors };

struct ClientFrame {
    Request request;
    std::optional<JsonText> messageId = {};
    DialectHint hint = DialectHint::None;
    Counting counting = Counting::Counted;
};

} // namespace confab
