// SPDX-License-Identifier: GPL-3.0-or-later
// The command line, the settings and the window of confab-admin.
#include "admin-gui/core/session.h"
#include "admin-gui/ui/console.h"
#include "admin-gui/ui/keychain.h"
#include "admin-gui/ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::CommandLine)
};

constexpr int exitUsage = 2;

/// By the command line, else by the environment; empty where neither says anything.
QString givenLanguage(const QStringList &arguments)
{
    const QString option = optionValue(arguments);
    return option.isEmpty() ? qEnvironmentVariable("CONFAB_LANGUAGE") : option;
}

int refuse(const QString &text)
{
    std::fprintf(stderr, "confab-admin: %s\n", qUtf8Printable(text));
    return exitUsage;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"confab"_s);
    QApplication::setApplicationName(u"confab-admin"_s);
    QApplication::setApplicationDisplayName(u"Confab"_s);
    QApplication::setApplicationVersion(QStringLiteral(CONFAB_VERSION));

    // Before the command line is read, for its help is in it, too.
    const QString given = givenLanguage(QApplication::arguments());
    const auto wanted = given.isEmpty() ? std::optional(QString()) : languageFor(given);
    ConsoleLanguage language(wanted.value_or(QString()));
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("The operator's console of the Confab chat server."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption url(
        u"url"_s, Texts::tr("Administration port to connect to, such as ws://127.0.0.1:8090/admin."),
        u"URL"_s);
    const QCommandLineOption tokenFile(u"token-file"_s, Texts::tr("File with the token for --url."),
                                       u"FILE"_s);
    const QCommandLineOption stateDir(
        u"state-dir"_s,
        Texts::tr("State directory of a server on this machine: finds address and token there."), u"DIR"_s);
    const QCommandLineOption settingsDir(
        u"settings-dir"_s, Texts::tr("Keeps its settings in DIR instead of the user's."), u"DIR"_s);
    const QCommandLineOption languageOption(
        u"language"_s,
        Texts::tr("The language: %1; what was chosen last, or the system's, if left out.")
            .arg(languageCodes().join(u", "_s)),
        u"LANGUAGE"_s);
    parser.addOptions({url, tokenFile, stateDir, settingsDir, languageOption});
    parser.process(app);
    if (!wanted)
        return refuse(
            Texts::tr("there is no language %1; there are: %2").arg(given, languageCodes().join(u", "_s)));
    if (!parser.positionalArguments().isEmpty())
        return refuse(
            Texts::tr("unexpected argument '%1'; see --help").arg(parser.positionalArguments().first()));
    if (parser.isSet(url) != parser.isSet(tokenFile))
        return refuse(Texts::tr("--url and --token-file belong together"));
    if (parser.isSet(stateDir))
        qputenv("CONFAB_STATE_DIR", parser.value(stateDir).toUtf8());
    if (parser.isSet(settingsDir)) {
        // For all settings of the program, wherever they are read.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QFileInfo(parser.value(settingsDir)).absoluteFilePath());
    }

    QSettings settings;
    Keychain secrets;
    language.useSettings(settings);
    Theme theme;
    Session session;
    Console console(session, secrets, settings, theme, language);
    // Another one as soon as the language is changed.
    ConsoleWindow &window = console.window();
    window.show();
    if (parser.isSet(url)) {
        const auto address = parseAdminUrl(parser.value(url));
        if (!address)
            return refuse(address.error());
        QFile file(parser.value(tokenFile));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(Texts::tr("cannot read %1: %2").arg(file.fileName(), file.errorString()));
        Profile profile;
        profile.id = u"command-line"_s;
        profile.name = address->authority();
        profile.url = *address;
        window.connectTo(profile, {QString::fromUtf8(file.readAll()).trimmed(), {}, {}});
    } else if (parser.isSet(stateDir)) {
        const auto local = ProfileStore::localServer(QProcessEnvironment::systemEnvironment());
        if (!local)
            return refuse(Texts::tr("no server has left its address and token in %1; is confabd running?")
                              .arg(parser.value(stateDir)));
        window.connectToProfile(*local);
    } else {
        window.connectAtStart();
    }
    return QApplication::exec();
}
