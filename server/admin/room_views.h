// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/listed_rows.h"
#include "server/admin/live_view.h"
#include "server/rooms/chat_rooms.h"
#include "server/rooms/directory.h"

#include <QElapsedTimer>
#include <QSet>

namespace confab {

/// What rooms' views have in common: they read the store once and then live from what it tells.
class RoomEventsView : public TableView, protected RoomEventsListener
{
public:
    ~RoomEventsView() override;

    /// Asks to be told first, so that nothing is missed in between.
    Task<> load() final;
    /// Loads again what was missed.
    Task<> refresh() final;

protected:
    RoomEventsView(ChatRooms &rooms, RoomEvents &events, const LiveWindow &window)
        : m_rooms(rooms)
        , m_events(events)
        , m_window(window)
    {
    }

    /// Reads all there is from the store. What it gives puts that into the view, for the caller to do.
    using Reading = std::function<void()>;
    virtual Task<Reading> read() = 0;
    /// Reads what is not in the store, for the rows that are to be seen.
    virtual Task<> enrich() = 0;

    /// Does `change` now, or after the reading that is under way.
    void apply(std::function<void()> change);
    void onChangesMissed() override { m_state = State::Missed; }

    ChatRooms &m_rooms;
    RoomEvents &m_events;
    LiveWindow m_window;

private:
    Task<> readAgain();

    enum class State { New, Reading, Current, Missed } m_state = State::New;
    std::vector<std::function<void()>> m_waiting; ///< Changes since the last reading began.
    quint64 m_lastReading = 0;
};

/// All rooms, and how many members each has.
class RoomsView final : public RoomEventsView
{
public:
    RoomsView(ChatRooms &rooms, RoomEvents &events, Directory &directory, const LiveWindow &window);

    void arrange(const LiveWindow &window) override;

private:
    /// How often something is said, from two readings of what was said so far.
    struct Pace {
        quint64 messages = 0;
        double perSecond = 0;
    };

    Task<Reading> read() override;
    Task<> enrich() override;
    Content content() override;
    void setCount(const RoomName &room, qint64 membersCount);
    QList<RoomName> shown() const;

    void onRoomAdded(const RoomSummary &room) override;
    void onRoomRemoved(const RoomName &room) override;
    void onMemberPut(const RoomName &room, const Member &member, qint64 membersCount) override;
    void onMemberDropped(const RoomName &room, ConnectionId id, qint64 membersCount) override;

    Directory &m_directory;
    SortedRows<ListedRoom> m_rows;
    QHash<RoomName, Pace> m_paces;
    QElapsedTimer m_sincePaces;
};

/// Who is in one room.
class MembersView final : public RoomEventsView
{
public:
    MembersView(ChatRooms &rooms, RoomEvents &events, Directory &directory, JoinedAtUnit joinedAt,
                const LiveWindow &window);

    void arrange(const LiveWindow &window) override;
    bool wantsRefresh() const override { return m_hasStrangers; }

private:
    Task<Reading> read() override;
    Task<> enrich() override;
    Content content() override;
    bool isThis(const RoomName &room) const { return room == *m_window.room; }

    void onRoomAdded(const RoomSummary &room) override;
    void onRoomRemoved(const RoomName &room) override;
    void onMemberPut(const RoomName &room, const Member &member, qint64 membersCount) override;
    void onMemberDropped(const RoomName &room, ConnectionId id, qint64 membersCount) override;

    Directory &m_directory;
    const JoinedAtUnit m_joinedAt;
    SortedRows<ListedMember> m_rows;
    QHash<ConnectionId, ConnectionInfo> m_known; ///< Of the rows that are to be seen.
    QSet<ConnectionId> m_asked;                  ///< Those of them somebody was asked about.
    bool m_exists = false;
    bool m_hasStrangers = false; ///< Rows are to be seen about which nobody was asked yet.
};

} // namespace confab
