// SPDX-License-Identifier: MIT
// What a script's onSayReceive hook costs a message, beside what it does itself.
#include "server/extensions/script/script_instance.h"
#include "server/store/local_broker.h"
#include "server/store/local_cache.h"
#include "server/store/local_store.h"
#include "tests/support/bare_recipient.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace confab;

namespace {

class Sender final : public BareRecipient
{
public:
    void deliver(const OutFrame &) override {}
};

constexpr const char *scripts[] = {
    "onSayReceive(connection, room, payload, next) { next() }",
    "onSayReceive(connection, room, payload, next) { payload.message += '!'; next(null, payload) }",
    "onSayReceive: function (connection, room, payload) { return payload }",
};

void sayThroughScript(benchmark::State &state)
{
    int argc = 0;
    const QCoreApplication app(argc, nullptr);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    const QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("hook.js")));
    if (!file.open(QIODevice::WriteOnly))
        return state.SkipWithError("no temporary file");
    file.write(QByteArray("api.chatRoom.addMiddleware({ name: 'hook', ") + scripts[state.range(0)] + " })");
    file.close();

    LocalBroker broker;
    LocalStore store{&broker};
    ChatRooms rooms{store, broker, {.node = NodeId::create(), .roomsPerConnection = 0}};
    ActionRegistry actions;
    LocalCache cache;
    const ScriptServices services{rooms, actions, cache, NodeId::create()};
    ScriptInstance instance(QCoro::waitFor(ScriptSources::read({directory.path()})), services,
                            ScriptLimits());
    if (!instance.run().isEmpty())
        return state.SkipWithError("the script does not run");
    instance.install(nullptr);

    Sender sender;
    rooms.attach(sender);
    const Message message{RoomName::parse("lobby").value(),
                          JsonText::fromString(QStringLiteral("hello, everybody in here")),
                          JsonText::fromUtf8(sender.id().toByteArray()), currentTime()};
    for (auto _ : state) {
        auto changed = rooms.middleware().runOnSayReceive(sender.id(), message);
        benchmark::DoNotOptimize(changed);
    }
    state.SetItemsProcessed(state.iterations());
    rooms.detach(sender.id());
    instance.uninstall();
}
BENCHMARK(sayThroughScript)->DenseRange(0, 2);

} // namespace
