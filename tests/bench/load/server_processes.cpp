// SPDX-License-Identifier: MIT
#include "tests/bench/load/server_processes.h"

#include <filesystem>
#include <fstream>
#include <numeric>
#include <string>

namespace confab::bench {

namespace {

double cpuSecondsOf(pid_t pid)
{
    int64_t total = 0;
    std::error_code error;
    const std::string tasks = "/proc/" + std::to_string(pid) + "/task";
    for (const auto &task : std::filesystem::directory_iterator(tasks, error)) {
        int64_t onCpu = 0;
        std::ifstream(task.path() / "schedstat") >> onCpu;
        total += onCpu;
    }
    return double(total) / 1e9;
}

int64_t residentBytesOf(pid_t pid)
{
    // Walks the pages: VmRSS of /proc/PID/status is off by what each CPU has not added up yet.
    std::ifstream file("/proc/" + std::to_string(pid) + "/smaps_rollup");
    for (std::string word; file >> word;) {
        int64_t kibibytes = 0;
        if (word == "Rss:" && file >> kibibytes)
            return kibibytes * 1024;
    }
    return 0;
}

} // namespace

std::vector<double> ServerProcesses::cpuSeconds() const
{
    std::vector<double> seconds;
    for (const pid_t pid : m_pids)
        seconds.push_back(cpuSecondsOf(pid));
    return seconds;
}

std::vector<double> ServerProcesses::cpuSecondsSince(const std::vector<double> &before) const
{
    std::vector<double> seconds = cpuSeconds();
    for (size_t i = 0; i < seconds.size(); ++i)
        seconds[i] -= before[i];
    return seconds;
}

int64_t ServerProcesses::residentBytes() const
{
    return std::accumulate(m_pids.begin(), m_pids.end(), int64_t(0),
                           [](int64_t sum, pid_t pid) { return sum + residentBytesOf(pid); });
}

} // namespace confab::bench
