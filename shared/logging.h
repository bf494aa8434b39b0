// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace confab {

Q_DECLARE_LOGGING_CATEGORY(logAdmin)
Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logRooms)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logExtensions)
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logCluster)
Q_DECLARE_LOGGING_CATEGORY(logRedis)

/// `debug`, `info`, `warning` or `critical`.
QLatin1StringView logLevelName(QtMsgType type);

} // namespace confab
