// SPDX-License-Identifier: MIT
// First byte: delimiter and limit. Second byte: where to split. The rest: the stream.
#include "shared/protocol/line_framer.h"

#include <QList>

#include <cstdint>
#include <cstdlib>

using namespace confab;

namespace {

const QByteArray tooLong = "\n";

void check(bool holds)
{
    if (!holds)
        std::abort();
}

QList<QByteArray> read(const LineFramerOptions &options, QByteArrayView stream, qsizetype chunkBytes)
{
    LineFramer framer(options);
    QList<QByteArray> seen;
    while (!stream.isEmpty()) {
        QByteArrayView chunk = stream.first(qMin(chunkBytes, stream.size()));
        stream = stream.sliced(chunk.size());
        while (const auto event = framer.next(chunk)) {
            if (const auto *line = std::get_if<LineFramer::Line>(&*event)) {
                check(!line->bytes.isEmpty());
                check(options.maxLineBytes == 0 || line->bytes.size() <= options.maxLineBytes);
                check(!line->bytes.contains(options.delimiter));
                seen += line->bytes.toByteArray();
            } else {
                check(std::get<LineFramer::TooLong>(*event).bytes > options.maxLineBytes);
                seen += tooLong;
            }
        }
        check(chunk.isEmpty());
        check(options.maxLineBytes == 0 ||
              framer.heldBytes() <= options.maxLineBytes + options.delimiter.size());
    }
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<QByteArray> delimiters{"\n", "^]", "\r\n", "aab", "\n\n", "|", "aa", "^^^]"};
    static const QList<qsizetype> limits{0, 1, 4, 16};
    if (size < 3)
        return 0;
    const LineFramerOptions options{delimiters[data[0] % 8], limits[data[0] / 8 % 4]};
    const QByteArrayView stream(data + 2, qsizetype(size) - 2);

    const QList<QByteArray> whole = read(options, stream, stream.size());
    check(read(options, stream, 1 + data[1] % stream.size()) == whole);
    check(read(options, stream, 1) == whole);
    return 0;
}
