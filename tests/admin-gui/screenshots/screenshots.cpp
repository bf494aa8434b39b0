// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the console for the documentation: a real server, clients that talk, and the window as it then
// looks, light and dark. Usage: confab_screenshots FOLDER
#include "admin-gui/core/english_plurals.h"
#include "admin-gui/ui/console_window.h"
#include "admin-gui/ui/live_table_view.h"
#include "admin-gui/ui/profiles_dialog.h"
#include "tests/support/no_secrets.h"
#include "tests/support/server_process.h"

#include <QApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <cmath>
#include <cstdio>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList roomNames{u"general"_s,    u"random"_s,    u"support"_s,      u"deploys"_s,   u"design"_s,
                            u"game-lobby"_s, u"game-7f3a"_s, u"game-91bc"_s,    u"game-c04d"_s, u"standup"_s,
                            u"incidents"_s,  u"hiring"_s,    u"water-cooler"_s, u"release-42"_s};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc != 2) {
        std::fputs("usage: confab_screenshots FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settingsDir;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settingsDir.path());
    QCoreApplication::setOrganizationName(u"confab-screenshots"_s);

    ServerProcess server(QStringLiteral(CONFABD));
    QStringList arguments{u"--node-id"_s, u"chat-1"_s, u"--limits-rooms-per-connection"_s, u"100"_s};
    for (const QString &room : roomNames)
        arguments << u"--room"_s << room;
    if (!server.start(arguments))
        return 1;

    QRandomGenerator random(42);
    std::vector<std::unique_ptr<LineClient>> clients;
    std::vector<QStringList> roomsOf;
    for (int i = 0; i < 160; ++i) {
        clients.push_back(std::make_unique<LineClient>(server.tcpPort()));
        QStringList rooms{u"general"_s};
        for (int more = random.bounded(3); more > 0; --more)
            rooms.append(roomNames[random.bounded(int(roomNames.size()))]);
        rooms.removeDuplicates();
        for (const QString &room : std::as_const(rooms))
            clients.back()->say(u"roomAdd "_s + room);
        roomsOf.push_back(rooms);
    }
    // Some rooms talk more than others, and not evenly.
    QTimer talk;
    int beat = 0;
    QObject::connect(&talk, &QTimer::timeout, &app, [&] {
        ++beat;
        const int sayings = 1 + int(4 * (1 + std::sin(beat / 18.0))) + random.bounded(3);
        for (int i = 0; i < sayings; ++i) {
            const auto who = size_t(random.bounded(int(clients.size())));
            const QStringList &rooms = roomsOf[who];
            clients[who]->say(u"say %1 That is fine with me"_s.arg(rooms[random.bounded(int(rooms.size()))]));
        }
    });
    talk.start(60);

    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    QSettings settings;
    NoSecrets secrets;
    Theme theme;
    Session session;
    ConsoleWindow window(session, secrets, settings, theme);
    window.resize(1240, 780);
    window.show();
    Profile profile;
    profile.id = u"production"_s;
    profile.name = u"Production"_s;
    profile.url = server.adminUrl();
    profile.colour = u"#c0392b"_s;
    window.connectTo(profile, {server.token(), {}, {}});
    if (!QTest::qWaitFor([&] { return session.isOnline(); }))
        return 1;

    const auto take = [&](int page, const QString &name, Theme::Choice choice) {
        theme.choose(choice);
        window.showPage(page);
        QTest::qWait(1500);
        const QString path = folder.filePath(name);
        std::printf("%s\n", qUtf8Printable(path));
        window.grab().save(path);
    };
    window.showPage(1);
    auto *rooms = window.findChild<LiveTableView *>(u"rooms"_s);
    rooms->sortByColumn(1, Qt::DescendingOrder);
    // Time for the charts and sparklines to become something.
    QTest::qWait(45000);
    const auto select = [&](const QString &room) {
        if (const int row = rooms->liveModel().rowOf(room); row >= 0)
            rooms->selectRow(row);
    };
    select(u"support"_s);
    take(1, u"console-rooms.png"_s, Theme::Choice::Light);
    take(1, u"console-rooms-dark.png"_s, Theme::Choice::Dark);
    take(0, u"console-overview.png"_s, Theme::Choice::Light);
    take(0, u"console-overview-dark.png"_s, Theme::Choice::Dark);
    return 0;
}
