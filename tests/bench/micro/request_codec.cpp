// SPDX-License-Identifier: MIT
// Reading what clients ask for.
#include "shared/protocol/request_codec.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace confab;

namespace {

void decodeSayFrame(benchmark::State &state)
{
    const std::string text(size_t(state.range(0)), 'x');
    const auto frame = R"({"event":"say","room":"lobby","message":")" + text + R"("})";
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeJsonFrame(QByteArrayView(frame)));
    state.SetBytesProcessed(state.iterations() * int64_t(frame.size()));
}
BENCHMARK(decodeSayFrame)->Arg(64)->Arg(4096);

void decodeSayLine(benchmark::State &state)
{
    const auto line = "say lobby " + std::string(size_t(state.range(0)), 'x');
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeLine(QByteArrayView(line)));
    state.SetBytesProcessed(state.iterations() * int64_t(line.size()));
}
BENCHMARK(decodeSayLine)->Arg(64)->Arg(4096);

void decodeJoinFrame(benchmark::State &state)
{
    constexpr QByteArrayView frame = R"({"event":"roomAdd","room":"lobby","messageId":7})";
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeJsonFrame(frame));
}
BENCHMARK(decodeJoinFrame);

} // namespace
