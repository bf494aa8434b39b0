// SPDX-License-Identifier: MIT
#include "admin-cli/command_tree.h"

#include "admin-cli/parse_problem.h"
#include "shared/language.h"

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

QString examples()
{
    return Cli::tr("Examples:") +
           u"\n  confabctl rooms list\n"
           "  confabctl rooms add lobby\n"
           "  confabctl announce lobby \"" +
           Cli::tr("back in five minutes") + u"\"\n  confabctl announce --all \"" +
           Cli::tr("maintenance at 22:00") +
           u"\"\n  confabctl connections list --slow --sort queueBytes --descending\n"
           "  confabctl --url wss://chat.example/admin --user ann watch room lobby\n"
           "  confabctl --json rooms list | jq .membersCount\n\n" +
           Cli::tr("Without --url it looks for the server in CONFAB_ADMIN_URL, then in the state directory "
                   "(admin.url), then at\nws://127.0.0.1:8090/admin. The token is that of --token-file, "
                   "CONFAB_ADMIN_TOKEN or the state directory.\nExit codes: 0 done, 1 refused by the server, "
                   "2 usage, 3 cannot connect.");
}

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
    : m_root(Cli::tr("Administers a Confab server.").toStdString(), "confabctl")
{
    m_root.set_help_flag("-h,--help", Cli::tr("Print this help, and exit").toStdString());
    m_root.set_version_flag("--version", "confabctl " CONFAB_VERSION,
                            Cli::tr("Print the version, and exit").toStdString());
    m_root.require_subcommand(1);
    m_root.footer(examples().toStdString());
    labelHelp();
    addGlobalOptions();
}

void CommandTree::labelHelp()
{
    const auto formatter = m_root.get_formatter();
    const auto label = [&formatter](const char *name, const QString &text) {
        formatter->label(name, text.toStdString());
    };
    //: The first word of help, before a colon and the command line
    label("Usage", Cli::tr("Usage"));
    //: The heading over arguments of a command that are no options, before a colon
    label("Positionals", Cli::tr("Arguments"));
    //: A place in a command line; in capitals
    label("OPTIONS", Cli::tr("OPTIONS"));
    //: A place in a command line; in capitals
    label("SUBCOMMAND", Cli::tr("COMMAND"));
    //: Stands behind an argument that must be given; in capitals
    label("REQUIRED", Cli::tr("REQUIRED"));
}

void CommandTree::addGlobalOptions()
{
    m_root
        .add_option("--url", m_globals.url,
                    Cli::tr("The administration port, such as ws://127.0.0.1:8090/admin").toStdString())
        ->type_name("URL");
    m_root
        .add_option("--token-file", m_globals.tokenFile,
                    Cli::tr("Sign in with the token in this file").toStdString())
        ->type_name(placeholder::file);
    m_root
        .add_option("--user", m_globals.user,
                    Cli::tr("Sign in as this user; asks for the password").toStdString())
        ->type_name(placeholder::name);
    m_root
        .add_option("--password-file", m_globals.passwordFile,
                    Cli::tr("Read the password from a file; - is standard input").toStdString())
        ->type_name(placeholder::file);
    m_root
        .add_option("--ca-file", m_globals.caFile,
                    Cli::tr("Trust the certificates in this file, too (PEM)").toStdString())
        ->type_name(placeholder::file);
    m_root
        .add_option("--state-dir", m_globals.stateDir,
                    Cli::tr("The state directory of confabd").toStdString())
        ->type_name(placeholder::directory);
    m_root
        .add_option("--timeout", m_globals.timeoutSeconds,
                    Cli::tr("Seconds to wait for the server (30)").toStdString())
        ->type_name("S")
        ->check(CLI::Range(0.01, 86400.0));
    std::vector<std::string> codes;
    for (const Language &language : languages())
        codes.push_back(language.code.toStdString());
    restrict(m_root
                 .add_option("--language", m_globals.language,
                             Cli::tr("The language of texts; the system's if left out").toStdString())
                 ->type_name("LANGUAGE"),
             codes);
    m_root.add_flag("--json", m_globals.isJson, Cli::tr("Print one JSON value a line").toStdString());
}

CLI::App *CommandTree::group(const std::string &name, const QString &meaning)
{
    CLI::App *app = m_root.add_subcommand(name, meaning.toStdString());
    app->require_subcommand(1);
    app->footer("");
    app->fallthrough();
    return app;
}

CLI::App *CommandTree::command(CLI::App *parent, const std::string &name, const QString &meaning, Run run)
{
    CLI::App *app = parent->add_subcommand(name, meaning.toStdString());
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
    QString text =
        QString::fromStdString(app->help(parent ? commandLineOf(parent).toStdString() : std::string()));
    // The headings of groups are their names, and CLI11 has no labels for them.
    text.replace("\nOptions:\n"_L1, u'\n' + Cli::tr("Options:") + u'\n');
    return text.replace("\nSubcommands:\n"_L1, u'\n' + Cli::tr("Commands:") + u'\n');
}

QString CommandTree::problem(const CLI::ParseError &error) const
{
    const CLI::App *app = chosen();
    const QString line = commandLineOf(app);
    QString text = parseProblem(error);
    if (!m_runs.contains(app)) {
        const QString known = namesOf(childrenOf(app)).join(", "_L1);
        const auto strays = m_root.remaining(true);
        const auto stray = std::find_if(strays.cbegin(), strays.cend(),
                                        [](const std::string &word) { return !word.starts_with('-'); });
        if (stray != strays.cend())
            text = Cli::tr("unknown command \"%1 %2\"; there are: %3")
                       .arg(line, QString::fromStdString(*stray), known);
        else if (dynamic_cast<const CLI::RequiredError *>(&error))
            text = Cli::tr("%1 needs a command: %2").arg(line, known);
    }
    //: What is wrong with the command line, and the command whose help says more
    return Cli::tr("%1 (see %2 --help)").arg(text, line);
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
