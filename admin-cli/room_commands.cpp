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
        context.output().table(roomTable(objectsIn(*rows)), u"no rooms"_s);
    }
    co_return CliResult<>{};
}

/// A call about one room whose answer is one word; `isTrue` and `isFalse` are the sentences for it.
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
        context.output().line(room + (value.toBool() || value.toInteger() > 0 ? isTrue : isFalse));
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
                                counted((*status)["membersCount"_L1].toInteger(), "member"_L1)));
    Table table({{u"MEMBER"_s}, {u"JOINED"_s, Align::Right}});
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
    listing->add_option("--prefix", options.prefix, "Only those whose names begin so")
        ->type_name(placeholder::text);
    listing
        ->add_option("--pattern", options.pattern,
                     "Only those with such a name; * is any text, ? any character")
        ->type_name(placeholder::text);
    listing->add_option("--min-members", options.minMembers, "Only those with at least so many members")
        ->type_name(placeholder::number)
        ->check(CLI::NonNegativeNumber);
    listing->add_option("--max-members", options.maxMembers, "Only those with at most so many members")
        ->type_name(placeholder::number)
        ->check(CLI::NonNegativeNumber);
}

/// A command with one argument: a room.
void addRoomCommand(CommandTree &tree, CLI::App *group, const std::string &name, const std::string &meaning,
                    const std::function<CliTask<>(Context &, QString)> &run)
{
    const auto room = std::make_shared<std::string>();
    CLI::App *command = tree.command(group, name, meaning, [room, run](Context &context) {
        return run(context, QString::fromStdString(*room));
    });
    command->add_option("ROOM", *room, "The room")->required()->type_name(placeholder::room);
}

} // namespace

void addRoomCommands(CommandTree &tree)
{
    CLI::App *rooms = tree.group("rooms", "List, add and destroy rooms");

    const auto options = std::make_shared<ListOptions>();
    CLI::App *listing = tree.command(rooms, "list", "List rooms", [options](Context &context) {
        return list(context, options->params());
    });
    addFilters(listing, *options);
    addWindowOptions(tree, listing, options->window, {"room", "membersCount", "createdAt"});

    addRoomCommand(
        tree, rooms, "add", "Add a room; one that exists stays as it is", [](Context &context, QString room) {
            return tell(context, u"chatRoom.add"_s, room, u"created"_s, u" created"_s, u" existed already"_s);
        });
    addRoomCommand(tree, rooms, "destroy", "Destroy a room; its members are told",
                   [](Context &context, QString room) {
                       return tell(context, u"chatRoom.destroy"_s, room, u"existed"_s, u" destroyed"_s,
                                   u" did not exist"_s);
                   });
    addRoomCommand(
        tree, rooms, "exists", "Say whether there is such a room", [](Context &context, QString room) {
            return tell(context, u"chatRoom.exists"_s, room, u"found"_s, u" exists"_s, u" does not exist"_s);
        });
    addRoomCommand(tree, rooms, "status", "Show who is in a room", showStatus);
}

} // namespace confab
