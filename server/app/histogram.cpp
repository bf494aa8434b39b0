// SPDX-License-Identifier: MIT
#include "server/app/histogram.h"

#include <algorithm>
#include <numeric>

namespace confab {

void Histogram::observe(std::chrono::nanoseconds time)
{
    const double seconds = std::chrono::duration<double>(time).count();
    // From the front: nearly everything is quick.
    const auto limit = std::ranges::find_if(limits, [&](double upTo) { return seconds <= upTo; });
    if (limit != limits.end())
        ++m_counts[size_t(limit - limits.begin())];
    ++m_count;
    m_sum += time;
}

quint64 Histogram::countUpTo(size_t place) const
{
    return std::accumulate(m_counts.begin(), m_counts.begin() + qptrdiff(place) + 1, quint64(0));
}

} // namespace confab
