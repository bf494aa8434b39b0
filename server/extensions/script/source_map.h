// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace confab {

/// Which line of a source a line of what was made from it comes from.
class SourceMap
{
public:
    /// Every line is its own.
    SourceMap() = default;
    /// From a source map of version 3 (ECMA-426), of one source. Lines that cannot be read are their own.
    static SourceMap parse(const QByteArray &json);

    /// Both count from 1; 0 for what is of no source.
    int lineOf(int generatedLine) const;

private:
    QList<int> m_lines; ///< From 0 on both sides; -1: nothing is known.
};

} // namespace confab
