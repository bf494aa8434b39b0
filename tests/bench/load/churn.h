// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/crowd.h"
#include "tests/bench/load/histogram.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace confab::bench {

/// Members that leave their room and join it again, all in turn, `window` of them at one time. Afterwards
/// all are in their rooms as before.
class Churn
{
public:
    using Clock = std::chrono::steady_clock;

    Churn(const LoadOptions &options, Crowd &crowd);

    void begin();
    /// Nobody leaves any more; who has left joins again.
    void stop() { m_isStopped = true; }
    void onAnswer(int member, std::string_view answer);

    /// Nobody is on the way.
    bool isSettled() const { return m_underWay == 0; }
    bool isStuck(Clock::time_point now) const;
    const std::optional<std::string> &fault() const { return m_fault; }

    /// Forgets what was counted.
    void beginMeasurement();
    uint64_t changes() const { return m_changes; } ///< Joins and leaves.
    const Histogram &joinTimes() const { return m_joinTimes; }

private:
    enum class State : uint8_t { Staying, Leaving, Joining };

    void leave(int member);
    void join(int member);

    const LoadOptions &m_options;
    Crowd &m_crowd;
    std::vector<State> m_states;
    std::vector<Clock::time_point> m_askedAt;
    Clock::time_point m_progressAt{};
    Histogram m_joinTimes;
    uint64_t m_changes = 0;
    int m_underWay = 0;
    bool m_isStopped = false;
    std::optional<std::string> m_fault;
};

} // namespace confab::bench
