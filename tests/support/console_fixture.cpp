// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/console_fixture.h"

#include "admin-gui/ui/rooms_page.h"
#include "tests/support/impatient.h"

#include <QFile>
#include <QMenu>
#include <QStandardPaths>
#include <QTest>

namespace confab {

using namespace Qt::Literals::StringLiterals;

ConsoleFixture::ConsoleFixture()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settingsDir.path());
    QCoreApplication::setOrganizationName(u"confab-test"_s);
    m_theme = std::make_unique<Theme>();
}

ConsoleFixture::~ConsoleFixture()
{
    closeWindow();
}

bool ConsoleFixture::openWindow()
{
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                  u"/announcements.jsonl"_s);
    m_settings = std::make_unique<QSettings>();
    m_settings->clear();
    m_session = std::make_unique<Session>(impatient());
    m_console = std::make_unique<Console>(*m_session, m_secrets, *m_settings, *m_theme, m_language);
    m_window = &m_console->window();
    m_window->show();
    return QTest::qWaitForWindowExposed(m_window);
}

void ConsoleFixture::closeWindow()
{
    m_window = nullptr;
    m_console.reset();
    m_session.reset();
}

bool ConsoleFixture::connectTo(const QUrl &url, const QString &token, const QString &name)
{
    Profile profile;
    profile.id = name;
    profile.name = name;
    profile.url = url;
    m_window->connectTo(profile, {token, {}, {}});
    return QTest::qWaitFor([this] { return m_session->isOnline(); });
}

LiveTableView &ConsoleFixture::rooms()
{
    return *m_window->findChild<LiveTableView *>(u"rooms"_s);
}

LiveTableView &ConsoleFixture::members()
{
    return *m_window->findChild<LiveTableView *>(u"members"_s);
}

bool ConsoleFixture::selectRoom(const QString &room)
{
    if (!QTest::qWaitFor([&] { return rooms().liveModel().rowOf(room) >= 0; }))
        return false;
    rooms().selectRow(rooms().liveModel().rowOf(room));
    return QTest::qWaitFor([&] {
        return members().liveModel().isCurrent() && members().liveModel().query()["room"_L1] == room;
    });
}

int ConsoleFixture::membersOf(const QString &room)
{
    const int row = rooms().liveModel().rowOf(room);
    return row < 0 ? -1 : rooms().liveModel().rowAt(row)["membersCount"_L1].toInt();
}

AskBar &ConsoleFixture::visibleQuestion()
{
    static Session session;
    static AskBar none(session);
    for (AskBar *bar : m_window->findChildren<AskBar *>()) {
        if (bar->isVisible())
            return *bar;
    }
    return none;
}

QAction &ConsoleFixture::command(const QString &text)
{
    static QAction none(nullptr);
    for (QAction *action : m_window->findChildren<QAction *>()) {
        const auto *owner = qobject_cast<const QWidget *>(action->parent());
        const bool isOnShow = !owner || qobject_cast<const QMenu *>(owner) || owner->isVisible();
        if (isOnShow && action->isVisible() && QString(action->text()).remove(u'&').remove(u'…') == text)
            return *action;
    }
    qWarning("there is no visible command %s", qUtf8Printable(text));
    return none;
}

void ConsoleFixture::trigger(const QKeySequence &keys)
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        const auto *owner = qobject_cast<const QWidget *>(action->parent());
        const bool isOnShow = !owner || qobject_cast<const QMenu *>(owner) || owner->isVisible();
        if (isOnShow && action->isVisible() && action->shortcuts().contains(keys)) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(u"there is no command with the keys "_s + keys.toString()));
}

void ConsoleFixture::answer(const QString &text)
{
    QVERIFY(visibleQuestion().isVisible());
    auto *field = visibleQuestion().findChild<QLineEdit *>();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

QString ConsoleFixture::notice()
{
    return m_window->findChild<Notices *>()->text();
}

} // namespace confab
