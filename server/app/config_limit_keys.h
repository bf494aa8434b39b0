// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config_keys.h"

namespace confab {

/// The keys of [limits]; part of `configKeys`.
QList<ConfigKey> limitKeys();

} // namespace confab
