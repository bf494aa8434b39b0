// SPDX-License-Identifier: MIT
#include "admin-cli/window_edge.h"

#include <QSet>

#include <utility>

namespace confab {

namespace {

qsizetype lastOf(const QStringList &keys, const QStringList &others)
{
    const QSet<QString> kept(others.cbegin(), others.cend());
    for (qsizetype index = keys.size() - 1; index >= 0; --index) {
        if (kept.contains(keys[index]))
            return index;
    }
    return -1;
}

} // namespace

void WindowEdge::follow(const LiveRows &table)
{
    m_before = std::exchange(m_now, State{table.keys(), table.total() > table.rows().size()});
    m_before.lastKept = lastOf(m_before.keys, m_now.keys);
    m_now.lastKept = lastOf(m_now.keys, m_before.keys);
}

// What stands before a row that was in the window would have been in it, too, and what stood before one that
// still is would still be.

bool WindowEdge::isNew(const QString &key) const
{
    return !m_before.isPartial || m_now.keys.indexOf(key) < m_now.lastKept;
}

bool WindowEdge::isGone(const QString &key) const
{
    return !m_now.isPartial || m_before.keys.indexOf(key) < m_before.lastKept;
}

} // namespace confab
