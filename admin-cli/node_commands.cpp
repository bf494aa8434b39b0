// SPDX-License-Identifier: MIT
#include "admin-cli/command_tree.h"
#include "admin-cli/rows.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

CliTask<> list(Context &context)
{
    const QJsonObject none;
    const auto answer = co_await context.call(u"node.list"_s, none);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const QJsonArray nodes = (*answer)["nodes"_L1].toArray();
    if (context.output().isJson()) {
        for (const QJsonValue &node : nodes)
            context.output().json(node);
    } else {
        context.output().table(nodeTable(objectsIn(nodes)), Cli::tr("no nodes"));
    }
    co_return CliResult<>{};
}

CliTask<> showStats(Context &context)
{
    const JsonText none = JsonText::fromObject({});
    const auto answer = co_await context.callRaw(u"server.stats"_s, none);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (context.output().isJson())
        context.output().json(*answer);
    else
        context.output().facts(jsonValue(answer->bytes()).toObject());
    co_return CliResult<>{};
}

} // namespace

void addNodeCommands(CommandTree &tree)
{
    CLI::App *nodes = tree.group("nodes", Cli::tr("List the servers that share the rooms"));
    tree.command(nodes, "list", Cli::tr("List all nodes, and how busy they are"), list);
    tree.command(&tree.root(), "stats", Cli::tr("Show figures of the server and the cluster"), showStats);
}

} // namespace confab
