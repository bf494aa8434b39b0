// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace confab {

/// A server an operator connects to. Its secret is not in here (SecretStore).
struct Profile {
    QString id{}; ///< Never shown; the same for ever.
    QString name{};
    QUrl url{};
    QString user{}; ///< Empty: signs in with a token.
    QString caFile{};
    QString colour{}; ///< `#rrggbb`, or empty.
    bool isReadOnly = false;
    /// A server of this machine that was found by itself: address and token are read anew each time.
    QString stateDir{};

    bool isLocal() const { return !stateDir.isEmpty(); }
    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace confab
