// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/live_rows.h"

namespace confab {

/// Tells rows that are new or gone from those that have only come over the end of the window, where the table
/// is longer than that. For tables whose rows keep their order.
class WindowEdge
{
public:
    /// Once after each change of the table.
    void follow(const LiveRows &table);

    /// Of a key that is in the window now and was not before: false when it may have been behind its end.
    bool isNew(const QString &key) const;
    /// Of one that was and is not: false when it may be behind the end.
    bool isGone(const QString &key) const;
    /// Whether the table goes on behind the window.
    bool isPartial() const { return m_now.isPartial; }

private:
    struct State {
        QStringList keys;
        bool isPartial = false;
        qsizetype lastKept = -1; ///< Of those that are in the other state, too.
    };

    State m_before;
    State m_now;
};

} // namespace confab
