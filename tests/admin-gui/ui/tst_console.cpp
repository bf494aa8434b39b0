// SPDX-License-Identifier: GPL-3.0-or-later
// The window, driven as an operator would, against a real confabd with real clients.
#include "admin-gui/ui/announce_page.h"
#include "admin-gui/ui/connections_page.h"
#include "admin-gui/ui/member_adder.h"
#include "admin-gui/ui/overview_page.h"
#include "admin-gui/ui/profiles_dialog.h"
#include "tests/support/console_fixture.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestConsole : public QObject, protected ConsoleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsRoomsAndMembersAsTheyChange();
    void showsTheMembersOfAnotherRoom();
    void removesLiveAndTakesItBack();
    void saysHonestlyWhoCannotBeTakenBack();
    void addsByPastedIds();
    void destroysOnlyAfterItsNameWasTyped();
    void announcesToTheRoom();
    void disconnectsAndShowsDetails();
    void healsWhenTheServerIsBack();
    void explainsWhatTheRoleForbids();
    void takesBackWhatConcernsTheServerBefore();
    void findsCommandsByTyping();
    void goesToThePageOfACommand();
    void saysWhyACommandIsNotPossible();
    void ordersAndChoosesColumnsByKeys();
    void filtersAsOneTypes();
    void namesEveryWidget();

private:
    std::unique_ptr<LineClient> join(const QString &room);

    std::unique_ptr<ServerProcess> m_server;
};

void TestConsole::init()
{
    m_server = std::make_unique<ServerProcess>(QStringLiteral(CONFABD));
    QVERIFY(m_server->start());
    QVERIFY(openWindow());
    QVERIFY(connectTo(m_server->adminUrl(), m_server->token()));
    showRooms();
}

void TestConsole::cleanup()
{
    closeWindow();
    m_server.reset();
}

std::unique_ptr<LineClient> TestConsole::join(const QString &room)
{
    auto client = std::make_unique<LineClient>(m_server->tcpPort());
    client->say(u"roomAdd "_s + room);
    if (!QTest::qWaitFor(
            [&] { return !client->id().isEmpty() && client->heard().contains(u"\"data\":true"_s); }))
        qWarning("a client could not join: %s", qUtf8Printable(client->heard()));
    return client;
}

void TestConsole::showsRoomsAndMembersAsTheyChange()
{
    QTRY_VERIFY(rooms().liveModel().rowOf(u"defaultRoom"_s) >= 0);
    command(u"New room"_s).trigger();
    answer(u"attic"_s);
    QTRY_VERIFY(rooms().liveModel().rowOf(u"attic"_s) >= 0);
    QVERIFY(selectRoom(u"attic"_s));
    QCOMPARE(members().liveModel().rowCount(), 0);
    const auto one = join(u"attic"_s);
    const auto two = join(u"attic"_s);
    QTRY_COMPARE(members().liveModel().rowCount(), 2);
    QTRY_COMPARE(membersOf(u"attic"_s), 2);
    QVERIFY(members().liveModel().rowOf(one->id()) >= 0);
    one->say(u"quit"_s);
    QTRY_COMPARE(members().liveModel().rowCount(), 1);
    QTRY_COMPARE(membersOf(u"attic"_s), 1);
}

void TestConsole::showsTheMembersOfAnotherRoom()
{
    const auto one = join(u"defaultRoom"_s);
    command(u"New room"_s).trigger();
    answer(u"attic"_s);
    QTRY_COMPARE(rooms().selectedKeys(u"room"_s), QStringList{u"attic"_s});
    const auto two = join(u"attic"_s);
    QVERIFY(selectRoom(u"defaultRoom"_s));
    QTRY_VERIFY(members().liveModel().rowOf(one->id()) >= 0);
    rooms().selectRow(rooms().liveModel().rowOf(u"attic"_s));
    // Those of the room before are no old ones of this.
    QCOMPARE(members().liveModel().rowCount(), 0);
    QTRY_COMPARE(members().liveModel().rowOf(two->id()), 0);
    QCOMPARE(members().liveModel().rowCount(), 1);
    QVERIFY(members().liveModel().isCurrent());
}

void TestConsole::removesLiveAndTakesItBack()
{
    const auto one = join(u"defaultRoom"_s);
    const auto two = join(u"defaultRoom"_s);
    QVERIFY(selectRoom(u"defaultRoom"_s));
    QTRY_COMPARE(members().liveModel().rowCount(), 2);
    members().selectRow(members().liveModel().rowOf(one->id()));
    command(u"Remove members"_s).trigger();
    answer(u"too loud"_s);
    QTRY_COMPARE(members().liveModel().rowCount(), 1);
    QTRY_VERIFY(one->heard().contains(u"too loud"_s));
    QVERIFY(!two->heard().contains(u"too loud"_s));
    QTRY_VERIFY2(notice().contains(u"removed from defaultRoom"_s), qUtf8Printable(notice()));
    command(u"Undo removal of 1 member from defaultRoom"_s).trigger();
    QTRY_COMPARE(members().liveModel().rowCount(), 2);
    QVERIFY(members().liveModel().rowOf(one->id()) >= 0);
}

void TestConsole::saysHonestlyWhoCannotBeTakenBack()
{
    const auto one = join(u"defaultRoom"_s);
    auto two = join(u"defaultRoom"_s);
    QVERIFY(selectRoom(u"defaultRoom"_s));
    QTRY_COMPARE(members().liveModel().rowCount(), 2);
    members().selectAll();
    command(u"Remove members"_s).trigger();
    answer({});
    QTRY_COMPARE(members().liveModel().rowCount(), 0);
    QTRY_VERIFY(notice().contains(u"removed"_s));
    const QString gone = two->id();
    two->say(u"quit"_s);
    m_window->showPage(2);
    auto &connections = *page<ConnectionsPage>()->table();
    QTRY_VERIFY(connections.liveModel().isLoaded() && connections.liveModel().rowOf(gone) < 0 &&
                connections.liveModel().rowOf(one->id()) >= 0);
    showRooms();
    m_window->findChild<QPushButton *>(u"noticeAction"_s)->click();
    QTRY_COMPARE(members().liveModel().rowCount(), 1);
    QTRY_VERIFY2(notice().startsWith(u"1 of 2"_s), qUtf8Printable(notice()));
    auto *failures = m_window->findChild<BulkBar *>()->findChild<QListWidget *>();
    QTRY_COMPARE(failures->count(), 1);
    QVERIFY(failures->item(0)->text().contains(gone));
}

void TestConsole::addsByPastedIds()
{
    LineClient client(m_server->tcpPort());
    QTRY_VERIFY(!client.id().isEmpty());
    QVERIFY(selectRoom(u"defaultRoom"_s));
    command(u"Add members"_s).trigger();
    auto *adder = m_window->findChild<MemberAdder *>();
    QVERIFY(adder);
    adder->findChild<QPlainTextEdit *>()->setPlainText(u"[\"%1\"]"_s.arg(client.id()));
    auto *button = adder->findChild<QPushButton *>(u"add"_s);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QTRY_COMPARE(members().liveModel().rowCount(), 1);
    adder->findChild<QPlainTextEdit *>()->setPlainText(u"nonsense"_s);
    QVERIFY(!button->isEnabled());
}

void TestConsole::destroysOnlyAfterItsNameWasTyped()
{
    const int many = 101;
    std::vector<std::unique_ptr<LineClient>> clients;
    for (int i = 0; i < many; ++i) {
        clients.push_back(std::make_unique<LineClient>(m_server->tcpPort()));
        clients.back()->say(u"roomAdd defaultRoom"_s);
    }
    QVERIFY(selectRoom(u"defaultRoom"_s));
    QTRY_COMPARE_WITH_TIMEOUT(membersOf(u"defaultRoom"_s), many, 20000);
    command(u"Destroy"_s).trigger();
    QTRY_VERIFY(visibleQuestion().isVisible());
    auto *field = visibleQuestion().findChild<QLineEdit *>();
    QVERIFY(visibleQuestion().findChild<QLabel *>()->text().contains(u"101"_s));
    QTest::keyClicks(field, u"default"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(visibleQuestion().isVisible());
    QTest::keyClicks(field, u"Room"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(rooms().liveModel().rowOf(u"defaultRoom"_s) < 0);
    QTRY_VERIFY(clients.front()->heard().contains(u"deleted"_s));
}

void TestConsole::announcesToTheRoom()
{
    const auto one = join(u"defaultRoom"_s);
    LineClient outside(m_server->tcpPort());
    QTRY_VERIFY(!outside.id().isEmpty());
    QVERIFY(selectRoom(u"defaultRoom"_s));
    QTRY_COMPARE(membersOf(u"defaultRoom"_s), 1);
    command(u"Announce to this room"_s).trigger();
    auto *announce = page<AnnouncePage>();
    QTRY_VERIFY(announce->isVisible());
    auto *field = announce->findChild<QPlainTextEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"Tea is ready"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(one->heard().contains(u"Tea is ready"_s));
    QVERIFY(!outside.heard().contains(u"Tea"_s));
}

void TestConsole::disconnectsAndShowsDetails()
{
    const auto one = join(u"defaultRoom"_s);
    m_window->showPage(2);
    auto &table = *page<ConnectionsPage>()->table();
    QTRY_VERIFY(table.liveModel().rowOf(one->id()) >= 0);
    table.selectRow(table.liveModel().rowOf(one->id()));
    auto *details = page<ConnectionsPage>()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(details->toPlainText().contains(one->id()));
    // The same keys are another page's, too.
    QTest::keyClick(&table, Qt::Key_M, Qt::ControlModifier);
    QVERIFY(visibleQuestion().isVisible());
    answer(u"just for you"_s);
    QTRY_VERIFY(one->heard().contains(u"just for you"_s));
    command(u"Disconnect"_s).trigger();
    QTest::keyClick(visibleQuestion().findChild<QPushButton *>(u"accept"_s), Qt::Key_Return);
    QTRY_COMPARE(table.liveModel().rowCount(), 0);
}

void TestConsole::healsWhenTheServerIsBack()
{
    command(u"New room"_s).trigger();
    answer(u"attic"_s);
    QTRY_VERIFY(rooms().liveModel().rowOf(u"attic"_s) >= 0);
    rooms().selectRow(rooms().liveModel().rowOf(u"attic"_s));
    m_server->kill();
    QTRY_VERIFY(!m_session->isOnline());
    QVERIFY(rooms().liveModel().rowOf(u"attic"_s) >= 0);
    QTRY_VERIFY(rooms().liveModel().index(0, 0).data(LiveModel::StaleRole).toBool());
    QVERIFY(!command(u"New room"_s).isEnabled());
    QVERIFY(command(u"New room"_s).statusTip().contains(u"no connection"_s));
    QVERIFY(m_server->start());
    QTRY_VERIFY(m_session->isOnline());
    QTRY_VERIFY(!rooms().liveModel().index(0, 0).data(LiveModel::StaleRole).toBool());
    QVERIFY(command(u"New room"_s).isEnabled());
    const auto one = join(u"attic"_s);
    QTRY_COMPARE(membersOf(u"attic"_s), 1);
}

void TestConsole::explainsWhatTheRoleForbids()
{
    Profile profile = m_session->profile();
    profile.isReadOnly = true;
    m_window->connectTo(profile, {m_server->token(), {}, {}});
    QTRY_VERIFY(m_session->isOnline());
    QTRY_VERIFY(!command(u"New room"_s).isEnabled());
    QVERIFY(command(u"New room"_s).statusTip().contains(u"read-only"_s));
}

void TestConsole::takesBackWhatConcernsTheServerBefore()
{
    const auto one = join(u"defaultRoom"_s);
    QVERIFY(selectRoom(u"defaultRoom"_s));
    QTRY_COMPARE(members().liveModel().rowCount(), 1);
    members().selectRow(0);
    command(u"Remove members"_s).trigger();
    answer({});
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"noticeAction"_s)->isVisible());
    command(u"New room"_s).trigger();
    QVERIFY(visibleQuestion().isVisible());

    ServerProcess other(QStringLiteral(CONFABD));
    QVERIFY(other.start());
    Profile profile = m_session->profile();
    profile.id = u"other"_s;
    profile.url = other.adminUrl();
    m_window->connectTo(profile, {other.token(), {}, {}});
    QVERIFY(!visibleQuestion().isVisible());
    QVERIFY(!m_window->findChild<QPushButton *>(u"noticeAction"_s)->isVisible());
    QCOMPARE(rooms().liveModel().rowCount(), 0);
    QTRY_VERIFY(m_session->isOnline());
    QTRY_COMPARE(membersOf(u"defaultRoom"_s), 0);
}

void TestConsole::findsCommandsByTyping()
{
    command(u"Commands"_s).trigger();
    auto *palette = m_window->findChild<CommandPalette *>();
    QTRY_VERIFY(palette->isVisible());
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"view conn"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(page<ConnectionsPage>()->isVisible());
    QVERIFY(!palette->isVisible());
}

void TestConsole::goesToThePageOfACommand()
{
    m_window->showPage(0);
    command(u"Commands"_s).trigger();
    auto *palette = page<CommandPalette>();
    QTRY_VERIFY(palette->isVisible());
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"rooms new room"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(rooms().isVisible());
    answer(u"attic"_s);
    QTRY_VERIFY(rooms().liveModel().rowOf(u"attic"_s) >= 0);
}

void TestConsole::saysWhyACommandIsNotPossible()
{
    m_window->showPage(0);
    command(u"Commands"_s).trigger();
    auto *palette = page<CommandPalette>();
    QTRY_VERIFY(palette->isVisible());
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"connections message"_s);
    auto *explanation = palette->findChild<QLabel *>();
    QVERIFY2(explanation->text().contains(u"Select one connection first"_s),
             qUtf8Printable(explanation->text()));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QVERIFY(page<OverviewPage>()->isVisible());
    field->setText(u"no such thing"_s);
    QVERIFY(explanation->text().contains(u"no such command"_s));
}

void TestConsole::ordersAndChoosesColumnsByKeys()
{
    const auto one = join(u"defaultRoom"_s);
    command(u"New room"_s).trigger();
    answer(u"attic"_s);
    QTRY_COMPARE(rooms().liveModel().rowOf(u"attic"_s), 0);
    rooms().setFocus();
    const auto menu = [this] {
        const auto menus = rooms().findChildren<QMenu *>();
        for (QMenu *each : menus) {
            if (each->isVisible())
                return each;
        }
        return static_cast<QMenu *>(nullptr);
    };
    const auto choose = [&](const QString &text) {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTest::keyClick(m_window, Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(menu());
        for (int i = 0; menu()->activeAction()->text().remove(u'&') != text; ++i) {
            QVERIFY2(i < 20, qUtf8Printable(text));
            QTest::keyClick(menu(), Qt::Key_Down);
        }
        QTest::keyClick(menu(), Qt::Key_Return);
        QTRY_VERIFY(!menu());
    };
    choose(u"Sort by Members"_s);
    choose(u"Descending"_s);
    QTRY_COMPARE(rooms().liveModel().rowOf(u"defaultRoom"_s), 0);
    QCOMPARE(rooms().horizontalHeader()->sortIndicatorSection(), 1);
    choose(u"Show Members"_s);
    QVERIFY(rooms().isColumnHidden(1));
    choose(u"Show Members"_s);
    QVERIFY(!rooms().isColumnHidden(1));
}

void TestConsole::filtersAsOneTypes()
{
    for (const QString &name : {u"game-1"_s, u"game-2"_s, u"other"_s}) {
        command(u"New room"_s).trigger();
        answer(name);
        QTRY_VERIFY(rooms().liveModel().rowOf(name) >= 0);
    }
    const auto one = join(u"game-2"_s);
    command(u"Find"_s).trigger();
    auto *field = m_window->findChild<FilterField *>(u"roomFilter"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"name:game*"_s);
    QTRY_COMPARE(rooms().liveModel().rowCount(), 2);
    QTest::keyClicks(field, u" members>0"_s);
    QTRY_COMPARE(rooms().liveModel().rowCount(), 1);
    QTRY_COMPARE(rooms().liveModel().keyAt(0), u"game-2"_s);
    QTest::keyClicks(field, u" members>x"_s);
    QTRY_VERIFY(m_window->findChild<FilterField *>(u"roomFilter"_s)->findChild<QLabel *>()->isVisible());
    QCOMPARE(rooms().liveModel().rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(rooms().liveModel().rowCount(), 4);
}

void TestConsole::namesEveryWidget()
{
    ProfileStore profiles(*m_settings);
    ProfilesDialog servers(profiles, m_secrets);
    QVERIFY(selectRoom(u"defaultRoom"_s));
    command(u"Add members"_s).trigger();
    QWidgetList all = m_window->findChildren<QWidget *>() + servers.findChildren<QWidget *>();
    QStringList nameless;
    for (QWidget *widget : all) {
        const bool isInteractive =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
            qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QComboBox *>(widget) ||
            qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextEdit *>(widget) ||
            qobject_cast<QAbstractSpinBox *>(widget);
        // What Qt builds into its own widgets has their name.
        const bool isInner = widget->objectName().startsWith(u"qt_"_s) ||
                             qobject_cast<QHeaderView *>(widget) ||
                             qobject_cast<QComboBox *>(widget->parentWidget()) ||
                             qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                             qobject_cast<QLineEdit *>(widget->parentWidget()) ||
                             qobject_cast<QAbstractItemView *>(widget->parentWidget()) ||
                             widget->inherits("QComboBoxPrivateContainer") ||
                             widget->inherits("QComboBoxListView") || widget->inherits("QMenuBarExtension");
        if (!isInteractive || isInner)
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty()) {
            const QWidget *parent = widget->parentWidget();
            nameless.append(
                u"%1 in %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                  QLatin1StringView(parent ? parent->metaObject()->className() : "nothing")));
        }
    }
    QVERIFY2(nameless.isEmpty(), qUtf8Printable(nameless.join(u"; "_s)));
    QVERIFY(all.size() > 50);
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
