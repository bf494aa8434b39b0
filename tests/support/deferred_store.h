// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/room_store.h"
#include "shared/promise.h"

#include <QObject>

#include <deque>
#include <memory>

namespace confab {

/// A store whose every call takes effect at once and is answered some turns of the loop later, like one
/// behind a network. Finds code that holds on to what may have gone meanwhile. Several may share one store,
/// as nodes do.
class DeferredStore final : public QObject, public RoomStore
{
public:
    explicit DeferredStore(std::shared_ptr<RoomStore> store)
        : m_store(std::move(store))
    {
    }
    /// Answers whoever waits.
    ~DeferredStore() override;

    /// Keeps answers back from now on.
    void hold() { m_isHeld = true; }
    /// Gives the oldest answer that is kept back, now.
    void releaseOne();
    /// Gives all answers, in order, and those to come as usual.
    void release();
    qsizetype waitingCount() const { return qsizetype(m_waiting.size()); }

    /// While unavailable every call answers error 105 and changes nothing.
    enum class Service { Available, Unavailable };
    void setService(Service service) { m_service = service; }

    Task<Added> addRoom(RoomName room) override;
    Task<Removed> removeRoom(RoomName room) override;
    Task<bool> hasRoom(RoomName room) override;
    Task<QList<RoomName>> rooms() override;
    Task<QList<RoomSummary>> summaries() override;
    Task<RoomSummary> summary(RoomName room) override;
    Task<QList<Member>> members(RoomName room) override;
    Task<> putMember(RoomName room, Member member) override;
    Task<> dropMember(RoomName room, ConnectionId id) override;
    Task<> dropNode(NodeId node) override;

private:
    static constexpr int turnsToAnswer = 3;

    struct Waiting {
        Promise<> answered;
        int turns;
    };

    template <typename T, typename Call>
    Task<T> later(Call call);
    void scheduleTurn();
    void onTurn();

    std::shared_ptr<RoomStore> m_store;
    std::deque<Waiting> m_waiting;
    Service m_service = Service::Available;
    bool m_isHeld = false;
    bool m_isTurnScheduled = false;
};

} // namespace confab
