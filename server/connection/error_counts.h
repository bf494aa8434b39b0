// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

#include <array>
#include <numeric>

namespace confab {

/// How often each error was the answer, since the start.
class ErrorCounts
{
public:
    void add(ErrorCode code)
    {
        Q_ASSERT(size_t(code) < m_counts.size());
        ++m_counts[size_t(code)];
    }

    quint64 of(ErrorCode code) const { return m_counts[size_t(code)]; }
    quint64 total() const { return std::accumulate(m_counts.begin(), m_counts.end(), quint64(0)); }

private:
    std::array<quint64, 256> m_counts{}; ///< By number.
};

} // namespace confab
