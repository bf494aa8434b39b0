// SPDX-License-Identifier: MIT
#include "admin-cli/command_tree.h"

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto examples = R"(Examples:
  confabctl rooms list
  confabctl rooms add lobby
  confabctl announce lobby "back in five minutes"
  confabctl announce --all "maintenance at 22:00"
  confabctl connections list --slow --sort queueBytes --descending
  confabctl --url wss://chat.example/admin --user ann watch room lobby
  confabctl --json rooms list | jq .membersCount

Without --url it looks for the server in CONFAB_ADMIN_URL, then in the state directory (admin.url), then at
ws://127.0.0.1:8090/admin. The token is that of --token-file, CONFAB_ADMIN_TOKEN or the state directory.
Exit codes: 0 done, 1 refused by the server, 2 usage, 3 cannot connect.)";

// Nobody types it.
constexpr char guard = '\x01';

QString commandLineOf(const CLI::App *app)
{
    QString line = QString::fromStdString(app->get_name());
    for (const CLI::App *parent = app->get_parent(); parent; parent = parent->get_parent())
        line = QString::fromStdString(parent->get_name()) + u' ' + line;
    return line;
}

QStringList namesOf(const std::vector<const CLI::App *> &apps)
{
    QStringList names;
    for (const CLI::App *app : apps) {
        if (!app->get_group().empty())
            names.append(QString::fromStdString(app->get_name()));
    }
    return names;
}

std::vector<const CLI::App *> childrenOf(const CLI::App *app)
{
    return app->get_subcommands([](const CLI::App *) { return true; });
}

} // namespace

CommandTree::CommandTree()
    : m_root("Administers a Confab server.", "confabctl")
{
    m_root.set_help_flag("-h,--help", "Print this help, and exit");
    m_root.set_version_flag("--version", "confabctl " CONFAB_VERSION, "Print the version, and exit");
    m_root.require_subcommand(1);
    m_root.footer(examples);
    addGlobalOptions();
}

void CommandTree::addGlobalOptions()
{
    m_root.add_option("--url", m_globals.url, "The administration port, such as ws://127.0.0.1:8090/admin")
        ->type_name("URL");
    m_root.add_option("--token-file", m_globals.tokenFile, "Sign in with the token in this file")
        ->type_name(placeholder::file);
    m_root.add_option("--user", m_globals.user, "Sign in as this user; asks for the password")
        ->type_name(placeholder::name);
    m_root
        .add_option("--password-file", m_globals.passwordFile,
                    "Read the password from a file; - is standard input")
        ->type_name(placeholder::file);
    m_root.add_option("--ca-file", m_globals.caFile, "Trust the certificates in this file, too (PEM)")
        ->type_name(placeholder::file);
    m_root.add_option("--state-dir", m_globals.stateDir, "The state directory of confabd")
        ->type_name(placeholder::directory);
    m_root.add_option("--timeout", m_globals.timeoutSeconds, "Seconds to wait for the server (30)")
        ->type_name("S")
        ->check(CLI::Range(0.01, 86400.0));
    m_root.add_flag("--json", m_globals.isJson, "Print one JSON value a line");
}

CLI::App *CommandTree::group(const std::string &name, const std::string &meaning)
{
    CLI::App *app = m_root.add_subcommand(name, meaning);
    app->require_subcommand(1);
    app->footer("");
    app->fallthrough();
    return app;
}

CLI::App *CommandTree::command(CLI::App *parent, const std::string &name, const std::string &meaning, Run run)
{
    CLI::App *app = parent->add_subcommand(name, meaning);
    app->footer("");
    app->fallthrough();
    m_runs.insert(app, std::move(run));
    return app;
}

void CommandTree::restrict(CLI::Option *option, const std::vector<std::string> &words)
{
    option->check(CLI::IsMember(words));
    QStringList list;
    for (const std::string &word : words)
        list.append(QString::fromStdString(word));
    m_words.insert(option, list);
}

std::string CommandTree::unguarded(const std::string &word)
{
    return word.ends_with(guard) ? word.substr(0, word.size() - 1) : word;
}

std::vector<std::string> CommandTree::reversed(const QStringList &arguments) const
{
    std::vector<std::string> words;
    const CLI::App *command = nullptr;
    for (const QString &argument : arguments) {
        std::string word = argument.toStdString();
        const auto isNamed = [&word](const CLI::App *child) { return child->get_name() == word; };
        if (!command) {
            const auto commands = childrenOf(&m_root);
            const auto found = std::find_if(commands.cbegin(), commands.cend(), isNamed);
            command = found == commands.cend() ? nullptr : *found;
        } else if (command == m_guarded && word.starts_with('[') && word.ends_with(']')) {
            word += guard;
        }
        words.push_back(word);
    }
    std::reverse(words.begin(), words.end());
    return words;
}

tl::expected<CommandTree::Run, Ending> CommandTree::parse(const QStringList &arguments)
{
    // CLI11 tells by exception.
    try {
        auto words = reversed(arguments);
        m_root.parse(words);
    } catch (const CLI::CallForHelp &) {
        return tl::unexpected(Ending{ExitCode::Done, help()});
    } catch (const CLI::CallForVersion &) {
        return tl::unexpected(Ending{ExitCode::Done, QString::fromStdString(m_root.version()) + u'\n'});
    } catch (const CLI::ParseError &error) {
        return tl::unexpected(Ending{ExitCode::Usage, problem(error)});
    }
    return m_runs.value(chosen());
}

const CLI::App *CommandTree::chosen() const
{
    const CLI::App *app = &m_root;
    for (;;) {
        // Without an argument CLI11 lists those that were parsed, but not for a const App.
        const auto children = childrenOf(app);
        const auto parsed = std::find_if(children.cbegin(), children.cend(),
                                         [](const CLI::App *child) { return child->parsed(); });
        if (parsed == children.cend())
            return app;
        app = *parsed;
    }
}

QString CommandTree::help() const
{
    const CLI::App *app = chosen();
    const CLI::App *parent = app->get_parent();
    return QString::fromStdString(app->help(parent ? commandLineOf(parent).toStdString() : std::string()));
}

QString CommandTree::problem(const CLI::ParseError &error) const
{
    const CLI::App *app = chosen();
    const QString line = commandLineOf(app);
    QString text = QString::fromUtf8(error.what()).simplified();
    if (!m_runs.contains(app)) {
        const QString known = namesOf(childrenOf(app)).join(", "_L1);
        const auto strays = m_root.remaining(true);
        const auto stray = std::find_if(strays.cbegin(), strays.cend(),
                                        [](const std::string &word) { return !word.starts_with('-'); });
        if (stray != strays.cend())
            text = u"unknown command \"%1 %2\"; there are: %3"_s.arg(line, QString::fromStdString(*stray),
                                                                     known);
        else if (dynamic_cast<const CLI::RequiredError *>(&error))
            text = u"%1 needs a command: %2"_s.arg(line, known);
    }
    if (text.endsWith(u'.'))
        text.chop(1);
    return text + u" (see %1 --help)"_s.arg(line);
}

void addAllCommands(CommandTree &tree)
{
    addRoomCommands(tree);
    addMemberCommands(tree);
    addAnnounceCommand(tree);
    addConnectionCommands(tree);
    addNodeCommands(tree);
    addWatchCommands(tree);
    addLogCommand(tree);
    addUserCommands(tree);
    addCompletionCommands(tree);
}

} // namespace confab
