// SPDX-License-Identifier: GPL-3.0-or-later
// The command line, the settings and the window of confab-admin.
#include "admin-gui/core/english_plurals.h"
#include "admin-gui/core/session.h"
#include "admin-gui/ui/console_window.h"
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

constexpr int exitUsage = 2;

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

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The operator's console of the Confab chat server."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption url(
        u"url"_s, u"Administration port to connect to, such as ws://127.0.0.1:8090/admin."_s, u"URL"_s);
    const QCommandLineOption tokenFile(u"token-file"_s, u"File with the token for --url."_s, u"FILE"_s);
    const QCommandLineOption stateDir(
        u"state-dir"_s, u"State directory of a server on this machine: finds address and token there."_s,
        u"DIR"_s);
    const QCommandLineOption settingsDir(u"settings-dir"_s,
                                         u"Keeps its settings in DIR instead of the user's."_s, u"DIR"_s);
    parser.addOptions({url, tokenFile, stateDir, settingsDir});
    parser.process(app);
    if (!parser.positionalArguments().isEmpty())
        return refuse(u"unexpected argument '%1'; see --help"_s.arg(parser.positionalArguments().first()));
    if (parser.isSet(url) != parser.isSet(tokenFile))
        return refuse(u"--url and --token-file belong together"_s);
    if (parser.isSet(stateDir))
        qputenv("CONFAB_STATE_DIR", parser.value(stateDir).toUtf8());
    if (parser.isSet(settingsDir)) {
        // For all settings of the program, wherever they are read.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QFileInfo(parser.value(settingsDir)).absoluteFilePath());
    }

    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    QSettings settings;
    Keychain secrets;
    Theme theme;
    Session session;
    ConsoleWindow window(session, secrets, settings, theme);
    window.show();
    if (parser.isSet(url)) {
        const auto address = parseAdminUrl(parser.value(url));
        if (!address)
            return refuse(address.error());
        QFile file(parser.value(tokenFile));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(u"cannot read %1: %2"_s.arg(file.fileName(), file.errorString()));
        Profile profile;
        profile.id = u"command-line"_s;
        profile.name = address->authority();
        profile.url = *address;
        window.connectTo(profile, {QString::fromUtf8(file.readAll()).trimmed(), {}, {}});
    } else if (parser.isSet(stateDir)) {
        const auto local = ProfileStore::localServer(QProcessEnvironment::systemEnvironment());
        if (!local)
            return refuse(u"no server has left its address and token in %1; is confabd running?"_s.arg(
                parser.value(stateDir)));
        window.connectToProfile(*local);
    } else {
        window.connectAtStart();
    }
    return QApplication::exec();
}
