// SPDX-License-Identifier: MIT
#include "tools/manpages/parts.h"

#include "admin-gui/core/console_options.h"
#include "server/app/command_line.h"
#include "server/app/config_keys.h"
#include "tools/manpages/roff.h"

namespace confab::manpages {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result.append(roffWord(name));
    return result.join(", "_L1);
}

QString withPlaceholder(const QString &tag, const QString &placeholder)
{
    return placeholder.isEmpty() ? tag : QString(tag + u' ' + roffPlaceholder(placeholder));
}

QString sentence(const QString &text)
{
    return roffText(text) + (text.endsWith(u'.') ? QString() : u"."_s);
}

// Not broken at its spaces: it is to be copied.
QString value(const QString &text)
{
    return roffWord(text).replace(u' ', u"\\ "_s);
}

QString defaultOf(const ConfigKey &key)
{
    return u"Default: "_s +
           (key.computedDefault.isEmpty() ? value(key.defaultText()) : roffText(key.defaultText())) + u'.';
}

// What stands above the first key of each section.
template <typename Entry>
QString bySection(Entry entry)
{
    QString result;
    QString section;
    for (const ConfigKey &key : configKeys()) {
        if (section != key.section)
            result += u".SS \"[%1]\"\n"_s.arg(roffText(key.section));
        section = key.section;
        result += entry(key);
    }
    return result;
}

} // namespace

QString confabdOptions()
{
    QString result;
    for (const CommandOption &option : commandOptions())
        result += roffEntry(withPlaceholder(words(option.names.split(u',')), option.placeholder),
                            {sentence(option.meaning)});
    return result;
}

QString confabdKeyList()
{
    return bySection([](const ConfigKey &key) {
        QString meaning = sentence(key.meaning);
        if (key.shape != KeyShape::Single)
            meaning += u" May be given several times."_s;
        return roffEntry(withPlaceholder(words(key.options()), key.placeholder),
                         {meaning, defaultOf(key) + u" Environment: "_s + words(key.environment()) + u'.'});
    });
}

QString confabdKeys()
{
    return bySection([](const ConfigKey &key) {
        QString meaning = sentence(key.meaning);
        if (!key.overLimit.isEmpty())
            meaning += u" Over it: "_s + sentence(key.overLimit);
        const QString names =
            u" Option "_s + words(key.options()) + u", environment "_s + words(key.environment()) + u'.';
        return roffEntry(roffWord(key.name), {meaning, defaultOf(key) + names});
    });
}

QString consoleOptionList()
{
    const ConsoleOption link = consoleLinkArgument();
    QString result = roffEntry(roffPlaceholder(link.placeholder), {sentence(link.meaning)});
    for (const ConsoleOption &option : consoleOptions())
        result += roffEntry(withPlaceholder(roffWord(u"--"_s + option.name), option.placeholder),
                            {sentence(option.meaning)});
    return result;
}

const std::map<QString, std::function<QString()>> &parts()
{
    static const std::map<QString, std::function<QString()>> table = {
        {u"confabd options"_s, confabdOptions},
        {u"confabd key options"_s, confabdKeyList},
        {u"confabd keys"_s, confabdKeys},
        {u"confabctl options"_s, confabctlOptions},
        {u"confabctl commands"_s, confabctlCommands},
        {u"confab-admin options"_s, consoleOptionList},
    };
    return table;
}

} // namespace confab::manpages
