// SPDX-License-Identifier: MIT
#include "server/store/room_archive.h"

#include "shared/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr int schemaVersion = 1;

tl::unexpected<Error> unavailable(const QString &detail)
{
    return failure(ErrorCode::StoreUnavailable, detail);
}

/// Runs `statements` one after the other, down to the first that fails.
std::optional<QSqlError> run(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return query.lastError();
    }
    return std::nullopt;
}

/// For our user only: a state directory that is first needed here is to be as private as everywhere.
bool makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    const auto ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    return QDir().mkpath(folder.absolutePath()) && QDir().mkdir(path, ours);
}

QString explain(const QSqlError &error)
{
    constexpr auto busy = "5"_L1;
    if (error.nativeErrorCode() == busy)
        return Texts::tr("another process uses it; stop that one or choose another --state-dir");
    return error.databaseText();
}

/// Takes the file for this process alone and brings its tables up to date.
Result<> prepare(const QSqlDatabase &database)
{
    // The exclusive lock outlives transactions and dies with the process, however that ends. What is written
    // here may get lost with the power, for it would be written again; the first room's write makes it last.
    const auto locking =
        run(database, {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA synchronous = NORMAL"_s,
                       u"PRAGMA journal_mode = WAL"_s, u"BEGIN IMMEDIATE"_s});
    if (locking)
        return unavailable(explain(*locking));

    QSqlQuery version(u"PRAGMA user_version"_s, database);
    const int found = version.next() ? version.value(0).toInt() : -1;
    version.finish();
    if (found > schemaVersion || found < 0)
        return unavailable(Texts::tr("a newer version of confabd wrote it (schema %1, this one knows %2)")
                               .arg(found)
                               .arg(schemaVersion));
    QStringList statements;
    if (found < schemaVersion)
        statements = {
            u"CREATE TABLE rooms (name BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID"_s,
            u"PRAGMA user_version = %1"_s.arg(schemaVersion)};
    if (const auto failed = run(database, statements << u"COMMIT"_s << u"PRAGMA synchronous = FULL"_s))
        return unavailable(explain(*failed));
    return {};
}

} // namespace

Result<std::unique_ptr<SqliteArchive>> SqliteArchive::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!makeFolder(folder))
        return unavailable(Texts::tr("cannot create the folder %1").arg(folder));

    const QString name = u"rooms-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto archive =
        std::unique_ptr<SqliteArchive>(new SqliteArchive(QSqlDatabase::addDatabase(u"QSQLITE"_s, name)));
    QSqlDatabase &database = archive->m_database;
    if (!database.isValid())
        return unavailable(Texts::tr("Qt's SQLite driver is not installed"));
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!database.open())
        return unavailable(explain(database.lastError()));
    if (const auto prepared = prepare(database); !prepared)
        return tl::unexpected(prepared.error());
    return archive;
}

SqliteArchive::~SqliteArchive()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<QList<ArchivedRoom>> SqliteArchive::load()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    // In seconds: whole ones, where an earlier version wrote them.
    if (!query.exec(u"SELECT name, CAST(round(created_at * 1000) AS INTEGER) FROM rooms ORDER BY name"_s))
        return unavailable(query.lastError().databaseText());
    QList<ArchivedRoom> rooms;
    while (query.next()) {
        const auto room = RoomName::parse(query.value(0).toByteArray());
        const Timestamp createdAt{std::chrono::milliseconds(query.value(1).toLongLong())};
        if (room)
            rooms.append({*room, createdAt});
        else
            qCWarning(logStore, "a stored room is skipped: %ls", qUtf16Printable(errorText(room.error())));
    }
    if (query.lastError().isValid())
        return unavailable(query.lastError().databaseText());
    return rooms;
}

Result<> SqliteArchive::insert(const ArchivedRoom &room)
{
    const double seconds = double(room.createdAt.time_since_epoch().count()) / 1000;
    return change(u"INSERT OR IGNORE INTO rooms (name, created_at) VALUES (?, ?)"_s,
                  {room.room.utf8(), seconds});
}

Result<> SqliteArchive::remove(const RoomName &room)
{
    return change(u"DELETE FROM rooms WHERE name = ?"_s, {room.utf8()});
}

Result<> SqliteArchive::change(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec()) {
        qCCritical(logStore, "cannot write rooms: %ls", qUtf16Printable(query.lastError().databaseText()));
        return unavailable(query.lastError().databaseText());
    }
    return {};
}

} // namespace confab
