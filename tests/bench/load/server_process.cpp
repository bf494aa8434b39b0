// SPDX-License-Identifier: MIT
#include "tests/bench/load/server_process.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace confab::bench {

int64_t ServerProcess::cpuNanoseconds() const
{
    if (!isKnown())
        return 0;
    int64_t total = 0;
    std::error_code error;
    const std::string tasks = "/proc/" + std::to_string(m_pid) + "/task";
    for (const auto &task : std::filesystem::directory_iterator(tasks, error)) {
        int64_t onCpu = 0;
        std::ifstream(task.path() / "schedstat") >> onCpu;
        total += onCpu;
    }
    return total;
}

int64_t ServerProcess::residentBytes() const
{
    if (!isKnown())
        return 0;
    // Walks the pages: VmRSS of /proc/PID/status is off by what each CPU has not added up yet.
    std::ifstream file("/proc/" + std::to_string(m_pid) + "/smaps_rollup");
    for (std::string word; file >> word;) {
        int64_t kibibytes = 0;
        if (word == "Rss:" && file >> kibibytes)
            return kibibytes * 1024;
    }
    return 0;
}

} // namespace confab::bench
