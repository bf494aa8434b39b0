// SPDX-License-Identifier: MIT
#include "tests/bench/load/load_run.h"

#include <cstdio>

#include <sys/resource.h>

using namespace confab::bench;

namespace {

// Every connection is a descriptor, and the usual limit is 1,024.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const LoadOptions options = parseOptions(argc, argv);
    raiseDescriptorLimit();
    LoadRun run(options);
    const LoadReport report = run.run();
    std::puts(options.json ? toJson(report).c_str() : toText(report).c_str());
    if (!report.fault.empty())
        return 1;
    if (options.hold) {
        std::fflush(stdout);
        std::fprintf(stderr, "confab_load: %s\n", run.hold().c_str());
        return 1;
    }
    return 0;
}
