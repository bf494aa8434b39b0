// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>

namespace confab {

/// A token bucket: so many frames a second, and a burst at most.
class FrameBudget
{
public:
    using Clock = std::chrono::steady_clock;

    /// No limit if `perSecond` is 0.
    FrameBudget(int perSecond, int burst, Clock::time_point now)
        : m_perSecond(float(perSecond))
        , m_burst(float(burst))
        , m_tokens(float(burst))
        , m_at(now)
    {
    }

    /// Takes one frame's worth; false when there is none left.
    bool spend(Clock::time_point now)
    {
        if (m_perSecond <= 0)
            return true;
        const std::chrono::duration<float> passed = now - m_at;
        m_tokens = std::min(m_burst, m_tokens + passed.count() * m_perSecond);
        m_at = now;
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }

private:
    float m_perSecond;
    float m_burst;
    float m_tokens;
    Clock::time_point m_at;
};

} // namespace confab
