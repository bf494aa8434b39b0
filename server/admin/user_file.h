// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/user_store.h"

namespace confab {

/// 1–64 of the letters, digits and signs that a user's name may have, and not `token`.
bool isUserName(QStringView name);

/// The users in the text of a file; the error says what is wrong with which of them.
tl::expected<QList<AdminUser>, QString> usersFromJson(const QByteArray &text);
QByteArray usersToJson(const QList<AdminUser> &users);

} // namespace confab
