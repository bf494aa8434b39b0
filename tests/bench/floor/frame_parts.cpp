// SPDX-License-Identifier: MIT
#include "tests/bench/floor/frame_parts.h"

#include <array>
#include <charconv>

#include <openssl/evp.h>

namespace confab::bench {

namespace {

constexpr std::string_view webSocketJoin = R"({"event":"roomAdd","room":"b)";
constexpr std::string_view webSocketSay = R"({"event":"say","room":"b)";
constexpr std::string_view messageKey = R"(","message":")";
constexpr std::string_view lineJoin = "roomAdd b";
constexpr std::string_view lineSay = "say b";

struct RoomAndRest {
    int room = 0;
    std::string_view rest;
};

RoomAndRest readRoom(std::string_view text)
{
    int room = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), room);
    return {room, text.substr(size_t(end - text.data()))};
}

// As long as the answer to an empty ping: two bytes and a key.
constexpr size_t pongSize = 6;

void skipPongs(std::span<char> &input)
{
    while (input.size() >= pongSize && input[0] == char(0x8a))
        input = input.subspan(pongSize);
}

void unmask(std::span<char> payload, const char *key)
{
    // Four bytes at a time where the compiler finds it worth while.
    for (size_t i = 0; i < payload.size(); ++i)
        payload[i] = char(payload[i] ^ key[i % 4]);
}

std::optional<FloorRequest> readJson(std::string_view json)
{
    if (json.starts_with(webSocketJoin))
        return FloorRequest{readRoom(json.substr(webSocketJoin.size())).room, {}};
    const auto [room, rest] = readRoom(json.substr(webSocketSay.size()));
    return FloorRequest{room, rest.substr(messageKey.size(), rest.size() - messageKey.size() - 2)};
}

} // namespace

std::optional<FloorRequest> takeWebSocketRequest(std::span<char> &input)
{
    skipPongs(input);
    if (input.size() < 6)
        return std::nullopt;
    const auto byte = [&input](size_t i) { return size_t(static_cast<unsigned char>(input[i])); };
    size_t head = 2;
    size_t length = byte(1) & 0x7f;
    if (length == 126) {
        head = 4;
        length = byte(2) << 8 | byte(3);
    }
    if (input.size() < head + 4 + length)
        return std::nullopt;
    const auto payload = input.subspan(head + 4, length);
    unmask(payload, input.data() + head);
    input = input.subspan(head + 4 + length);
    return readJson({payload.data(), payload.size()});
}

std::optional<FloorRequest> takeLineRequest(std::span<char> &input)
{
    const std::string_view text(input.data(), input.size());
    const size_t end = text.find("\r\n");
    if (end == std::string_view::npos)
        return std::nullopt;
    input = input.subspan(end + 2);
    const auto line = text.substr(0, end);
    if (line.starts_with(lineJoin))
        return FloorRequest{readRoom(line.substr(lineJoin.size())).room, {}};
    const auto [room, rest] = readRoom(line.substr(lineSay.size()));
    return FloorRequest{room, rest.substr(1)};
}

std::string upgradeAnswer(std::string_view request)
{
    constexpr std::string_view field = "Sec-WebSocket-Key: ";
    const auto key = request.substr(request.find(field) + field.size(), 24);
    const std::string material = std::string(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned int length = 0;
    EVP_Digest(material.data(), material.size(), digest.data(), &length, EVP_sha1(), nullptr);
    std::array<unsigned char, 64> accept;
    const int encoded = EVP_EncodeBlock(accept.data(), digest.data(), int(length));
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: " +
           std::string(accept.begin(), accept.begin() + encoded) + "\r\n\r\n";
}

FrameParts::FrameParts(bool isWebSocket)
    : m_isWebSocket(isWebSocket)
{
    appendFrame(m_joined, R"({"status":"OK","context":"response","data":true,"messageCount":1})");
    appendFrame(m_said, R"({"status":"OK","context":"response","messageCount":10000})");
}

void FrameParts::appendMessage(std::string &to, int room, std::string_view text) const
{
    constexpr std::string_view start = R"({"message":")";
    constexpr std::string_view roomKey = R"(","room":"b)";
    constexpr std::string_view rest =
        R"(","from":"1c1f9b5c-6b0e-4d1e-8a53-0f3f3b7c6a55","context":"user","sentAt":1465829955000})";
    std::array<char, 12> digits;
    const auto digitsEnd = std::to_chars(digits.data(), digits.data() + digits.size(), room).ptr;
    const std::string_view number(digits.data(), size_t(digitsEnd - digits.data()));
    const size_t length = start.size() + text.size() + roomKey.size() + number.size() + rest.size();
    if (m_isWebSocket) {
        to += char(0x81);
        if (length > 125) {
            to += char(126);
            to += char(length >> 8);
        }
        to += char(length & 0xff);
    }
    to.append(start).append(text).append(roomKey).append(number).append(rest);
    if (!m_isWebSocket)
        to.append("\r\n");
}

void FrameParts::appendFrame(std::string &to, std::string_view json) const
{
    if (m_isWebSocket) {
        to += char(0x81);
        to += char(json.size());
    }
    to.append(json);
    if (!m_isWebSocket)
        to.append("\r\n");
}

} // namespace confab::bench
