// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model.h"

#include <QSqlDatabase>

#include <memory>

namespace confab {

/// A room as it is kept over a restart.
struct ArchivedRoom {
    RoomName room;
    Timestamp createdAt;

    friend bool operator==(const ArchivedRoom &, const ArchivedRoom &) = default;
};

/// Where rooms are kept over a restart. Calls block for the time of one disk write.
class RoomArchive
{
public:
    virtual ~RoomArchive() = default;
    virtual Result<QList<ArchivedRoom>> load() = 0;
    /// One that is there stays as it is.
    virtual Result<> insert(const ArchivedRoom &room) = 0;
    virtual Result<> remove(const RoomName &room) = 0;
};

/// Rooms in one SQLite file, durable when a call returns. One process at a time holds the file: a second
/// one is refused on opening.
class SqliteArchive final : public RoomArchive
{
public:
    /// Opens or creates the file at `path`, in a folder for our user only if it is missing. The error's
    /// detail says what is wrong and what to do.
    static Result<std::unique_ptr<SqliteArchive>> open(const QString &path);
    ~SqliteArchive() override;

    Result<QList<ArchivedRoom>> load() override;
    Result<> insert(const ArchivedRoom &room) override;
    Result<> remove(const RoomName &room) override;

private:
    explicit SqliteArchive(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    Result<> change(const QString &statement, const QVariantList &values);

    QSqlDatabase m_database;
};

} // namespace confab
