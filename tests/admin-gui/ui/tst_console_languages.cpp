// SPDX-License-Identifier: GPL-3.0-or-later
// The console in a language that nobody speaks (translations/rules.py): what can be read in it has not gone
// through the catalogues, and what has no room in it has none in German either.
#include "admin-gui/ui/announce_page.h"
#include "admin-gui/ui/connections_page.h"
#include "admin-gui/ui/export_dialog.h"
#include "admin-gui/ui/filter_field.h"
#include "admin-gui/ui/member_adder.h"
#include "admin-gui/ui/profiles_dialog.h"
#include "admin-gui/ui/room_chips.h"
#include "admin-gui/ui/rooms_page.h"
#include "tests/support/console_fixture.h"
#include "tests/support/visible_texts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestConsoleLanguages : public QObject, ConsoleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void noTwoEntriesOfAMenuHaveOneKey_data();
    void noTwoEntriesOfAMenuHaveOneKey();
    void aTextThatIsNotTranslatedIsFound();
    void aLabelThatIsCutIsFound();
    void anotherLanguageKeepsWhatTheOperatorDoes();
    void anotherLanguageWaitsForWhatIsUnderWay();
    void arabicRunsFromRightToLeft();
    void theChoiceIsRemembered();

private:
    void choose(const QString &language);
    void openDialog(const QString &name);

    std::unique_ptr<ServerProcess> m_server;
};

void TestConsoleLanguages::initTestCase()
{
    // What a developer keeps in the keychain of the desktop is not a test's business.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestConsoleLanguages::init()
{
    m_server = std::make_unique<ServerProcess>(QStringLiteral(CONFABD));
    // Names that cannot be taken for words.
    QVERIFY(m_server->start({u"--node-id"_s, u"1-1"_s, u"--room"_s, u"42"_s}));
    m_language.choose(u"en"_s);
    QVERIFY(openWindow());
    QVERIFY(connectTo(m_server->adminUrl(), m_server->token(), u"7"_s));
}

void TestConsoleLanguages::cleanup()
{
    closeWindow();
    m_server.reset();
}

void TestConsoleLanguages::choose(const QString &language)
{
    const QPointer<ConsoleWindow> before = m_window;
    m_language.choose(language);
    QTRY_VERIFY(!before);
    m_window = &m_console->window();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

/// Commands are known by the places of their shortcuts, for their words are strange here.
void TestConsoleLanguages::openDialog(const QString &name)
{
    if (name == u"servers"_s)
        trigger(QKeySequence(u"Ctrl+O"_s));
    else if (name == u"commands"_s)
        trigger(QKeySequence(u"Ctrl+K"_s));
    else if (name == u"shortcuts"_s)
        trigger(QKeySequence(QKeySequence::HelpContents));
    else if (name == u"export"_s)
        trigger(QKeySequence(u"Ctrl+Shift+S"_s));
    else if (name == u"add members"_s)
        trigger(QKeySequence(u"Ctrl+Shift+A"_s));
    else if (name == u"new room"_s)
        trigger(QKeySequence(QKeySequence::New));
    else if (name == u"thresholds"_s)
        trigger(QKeySequence(u"Ctrl+T"_s));
}

void TestConsoleLanguages::everyTextIsTranslated_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("dialog");
    for (int page = 0; page < 6; ++page)
        QTest::addRow("page %d", page) << page << QString();
    for (const QString &name :
         {u"servers"_s, u"commands"_s, u"shortcuts"_s, u"export"_s, u"add members"_s, u"new room"_s})
        QTest::newRow(qPrintable(name)) << 1 << name;
    QTest::newRow("thresholds") << 0 << u"thresholds"_s;
}

void TestConsoleLanguages::everyTextIsTranslated()
{
    QFETCH(int, page);
    QFETCH(QString, dialog);
    choose(u"qps"_s);
    m_window->showPage(page);
    if (page == 1)
        QVERIFY(selectRoom(u"42"_s));
    openDialog(dialog);
    if (QWidget *active = QApplication::activeWindow())
        QVERIFY(QTest::qWaitForWindowExposed(active));
    QCOMPARE(visible_texts::untranslated().join(u'\n'), QString());
    QCOMPARE(visible_texts::cut().join(u'\n'), QString());
    // A laptop's screen.
    QVERIFY2(m_window->minimumSizeHint().width() <= 1366,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
}

void TestConsoleLanguages::noTwoEntriesOfAMenuHaveOneKey_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : languageCodes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestConsoleLanguages::noTwoEntriesOfAMenuHaveOneKey()
{
    QFETCH(QString, language);
    if (language != u"en"_s)
        choose(language);
    QStringList found = visible_texts::sharedKeys(m_window->menuBar()->actions());
    for (const QAction *action : m_window->menuBar()->actions()) {
        // Those of pages have more entries than letters.
        if (!QKeySequence::mnemonic(action->text()).isEmpty())
            found += visible_texts::sharedKeys(action->menu()->actions());
    }
    QCOMPARE(found.join(u'\n'), QString());
}

void TestConsoleLanguages::aTextThatIsNotTranslatedIsFound()
{
    choose(u"qps"_s);
    auto *label = new QLabel(u"Hello there"_s, m_window);
    label->show();
    QVERIFY(visible_texts::untranslated().join(u'\n').contains(u"Hello there"_s));
}

void TestConsoleLanguages::aLabelThatIsCutIsFound()
{
    auto *label = new QLabel(u"A long text that has no room"_s, m_window);
    label->setFixedWidth(20);
    label->show();
    QVERIFY(visible_texts::cut().join(u'\n').contains(u"A long text"_s));
}

void TestConsoleLanguages::anotherLanguageKeepsWhatTheOperatorDoes()
{
    showRooms();
    QVERIFY(selectRoom(u"42"_s));
    page<ConnectionsPage>()->findChild<FilterField *>()->setText(u"room:42"_s);
    auto *announce = page<AnnouncePage>();
    announce->setRooms({u"42"_s});
    announce->findChild<QPlainTextEdit *>()->setPlainText(u"Half a message"_s);
    const QSignalSpy lost(&m_session->client(), &AdminClient::disconnected);
    const auto before = m_window->menuBar()->actions().first()->text();

    choose(u"qps"_s);

    QVERIFY(m_window->menuBar()->actions().first()->text() != before);
    QVERIFY(m_window->isVisible());
    QCOMPARE(lost.size(), 0);
    QVERIFY(m_session->isOnline());
    QVERIFY(page<RoomsPage>()->isVisible());
    QTRY_COMPARE(rooms().selectedKeys(u"room"_s), QStringList{u"42"_s});
    QTRY_COMPARE(page<ConnectionsPage>()->findChild<FilterField *>()->text(), u"room:42"_s);
    QCOMPARE(page<AnnouncePage>()->findChild<RoomChips *>()->rooms(), QStringList{u"42"_s});
    QCOMPARE(page<AnnouncePage>()->findChild<QPlainTextEdit *>()->toPlainText(), u"Half a message"_s);
}

void TestConsoleLanguages::anotherLanguageWaitsForWhatIsUnderWay()
{
    const QPointer<ConsoleWindow> before = m_window;
    QList<BulkItem> items;
    for (int i = 0; i < 200; ++i)
        items.append({QString::number(i), u"chatRoom.add"_s, {{u"room"_s, QString::number(1000 + i)}}});
    auto job = std::make_unique<BulkJob>(m_session->client(), u"7"_s, items,
                                         [](const QJsonObject &) { return QString(); });
    qsizetype done = 0;
    page<BulkBar>()->run(std::move(job), [&done](const BulkJob &over) { done = over.succeeded().size(); });
    m_language.choose(u"qps"_s);
    QTRY_VERIFY(!before);
    QCOMPARE(done, items.size());
    m_window = &m_console->window();
}

void TestConsoleLanguages::arabicRunsFromRightToLeft()
{
    choose(u"ar"_s);
    QCOMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    choose(u"en"_s);
    QCOMPARE(m_window->layoutDirection(), Qt::LeftToRight);
}

void TestConsoleLanguages::theChoiceIsRemembered()
{
    m_language.useSettings(*m_settings);
    choose(u"ar"_s);
    ConsoleLanguage next;
    next.useSettings(*m_settings);
    QCOMPARE(next.language(), u"ar"_s);
    ConsoleLanguage given(u"fr"_s);
    given.useSettings(*m_settings);
    QCOMPARE(given.language(), u"fr"_s);
}

QTEST_MAIN(TestConsoleLanguages)
#include "tst_console_languages.moc"
