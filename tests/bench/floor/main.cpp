// SPDX-License-Identifier: MIT
#include "tests/bench/floor/floor_server.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>

using namespace confab::bench;
using namespace std::chrono_literals;

namespace {

[[noreturn]] void refuse()
{
    std::fputs("confab_floor --mode each|batch --transport ws|tcp --port N\n"
               "             --heartbeat SECONDS   (a ping for each member, with --transport ws; 0: none)\n"
               "             --fault none|drop-one|double-one|swap   (with --mode each)\n",
               stderr);
    std::exit(64);
}

FloorOptions::Fault toFault(std::string_view text)
{
    if (text == "drop-one")
        return FloorOptions::Fault::DropOne;
    if (text == "double-one")
        return FloorOptions::Fault::DoubleOne;
    if (text == "swap")
        return FloorOptions::Fault::SwapTwo;
    if (text != "none")
        refuse();
    return FloorOptions::Fault::None;
}

FloorOptions parse(int argc, char **argv)
{
    FloorOptions options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        const std::string_view value = argv[i + 1];
        if (name == "--mode" && (value == "each" || value == "batch"))
            options.mode = value == "each" ? FloorOptions::Mode::Each : FloorOptions::Mode::Batch;
        else if (name == "--transport" && (value == "ws" || value == "tcp"))
            options.isWebSocket = value == "ws";
        else if (name == "--port")
            options.port = uint16_t(std::atoi(argv[i + 1]));
        else if (name == "--heartbeat")
            options.heartbeat = std::chrono::seconds(std::atoi(argv[i + 1]));
        else if (name == "--fault")
            options.fault = toFault(value);
        else
            refuse();
    }
    if (options.heartbeat < 0s || (options.heartbeat > 0s && !options.isWebSocket))
        refuse();
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc % 2 == 0)
        refuse();
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    FloorServer server(parse(argc, argv));
    std::printf("ready port=%d\n", server.port());
    std::fflush(stdout);
    server.run();
}
