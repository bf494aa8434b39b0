// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the console: a real server, clients that talk, and the window as it then looks, light and dark.
// Usage: confab_screenshots FOLDER [REVIEW]. FOLDER gets what the documentation shows; REVIEW, to look
// through after a change, every page, dialog and state that there is.
#include "admin-gui/ui/announce_page.h"
#include "admin-gui/ui/ask_bar.h"
#include "admin-gui/ui/connections_page.h"
#include "admin-gui/ui/console.h"
#include "admin-gui/ui/export_dialog.h"
#include "admin-gui/ui/feed_page.h"
#include "admin-gui/ui/live_table_view.h"
#include "admin-gui/ui/member_adder.h"
#include "admin-gui/ui/profiles_dialog.h"
#include "admin-gui/ui/rooms_page.h"
#include "admin-gui/ui/shortcuts_dialog.h"
#include "tests/support/no_secrets.h"
#include "tests/support/server_process.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <cmath>
#include <cstdio>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList roomNames{u"general"_s,    u"random"_s,    u"support"_s,      u"deploys"_s,   u"design"_s,
                            u"game-lobby"_s, u"game-7f3a"_s, u"game-91bc"_s,    u"game-c04d"_s, u"standup"_s,
                            u"incidents"_s,  u"hiring"_s,    u"water-cooler"_s, u"release-42"_s};

/// Clients that join rooms and talk, some rooms more than others, and not evenly.
class Crowd : public QObject
{
public:
    explicit Crowd(quint16 port)
    {
        for (int i = 0; i < 160; ++i) {
            m_clients.push_back(std::make_unique<LineClient>(port));
            QStringList rooms{u"general"_s};
            for (int more = m_random.bounded(3); more > 0; --more)
                rooms.append(roomNames[m_random.bounded(int(roomNames.size()))]);
            rooms.removeDuplicates();
            for (const QString &room : std::as_const(rooms))
                m_clients.back()->say(u"roomAdd "_s + room);
            m_roomsOf.push_back(rooms);
        }
        connect(&m_talk, &QTimer::timeout, this, &Crowd::talk);
        m_talk.start(60);
    }

    QString idOf(size_t client) const { return m_clients[client]->id(); }

private:
    void talk()
    {
        ++m_beat;
        const int sayings = 1 + int(4 * (1 + std::sin(m_beat / 18.0))) + m_random.bounded(3);
        for (int i = 0; i < sayings; ++i) {
            const auto who = size_t(m_random.bounded(int(m_clients.size())));
            const QStringList &rooms = m_roomsOf[who];
            m_clients[who]->say(
                u"say %1 That is fine with me"_s.arg(rooms[m_random.bounded(int(rooms.size()))]));
        }
    }

    QRandomGenerator m_random{42};
    std::vector<std::unique_ptr<LineClient>> m_clients;
    std::vector<QStringList> m_roomsOf;
    QTimer m_talk;
    int m_beat = 0;
};

/// The window, and what is done to it before a picture is taken.
class Studio
{
public:
    Studio(ServerProcess &server, const Crowd &crowd)
        : m_server(server)
        , m_crowd(crowd)
        , m_console(m_session, m_secrets, m_settings, m_theme, m_language)
        , m_window(m_console.window())
    {
        m_window.resize(1240, 780);
        m_window.show();
    }

    bool connectIt()
    {
        Profile profile;
        profile.id = u"production"_s;
        profile.name = u"Production"_s;
        profile.url = m_server.adminUrl();
        profile.colour = u"#c0392b"_s;
        m_window.connectTo(profile, {m_server.token(), {}, {}});
        return QTest::qWaitFor([this] { return m_session.isOnline(); });
    }
    void forDocumentation(const QDir &folder);
    void forReview(const QDir &folder);

private:
    void take(const QDir &folder, const QString &name, QWidget *widget = nullptr);
    void takeDialog(const QString &name, QWidget *dialog);
    LiveTableView &table(const QString &name) { return *m_window.findChild<LiveTableView *>(name); }
    void select(const QString &room);
    void trigger(const QString &text);
    void type(const QString &text);
    void confirm();
    void dismissQuestions();
    void reviewRooms();
    void reviewConnections();
    void reviewAnnouncements();
    void reviewFeeds();
    void reviewDialogs();
    void reviewOffline();

    ServerProcess &m_server;
    const Crowd &m_crowd;
    QSettings m_settings;
    NoSecrets m_secrets;
    Theme m_theme;
    Session m_session;
    ConsoleLanguage m_language{u"en"_s};
    Console m_console;
    ConsoleWindow &m_window;
    QDir m_review;
};

void Studio::take(const QDir &folder, const QString &name, QWidget *widget)
{
    for (const auto &[choice, suffix] :
         {std::pair(Theme::Choice::Light, ""_L1), std::pair(Theme::Choice::Dark, "-dark"_L1)}) {
        m_theme.choose(choice);
        QTest::qWait(widget || &folder == &m_review ? 300 : 1500);
        const QString path = folder.filePath(name + suffix + ".png"_L1);
        std::printf("%s\n", qUtf8Printable(path));
        (widget ? widget : &m_window)->grab().save(path);
    }
}

void Studio::takeDialog(const QString &name, QWidget *dialog)
{
    if (!dialog)
        qFatal("there is nothing to take for %s", qUtf8Printable(name));
    take(m_review, name, dialog);
    dialog->close();
    QTest::qWait(300); // It may be deleted by that.
}

void Studio::select(const QString &room)
{
    LiveTableView &rooms = table(u"rooms"_s);
    if (const int row = rooms.liveModel().rowOf(room); row >= 0)
        rooms.selectRow(row);
    QTest::qWait(300);
}

void Studio::trigger(const QString &text)
{
    for (QAction *action : m_window.findChildren<QAction *>()) {
        if (!action->isVisible() || QString(action->text()).remove(u'&').remove(u'…') != text)
            continue;
        if (!action->isEnabled())
            qWarning("%s is not possible: %s", qUtf8Printable(text), qUtf8Printable(action->statusTip()));
        action->trigger();
        QTest::qWait(300);
        return;
    }
    qWarning("there is no command %s", qUtf8Printable(text));
}

void Studio::type(const QString &text)
{
    for (AskBar *bar : m_window.findChildren<AskBar *>()) {
        if (bar->isVisible())
            bar->findChild<QLineEdit *>()->setText(text);
    }
}

void Studio::confirm()
{
    for (AskBar *bar : m_window.findChildren<AskBar *>()) {
        if (bar->isVisible())
            bar->findChild<QPushButton *>(u"accept"_s)->click();
    }
    QTest::qWait(300);
}

void Studio::dismissQuestions()
{
    for (AskBar *bar : m_window.findChildren<AskBar *>())
        bar->dismiss();
}

void Studio::forDocumentation(const QDir &folder)
{
    m_window.showPage(1);
    table(u"rooms"_s).sortByColumn(1, Qt::DescendingOrder);
    // Time for the charts and sparklines to become something.
    QTest::qWait(45000);
    select(u"support"_s);
    take(folder, u"console-rooms"_s);
    m_window.showPage(0);
    take(folder, u"console-overview"_s);
}

void Studio::forReview(const QDir &folder)
{
    m_review = folder;
    reviewRooms();
    reviewConnections();
    reviewAnnouncements();
    reviewFeeds();
    reviewDialogs();
    reviewOffline();
}

void Studio::reviewRooms()
{
    m_window.showPage(1);
    QTest::qWait(500);
    select(u"general"_s);
    table(u"members"_s).selectAll();
    trigger(u"Remove members"_s);
    take(m_review, u"rooms-ask-remove"_s);
    dismissQuestions();
    trigger(u"Destroy"_s);
    take(m_review, u"rooms-ask-destroy"_s);
    dismissQuestions();
    table(u"members"_s).clearSelection();
    table(u"members"_s).selectRow(3);
    trigger(u"Remove members"_s);
    type(u"Too loud"_s);
    confirm();
    QTest::qWait(500);
    take(m_review, u"rooms-notice-undo"_s);
    auto *filter = m_window.findChild<FilterField *>(u"roomFilter"_s);
    filter->setText(u"members>x"_s);
    take(m_review, u"rooms-filter-wrong"_s);
    filter->setText(u"nothing like it"_s);
    take(m_review, u"rooms-no-match"_s);
    filter->setText({});
    QTest::qWait(300);
    trigger(u"New room"_s);
    type(u"empty-room"_s);
    confirm();
    QTest::qWait(500);
    take(m_review, u"rooms-empty"_s);
    trigger(u"Columns and order"_s);
    takeDialog(u"rooms-header-menu"_s, QApplication::activePopupWidget());
}

void Studio::reviewConnections()
{
    m_window.showPage(2);
    QTest::qWait(500);
    table(u"connections"_s).selectRow(2);
    QTest::qWait(300);
    take(m_review, u"connections"_s);
    trigger(u"Message"_s);
    take(m_review, u"connections-ask-message"_s);
    dismissQuestions();
    trigger(u"Only slow ones"_s);
    take(m_review, u"connections-none"_s);
    trigger(u"Only slow ones"_s);
}

void Studio::reviewAnnouncements()
{
    m_window.showPage(3);
    QTest::qWait(500);
    take(m_review, u"announce-empty"_s);
    auto *page = m_window.findChild<AnnouncePage *>();
    auto *message = page->findChild<QPlainTextEdit *>();
    page->setRooms({u"general"_s, u"support"_s, u"no-such-room"_s});
    message->setPlainText(u"We restart at ten. It takes a minute, and you need not do anything."_s);
    QTest::qWait(500);
    trigger(u"Send announcement"_s);
    page->setRooms({u"design"_s, u"hiring"_s});
    message->setPlainText(u"Cake in the kitchen!"_s);
    trigger(u"Send announcement"_s);
    message->setPlainText(u"More cake"_s);
    QTest::qWait(500);
    take(m_review, u"announce"_s);
    page->findChild<QCheckBox *>()->setChecked(true);
    message->setPlainText(u"{\"cake\": tru}"_s);
    take(m_review, u"announce-json-wrong"_s);
    page->findChild<QCheckBox *>()->setChecked(false);
}

void Studio::reviewFeeds()
{
    for (const auto &[page, name] : {std::pair(4, u"events"_s), std::pair(5, u"log"_s)}) {
        m_window.showPage(page);
        QTest::qWait(500);
        const auto feeds = m_window.findChildren<FeedPage *>();
        auto *feed =
            *std::find_if(feeds.cbegin(), feeds.cend(), [](FeedPage *each) { return each->isVisible(); });
        feed->grid()->selectRow(0);
        take(m_review, name);
        auto *words = feed->findChild<QLineEdit *>();
        words->setText(u"nothing like it"_s);
        take(m_review, name + u"-no-match"_s);
        words->clear();
    }
}

void Studio::reviewDialogs()
{
    m_window.showPage(1);
    QTest::qWait(500);
    select(u"support"_s);
    trigger(u"Export table"_s);
    takeDialog(u"dialog-export"_s, m_window.findChild<ExportDialog *>());
    trigger(u"Commands"_s);
    auto *palette = m_window.findChild<CommandPalette *>();
    palette->findChild<QLineEdit *>()->setText(u"connections mess"_s);
    takeDialog(u"palette"_s, palette);
    trigger(u"Keyboard shortcuts"_s);
    takeDialog(u"dialog-shortcuts"_s, m_window.findChild<ShortcutsDialog *>());
    trigger(u"Add members"_s);
    auto *adder = m_window.findChild<MemberAdder *>();
    adder->findChild<LiveTableView *>()->selectRow(4);
    adder->findChild<QPlainTextEdit *>()->setPlainText(m_crowd.idOf(5) + u"\n"_s + m_crowd.idOf(6) +
                                                       u" who?"_s);
    takeDialog(u"dialog-adder"_s, adder);
    // Who is not there cannot be added.
    trigger(u"Add members"_s);
    m_window.findChild<MemberAdder *>()->findChild<QPlainTextEdit *>()->setPlainText(
        QUuid::createUuid().toString() + u' ' + QUuid::createUuid().toString());
    m_window.findChild<MemberAdder *>()->findChild<QPushButton *>(u"add"_s)->click();
    m_window.findChild<MemberAdder *>()->close();
    QTest::qWait(500);
    take(m_review, u"rooms-failures"_s);

    trigger(u"Servers"_s);
    auto *servers = m_window.findChild<ProfilesDialog *>();
    take(m_review, u"dialog-servers-new"_s, servers);
    const auto fields = servers->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        const QString name = field->accessibleName();
        if (name == u"Name"_s)
            field->setText(u"Production"_s);
        else if (name == u"Address"_s)
            field->setText(m_server.adminUrl().toString());
        else if (name == u"Secret"_s)
            field->setText(m_server.token());
        // As typed, so that it is read.
        Q_EMIT field->textEdited(field->text());
    }
    servers->findChildren<QComboBox *>().first()->setCurrentIndex(1);
    for (const QString &secret : {m_server.token(), u"wrong"_s}) {
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == u"Secret"_s)
                field->setText(secret);
        }
        for (QPushButton *button : servers->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Test the connection"_s)
                button->click();
        }
        QTest::qWait(2500);
        take(m_review, secret == u"wrong"_s ? u"dialog-servers-refused"_s : u"dialog-servers-good"_s,
             servers);
    }
    servers->close();
}

void Studio::reviewOffline()
{
    m_window.showPage(1);
    QTest::qWait(500);
    select(u"support"_s);
    m_server.kill();
    QTest::qWait(2000);
    take(m_review, u"rooms-offline"_s);
    m_window.showPage(0);
    take(m_review, u"overview-offline"_s);
    m_window.showPage(3);
    take(m_review, u"announce-offline"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc != 2 && argc != 3) {
        std::fputs("usage: confab_screenshots FOLDER [REVIEW]\n", stderr);
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settingsDir;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settingsDir.path());
    QCoreApplication::setOrganizationName(u"confab-screenshots"_s);
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                  u"/announcements.jsonl"_s);

    ServerProcess server(QStringLiteral(CONFABD));
    QStringList arguments{u"--node-id"_s, u"chat-1"_s, u"--limits-rooms-per-connection"_s, u"100"_s};
    for (const QString &room : roomNames)
        arguments << u"--room"_s << room;
    if (!server.start(arguments))
        return 1;
    const Crowd crowd(server.tcpPort());
    Studio studio(server, crowd);
    if (!studio.connectIt())
        return 1;
    studio.forDocumentation(QDir(QString::fromLocal8Bit(argv[1])));
    if (argc == 3)
        studio.forReview(QDir(QString::fromLocal8Bit(argv[2])));
    return 0;
}
