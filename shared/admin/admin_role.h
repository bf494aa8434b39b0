// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace confab {

/// What an operator may do; each includes those before it (docs/admin-api.md).
enum class AdminRole {
    Viewer,    ///< Looks.
    Moderator, ///< Members, messages, announcements.
    Admin,     ///< Rooms, users, disconnecting.
};

/// `viewer`, `moderator`, `admin`.
QLatin1StringView adminRoleName(AdminRole role);
std::optional<AdminRole> adminRoleNamed(QStringView name);

} // namespace confab
