// SPDX-License-Identifier: MIT
#include "admin-cli/command_tree.h"
#include "admin-cli/rows.h"
#include "admin-cli/watch_loop.h"
#include "shared/admin/admin_methods.h"

#include <memory>
#include <optional>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LogOptions {
    bool isFollowing = false;
    std::string level;
    std::optional<qint64> limit;

    QJsonObject params() const
    {
        QJsonObject params;
        if (!level.empty())
            params.insert("level"_L1, QString::fromStdString(level));
        if (limit)
            params.insert("limit"_L1, *limit);
        return params;
    }
};

void print(const Output &output, const QJsonArray &entries)
{
    for (const QJsonObject &entry : objectsIn(entries)) {
        if (output.isJson())
            output.json(entry);
        else
            output.line(logLine(entry));
    }
}

CliTask<> show(Context &context, QJsonObject params)
{
    const auto answer = co_await context.call(u"server.log"_s, params);
    if (!answer)
        co_return tl::unexpected(answer.error());
    print(context.output(), (*answer)["entries"_L1].toArray());
    co_return CliResult<>{};
}

CliTask<> follow(Context &context, QJsonObject params)
{
    const auto connected = co_await context.connect();
    if (!connected)
        co_return connected;
    WatchLoop loop(context);
    const auto log = context.client().subscribe(u"log"_s, params);
    QObject::connect(log.get(), &AdminSubscription::failed, &loop, &WatchLoop::fail);
    QObject::connect(log.get(), &AdminSubscription::entriesReceived, &loop,
                     [&context](const QJsonArray &entries, qint64 missed) {
                         if (missed > 0)
                             context.output().note(Cli::tr("%n lines missed", nullptr, int(missed)));
                         print(context.output(), entries);
                     });
    QObject::connect(&loop, &WatchLoop::reconnecting, &loop, [&context](const QString &reason) {
        context.output().note(Cli::tr("reconnecting… %1").arg(reason));
    });
    const auto finished = co_await loop.finished();
    co_return finished;
}

} // namespace

void addLogCommand(CommandTree &tree)
{
    const auto options = std::make_shared<LogOptions>();
    CLI::App *log = tree.command(&tree.root(), "log", Cli::tr("Show what the server has logged"),
                                 [options](Context &context) {
                                     return options->isFollowing ? follow(context, options->params())
                                                                 : show(context, options->params());
                                 });
    log->add_flag("-f,--follow", options->isFollowing,
                  Cli::tr("Go on with what it logs from now on").toStdString());
    tree.restrict(log->add_option("--level", options->level,
                                  Cli::tr("Only lines that matter at least so much").toStdString())
                      ->type_name("LEVEL"),
                  {"debug", "info", "warning", "critical"});
    log->add_option("--limit", options->limit,
                    Cli::tr("At most so many lines; 100 if left out").toStdString())
        ->type_name(placeholder::number)
        ->check(CLI::Range(qint64(1), maxWindowRows));
}

} // namespace confab
