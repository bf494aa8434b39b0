// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>

namespace confab {

/// How fast a counter has grown in the last seconds.
class RateMeter
{
public:
    using Clock = std::chrono::steady_clock;

    /// What is older is forgotten, as long as something newer is left to compare with.
    static constexpr std::chrono::seconds window{5};

    /// The counter's value at that time; times ascend.
    void sample(quint64 value, Clock::time_point at)
    {
        m_samples.push_back({value, at});
        while (m_samples.size() > 2 && at - m_samples[1].at >= window)
            m_samples.pop_front();
    }

    /// 0 before there are two samples.
    double perSecond() const
    {
        if (m_samples.size() < 2)
            return 0;
        const std::chrono::duration<double> passed = m_samples.back().at - m_samples.front().at;
        return passed.count() > 0 ? double(m_samples.back().value - m_samples.front().value) / passed.count()
                                  : 0;
    }

private:
    struct Sample {
        quint64 value;
        Clock::time_point at;
    };
    std::deque<Sample> m_samples;
};

} // namespace confab
