// SPDX-License-Identifier: MIT
#include "admin-cli/rows.h"

#include "shared/json.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

QString number(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : u"-"_s;
}

QString age(const QJsonValue &value)
{
    if (!value.isDouble())
        return u"-"_s;
    // `joinedAt` may be in seconds, which would be 1970 in milliseconds.
    constexpr qint64 firstMilliseconds = 100'000'000'000;
    const qint64 time = value.toInteger();
    return ageText(time < firstMilliseconds ? time * 1000 : time);
}

QString duration(const QJsonValue &value)
{
    return value.isDouble() ? durationText(value.toInteger()) : u"-"_s;
}

QString bytes(const QJsonValue &value)
{
    return value.isDouble() ? byteSize(value.toInteger()) : u"-"_s;
}

QString words(const QJsonValue &value)
{
    if (!value.isArray())
        return number(value);
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list.append(each.toString());
    return list.join(", "_L1);
}

QString plain(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(JsonText::fromValue(value).bytes());
}

} // namespace

QList<QJsonObject> objectsIn(const QJsonArray &array)
{
    QList<QJsonObject> objects;
    for (const QJsonValue &value : array)
        objects.append(value.toObject());
    return objects;
}

Table roomTable(const QList<QJsonObject> &rows)
{
    const bool isLive = !rows.isEmpty() && rows.first().contains("messagesPerSecond"_L1);
    //: The heads of columns; in capitals
    QList<Table::Column> columns = {
        {Cli::tr("ROOM")}, {Cli::tr("MEMBERS"), Align::Right}, {Cli::tr("AGE"), Align::Right}};
    if (isLive)
        columns.append({Cli::tr("MESSAGES/S"), Align::Right});
    Table table(columns);
    for (const QJsonObject &row : rows) {
        QStringList cells = {row["room"_L1].toString(), number(row["membersCount"_L1]),
                             age(row["createdAt"_L1])};
        if (isLive)
            cells.append(number(row["messagesPerSecond"_L1]));
        table.addRow(cells);
    }
    return table;
}

Table memberTable(const QList<QJsonObject> &rows)
{
    //: The heads of columns; in capitals
    Table table({{Cli::tr("MEMBER")},
                 {Cli::tr("NODE")},
                 {Cli::tr("JOINED"), Align::Right},
                 {Cli::tr("TRANSPORT")},
                 {Cli::tr("ADDRESS")},
                 {Cli::tr("IDLE"), Align::Right}});
    for (const QJsonObject &row : rows)
        table.addRow({row["id"_L1].toString(), row["node"_L1].toString(), age(row["joinedAt"_L1]),
                      row["transport"_L1].toString(), row["remoteIP"_L1].toString(),
                      duration(row["idle"_L1])});
    return table;
}

Table connectionTable(const QList<QJsonObject> &rows)
{
    //: The heads of columns; in capitals
    Table table({{Cli::tr("CONNECTION")},
                 {Cli::tr("NODE")},
                 {Cli::tr("TRANSPORT")},
                 {Cli::tr("ADDRESS")},
                 {Cli::tr("AGE"), Align::Right},
                 {Cli::tr("IDLE"), Align::Right},
                 {Cli::tr("QUEUE"), Align::Right},
                 {Cli::tr("RTT"), Align::Right},
                 {Cli::tr("ROOMS")}});
    for (const QJsonObject &row : rows)
        table.addRow({row["id"_L1].toString(), row["node"_L1].toString(), row["transport"_L1].toString(),
                      row["remoteIP"_L1].toString(), age(row["connectedAt"_L1]), duration(row["idle"_L1]),
                      bytes(row["queueBytes"_L1]), duration(row["roundTripTime"_L1]),
                      words(row["rooms"_L1])});
    return table;
}

Table nodeTable(const QList<QJsonObject> &rows)
{
    //: The heads of columns; in capitals
    Table table({{Cli::tr("NODE")},
                 {Cli::tr("VERSION")},
                 {Cli::tr("UP"), Align::Right},
                 {Cli::tr("CONNECTIONS"), Align::Right},
                 {Cli::tr("MEMBERS"), Align::Right},
                 {Cli::tr("MESSAGES/S"), Align::Right},
                 {Cli::tr("LAG"), Align::Right},
                 {Cli::tr("MEMORY"), Align::Right},
                 {Cli::tr("STORE")}});
    for (const QJsonObject &row : rows)
        table.addRow({row["node"_L1].toString(), row["version"_L1].toString(), age(row["startedAt"_L1]),
                      number(row["connections"_L1]), number(row["members"_L1]),
                      number(row["messagesPerSecond"_L1]), duration(row["eventLoopLag"_L1]),
                      bytes(row["memoryBytes"_L1]),
                      row["storeAvailable"_L1].toBool(true) ? Cli::tr("ok") : Cli::tr("away")});
    return table;
}

Table userTable(const QList<QJsonObject> &rows)
{
    //: The heads of columns; in capitals
    Table table({{Cli::tr("USER")}, {Cli::tr("ROLE")}});
    for (const QJsonObject &row : rows)
        table.addRow({row["user"_L1].toString(), row["role"_L1].toString()});
    return table;
}

QString logLine(const QJsonObject &entry)
{
    return u"%1 %2 %3: %4"_s.arg(clockText(entry["time"_L1].toInteger()), entry["level"_L1].toString(),
                                 entry["category"_L1].toString(), entry["message"_L1].toString());
}

QString auditLine(const QJsonObject &entry)
{
    QString line =
        entry["time"_L1].isDouble() ? clockText(entry["time"_L1].toInteger()) : entry["time"_L1].toString();
    for (const auto name : {"user"_L1, "method"_L1, "params"_L1}) {
        if (entry.contains(name))
            line += u' ' + plain(entry[name]);
    }
    for (auto member = entry.begin(); member != entry.end(); ++member) {
        const QString name = member.key();
        if (name != "time"_L1 && name != "user"_L1 && name != "method"_L1 && name != "params"_L1 &&
            name != "sequence"_L1)
            line += u' ' + name + u'=' + plain(member.value());
    }
    return line;
}

} // namespace confab
