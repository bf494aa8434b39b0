// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/profile_store.h"
#include "admin-gui/core/secret_store.h"
#include "admin-gui/ui/bulk_bar.h"
#include "admin-gui/ui/close_question.h"
#include "admin-gui/ui/command_palette.h"
#include "admin-gui/ui/console_context.h"
#include "admin-gui/ui/console_language.h"
#include "admin-gui/ui/page.h"
#include "admin-gui/ui/removals.h"
#include "admin-gui/ui/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>

#include <memory>

namespace confab {

class AnnouncePage;
class ConnectionsPage;
class PageList;
class ProfilesDialog;
class RoomsPage;

/// The console: pages at the right of a list, one menu, one connection.
class ConsoleWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All of it outlives the window.
    ConsoleWindow(Session &session, SecretStore &secrets, QSettings &settings, Theme &theme,
                  ConsoleLanguage &language, Records &records);
    ~ConsoleWindow() override;

    /// Connects to the profile used last, or to the server of this machine; otherwise shows "Servers".
    void connectAtStart();
    /// With its secret from the keychain, or from the state directory of this machine's server.
    void connectToProfile(const Profile &profile);
    void connectTo(const Profile &profile, const AdminCredentials &credentials);
    /// For a link that names this address. Somebody else wrote it: this connects by itself to no server but
    /// that of this machine, and to that only where no other is open.
    void openLink(const QUrl &address);
    void showPage(int index);

    /// What makes another window look like this one.
    struct State {
        QByteArray geometry;
        int page = 0;
        bool hasServers = false; ///< Whether the dialog "Servers" is open.
        QList<QVariantMap> pages;
    };
    State state() const;
    void restore(const State &state);
    /// Something is under way that ends with the window.
    bool isBusy() const;
    /// Says that the language changes when it is over.
    void announceLanguage();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Entry {
        QString title;
        Page *page;
        QMenu *menu; ///< Of the page's commands.
    };

    ConsoleContext context() const { return {m_session, *m_notices, m_settings, *m_bulk, m_records}; }
    void addPages();
    void addPage(const QString &title, Page *page);
    void makeMenus();
    void fillServersMenu();
    void showServers();
    void showShortcuts();
    void showAbout();
    void onSessionChanged();
    void onPageChanged(int index);
    void openPalette();
    void exportShown();

    Session &m_session;
    SecretStore &m_secrets;
    QSettings &m_settings;
    Theme &m_theme;
    ConsoleLanguage &m_language;
    Records &m_records;
    ProfileStore m_profiles;
    QWidget *m_colour;
    PageList *m_list;
    QStackedWidget *m_stack;
    BulkBar *m_bulk;
    Notices *m_notices;
    std::unique_ptr<Removals> m_removals;
    CloseQuestion *m_closeQuestion;
    CommandPalette *m_palette;
    QPointer<ProfilesDialog> m_dialog;
    QLabel *m_status;
    QMenu *m_serversMenu = nullptr;
    QAction *m_export = nullptr;
    QAction *m_columns = nullptr;
    RoomsPage *m_rooms = nullptr;
    AnnouncePage *m_announce = nullptr;
    QList<Entry> m_pages;
    int m_connects = 0; ///< Counts what was chosen: an answer of the keychain may come after another choice.
    QList<CommandGroup> m_commands; ///< Of the menus; those of pages are in `m_pages`.
};

} // namespace confab
