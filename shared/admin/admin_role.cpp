// SPDX-License-Identifier: MIT
#include "shared/admin/admin_role.h"

#include <utility>

namespace confab {

namespace {

constexpr std::pair<AdminRole, QLatin1StringView> names[] = {
    {AdminRole::Viewer, QLatin1StringView("viewer")},
    {AdminRole::Moderator, QLatin1StringView("moderator")},
    {AdminRole::Admin, QLatin1StringView("admin")},
};

} // namespace

QLatin1StringView adminRoleName(AdminRole role)
{
    return names[size_t(role)].second;
}

std::optional<AdminRole> adminRoleNamed(QStringView name)
{
    for (const auto &[role, roleName] : names) {
        if (name == roleName)
            return role;
    }
    return std::nullopt;
}

} // namespace confab
