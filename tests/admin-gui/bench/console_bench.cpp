// SPDX-License-Identifier: GPL-3.0-or-later
// How the console bears 10,000 rooms and 100,000 members in one of them. The server is a generated one in a
// process of its own (`--serve`), so that what is measured is the console alone: times until the window is
// there, until the rows are painted, of scrolling and filtering, and the resident memory at the end.
#include "admin-gui/ui/console.h"
#include "admin-gui/ui/filter_field.h"
#include "admin-gui/ui/live_table_view.h"
#include "tests/support/fake_admin_server.h"
#include "tests/support/no_secrets.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <QWindow>

#include <cstdio>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int roomCount = 10'000;
constexpr int memberCount = 100'000;

QJsonObject roomRow(int number)
{
    return {{u"room"_s, u"room-%1"_s.arg(QString::number(number).rightJustified(5, u'0'))},
            {u"membersCount"_s, number == 0 ? memberCount : number % 40},
            {u"createdAt"_s, qint64(1795768661102) + number},
            {u"messagesPerSecond"_s, number % 7}};
}

QJsonObject memberRow(int number)
{
    return {{u"id"_s, QUuid(uint(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).toString(QUuid::WithoutBraces)},
            {u"node"_s, u"chat-%1"_s.arg(number % 8)},
            {u"joinedAt"_s, 1795768661 + number},
            {u"transport"_s, u"websocket"_s},
            {u"remoteIP"_s, u"10.0.%1.%2"_s.arg(number / 256 % 256).arg(number % 256)},
            {u"idle"_s, number % 100000}};
}

QJsonObject window(const QJsonObject &params, int subscription, const QString &topic, int count,
                   QJsonObject (*row)(int))
{
    // A filter leaves every tenth: what the server has to do for it is not measured here.
    const int step = params.contains("filter"_L1) ? 10 : 1;
    const int total = topic == u"rooms" || topic == u"room" ? count / step : 0;
    QJsonArray rows;
    const int offset = params["offset"_L1].toInt();
    for (int i = offset; i < std::min(total, offset + params["limit"_L1].toInt(100)); ++i)
        rows.append(row(i * step));
    return {{u"subscription"_s, subscription}, {u"topic"_s, topic}, {u"total"_s, total}, {u"rows"_s, rows}};
}

int serve()
{
    FakeAdminServer server;
    int last = 0;
    QHash<int, QString> topics;
    const auto answer = [&](const QJsonObject &params) {
        int number = params["subscription"_L1].toInt();
        if (number == 0) {
            number = ++last;
            topics.insert(number, params["topic"_L1].toString());
        }
        const QString topic = topics.value(number);
        return topic == u"rooms" ? window(params, number, topic, roomCount, roomRow)
                                 : window(params, number, topic, memberCount, memberRow);
    };
    server.answer(u"subscribe"_s, answer);
    server.answer(u"updateSubscription"_s, answer);
    std::printf("%s\n", qUtf8Printable(server.url()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

double residentMebibytes(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Milliseconds until `isDone`, with the longest turn of the event loop in between.
template <typename Predicate>
bool measure(const char *what, QElapsedTimer &since, Predicate isDone)
{
    qint64 longest = 0;
    QElapsedTimer turn;
    while (!isDone()) {
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        longest = std::max(longest, turn.elapsed());
        if (since.elapsed() > 20000) {
            std::printf("%-46s not within 20 s\n", what);
            return false;
        }
    }
    std::printf("%-46s %6lld ms (longest turn of the loop %lld ms)\n", what,
                static_cast<long long>(since.elapsed()), static_cast<long long>(longest));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (argc == 2 && qstrcmp(argv[1], "--serve") == 0) {
        QCoreApplication app(argc, argv);
        return serve();
    }
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QString::fromLocal8Bit(argv[0]), {u"--serve"_s});
    if (!server.waitForStarted() || !server.waitForReadyRead(10000))
        return 1;
    const QUrl url(QString::fromUtf8(server.readLine()).trimmed());

    sinceStart.restart();
    QApplication app(argc, argv);
    const QTemporaryDir settingsDir;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settingsDir.path());
    QCoreApplication::setOrganizationName(u"confab-bench"_s);
    QSettings settings;
    settings.setValue(u"window/page"_s, 1);
    NoSecrets secrets;
    Theme theme;
    Session session;
    ConsoleLanguage language(u"en"_s);
    Console console(session, secrets, settings, theme, language);
    ConsoleWindow &consoleWindow = console.window();
    consoleWindow.show();
    measure("start to window", sinceStart,
            [&] { return consoleWindow.windowHandle() && consoleWindow.windowHandle()->isExposed(); });

    QElapsedTimer clock;
    clock.start();
    Profile profile;
    profile.name = u"Bench"_s;
    profile.url = url;
    consoleWindow.connectTo(profile, {u"secret"_s, {}, {}});
    auto *rooms = consoleWindow.findChild<LiveTableView *>(u"rooms"_s);
    auto *members = consoleWindow.findChild<LiveTableView *>(u"members"_s);
    if (!measure("connect to rows of 10,000 rooms", clock,
                 [&] { return rooms->liveModel().rowCount() == roomCount; }))
        return 1;
    clock.restart();
    rooms->selectRow(0);
    measure("room with 100,000 members to its rows", clock,
            [&] { return members->liveModel().rowCount() == memberCount; });
    members->grab();

    clock.restart();
    QScrollBar &bar = *members->verticalScrollBar();
    for (int step = 1; step <= 50; ++step) {
        bar.setValue(int(qint64(bar.maximum()) * step / 50));
        QCoreApplication::processEvents();
    }
    measure("scrolled from end to end in 50 steps", clock,
            [&] { return !members->liveModel().rowAt(memberCount - 1).isEmpty(); });

    clock.restart();
    auto *field = members->parentWidget()->findChild<FilterField *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"10.0"_s);
    measure("filtered by four keys (120 ms of patience)", clock,
            [&] { return members->liveModel().rowCount() == memberCount / 10; });
    std::printf("%-46s %6.0f MiB (at most %.0f MiB)\n", "resident", residentMebibytes("VmRSS"),
                residentMebibytes("VmHWM"));
    server.kill();
    server.waitForFinished();
    return 0;
}
