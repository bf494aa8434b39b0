// SPDX-License-Identifier: MIT
#include "shared/logging.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(logAdmin, "confab.admin")
Q_LOGGING_CATEGORY(logApp, "confab.app")
Q_LOGGING_CATEGORY(logNet, "confab.net")
Q_LOGGING_CATEGORY(logRooms, "confab.rooms")
Q_LOGGING_CATEGORY(logStore, "confab.store")
Q_LOGGING_CATEGORY(logExtensions, "confab.extensions")
Q_LOGGING_CATEGORY(logHttp, "confab.http")
Q_LOGGING_CATEGORY(logCluster, "confab.cluster")
Q_LOGGING_CATEGORY(logRedis, "confab.redis")

QLatin1StringView logLevelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "critical"_L1;
}

} // namespace confab
