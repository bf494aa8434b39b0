// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>

namespace confab {

struct LineFramerOptions {
    /// What ends a line; never empty. The default stands for `\n`, `\r\n` and a lone `\r`; any other string
    /// stands for itself only, and CR and LF around a line are then not part of it.
    QByteArray delimiter = "\n";

    /// 0: no limit. CR and LF in front of a line do not count, those behind it do if the delimiter is not
    /// theirs.
    qsizetype maxLineBytes = 65536;
};

/// Cuts a stream of bytes, which may arrive split anywhere, into lines. Empty lines are not reported.
/// Holds at most `maxLineBytes` and one delimiter, and nothing between two lines.
class LineFramer
{
public:
    /// One line without its end. The bytes lie in the input or in the framer: valid until the next call of
    /// `next()`, and no longer than the input.
    struct Line {
        QByteArrayView bytes;
    };

    /// A line over the limit was dropped; reported once a line, as soon as the limit is crossed. `bytes` is
    /// its length, or its length so far if its end is not in the input yet.
    struct TooLong {
        qsizetype bytes;
    };

    using Event = std::variant<Line, TooLong>;

    /// All framers of a listener share `options`, which must outlive them.
    explicit LineFramer(const LineFramerOptions &options)
        : m_options(options)
    {
    }

    /// Takes the next event off the front of `input`. Nothing when `input` is used up; the start of an
    /// unfinished line is then kept inside.
    std::optional<Event> next(QByteArrayView &input);

    /// The memory this framer holds beside itself.
    qsizetype heldBytes() const { return m_partial.capacity(); }

private:
    enum class State : quint8 { Collecting, Delivered, Discarding };

    /// Where a delimiter lies in the input. A delimiter that started in an earlier chunk begins below 0.
    struct Cut {
        qsizetype begin;
        qsizetype end;
    };

    bool endsAtAnyNewline() const;
    std::optional<Cut> findCut(QByteArrayView input) const;
    std::optional<Event> finishLine(QByteArrayView &input, Cut cut);
    std::optional<Event> keep(QByteArrayView input);
    void append(QByteArrayView bytes);
    QByteArray tail(QByteArrayView input) const;
    void release() { m_partial = QByteArray(); }

    const LineFramerOptions &m_options;
    QByteArray m_partial; // what came of the line so far; while discarding, only what may start a delimiter
    State m_state = State::Collecting;
};

static_assert(sizeof(LineFramer) <= 40, "there is one framer for each idle connection");

} // namespace confab
