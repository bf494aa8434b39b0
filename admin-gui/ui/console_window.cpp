// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/ui/console_window.h"

#include "admin-gui/core/console_link.h"
#include "admin-gui/core/local_endpoint.h"
#include "admin-gui/ui/announce_page.h"
#include "admin-gui/ui/connection_banner.h"
#include "admin-gui/ui/connections_page.h"
#include "admin-gui/ui/console_menus.h"
#include "admin-gui/ui/export_dialog.h"
#include "admin-gui/ui/feed_page.h"
#include "admin-gui/ui/header_menu.h"
#include "admin-gui/ui/overview_page.h"
#include "admin-gui/ui/page_list.h"
#include "admin-gui/ui/profiles_dialog.h"
#include "admin-gui/ui/rooms_page.h"
#include "admin-gui/ui/shortcuts_dialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

ConsoleWindow::ConsoleWindow(Session &session, SecretStore &secrets, QSettings &settings, Theme &theme,
                             ConsoleLanguage &language, Records &records)
    : m_session(session)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_theme(theme)
    , m_language(language)
    , m_records(records)
    , m_profiles(settings)
    , m_colour(new QWidget(this))
    , m_list(new PageList(this))
    , m_stack(new QStackedWidget(this))
    , m_bulk(new BulkBar(this))
    , m_notices(new Notices(this))
    , m_closeQuestion(new CloseQuestion(*m_bulk, *m_notices, *this))
    , m_palette(new CommandPalette(this))
    , m_status(new QLabel(this))
{
    setWindowTitle(tr("Confab"));
    m_removals = std::make_unique<Removals>(context());
    auto *banner = new ConnectionBanner(session, this);
    m_colour->setFixedHeight(4);
    m_colour->setAutoFillBackground(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setAccessibleName(tr("Server"));
    statusBar()->addPermanentWidget(m_status);

    auto *central = new QWidget(this);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 8, 8, 0);
    right->addWidget(banner);
    right->addWidget(m_stack, 1);
    right->addWidget(m_bulk);
    right->addWidget(m_notices);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_colour);
    layout->addLayout(row, 1);
    setCentralWidget(central);

    addPages();
    makeMenus();
    connect(m_list, &QListWidget::currentRowChanged, this, &ConsoleWindow::onPageChanged);
    connect(banner, &ConnectionBanner::serversWanted, this, &ConsoleWindow::showServers);
    connect(&session, &Session::changed, this, &ConsoleWindow::onSessionChanged);
    // What waits its turn was meant for the server before.
    connect(&session, &Session::serverChanged, m_bulk, &BulkBar::cancelAll);
    resize(1180, 760);
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    showPage(settings.value("window/page"_L1, 0).toInt());
    onSessionChanged();
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::addPages()
{
    m_rooms = new RoomsPage(context(), *m_removals, this);
    auto *connections = new ConnectionsPage(context(), this);
    m_announce = new AnnouncePage(context(), this);
    auto *overview = new OverviewPage(context(), this);
    addPage(tr("Overview"), overview);
    addPage(tr("Rooms"), m_rooms);
    addPage(tr("Connections"), connections);
    addPage(tr("Announce"), m_announce);
    addPage(tr("Events"), new FeedPage(context(), FeedPage::Kind::Events, this));
    addPage(tr("Log"), new FeedPage(context(), FeedPage::Kind::Log, this));

    connect(overview, &OverviewPage::alertCountChanged, this, [this](int count) {
        m_list->item(0)->setText(count == 0 ? m_pages[0].title
                                            : tr("%1 (%2 \u26A0)").arg(m_pages[0].title).arg(count));
    });
    connect(overview, &OverviewPage::wanted, this, [this] {
        showPage(0);
        showNormal();
        activateWindow();
    });
    connect(m_rooms, &RoomsPage::announceTo, this, [this](const QStringList &rooms) {
        m_announce->setRooms(rooms);
        showPage(int(m_stack->indexOf(m_announce)));
    });
    connect(connections, &ConnectionsPage::roomWanted, this, [this](const QString &room) {
        showPage(int(m_stack->indexOf(m_rooms)));
        m_rooms->showRoom(room);
    });
}

void ConsoleWindow::addPage(const QString &title, Page *page)
{
    m_stack->addWidget(page);
    m_list->addPage(title);
    m_pages.append({title, page, nullptr});
}

void ConsoleWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_serversMenu = file->addMenu(tr("&Connect to"));
    connect(file, &QMenu::aboutToShow, this, &ConsoleWindow::fillServersMenu);
    file->addAction(tr("&Servers…"), QKeySequence(u"Ctrl+O"_s), this, &ConsoleWindow::showServers);
    file->addAction(tr("&Disconnect"), this, [this] {
        ++m_connects;
        m_session.close();
    });
    file->addSeparator();
    m_export = file->addAction(tr("&Export table…"), QKeySequence(u"Ctrl+Shift+S"_s), this,
                               &ConsoleWindow::exportShown);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_removals->undoStack().createUndoAction(edit, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    edit->addAction(undo);
    edit->addAction(tr("&Find"), QKeySequence::Find, this,
                    [this] { m_pages[m_stack->currentIndex()].page->focusFilter(); });
    edit->addAction(tr("&Commands…"), QKeySequence(u"Ctrl+K"_s), this, &ConsoleWindow::openPalette);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < m_pages.size(); ++i)
        view->addAction(m_pages[i].title, QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), this,
                        [this, i] { showPage(i); });
    view->addSeparator();
    m_columns = view->addAction(tr("&Columns and order…"), QKeySequence(u"Ctrl+H"_s), this,
                                [this] { openHeaderMenu(*m_pages[m_stack->currentIndex()].page->grid()); });
    m_columns->setStatusTip(tr("Chooses what the table shows, and what it is sorted by."));
    view->addSeparator();
    addThemes(*view, m_theme, m_settings);
    view->addSeparator();
    addLanguages(*view->addMenu(tr("Lan&guage")), m_language);

    for (Entry &entry : m_pages) {
        const QList<QAction *> commands = entry.page->commands();
        if (commands.isEmpty())
            continue;
        entry.menu = menuBar()->addMenu(entry.title);
        entry.menu->addActions(commands);
    }
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keyboard shortcuts"), QKeySequence::HelpContents, this,
                    &ConsoleWindow::showShortcuts);
    help->addAction(tr("&About Confab"), this, &ConsoleWindow::showAbout);
    m_commands = {{tr("File"), file->actions()},
                  {tr("Edit"), edit->actions()},
                  {tr("View"), view->actions()},
                  {tr("Help"), help->actions()}};
    fillServersMenu();
}

void ConsoleWindow::fillServersMenu()
{
    m_serversMenu->clear();
    QList<Profile> profiles = m_profiles.profiles();
    if (const auto local = ProfileStore::localServer(QProcessEnvironment::systemEnvironment()))
        profiles.prepend(*local);
    for (const Profile &profile : profiles)
        m_serversMenu->addAction(profile.name, this, [this, profile] { connectToProfile(profile); });
    m_serversMenu->setEnabled(!profiles.isEmpty());
}

void ConsoleWindow::connectAtStart()
{
    const QString last = m_profiles.lastUsed();
    if (const auto profile = m_profiles.find(last)) {
        connectToProfile(*profile);
        return;
    }
    if (const auto local = ProfileStore::localServer(QProcessEnvironment::systemEnvironment())) {
        connectToProfile(*local);
        return;
    }
    showServers();
}

void ConsoleWindow::connectToProfile(const Profile &profile)
{
    ++m_connects; // an answer of the keychain to an earlier choice comes too late now
    if (profile.isLocal()) {
        // Where it listens now: the port it had may be another program's.
        const auto endpoint = localEndpoint(profile.stateDir);
        if (!endpoint) {
            m_notices->show(Notices::Kind::Failed,
                            tr("No server runs with the state directory %1.").arg(profile.stateDir));
            return;
        }
        Profile current = profile;
        current.url = endpoint->url;
        connectTo(current, endpoint->credentials);
        return;
    }
    m_secrets.read(profile.id, [self = QPointer(this), profile, choice = m_connects](const QString &secret,
                                                                                     const QString &problem) {
        if (!self || choice != self->m_connects)
            return;
        if (secret.isEmpty()) {
            self->m_profiles.setLastUsed(profile.id);
            self->showServers();
            if (!problem.isEmpty())
                self->m_notices->show(Notices::Kind::Failed, problem);
            return;
        }
        AdminCredentials credentials{{}, profile.user, secret};
        if (profile.user.isEmpty())
            credentials = {secret, {}, {}};
        self->connectTo(profile, credentials);
    });
}

void ConsoleWindow::connectTo(const Profile &profile, const AdminCredentials &credentials)
{
    ++m_connects;
    if (m_profiles.find(profile.id))
        m_profiles.setLastUsed(profile.id);
    QPalette palette = m_colour->palette();
    palette.setColor(QPalette::Window, profile.colour.isEmpty()
                                           ? QApplication::palette().color(QPalette::Window)
                                           : QColor(profile.colour));
    m_colour->setPalette(palette);
    m_colour->setVisible(!profile.colour.isEmpty());
    m_session.open(profile, credentials);
}

void ConsoleWindow::openLink(const QUrl &address)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (m_session.isOpen() && m_session.profile().url == address)
        return;
    const auto local = ProfileStore::localServer(QProcessEnvironment::systemEnvironment());
    if (local && local->url == address) {
        if (!m_session.isOpen())
            connectToProfile(*local);
        else
            m_notices->offer(tr("The link leads to the server of this machine."), tr("Connect"), 30,
                             [this, profile = *local] { connectToProfile(profile); });
        return;
    }
    showServers();
    if (!m_dialog->openAddress(address))
        m_notices->show(Notices::Kind::Failed,
                        tr("The link to %1 was not opened: something is being typed in \"Servers\".")
                            .arg(shownAddress(address)));
}

void ConsoleWindow::showPage(int index)
{
    m_list->setCurrentRow(index >= 0 && index < m_pages.size() ? index : 0);
}

void ConsoleWindow::onPageChanged(int index)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        m_pages[i].page->setShown(i == index);
        // Keys that two pages use mean the page on show: those of hidden menus and widgets do not count.
        if (m_pages[i].menu)
            m_pages[i].menu->menuAction()->setVisible(i == index);
    }
    m_stack->setCurrentIndex(index);
    m_export->setEnabled(m_pages[index].page->table() != nullptr);
    m_columns->setEnabled(m_pages[index].page->grid() != nullptr);
    m_settings.setValue("window/page"_L1, index);
}

void ConsoleWindow::onSessionChanged()
{
    m_status->setText(m_session.statusText());
    const QString name = m_session.isOpen() ? m_session.profile().name : QString();
    setWindowTitle(name.isEmpty() ? tr("Confab") : tr("%1 – Confab").arg(name));
}

void ConsoleWindow::showServers()
{
    if (!m_dialog) {
        m_dialog = new ProfilesDialog(m_profiles, m_secrets, this);
        connect(m_dialog, &ProfilesDialog::secretNotKept, this,
                [this](const QString &problem) { m_notices->show(Notices::Kind::Failed, problem); });
        connect(m_dialog, &ProfilesDialog::connectWanted, this, &ConsoleWindow::connectTo);
        connect(m_dialog, &ProfilesDialog::profilesChanged, this, &ConsoleWindow::fillServersMenu);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ConsoleWindow::openPalette()
{
    fillServersMenu();
    auto groups = m_commands;
    const int shown = m_stack->currentIndex();
    for (int i = 0; i < m_pages.size(); ++i) {
        if (i != shown)
            groups.append({m_pages[i].title, m_pages[i].page->commands(), [this, i] { showPage(i); }});
    }
    groups.prepend({m_pages[shown].title, m_pages[shown].page->commands()});
    groups.append({tr("Connect to"), m_serversMenu->actions()});
    m_palette->open(groups);
}

void ConsoleWindow::showShortcuts()
{
    auto groups = m_commands;
    for (const Entry &entry : m_pages)
        groups.append({entry.title, entry.page->commands()});
    auto *dialog = new ShortcutsDialog(groups, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ConsoleWindow::showAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Confab"),
                        tr("<b>Confab %1</b><p>The operator's console of the Confab chat server.</p>"
                           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                            .arg(QStringLiteral(CONFAB_VERSION)),
                        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

void ConsoleWindow::exportShown()
{
    const Page *page = m_pages[m_stack->currentIndex()].page;
    if (page->table())
        exportTable(this, context(), *page->table());
}

ConsoleWindow::State ConsoleWindow::state() const
{
    State state{saveGeometry(), int(m_stack->currentIndex()), m_dialog && m_dialog->isVisible(), {}};
    for (const Entry &entry : m_pages)
        state.pages.append(entry.page->state());
    return state;
}

void ConsoleWindow::restore(const State &state)
{
    restoreGeometry(state.geometry);
    for (qsizetype i = 0; i < std::min(state.pages.size(), m_pages.size()); ++i)
        m_pages[i].page->restore(state.pages[i]);
    showPage(state.page);
    if (state.hasServers)
        showServers();
}

bool ConsoleWindow::isBusy() const
{
    const auto exports = findChildren<ExportDialog *>();
    const bool isTyping = m_dialog && m_dialog->isVisible() && m_dialog->isTouched();
    return m_bulk->isBusy() || isTyping || std::ranges::any_of(exports, &ExportDialog::isRunning);
}

void ConsoleWindow::announceLanguage()
{
    m_notices->show(Notices::Kind::Done, tr("The language changes when what is under way is done."));
}

void ConsoleWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closeQuestion->mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setValue("window/geometry"_L1, saveGeometry());
    event->accept();
}

} // namespace confab
