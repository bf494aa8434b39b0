// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/feed.h"

#include <QString>

namespace confab {

/// The newest lines of the log, for operators: entries with `time` (milliseconds since 1970), `level`,
/// `category` and `message`.
class LogTail
{
public:
    static constexpr qsizetype mostMessageLength = 4096; ///< Longer ones are cut, with a mark.

    LogTail()
        : m_feed(Feed::Limits{})
    {
    }

    void append(QtMsgType type, const char *category, const QString &message);

    Feed &feed() { return m_feed; }

private:
    Feed m_feed;
};

} // namespace confab
