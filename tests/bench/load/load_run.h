// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/churn.h"
#include "tests/bench/load/crowd.h"
#include "tests/bench/load/report.h"
#include "tests/bench/load/server_processes.h"
#include "tests/bench/load/traffic.h"

#include <cstdint>

namespace confab::bench {

/// One run from the first connection to the verdict, phase after phase.
class LoadRun final : private ClientListener
{
public:
    explicit LoadRun(const LoadOptions &options);

    LoadReport run();
    /// Serves the connections until one is lost; why.
    std::string hold();

private:
    void connectAll();
    void rest(double seconds);
    void measureIdle();
    void changePlaces();
    void changePlacesFor(double seconds);
    void talk();
    void talkFor(double seconds);
    void measureTraffic();
    void drain();
    bool hasFault() const { return !m_report.fault.empty() || m_churn.fault() || m_traffic.fault(); }
    std::string firstFault() const; ///< Empty when there is none.

    void onInput() override { m_traffic.onInput(); }
    void onJoined(int client) override;
    void onLost(int client, std::string_view why) override;
    void onMessage(int client, std::string_view text) override;
    void onAnswer(int client, std::string_view answer) override;
    void onPing(int) override { ++m_pings; }

    const LoadOptions &m_options;
    ServerProcesses m_servers;
    Crowd m_crowd;
    Churn m_churn;
    Traffic m_traffic;
    uint64_t m_pings = 0;
    LoadReport m_report;
};

} // namespace confab::bench
