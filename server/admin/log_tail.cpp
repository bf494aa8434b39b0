// SPDX-License-Identifier: MIT
#include "server/admin/log_tail.h"

#include "shared/logging.h"
#include "shared/model.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

void LogTail::append(QtMsgType type, const char *category, const QString &message)
{
    QString shown = message;
    if (shown.size() > mostMessageLength)
        shown = shown.first(mostMessageLength) + u'…';
    m_feed.append({{"time"_L1, qint64(currentTime().time_since_epoch().count())},
                   {"level"_L1, logLevelName(type)},
                   {"category"_L1, QString::fromUtf8(category)},
                   {"message"_L1, shown}});
}

} // namespace confab
