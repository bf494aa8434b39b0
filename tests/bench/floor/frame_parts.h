// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace confab::bench {

/// What the load generator asks for: to join a room, or to say a text in its own.
struct FloorRequest {
    int room;
    std::string_view text; ///< Empty: a join.
};

/// What asks a member whether it is still there.
constexpr std::string_view pingFrame("\x89\0", 2);

/// Takes the next whole request off the front of `input`, and unmasks it where it lies. Understands only what
/// the load generator sends, and skips its answers to pings.
std::optional<FloorRequest> takeWebSocketRequest(std::span<char> &input);
std::optional<FloorRequest> takeLineRequest(std::span<char> &input);

/// The answer to a WebSocket handshake.
std::string upgradeAnswer(std::string_view request);

/// Frames as confabd sends them.
class FrameParts
{
public:
    explicit FrameParts(bool isWebSocket);

    std::string_view joined() const { return m_joined; }
    std::string_view said() const { return m_said; }
    void appendMessage(std::string &to, int room, std::string_view text) const;

private:
    void appendFrame(std::string &to, std::string_view json) const;

    bool m_isWebSocket;
    std::string m_joined;
    std::string m_said;
};

} // namespace confab::bench
