// SPDX-License-Identifier: MIT
#include "server/app/command_line.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr auto configOption = "--config"_L1;

// Options that take a value.
QStringList valueOptions()
{
    QStringList result = {configOption};
    for (const ConfigKey &key : configKeys())
        result.append(key.options());
    return result;
}

// Options that take none.
QStringList flags()
{
    QStringList result;
    for (const CommandOption &option : commandOptions()) {
        if (option.placeholder.isEmpty())
            result.append(option.names.split(u','));
    }
    return result;
}

// The arguments, sorted by what they are.
struct SortedArguments {
    QStringList options; ///< With their values, each an argument of its own.
    QStringList strays;
    QStringList flagsWithValue;
};

// CLI11 takes the next argument for the value of `--welcome=`, and cannot tell a stray argument from the
// value that somebody gave an unknown option. Both are seen here, before it gets the arguments.
SortedArguments sorted(const QStringList &arguments)
{
    const QStringList taking = valueOptions();
    const QStringList notTaking = flags();
    SortedArguments result;
    bool afterUnknown = false;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        if (*argument == "--"_L1) {
            result.strays.append(QStringList(std::next(argument), arguments.end()));
            break;
        }
        if (!argument->startsWith(u'-') || argument->size() == 1) {
            if (!std::exchange(afterUnknown, false))
                result.strays.append(*argument);
            continue;
        }
        const QString name = argument->section(u'=', 0, 0);
        const bool takesValue = taking.contains(name);
        const bool isFlag = notTaking.contains(name);
        const bool hasValue = name != *argument;
        afterUnknown = !takesValue && !isFlag && !hasValue;
        if (takesValue && hasValue) {
            result.options << name << argument->mid(name.size() + 1);
        } else if (isFlag && hasValue) {
            result.flagsWithValue << *argument;
        } else {
            result.options << *argument;
            if (takesValue && std::next(argument) != arguments.end())
                result.options << *++argument;
        }
    }
    return result;
}

std::vector<std::string> reversed(const QStringList &arguments)
{
    std::vector<std::string> result;
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument)
        result.push_back(argument->toStdString());
    return result;
}

QStringList toStringList(const std::vector<std::string> &texts)
{
    QStringList result;
    for (const std::string &text : texts)
        result.append(QString::fromStdString(text));
    return result;
}

WrittenValue writtenValue(const ConfigKey &key, const QStringList &values)
{
    if (key.shape == KeyShape::Single)
        return PlainText{values.last()};
    return key.shape == KeyShape::CommaList ? values.join(u',').split(u',', Qt::SkipEmptyParts) : values;
}

/// The options of the program in CLI11's hands.
class OptionParser
{
public:
    OptionParser();

    CommandLine parse(const QStringList &arguments);

private:
    struct BoundKey {
        const ConfigKey *key;
        CLI::Option *option;
    };
    struct BoundCommand {
        Command command;
        CLI::Option *option;
    };

    void run(const QStringList &arguments);
    void reportUnknown();
    void collect();
    void report(const QString &text) { m_line.source.problems.append({ConfigProblem::Origin::Option, text}); }

    CLI::App m_app;
    CLI::Option *m_config = nullptr;
    QList<BoundKey> m_keys;
    QList<BoundCommand> m_commands;
    CommandLine m_line;
};

OptionParser::OptionParser()
{
    m_app.set_help_flag();
    m_app.allow_extras();
    for (const CommandOption &option : commandOptions()) {
        const std::string names = option.names.toStdString();
        if (option.placeholder.isEmpty())
            m_commands.append({option.command, m_app.add_flag(names)});
        else
            m_config = m_app.add_option(names);
    }
    m_config->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    for (const ConfigKey &key : configKeys()) {
        CLI::Option *option = m_app.add_option(key.options().join(u',').toStdString());
        // The last one of several counts; lists take them all.
        option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        m_keys.append({&key, option});
    }
}

CommandLine OptionParser::parse(const QStringList &arguments)
{
    const SortedArguments parts = sorted(arguments);
    run(parts.options);
    reportUnknown();
    for (const QString &stray : parts.strays)
        report(Texts::tr("%1: unexpected argument; confabd takes options only").arg(quotedForProblem(stray)));
    for (const QString &flag : parts.flagsWithValue)
        report(Texts::tr("%1: takes no value").arg(flag.section(u'=', 0, 0)));
    collect();
    return m_line;
}

void OptionParser::run(const QStringList &arguments)
{
    // CLI11 reports by exception; what it had understood by then stays readable.
    try {
        auto reversedArguments = reversed(arguments);
        m_app.parse(reversedArguments);
    } catch (const CLI::ArgumentMismatch &) {
        report(Texts::tr("%1: expected a value").arg(arguments.last()));
    } catch (const CLI::ParseError &error) {
        report(QString::fromUtf8(error.what()).simplified());
    }
}

void OptionParser::reportUnknown()
{
    const QStringList known = valueOptions() + flags();
    for (const QString &unknown : toStringList(m_app.remaining())) {
        const QString name = unknown.section(u'=', 0, 0);
        const QString shown = name.startsWith("--"_L1) && name.size() < 80 ? name : quotedForProblem(name);
        report(Texts::tr("%1: unknown option").arg(shown) + suggestion(nearest(name, known)));
    }
}

void OptionParser::collect()
{
    for (const auto &[command, option] : m_commands) {
        if (option->count() > 0)
            m_line.command = std::max(m_line.command, command);
    }
    if (m_config->count() > 0) {
        m_line.configFile = QString::fromStdString(m_config->results().back());
        if (m_line.configFile->isEmpty())
            report(Texts::tr("%1 \"\": expected a file name").arg(configOption));
    }
    for (const auto &[key, option] : m_keys) {
        if (option->count() == 0)
            continue;
        const QStringList values = toStringList(option->results());
        const QString name = key->options().first();
        QStringList shown;
        for (const QString &value : key->shape == KeyShape::Single ? QStringList{values.last()} : values)
            shown.append(quotedForProblem(*key, value));
        const QString statement = name + u' ' + shown.join(u' ' + name + u' ');
        const auto origin = ConfigProblem::Origin::Option;
        m_line.source.settings.append({key, writtenValue(*key, values), origin, name, statement});
    }
}

} // namespace

const QList<CommandOption> &commandOptions()
{
    static const QList<CommandOption> options = {
        {configOption, u"FILE"_s, Texts::tr("Read the configuration from a TOML file"), Command::Run},
        {u"--check-config"_s,
         {},
         Texts::tr("Say whether the configuration is valid, and exit"),
         Command::CheckConfig},
        {u"--print-config"_s,
         {},
         Texts::tr("Print the configuration in effect as a TOML file, and exit"),
         Command::PrintConfig},
        {u"--version"_s, {}, Texts::tr("Print the version, and exit"), Command::ShowVersion},
        {u"-h,--help"_s, {}, Texts::tr("Print this help, and exit"), Command::ShowHelp},
    };
    return options;
}

CommandLine readCommandLine(const QStringList &arguments)
{
    return OptionParser().parse(arguments);
}

} // namespace confab
