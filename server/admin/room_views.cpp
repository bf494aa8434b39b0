// SPDX-License-Identifier: MIT
#include "server/admin/room_views.h"

#include <cmath>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

double rounded(double perSecond)
{
    return std::round(perSecond * 10) / 10;
}

} // namespace

// --- what both do ----------------------------------------------------------------------------------------

RoomEventsView::~RoomEventsView()
{
    m_events.unsubscribe(*this);
}

Task<> RoomEventsView::load()
{
    const auto listening = co_await m_events.subscribe(*this);
    if (!listening)
        co_return tl::unexpected(listening.error());
    const auto done = co_await readAgain();
    co_return done;
}

Task<> RoomEventsView::refresh()
{
    if (m_state == State::Missed) {
        const auto done = co_await readAgain();
        if (!done)
            co_return done;
    }
    const auto done = co_await enrich();
    co_return done;
}

Task<> RoomEventsView::readAgain()
{
    // Another one may begin meanwhile, which knows more; what waits then waits for that one.
    const quint64 reading = ++m_lastReading;
    m_state = State::Reading;
    m_waiting.clear();
    const auto assign = co_await read();
    if (reading != m_lastReading)
        co_return Result<>{};
    if (!assign) {
        m_state = State::Missed;
        co_return tl::unexpected(assign.error());
    }
    (*assign)();
    // What was missed while reading is read next time.
    if (m_state == State::Reading)
        m_state = State::Current;
    for (const auto &change : std::exchange(m_waiting, {}))
        change();
    touch();
    const auto enriched = co_await enrich();
    co_return enriched;
}

void RoomEventsView::apply(std::function<void()> change)
{
    if (m_state == State::Reading)
        m_waiting.push_back(std::move(change));
    else
        change();
    touch();
}

// --- rooms -----------------------------------------------------------------------------------------------

RoomsView::RoomsView(ChatRooms &rooms, RoomEvents &events, Directory &directory, const LiveWindow &window)
    : RoomEventsView(rooms, events, window)
    , m_directory(directory)
    , m_rows(roomOrder(window), roomMatcher(window))
{
}

void RoomsView::arrange(const LiveWindow &window)
{
    m_window = window;
    m_rows.arrange(roomOrder(window), roomMatcher(window));
    touch();
}

Task<RoomEventsView::Reading> RoomsView::read()
{
    const auto summaries = co_await m_rooms.summaries();
    if (!summaries)
        co_return tl::unexpected(summaries.error());
    std::vector<ListedRoom> rows;
    rows.reserve(size_t(summaries->size()));
    for (const RoomSummary &room : *summaries)
        rows.push_back({room.room, room.createdAt, room.membersCount});
    const Reading assign = [this, rows = std::move(rows)] { m_rows.assign(rows); };
    co_return assign;
}

QList<RoomName> RoomsView::shown() const
{
    QList<RoomName> rooms;
    m_rows.forWindow(m_window.offset, m_window.limit, [&](const ListedRoom &row) { rooms.append(row.key); });
    return rooms;
}

Task<> RoomsView::enrich()
{
    const auto counts = co_await m_directory.messageCounts(shown());
    if (!counts)
        co_return tl::unexpected(counts.error());
    const double seconds = m_sincePaces.isValid() ? double(m_sincePaces.restart()) / 1000 : 0;
    if (!m_sincePaces.isValid())
        m_sincePaces.start();
    QHash<RoomName, Pace> paces;
    for (auto count = counts->cbegin(); count != counts->cend(); ++count) {
        const auto before = m_paces.constFind(count.key());
        // A node that has no members any more has forgotten what it counted.
        const bool isComparable =
            before != m_paces.cend() && seconds > 0 && count.value() >= before->messages;
        const double perSecond = isComparable ? double(count.value() - before->messages) / seconds : 0;
        paces.insert(count.key(), {count.value(), rounded(perSecond)});
    }
    m_paces = std::move(paces);
    touch();
    co_return Result<>{};
}

RoomsView::Content RoomsView::content()
{
    Content content;
    content.total = m_rows.matchingCount();
    m_rows.forWindow(m_window.offset, m_window.limit, [&](const ListedRoom &row) {
        QJsonObject object = roomRow(row);
        object.insert(u"messagesPerSecond"_s, m_paces.value(row.key).perSecond);
        content.rows.append(windowRow(row.key.toString(), object));
    });
    return content;
}

void RoomsView::setCount(const RoomName &room, qint64 membersCount)
{
    apply([this, room, membersCount] {
        if (const ListedRoom *row = m_rows.find(room))
            m_rows.put({room, row->createdAt, membersCount});
    });
}

void RoomsView::onRoomAdded(const RoomSummary &room)
{
    apply([this, room] { m_rows.put({room.room, room.createdAt, room.membersCount}); });
}

void RoomsView::onRoomRemoved(const RoomName &room)
{
    apply([this, room] { m_rows.erase(room); });
}

void RoomsView::onMemberPut(const RoomName &room, const Member &, qint64 membersCount)
{
    setCount(room, membersCount);
}

void RoomsView::onMemberDropped(const RoomName &room, ConnectionId, qint64 membersCount)
{
    setCount(room, membersCount);
}

// --- members ---------------------------------------------------------------------------------------------

MembersView::MembersView(ChatRooms &rooms, RoomEvents &events, Directory &directory, JoinedAtUnit joinedAt,
                         const LiveWindow &window)
    : RoomEventsView(rooms, events, window)
    , m_directory(directory)
    , m_joinedAt(joinedAt)
    , m_rows(memberOrder(window), memberMatcher(window))
{
}

void MembersView::arrange(const LiveWindow &window)
{
    m_window = window;
    m_rows.arrange(memberOrder(window), memberMatcher(window));
    touch();
}

Task<RoomEventsView::Reading> MembersView::read()
{
    const auto status = co_await m_rooms.roomStatus(*m_window.room);
    if (!status && status.error().code != ErrorCode::RoomNotFound)
        co_return tl::unexpected(status.error());
    std::vector<ListedMember> rows;
    if (status) {
        rows.reserve(size_t(status->members.size()));
        for (const Member &member : status->members)
            rows.push_back({member.id, member.node, member.joinedAt});
    }
    const Reading assign = [this, exists = status.has_value(), rows = std::move(rows)] {
        m_exists = exists;
        m_rows.assign(rows);
    };
    co_return assign;
}

Task<> MembersView::enrich()
{
    QList<std::pair<ConnectionId, NodeId>> shown;
    m_asked.clear();
    m_rows.forWindow(m_window.offset, m_window.limit, [&](const ListedMember &row) {
        shown.append({row.key, row.node});
        m_asked.insert(row.key);
    });
    m_hasStrangers = false;
    const auto infos = co_await m_directory.describe(shown);
    if (!infos)
        co_return tl::unexpected(infos.error());
    m_known.clear();
    for (ConnectionInfo info : *infos) {
        info.idle = steady(info.idle);
        m_known.insert(info.id, info);
    }
    touch();
    co_return Result<>{};
}

MembersView::Content MembersView::content()
{
    Content content;
    content.total = m_rows.matchingCount();
    content.more = m_exists ? ",\"exists\":true" : ",\"exists\":false";
    m_rows.forWindow(m_window.offset, m_window.limit, [&](const ListedMember &row) {
        const auto known = m_known.constFind(row.key);
        const bool isKnown = known != m_known.cend();
        m_hasStrangers = m_hasStrangers || !m_asked.contains(row.key);
        const QJsonObject object = memberRow(row, isKnown ? &*known : nullptr, m_joinedAt);
        content.rows.append(windowRow(row.key.toString(), object));
    });
    return content;
}

void MembersView::onRoomAdded(const RoomSummary &room)
{
    if (isThis(room.room))
        apply([this] { m_exists = true; });
}

void MembersView::onRoomRemoved(const RoomName &room)
{
    if (!isThis(room))
        return;
    apply([this] {
        m_exists = false;
        m_rows.assign({});
    });
}

void MembersView::onMemberPut(const RoomName &room, const Member &member, qint64)
{
    if (isThis(room))
        apply([this, member] { m_rows.put({member.id, member.node, member.joinedAt}); });
}

void MembersView::onMemberDropped(const RoomName &room, ConnectionId id, qint64)
{
    if (isThis(room))
        apply([this, id] { m_rows.erase(id); });
}

} // namespace confab
