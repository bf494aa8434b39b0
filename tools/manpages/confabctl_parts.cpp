// SPDX-License-Identifier: MIT
#include "admin-cli/command_tree.h"
#include "tools/manpages/parts.h"
#include "tools/manpages/roff.h"

namespace confab::manpages {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sentence(const std::string &text)
{
    QString result = QString::fromStdString(text);
    if (!result.isEmpty() && !result.endsWith(u'.'))
        result += u'.';
    return roffText(result);
}

// CLI11 appends what it checks: `N:INT in [1 - 1000]`.
QString placeholderOf(const CLI::Option *option)
{
    return QString::fromStdString(option->get_type_name()).section(u':', 0, 0);
}

bool takesValue(const CLI::Option *option)
{
    return option->get_items_expected_max() > 0;
}

QString entry(const CommandTree &tree, const CLI::Option *option)
{
    QStringList names;
    for (const std::string &name : option->get_snames())
        names.append(roffWord(u'-' + QString::fromStdString(name)));
    for (const std::string &name : option->get_lnames())
        names.append(roffWord(u"--"_s + QString::fromStdString(name)));
    QString tag = names.join(", "_L1);
    if (takesValue(option))
        tag += u' ' + roffPlaceholder(placeholderOf(option));
    QString meaning = sentence(option->get_description());
    QStringList words;
    for (const QString &word : tree.wordsOf(option))
        words.append(roffWord(word));
    if (!words.isEmpty())
        meaning += u" One of "_s + words.join(", "_L1) + u'.';
    return roffEntry(tag, {meaning});
}

QString optionsOf(const CommandTree &tree, const CLI::App *app, const CLI::Option *except)
{
    QString result;
    for (const CLI::Option *option : app->get_options()) {
        if (!option->get_positional() && option != except && !option->get_group().empty())
            result += entry(tree, option);
    }
    return result;
}

QString positionalsIn(const CLI::App *app)
{
    QString result;
    for (const CLI::Option *option : app->get_options()) {
        if (!option->get_positional())
            continue;
        const QString name = QString::fromStdString(option->get_name(true));
        const QString several = option->get_items_expected_max() > 1 ? u"..."_s : QString();
        const QString word = roffPlaceholder(name) + several;
        result += option->get_required() ? QString(u' ' + word) : QString(u" ["_s + word + u']');
    }
    return result;
}

QString meaningsOfPositionals(const CLI::App *app)
{
    QString result;
    for (const CLI::Option *option : app->get_options()) {
        if (option->get_positional())
            result += roffEntry(roffPlaceholder(QString::fromStdString(option->get_name(true))),
                                {sentence(option->get_description())});
    }
    return result;
}

QString commandsBelow(const CommandTree &tree, const CLI::App *app, const QString &before)
{
    QString result;
    for (const CLI::App *child : app->get_subcommands([](const CLI::App *) { return true; })) {
        if (child->get_group().empty())
            continue;
        const QString line =
            before + (before.isEmpty() ? u""_s : u" "_s) + QString::fromStdString(child->get_name());
        const bool isGroup = child->get_require_subcommand_min() > 0;
        if (!isGroup) {
            const QString own = optionsOf(tree, child, child->get_help_ptr());
            result += u".SS \""_s + roffText(line) + u"\"\n"_s;
            result += roffLines(roffWord(u"confabctl "_s + line) +
                                (own.isEmpty() ? QString() : u" [options]"_s) + positionalsIn(child));
            result += u".PP\n"_s + roffLines(sentence(child->get_description()));
            result += meaningsOfPositionals(child) + own;
        }
        result += commandsBelow(tree, child, line);
    }
    return result;
}

CommandTree &allCommands()
{
    static CommandTree tree;
    static const bool isFilled = (addAllCommands(tree), true);
    Q_UNUSED(isFilled)
    return tree;
}

} // namespace

QString confabctlOptions()
{
    const CommandTree &tree = allCommands();
    return optionsOf(tree, &tree.root(), nullptr);
}

QString confabctlCommands()
{
    const CommandTree &tree = allCommands();
    return commandsBelow(tree, &tree.root(), {});
}

} // namespace confab::manpages
