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

QString rounded(double value)
{
    return QString::number(value, 'f', value < 10 ? 1 : 0);
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
        return Cli::tr("%1 B").arg(bytes);
    double value = double(bytes) / 1024;
    if (value < 1024)
        return Cli::tr("%1 KiB").arg(rounded(value));
    value /= 1024;
    if (value < 1024)
        return Cli::tr("%1 MiB").arg(rounded(value));
    value /= 1024;
    if (value < 1024)
        return Cli::tr("%1 GiB").arg(rounded(value));
    return Cli::tr("%1 TiB").arg(rounded(value / 1024));
}

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 1)
        return Cli::tr("%1 ms").arg(milliseconds);
    if (seconds < 120)
        return Cli::tr("%1 s").arg(seconds);
    if (seconds < 2 * 3600)
        return Cli::tr("%1 min").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return Cli::tr("%1 h").arg(seconds / 3600);
    return Cli::tr("%1 d").arg(seconds / 86400);
}

QString ageText(qint64 since)
{
    const qint64 age = std::max<qint64>(QDateTime::currentMSecsSinceEpoch() - since, 0);
    //: An age: no second old
    return age < 1000 ? Cli::tr("now") : durationText(age);
}

QString clockText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString membersText(qint64 number)
{
    return Cli::tr("%n members", nullptr, int(number));
}

} // namespace confab
