// SPDX-License-Identifier: MIT
#pragma once

#include "shared/error.h"

#include <coroutine>
#include <utility>
#include <vector>

namespace confab {

/// Where hooks and actions of a test wait until the test lets them pass.
class Gate
{
public:
    /// For `co_await`: done when the gate opens, at once if it is open.
    QCoro::Task<> passed()
    {
        Waiter waiter(*this);
        co_await waiter;
    }

    /// Lets everyone pass, in the order of their coming, and those who come later.
    void open()
    {
        m_isOpen = true;
        for (const auto handle : std::exchange(m_waiting, {}))
            handle.resume();
    }

    qsizetype waitingCount() const { return qsizetype(m_waiting.size()); }

private:
    struct Waiter {
        explicit Waiter(Gate &waitedFor)
            : gate(waitedFor)
        {
        }
        bool await_ready() const { return gate.m_isOpen; }
        void await_suspend(std::coroutine_handle<> handle) { gate.m_waiting.push_back(handle); }
        void await_resume() const {}
        Gate &gate;
    };

    bool m_isOpen = false;
    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace confab
