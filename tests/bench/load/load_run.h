// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/crowd.h"
#include "tests/bench/load/report.h"
#include "tests/bench/load/server_process.h"
#include "tests/bench/load/traffic.h"

#include <cstdint>

namespace confab::bench {

/// One run from the first connection to the verdict, phase after phase.
class LoadRun final : private ClientListener
{
public:
    explicit LoadRun(const LoadOptions &options);

    LoadReport run();

private:
    void connectAll();
    void rest(double seconds);
    void measureIdle();
    void talk();
    void talkFor(double seconds);
    void measureTraffic();
    void drain();
    bool hasFault() const { return !m_report.fault.empty() || m_traffic.fault(); }

    void onInput() override { m_traffic.onInput(); }
    void onJoined(int client) override;
    void onLost(int client, std::string_view why) override;
    void onMessage(int client, std::string_view text) override;
    void onAnswer(int client, std::string_view answer) override;
    void onPing(int) override { ++m_pings; }

    const LoadOptions &m_options;
    ServerProcess m_server;
    Crowd m_crowd;
    Traffic m_traffic;
    uint64_t m_pings = 0;
    LoadReport m_report;
};

} // namespace confab::bench
