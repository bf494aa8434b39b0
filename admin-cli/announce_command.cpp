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
        return usageFailure(u"the message is no JSON: %1"_s.arg(text));
    return *parsed;
}

CliResult<JsonText> params(const Announcement &announcement)
{
    const auto text = message(announcement);
    if (!text)
        return tl::unexpected(text.error());
    const qsizetype rooms = qsizetype(announcement.words.size()) - 1;
    if (announcement.isToAll && rooms > 0)
        return usageFailure(u"--all goes without rooms; quote a message of several words"_s);
    if (announcement.isToAll)
        return jsonObjectText({{"all"_L1, JsonText::fromValue(true)}, {"message"_L1, *text}});
    if (rooms == 0)
        return usageFailure(u"announce needs rooms before the message, or --all"_s);
    QJsonArray names;
    for (qsizetype i = 0; i < rooms; ++i)
        names.append(QString::fromStdString(announcement.words[size_t(i)]));
    if (rooms == 1)
        return jsonObjectText({{"room"_L1, JsonText::fromValue(names.first())}, {"message"_L1, *text}});
    return jsonObjectText({{"rooms"_L1, JsonText::fromValue(names)}, {"message"_L1, *text}});
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
        context.output().line(u"told %1 in %2"_s.arg(counted(reached["members"_L1].toInteger(), "member"_L1),
                                                     counted(reached["rooms"_L1].toInteger(), "room"_L1)));
    co_return CliResult<>{};
}

} // namespace

void addAnnounceCommand(CommandTree &tree)
{
    const auto announcement = std::make_shared<Announcement>();
    CLI::App *command = tree.command(
        &tree.root(), "announce", "Tell the members of rooms something",
        [announcement](Context &context) { return announce(context, unguarded(*announcement)); });
    command->add_option("WORDS", announcement->words, "Rooms, and the message as the last word")
        ->required()
        ->type_name(placeholder::room);
    tree.guardWords(command);
    command->add_flag("--all", announcement->isToAll, "All rooms");
    command->add_flag("--message-json", announcement->isJson, "The message is any JSON value");
    command->footer("Examples:\n  confabctl announce lobby kitchen \"dinner is ready\"\n"
                    "  confabctl announce --all --message-json '{\"type\":\"reload\"}'");
}

} // namespace confab
