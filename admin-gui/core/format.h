// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

namespace confab {

/// What numbers of the administration API look like to people; empty for null.
QString countText(const QJsonValue &count);
QString bytesText(const QJsonValue &bytes);
QString durationText(const QJsonValue &milliseconds); ///< `850 ms`, `12 s`, `3 min`, `2 h 5 min`, `4 d 1 h`.
QString rateText(const QJsonValue &perSecond);
/// Of milliseconds since 1970: the time alone today, else with the date.
QString timeText(const QJsonValue &milliseconds);
/// Seconds or milliseconds since 1970, whichever the server writes (`compat.joined_at`).
QString joinedText(const QJsonValue &joinedAt);
QString exactTimeText(const QDateTime &time);

} // namespace confab
