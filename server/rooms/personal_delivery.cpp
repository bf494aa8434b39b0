// SPDX-License-Identifier: MIT
#include "server/rooms/personal_delivery.h"

#include "shared/logging.h"
#include "shared/task.h"

#include <QCoroTimer>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int copiesAtOnce = 256;

} // namespace

void PersonalDelivery::deliver(ConnectionId id, const OutFrame &frame, const std::optional<Message> &message)
{
    const auto found = m_queues.find(id);
    if (found != m_queues.end()) {
        if (found->second.size() < maxWaiting)
            found->second.push_back({frame, message});
        else if (Recipient *recipient = m_index.recipient(id))
            recipient->closeAsTooSlow();
        return;
    }
    if (!message) {
        handOver(id, frame);
        return;
    }
    m_queues[id].push_back({frame, message});
    runDetached(u"delivering to %1"_s.arg(id.toString()), drain(id));
}

Task<> PersonalDelivery::drain(ConnectionId id)
{
    for (int copies = 1;; ++copies) {
        // A hook that says something in its turn would keep us here for ever.
        if (copies % copiesAtOnce == 0)
            co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        // Looked up again each time: the connection and its queue may have gone while a hook waited.
        const auto found = m_queues.find(id);
        if (found == m_queues.end())
            co_return Result<>{};
        if (found->second.empty()) {
            m_queues.erase(found);
            co_return Result<>{};
        }
        const Copy copy = std::move(found->second.front());
        found->second.pop_front();

        OutFrame frame = copy.frame;
        if (copy.message) {
            const auto personal = co_await m_middleware.runSay(id, *copy.message);
            if (!personal) {
                qCDebug(logRooms, "a say hook drops a copy: %ls",
                        qUtf16Printable(errorText(personal.error())));
                continue;
            }
            const QByteArray json = encodeMessage(*personal);
            if (json != frame.json())
                frame = OutFrame(json);
        }
        handOver(id, frame);
    }
}

void PersonalDelivery::handOver(ConnectionId id, const OutFrame &frame)
{
    if (Recipient *recipient = m_index.recipient(id)) {
        ++m_count;
        recipient->deliver(frame);
    }
}

} // namespace confab
