// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace confab {

/// A token, or a user with a password.
struct AdminCredentials {
    QString token{}; ///< Counts, unless it is empty.
    QString user{};
    QString password{};

    friend bool operator==(const AdminCredentials &, const AdminCredentials &) = default;
};

/// Where an administration port is, and how to sign in there.
struct AdminEndpoint {
    QUrl url;
    AdminCredentials credentials{};
    QString caFile{}; ///< Certificates to trust for wss:// besides those of the system; PEM.

    friend bool operator==(const AdminEndpoint &, const AdminEndpoint &) = default;
};

/// `text` as the address of an administration port; without a path it gets `/admin`. A sentence when it is
/// none, or when the credentials would cross a network in plain text.
tl::expected<QUrl, QString> parseAdminUrl(const QString &text);

/// Whether the address is one of the loopback interface.
bool isOnThisMachine(const QUrl &url);

} // namespace confab
