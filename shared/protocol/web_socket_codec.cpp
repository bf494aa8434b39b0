// SPDX-License-Identifier: MIT
#include "shared/protocol/web_socket_codec.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <array>
#include <cstring>
#include <utility>

#include <simdjson.h>

namespace confab {

namespace {

// RFC 6455 §5.2
constexpr quint8 finalBit = 0x80;
constexpr quint8 reservedBits = 0x70;
constexpr quint8 opcodeBits = 0x0f;
constexpr quint8 maskBit = 0x80;
constexpr quint8 lengthBits = 0x7f;
constexpr quint8 length16 = 126;
constexpr quint8 length64 = 127;
constexpr qsizetype maskBytes = 4;
constexpr qsizetype maxHeaderBytes = 2 + 8 + maskBytes;
constexpr qsizetype maxControlBytes = 125;

// RFC 6455 §7.4.1
constexpr quint16 protocolError = 1002;
constexpr quint16 invalidPayload = 1007;
constexpr quint16 messageTooBig = 1009;

using Mask = std::array<char, maskBytes>;

bool isControl(WebSocketOpcode opcode)
{
    return opcode >= WebSocketOpcode::Close;
}

bool isReserved(quint8 opcode)
{
    return (opcode > quint8(WebSocketOpcode::Binary) && opcode < quint8(WebSocketOpcode::Close)) ||
           opcode > quint8(WebSocketOpcode::Pong);
}

bool isUtf8(QByteArrayView bytes)
{
    return bytes.isEmpty() || simdjson::validate_utf8(bytes.data(), size_t(bytes.size()));
}

/// Lifts the mask of a payload's part that starts `offset` bytes into it.
void unmask(std::span<char> part, const Mask &mask, quint64 offset)
{
    std::array<char, 8> key;
    for (size_t i = 0; i < key.size(); ++i)
        key[i] = mask[(offset + i) % mask.size()];
    quint64 wideKey;
    std::memcpy(&wideKey, key.data(), sizeof wideKey);

    size_t i = 0;
    for (; i + sizeof wideKey <= part.size(); i += sizeof wideKey) {
        quint64 word;
        std::memcpy(&word, part.data() + i, sizeof word);
        word ^= wideKey;
        std::memcpy(part.data() + i, &word, sizeof word);
    }
    for (; i < part.size(); ++i)
        part[i] = char(part[i] ^ key[i % key.size()]);
}

std::span<char> takeFirst(std::span<char> &input, quint64 size)
{
    const std::span<char> part = input.first(qMin<quint64>(size, input.size()));
    input = input.subspan(part.size());
    return part;
}

} // namespace

struct WebSocketReader::Header {
    WebSocketOpcode opcode;
    bool isFinal;
    Mask mask;
    quint64 payloadBytes;
    qsizetype headerBytes;

    /// Nothing while bytes are missing; what is wrong is reported with the first byte that shows it.
    static tl::expected<std::optional<Header>, Violation> parse(QByteArrayView bytes);
};

/// What is unfinished. Few connections have one: nearly all frames come whole.
struct WebSocketReader::Progress {
    struct Frame {
        Header header;
        quint64 receivedBytes = 0;
    };

    QVarLengthArray<char, maxHeaderBytes> head;   // of a header that is not complete
    std::optional<Frame> frame;                   // whose payload is not complete
    std::optional<WebSocketOpcode> messageOpcode; // of a message that is not complete: Text or Binary
    quint64 messageBytes = 0;
    QByteArray text;
    QByteArray control;
};

tl::expected<std::optional<WebSocketReader::Header>, WebSocketReader::Violation>
WebSocketReader::Header::parse(QByteArrayView bytes)
{
    const auto fault = [](const char *why) { return tl::unexpected(Violation{protocolError, why}); };
    const std::optional<Header> incomplete;

    if (bytes.isEmpty())
        return incomplete;
    const quint8 first = quint8(bytes[0]);
    if (first & reservedBits)
        return fault("reserved bit set");
    if (isReserved(first & opcodeBits))
        return fault("reserved opcode");
    const auto opcode = WebSocketOpcode(first & opcodeBits);
    const bool isFinal = first & finalBit;
    if (isControl(opcode) && !isFinal)
        return fault("fragmented control frame");

    if (bytes.size() < 2)
        return incomplete;
    const quint8 second = quint8(bytes[1]);
    if (!(second & maskBit))
        return fault("frame without a mask");
    const quint8 shortLength = second & lengthBits;
    if (isControl(opcode) && shortLength > maxControlBytes)
        return fault("control frame over 125 bytes");

    const qsizetype lengthBytes = shortLength == length16 ? 2 : shortLength == length64 ? 8 : 0;
    if (bytes.size() < 2 + lengthBytes)
        return incomplete;
    const char *const field = bytes.data() + 2;
    const quint64 payloadBytes = lengthBytes == 2   ? qFromBigEndian<quint16>(field)
                                 : lengthBytes == 8 ? qFromBigEndian<quint64>(field)
                                                    : shortLength;
    if (payloadBytes >> 63)
        return fault("length over 63 bits");
    if ((lengthBytes == 2 && payloadBytes < length16) || (lengthBytes == 8 && payloadBytes <= 0xffff))
        return fault("length not in its shortest form");

    const qsizetype headerBytes = 2 + lengthBytes + maskBytes;
    if (bytes.size() < headerBytes)
        return incomplete;
    Mask mask;
    std::memcpy(mask.data(), field + lengthBytes, mask.size());
    return Header{opcode, isFinal, mask, payloadBytes, headerBytes};
}

WebSocketReader::WebSocketReader(qsizetype maxMessageBytes)
    : m_maxMessageBytes(maxMessageBytes)
{
}

WebSocketReader::WebSocketReader(WebSocketReader &&) noexcept = default;

WebSocketReader::~WebSocketReader() = default;

std::optional<WebSocketReader::Event> WebSocketReader::next(std::span<char> &input)
{
    releaseDelivered();
    if (m_ended) {
        input = {};
        return {};
    }

    while (true) {
        if (!isInFrame()) {
            const auto header = takeHeader(input);
            if (!header)
                return end(header.error());
            if (!*header)
                return {};
            if (const auto fault = findFault(**header))
                return end(*fault);

            const Header &frame = **header;
            const bool standsAlone = isControl(frame.opcode) || (frame.isFinal && !isInMessage());
            if (standsAlone && frame.payloadBytes <= input.size()) {
                const std::span<char> payload = takeFirst(input, frame.payloadBytes);
                unmask(payload, frame.mask, 0);
                return finish(frame.opcode, QByteArrayView(payload.data(), qsizetype(payload.size())));
            }
            startFrame(frame);
        }

        if (const auto event = readPayload(input))
            return event;
        if (isInFrame())
            return {};
    }
}

qsizetype WebSocketReader::heldBytes() const
{
    if (!m_progress)
        return 0;
    return qsizetype(sizeof(Progress)) + m_progress->text.capacity() + m_progress->control.capacity();
}

bool WebSocketReader::isInFrame() const
{
    return m_progress && m_progress->frame;
}

bool WebSocketReader::isInMessage() const
{
    return m_progress && m_progress->messageOpcode;
}

/// Frees what the last event referred to.
void WebSocketReader::releaseDelivered()
{
    if (!m_progress)
        return;
    if (m_ended || (!isInFrame() && !isInMessage() && m_progress->head.isEmpty()))
        m_progress.reset();
    else if (!isInFrame())
        m_progress->control = QByteArray();
}

/// Takes a header off `input`, or all of `input` if the header goes on after it.
tl::expected<std::optional<WebSocketReader::Header>, WebSocketReader::Violation>
WebSocketReader::takeHeader(std::span<char> &input)
{
    if (!m_progress || m_progress->head.isEmpty()) {
        const auto size = qMin<qsizetype>(qsizetype(input.size()), maxHeaderBytes);
        const auto header = Header::parse(QByteArrayView(input.data(), size));
        if (header && *header)
            input = input.subspan(size_t((*header)->headerBytes));
        if (!header || *header || input.empty())
            return header;
        if (!m_progress)
            m_progress = std::make_unique<Progress>();
    }

    auto &head = m_progress->head;
    while (!input.empty()) {
        head.append(takeFirst(input, 1).front());
        const auto header = Header::parse(QByteArrayView(head.constData(), head.size()));
        if (header && !*header)
            continue;
        head.clear();
        return header;
    }
    return std::optional<Header>();
}

/// What is wrong with a frame here and now, though its header is sound.
std::optional<WebSocketReader::Violation> WebSocketReader::findFault(const Header &header) const
{
    if (isControl(header.opcode))
        return {};
    const bool continues = header.opcode == WebSocketOpcode::Continuation;
    if (continues && !isInMessage())
        return Violation{protocolError, "continuation of no message"};
    if (!continues && isInMessage())
        return Violation{protocolError, "new message inside a fragmented one"};

    const quint64 limit = quint64(m_maxMessageBytes);
    const quint64 before = isInMessage() ? m_progress->messageBytes : 0;
    if (limit > 0 && header.payloadBytes > limit - before)
        return Violation{messageTooBig, "message too big"};
    return {};
}

void WebSocketReader::startFrame(const Header &header)
{
    if (!m_progress)
        m_progress = std::make_unique<Progress>();
    m_progress->frame = Progress::Frame{header};
    if (!isControl(header.opcode) && header.opcode != WebSocketOpcode::Continuation)
        m_progress->messageOpcode = header.opcode;
}

/// Stores as much of the current frame as `input` has; an event if that completes a message or a control
/// frame.
std::optional<WebSocketReader::Event> WebSocketReader::readPayload(std::span<char> &input)
{
    Progress::Frame &frame = *m_progress->frame;
    const Header header = frame.header;
    const std::span<char> part = takeFirst(input, header.payloadBytes - frame.receivedBytes);
    unmask(part, header.mask, frame.receivedBytes);
    frame.receivedBytes += part.size();

    const QByteArrayView bytes(part.data(), qsizetype(part.size()));
    if (isControl(header.opcode)) {
        m_progress->control.append(bytes);
    } else {
        m_progress->messageBytes += part.size();
        if (m_progress->messageOpcode == WebSocketOpcode::Text)
            m_progress->text.append(bytes);
    }
    if (frame.receivedBytes < header.payloadBytes)
        return {};

    m_progress->frame.reset();
    if (isControl(header.opcode))
        return finish(header.opcode, m_progress->control);
    if (!header.isFinal)
        return {};
    const WebSocketOpcode opcode = *std::exchange(m_progress->messageOpcode, std::nullopt);
    if (opcode == WebSocketOpcode::Binary)
        return Binary{qsizetype(m_progress->messageBytes)};
    return finish(opcode, m_progress->text);
}

/// Turns a complete message or control frame into an event.
WebSocketReader::Event WebSocketReader::finish(WebSocketOpcode opcode, QByteArrayView payload)
{
    switch (opcode) {
    case WebSocketOpcode::Text:
        if (!isUtf8(payload))
            return end({invalidPayload, "text is not UTF-8"});
        return Text{payload};
    case WebSocketOpcode::Ping:
        return Ping{payload};
    case WebSocketOpcode::Pong:
        return Pong{payload};
    case WebSocketOpcode::Close:
        break;
    case WebSocketOpcode::Binary:
    case WebSocketOpcode::Continuation: // findFault() lets none come this far
        return Binary{payload.size()};
    }

    m_ended = true;
    if (payload.isEmpty())
        return Close{};
    if (payload.size() == 1)
        return end({protocolError, "close frame with half a code"});
    const auto code = qFromBigEndian<quint16>(payload.data());
    if (!isValidCloseCode(code))
        return end({protocolError, "close code not allowed"});
    const QByteArrayView reason = payload.sliced(2);
    if (!isUtf8(reason))
        return end({invalidPayload, "close reason is not UTF-8"});
    return Close{code, reason};
}

WebSocketReader::Event WebSocketReader::end(Violation violation)
{
    m_ended = true;
    m_progress.reset();
    return violation;
}

WebSocketHeader::WebSocketHeader(WebSocketOpcode opcode, qsizetype payloadBytes)
{
    Q_ASSERT(!isControl(opcode) || payloadBytes <= maxControlBytes);
    m_bytes[0] = char(finalBit | quint8(opcode));
    if (payloadBytes < length16) {
        m_bytes[1] = char(payloadBytes);
    } else if (payloadBytes <= 0xffff) {
        m_bytes[1] = char(length16);
        qToBigEndian(quint16(payloadBytes), m_bytes.data() + 2);
        m_size += 2;
    } else {
        m_bytes[1] = char(length64);
        qToBigEndian(quint64(payloadBytes), m_bytes.data() + 2);
        m_size += 8;
    }
}

QByteArray webSocketFrame(WebSocketOpcode opcode, QByteArrayView payload)
{
    const WebSocketHeader header(opcode, payload.size());
    QByteArray frame;
    frame.reserve(header.bytes().size() + payload.size());
    frame.append(header.bytes());
    frame.append(payload);
    return frame;
}

QByteArray webSocketCloseFrame(quint16 code, QByteArrayView reason)
{
    Q_ASSERT(isValidCloseCode(code));
    constexpr qsizetype maxReasonBytes = maxControlBytes - 2;
    qsizetype size = qMin(reason.size(), maxReasonBytes);
    const auto splitsCharacter = [reason](qsizetype at) { return (quint8(reason[at]) & 0xc0) == 0x80; };
    while (size > 0 && size < reason.size() && splitsCharacter(size))
        --size;

    QByteArray payload(2, Qt::Uninitialized);
    qToBigEndian(code, payload.data());
    payload.append(reason.first(size));
    return webSocketFrame(WebSocketOpcode::Close, payload);
}

bool isValidCloseCode(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

} // namespace confab
