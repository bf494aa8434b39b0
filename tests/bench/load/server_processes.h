// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace confab::bench {

/// What the kernel says about the processes under load.
class ServerProcesses
{
public:
    explicit ServerProcesses(std::vector<pid_t> pids)
        : m_pids(std::move(pids))
    {
    }

    /// User and system time of all threads that are there, of each process: the clock ticks of
    /// /proc/PID/stat are too coarse for a server that does little.
    std::vector<double> cpuSeconds() const;
    /// How much was added since `before`.
    std::vector<double> cpuSecondsSince(const std::vector<double> &before) const;

    /// Of all together.
    int64_t residentBytes() const;

private:
    std::vector<pid_t> m_pids;
};

} // namespace confab::bench
