// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace confab::bench {

/// Counts durations in buckets that are at most 1.6 % wide, up to hours, without allocating.
class Histogram
{
public:
    void add(int64_t nanoseconds)
    {
        const auto value = uint64_t(std::max<int64_t>(nanoseconds, 0));
        ++m_counts[bucket(value)];
        ++m_total;
        m_max = std::max(m_max, value);
    }

    void clear() { *this = {}; }
    uint64_t count() const { return m_total; }
    double maxMicroseconds() const { return double(m_max) / 1000; }

    /// The upper end of the bucket in which the part `quantile` (0 … 1) of all values is reached.
    double microseconds(double quantile) const
    {
        const auto wanted = uint64_t(std::ceil(quantile * double(m_total)));
        uint64_t seen = 0;
        for (size_t i = 0; i < m_counts.size(); ++i) {
            seen += m_counts[i];
            if (seen >= wanted && seen > 0)
                return double(std::min(upperEnd(i), m_max)) / 1000;
        }
        return 0;
    }

private:
    static constexpr int subBits = 6;
    static constexpr uint64_t subCount = uint64_t(1) << subBits;

    static size_t bucket(uint64_t value)
    {
        if (value < subCount)
            return size_t(value);
        const int shift = std::bit_width(value) - subBits - 1;
        const size_t index = size_t(shift + 1) * subCount + size_t((value >> shift) - subCount);
        return std::min(index, bucketCount - 1);
    }

    static uint64_t upperEnd(size_t index)
    {
        if (index < subCount)
            return index;
        const size_t shift = index / subCount - 1;
        return ((subCount + index % subCount + 1) << shift) - 1;
    }

    static constexpr size_t bucketCount = 40 * subCount;
    std::array<uint64_t, bucketCount> m_counts{};
    uint64_t m_total = 0;
    uint64_t m_max = 0;
};

} // namespace confab::bench
