// SPDX-License-Identifier: MIT
#include "admin-cli/text.h"

#include <QDateTime>
#include <QList>

#include <algorithm>
#include <cwchar>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isHarmless(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString escape(char32_t character)
{
    if (character == U'\n')
        return u"\\n"_s;
    if (character == U'\t')
        return u"\\t"_s;
    if (character == U'\r')
        return u"\\r"_s;
    if (character < 0x100)
        return "\\x"_L1 + QString::number(character, 16).rightJustified(2, u'0');
    return "\\u"_L1 + QString::number(character, 16).rightJustified(4, u'0');
}

int widthOf(char32_t character)
{
    return std::max(::wcwidth(wchar_t(character)), 0);
}

QString withUnit(double value, QLatin1StringView unit)
{
    return QString::number(value, 'f', value < 10 ? 1 : 0) + u' ' + unit;
}

} // namespace

QString visible(const QString &text)
{
    QString result;
    for (const char32_t character : text.toUcs4()) {
        if (isHarmless(character))
            result += QString::fromUcs4(&character, 1);
        else
            result += escape(character);
    }
    return result;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += widthOf(character);
    return width;
}

QString fitted(const QString &text, int width, Align align)
{
    QString result = text;
    int taken = displayWidth(text);
    if (taken > width) {
        result.clear();
        taken = 1;
        for (const char32_t character : text.toUcs4()) {
            if (taken + widthOf(character) > width)
                break;
            taken += widthOf(character);
            result += QString::fromUcs4(&character, 1);
        }
        result += u'…';
    }
    const QString padding(std::max(width - taken, 0), u' ');
    return align == Align::Right ? QString(padding + result) : QString(result + padding);
}

QString byteSize(qint64 bytes)
{
    if (bytes < 1024)
        return QString::number(bytes) + " B"_L1;
    double value = double(bytes);
    QLatin1StringView unit;
    for (const auto next : {"KiB"_L1, "MiB"_L1, "GiB"_L1, "TiB"_L1}) {
        if (!unit.isEmpty() && value < 1024)
            break;
        value /= 1024;
        unit = next;
    }
    return withUnit(value, unit);
}

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 1)
        return QString::number(milliseconds) + " ms"_L1;
    if (seconds < 120)
        return QString::number(seconds) + " s"_L1;
    if (seconds < 2 * 3600)
        return QString::number(seconds / 60) + " min"_L1;
    if (seconds < 48 * 3600)
        return QString::number(seconds / 3600) + " h"_L1;
    return QString::number(seconds / 86400) + " d"_L1;
}

QString ageText(qint64 since)
{
    const qint64 age = std::max<qint64>(QDateTime::currentMSecsSinceEpoch() - since, 0);
    return age < 1000 ? u"now"_s : durationText(age);
}

QString clockText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString counted(qint64 number, QLatin1StringView noun)
{
    return QString::number(number) + u' ' + noun + (number == 1 ? ""_L1 : "s"_L1);
}

} // namespace confab
