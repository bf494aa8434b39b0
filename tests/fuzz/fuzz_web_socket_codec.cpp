// SPDX-License-Identifier: MIT
// First byte: the limit. Second byte: where to split. The rest: the stream.
#include "shared/protocol/web_socket_codec.h"

#include <QList>

#include <cstdint>
#include <cstdlib>

using namespace confab;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

struct Describe {
    qsizetype maxMessageBytes;

    QByteArray operator()(const WebSocketReader::Text &text) const
    {
        check(maxMessageBytes == 0 || text.payload.size() <= maxMessageBytes);
        check(text.payload.isValidUtf8());
        return 't' + text.payload.toByteArray();
    }
    QByteArray operator()(const WebSocketReader::Binary &binary) const
    {
        check(maxMessageBytes == 0 || binary.bytes <= maxMessageBytes);
        return 'b' + QByteArray::number(binary.bytes);
    }
    QByteArray operator()(const WebSocketReader::Ping &ping) const
    {
        check(ping.payload.size() <= 125);
        return 'i' + ping.payload.toByteArray();
    }
    QByteArray operator()(const WebSocketReader::Pong &pong) const
    {
        check(pong.payload.size() <= 125);
        return 'o' + pong.payload.toByteArray();
    }
    QByteArray operator()(const WebSocketReader::Close &close) const
    {
        check(!close.code || isValidCloseCode(*close.code));
        check(close.reason.isValidUtf8());
        if (close.code)
            check(webSocketCloseFrame(*close.code, close.reason).size() == 4 + close.reason.size());
        return 'c' + QByteArray::number(close.code.value_or(0)) + close.reason.toByteArray();
    }
    QByteArray operator()(const WebSocketReader::Violation &violation) const
    {
        check(isValidCloseCode(violation.closeCode));
        return 'v' + QByteArray(violation.why);
    }
};

QList<QByteArray> read(QByteArray stream, qsizetype maxMessageBytes, qsizetype chunkBytes)
{
    WebSocketReader reader(maxMessageBytes);
    QList<QByteArray> seen;
    std::span<char> rest(stream.data(), size_t(stream.size()));
    while (!rest.empty()) {
        std::span<char> chunk = rest.first(qMin(size_t(chunkBytes), rest.size()));
        rest = rest.subspan(chunk.size());
        while (const auto event = reader.next(chunk))
            seen += std::visit(Describe{maxMessageBytes}, *event);
        check(chunk.empty());
        check(reader.heldBytes() <= 1024 + 2 * stream.size());
    }
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 3)
        return 0;
    const qsizetype maxMessageBytes = data[0];
    const QByteArray stream(reinterpret_cast<const char *>(data + 2), qsizetype(size) - 2);

    const QList<QByteArray> whole = read(stream, maxMessageBytes, stream.size());
    check(read(stream, maxMessageBytes, 1 + data[1] % stream.size()) == whole);
    check(read(stream, maxMessageBytes, 1) == whole);
    return 0;
}
