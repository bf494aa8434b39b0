// SPDX-License-Identifier: MIT
// A client's line on its way to the room and back to it as answer and message, with and without onSayReceive
// hooks that change nothing: what a hook costs besides its own work.
#include "server/connection/connections.h"
#include "server/store/local_broker.h"
#include "server/store/local_store.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace confab;

namespace {

/// Takes everything at once.
class NullTransport final : public Transport
{
public:
    SendStatus send(const OutFrame &frame) override
    {
        benchmark::DoNotOptimize(frame.json().size());
        return SendStatus::Sent;
    }
    void close(CloseReason) override {}
    void setReading(Reading) override {}
    void endInput() override {}
    qint64 bufferedBytes() const override { return 0; }
    std::chrono::milliseconds idle() const override { return {}; }
    std::optional<std::chrono::milliseconds> roundTripTime() const override { return std::nullopt; }
    TransportKind kind() const override { return TransportKind::Tcp; }
    const Peer &peer() const override { return m_peer; }

private:
    const Peer m_peer{QHostAddress(QHostAddress::LocalHost), 4711};
};

using Hook = std::function<Eventual<Message>(Sender, Message)>;

constexpr int64_t mostHooks = 4;
constexpr int warmUp = 20;
constexpr int atOnce = 400;

constexpr RequestOptions options{.pendingActions = 5,
                                 .actionTimeout = std::chrono::seconds(30),
                                 .paramBytes = 0,
                                 .joinedAt = JoinedAtUnit::Seconds,
                                 .errorShape = std::nullopt};

/// A member of a room in which nobody else is.
struct Client {
    Client()
    {
        rooms.attach(connection);
        rooms.add(room);
        rooms.addMember(connection.id(), room);
    }
    ~Client() { rooms.detach(connection.id()); }

    void setHooks(int64_t count, const Hook &hook)
    {
        for (int64_t i = 0; i < mostHooks; ++i)
            rooms.middleware().remove(QString::number(i));
        for (int64_t i = 0; i < count; ++i)
            rooms.middleware().add({.name = QString::number(i), .onSayReceive = hook});
    }
    void say() { static_cast<TransportListener &>(connection).onFrame("say lobby hello, everybody in here"); }

    /// Nanoseconds for one of a few hundred messages.
    double timeOfOne()
    {
        // What has just been changed comes into the caches first.
        for (int i = 0; i < warmUp; ++i)
            say();
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < atOnce; ++i)
            say();
        const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - begin;
        return time.count() / atOnce;
    }

    const RoomName room = RoomName::parse("lobby").value();
    LocalBroker broker;
    LocalStore store{&broker};
    ChatRooms rooms{store, broker, {.node = NodeId::create(), .roomsPerConnection = 0}};
    ActionRegistry actions;
    Connections connections{rooms, actions, options, QString()};
    RequestHandler handler{rooms, actions, connections, options};
    NullTransport transport;
    Connection connection{ConnectionId::create(), transport, connections, handler, ErrorShape::Text};
};

/// One that few are below: what other processes take away is in the others.
double lowOf(std::vector<double> times)
{
    const auto low = times.begin() + qsizetype(times.size() / 20);
    std::nth_element(times.begin(), low, times.end());
    return *low;
}

/// Says a few hundred messages without a hook and a few hundred with, by turns, so that both have the same
/// machine.
void sayByTurns(benchmark::State &state, const Hook &hook)
{
    Client client;
    std::vector<double> without;
    std::vector<double> with;
    for (auto _ : state) {
        client.setHooks(0, hook);
        without.push_back(client.timeOfOne());
        client.setHooks(state.range(0), hook);
        with.push_back(client.timeOfOne());
    }
    const auto counts = client.rooms.messages().counts();
    if (counts.delivered != counts.received ||
        counts.received != uint64_t(state.iterations()) * 2 * (atOnce + warmUp))
        state.SkipWithError("not every message was delivered");
    state.counters["ns_without"] = lowOf(without);
    state.counters["ns_with"] = lowOf(with);
    state.counters["ns_more"] = lowOf(with) - lowOf(without);
}

const Hook plain = [](Sender, Message message) -> Result<Message> { return message; };
const Hook coroutine = [](Sender, Message message) -> Task<Message> { co_return message; };

BENCHMARK_CAPTURE(sayByTurns, plain, plain)->Arg(0)->Arg(1)->Arg(mostHooks)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(sayByTurns, coroutine, coroutine)->Arg(1)->Arg(mostHooks)->Unit(benchmark::kMicrosecond);

} // namespace
