// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/context.h"

#include <CLI/CLI.hpp>

#include <QHash>
#include <QStringList>

#include <functional>
#include <string>
#include <vector>

namespace confab {

/// What the command line comes to without a server: help, the version, or a mistake.
struct Ending {
    ExitCode exitCode = ExitCode::Done;
    QString text{}; ///< For standard output; a sentence for standard error where it is a mistake.
};

/// All commands with their options: what the command line is read by, and what help and completion know.
class CommandTree
{
public:
    using Run = std::function<CliTask<>(Context &context)>;

    CommandTree();

    CLI::App *group(const std::string &name, const QString &meaning);
    CLI::App *command(CLI::App *parent, const std::string &name, const QString &meaning, Run run);
    CLI::App &root() { return m_root; }
    const CLI::App &root() const { return m_root; }

    /// `option` takes one of `words`.
    void restrict(CLI::Option *option, const std::vector<std::string> &words);
    QStringList wordsOf(const CLI::Option *option) const { return m_words.value(option); }

    /// CLI11 takes words such as `[1,2]` apart where an option takes several. Those of `command`, one of the
    /// root, are kept whole; its `run` gets them back with `unguarded`.
    void guardWords(const CLI::App *command) { m_guarded = command; }
    static std::string unguarded(const std::string &word);

    /// The command to run. `arguments` without the program's name.
    tl::expected<Run, Ending> parse(const QStringList &arguments);
    const GlobalOptions &globals() const { return m_globals; } ///< As parsed.

private:
    void labelHelp();
    void addGlobalOptions();
    const CLI::App *chosen() const;
    std::vector<std::string> reversed(const QStringList &arguments) const;
    QString help() const;
    QString problem(const CLI::ParseError &error) const;

    CLI::App m_root;
    GlobalOptions m_globals;
    QHash<const CLI::App *, Run> m_runs;
    QHash<const CLI::Option *, QStringList> m_words;
    const CLI::App *m_guarded = nullptr;
};

/// Words that belong to a positional argument or option: they say what may be completed.
namespace placeholder {
inline const std::string room = "ROOM";
inline const std::string connection = "CONNECTION";
inline const std::string file = "FILE";
inline const std::string directory = "DIR";
inline const std::string text = "TEXT";
inline const std::string number = "N";
inline const std::string name = "NAME";
} // namespace placeholder

void addRoomCommands(CommandTree &tree);
void addMemberCommands(CommandTree &tree);
void addAnnounceCommand(CommandTree &tree);
void addConnectionCommands(CommandTree &tree);
void addNodeCommands(CommandTree &tree);
void addLogCommand(CommandTree &tree);
void addUserCommands(CommandTree &tree);
void addWatchCommands(CommandTree &tree);
void addCompletionCommands(CommandTree &tree);

/// With all of the above.
void addAllCommands(CommandTree &tree);

} // namespace confab
