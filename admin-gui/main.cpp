// SPDX-License-Identifier: GPL-3.0-or-later
// The command line, the settings and the window of confab-admin.
#include "admin-gui/core/console_link.h"
#include "admin-gui/core/console_options.h"
#include "admin-gui/core/link_door.h"
#include "admin-gui/core/session.h"
#include "admin-gui/ui/console.h"
#include "admin-gui/ui/keychain.h"
#include "admin-gui/ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>

#include <cstdio>
#include <optional>

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

// Who followed a link in a browser sees no standard error.
int refuseLink(const QString &text)
{
    const int exitCode = refuse(text);
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), text, QMessageBox::Ok);
    // Whoever wrote the link has written some of it.
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"confab"_s);
    QApplication::setApplicationName(u"confab-admin"_s);
    QApplication::setApplicationDisplayName(u"Confab"_s);
    QApplication::setApplicationVersion(QStringLiteral(CONFAB_VERSION));

    // What the desktop knows the window by; the icon is there also where nothing was installed.
    QGuiApplication::setDesktopFileName(u"org.confab.admin"_s);
    QApplication::setWindowIcon(
        QIcon::fromTheme(u"org.confab.admin"_s, QIcon(u":/icons/org.confab.admin.png"_s)));

    // Before the command line is read, for its help is in it, too.
    const QString given = givenLanguage(QApplication::arguments());
    const auto wanted = given.isEmpty() ? std::optional(QString()) : languageFor(given);
    ConsoleLanguage language(wanted.value_or(QString()));
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("The operator's console of the Confab chat server."));
    parser.addHelpOption();
    parser.addVersionOption();
    for (const ConsoleOption &option : consoleOptions())
        parser.addOption({option.name, option.meaning, option.placeholder});
    const ConsoleOption argument = consoleLinkArgument();
    parser.addPositionalArgument(argument.name, argument.meaning, u'[' + argument.placeholder + u']');
    parser.process(app);
    if (!wanted)
        return refuse(
            Texts::tr("there is no language %1; there are: %2").arg(given, languageCodes().join(u", "_s)));
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() > 1)
        return refuse(Texts::tr("unexpected argument '%1'; see --help").arg(arguments[1]));
    if (parser.isSet(consoleOption::url) != parser.isSet(consoleOption::tokenFile))
        return refuse(Texts::tr("--url and --token-file belong together"));
    if (!arguments.isEmpty() && (parser.isSet(consoleOption::url) || parser.isSet(consoleOption::stateDir)))
        return refuse(
            Texts::tr("a link names the server, and so does --url or --state-dir; give one of them"));
    std::optional<QUrl> link;
    if (!arguments.isEmpty()) {
        const auto address = parseConsoleLink(arguments[0]);
        if (!address)
            return refuseLink(address.error());
        link = *address;
    }
    if (parser.isSet(consoleOption::stateDir))
        qputenv("CONFAB_STATE_DIR", parser.value(consoleOption::stateDir).toUtf8());
    if (parser.isSet(consoleOption::settingsDir)) {
        // For all settings of the program, wherever they are read.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QFileInfo(parser.value(consoleOption::settingsDir)).absoluteFilePath());
    }

    QSettings settings;
    const QString door = LinkDoor::pathFor(settings.fileName());
    if (link && LinkDoor::hand(door, arguments[0], qEnvironmentVariable("XDG_ACTIVATION_TOKEN")))
        return 0;
    Keychain secrets;
    language.useSettings(settings);
    Theme theme;
    Session session;
    Console console(session, secrets, settings, theme, language);
    // Another one as soon as the language is changed.
    ConsoleWindow &window = console.window();
    window.show();
    LinkDoor links(door);
    QObject::connect(&links, &LinkDoor::linkCame, &console,
                     [&console](const QUrl &address, const QString &token) {
                         // Where Qt looks for it when the window asks to come to the front.
                         if (!token.isEmpty())
                             qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
                         console.window().openLink(address);
                     });
    links.open();
    if (parser.isSet(consoleOption::url)) {
        const auto address = parseAdminUrl(parser.value(consoleOption::url));
        if (!address)
            return refuse(address.error());
        QFile file(parser.value(consoleOption::tokenFile));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(Texts::tr("cannot read %1: %2").arg(file.fileName(), file.errorString()));
        Profile profile;
        profile.id = u"command-line"_s;
        profile.name = address->authority();
        profile.url = *address;
        window.connectTo(profile, {QString::fromUtf8(file.readAll()).trimmed(), {}, {}});
    } else if (parser.isSet(consoleOption::stateDir)) {
        const auto local = ProfileStore::localServer(QProcessEnvironment::systemEnvironment());
        if (!local)
            return refuse(Texts::tr("no server has left its address and token in %1; is confabd running?")
                              .arg(parser.value(consoleOption::stateDir)));
        window.connectToProfile(*local);
    } else if (link) {
        window.openLink(*link);
    } else {
        window.connectAtStart();
    }
    return QApplication::exec();
}
