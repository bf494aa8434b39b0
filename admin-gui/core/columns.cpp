// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/columns.h"

#include "admin-gui/core/format.h"
#include "shared/admin/connection_info.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("confab::Columns", text);
}

QString listText(const QJsonValue &names)
{
    QStringList texts;
    for (const QJsonValue &name : names.toArray())
        texts.append(name.toString());
    return texts.join(u", "_s);
}

QString yesNo(const QJsonValue &value)
{
    return value.toBool() ? tr("yes") : tr("no");
}

} // namespace

QList<Column> roomColumns()
{
    return {
        {u"room"_s, tr("Room"), tr("The room's name."), {}, false, true, 26},
        {u"membersCount"_s, tr("Members"), tr("How many connections are in it, on all nodes."), countText,
         true, true, 12},
        {u"messagesPerSecond"_s, tr("Messages/s"),
         tr("What was said in the last second, and in the minute before."), rateText, true, false, 19},
        {u"createdAt"_s, tr("Created"), tr("When the room was made."), timeText, false, true, 15},
    };
}

QList<Column> memberColumns()
{
    return {
        {u"id"_s, tr("Connection"), tr("The connection's id."), {}, false, true, 23},
        {u"remoteIP"_s, tr("Address"), tr("Where the client connects from."), {}, false, false, 14},
        {u"transport"_s, tr("Transport"), tr("How the client is connected."), {}, false, false, 9},
        {u"node"_s, tr("Node"), tr("The server process that holds the connection."), {}, false, true, 11},
        {u"joinedAt"_s, tr("Joined"), tr("When it joined this room."), joinedText, false, true, 13},
        {u"idle"_s, tr("Idle"), tr("Since it last said anything."), durationText, true, false, 7},
    };
}

QList<Column> connectionColumns()
{
    return {
        {u"id"_s, tr("Connection"), tr("The connection's id."), {}, false, true, 30},
        {u"remoteIP"_s, tr("Address"), tr("Where the client connects from."), {}, false, true, 16},
        {u"remotePort"_s, tr("Port"), tr("The client's port."),
         [](const QJsonValue &port) { return QString::number(port.toInteger()); }, true, false, 7},
        {u"transport"_s, tr("Transport"), tr("How the client is connected."), {}, false, true, 11},
        {u"node"_s, tr("Node"), tr("The server process that holds the connection."), {}, false, true, 14},
        {u"rooms"_s, tr("Rooms"), tr("In the order of joining."), listText, false, true, 22},
        {u"queueBytes"_s, tr("Queue"), tr("Waiting to be sent to it."), bytesText, true, true, 10},
        {u"roundTripTime"_s, tr("Round trip"), tr("As the kernel measures it."), durationText, true, true,
         10},
        {u"idle"_s, tr("Idle"), tr("Since it last said anything."), durationText, true, true, 10},
        {u"connectedAt"_s, tr("Connected"), tr("When the connection was made."), timeText, false, true, 17},
    };
}

QList<Column> nodeColumns()
{
    return {
        {u"node"_s, tr("Node"), tr("The server process."), {}, false, false, 18},
        {u"reachable"_s, tr("Reachable"), tr("Whether it answers the others."), yesNo, false, false, 10},
        {u"version"_s, tr("Version"), {}, {}, false, false, 9},
        {u"connections"_s, tr("Connections"), {}, countText, true, false, 12},
        {u"members"_s, tr("Members"), tr("A connection in two rooms counts twice."), countText, true, false,
         10},
        {u"messagesPerSecond"_s, tr("Messages/s"), {}, rateText, true, false, 11},
        {u"eventLoopLag"_s, tr("Loop lag"), tr("The longest of the last seconds."), durationText, true, false,
         10},
        {u"memoryBytes"_s, tr("Memory"), tr("Resident."), bytesText, true, false, 11},
        {u"storeAvailable"_s, tr("Store"), tr("Whether it can read and write the rooms."), yesNo, false,
         false, 8},
        {u"startedAt"_s, tr("Started"), {}, timeText, false, false, 17},
    };
}

QString cellText(const Column &column, const QJsonObject &row)
{
    const QJsonValue value = row[column.key];
    return column.text ? column.text(value) : value.toString();
}

bool isSlowConnection(const QJsonObject &row)
{
    return row["queueBytes"_L1].toInteger() >= slowQueueBytes ||
           row["roundTripTime"_L1].toDouble() >= double(slowRoundTripTime.count());
}

} // namespace confab
