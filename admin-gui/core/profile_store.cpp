// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/profile_store.h"

#include "shared/admin/admin_endpoint.h"
#include "shared/admin/local_server.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

ProfileStore::ProfileStore(QSettings &settings)
    : m_settings(settings)
{
    reload();
}

void ProfileStore::reload()
{
    m_settings.sync();
    m_profiles.clear();
    const int count = m_settings.beginReadArray(u"profiles"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        Profile profile;
        profile.id = m_settings.value("id"_L1).toString();
        profile.name = m_settings.value("name"_L1).toString();
        profile.url = QUrl(m_settings.value("url"_L1).toString());
        profile.user = m_settings.value("user"_L1).toString();
        profile.caFile = m_settings.value("caFile"_L1).toString();
        profile.colour = m_settings.value("colour"_L1).toString();
        profile.isReadOnly = m_settings.value("readOnly"_L1).toBool();
        if (!profile.id.isEmpty())
            m_profiles.append(profile);
    }
    m_settings.endArray();
}

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

std::optional<Profile> ProfileStore::findByUrl(const QUrl &url) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.url == url)
            return profile;
    }
    return std::nullopt;
}

void ProfileStore::save(const Profile &profile)
{
    reload();
    const auto same = [&](const Profile &other) { return other.id == profile.id; };
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), same);
    if (found == m_profiles.end())
        m_profiles.append(profile);
    else
        *found = profile;
    write();
}

void ProfileStore::remove(const QString &id)
{
    reload();
    m_profiles.removeIf([&](const Profile &profile) { return profile.id == id; });
    write();
}

QString ProfileStore::lastUsed() const
{
    return m_settings.value("lastProfile"_L1).toString();
}

void ProfileStore::setLastUsed(const QString &id)
{
    m_settings.setValue("lastProfile"_L1, id);
}

std::optional<Profile> ProfileStore::localServer(const QProcessEnvironment &environment)
{
    const LocalServer local = LocalServer::in(LocalServer::defaultStateDir(environment));
    const auto url = parseAdminUrl(local.url);
    if (!url || !QFileInfo(local.tokenFile).isReadable())
        return std::nullopt;
    Profile profile;
    profile.id = u"local"_s;
    profile.name = QCoreApplication::translate("confab::ProfileStore", "This machine");
    profile.url = *url;
    profile.stateDir = local.stateDir;
    return profile;
}

void ProfileStore::write()
{
    m_settings.remove(u"profiles"_s);
    m_settings.beginWriteArray(u"profiles"_s, int(m_profiles.size()));
    for (int i = 0; i < m_profiles.size(); ++i) {
        const Profile &profile = m_profiles[i];
        m_settings.setArrayIndex(i);
        m_settings.setValue("id"_L1, profile.id);
        m_settings.setValue("name"_L1, profile.name);
        m_settings.setValue("url"_L1, profile.url.toString());
        m_settings.setValue("user"_L1, profile.user);
        m_settings.setValue("caFile"_L1, profile.caFile);
        m_settings.setValue("colour"_L1, profile.colour);
        m_settings.setValue("readOnly"_L1, profile.isReadOnly);
    }
    m_settings.endArray();
    m_settings.sync();
}

} // namespace confab
