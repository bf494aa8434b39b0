// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/format.h"

#include <QLocale>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 year5000 = 95'617'584'000; // In seconds; as milliseconds it is in 1973.

QString twoUnits(qint64 large, const QString &largeUnit, qint64 small, const QString &smallUnit)
{
    const QString text = QLocale().toString(large) + u' ' + largeUnit;
    if (small == 0)
        return text;
    return text + u' ' + QLocale().toString(small) + u' ' + smallUnit;
}

} // namespace

QString countText(const QJsonValue &count)
{
    return count.isDouble() ? QLocale().toString(count.toInteger()) : QString();
}

QString bytesText(const QJsonValue &bytes)
{
    if (!bytes.isDouble())
        return {};
    return QLocale().formattedDataSize(bytes.toInteger(), 1);
}

QString durationText(const QJsonValue &milliseconds)
{
    if (!milliseconds.isDouble())
        return {};
    const qint64 whole = qint64(milliseconds.toDouble());
    if (whole < 1000)
        return QLocale().toString(whole) + u" ms";
    const qint64 seconds = whole / 1000;
    if (seconds < 60)
        return QLocale().toString(seconds) + u" s";
    if (seconds < 3600)
        return QLocale().toString(seconds / 60) + u" min";
    if (seconds < 86400)
        return twoUnits(seconds / 3600, u"h"_s, seconds / 60 % 60, u"min"_s);
    return twoUnits(seconds / 86400, u"d"_s, seconds / 3600 % 24, u"h"_s);
}

QString rateText(const QJsonValue &perSecond)
{
    if (!perSecond.isDouble())
        return {};
    const double rate = perSecond.toDouble();
    return QLocale().toString(rate, 'f', rate == 0 || rate >= 100 ? 0 : 1);
}

QString timeText(const QJsonValue &milliseconds)
{
    if (!milliseconds.isDouble())
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds.toInteger());
    if (time.date() == QDate::currentDate())
        return QLocale().toString(time.time(), u"HH:mm:ss"_s);
    return QLocale().toString(time, u"yyyy-MM-dd HH:mm"_s);
}

QString joinedText(const QJsonValue &joinedAt)
{
    if (!joinedAt.isDouble())
        return {};
    const qint64 value = joinedAt.toInteger();
    return timeText(value < year5000 ? value * 1000 : value);
}

QString exactTimeText(const QDateTime &time)
{
    return QLocale().toString(time, u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

} // namespace confab
