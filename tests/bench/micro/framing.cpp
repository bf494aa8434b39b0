// SPDX-License-Identifier: MIT
// Cutting bytes into frames, and frames into bytes.
#include "shared/protocol/line_framer.h"
#include "shared/protocol/out_frame.h"
#include "shared/protocol/web_socket_codec.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace confab;

namespace {

constexpr int framesPerRead = 16;

void cutLines(benchmark::State &state)
{
    std::string input;
    for (int i = 0; i < framesPerRead; ++i)
        input += "say lobby " + std::string(64, 'x') + "\r\n";
    const LineFramerOptions options;
    LineFramer framer(options);
    for (auto _ : state) {
        QByteArrayView rest(input);
        while (auto event = framer.next(rest))
            benchmark::DoNotOptimize(event);
    }
    state.SetItemsProcessed(state.iterations() * framesPerRead);
}
BENCHMARK(cutLines);

void readWebSocketFrames(benchmark::State &state)
{
    // A key of zeros: what is unmasked where it lies stays what it was for the next round.
    std::string frame("\x81\xe0\0\0\0\0", 6);
    frame += R"({"event":"say","room":"lobby","message":")" + std::string(53, 'x') + R"("})";
    std::string input;
    for (int i = 0; i < framesPerRead; ++i)
        input += frame;
    WebSocketReader reader(65536);
    for (auto _ : state) {
        std::span<char> rest(input);
        while (auto event = reader.next(rest))
            benchmark::DoNotOptimize(event);
    }
    state.SetItemsProcessed(state.iterations() * framesPerRead);
}
BENCHMARK(readWebSocketFrames);

void encodeOutFrame(benchmark::State &state)
{
    const QByteArray json(R"({"message":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",)"
                          R"("room":"lobby","from":"1c1f9b5c-6b0e-4d1e-8a53-0f3f3b7c6a55",)"
                          R"("context":"user","sentAt":1465829955000})");
    for (auto _ : state) {
        const OutFrame frame(json);
        benchmark::DoNotOptimize(frame.webSocket());
        benchmark::DoNotOptimize(frame.line());
    }
}
BENCHMARK(encodeOutFrame);

} // namespace
