// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config_keys.h"

namespace confab {

/// The keys of [plugins]; part of `configKeys`.
QList<ConfigKey> pluginKeys();

} // namespace confab
