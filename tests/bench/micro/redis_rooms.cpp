// SPDX-License-Identifier: MIT
// Rooms and members in Redis, as one node asks for them. CONFAB_BENCH_REDIS is the URL of a Redis server that
// may be filled with anything; without it there is nothing to see.
#include "server/redis/redis_backend.h"
#include "tests/support/await.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

#include <vector>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

RoomName room(int64_t number)
{
    const QByteArray name = "room-" + QByteArray::number(qint64(number));
    return RoomName::parse(name).value();
}

/// A node of its own, under a key prefix of its own.
class Node
{
public:
    explicit Node(const QString &url)
        : m_backend(*RedisEndpoint::parse(url), {NodeId::parse(u"bench"_s).value(),
                                                 "bench-" + ConnectionId::create().toByteArray() + ':', 6s})
    {
        m_backend.start();
    }
    ~Node() { await(m_backend.leave(5s)); }

    bool isReady() { return await(m_backend.untilReady(4s)).has_value(); }
    RoomStore &store() { return m_backend.store(); }

    Member newMember() { return {ConnectionId::create(), NodeId::parse(u"bench"_s).value(), currentTime()}; }

    void addRooms(int64_t count)
    {
        const auto add = [this](int64_t i) { return store().addRoom(room(i)); };
        inBatches(count, add);
    }
    void addMembers(int64_t count)
    {
        const auto put = [this](int64_t) { return store().putMember(room(0), newMember()); };
        inBatches(count, put);
    }

private:
    template <typename Make>
    static void inBatches(int64_t count, const Make &make)
    {
        constexpr int64_t batch = 1000;
        for (int64_t begin = 0; begin < count; begin += batch) {
            std::vector<decltype(make(0))> underWay;
            for (int64_t i = begin; i < std::min(begin + batch, count); ++i)
                underWay.push_back(make(i));
            for (auto &task : underWay)
                await(std::move(task));
        }
    }

    RedisBackend m_backend;
};

/// Runs `measure` with a node whose Redis has so many rooms, and so many members in the first.
template <typename Measure>
void withNode(benchmark::State &state, int64_t rooms, int64_t members, const Measure &measure)
{
    const QString url = qEnvironmentVariable("CONFAB_BENCH_REDIS");
    if (url.isEmpty() || !RedisEndpoint::parse(url)) {
        state.SkipWithError("CONFAB_BENCH_REDIS is not the URL of a Redis server");
        return;
    }
    int argc = 1;
    char name[] = "confab_micro";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    Node node(url);
    if (!node.isReady()) {
        state.SkipWithError("Redis does not answer");
        return;
    }
    node.addRooms(rooms);
    node.addMembers(members);
    measure(node);
}

void redisListRooms(benchmark::State &state)
{
    withNode(state, state.range(0), 0, [&state](Node &node) {
        for (auto _ : state) {
            const auto rooms = await(node.store().rooms());
            if (!rooms || rooms->size() != state.range(0))
                state.SkipWithError("rooms are missing");
        }
        state.SetItemsProcessed(state.iterations() * state.range(0));
    });
}
BENCHMARK(redisListRooms)
    ->Arg(1000)
    ->Arg(10'000)
    ->Iterations(50)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void redisSummarizeRooms(benchmark::State &state)
{
    withNode(state, state.range(0), 0, [&state](Node &node) {
        for (auto _ : state) {
            const auto rooms = await(node.store().summaries());
            if (!rooms || rooms->size() != state.range(0))
                state.SkipWithError("rooms are missing");
        }
        state.SetItemsProcessed(state.iterations() * state.range(0));
    });
}
BENCHMARK(redisSummarizeRooms)
    ->Arg(1000)
    ->Arg(10'000)
    ->Iterations(50)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void redisListMembers(benchmark::State &state)
{
    withNode(state, 1, state.range(0), [&state](Node &node) {
        for (auto _ : state) {
            const auto members = await(node.store().members(room(0)));
            if (!members || members->size() != state.range(0))
                state.SkipWithError("members are missing");
        }
        state.SetItemsProcessed(state.iterations() * state.range(0));
    });
}
BENCHMARK(redisListMembers)
    ->Arg(1000)
    ->Arg(100'000)
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// One member joins and leaves a room of so many, one step after the other.
void redisJoinAndLeave(benchmark::State &state)
{
    withNode(state, 1, state.range(0), [&state](Node &node) {
        const Member member = node.newMember();
        for (auto _ : state) {
            if (!await(node.store().putMember(room(0), member)) ||
                !await(node.store().dropMember(room(0), member.id)))
                state.SkipWithError("refused");
        }
    });
}
BENCHMARK(redisJoinAndLeave)
    ->Arg(10)
    ->Arg(100'000)
    ->Iterations(2000)
    ->Unit(benchmark::kMicrosecond)
    ->UseRealTime();

} // namespace
