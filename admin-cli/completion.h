// SPDX-License-Identifier: MIT
#pragma once

#include "admin-cli/command_tree.h"

#include <QList>

namespace confab {

/// What may come next on a command line.
struct Completion {
    enum class Kind { Words, Rooms, Connections, Nodes, Users, Files, Nothing };
    struct Candidate {
        QString word;
        QString meaning;
    };

    Kind kind = Kind::Words;
    QList<Candidate> words{}; ///< Where it is Words: those that begin with `prefix`.
    QString prefix{};         ///< What is there of the last word.
    GlobalOptions globals{};  ///< As far as the words give them.
};

/// For `words` without the program's name, the last one unfinished and perhaps empty. A `=` between an option
/// and its value may be a word of its own, as bash has it.
Completion completionOf(const CommandTree &tree, const QStringList &words);

/// Prints a candidate a line, its meaning behind a tabulator; asks the server for names. Never complains.
CliTask<> printCompletion(const CommandTree &tree, QStringList words);

/// A script that completes by calling `confabctl __complete -- WORDS`.
enum class Shell { Bash, Zsh, Fish };
QString completionScript(Shell shell);

} // namespace confab
