// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <variant>

#include <tl/expected.hpp>

namespace confab {

/// RFC 6455 §5.2; all others are reserved.
enum class WebSocketOpcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

/// Reads what a WebSocket client sends, which may arrive split anywhere, and checks all that RFC 6455 demands
/// of it. Joins the fragments of a message; reports control frames between them in order of arrival.
class WebSocketReader
{
public:
    /// A complete message, valid UTF-8.
    struct Text {
        QByteArrayView payload;
    };

    /// A complete message. Chat has no use for its content, which is not kept.
    struct Binary {
        qsizetype bytes;
    };

    struct Ping {
        QByteArrayView payload;
    };

    struct Pong {
        QByteArrayView payload;
    };

    /// The last event: what follows is ignored. The code is one a client may send; the reason is valid UTF-8.
    struct Close {
        std::optional<quint16> code;
        QByteArrayView reason;
    };

    /// The client broke the protocol: close with this code. The last event: what follows is ignored.
    struct Violation {
        quint16 closeCode;
        const char *why;
    };

    using Event = std::variant<Text, Binary, Ping, Pong, Close, Violation>;

    /// Refuses messages of more than `maxMessageBytes`, all fragments together; 0: no limit.
    explicit WebSocketReader(qsizetype maxMessageBytes);
    WebSocketReader(WebSocketReader &&) noexcept;
    ~WebSocketReader();

    /// Takes the next event off the front of `input`. Nothing when `input` is used up. Payloads are unmasked
    /// where they lie, so the bytes of `input` change. Views are valid until the next call and no longer than
    /// the input.
    std::optional<Event> next(std::span<char> &input);

    /// The memory this reader holds beside itself; 0 between two messages that arrived whole.
    qsizetype heldBytes() const;

private:
    struct Header;
    struct Progress;

    bool isInFrame() const;
    bool isInMessage() const;
    void releaseDelivered();
    tl::expected<std::optional<Header>, Violation> takeHeader(std::span<char> &input);
    std::optional<Violation> findFault(const Header &header) const;
    void startFrame(const Header &header);
    std::optional<Event> readPayload(std::span<char> &input);
    Event finish(WebSocketOpcode opcode, QByteArrayView payload);
    Event end(Violation violation);

    qsizetype m_maxMessageBytes;
    std::unique_ptr<Progress> m_progress; // only while a header, a frame or a message is unfinished
    bool m_ended = false;
};

static_assert(sizeof(WebSocketReader) <= 24, "there is one reader for each idle connection");

/// What precedes the payload of a server's frame: final, unmasked, its length in the shortest form. A control
/// frame holds up to 125 bytes.
class WebSocketHeader
{
public:
    WebSocketHeader(WebSocketOpcode opcode, qsizetype payloadBytes);

    QByteArrayView bytes() const { return {m_bytes.data(), m_size}; }

private:
    std::array<char, 10> m_bytes;
    qsizetype m_size = 2;
};

/// The header and its payload.
QByteArray webSocketFrame(WebSocketOpcode opcode, QByteArrayView payload);

/// A Close frame. A `reason` of more than 123 bytes is cut between two UTF-8 characters. To close without a
/// code, send an empty Close frame with `webSocketFrame`.
QByteArray webSocketCloseFrame(quint16 code, QByteArrayView reason = {});

/// Whether `code` may stand in a Close frame: RFC 6455 §7.4, and those registered with IANA since.
bool isValidCloseCode(quint16 code);

} // namespace confab
