// SPDX-License-Identifier: MIT
#include "admin-cli/completion.h"

#include <cstdio>

namespace confab {

namespace {

constexpr auto bashScript = R"sh(# confabctl completion for bash: source <(confabctl completion bash)
_confabctl() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        printf -v line '%q' "${line%%$'\t'*}"
        COMPREPLY+=("$line")
    done < <("${COMP_WORDS[0]}" __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _confabctl confabctl
)sh";

constexpr auto zshScript = R"sh(#compdef confabctl
# confabctl completion for zsh: source <(confabctl completion zsh)
_confabctl() {
    local -a lines
    lines=("${(@f)$("${(Q)words[1]}" __complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ -z "${lines[1]}" ]]; then
        _files
        return
    fi
    compadd -- "${(@)lines%%$'\t'*}"
}
compdef _confabctl confabctl
)sh";

constexpr auto fishScript = R"sh(# confabctl completion for fish: confabctl completion fish | source
function __confabctl_complete
    set -l words (commandline -opc)
    set -l program $words[1]
    set -e words[1]
    $program __complete -- $words (commandline -ct) 2>/dev/null
end
complete -c confabctl -f -a '(__confabctl_complete)'
)sh";

CliTask<> print(Shell shell)
{
    std::fputs(completionScript(shell).toUtf8().constData(), stdout);
    co_return CliResult<>{};
}

} // namespace

QString completionScript(Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return QString::fromUtf8(bashScript);
    case Shell::Zsh:
        return QString::fromUtf8(zshScript);
    case Shell::Fish:
        return QString::fromUtf8(fishScript);
    }
    Q_UNREACHABLE();
}

void addCompletionCommands(CommandTree &tree)
{
    CLI::App *completion =
        tree.group("completion", Cli::tr("Print a script that makes a shell complete commands"));
    tree.command(completion, "bash", Cli::tr("For ~/.bashrc: source <(confabctl completion bash)"),
                 [](Context &) { return print(Shell::Bash); });
    tree.command(completion, "zsh", Cli::tr("For ~/.zshrc: source <(confabctl completion zsh)"),
                 [](Context &) { return print(Shell::Zsh); });
    tree.command(completion, "fish", Cli::tr("For config.fish: confabctl completion fish | source"),
                 [](Context &) { return print(Shell::Fish); });
}

} // namespace confab
