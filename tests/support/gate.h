// SPDX-License-Identifier: MIT
#pragma once

#include "shared/promise.h"

#include <QList>

#include <utility>

namespace confab {

/// Where hooks and actions of a test wait until the test lets them pass.
class Gate
{
public:
    /// For `co_await`: done when the gate opens, at once if it is open.
    QCoro::Task<> passed()
    {
        if (m_isOpen)
            co_return;
        const Promise<> opened;
        m_waiting.append(opened);
        co_await opened.result();
    }

    /// Lets everyone pass, in the order of their coming, and those who come later.
    void open()
    {
        m_isOpen = true;
        for (const Promise<> &opened : std::exchange(m_waiting, {}))
            opened.fulfil({});
    }

    qsizetype waitingCount() const { return m_waiting.size(); }

private:
    bool m_isOpen = false;
    QList<Promise<>> m_waiting;
};

} // namespace confab
