// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(confab::Format)
};

constexpr qint64 year5000 = 95'617'584'000; // In seconds; as milliseconds it is in 1973.

QString minutesText(qint64 minutes)
{
    //: A duration: minutes
    return Format::tr("%1 min").arg(QLocale().toString(minutes));
}

QString hoursText(qint64 hours)
{
    //: A duration: hours
    return Format::tr("%1 h").arg(QLocale().toString(hours));
}

QString daysText(qint64 days)
{
    //: A duration: days
    return Format::tr("%1 d").arg(QLocale().toString(days));
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
        //: A duration: milliseconds
        return Format::tr("%1 ms").arg(QLocale().toString(whole));
    const qint64 seconds = whole / 1000;
    if (seconds < 60)
        //: A duration: seconds
        return Format::tr("%1 s").arg(QLocale().toString(seconds));
    if (seconds < 3600)
        return minutesText(seconds / 60);
    const qint64 minutes = seconds / 60 % 60;
    const qint64 hours = seconds / 3600;
    if (hours < 24)
        return minutes == 0 ? hoursText(hours) : QString(hoursText(hours) + u' ' + minutesText(minutes));
    return hours % 24 == 0 ? daysText(hours / 24)
                           : QString(daysText(hours / 24) + u' ' + hoursText(hours % 24));
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
