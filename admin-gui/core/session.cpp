// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/session.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

Session::Session(AdminClientOptions options)
    : m_client({}, options)
{
    connect(&m_client, &AdminClient::stateChanged, this, &Session::onStateChanged);
    connect(&m_client, &AdminClient::disconnected, this, &Session::changed);
}

void Session::open(const Profile &profile, const AdminCredentials &credentials)
{
    m_client.stop();
    m_profile = profile;
    m_lastOnline = {};
    m_isOpen = true;
    Q_EMIT serverChanged();
    m_client.setEndpoint({profile.url, credentials, profile.caFile});
    m_client.start();
    Q_EMIT changed();
}

void Session::close()
{
    m_isOpen = false;
    m_client.stop();
    Q_EMIT serverChanged();
    Q_EMIT changed();
}

bool Session::isRefused() const
{
    const AdminError &error = m_client.lastError();
    return m_isOpen && m_client.state() == AdminClient::State::Disconnected &&
           error.kind == AdminError::Kind::SignInRefused && !error.retryAfter;
}

QString Session::statusText() const
{
    if (!m_isOpen)
        return tr("Not connected");
    const AdminSession &session = m_client.session();
    switch (m_client.state()) {
    case AdminClient::State::Ready: {
        const QString who = tr("%1: %2 (%3)").arg(m_profile.name, session.user, session.role);
        return m_profile.isReadOnly ? tr("%1, read-only").arg(who) : who;
    }
    case AdminClient::State::SigningIn:
        return tr("%1: signing in…").arg(m_profile.name);
    case AdminClient::State::Connecting:
    case AdminClient::State::Disconnected:
        break;
    }
    const AdminError &error = m_client.lastError();
    if (error.message.isEmpty())
        return tr("%1: connecting…").arg(m_profile.name);
    if (isRefused())
        return tr("%1: %2").arg(m_profile.name, adminErrorText(error));
    return tr("%1: trying again; %2").arg(m_profile.name, adminErrorText(error));
}

QString Session::obstacle(AdminRole role) const
{
    if (!isOnline())
        return tr("There is no connection to the server.");
    if (m_profile.isReadOnly && role != AdminRole::Viewer)
        return tr("This profile is read-only.");
    const auto own = adminRoleNamed(m_client.session().role);
    if (!own || *own < role)
        return tr("This needs the role %1; you are %2.").arg(adminRoleName(role), m_client.session().role);
    return {};
}

void Session::onStateChanged(AdminClient::State state)
{
    const bool isOnline = state == AdminClient::State::Ready;
    if (m_wasOnline && !isOnline)
        m_lastOnline = QDateTime::currentDateTime();
    m_wasOnline = isOnline;
    Q_EMIT changed();
}

} // namespace confab
