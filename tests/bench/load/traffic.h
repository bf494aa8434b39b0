// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/crowd.h"
#include "tests/bench/load/histogram.h"
#include "tests/bench/load/ledger.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace confab::bench {

using Clock = std::chrono::steady_clock;

/// Who says what when, and whether everything arrives. In a closed loop each publisher has its share of the
/// window in flight: its next message goes out when all members of its room have its oldest one. With a rate
/// the publishers take turns.
class Traffic
{
public:
    Traffic(const LoadOptions &options, Crowd &crowd);

    void begin();
    /// Nothing new is said from now on.
    void stop() { m_isStopped = true; }
    /// Says what is due and finds out what is lost. To be called often.
    void tick();
    /// How long the caller may sleep.
    int millisecondsToNext() const;

    /// Reads the clock for the messages that follow.
    void onInput() { m_now = Clock::now(); }
    void onMessage(int member, std::string_view text);
    void onAnswer(int member, std::string_view answer);

    /// Everything said has arrived everywhere and has been answered.
    bool isSettled() const { return m_copiesMissing == 0 && m_answersMissing == 0; }
    bool isStopped() const { return m_isStopped; }
    /// The last word, once nothing is on its way.
    std::optional<std::string> verdict() const;
    const std::optional<std::string> &fault() const { return m_fault; }

    /// Forgets durations and counts, but not what has arrived.
    void beginMeasurement();
    const Histogram &latencies() const { return m_latencies; }
    uint64_t deliveries() const { return m_deliveries; }
    uint64_t messages() const { return m_messages; }

private:
    struct Flight {
        Clock::time_point sentAt;
        int missing = 0; ///< Members that do not have it yet.
    };
    struct Publisher {
        std::string frameStart;
        std::vector<Flight> flights; ///< By sequence number modulo its size, a power of two.
        uint32_t sent = 0;
        uint32_t completed = 0; ///< All before this one have arrived everywhere.
    };

    void publish(int publisher);
    void composeFrame(const Publisher &publisher, MessageText message);
    void complete(int publisher);
    void sayWhatIsDue(Clock::time_point now);
    void findLost(Clock::time_point now);
    Flight &flight(Publisher &publisher, uint32_t sequence) const;
    void fail(std::string why);

    const LoadOptions &m_options;
    Crowd &m_crowd;
    Seating m_seating;
    Ledger m_ledger;
    std::vector<Publisher> m_publishers;
    std::string m_text;
    std::string m_payload;
    std::string m_frame;
    Histogram m_latencies;
    Clock::time_point m_now{};
    Clock::time_point m_paceBegin{};
    uint64_t m_paced = 0;
    uint64_t m_deliveries = 0;
    uint64_t m_messages = 0;
    int64_t m_total = 0;
    int64_t m_copiesMissing = 0;
    int64_t m_answersMissing = 0;
    bool m_isStopped = true;
    std::optional<std::string> m_fault;
};

} // namespace confab::bench
