// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/english_plurals.h"

#include <QRegularExpression>

namespace confab {

using namespace Qt::Literals::StringLiterals;

QString EnglishPlurals::translate(const char *, const char *source, const char *, int count) const
{
    // A null text: as the source says.
    if (count != 1)
        return {};
    static const QRegularExpression plural(u"%n ([a-z]+)s\\b( are\\b)?"_s);
    QString text = QString::fromUtf8(source);
    const auto match = plural.match(text);
    if (!match.hasMatch())
        return {};
    const QString verb = match.captured(2).isEmpty() ? QString() : u" is"_s;
    text.replace(match.capturedStart(), match.capturedLength(), u"%n " + match.captured(1) + verb);
    return text;
}

} // namespace confab
