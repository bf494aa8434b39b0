// SPDX-License-Identifier: MIT
#include "server/admin/room_methods.h"

#include "server/admin/listed_rows.h"
#include "server/admin/rpc_results.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr qint64 mostMembersInStatus = maxPageRows;

RpcError unclearAudience()
{
    return {RpcErrorCode::InvalidParams,
            Texts::tr("say for whom it is: one of the parameters room, rooms and all (true)")};
}

template <typename Row, typename AsJson>
QJsonArray page(const SortedRows<Row> &rows, const LiveWindow &window, AsJson asJson)
{
    QJsonArray array;
    rows.forWindow(window.offset, window.limit, [&](const Row &row) { array.append(asJson(row)); });
    return array;
}

} // namespace

// --- rooms -----------------------------------------------------------------------------------------------

QCoro::Task<RpcResult> RoomMethods::list(AdminParams params)
{
    const auto window = readWindow(params);
    if (!window)
        co_return tl::unexpected(window.error());
    const auto summaries = co_await m_rooms.summaries();
    if (!summaries)
        co_return rpcFailure(summaries.error());
    std::vector<ListedRoom> all;
    all.reserve(size_t(summaries->size()));
    for (const RoomSummary &room : *summaries)
        all.push_back({room.room, room.createdAt, room.membersCount});
    SortedRows<ListedRoom> rows(roomOrder(*window), roomMatcher(*window));
    rows.assign(std::move(all));
    const QJsonObject result{{u"total"_s, rows.matchingCount()}, {u"rooms"_s, page(rows, *window, &roomRow)}};
    co_return rpcObject(result);
}

QCoro::Task<RpcResult> RoomMethods::add(AdminParams params)
{
    const auto added = co_await m_rooms.add(params.room());
    if (!added)
        co_return rpcFailure(added.error());
    const QJsonObject result{{u"created"_s, *added == Added::Created ? 1 : 0}};
    co_return rpcObject(result);
}

QCoro::Task<RpcResult> RoomMethods::destroy(AdminParams params)
{
    const auto removed = co_await m_rooms.destroy(params.room());
    if (!removed)
        co_return rpcFailure(removed.error());
    const QJsonObject result{{u"existed"_s, *removed == Removed::Room::Existed}};
    co_return rpcObject(result);
}

QCoro::Task<RpcResult> RoomMethods::exists(AdminParams params)
{
    const auto found = co_await m_rooms.exists(params.room());
    if (!found)
        co_return rpcFailure(found.error());
    const QJsonObject result{{u"found"_s, *found}};
    co_return rpcObject(result);
}

QCoro::Task<RpcResult> RoomMethods::status(AdminParams params)
{
    const auto status = co_await m_rooms.roomStatus(params.room());
    if (!status)
        co_return rpcFailure(status.error());
    const RoomStatus part{status->room, status->members.mid(params.integerOr(u"offset", 0),
                                                            params.integerOr(u"limit", mostMembersInStatus))};
    const QByteArray text = encodeRoomStatusPage(part, status->members.size(), m_joinedAt);
    co_return JsonText::fromValid(text);
}

// --- members ---------------------------------------------------------------------------------------------

QCoro::Task<RpcResult> RoomMethods::members(AdminParams params)
{
    const auto window = readWindow(params);
    if (!window)
        co_return tl::unexpected(window.error());
    const auto status = co_await m_rooms.roomStatus(params.room());
    if (!status)
        co_return rpcFailure(status.error());
    std::vector<ListedMember> all;
    all.reserve(size_t(status->members.size()));
    for (const Member &member : status->members)
        all.push_back({member.id, member.node, member.joinedAt});
    SortedRows<ListedMember> rows(memberOrder(*window), memberMatcher(*window));
    rows.assign(std::move(all));

    Directory::Whereabouts shown;
    rows.forWindow(window->offset, window->limit, [&](const ListedMember &row) {
        shown.append({row.key, row.node});
    });
    const auto infos = co_await m_directory.describe(shown);
    QHash<ConnectionId, ConnectionInfo> known;
    if (infos) {
        for (const ConnectionInfo &info : *infos)
            known.insert(info.id, info);
    }
    const QJsonArray array = page(rows, *window, [&](const ListedMember &row) {
        const auto info = known.constFind(row.key);
        return memberRow(row, info == known.cend() ? nullptr : &*info, m_joinedAt);
    });
    const QJsonObject result{{u"total"_s, rows.matchingCount()}, {u"members"_s, array}};
    co_return rpcObject(result);
}

QCoro::Task<RpcResult> RoomMethods::addMember(AdminParams params)
{
    const auto added = co_await m_rooms.addMember(params.connection(), params.room());
    if (!added)
        co_return rpcFailure(added.error());
    const QJsonObject result{{u"wasAdded"_s, true}};
    co_return rpcObject(result);
}

QCoro::Task<RpcResult> RoomMethods::removeMember(AdminParams params)
{
    const auto removed =
        co_await m_rooms.removeMember(params.connection(), params.room(), params.textOr(u"reason", {}));
    if (!removed)
        co_return rpcFailure(removed.error());
    const QJsonObject result{{u"wasRemoved"_s, true}};
    co_return rpcObject(result);
}

// --- announcements ---------------------------------------------------------------------------------------

QCoro::Task<tl::expected<RoomMethods::Audience, RpcError>> RoomMethods::audience(AdminParams params)
{
    const bool isForAll = params.flagOr(u"all", false);
    if (int(isForAll) + int(params.has(u"room")) + int(params.has(u"rooms")) != 1)
        co_return tl::unexpected(unclearAudience());
    Audience audience;
    if (isForAll) {
        const auto summaries = co_await m_rooms.summaries();
        if (!summaries)
            co_return tl::unexpected(chatError(summaries.error()));
        for (const RoomSummary &room : *summaries)
            audience.add(room);
        co_return audience;
    }
    const auto named = params.has(u"room") ? QList<RoomName>(1, params.room()) : params.rooms();
    for (const RoomName &room : named) {
        if (audience.members.contains(room))
            continue;
        const auto summary = co_await m_rooms.summary(room);
        if (!summary)
            co_return tl::unexpected(chatError(summary.error()));
        audience.add(*summary);
    }
    co_return audience;
}

QCoro::Task<RpcResult> RoomMethods::broadcast(AdminParams params)
{
    const auto audience = co_await this->audience(params);
    if (!audience)
        co_return tl::unexpected(audience.error());
    qint64 rooms = 0;
    qint64 members = 0;
    QJsonArray failed;
    std::optional<Error> firstError;
    for (const RoomName &room : audience->rooms) {
        const auto said = co_await m_rooms.broadcast(std::nullopt, room, params.json(u"message"));
        if (said) {
            ++rooms;
            members += audience->members.value(room);
            continue;
        }
        if (!firstError)
            firstError = said.error();
        const QJsonObject failure{{u"room"_s, room.toString()},
                                  {u"code"_s, errorCodeText(said.error().code)},
                                  {u"message"_s, errorText(said.error())}};
        failed.append(failure);
    }
    if (rooms == 0 && firstError)
        co_return rpcFailure(*firstError);
    QJsonObject result{{u"rooms"_s, rooms}, {u"members"_s, members}};
    if (!failed.isEmpty())
        result.insert(u"failed"_s, failed);
    co_return rpcObject(result);
}

} // namespace confab
