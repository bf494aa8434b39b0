// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/session.h"

#include "admin-gui/core/local_endpoint.h"

#include <algorithm>
#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

Session::Session(AdminClientOptions options)
    : m_client({}, options)
{
    connect(&m_client, &AdminClient::stateChanged, this, &Session::onStateChanged);
    connect(&m_client, &AdminClient::disconnected, this, &Session::onDisconnected);
    m_lookForLocal.setSingleShot(true);
    m_lookForLocal.setInterval(std::min(options.longestRetry, std::chrono::milliseconds(1000)));
    connect(&m_lookForLocal, &QTimer::timeout, this, &Session::followLocalServer);
}

void Session::open(const Profile &profile, const AdminCredentials &credentials)
{
    m_lookForLocal.stop();
    m_isOpen = false;
    m_client.stop();
    m_profile = profile;
    m_token = credentials.token;
    m_isLooking = false;
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
    m_lookForLocal.stop();
    m_client.stop();
    Q_EMIT serverChanged();
    Q_EMIT changed();
}

void Session::onDisconnected()
{
    if (m_isOpen && m_profile.isLocal())
        followLocalServer();
    Q_EMIT changed();
}

void Session::followLocalServer()
{
    const auto endpoint = localEndpoint(m_profile.stateDir);
    if (!endpoint) {
        // The port it had may be another program's by now, which must not see the token.
        m_client.stop();
        m_isLooking = true;
        m_lookForLocal.start();
        return;
    }
    const bool isTrying = !std::exchange(m_isLooking, false);
    const bool isAsBefore = endpoint->url == m_profile.url && endpoint->credentials.token == m_token;
    if (isAsBefore && isTrying)
        return; // The client tries again by itself.
    m_profile.url = endpoint->url;
    m_token = endpoint->credentials.token;
    m_client.stop();
    m_client.setEndpoint(*endpoint);
    m_client.start();
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
