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

    // So many answers, and so many bytes, may wait for one that is not ready.
    static constexpr size_t maxWaiting = 1000;
    static constexpr qsizetype maxWaitingBytes = 256 * 1024;

    /// A place for the answer of a request that is not answered at once.
    Ticket reserve()
    {
        m_replies.emplace_back();
        return m_first + m_replies.size() - 1;
    }

    void fulfil(Ticket ticket, OutFrame frame)
    {
        m_bytes += frame.json().size();
        m_replies[ticket - m_first] = std::move(frame);
    }

    bool isPending(Ticket ticket) const { return ticket >= m_first && !m_replies[ticket - m_first]; }

    /// The next answer that may leave.
    std::optional<OutFrame> takeReady()
    {
        if (m_replies.empty() || !m_replies.front())
            return std::nullopt;
        std::optional<OutFrame> frame = std::move(m_replies.front());
        m_replies.pop_front();
        ++m_first;
        m_bytes -= frame->json().size();
        return frame;
    }

    bool isEmpty() const { return m_replies.empty(); }

    /// False when no further request should be taken on.
    bool hasRoom() const { return m_replies.size() < maxWaiting && m_bytes < maxWaitingBytes; }

private:
    std::deque<std::optional<OutFrame>> m_replies;
    Ticket m_first = 0;
    qsizetype m_bytes = 0; ///< Of the answers that are ready.
};

} // namespace confab
