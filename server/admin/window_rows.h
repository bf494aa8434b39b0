// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace confab {

/// One row as it is shown, by the texts of its key and of the whole.
struct WindowRow {
    QByteArray key;  ///< JSON.
    QByteArray json; ///< An object.

    friend bool operator==(const WindowRow &, const WindowRow &) = default;
};

/// What has to be done to the rows somebody has for them to be others (docs/admin-api.md, "Live"): take
/// `removed` out, then put each row in at its index, out of its old place first if it has one.
struct WindowDifference {
    struct Put {
        qsizetype index;
        QByteArray json;
    };
    QList<QByteArray> removed; ///< Keys.
    QList<Put> rows;

    bool isEmpty() const { return removed.isEmpty() && rows.isEmpty(); }
    /// `"removed":[…],"rows":[…]`
    QByteArray json() const;
};

/// Keys are unique in each list.
WindowDifference differenceOf(const QList<WindowRow> &before, const QList<WindowRow> &after);

} // namespace confab
