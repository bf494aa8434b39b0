// SPDX-License-Identifier: MIT
#include "shared/protocol/line_framer.h"

#include <cstring>
#include <utility>

namespace confab {

namespace {

constexpr bool isNewline(char c)
{
    return c == '\n' || c == '\r';
}

QByteArrayView withoutLeadingNewlines(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && isNewline(bytes.front()))
        bytes = bytes.sliced(1);
    return bytes;
}

QByteArrayView trimNewlines(QByteArrayView bytes)
{
    bytes = withoutLeadingNewlines(bytes);
    while (!bytes.isEmpty() && isNewline(bytes.back()))
        bytes.chop(1);
    return bytes;
}

const char *findByte(const char *begin, const char *end, char byte)
{
    return static_cast<const char *>(std::memchr(begin, byte, size_t(end - begin)));
}

/// The position of the first CR or LF; -1 if there is none.
qsizetype findNewline(QByteArrayView bytes)
{
    // In blocks: a stream that uses only one of the two must not be searched to its end for the other at each
    // line.
    constexpr qsizetype blockBytes = 256;
    for (qsizetype from = 0; from < bytes.size(); from += blockBytes) {
        const char *const begin = bytes.data() + from;
        const char *const end = begin + qMin(blockBytes, bytes.size() - from);
        const char *const lf = findByte(begin, end, '\n');
        const char *const cr = findByte(begin, lf ? lf : end, '\r');
        if (cr || lf)
            return (cr ? cr : lf) - bytes.data();
    }
    return -1;
}

/// How many bytes at the end of `bytes` may be the start of `delimiter`.
qsizetype openDelimiterBytes(QByteArrayView bytes, QByteArrayView delimiter)
{
    for (qsizetype size = qMin(bytes.size(), delimiter.size() - 1); size > 0; --size) {
        if (bytes.last(size) == delimiter.first(size))
            return size;
    }
    return 0;
}

} // namespace

std::optional<LineFramer::Event> LineFramer::next(QByteArrayView &input)
{
    Q_ASSERT(!m_options.delimiter.isEmpty());
    if (m_state == State::Delivered) {
        release();
        m_state = State::Collecting;
    }

    // Dropping newlines before they are stored lets a framer be empty between the lines of a telnet user,
    // whose delimiter is followed by one. A newline that may start the delimiter has to stay.
    const bool skipsNewlines = endsAtAnyNewline() || !isNewline(m_options.delimiter.front());
    while (!input.isEmpty()) {
        if (skipsNewlines && m_state == State::Collecting && m_partial.isEmpty())
            input = withoutLeadingNewlines(input);

        const auto cut = findCut(input);
        if (!cut)
            return keep(std::exchange(input, {}));
        if (const auto event = finishLine(input, *cut))
            return event;
    }
    return {};
}

bool LineFramer::endsAtAnyNewline() const
{
    return m_options.delimiter == QByteArrayView("\n");
}

std::optional<LineFramer::Cut> LineFramer::findCut(QByteArrayView input) const
{
    if (endsAtAnyNewline()) {
        const qsizetype at = findNewline(input);
        return at < 0 ? std::nullopt : std::optional(Cut{at, at + 1});
    }

    // The part that was searched in an earlier call is not searched again, but for what a delimiter may span.
    const QByteArrayView delimiter = m_options.delimiter;
    const qsizetype overlap = qMin(m_partial.size(), delimiter.size() - 1);
    if (overlap > 0) {
        QByteArray seam = m_partial.last(overlap);
        seam.append(input.first(qMin(input.size(), delimiter.size() - 1)));
        const qsizetype at = seam.indexOf(delimiter);
        if (at >= 0)
            return Cut{at - overlap, at - overlap + delimiter.size()};
    }
    const qsizetype at = input.indexOf(delimiter);
    return at < 0 ? std::nullopt : std::optional(Cut{at, at + delimiter.size()});
}

/// Ends the current line at `cut` and takes it off `input`. Nothing if it is empty or already reported as too
/// long.
std::optional<LineFramer::Event> LineFramer::finishLine(QByteArrayView &input, Cut cut)
{
    const QByteArrayView fresh = input.first(qMax<qsizetype>(cut.begin, 0));
    input = input.sliced(cut.end);

    const qsizetype length = m_partial.size() + cut.begin;
    const bool tooLong = m_options.maxLineBytes > 0 && length > m_options.maxLineBytes;
    if (m_state == State::Discarding || tooLong) {
        const bool reported = m_state == State::Discarding;
        m_state = State::Collecting;
        release();
        return reported ? std::nullopt : std::optional<Event>(TooLong{length});
    }

    QByteArrayView line = fresh;
    if (!m_partial.isEmpty()) {
        append(fresh);
        line = QByteArrayView(m_partial).first(length);
        m_state = State::Delivered;
    }
    line = trimNewlines(line);
    if (!line.isEmpty())
        return Line{line};
    m_state = State::Collecting;
    release();
    return {};
}

/// Stores `input`, which has no delimiter, unless the line is or becomes too long.
std::optional<LineFramer::Event> LineFramer::keep(QByteArrayView input)
{
    if (m_state == State::Discarding) {
        m_partial = tail(input);
        return {};
    }

    const qsizetype total = m_partial.size() + input.size();
    if (m_options.maxLineBytes > 0 && total > m_options.maxLineBytes) {
        const QByteArray end = tail(input);
        const qsizetype length = total - openDelimiterBytes(end, m_options.delimiter);
        if (length > m_options.maxLineBytes) {
            m_partial = end;
            m_state = State::Discarding;
            return TooLong{length};
        }
    }
    append(input);
    return {};
}

void LineFramer::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    // QByteArray rounds its growth up to powers of two, which would break the promised limit.
    const qsizetype needed = m_partial.size() + bytes.size();
    if (needed > m_partial.capacity()) {
        const qsizetype limit = m_options.maxLineBytes + m_options.delimiter.size();
        const qsizetype roomy = m_partial.isEmpty() ? needed : 2 * needed;
        m_partial.reserve(m_options.maxLineBytes > 0 ? qMax(needed, qMin(roomy, limit)) : roomy);
    }
    m_partial.append(bytes);
}

/// The end of what came so far, as much as may be the start of a delimiter.
QByteArray LineFramer::tail(QByteArrayView input) const
{
    const qsizetype size = m_options.delimiter.size() - 1;
    if (size == 0)
        return {};
    if (input.size() >= size)
        return input.last(size).toByteArray();
    QByteArray end;
    end.reserve(size);
    end.append(QByteArrayView(m_partial).last(qMin(m_partial.size(), size - input.size())));
    end.append(input);
    return end;
}

} // namespace confab
