// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/out_frame.h"

#include <deque>
#include <optional>

namespace confab {

/// Answers in the order of their requests, whatever the order in which they become ready (PROTOCOL.md §2).
class ReplyQueue
{
public:
    using Ticket = quint64;

    /// A place for the answer of a request that is not answered at once.
    Ticket reserve()
    {
        m_replies.emplace_back();
        return m_first + m_replies.size() - 1;
    }

    void fulfil(Ticket ticket, OutFrame frame) { m_replies[ticket - m_first] = std::move(frame); }

    bool isPending(Ticket ticket) const { return ticket >= m_first && !m_replies[ticket - m_first]; }

    /// The next answer that may leave.
    std::optional<OutFrame> takeReady()
    {
        if (m_replies.empty() || !m_replies.front())
            return std::nullopt;
        std::optional<OutFrame> frame = std::move(m_replies.front());
        m_replies.pop_front();
        ++m_first;
        return frame;
    }

    bool isEmpty() const { return m_replies.empty(); }
    size_t size() const { return m_replies.size(); }

private:
    std::deque<std::optional<OutFrame>> m_replies;
    Ticket m_first = 0;
};

} // namespace confab
