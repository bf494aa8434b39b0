// SPDX-License-Identifier: MIT
#include "server/rooms/local_members.h"

#include "shared/logging.h"
#include "shared/task.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

tl::unexpected<Error> unknown(ConnectionId id)
{
    return failure(ErrorCode::UnknownConnection, id.toString());
}

} // namespace

LocalMembers::LocalMembers(RoomStore &store, Broker &broker, Presence *presence,
                           const MiddlewareChain &middleware, RoomIndex &index, RoomMessages &messages,
                           Options options)
    : m_store(store)
    , m_broker(broker)
    , m_presence(presence)
    , m_middleware(middleware)
    , m_index(index)
    , m_messages(messages)
    , m_options(std::move(options))
{
}

LocalMembers::~LocalMembers() = default;

void LocalMembers::attach(Recipient &recipient)
{
    m_index.attach(recipient);
    if (m_presence)
        m_presence->addConnection(recipient.id());
}

// --- joining ---------------------------------------------------------------------------------------------

Task<> LocalMembers::join(ConnectionId id, RoomName room)
{
    if (!m_index.recipient(id))
        co_return unknown(id);
    if (m_index.isMember(id, room))
        co_return failure(ErrorCode::AlreadyInRoom, room.toString());
    if (hasAllItsRooms(id))
        co_return tooManyRooms();

    // Only so that hooks are not asked about rooms that do not exist; putMember decides.
    const auto found = co_await m_store.hasRoom(room);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!*found)
        co_return failure(ErrorCode::RoomNotFound, room.toString());

    // The hook runs first: a refused join must leave no trace in the store.
    const auto allowed = co_await m_middleware.runJoin(id, room);
    if (!allowed)
        co_return tl::unexpected(allowed.error());

    const auto joined = co_await put(id, room);
    co_return joined;
}

Task<> LocalMembers::put(ConnectionId id, RoomName room)
{
    Join join{id};
    m_joining[room].append(&join);
    // Listening begins before the store knows: the room's end must not be missed in between.
    auto done = co_await m_broker.subscribe(room, *this);
    if (done) {
        const Member member{id, m_options.node, currentTime()};
        done = co_await m_store.putMember(room, member);
        if (done)
            done = co_await confirmJoin(member, room, join);
    }
    finishJoin(room, join);
    co_return done;
}

Task<> LocalMembers::confirmJoin(Member member, RoomName room, const Join &join)
{
    if (join.isUndone)
        co_return failure(ErrorCode::RoomNotFound, room.toString());
    const bool isGone = !m_index.recipient(member.id);
    if (!isGone && !hasAllItsRooms(member.id)) {
        m_index.insert(member.id, room, member.joinedAt);
        co_return Result<>{};
    }
    // A store that cannot be reached clears up when it is back.
    co_await m_store.dropMember(room, member.id);
    if (isGone)
        co_return unknown(member.id);
    co_return tooManyRooms();
}

void LocalMembers::finishJoin(const RoomName &room, const Join &join)
{
    const auto joins = m_joining.find(room);
    joins->removeOne(&join);
    if (!joins->isEmpty())
        return;
    m_joining.erase(joins);
    releaseSubscription(room);
}

void LocalMembers::releaseSubscription(const RoomName &room)
{
    if (!m_index.hasMembers(room) && !m_joining.contains(room))
        m_broker.unsubscribe(room, *this);
}

bool LocalMembers::hasAllItsRooms(ConnectionId id) const
{
    return m_options.roomsPerConnection > 0 && m_index.roomCountOf(id) >= m_options.roomsPerConnection;
}

tl::unexpected<Error> LocalMembers::tooManyRooms() const
{
    return failure(ErrorCode::TooManyRooms, Texts::tr("at most %1").arg(m_options.roomsPerConnection));
}

// --- leaving ---------------------------------------------------------------------------------------------

Task<> LocalMembers::leave(ConnectionId id, RoomName room)
{
    if (!m_index.recipient(id))
        co_return unknown(id);
    if (!m_index.isMember(id, room))
        co_return failure(ErrorCode::NotInRoom, room.toString());
    const auto found = co_await m_store.hasRoom(room);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!*found)
        co_return failure(ErrorCode::RoomNotFound, room.toString());

    const auto turn = m_leaving.emplace(id, room);
    if (!turn.second)
        co_return failure(ErrorCode::NotInRoom, room.toString()); // it is leaving already
    const auto allowed = co_await m_middleware.runLeave(id, room);
    if (!allowed) {
        m_leaving.erase({id, room});
        co_return tl::unexpected(allowed.error());
    }
    const auto dropped = co_await m_store.dropMember(room, id);
    m_leaving.erase({id, room});
    if (!dropped && dropped.error().code == ErrorCode::StoreUnavailable)
        co_return tl::unexpected(dropped.error());
    // It may have left some other way while the hook or the store was busy.
    takeOut(id, room);
    co_return Result<>{};
}

void LocalMembers::takeOut(ConnectionId id, const RoomName &room)
{
    if (!m_index.isMember(id, room))
        return;
    m_index.erase(id, room);
    releaseSubscription(room);
}

void LocalMembers::detach(ConnectionId id)
{
    m_messages.forget(id);
    if (m_presence)
        m_presence->dropConnection(id);
    const QList<RoomName> rooms = m_index.detach(id);
    for (const RoomName &room : rooms) {
        releaseSubscription(room);
        runDetached(u"leaving %1"_s.arg(room.toString()), forget(id, room));
    }
}

Task<> LocalMembers::forget(ConnectionId id, RoomName room)
{
    // The list is corrected before hooks run, for they may wait, and the connection is gone already. Whatever
    // the store answers: one that cannot be reached learns of it when it is back.
    const bool areHooksAsked = m_leaving.contains({id, room});
    const QList<ConnectionId> ids{id};
    co_await m_store.dropMember(room, id);
    if (!areHooksAsked)
        co_await runLeaveHooks(ids, room);
    co_return Result<>{};
}

Task<> LocalMembers::runLeaveHooks(QList<ConnectionId> ids, RoomName room)
{
    for (const ConnectionId &id : ids) {
        if (m_leaving.contains({id, room}))
            continue;
        const auto left = co_await m_middleware.runLeave(id, room);
        if (!left)
            qCDebug(logRooms, "a leave hook's refusal is ignored: %ls",
                    qUtf16Printable(errorText(left.error())));
    }
    co_return Result<>{};
}

// --- what the broker brings ------------------------------------------------------------------------------

void LocalMembers::onPublished(const RoomName &room, const QByteArray &payload)
{
    m_messages.deliver(room, payload);
}

void LocalMembers::onMissed(const RoomName &room)
{
    m_messages.deliverMissedAlert(room);
}

void LocalMembers::onRoomRemoved(const RoomName &room, const QList<ConnectionId> &members)
{
    // Who is put into the room but does not know it yet is among its members, too. Who is not among them was
    // put into a new room of that name.
    for (Join *join : m_joining.value(room))
        join->isUndone = join->isUndone || members.contains(join->id);
    endRoom(room, members);
}

void LocalMembers::endRoom(const RoomName &room, const QList<ConnectionId> &members)
{
    QList<ConnectionId> leaving;
    for (const ConnectionId &id : members) {
        if (m_index.isMember(id, room))
            leaving.append(id);
    }
    m_messages.deliverDestroyNotice(room, leaving);
    for (const ConnectionId &id : leaving)
        takeOut(id, room);
    runDetached(u"leaving %1"_s.arg(room.toString()), runLeaveHooks(leaving, room));
}

} // namespace confab
