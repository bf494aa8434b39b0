// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/audience.h"

#include "admin-gui/core/row_pages.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of more rooms than these, reading the list of all is quicker than asking for each.
constexpr int roomsToAskFor = 20;
constexpr auto roomNotFound = "019"_L1;

AdminTask<Reach> reachOfEverybody(AdminClient &client)
{
    const QJsonObject nothing{{u"limit"_s, 0}}; // The total alone.
    const auto rooms = co_await client.call(u"chatRoom.list"_s, nothing);
    if (!rooms)
        co_return tl::unexpected(rooms.error());
    const auto nodes = co_await client.call(u"node.list"_s);
    if (!nodes)
        co_return tl::unexpected(nodes.error());
    Reach reach;
    reach.rooms = (*rooms)["total"_L1].toInteger();
    const QJsonArray list = (*nodes)["nodes"_L1].toArray();
    for (const QJsonValue &node : list)
        reach.members += node["members"_L1].toInteger();
    co_return reach;
}

AdminTask<Reach> reachOfEach(AdminClient &client, QStringList rooms)
{
    Reach reach;
    for (const QString &room : std::as_const(rooms)) {
        const QJsonObject params{{u"room"_s, room}, {u"limit"_s, 0}};
        const auto status = co_await client.call(u"chatRoom.roomStatus"_s, params);
        if (status) {
            ++reach.rooms;
            reach.members += (*status)["membersCount"_L1].toInteger();
        } else if (status.error().chatCode == roomNotFound) {
            reach.missing.append(room);
        } else {
            co_return tl::unexpected(status.error());
        }
    }
    co_return reach;
}

AdminTask<Reach> reachByList(AdminClient &client, QStringList rooms)
{
    const auto rows = co_await fetchRows(client, u"chatRoom.list"_s, {}, u"rooms"_s);
    if (!rows)
        co_return tl::unexpected(rows.error());
    QHash<QString, qint64> counts;
    for (const QJsonObject &row : *rows)
        counts.insert(row["room"_L1].toString(), row["membersCount"_L1].toInteger());
    Reach reach;
    for (const QString &room : std::as_const(rooms)) {
        const auto count = counts.constFind(room);
        if (count == counts.cend()) {
            reach.missing.append(room);
            continue;
        }
        ++reach.rooms;
        reach.members += *count;
    }
    co_return reach;
}

} // namespace

AdminTask<Reach> reachOf(AdminClient &client, Audience audience)
{
    if (audience.isEverybody)
        return reachOfEverybody(client);
    if (audience.rooms.size() <= roomsToAskFor)
        return reachOfEach(client, audience.rooms);
    return reachByList(client, audience.rooms);
}

QString reachText(const Reach &reach)
{
    const QString members =
        QCoreApplication::translate("confab::Reach", "%n members", nullptr, int(reach.members));
    const QString rooms = QCoreApplication::translate("confab::Reach", "%n rooms", nullptr, int(reach.rooms));
    return QCoreApplication::translate("confab::Reach", "%1 in %2").arg(members, rooms);
}

} // namespace confab
