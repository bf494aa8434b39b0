// SPDX-License-Identifier: MIT
#include "tests/bench/load/options.h"

#include "tests/bench/load/message_text.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <string_view>

namespace confab::bench {

namespace {

constexpr auto usage = R"(confab_load: connects, joins, talks, and checks what arrives

  --target HOST:PORT   an IPv4 address; several times: the members of a room are spread over these servers
  --transport T        ws, tcp, wss or tls
  --connections N      connection i joins the room b<F + i mod R>
  --rooms R
  --first-room F
  --rooms-each K       each connection joins K rooms, one after the other, of R; 0: none
  --publishers P       the first P connections talk
  --window W           messages in flight, a multiple of P; the next one of a publisher goes out when all
                       members of its room have an earlier one
  --rate X             messages a second of all publishers instead of a window
  --size B             bytes of a message's text
  --messages M         stop after so many messages instead of --seconds
  --warmup S           seconds of traffic before the measurement
  --seconds S          seconds of measured traffic; 0 with no --messages: no traffic
  --settle S           pause before the server's memory is read
  --idle S             measure the server for so long before the traffic
  --churn S            leave and join for so long before the traffic, W connections at one time
  --concurrency C      connections that are being made at one time
  --patience S         what has not come after so long is lost
  --server-pid PID     the process whose CPU time and memory are measured; of several the sum, and the CPU time of each
  --hold               stay connected after the report, until killed or a connection is lost
  --json               print one JSON object
)";

[[noreturn]] void refuse(const std::string &why)
{
    std::fprintf(stderr, "confab_load: %s\n\n%s", why.c_str(), usage);
    std::exit(64);
}

template <typename T>
T number(std::string_view name, std::string_view text)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0)
        refuse(std::string(name) + " wants a number, not '" + std::string(text) + "'");
    return value;
}

Transport toTransport(std::string_view text)
{
    static const std::map<std::string_view, Transport> names = {{"ws", Transport::WebSocket},
                                                                {"tcp", Transport::Tcp},
                                                                {"wss", Transport::WebSocketTls},
                                                                {"tls", Transport::TcpTls}};
    const auto found = names.find(text);
    if (found == names.end())
        refuse("there is no transport '" + std::string(text) + "'");
    return found->second;
}

void addTarget(LoadOptions &options, std::string_view text)
{
    const size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        refuse("--target wants HOST:PORT");
    options.targets.push_back(
        {std::string(text.substr(0, colon)), number<uint16_t>("--target", text.substr(colon + 1))});
}

using Setter = std::function<void(LoadOptions &, std::string_view name, std::string_view value)>;

template <typename T>
Setter to(T LoadOptions::*member)
{
    return [member](LoadOptions &options, std::string_view name, std::string_view value) {
        options.*member = number<T>(name, value);
    };
}

const std::map<std::string_view, Setter> &setters()
{
    static const std::map<std::string_view, Setter> all = {
        {"--target", [](auto &options, auto, auto value) { addTarget(options, value); }},
        {"--transport", [](auto &options, auto, auto value) { options.transport = toTransport(value); }},
        {"--connections", to(&LoadOptions::connections)},
        {"--rooms", to(&LoadOptions::rooms)},
        {"--first-room", to(&LoadOptions::firstRoom)},
        {"--rooms-each", to(&LoadOptions::roomsEach)},
        {"--publishers", to(&LoadOptions::publishers)},
        {"--window", to(&LoadOptions::window)},
        {"--rate", to(&LoadOptions::rate)},
        {"--size", to(&LoadOptions::size)},
        {"--messages", to(&LoadOptions::messages)},
        {"--warmup", to(&LoadOptions::warmup)},
        {"--seconds", to(&LoadOptions::seconds)},
        {"--settle", to(&LoadOptions::settle)},
        {"--idle", to(&LoadOptions::idle)},
        {"--churn", to(&LoadOptions::churn)},
        {"--concurrency", to(&LoadOptions::concurrency)},
        {"--patience", to(&LoadOptions::patience)},
        {"--server-pid", [](auto &options, auto name,
                            auto value) { options.serverPids.push_back(number<pid_t>(name, value)); }},
    };
    return all;
}

void check(const LoadOptions &options)
{
    if (options.targets.empty())
        refuse("--target is missing");
    if (options.connections < 1 || options.rooms < 1 || options.publishers < 1 || options.concurrency < 1)
        refuse("there must be at least one connection, room, publisher");
    if (options.publishers > options.connections || options.publishers > MessageText::maxPublishers)
        refuse("there are too many publishers");
    if (options.rate <= 0 && (options.window < 1 || options.window % options.publishers != 0))
        refuse("--window must be a multiple of --publishers");
    if (options.roomsEach > options.rooms)
        refuse("there are not so many rooms for each connection");
    const bool isTalking = options.seconds > 0 || options.messages > 0;
    if (options.roomsEach != 1 && (isTalking || options.churn > 0))
        refuse("members of more or less than one room can only hold: --seconds 0");
    if (options.churn > 0 && options.connections % options.window != 0)
        refuse("with --churn, --connections must be a multiple of --window");
    if (options.size < MessageText::minSize || options.size > 32'768)
        refuse("--size must be from " + std::to_string(MessageText::minSize) + " to 32768");
}

} // namespace

LoadOptions parseOptions(int argc, char **argv)
{
    LoadOptions options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (name == "--help") {
            std::fputs(usage, stdout);
            std::exit(0);
        }
        if (name == "--json" || name == "--hold") {
            (name == "--json" ? options.json : options.hold) = true;
            continue;
        }
        const auto found = setters().find(name);
        if (found == setters().end() || i + 1 == argc)
            refuse("do not know what to do with '" + std::string(name) + "'");
        found->second(options, name, argv[++i]);
    }
    check(options);
    return options;
}

} // namespace confab::bench
