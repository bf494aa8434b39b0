// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config_keys.h"

namespace confab {

/// The keys of [store] and [cluster]; part of `configKeys`.
QList<ConfigKey> storeKeys();

} // namespace confab
