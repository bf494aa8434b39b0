// SPDX-License-Identifier: MIT
#include "admin-cli/command_tree.h"
#include "admin-cli/rows.h"
#include "admin-cli/window_options.h"
#include "shared/admin/rpc_messages.h"
#include "shared/error.h"

#include <memory>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ListOptions {
    WindowOptions window;
    std::string node;
    std::string room;
    bool isSlow = false;

    QJsonObject params() const
    {
        QJsonObject params = window.params();
        if (!node.empty())
            params.insert("node"_L1, QString::fromStdString(node));
        if (!room.empty())
            params.insert("room"_L1, QString::fromStdString(room));
        if (isSlow)
            params.insert("slow"_L1, true);
        return params;
    }
};

struct Letter {
    std::string connection;
    std::string text;
    bool isJson = false;
};

struct Farewell {
    std::string connection;
    bool isForGood = false;
};

CliTask<QJsonArray> rowsOf(Context &context, QJsonObject params)
{
    return context.callForRows(u"connection.list"_s, params, u"connections"_s, u"id"_s);
}

/// Of several nodes together only the first 10,000 can be had (docs/admin-api.md), but all of each.
CliTask<QJsonArray> rowsOfEachNode(Context &context, QJsonObject params)
{
    context.output().note(Cli::tr("too many connections to sort all: they come node by node"));
    const auto answer = co_await context.call(u"node.list"_s, {});
    if (!answer)
        co_return tl::unexpected(answer.error());
    QJsonArray all;
    const QJsonArray nodes = (*answer)["nodes"_L1].toArray();
    for (const QJsonValue &node : nodes) {
        params.insert("node"_L1, node["node"_L1]);
        const auto rows = co_await rowsOf(context, params);
        if (!rows)
            co_return tl::unexpected(rows.error());
        for (const QJsonValue &row : *rows)
            all.append(row);
    }
    co_return all;
}

CliTask<QJsonArray> allRows(Context &context, QJsonObject params)
{
    const auto rows = co_await rowsOf(context, params);
    const bool isOnePart = params.contains("node"_L1) || params.contains("limit"_L1);
    if (rows || isOnePart || rows.error().code != errorCodeText(ErrorCode::InvalidFrame))
        co_return rows;
    const auto ofEach = co_await rowsOfEachNode(context, params);
    co_return ofEach;
}

CliTask<> list(Context &context, QJsonObject params)
{
    const auto rows = co_await allRows(context, params);
    if (!rows)
        co_return tl::unexpected(rows.error());
    if (context.output().isJson()) {
        for (const QJsonValue &row : *rows)
            context.output().json(row);
    } else {
        context.output().table(connectionTable(objectsIn(*rows)), Cli::tr("no connections"));
    }
    co_return CliResult<>{};
}

CliTask<> show(Context &context, QString id)
{
    const JsonText params = JsonText::fromObject({{u"connectionId"_s, id}});
    const auto answer = co_await context.callRaw(u"connection.details"_s, params);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (context.output().isJson())
        context.output().json(*answer);
    else
        context.output().facts(jsonValue(answer->bytes()).toObject());
    co_return CliResult<>{};
}

CliTask<> change(Context &context, QString method, JsonText params, QString member, QString isTrue,
                 QString isFalse)
{
    const auto answer = co_await context.callRaw(method, params);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (context.output().isJson())
        context.output().json(*answer);
    else
        context.output().line(jsonValue(answer->bytes())[member].toBool() ? isTrue : isFalse);
    co_return CliResult<>{};
}

CliTask<> send(Context &context, Letter letter)
{
    const QString id = QString::fromStdString(letter.connection);
    const QString text = QString::fromStdString(letter.text);
    auto message = std::optional(JsonText::fromString(text));
    if (letter.isJson)
        message = JsonText::parse(text.toUtf8());
    if (!message)
        co_return usageFailure(Cli::tr("the message is no JSON: %1").arg(text));
    const JsonText params =
        jsonObjectText({{"connectionId"_L1, JsonText::fromString(id)}, {"message"_L1, *message}});
    const auto done = co_await change(context, u"connection.sendMessage"_s, params, u"sent"_s,
                                      Cli::tr("sent to %1").arg(id), Cli::tr("not sent to %1").arg(id));
    co_return done;
}

CliTask<> disconnect(Context &context, Farewell farewell)
{
    const QString id = QString::fromStdString(farewell.connection);
    QJsonObject object{{u"connectionId"_s, id}};
    if (farewell.isForGood)
        object.insert("reconnect"_L1, false);
    const JsonText params = JsonText::fromObject(object);
    const auto done =
        co_await change(context, u"connection.disconnect"_s, params, u"disconnected"_s,
                        Cli::tr("%1 disconnected").arg(id), Cli::tr("%1 was not there").arg(id));
    co_return done;
}

void addId(CLI::App *command, std::string &id)
{
    command->add_option("CONNECTION", id, Cli::tr("The id of the connection").toStdString())
        ->required()
        ->type_name(placeholder::connection);
}

void addListing(CommandTree &tree, CLI::App *connections)
{
    const auto options = std::make_shared<ListOptions>();
    CLI::App *listing =
        tree.command(connections, "list", Cli::tr("List connections of all nodes"),
                     [options](Context &context) { return list(context, options->params()); });
    listing->add_option("--room", options->room, Cli::tr("Only members of this room").toStdString())
        ->type_name(placeholder::room);
    listing->add_option("--node", options->node, Cli::tr("Only those of this node").toStdString())
        ->type_name("NODE");
    listing->add_flag("--slow", options->isSlow, Cli::tr("Only those that lag behind").toStdString());
    addWindowOptions(tree, listing, options->window,
                     {"id", "node", "transport", "remoteIP", "connectedAt", "rooms", "queueBytes",
                      "roundTripTime", "idle"});
}

} // namespace

void addConnectionCommands(CommandTree &tree)
{
    CLI::App *connections =
        tree.group("connections", Cli::tr("List, show, message and disconnect connections"));
    addListing(tree, connections);

    const auto shown = std::make_shared<std::string>();
    addId(tree.command(connections, "show", Cli::tr("Show all about a connection"),
                       [shown](Context &context) { return show(context, QString::fromStdString(*shown)); }),
          *shown);

    const auto letter = std::make_shared<Letter>();
    CLI::App *messaging = tree.command(connections, "message", Cli::tr("Send a message to one connection"),
                                       [letter](Context &context) { return send(context, *letter); });
    addId(messaging, letter->connection);
    messaging->add_option("TEXT", letter->text, Cli::tr("The message").toStdString())
        ->required()
        ->type_name(placeholder::text);
    messaging->add_flag("--message-json", letter->isJson,
                        Cli::tr("The message is any JSON value").toStdString());

    const auto farewell = std::make_shared<Farewell>();
    CLI::App *disconnecting =
        tree.command(connections, "disconnect", Cli::tr("Close a connection"),
                     [farewell](Context &context) { return disconnect(context, *farewell); });
    addId(disconnecting, farewell->connection);
    disconnecting->add_flag("--no-reconnect", farewell->isForGood,
                            Cli::tr("Ask the client not to come back").toStdString());
}

} // namespace confab
