// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/profile.h"
#include "shared/admin/admin_client.h"

#include <QObject>
#include <QTcpSocket>

#include <memory>

namespace confab {

/// Tries a profile step by step, so that an operator learns which one fails: the host's name, TCP, TLS, the
/// sign-in with its role, the version.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    ConnectionTest(Profile profile, AdminCredentials credentials, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start();

Q_SIGNALS:
    /// In order; after one that failed there is none.
    void stepDone(const QString &step, bool isPassed, const QString &detail);
    void finished(bool isPassed);

private:
    void pass(const QString &step, const QString &detail);
    void fail(const QString &step, const QString &reason);
    void connectTcp(const QString &address);
    void startTls();
    void signIn();

    const Profile m_profile;
    const AdminCredentials m_credentials;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<AdminClient> m_client;
    QTimer m_deadline;
    QString m_step; ///< Under way.
    bool m_isOver = false;
};

} // namespace confab
