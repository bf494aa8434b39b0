// SPDX-License-Identifier: MIT
#include "admin-cli/command_tree.h"
#include "admin-cli/rows.h"
#include "admin-cli/window_options.h"

#include <memory>
#include <optional>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ListOptions {
    WindowOptions window;
    std::string prefix;
    std::string pattern;
    std::optional<qint64> minMembers;
    std::optional<qint64> maxMembers;

    QJsonObject params() const;
};

QJsonObject ListOptions::params() const
{
    QJsonObject params = window.params();
    if (!prefix.empty())
        params.insert("prefix"_L1, QString::fromStdString(prefix));
    if (!pattern.empty())
        params.insert("pattern"_L1, QString::fromStdString(pattern));
    if (minMembers)
        params.insert("minMembers"_L1, *minMembers);
    if (maxMembers)
        params.insert("maxMembers"_L1, *maxMembers);
    return params;
}

QJsonObject roomParams(const QString &room)
{
    return {{u"room"_s, room}};
}

CliTask<> list(Context &context, QJsonObject params)
{
    const auto rows = co_await context.callForRows(u"chatRoom.list"_s, params, u"rooms"_s, u"room"_s);
    if (!rows)
        co_return tl::unexpected(rows.error());
    if (context.output().isJson()) {
        for (const QJsonValue &row : *rows)
            context.output().json(row);
    } else {
        context.output().table(roomTable(objectsIn(*rows)), Cli::tr("no rooms"));
    }
    co_return CliResult<>{};
}

/// A call about one room whose answer is one word; `isTrue` and `isFalse` are the sentences for it, with a
/// place for the room.
CliTask<> tell(Context &context, QString method, QString room, QString member, QString isTrue,
               QString isFalse)
{
    const QJsonObject params = roomParams(room);
    const JsonText text = JsonText::fromObject(params);
    const auto answer = co_await context.callRaw(method, text);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const QJsonValue value = jsonValue(answer->bytes())[member];
    if (context.output().isJson())
        context.output().json(*answer);
    else
        context.output().line((value.toBool() || value.toInteger() > 0 ? isTrue : isFalse).arg(room));
    co_return CliResult<>{};
}

CliTask<QJsonObject> wholeStatus(Context &context, QString room)
{
    QJsonObject params = roomParams(room);
    params.insert("limit"_L1, 1000);
    QJsonObject status;
    QJsonObject members;
    qint64 offset = 0;
    for (;;) {
        if (offset > 0)
            params.insert("offset"_L1, offset);
        const auto answer = co_await context.call(u"chatRoom.roomStatus"_s, params);
        if (!answer)
            co_return tl::unexpected(answer.error());
        const QJsonObject page = (*answer)["members"_L1].toObject();
        for (auto member = page.begin(); member != page.end(); ++member)
            members.insert(member.key(), member.value());
        offset += page.size();
        status = *answer;
        status.insert("members"_L1, members);
        if (page.isEmpty() || offset >= status["membersCount"_L1].toInteger())
            co_return status;
    }
}

CliTask<> showStatus(Context &context, QString room)
{
    const auto status = co_await wholeStatus(context, room);
    if (!status)
        co_return tl::unexpected(status.error());
    const Output &output = context.output();
    if (output.isJson()) {
        output.json(*status);
        co_return CliResult<>{};
    }
    output.line(u"%1: %2"_s.arg((*status)["room"_L1].toString(),
                                membersText((*status)["membersCount"_L1].toInteger())));
    Table table({{Cli::tr("MEMBER")}, {Cli::tr("JOINED"), Align::Right}});
    const QJsonObject members = (*status)["members"_L1].toObject();
    for (const QJsonValue &member : members) {
        // Seconds or milliseconds, as `compat.joined_at` has it.
        const qint64 joinedAt = member["joinedAt"_L1].toInteger();
        const bool isSeconds = joinedAt < 100'000'000'000;
        table.addRow({member["id"_L1].toString(), ageText(isSeconds ? joinedAt * 1000 : joinedAt)});
    }
    if (!table.isEmpty())
        output.table(table, {});
    co_return CliResult<>{};
}

void addFilters(CLI::App *listing, ListOptions &options)
{
    listing->add_option("--prefix", options.prefix, Cli::tr("Only those whose names begin so").toStdString())
        ->type_name(placeholder::text);
    listing
        ->add_option("--pattern", options.pattern,
                     Cli::tr("Only those with such a name; * is any text, ? any character").toStdString())
        ->type_name(placeholder::text);
    listing
        ->add_option("--min-members", options.minMembers,
                     Cli::tr("Only those with at least so many members").toStdString())
        ->type_name(placeholder::number)
        ->check(CLI::NonNegativeNumber);
    listing
        ->add_option("--max-members", options.maxMembers,
                     Cli::tr("Only those with at most so many members").toStdString())
        ->type_name(placeholder::number)
        ->check(CLI::NonNegativeNumber);
}

/// A command with one argument: a room.
void addRoomCommand(CommandTree &tree, CLI::App *group, const std::string &name, const QString &meaning,
                    const std::function<CliTask<>(Context &, QString)> &run)
{
    const auto room = std::make_shared<std::string>();
    CLI::App *command = tree.command(group, name, meaning, [room, run](Context &context) {
        return run(context, QString::fromStdString(*room));
    });
    command->add_option("ROOM", *room, Cli::tr("The room").toStdString())
        ->required()
        ->type_name(placeholder::room);
}

} // namespace

void addRoomCommands(CommandTree &tree)
{
    CLI::App *rooms = tree.group("rooms", Cli::tr("List, add and destroy rooms"));

    const auto options = std::make_shared<ListOptions>();
    CLI::App *listing = tree.command(rooms, "list", Cli::tr("List rooms"), [options](Context &context) {
        return list(context, options->params());
    });
    addFilters(listing, *options);
    addWindowOptions(tree, listing, options->window, {"room", "membersCount", "createdAt"});

    addRoomCommand(tree, rooms, "add", Cli::tr("Add a room; one that exists stays as it is"),
                   [](Context &context, QString room) {
                       return tell(context, u"chatRoom.add"_s, room, u"created"_s, Cli::tr("%1 created"),
                                   Cli::tr("%1 existed already"));
                   });
    addRoomCommand(tree, rooms, "destroy", Cli::tr("Destroy a room; its members are told"),
                   [](Context &context, QString room) {
                       return tell(context, u"chatRoom.destroy"_s, room, u"existed"_s,
                                   Cli::tr("%1 destroyed"), Cli::tr("%1 did not exist"));
                   });
    addRoomCommand(tree, rooms, "exists", Cli::tr("Say whether there is such a room"),
                   [](Context &context, QString room) {
                       return tell(context, u"chatRoom.exists"_s, room, u"found"_s, Cli::tr("%1 exists"),
                                   Cli::tr("%1 does not exist"));
                   });
    addRoomCommand(tree, rooms, "status", Cli::tr("Show who is in a room"), showStatus);
}

} // namespace confab
