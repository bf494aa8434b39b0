// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include <sys/types.h>

namespace confab::bench {

/// What the kernel says about the process under load. All zeros when there is no process to ask about.
class ServerProcess
{
public:
    explicit ServerProcess(pid_t pid)
        : m_pid(pid)
    {
    }

    bool isKnown() const { return m_pid != 0; }

    /// User and system time of all threads that are there, in nanoseconds: the clock ticks of
    /// /proc/PID/stat are too coarse for a server that does little.
    int64_t cpuNanoseconds() const;

    int64_t residentBytes() const;

private:
    pid_t m_pid;
};

} // namespace confab::bench
