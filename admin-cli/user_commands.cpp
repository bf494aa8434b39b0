// SPDX-License-Identifier: MIT
#include "admin-cli/command_tree.h"
#include "admin-cli/rows.h"
#include "admin-cli/secrets.h"
#include "shared/admin/admin_role.h"

#include <memory>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct UserOptions {
    std::string name;
    std::string role;
    std::string passwordFile;

    QString user() const { return QString::fromStdString(name); }
};

CliTask<> list(Context &context)
{
    const QJsonObject none;
    const auto answer = co_await context.call(u"user.list"_s, none);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const QJsonArray users = (*answer)["users"_L1].toArray();
    if (context.output().isJson()) {
        for (const QJsonValue &user : users)
            context.output().json(user);
    } else {
        context.output().table(userTable(objectsIn(users)), Cli::tr("no users"));
    }
    co_return CliResult<>{};
}

CliTask<> change(Context &context, QString method, QJsonObject params, QString sentence)
{
    const JsonText text = JsonText::fromObject(params);
    const auto answer = co_await context.callRaw(method, text);
    if (!answer)
        co_return tl::unexpected(answer.error());
    // Only `user.remove` may find that there was nothing to do.
    const bool existed = jsonValue(answer->bytes())["existed"_L1].toBool(true);
    if (context.output().isJson())
        context.output().json(*answer);
    else
        context.output().line(existed ? sentence
                                      : Cli::tr("%1 did not exist").arg(params["user"_L1].toString()));
    co_return CliResult<>{};
}

CliTask<> changeWithPassword(Context &context, QString method, UserOptions options, QString sentence)
{
    // Before there is a connection: a server does not wait for somebody who types.
    const auto password = options.passwordFile.empty()
                              ? askNewPassword(options.user())
                              : readSecretFile(QString::fromStdString(options.passwordFile));
    if (!password)
        co_return tl::unexpected(password.error());
    QJsonObject params{{u"user"_s, options.user()}, {u"password"_s, *password}};
    if (!options.role.empty())
        params.insert("role"_L1, QString::fromStdString(options.role));
    const auto done = co_await change(context, method, params, sentence);
    co_return done;
}

std::vector<std::string> roles()
{
    std::vector<std::string> names;
    for (const AdminRole role : {AdminRole::Viewer, AdminRole::Moderator, AdminRole::Admin})
        names.emplace_back(adminRoleName(role).data());
    return names;
}

void addName(CLI::App *command, UserOptions &options)
{
    command->add_option("NAME", options.name, Cli::tr("The user").toStdString())
        ->required()
        ->type_name(placeholder::name);
}

void addPasswordFile(CLI::App *command, UserOptions &options)
{
    command
        ->add_option("--password-file", options.passwordFile,
                     Cli::tr("Read the new password from a file; - is standard input").toStdString())
        ->type_name(placeholder::file);
}

} // namespace

void addUserCommands(CommandTree &tree)
{
    CLI::App *users = tree.group("users", Cli::tr("List, add and remove those who may administer"));
    tree.command(users, "list", Cli::tr("List all users with their roles"), list);

    const auto added = std::make_shared<UserOptions>();
    CLI::App *adding =
        tree.command(users, "add", Cli::tr("Add a user; asks for the password"), [added](Context &context) {
            return changeWithPassword(
                context, u"user.add"_s, *added,
                Cli::tr("%1 may sign in now as %2").arg(added->user(), QString::fromStdString(added->role)));
        });
    addName(adding, *added);
    addPasswordFile(adding, *added);
    tree.restrict(adding->add_option("--role", added->role, Cli::tr("What the user may do").toStdString())
                      ->required()
                      ->type_name("ROLE"),
                  roles());

    const auto removed = std::make_shared<UserOptions>();
    addName(tree.command(users, "remove", Cli::tr("Remove a user"),
                         [removed](Context &context) {
                             const QJsonObject params{{u"user"_s, removed->user()}};
                             return change(context, u"user.remove"_s, params,
                                           Cli::tr("%1 removed").arg(removed->user()));
                         }),
            *removed);

    const auto renewed = std::make_shared<UserOptions>();
    CLI::App *renewing =
        tree.command(users, "passwd", Cli::tr("Change a password; asks for it"), [renewed](Context &context) {
            return changeWithPassword(context, u"user.setPassword"_s, *renewed,
                                      Cli::tr("%1 has a new password").arg(renewed->user()));
        });
    addName(renewing, *renewed);
    addPasswordFile(renewing, *renewed);

    const auto changed = std::make_shared<UserOptions>();
    CLI::App *changing =
        tree.command(users, "role", Cli::tr("Change what a user may do"), [changed](Context &context) {
            const QJsonObject params{{u"user"_s, changed->user()},
                                     {u"role"_s, QString::fromStdString(changed->role)}};
            return change(
                context, u"user.setRole"_s, params,
                Cli::tr("%1 is now %2").arg(changed->user(), QString::fromStdString(changed->role)));
        });
    addName(changing, *changed);
    tree.restrict(changing->add_option("ROLE", changed->role, Cli::tr("The role").toStdString())
                      ->required()
                      ->type_name("ROLE"),
                  roles());
}

} // namespace confab
