// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin-gui/core/profile.h"

#include <QList>
#include <QProcessEnvironment>
#include <QSettings>

#include <optional>

namespace confab {

/// The profiles an operator keeps, in the program's settings, and the server found on this machine. Several
/// consoles may run: what another has written meanwhile is read before anything changes.
class ProfileStore
{
public:
    explicit ProfileStore(QSettings &settings);

    const QList<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> find(const QString &id) const;
    std::optional<Profile> findByUrl(const QUrl &url) const;
    void reload();                     ///< What another console has written meanwhile, too.
    void save(const Profile &profile); ///< In the place of the one with its id, else as the last.
    void remove(const QString &id);

    QString lastUsed() const;
    void setLastUsed(const QString &id);

    /// The server whose state directory is the default one, if its token is there and may be read.
    static std::optional<Profile> localServer(const QProcessEnvironment &environment);

private:
    void write();

    QSettings &m_settings;
    QList<Profile> m_profiles;
};

} // namespace confab
