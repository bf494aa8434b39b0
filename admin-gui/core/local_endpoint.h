// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/admin/admin_endpoint.h"

#include <optional>

namespace confab {

/// Where the server of this machine with that state directory listens now, and with what one signs in there.
/// Nullopt while none runs.
std::optional<AdminEndpoint> localEndpoint(const QString &stateDir);

} // namespace confab
