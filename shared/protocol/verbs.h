// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>

namespace confab {

enum class Verb {
    Say,
    RoomAdd,
    RoomJoin,
    RoomLeave,
    RoomView,
    DetailsView,
    Documentation,
    Event,
    Quit,
    ParamAdd,
    ParamDelete,
    ParamView,
    ParamsView,
    ParamsDelete,
    Action,
    File, // on WebSocket only; TCP has other forms for them
};

/// The verb of that name, case-sensitive, or nothing.
std::optional<Verb> verbNamed(QByteArrayView name);

} // namespace confab
