// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace confab::bench {

struct LoadReport {
    struct Connecting {
        int joined = 0;
        int lost = 0;
        double seconds = 0;
        std::vector<double> cpuSeconds; ///< Of each server process, as below.
        int64_t residentBefore = 0;
        int64_t residentAfter = 0;
    };
    struct Idle {
        double seconds = 0;
        std::vector<double> cpuSeconds;
        uint64_t pings = 0; ///< That were answered.
    };
    struct Churning {
        uint64_t changes = 0; ///< Joins and leaves.
        double seconds = 0;
        std::vector<double> cpuSeconds;
        double p50 = 0; ///< Of a join, in microseconds.
        double p99 = 0;
    };
    struct Talking {
        uint64_t messages = 0;
        uint64_t deliveries = 0;
        double seconds = 0;
        std::vector<double> cpuSeconds;
        double p50 = 0; ///< Microseconds, as the two below.
        double p99 = 0;
        double max = 0;
    };

    Connecting connecting;
    std::optional<Idle> idle;
    std::optional<Churning> churning;
    std::optional<Talking> talking;
    std::string fault; ///< Empty when all is well.
};

std::string toJson(const LoadReport &report);
std::string toText(const LoadReport &report);

} // namespace confab::bench
