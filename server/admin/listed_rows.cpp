// SPDX-License-Identifier: MIT
#include "server/admin/listed_rows.h"

#include "server/admin/name_pattern.h"

#include <tuple>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 millisecondsOf(Timestamp time)
{
    return time.time_since_epoch().count();
}

/// `less`, or the other way round.
template <typename Row, typename Less>
std::function<bool(const Row &, const Row &)> inOrder(SortOrder order, Less less)
{
    if (order == SortOrder::Ascending)
        return less;
    return [less](const Row &a, const Row &b) { return less(b, a); };
}

} // namespace

SortedRows<ListedRoom>::Less roomOrder(const LiveWindow &window)
{
    switch (window.roomSort()) {
    case RoomSort::MembersCount:
        return inOrder<ListedRoom>(window.order, [](const ListedRoom &a, const ListedRoom &b) {
            return std::tie(a.membersCount, a.key) < std::tie(b.membersCount, b.key);
        });
    case RoomSort::CreatedAt:
        return inOrder<ListedRoom>(window.order, [](const ListedRoom &a, const ListedRoom &b) {
            return std::tie(a.createdAt, a.key) < std::tie(b.createdAt, b.key);
        });
    case RoomSort::Room:
        break;
    }
    return inOrder<ListedRoom>(window.order,
                               [](const ListedRoom &a, const ListedRoom &b) { return a.key < b.key; });
}

SortedRows<ListedRoom>::Matches roomMatcher(const LiveWindow &window)
{
    const bool hasWords = !window.filter.isEmpty() || !window.pattern.isEmpty();
    return [window, hasWords, prefix = window.prefix.toUtf8(),
            pattern = NamePattern(window.pattern)](const ListedRoom &row) {
        if (row.membersCount < window.minMembers || row.membersCount > window.maxMembers)
            return false;
        if (!row.key.utf8().startsWith(prefix))
            return false;
        if (!hasWords)
            return true;
        const QString name = row.key.toString();
        return window.hasFilterIn(name) && pattern.matches(name);
    };
}

SortedRows<ListedMember>::Less memberOrder(const LiveWindow &window)
{
    switch (window.memberSort()) {
    case MemberSort::Id:
        return inOrder<ListedMember>(
            window.order, [](const ListedMember &a, const ListedMember &b) { return a.key < b.key; });
    case MemberSort::Node:
        return inOrder<ListedMember>(window.order, [](const ListedMember &a, const ListedMember &b) {
            return std::tie(a.node.toString(), a.key) < std::tie(b.node.toString(), b.key);
        });
    case MemberSort::JoinedAt:
        break;
    }
    return inOrder<ListedMember>(window.order, [](const ListedMember &a, const ListedMember &b) {
        return std::tie(a.joinedAt, a.key) < std::tie(b.joinedAt, b.key);
    });
}

SortedRows<ListedMember>::Matches memberMatcher(const LiveWindow &window)
{
    if (window.filter.isEmpty())
        return [](const ListedMember &) { return true; };
    return [window](const ListedMember &row) {
        return window.hasFilterIn(row.key.toString()) || window.hasFilterIn(row.node.toString());
    };
}

QJsonObject roomRow(const ListedRoom &room)
{
    return {{u"room"_s, room.key.toString()},
            {u"membersCount"_s, room.membersCount},
            {u"createdAt"_s, millisecondsOf(room.createdAt)}};
}

QJsonObject memberRow(const ListedMember &member, const ConnectionInfo *info, JoinedAtUnit unit)
{
    const qint64 joinedAt = millisecondsOf(member.joinedAt);
    QJsonObject row{{u"id"_s, member.key.toString()},
                    {u"node"_s, member.node.toString()},
                    {u"joinedAt"_s, unit == JoinedAtUnit::Milliseconds ? joinedAt : joinedAt / 1000}};
    if (info) {
        row.insert(u"transport"_s, info->transport);
        row.insert(u"remoteIP"_s, info->remoteIP);
        row.insert(u"idle"_s, qint64(info->idle.count()));
    }
    return row;
}

} // namespace confab
