// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/admin_client.h"

namespace confab {

/// Connects again so soon that a test need not wait for it.
inline AdminClientOptions impatient()
{
    AdminClientOptions options;
    options.firstRetry = std::chrono::milliseconds(20);
    options.longestRetry = std::chrono::milliseconds(100);
    return options;
}

} // namespace confab
