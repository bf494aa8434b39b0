// SPDX-License-Identifier: MIT
#include "admin-cli/command_tree.h"
#include "admin-cli/event_lines.h"
#include "admin-cli/live_table.h"

#include <memory>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 1000;

CliTask<> watchTable(Context &context, QString topic, QJsonObject window, LiveTableStyle style)
{
    const auto connected = co_await context.connect();
    if (!connected)
        co_return connected;
    WatchLoop loop(context);
    const LiveTable table(context, loop, topic, window, style);
    const auto finished = co_await loop.finished();
    co_return finished;
}

CliTask<> watchRooms(Context &context)
{
    const QJsonObject window{{u"limit"_s, mostRows}};
    const LiveTableStyle style{Cli::tr("rooms"), Cli::tr("no rooms"), roomTable};
    return watchTable(context, u"rooms"_s, window, style);
}

CliTask<> watchRoom(Context &context, QString room)
{
    const QJsonObject window{{u"room"_s, room}, {u"limit"_s, mostRows}};
    const LiveTableStyle style{Cli::tr("members of %1").arg(room), Cli::tr("no members"), memberTable};
    return watchTable(context, u"room"_s, window, style);
}

CliTask<> watchConnections(Context &context)
{
    const QJsonObject window{{u"limit"_s, mostRows}};
    const LiveTableStyle style{Cli::tr("connections"), Cli::tr("no connections"), connectionTable};
    return watchTable(context, u"connections"_s, window, style);
}

CliTask<> watchEvents(Context &context)
{
    const auto connected = co_await context.connect();
    if (!connected)
        co_return connected;
    WatchLoop loop(context);
    const EventLines lines(context, loop);
    const auto finished = co_await loop.finished();
    co_return finished;
}

} // namespace

void addWatchCommands(CommandTree &tree)
{
    CLI::App *watch =
        tree.command(&tree.root(), "watch", Cli::tr("See rooms, connections or events live"), watchRooms);
    watch->require_subcommand(0, 1);
    watch->footer(Cli::tr("Ctrl+C ends it. Without a terminal, or with --json, it prints a line for each row "
                          "and each change.")
                      .toStdString());
    tree.command(watch, "rooms", Cli::tr("All rooms; the same as without a word"), watchRooms);
    const auto room = std::make_shared<std::string>();
    tree.command(watch, "room", Cli::tr("The members of a room"),
                 [room](Context &context) { return watchRoom(context, QString::fromStdString(*room)); })
        ->add_option("ROOM", *room, Cli::tr("The room").toStdString())
        ->required()
        ->type_name(placeholder::room);
    tree.command(watch, "connections", Cli::tr("All connections"), watchConnections);
    tree.command(watch, "events", Cli::tr("What operators and rooms do, a line each"), watchEvents);
}

} // namespace confab
