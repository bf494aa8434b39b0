// SPDX-License-Identifier: MIT
#include "server/app/config_text.h"

#include "server/app/command_line.h"
#include "server/app/config_keys.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr qsizetype width = 100;
constexpr auto textIndent = "      "_L1;

// Breaks at spaces; every line begins with `indent`. A longer word keeps a line of its own.
QString wrapped(const QString &text, QLatin1StringView indent)
{
    QString result;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent.size() + line.size() + 1 + word.size() > width) {
            result += indent + line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : QString(u' ' + word);
    }
    return result + indent + line + u'\n';
}

// The option on one line, what it means under it.
QString helpEntry(const QString &names, const QString &placeholder, const QString &text)
{
    const QString value = placeholder.isEmpty() ? QString() : QString(u' ' + placeholder);
    return u"  " + names + value + u'\n' + wrapped(text, textIndent);
}

QString helpEntry(const ConfigKey &key)
{
    const QString several =
        key.shape == KeyShape::Single ? QString() : QString(u' ' + Texts::tr("May be given several times."));
    const QString origin =
        Texts::tr("Default: %1. Environment: %2.").arg(key.defaultText(), key.environment().join(u", "_s));
    return helpEntry(key.options().join(u", "_s), key.placeholder, key.meaning + u'.' + several) +
           wrapped(origin, textIndent);
}

// What --print-config says about a key, as comments.
QString annotation(const ConfigKey &key)
{
    const QString over =
        key.overLimit.isEmpty() ? QString() : QString(u' ' + Texts::tr("Over it: %1.").arg(key.overLimit));
    const QString names =
        Texts::tr("Default: %1. Option %2, environment %3.")
            .arg(key.defaultText(), key.options().join(u", "_s), key.environment().join(u", "_s));
    return wrapped(key.meaning + u'.' + over, "# "_L1) + wrapped(names, "# "_L1);
}

} // namespace

QString versionText()
{
    return u"confabd " CONFAB_VERSION "\n"_s;
}

QString helpText()
{
    QString text = Texts::tr("Usage: confabd [OPTION]...") + u'\n' +
                   Texts::tr("Serves chat rooms over TCP and WebSocket. No option is needed.") + u"\n\n";
    for (const CommandOption &option : commandOptions())
        text += helpEntry(QString(option.names).replace(u","_s, u", "_s), option.placeholder,
                          option.meaning + u'.');
    text +=
        u'\n' +
        wrapped(
            Texts::tr("Every option below is also a key of the file and an environment variable. An option "
                      "wins over the environment, the environment over the file (--config or "
                      "CONFAB_CONFIG), the file over the default. SIZE is bytes or such as \"64 KiB\"; TIME "
                      "is seconds or such as \"500ms\", \"30s\", \"2m\". In [limits], 0 is no limit."),
            ""_L1);
    QString section;
    for (const ConfigKey &key : configKeys()) {
        if (section != key.section)
            text += u"\n[%1]\n"_s.arg(key.section);
        section = key.section;
        text += helpEntry(key);
    }
    return text;
}

QString configAsToml(const ServerConfig &config)
{
    QString text = wrapped(
        Texts::tr("Configuration of confabd, for its option --config. Options win over the environment, "
                  "the environment over this file. Sizes are bytes or such as \"64 KiB\"; durations are "
                  "seconds or such as \"500ms\", \"30s\", \"2m\". In [limits], 0 is no limit."),
        "# "_L1);
    QString section;
    for (const ConfigKey &key : configKeys()) {
        if (section != key.section)
            text += u"\n[%1]\n"_s.arg(key.section);
        else
            text += u'\n';
        section = key.section;
        text += annotation(key) + key.name + u" = " + key.write(config) + u'\n';
    }
    return text;
}

} // namespace confab
