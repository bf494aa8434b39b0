// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/profile.h"
#include "shared/admin/admin_client.h"
#include "shared/admin/admin_role.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace confab {

/// The console's one connection: to whom, whether it is there, and what the operator may do with it.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(AdminClientOptions options = {});

    /// Leaves the server before; subscriptions go on with the new one. A local profile's server is followed
    /// when it comes back with another port or token.
    void open(const Profile &profile, const AdminCredentials &credentials);
    void close();

    AdminClient &client() { return m_client; }
    const Profile &profile() const { return m_profile; }
    bool isOpen() const { return m_isOpen; } ///< Somebody wants the connection, whether it is there or not.
    bool isOnline() const { return m_client.state() == AdminClient::State::Ready; }
    /// When the data on show was last known to be true; invalid before the first connection.
    QDateTime lastOnline() const { return isOnline() ? QDateTime::currentDateTime() : m_lastOnline; }
    /// The sign-in was refused for good: it takes another secret or another `open`.
    bool isRefused() const;
    /// One line for the status bar, such as `Production, ann (moderator)` or why there is no connection.
    QString statusText() const;

    /// Why the operator may not do what needs `role`, as a sentence; empty if they may.
    QString obstacle(AdminRole role) const;
    bool may(AdminRole role) const { return obstacle(role).isEmpty(); }

Q_SIGNALS:
    void changed();
    /// Another server, or none: what was known, asked or to be undone belongs to the one before.
    void serverChanged();

private:
    void onStateChanged(AdminClient::State state);
    void onDisconnected();
    void followLocalServer();

    AdminClient m_client;
    Profile m_profile;
    QString m_token;       ///< Of a local profile: the one last tried.
    QTimer m_lookForLocal; ///< Until a server runs there again.
    bool m_isLooking = false;
    QDateTime m_lastOnline;
    bool m_isOpen = false;
    bool m_wasOnline = false;
};

} // namespace confab
