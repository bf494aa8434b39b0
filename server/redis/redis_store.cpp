// SPDX-License-Identifier: MIT
#include "server/redis/redis_store.h"

#include "shared/logging.h"

#include <QSet>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

void skipRoom()
{
    qCWarning(logRedis, "a room in redis is skipped: its name is not valid");
}

/// A member as it is kept: `ORDER JOINEDAT SESSION`.
struct Kept {
    quint64 order;
    Member member;
};

std::optional<Kept> readMember(const QByteArray &id, const QByteArray &value)
{
    const auto parts = value.split(' ');
    const auto connection = ConnectionId::parse(id);
    if (parts.size() != 3 || !connection)
        return std::nullopt;
    const auto node = NodeId::parse(QString::fromUtf8(RedisSession::nodeOf(parts[2])));
    if (!node)
        return std::nullopt;
    const Timestamp joinedAt{std::chrono::milliseconds(parts[1].toLongLong())};
    return Kept{parts[0].toULongLong(), {*connection, *node, joinedAt}};
}

void appendMembers(std::vector<Kept> &kept, const RedisReply::List &flat)
{
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2) {
        if (auto member = readMember(flat[i].bytes(), flat[i + 1].bytes()))
            kept.push_back(*std::move(member));
        else
            qCWarning(logRedis, "a member in redis is skipped: %s", flat[i + 1].bytes().constData());
    }
}

QList<Member> inOrder(std::vector<Kept> kept)
{
    std::ranges::sort(kept, {}, &Kept::order);
    QList<Member> members;
    members.reserve(qsizetype(kept.size()));
    for (Kept &one : kept)
        members.append(std::move(one.member));
    return members;
}

QList<Member> membersIn(const RedisReply::List &flat)
{
    std::vector<Kept> kept;
    kept.reserve(size_t(flat.size() / 2));
    appendMembers(kept, flat);
    return inOrder(std::move(kept));
}

/// A page as the script answers it: name, time and count of each room.
void appendSummaries(QList<RoomSummary> &summaries, const RedisReply::List &flat)
{
    for (qsizetype i = 0; i + 2 < flat.size(); i += 3) {
        const auto room = RoomName::parse(flat[i].bytes());
        const Timestamp createdAt{std::chrono::milliseconds(flat[i + 1].bytes().toLongLong())};
        if (room)
            summaries.append({*room, createdAt, flat[i + 2].integer()});
        else
            skipRoom();
    }
}

tl::unexpected<Error> notFound(const RoomName &room)
{
    return failure(ErrorCode::RoomNotFound, room.toString());
}

} // namespace

// --- rooms -----------------------------------------------------------------------------------------------

Task<Added> RedisStore::addRoom(RoomName room)
{
    const QList<QByteArray> arguments{room.utf8(), RoomIncarnations::create()};
    const auto reply = co_await m_session.whenReady(RedisScript::AddRoom, arguments);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return reply->integer() == 1 ? Added::Created : Added::Existed;
}

Task<Removed> RedisStore::removeRoom(RoomName room)
{
    const QList<QByteArray> arguments{room.utf8()};
    const auto reply = co_await m_session.whenReady(RedisScript::RemoveRoom, arguments);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const RedisReply::List answer = reply->list();
    Removed removed{Removed::Room::WasMissing, {}};
    if (answer.value(0).integer() == 1)
        removed = {Removed::Room::Existed, membersIn(answer.value(1).list())};
    co_return removed;
}

Task<bool> RedisStore::hasRoom(RoomName room)
{
    const QList<QByteArray> command{"ZSCORE", m_session.keys().rooms(), room.utf8()};
    const auto reply = co_await m_session.commandWhenReady(command);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return !reply->isNil();
}

Task<QList<RoomName>> RedisStore::rooms()
{
    QList<RoomName> names;
    QByteArray from = "-";
    for (;;) {
        const QList<QByteArray> command{"ZRANGEBYLEX", m_session.keys().rooms(),       from, "+", "LIMIT",
                                        "0",           QByteArray::number(roomsAtOnce)};
        const auto reply = co_await m_session.commandWhenReady(command);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const RedisReply::List page = reply->list();
        for (const RedisReply &name : page) {
            if (const auto room = RoomName::parse(name.bytes()))
                names.append(*room);
            else
                skipRoom();
        }
        if (page.size() < roomsAtOnce)
            co_return names;
        from = '(' + page.last().bytes();
    }
}

Task<QList<RoomSummary>> RedisStore::summaries()
{
    QList<RoomSummary> summaries;
    QByteArray from = "-";
    for (;;) {
        const QList<QByteArray> arguments{from, QByteArray::number(roomsAtOnce)};
        const auto reply = co_await m_session.whenReady(RedisScript::RoomSummaries, arguments);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const RedisReply::List page = reply->list();
        appendSummaries(summaries, page);
        if (page.size() < 3 * roomsAtOnce)
            co_return summaries;
        from = '(' + page.at(page.size() - 3).bytes();
    }
}

Task<RoomSummary> RedisStore::summary(RoomName room)
{
    // The page of one room that begins with this one, or with the next when it is missing.
    const QList<QByteArray> arguments{'[' + room.utf8(), "1"};
    const auto reply = co_await m_session.whenReady(RedisScript::RoomSummaries, arguments);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const RedisReply::List page = reply->list();
    if (page.isEmpty() || page.first().bytes() != room.utf8())
        co_return notFound(room);
    QList<RoomSummary> summaries;
    appendSummaries(summaries, page);
    co_return summaries.first();
}

// --- members ---------------------------------------------------------------------------------------------

Task<QList<Member>> RedisStore::members(RoomName room)
{
    const QList<QByteArray> arguments{room.utf8(), QByteArray::number(membersAtOnce)};
    const auto reply = co_await m_session.whenReady(RedisScript::Members, arguments);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const RedisReply::List answer = reply->list();
    switch (answer.value(0).integer()) {
    case 0:
        co_return notFound(room);
    case 1:
        co_return membersIn(answer.value(1).list());
    default:
        break;
    }
    const auto scanned = co_await scanMembers(room);
    co_return scanned;
}

Task<QList<Member>> RedisStore::scanMembers(RoomName room)
{
    const QByteArray count = QByteArray::number(membersAtOnce);
    QByteArray cursor = "0";
    std::vector<Kept> kept;
    do {
        const QList<QByteArray> command{"HSCAN", m_session.keys().members(room), cursor, "COUNT", count};
        const auto reply = co_await m_session.commandWhenReady(command);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const RedisReply::List answer = reply->list();
        cursor = answer.value(0).bytes();
        appendMembers(kept, answer.value(1).list());
    } while (cursor != "0");
    // A member may come twice when Redis reorganises the hash under way.
    QSet<ConnectionId> seen;
    std::erase_if(kept, [&seen](const Kept &one) {
        const bool isKnown = seen.contains(one.member.id);
        seen.insert(one.member.id);
        return isKnown;
    });
    co_return inOrder(std::move(kept));
}

Task<> RedisStore::putMember(RoomName room, Member member)
{
    const QList<QByteArray> arguments{m_session.name(), room.utf8(), member.id.toByteArray(),
                                      QByteArray::number(qint64(member.joinedAt.time_since_epoch().count())),
                                      m_session.nameFor(member.node)};
    const auto reply = co_await m_session.whenReady(RedisScript::PutMember, arguments);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const RedisReply::List answer = reply->list();
    const QByteArray outcome = answer.value(0).bytes();
    if (outcome == "room")
        co_return notFound(room);
    if (outcome == "member")
        co_return failure(ErrorCode::AlreadyInRoom, room.toString());
    if (outcome != "ok")
        co_return m_session.leaseTaken();
    m_incarnations.note(room, answer.value(1).bytes());
    co_return Result<>{};
}

Task<> RedisStore::dropMember(RoomName room, ConnectionId id)
{
    const QList<QByteArray> arguments{m_session.name(), room.utf8(), id.toByteArray()};
    const auto reply = co_await m_session.whenRegistered(RedisScript::DropMember, arguments);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QByteArray outcome = reply->bytes();
    if (outcome == "ok")
        co_return Result<>{};
    if (outcome == "room")
        co_return notFound(room);
    if (outcome == "member")
        co_return failure(ErrorCode::NotInRoom, room.toString());
    co_return m_session.leaseTaken();
}

Task<> RedisStore::dropNode(NodeId node)
{
    return m_session.dropSession(m_session.nameFor(node), [](const auto &) {});
}

} // namespace confab
