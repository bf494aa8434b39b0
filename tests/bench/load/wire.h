// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/options.h"

#include <optional>
#include <string>
#include <string_view>

namespace confab::bench {

/// One frame of the server: a JSON text, or something that WebSocket itself has to say.
struct ServerFrame {
    enum class Kind { Text, Ping, Close, Other } kind;
    std::string_view payload;
};

std::string upgradeRequest(const Target &target);
std::string joinFrame(Transport transport, int room);
std::string leaveFrame(Transport transport, int room);
/// The first part of a frame that says `size` bytes; its text follows, and then `sayFrameEnd`.
std::string sayFrameStart(Transport transport, int room);
std::string_view sayFrameEnd(Transport transport);

/// Appends a masked client frame.
void appendWebSocketFrame(std::string &to, char opcode, std::string_view payload);

/// Takes the next whole frame off the front of `input`. Nothing when there is none.
std::optional<ServerFrame> takeFrame(Transport transport, std::string_view &input);

} // namespace confab::bench
