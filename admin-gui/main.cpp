// SPDX-License-Identifier: GPL-3.0-or-later
// The command line, the settings and the window of confab-admin.
#include "admin-gui/core/console_link.h"
#include "admin-gui/core/console_options.h"
#include "admin-gui/core/english_plurals.h"
#include "admin-gui/core/link_door.h"
#include "admin-gui/core/session.h"
#include "admin-gui/ui/console_window.h"
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

constexpr int exitUsage = 2;

int refuse(const QString &text)
{
    std::fprintf(stderr, "confab-admin: %s\n", qUtf8Printable(text));
    return exitUsage;
}

// Who followed a link in a browser sees no standard error.
int refuseLink(const QString &text)
{
    const int exitCode = refuse(text);
    QMessageBox::warning(nullptr, QApplication::applicationDisplayName(), text);
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

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The operator's console of the Confab chat server."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    for (const ConsoleOption &option : consoleOptions())
        parser.addOption({option.name, option.meaning, option.placeholder});
    const ConsoleOption argument = consoleLinkArgument();
    parser.addPositionalArgument(argument.name, argument.meaning, u'[' + argument.placeholder + u']');
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() > 1)
        return refuse(u"unexpected argument '%1'; see --help"_s.arg(arguments[1]));
    if (parser.isSet(consoleOption::url) != parser.isSet(consoleOption::tokenFile))
        return refuse(u"--url and --token-file belong together"_s);
    if (!arguments.isEmpty() && (parser.isSet(consoleOption::url) || parser.isSet(consoleOption::stateDir)))
        return refuse(u"a link names the server, and so does --url or --state-dir; give one of them"_s);
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

    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    QSettings settings;
    const QString door = LinkDoor::pathFor(settings.fileName());
    if (link && LinkDoor::hand(door, arguments[0], qEnvironmentVariable("XDG_ACTIVATION_TOKEN")))
        return 0;
    Keychain secrets;
    Theme theme;
    Session session;
    ConsoleWindow window(session, secrets, settings, theme);
    window.show();
    LinkDoor links(door);
    QObject::connect(&links, &LinkDoor::linkCame, &window,
                     [&window](const QUrl &address, const QString &token) {
                         // Where Qt looks for it when the window asks to come to the front.
                         if (!token.isEmpty())
                             qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
                         window.openLink(address);
                     });
    links.open();
    if (parser.isSet(consoleOption::url)) {
        const auto address = parseAdminUrl(parser.value(consoleOption::url));
        if (!address)
            return refuse(address.error());
        QFile file(parser.value(consoleOption::tokenFile));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(u"cannot read %1: %2"_s.arg(file.fileName(), file.errorString()));
        Profile profile;
        profile.id = u"command-line"_s;
        profile.name = address->authority();
        profile.url = *address;
        window.connectTo(profile, {QString::fromUtf8(file.readAll()).trimmed(), {}, {}});
    } else if (parser.isSet(consoleOption::stateDir)) {
        const auto local = ProfileStore::localServer(QProcessEnvironment::systemEnvironment());
        if (!local)
            return refuse(u"no server has left its address and token in %1; is confabd running?"_s.arg(
                parser.value(consoleOption::stateDir)));
        window.connectToProfile(*local);
    } else if (link) {
        window.openLink(*link);
    } else {
        window.connectAtStart();
    }
    return QApplication::exec();
}
