// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace confab::manpages {

/// `text` so that it shows as it is in a line of a manual page. Hyphens stay hyphens.
QString roffText(const QString &text);

/// Words to be typed: in bold, and with dashes that can be copied.
QString roffWord(const QString &word);

/// A word to be replaced: in italics.
QString roffPlaceholder(const QString &word);

/// `text` as lines of at most 78 characters, broken at spaces; no line is taken for a request. `text` is
/// roff.
QString roffLines(const QString &text);

/// An entry of a list: `tag` in the margin, `body` beside or below it. Both are roff; `body` may be several
/// paragraphs.
QString roffEntry(const QString &tag, const QStringList &body);

} // namespace confab::manpages
