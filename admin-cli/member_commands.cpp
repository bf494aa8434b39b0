// SPDX-License-Identifier: MIT
#include "admin-cli/command_tree.h"
#include "admin-cli/rows.h"
#include "admin-cli/window_options.h"

#include <memory>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Membership {
    std::string room;
    std::string connection;
    std::string reason;

    QJsonObject params() const
    {
        QJsonObject params{{u"room"_s, QString::fromStdString(room)},
                           {u"connectionId"_s, QString::fromStdString(connection)}};
        if (!reason.empty())
            params.insert("reason"_L1, QString::fromStdString(reason));
        return params;
    }
};

struct ListOptions {
    WindowOptions window;
    std::string room;
};

CliTask<> list(Context &context, QJsonObject params)
{
    const auto rows = co_await context.callForRows(u"chatRoom.members"_s, params, u"members"_s, u"id"_s);
    if (!rows)
        co_return tl::unexpected(rows.error());
    if (context.output().isJson()) {
        for (const QJsonValue &row : *rows)
            context.output().json(row);
    } else {
        context.output().table(memberTable(objectsIn(*rows)), Cli::tr("no members"));
    }
    co_return CliResult<>{};
}

/// `member` of the answer decides between two sentences about a connection (%1) and a room (%2).
CliTask<> change(Context &context, QString method, QJsonObject params, QString member, QString isTrue,
                 QString isFalse)
{
    const JsonText text = JsonText::fromObject(params);
    const auto answer = co_await context.callRaw(method, text);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const QString sentence = jsonValue(answer->bytes())[member].toBool() ? isTrue : isFalse;
    if (context.output().isJson())
        context.output().json(*answer);
    else
        context.output().line(
            sentence.arg(params["connectionId"_L1].toString(), params["room"_L1].toString()));
    co_return CliResult<>{};
}

void addWords(CLI::App *command, Membership &membership)
{
    command->add_option("ROOM", membership.room, Cli::tr("The room").toStdString())
        ->required()
        ->type_name(placeholder::room);
    command
        ->add_option("CONNECTION", membership.connection, Cli::tr("The id of the connection").toStdString())
        ->required()
        ->type_name(placeholder::connection);
}

} // namespace

void addMemberCommands(CommandTree &tree)
{
    CLI::App *members = tree.group("members", Cli::tr("List, add and remove members of rooms"));

    const auto options = std::make_shared<ListOptions>();
    CLI::App *listing =
        tree.command(members, "list", Cli::tr("List the members of a room"), [options](Context &context) {
            QJsonObject params = options->window.params();
            params.insert("room"_L1, QString::fromStdString(options->room));
            return list(context, params);
        });
    listing->add_option("ROOM", options->room, Cli::tr("The room").toStdString())
        ->required()
        ->type_name(placeholder::room);
    addWindowOptions(tree, listing, options->window, {"joinedAt", "id", "node"});

    const auto added = std::make_shared<Membership>();
    addWords(tree.command(members, "add", Cli::tr("Put a connection into a room"),
                          [added](Context &context) {
                              return change(context, u"chatRoom.addMember"_s, added->params(), u"wasAdded"_s,
                                            Cli::tr("%1 is in %2 now"), Cli::tr("%1 was not added to %2"));
                          }),
             *added);

    const auto removed = std::make_shared<Membership>();
    CLI::App *removing = tree.command(
        members, "remove", Cli::tr("Take a connection out of a room"), [removed](Context &context) {
            return change(context, u"chatRoom.removeMember"_s, removed->params(), u"wasRemoved"_s,
                          Cli::tr("%1 was removed from %2"), Cli::tr("%1 was not in %2"));
        });
    addWords(removing, *removed);
    removing->add_option("--reason", removed->reason, Cli::tr("What the member is told").toStdString())
        ->type_name(placeholder::text);
}

} // namespace confab
