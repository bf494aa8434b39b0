// SPDX-License-Identifier: MIT
#include "shared/logging.h"

namespace confab {

Q_LOGGING_CATEGORY(logApp, "confab.app")
Q_LOGGING_CATEGORY(logNet, "confab.net")
Q_LOGGING_CATEGORY(logRooms, "confab.rooms")
Q_LOGGING_CATEGORY(logStore, "confab.store")
Q_LOGGING_CATEGORY(logExtensions, "confab.extensions")
Q_LOGGING_CATEGORY(logHttp, "confab.http")
Q_LOGGING_CATEGORY(logCluster, "confab.cluster")
Q_LOGGING_CATEGORY(logRedis, "confab.redis")
Q_LOGGING_CATEGORY(logAdmin, "confab.admin")

} // namespace confab
