// SPDX-License-Identifier: MIT
// A page of a node's connections, as an operator's table asks for it again and again.
#include "server/rooms/connection_listing.h"
#include "tests/support/bare_recipient.h"

#include <benchmark/benchmark.h>

#include <deque>

using namespace confab;

namespace {

void listPage(benchmark::State &state, const ConnectionQuery &query)
{
    const NodeId node = NodeId::parse(QStringLiteral("node")).value();
    RoomIndex index;
    std::deque<BareRecipient> recipients;
    for (int64_t i = 0; i < state.range(0); ++i) {
        BareRecipient &recipient = recipients.emplace_back();
        recipient.looks.connectedAt += std::chrono::milliseconds(i * 7919 % 1000);
        recipient.looks.address = QHostAddress(quint32(i * 2654435761));
        index.attach(recipient);
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(listConnections(index, node, query));
}

const ConnectionQuery byTime{};
const ConnectionQuery byAddress{.sort = ConnectionQuery::Sort::RemoteIP};
const ConnectionQuery deep{.offset = 9900};
const ConnectionQuery filtered{.filter = QStringLiteral("10.0")};

BENCHMARK_CAPTURE(listPage, by_time, byTime)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listPage, by_address, byAddress)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listPage, deep, deep)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listPage, filtered, filtered)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
