// SPDX-License-Identifier: MIT
#pragma once

#include "shared/ids.h"

#include <QHash>
#include <QList>

namespace confab {

/// Small numbers for connections, which are given again when they are free: by them scripts find their
/// objects, for the engine's Map looks at one key after the other.
class ConnectionNumbers
{
public:
    /// 0 for one that has none.
    int find(ConnectionId id) const { return m_numbers.value(id); }

    int findOrGive(ConnectionId id)
    {
        if (const int known = find(id))
            return known;
        const int number = m_free.isEmpty() ? int(m_numbers.size()) + 1 : m_free.takeLast();
        m_numbers.insert(id, number);
        return number;
    }

    void release(ConnectionId id)
    {
        if (const int number = m_numbers.take(id))
            m_free.append(number);
    }

private:
    QHash<ConnectionId, int> m_numbers;
    QList<int> m_free;
};

} // namespace confab
