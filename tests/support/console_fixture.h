// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/ui/ask_bar.h"
#include "admin-gui/ui/console.h"
#include "admin-gui/ui/live_table_view.h"
#include "tests/support/no_secrets.h"
#include "tests/support/server_process.h"

#include <QTemporaryDir>

namespace confab {

/// The console's window with settings of its own, and what an operator does with it. Test programs inherit it
/// beside QObject.
class ConsoleFixture
{
protected:
    ConsoleFixture();
    ~ConsoleFixture();

    /// Without a connection, with no settings and no history of announcements.
    bool openWindow();
    void closeWindow();
    /// As the profile `name`, with everything allowed; false if that does not come about.
    bool connectTo(const QUrl &url, const QString &token, const QString &name = QStringLiteral("Test"));

    LiveTableView &rooms();
    LiveTableView &members();
    template <typename T>
    T *page()
    {
        return m_window->findChild<T *>();
    }
    void showRooms() { m_window->showPage(1); }
    /// Selects a room and waits for its members.
    bool selectRoom(const QString &room);
    int membersOf(const QString &room);
    /// The question that is open; one that is invisible where there is none.
    AskBar &visibleQuestion();
    /// A command of the window or of the page on show, by its words without marks.
    QAction &command(const QString &text);
    /// The command of the window or of the page on show that has these keys.
    void trigger(const QKeySequence &keys);
    /// Types it into the question, and Return.
    void answer(const QString &text);
    QString notice();

    QTemporaryDir m_settingsDir;
    std::unique_ptr<QSettings> m_settings;
    NoSecrets m_secrets;
    ConsoleLanguage m_language{QStringLiteral("en")};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Console> m_console;
    ConsoleWindow *m_window = nullptr; ///< The console's; another one after a change of the language.
};

} // namespace confab
