// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/console.h"

#include <QApplication>

#include <utility>

namespace confab {

Console::Console(Session &session, SecretStore &secrets, QSettings &settings, Theme &theme,
                 ConsoleLanguage &language)
    : m_session(session)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_theme(theme)
    , m_language(language)
    , m_records(session.client(), settings)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(std::chrono::milliseconds(200));
    connect(&m_retry, &QTimer::timeout, this, &Console::renew);
    connect(&language, &ConsoleLanguage::changed, this, &Console::renewLater);
    makeWindow();
}

Console::~Console() = default;

void Console::makeWindow()
{
    m_window =
        std::make_unique<ConsoleWindow>(m_session, m_secrets, m_settings, m_theme, m_language, m_records);
    m_shownLanguage = m_language.language();
}

void Console::renewLater()
{
    // What asked for it is a menu of the window that goes.
    QMetaObject::invokeMethod(this, &Console::renew, Qt::QueuedConnection);
}

void Console::renew()
{
    if (m_shownLanguage == m_language.language())
        return;
    if (m_window->isBusy()) {
        if (!std::exchange(m_isWaiting, true))
            m_window->announceLanguage();
        m_retry.start();
        return;
    }
    m_isWaiting = false;
    const bool isVisible = m_window->isVisible();
    const ConsoleWindow::State state = m_window->state();
    // For a moment there is no window, which is no reason to end.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    makeWindow();
    m_window->restore(state);
    if (isVisible)
        m_window->show();
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace confab
