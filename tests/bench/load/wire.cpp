// SPDX-License-Identifier: MIT
#include "tests/bench/load/wire.h"

#include <array>

namespace confab::bench {

namespace {

// Any key will do; a client that is not a browser has nobody to hide its bytes from.
constexpr std::array<char, 4> maskKey = {0x5a, 0x13, 0x27, 0x6c};

std::string roomName(int room)
{
    return "b" + std::to_string(room);
}

std::string verbFrame(Transport transport, const std::string &verb, int room)
{
    if (!isWebSocket(transport))
        return verb + ' ' + roomName(room) + "\r\n";
    std::string frame;
    appendWebSocketFrame(frame, 1, R"({"event":")" + verb + R"(","room":")" + roomName(room) + R"("})");
    return frame;
}

std::optional<ServerFrame> takeWebSocketFrame(std::string_view &input)
{
    const auto byte = [&input](size_t i) { return size_t(static_cast<unsigned char>(input[i])); };
    if (input.size() < 2)
        return std::nullopt;
    size_t head = 2;
    size_t length = byte(1);
    if (length == 126) {
        head = 4;
        if (input.size() < head)
            return std::nullopt;
        length = byte(2) << 8 | byte(3);
    } else if (length > 126) {
        // Masked, or longer than anything that answers what we say.
        return ServerFrame{ServerFrame::Kind::Other, input};
    }
    if (input.size() < head + length)
        return std::nullopt;
    const auto payload = input.substr(head, length);
    const size_t first = byte(0);
    input.remove_prefix(head + length);
    if (first == 0x81)
        return ServerFrame{ServerFrame::Kind::Text, payload};
    if (first == 0x89)
        return ServerFrame{ServerFrame::Kind::Ping, payload};
    return ServerFrame{first == 0x88 ? ServerFrame::Kind::Close : ServerFrame::Kind::Other, payload};
}

std::optional<ServerFrame> takeLine(std::string_view &input)
{
    const size_t end = input.find("\r\n");
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto line = input.substr(0, end);
    input.remove_prefix(end + 2);
    return ServerFrame{ServerFrame::Kind::Text, line};
}

} // namespace

std::string upgradeRequest(const Target &target)
{
    return "GET /ws HTTP/1.1\r\nHost: " + target.toString() +
           "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

std::string joinFrame(Transport transport, int room)
{
    return verbFrame(transport, "roomAdd", room);
}

std::string leaveFrame(Transport transport, int room)
{
    return verbFrame(transport, "roomLeave", room);
}

std::string sayFrameStart(Transport transport, int room)
{
    return isWebSocket(transport) ? R"({"event":"say","room":")" + roomName(room) + R"(","message":")"
                                  : "say " + roomName(room) + " ";
}

std::string_view sayFrameEnd(Transport transport)
{
    return isWebSocket(transport) ? R"("})" : "\r\n";
}

void appendWebSocketFrame(std::string &to, char opcode, std::string_view payload)
{
    to += char(0x80 | opcode);
    if (payload.size() < 126) {
        to += char(0x80 | payload.size());
    } else {
        to += char(0x80 | 126);
        to += char(payload.size() >> 8);
        to += char(payload.size() & 0xff);
    }
    to.append(maskKey.data(), maskKey.size());
    for (size_t i = 0; i < payload.size(); ++i)
        to += char(payload[i] ^ maskKey[i % maskKey.size()]);
}

std::optional<ServerFrame> takeFrame(Transport transport, std::string_view &input)
{
    return isWebSocket(transport) ? takeWebSocketFrame(input) : takeLine(input);
}

} // namespace confab::bench
