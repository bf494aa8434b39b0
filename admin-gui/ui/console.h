// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/records.h"
#include "admin-gui/ui/console_window.h"

#include <QTimer>

#include <memory>

namespace confab {

/// The window in the language chosen. For another language it is made anew, in the same state and with the
/// same connection, as soon as nothing is under way that would be lost.
class Console : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the console.
    Console(Session &session, SecretStore &secrets, QSettings &settings, Theme &theme,
            ConsoleLanguage &language);
    ~Console() override;

    ConsoleWindow &window() { return *m_window; }
    const Records &records() const { return m_records; }

private:
    void makeWindow();
    void renew();
    void renewLater();

    Session &m_session;
    SecretStore &m_secrets;
    QSettings &m_settings;
    Theme &m_theme;
    ConsoleLanguage &m_language;
    Records m_records;
    std::unique_ptr<ConsoleWindow> m_window;
    QString m_shownLanguage; ///< The window's.
    QTimer m_retry;          ///< While something is under way.
    bool m_isWaiting = false;
};

} // namespace confab
