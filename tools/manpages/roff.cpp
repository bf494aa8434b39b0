// SPDX-License-Identifier: MIT
#include "tools/manpages/roff.h"

#include <QStringList>

namespace confab::manpages {

using namespace Qt::Literals::StringLiterals;

QString roffText(const QString &text)
{
    QString result;
    for (const uint c : text.toUcs4()) {
        if (c == U'\\')
            result += "\\e"_L1;
        else if (c == U'~')
            result += "\\(ti"_L1; // also these become typographic signs on some devices
        else if (c == U'^')
            result += "\\(ha"_L1;
        else if (c == U'\'')
            result += "\\(aq"_L1;
        else if (c == U'`')
            result += "\\(ga"_L1;
        else if (c > 0x7e)
            result += u"\\[u%1]"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
        else
            result += QChar(char16_t(c));
    }
    return result;
}

QString roffWord(const QString &word)
{
    return u"\\fB"_s + roffText(word).replace(u'-', u"\\-"_s) + u"\\fR"_s;
}

QString roffPlaceholder(const QString &word)
{
    return u"\\fI"_s + roffText(word) + u"\\fR"_s;
}

QString roffLines(const QString &text)
{
    constexpr qsizetype width = 78;
    QString result;
    QString line;
    const auto flush = [&] {
        const bool looksLikeRequest = line.startsWith(u'.') || line.startsWith(u'\'');
        result += (looksLikeRequest ? u"\\&"_s : QString()) + line + u'\n';
        line.clear();
    };
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width)
            flush();
        line += line.isEmpty() ? word : QString(u' ' + word);
    }
    if (!line.isEmpty())
        flush();
    return result;
}

QString roffEntry(const QString &tag, const QStringList &body)
{
    QString result = u".TP\n"_s + tag + u'\n';
    for (qsizetype i = 0; i < body.size(); ++i)
        result += (i == 0 ? QString() : u".br\n"_s) + roffLines(body[i]);
    return result;
}

} // namespace confab::manpages
