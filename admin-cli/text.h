// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace confab {

/// The texts of confabctl: `Cli::tr("no rooms")`.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(confabctl)
};

/// `text` with everything escaped that a terminal could take for a command or that would hide itself.
QString visible(const QString &text);

/// Columns of a terminal that `text` takes.
int displayWidth(const QString &text);

/// `text` padded or cut (`…`) to exactly `width` columns.
enum class Align { Left, Right };
QString fitted(const QString &text, int width, Align align);

QString byteSize(qint64 bytes);            ///< `1.5 KiB`
QString durationText(qint64 milliseconds); ///< `250 ms`, `3 min`, `2 d`
QString ageText(qint64 since);             ///< The time from `since` (milliseconds since 1970) to now.
QString clockText(qint64 time);            ///< Date and time of the day, here.
QString membersText(qint64 number);        ///< `1 member`, `2 members`

} // namespace confab
