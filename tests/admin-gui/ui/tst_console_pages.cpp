// SPDX-License-Identifier: GPL-3.0-or-later
// The window's other pages and dialogs, and a cluster, against real servers.
#include "admin-gui/core/stats_history.h"
#include "admin-gui/ui/announce_history.h"
#include "admin-gui/ui/announce_page.h"
#include "admin-gui/ui/connections_page.h"
#include "admin-gui/ui/export_dialog.h"
#include "admin-gui/ui/feed_page.h"
#include "admin-gui/ui/keychain.h"
#include "admin-gui/ui/overview_page.h"
#include "admin-gui/ui/profiles_dialog.h"
#include "admin-gui/ui/totals_bar.h"
#include "tests/support/console_fixture.h"
#include "tests/support/fake_admin_server.h"
#include "tests/support/redis_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListView>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestConsolePages : public QObject, protected ConsoleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void overview_countsWhatIsThere();
    void overview_forgetsTheServerBefore();
    void events_showWhatOperatorsDo();
    void log_isFilteredAndForgetsTheServerBefore();
    void announce_keepsWhatWasTypedOn();
    void announce_saysWhereAndThatThereIsNothingYet();
    void export_writesTheTableOnShow();
    void export_writesWhatTheFilterShows();
    void servers_testSaysWhichStepFails_data();
    void servers_testSaysWhichStepFails();
    void servers_connectsToWhatWasTyped();
    void keychain_keepsSecretsOfThisRunWhereThereIsNone();
    void local_isFollowedToAnotherPort();
    void cluster_isAdministeredThroughOneNode();

private:
    QLineEdit *field(QWidget &parent, const QString &name);
    QString total(const QString &name);
    FeedPage &feedPage(); ///< That is on show.
    QTableView &feed(int page);

    std::unique_ptr<ServerProcess> m_server;
};

void TestConsolePages::initTestCase()
{
    // What a developer keeps in the keychain of the desktop is not a test's business.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestConsolePages::init()
{
    m_server = std::make_unique<ServerProcess>(QStringLiteral(CONFABD));
    QVERIFY(m_server->start());
    QVERIFY(openWindow());
    QVERIFY(connectTo(m_server->adminUrl(), m_server->token()));
}

void TestConsolePages::cleanup()
{
    closeWindow();
    m_server.reset();
}

QLineEdit *TestConsolePages::field(QWidget &parent, const QString &name)
{
    for (QLineEdit *edit : parent.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    qFatal("there is no field %s", qUtf8Printable(name));
}

QString TestConsolePages::total(const QString &name)
{
    for (const QLabel *label : page<TotalsBar>()->findChildren<QLabel *>()) {
        if (label->accessibleName().startsWith(name))
            return label->text();
    }
    return {};
}

FeedPage &TestConsolePages::feedPage()
{
    for (FeedPage *each : m_window->findChildren<FeedPage *>()) {
        if (each->isVisible())
            return *each;
    }
    qFatal("no feed is on show");
}

QTableView &TestConsolePages::feed(int page)
{
    m_window->showPage(page);
    return *feedPage().grid();
}

void TestConsolePages::overview_countsWhatIsThere()
{
    m_window->showPage(0);
    LineClient one(m_server->tcpPort());
    LineClient two(m_server->tcpPort());
    one.say(u"roomAdd defaultRoom"_s);
    QTRY_COMPARE(total(u"Connections"_s), u"2"_s);
    QTRY_COMPARE(total(u"Members"_s), u"1"_s);
    QTRY_COMPARE(total(u"Rooms"_s), u"1"_s);
    auto &nodes = *page<OverviewPage>()->table();
    QCOMPARE(nodes.liveModel().rowCount(), 1);
    QCOMPARE(nodes.liveModel().keyAt(0), m_session->client().session().node);
}

void TestConsolePages::overview_forgetsTheServerBefore()
{
    m_window->showPage(0);
    const StatsHistory *history = &m_console->records().figures;
    QTRY_VERIFY(history->latest(Figure::Connections));
    QTRY_COMPARE(total(u"Rooms"_s), u"1"_s);
    QTRY_VERIFY(history->pointCount() > 0);
    // The same address, as two tunnels have it, is not the same server.
    Profile profile = m_session->profile();
    profile.id = u"other"_s;
    m_window->connectTo(profile, {m_server->token(), {}, {}});
    QCOMPARE(history->pointCount(), 0);
    QCOMPARE(total(u"Rooms"_s), u"–"_s);
    QTRY_COMPARE(total(u"Rooms"_s), u"1"_s);
}

void TestConsolePages::events_showWhatOperatorsDo()
{
    QTableView &table = feed(4);
    m_window->showPage(1);
    command(u"New room"_s).trigger();
    answer(u"attic"_s);
    m_window->showPage(4);
    const auto text = [&table] {
        QString all;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column)
                all += table.model()->index(row, column).data().toString() + u' ';
        }
        return all;
    };
    QTRY_VERIFY2(text().contains(u"chatRoom.add"_s) && text().contains(u"attic"_s), qUtf8Printable(text()));
}

void TestConsolePages::log_isFilteredAndForgetsTheServerBefore()
{
    QTableView &table = feed(5);
    QTRY_VERIFY(table.model()->rowCount() > 0);
    const int all = table.model()->rowCount();
    auto *words = field(feedPage(), u"Filter"_s);
    auto *details = feedPage().findChild<QPlainTextEdit *>();
    table.selectRow(0);
    QVERIFY(!details->toPlainText().isEmpty());
    table.setColumnWidth(1, 123);
    table.setColumnHidden(2, true);
    QTest::keyClicks(words, u"no such words"_s);
    QCOMPARE(table.model()->rowCount(), 0);
    QCOMPARE(details->toPlainText(), QString());
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(table.model()->rowCount() >= all);
    QCOMPARE(table.columnWidth(1), 123);
    QVERIFY(table.isColumnHidden(2));

    // Of the same address, and yet another server: its lines of before are asked for.
    Profile profile = m_session->profile();
    profile.id = u"other"_s;
    m_window->connectTo(profile, {m_server->token(), {}, {}});
    QCOMPARE(table.model()->rowCount(), 0);
    QTRY_VERIFY(table.model()->rowCount() >= all);
}

void TestConsolePages::announce_keepsWhatWasTypedOn()
{
    LineClient client(m_server->tcpPort());
    client.say(u"roomAdd defaultRoom"_s);
    QTRY_VERIFY(client.heard().contains(u"\"data\":true"_s));
    m_window->showPage(3);
    auto *announce = page<AnnouncePage>();
    announce->setRooms({u"defaultRoom"_s});
    auto *message = announce->findChild<QPlainTextEdit *>();
    QTest::keyClicks(message, u"Tea"_s);
    QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(message, u" and cake"_s); // The answer cannot have come: nothing was read since.
    QTRY_VERIFY(client.heard().contains(u"Tea"_s));
    QTRY_VERIFY(notice().contains(u"still here"_s));
    QCOMPARE(message->toPlainText(), u"Tea and cake"_s);
    QVERIFY(!client.heard().contains(u"cake"_s));
    QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(client.heard().contains(u"cake"_s));
    QTRY_COMPARE(message->toPlainText(), QString());
}

void TestConsolePages::announce_saysWhereAndThatThereIsNothingYet()
{
    m_window->showPage(3);
    auto *list = page<AnnounceHistory>()->findChild<QListView *>();
    QCOMPARE(list->accessibleDescription(), AnnounceHistory::emptyText());
    auto *announce = page<AnnouncePage>();
    announce->setRooms({u"defaultRoom"_s});
    auto *message = announce->findChild<QPlainTextEdit *>();
    QTest::keyClicks(message, u"Tea"_s);
    QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data(Announcements::ServerRole).toString(), u"Test"_s);
    QVERIFY(list->accessibleDescription() != AnnounceHistory::emptyText());
}

void TestConsolePages::export_writesTheTableOnShow()
{
    const QTemporaryDir folder;
    showRooms();
    QTRY_COMPARE(rooms().liveModel().rowCount(), 1);
    command(u"Export table"_s).trigger();
    auto *dialog = page<ExportDialog>();
    QVERIFY(dialog);
    const QString path = folder.filePath(u"rooms.csv"_s);
    field(*dialog, u"File"_s)->setText(path);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Export"_s)
            button->click();
    }
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.startsWith("room,membersCount,"), written);
    QVERIFY2(written.contains("\r\ndefaultRoom,0,"), written);
}

void TestConsolePages::export_writesWhatTheFilterShows()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"connections.json"_s);
    LineClient one(m_server->tcpPort());
    LineClient two(m_server->tcpPort());
    one.say(u"roomAdd defaultRoom"_s);
    m_window->showPage(2);
    auto &table = *page<ConnectionsPage>()->table();
    QTRY_COMPARE(table.liveModel().rowCount(), 2);
    page<ConnectionsPage>()->findChild<FilterField *>()->setText(u"room:defaultRoom"_s);
    QTRY_COMPARE(table.liveModel().rowCount(), 1);
    command(u"Export table"_s).trigger();
    auto *dialog = page<ExportDialog>();
    for (QRadioButton *button : dialog->findChildren<QRadioButton *>()) {
        if (button->text().contains(u"JSON"_s))
            button->setChecked(true);
    }
    field(*dialog, u"File"_s)->setText(path);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["id"_L1].toString(), one.id());
}

void TestConsolePages::servers_testSaysWhichStepFails_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isTokenRight");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("host") << u"wss://no-such-host.invalid/admin"_s << true << QStringList{u"Name"_s};
    QTest::newRow("port") << u"ws://127.0.0.1:1/admin"_s << true << QStringList{u"Name"_s, u"TCP"_s};
    QTest::newRow("token") << QString() << false << QStringList{u"Name"_s, u"TCP"_s, u"Sign-in"_s};
    QTest::newRow("good") << QString() << true
                          << QStringList{u"Name"_s, u"TCP"_s, u"Sign-in"_s, u"Role"_s, u"Version"_s};
}

void TestConsolePages::servers_testSaysWhichStepFails()
{
    QFETCH(QString, url);
    QFETCH(bool, isTokenRight);
    QFETCH(QStringList, steps);
    command(u"Servers"_s).trigger();
    auto *dialog = page<ProfilesDialog>();
    QTRY_VERIFY(dialog->isVisible());
    field(*dialog, u"Name"_s)->setText(u"Mine"_s);
    field(*dialog, u"Address"_s)->setText(url.isEmpty() ? m_server->adminUrl().toString() : url);
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Sign in with"_s)
            box->setCurrentIndex(1);
    }
    field(*dialog, u"Secret"_s)->setText(isTokenRight ? m_server->token() : u"wrong"_s);
    QPushButton *test = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Test the connection"_s)
            test = button;
    }
    QVERIFY(test->isEnabled());
    test->click();
    QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), 15000);
    QListWidget *shown = nullptr;
    for (QListWidget *list : dialog->findChildren<QListWidget *>()) {
        if (list->accessibleName() == u"Steps of the test"_s)
            shown = list;
    }
    QStringList names;
    for (int i = 0; i < shown->count(); ++i)
        names.append(shown->item(i)->text().section(u':', 0, 0));
    QCOMPARE(names, steps);
    const QString last = shown->item(shown->count() - 1)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(last.startsWith(steps.last() == u"Version"_s ? u"Passed"_s : u"Failed"_s), qUtf8Printable(last));
}

void TestConsolePages::servers_connectsToWhatWasTyped()
{
    ServerProcess other(QStringLiteral(CONFABD));
    QVERIFY(other.start({u"--room"_s, u"elsewhere"_s}));
    command(u"Servers"_s).trigger();
    auto *dialog = page<ProfilesDialog>();
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClicks(field(*dialog, u"Name"_s), u"Elsewhere"_s);
    QTest::keyClicks(field(*dialog, u"Address"_s), other.adminUrl().toString());
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Sign in with"_s)
            box->setCurrentIndex(1);
    }
    QTest::keyClicks(field(*dialog, u"Secret"_s), other.token());
    QTest::keyClick(field(*dialog, u"Secret"_s), Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    showRooms();
    QTRY_VERIFY(rooms().liveModel().rowOf(u"elsewhere"_s) >= 0);
    QCOMPARE(m_window->windowTitle(), u"Elsewhere – Confab"_s);
    QCOMPARE(ProfileStore(*m_settings).profiles().size(), 1);
}

void TestConsolePages::keychain_keepsSecretsOfThisRunWhereThereIsNone()
{
    Keychain keychain;
    QString problem;
    bool isDone = false;
    keychain.write(u"test"_s, u"hush"_s, [&](const QString &text) {
        problem = text;
        isDone = true;
    });
    QTRY_VERIFY(isDone);
    QVERIFY2(problem.contains(u"no keychain"_s), qUtf8Printable(problem));
    QString secret;
    isDone = false;
    keychain.read(u"test"_s, [&](const QString &text, const QString &what) {
        secret = text;
        problem = what;
        isDone = true;
    });
    QTRY_VERIFY(isDone);
    QCOMPARE(secret, u"hush"_s);
    QCOMPARE(problem, QString());
    isDone = false;
    keychain.remove(u"test"_s, [&](const QString &) { isDone = true; });
    QTRY_VERIFY(isDone);
    isDone = false;
    keychain.read(u"test"_s, [&](const QString &text, const QString &what) {
        secret = text;
        problem = what;
        isDone = true;
    });
    QTRY_VERIFY(isDone);
    QCOMPARE(secret, QString());
    QVERIFY(problem.contains(u"no keychain"_s));
}

void TestConsolePages::local_isFollowedToAnotherPort()
{
    QProcessEnvironment environment;
    environment.insert(u"CONFAB_STATE_DIR"_s, m_server->stateDir());
    const auto profile = ProfileStore::localServer(environment);
    QVERIFY(profile);
    m_window->connectToProfile(*profile);
    QTRY_VERIFY(m_session->isOnline());
    for (const bool isCleanEnd : {true, false}) {
        const QUrl before = m_server->adminUrl();
        if (isCleanEnd)
            m_server->stop();
        else
            m_server->kill();
        QTRY_VERIFY(!m_session->isOnline());
        m_server->forgetPorts();
        QVERIFY(m_server->start());
        QVERIFY(m_server->adminUrl() != before);
        QTRY_VERIFY(m_session->isOnline());
        QCOMPARE(m_session->profile().url, m_server->adminUrl());
    }
    showRooms();
    QTRY_VERIFY(rooms().liveModel().isCurrent() && rooms().liveModel().rowOf(u"defaultRoom"_s) >= 0);
}

void TestConsolePages::cluster_isAdministeredThroughOneNode()
{
    const RedisServer redis;
    ServerProcess first(QStringLiteral(CONFABD));
    ServerProcess second(QStringLiteral(CONFABD));
    const QStringList common{u"--store"_s, redis.url(), u"--cluster-token"_s, u"test"_s, u"--node-id"_s};
    QVERIFY(first.start(common + QStringList{u"node-1"_s}));
    QVERIFY(second.start(common + QStringList{u"node-2"_s}));
    QVERIFY(connectTo(first.adminUrl(), first.token(), u"Cluster"_s));
    LineClient here(first.tcpPort());
    LineClient there(second.tcpPort());
    here.say(u"roomAdd defaultRoom"_s);
    there.say(u"roomAdd defaultRoom"_s);
    showRooms();
    QVERIFY(selectRoom(u"defaultRoom"_s));
    QTRY_COMPARE(members().liveModel().rowCount(), 2);
    QTRY_COMPARE(membersOf(u"defaultRoom"_s), 2);
    const int row = members().liveModel().rowOf(there.id());
    QVERIFY(row >= 0);
    QCOMPARE(members().liveModel().rowAt(row)["node"_L1].toString(), u"node-2"_s);

    members().selectRow(row);
    command(u"Remove members"_s).trigger();
    answer(u"moved"_s);
    QTRY_COMPARE(members().liveModel().rowCount(), 1);
    QTRY_VERIFY(there.heard().contains(u"moved"_s));
    m_window->findChild<QPushButton *>(u"noticeAction"_s)->click();
    QTRY_COMPARE(members().liveModel().rowCount(), 2);

    m_window->showPage(2);
    auto &connections = *page<ConnectionsPage>()->table();
    QTRY_COMPARE(connections.liveModel().rowCount(), 2);
    page<ConnectionsPage>()->findChild<FilterField *>()->setText(u"node:node-2"_s);
    QTRY_COMPARE(connections.liveModel().rowCount(), 1);
    QCOMPARE(connections.liveModel().keyAt(0), there.id());
    m_window->showPage(0);
    QTRY_COMPARE(page<OverviewPage>()->table()->liveModel().rowCount(), 2);
    QTRY_COMPARE(total(u"Connections"_s), u"2"_s);
}

QTEST_MAIN(TestConsolePages)
#include "tst_console_pages.moc"
