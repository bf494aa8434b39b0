// SPDX-License-Identifier: MIT
// Finding everyone who is to get a message.
#include "server/rooms/room_index.h"
#include "tests/support/bare_recipient.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <vector>

using namespace confab;

namespace {

class Listener final : public BareRecipient
{
public:
    void deliver(const OutFrame &frame) override { m_bytes += frame.json().size(); }

private:
    qsizetype m_bytes = 0;
};

void walkRoom(benchmark::State &state)
{
    const RoomName room = RoomName::parse("lobby").value();
    const OutFrame frame("{}");
    RoomIndex index;
    std::vector<std::unique_ptr<Listener>> members;
    for (int64_t i = 0; i < state.range(0); ++i) {
        auto &member = *members.emplace_back(std::make_unique<Listener>());
        index.attach(member);
        index.insert(member.id(), room, currentTime());
    }
    for (auto _ : state)
        index.forEachMember(room, [&frame](Recipient &recipient) { recipient.deliver(frame); });
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(walkRoom)->Arg(10)->Arg(1000)->Arg(10'000);

} // namespace
