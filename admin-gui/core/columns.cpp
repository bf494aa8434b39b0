// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/columns.h"

#include "admin-gui/core/format.h"
#include "shared/admin/connection_info.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confab::Columns)
};

QString listText(const QJsonValue &names)
{
    QStringList texts;
    for (const QJsonValue &name : names.toArray())
        texts.append(name.toString());
    return texts.join(u", "_s);
}

QString yesNo(const QJsonValue &value)
{
    return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
}

} // namespace

QList<Column> roomColumns()
{
    return {
        {u"room"_s, Texts::tr("Room"), Texts::tr("The room's name."), {}, false, true, 26},
        {u"membersCount"_s, Texts::tr("Members"), Texts::tr("How many connections are in it, on all nodes."),
         countText, true, true, 12},
        {u"messagesPerSecond"_s, Texts::tr("Messages/s"),
         Texts::tr("What was said in the last second, and in the minute before."), rateText, true, false, 19},
        {u"createdAt"_s, Texts::tr("Created"), Texts::tr("When the room was made."), timeText, false, true,
         15},
    };
}

QList<Column> memberColumns()
{
    return {
        {u"id"_s, Texts::tr("Connection"), Texts::tr("The connection's id."), {}, false, true, 23},
        {u"remoteIP"_s,
         Texts::tr("Address"),
         Texts::tr("Where the client connects from."),
         {},
         false,
         false,
         14},
        {u"transport"_s,
         Texts::tr("Transport"),
         Texts::tr("How the client is connected."),
         {},
         false,
         false,
         9},
        {u"node"_s,
         Texts::tr("Node"),
         Texts::tr("The server process that holds the connection."),
         {},
         false,
         true,
         11},
        {u"joinedAt"_s, Texts::tr("Joined"), Texts::tr("When it joined this room."), joinedText, false, true,
         13},
        {u"idle"_s, Texts::tr("Idle"), Texts::tr("Since it last said anything."), durationText, true, false,
         7},
    };
}

QList<Column> connectionColumns()
{
    return {
        {u"id"_s, Texts::tr("Connection"), Texts::tr("The connection's id."), {}, false, true, 30},
        {u"remoteIP"_s,
         Texts::tr("Address"),
         Texts::tr("Where the client connects from."),
         {},
         false,
         true,
         16},
        {u"remotePort"_s, Texts::tr("Port"), Texts::tr("The client's port."),
         [](const QJsonValue &port) { return QString::number(port.toInteger()); }, true, false, 7},
        {u"transport"_s,
         Texts::tr("Transport"),
         Texts::tr("How the client is connected."),
         {},
         false,
         true,
         11},
        {u"node"_s,
         Texts::tr("Node"),
         Texts::tr("The server process that holds the connection."),
         {},
         false,
         true,
         14},
        {u"rooms"_s, Texts::tr("Rooms"), Texts::tr("In the order of joining."), listText, false, true, 22},
        {u"queueBytes"_s, Texts::tr("Queue"), Texts::tr("Waiting to be sent to it."), bytesText, true, true,
         10},
        {u"roundTripTime"_s, Texts::tr("Round trip"), Texts::tr("As the kernel measures it."), durationText,
         true, true, 10},
        {u"idle"_s, Texts::tr("Idle"), Texts::tr("Since it last said anything."), durationText, true, true,
         10},
        {u"connectedAt"_s, Texts::tr("Connected"), Texts::tr("When the connection was made."), timeText,
         false, true, 17},
    };
}

QList<Column> nodeColumns()
{
    return {
        {u"node"_s, Texts::tr("Node"), Texts::tr("The server process."), {}, false, false, 18},
        {u"reachable"_s, Texts::tr("Reachable"), Texts::tr("Whether it answers the others."), yesNo, false,
         false, 10},
        {u"version"_s, Texts::tr("Version"), {}, {}, false, false, 9},
        {u"connections"_s, Texts::tr("Connections"), {}, countText, true, false, 12},
        {u"members"_s, Texts::tr("Members"), Texts::tr("A connection in two rooms counts twice."), countText,
         true, false, 10},
        {u"messagesPerSecond"_s, Texts::tr("Messages/s"), {}, rateText, true, false, 11},
        {u"eventLoopLag"_s, Texts::tr("Loop lag"), Texts::tr("The longest of the last seconds."),
         durationText, true, false, 10},
        {u"memoryBytes"_s, Texts::tr("Memory"), Texts::tr("Resident."), bytesText, true, false, 11},
        {u"storeAvailable"_s, Texts::tr("Store"), Texts::tr("Whether it can read and write the rooms."),
         yesNo, false, false, 8},
        {u"startedAt"_s, Texts::tr("Started"), {}, timeText, false, false, 17},
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
