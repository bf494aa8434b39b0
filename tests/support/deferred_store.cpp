// SPDX-License-Identifier: MIT
#include "tests/support/deferred_store.h"

namespace confab {

DeferredStore::~DeferredStore()
{
    while (!m_waiting.empty())
        releaseOne();
}

void DeferredStore::releaseOne()
{
    Q_ASSERT(!m_waiting.empty());
    const Waiting next = m_waiting.front();
    m_waiting.pop_front();
    next.answered.fulfil({});
}

void DeferredStore::release()
{
    m_isHeld = false;
    for (auto count = m_waiting.size(); count > 0; --count)
        releaseOne();
    scheduleTurn();
}

void DeferredStore::scheduleTurn()
{
    if (m_isTurnScheduled || m_waiting.empty())
        return;
    m_isTurnScheduled = true;
    QMetaObject::invokeMethod(
        this, [this] { onTurn(); }, Qt::QueuedConnection);
}

void DeferredStore::onTurn()
{
    m_isTurnScheduled = false;
    if (m_isHeld)
        return;
    for (Waiting &waiting : m_waiting)
        --waiting.turns;
    while (!m_isHeld && !m_waiting.empty() && m_waiting.front().turns <= 0)
        releaseOne();
    scheduleTurn();
}

template <typename T, typename Call>
Task<T> DeferredStore::later(Call call)
{
    Result<T> result = failure(ErrorCode::StoreUnavailable, QStringLiteral("out of service"));
    if (m_service == Service::Available)
        result = co_await call();
    const Promise<> answered;
    m_waiting.push_back({answered, turnsToAnswer});
    scheduleTurn();
    co_await answered.result();
    co_return result;
}

Task<Added> DeferredStore::addRoom(RoomName room)
{
    return later<Added>([this, room] { return m_store->addRoom(room); });
}

Task<Removed> DeferredStore::removeRoom(RoomName room)
{
    return later<Removed>([this, room] { return m_store->removeRoom(room); });
}

Task<bool> DeferredStore::hasRoom(RoomName room)
{
    return later<bool>([this, room] { return m_store->hasRoom(room); });
}

Task<QList<RoomName>> DeferredStore::rooms()
{
    return later<QList<RoomName>>([this] { return m_store->rooms(); });
}

Task<QList<RoomSummary>> DeferredStore::summaries()
{
    return later<QList<RoomSummary>>([this] { return m_store->summaries(); });
}

Task<RoomSummary> DeferredStore::summary(RoomName room)
{
    return later<RoomSummary>([this, room] { return m_store->summary(room); });
}

Task<QList<Member>> DeferredStore::members(RoomName room)
{
    return later<QList<Member>>([this, room] { return m_store->members(room); });
}

Task<> DeferredStore::putMember(RoomName room, Member member)
{
    return later<void>([this, room, member] { return m_store->putMember(room, member); });
}

Task<> DeferredStore::dropMember(RoomName room, ConnectionId id)
{
    return later<void>([this, room, id] { return m_store->dropMember(room, id); });
}

Task<> DeferredStore::dropNode(NodeId node)
{
    return later<void>([this, node] { return m_store->dropNode(node); });
}

} // namespace confab
