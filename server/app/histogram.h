// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

namespace confab {

/// How long things took, counted by fixed limits from a tenth of a millisecond to ten seconds.
class Histogram
{
public:
    /// In seconds, ascending. What takes longer than the last is counted, too.
    static constexpr std::array limits{0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025,
                                       0.05,   0.1,     0.25,   0.5,   1.0,    2.5,   5.0,  10.0};

    void observe(std::chrono::nanoseconds time);

    /// How many took no longer than `limits[place]`.
    quint64 countUpTo(size_t place) const;
    quint64 count() const { return m_count; }
    std::chrono::nanoseconds sum() const { return m_sum; }

private:
    std::array<quint64, limits.size()> m_counts{}; ///< Those that are over the limit before.
    quint64 m_count = 0;
    std::chrono::nanoseconds m_sum{0};
};

} // namespace confab
