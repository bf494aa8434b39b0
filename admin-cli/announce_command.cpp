// SPDX-License-Identifier: MIT
#include "admin-cli/command_tree.h"
#include "shared/admin/rpc_messages.h"

#include <memory>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Announcement {
    std::vector<std::string> words;
    bool isToAll = false;
    bool isJson = false;
};

Announcement unguarded(Announcement announcement)
{
    for (std::string &word : announcement.words)
        word = CommandTree::unguarded(word);
    return announcement;
}

CliResult<JsonText> message(const Announcement &announcement)
{
    const QString text = QString::fromStdString(announcement.words.back());
    if (!announcement.isJson)
        return JsonText::fromString(text);
    const auto parsed = JsonText::parse(text.toUtf8());
    if (!parsed)
        return usageFailure(Cli::tr("the message is no JSON: %1").arg(text));
    return *parsed;
}

CliResult<JsonText> params(const Announcement &announcement)
{
    const auto text = message(announcement);
    if (!text)
        return tl::unexpected(text.error());
    const qsizetype rooms = qsizetype(announcement.words.size()) - 1;
    if (announcement.isToAll && rooms > 0)
        return usageFailure(Cli::tr("--all goes without rooms; quote a message of several words"));
    if (announcement.isToAll)
        return jsonObjectText({{"all"_L1, JsonText::fromValue(true)}, {"message"_L1, *text}});
    if (rooms == 0)
        return usageFailure(Cli::tr("announce needs rooms before the message, or --all"));
    QJsonArray names;
    for (qsizetype i = 0; i < rooms; ++i)
        names.append(QString::fromStdString(announcement.words[size_t(i)]));
    if (rooms == 1)
        return jsonObjectText({{"room"_L1, JsonText::fromValue(names.first())}, {"message"_L1, *text}});
    return jsonObjectText({{"rooms"_L1, JsonText::fromValue(names)}, {"message"_L1, *text}});
}

QString toldText(qint64 members, qint64 rooms)
{
    //: %1 is “%n members”, %2 is “%n rooms”: “told 5 members in 2 rooms”
    return Cli::tr("told %1 in %2")
        .arg(Cli::tr("%n members", "told %n members in …", int(members)),
             Cli::tr("%n rooms", "told … in %n rooms", int(rooms)));
}

CliTask<> announce(Context &context, Announcement announcement)
{
    const auto text = params(announcement);
    if (!text)
        co_return tl::unexpected(text.error());
    const auto answer = co_await context.callRaw(u"chatRoom.broadcast"_s, *text);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const QJsonValue reached = jsonValue(answer->bytes());
    if (context.output().isJson())
        context.output().json(*answer);
    else
        context.output().line(toldText(reached["members"_L1].toInteger(), reached["rooms"_L1].toInteger()));
    co_return CliResult<>{};
}

} // namespace

void addAnnounceCommand(CommandTree &tree)
{
    const auto announcement = std::make_shared<Announcement>();
    CLI::App *command = tree.command(
        &tree.root(), "announce", Cli::tr("Tell the members of rooms something"),
        [announcement](Context &context) { return announce(context, unguarded(*announcement)); });
    command
        ->add_option("WORDS", announcement->words,
                     Cli::tr("Rooms, and the message as the last word").toStdString())
        ->required()
        ->type_name(placeholder::room);
    tree.guardWords(command);
    command->add_flag("--all", announcement->isToAll, Cli::tr("All rooms").toStdString());
    command->add_flag("--message-json", announcement->isJson,
                      Cli::tr("The message is any JSON value").toStdString());
    const QString examples = Cli::tr("Examples:") + u"\n  confabctl announce lobby kitchen \"" +
                             Cli::tr("dinner is ready") +
                             u"\"\n  confabctl announce --all --message-json '{\"type\":\"reload\"}'";
    command->footer(examples.toStdString());
}

} // namespace confab
