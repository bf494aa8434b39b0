// SPDX-License-Identifier: MIT
#include "server/store/local_store.h"
#include "server/store/room_archive.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

RoomName room(QByteArrayView name)
{
    return RoomName::parse(name).value();
}

const Timestamp Then{std::chrono::milliseconds(1'465'829'955'123)};

ArchivedRoom archived(QByteArrayView name)
{
    return {room(name), Then};
}

QList<ArchivedRoom> allArchived(const QList<RoomName> &names)
{
    QList<ArchivedRoom> rooms;
    for (const RoomName &name : names)
        rooms.append({name, Then});
    return rooms;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

/// Runs statements on the file as any other program would.
bool runSql(const QString &path, const QStringList &statements)
{
    bool isDone = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        isDone = database.open();
        for (const QString &statement : statements)
            isDone = isDone && QSqlQuery(database).exec(statement);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return isDone;
}

} // namespace

class TestRoomArchive : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    QString openingError()
    {
        const auto archive = SqliteArchive::open(m_path);
        if (archive) {
            const auto rooms = (*archive)->load();
            return rooms ? QString() : rooms.error().detail;
        }
        return archive.error().code == ErrorCode::StoreUnavailable ? archive.error().detail : u"wrong code"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"rooms.db"_s);
    }

    void aNewFileHasNoRooms() { QVERIFY(SqliteArchive::open(m_path).value()->load().value().isEmpty()); }

    void missingFoldersAreCreated()
    {
        m_path = m_folder->filePath(u"a/b c/rooms.db"_s);
        QCOMPARE(openingError(), QString());
        QVERIFY(QFile::exists(m_path));
    }

    void aFolderThatIsCreatedIsItsOwnersAlone()
    {
        m_path = m_folder->filePath(u"state/rooms.db"_s);
        QCOMPARE(openingError(), QString());
        QCOMPARE(modeOf(m_folder->filePath(u"state"_s)), 0700u);
    }

    void aFolderThatIsThereStaysAsItIs()
    {
        const QString folder = m_folder->filePath(u"state"_s);
        QVERIFY(QDir().mkdir(folder));
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0750), 0);
        m_path = folder + u"/rooms.db";
        QCOMPARE(openingError(), QString());
        QCOMPARE(modeOf(folder), 0750u);
    }

    void roomsSurviveReopening()
    {
        const QList<RoomName> names{room("'; DROP TABLE rooms; --"), room("a"), room("\xc3\xa9"),
                                    room("\xf0\x9f\x92\xac")};
        {
            const auto archive = SqliteArchive::open(m_path).value();
            for (const RoomName &name : names)
                QVERIFY(archive->insert({name, Then}));
            QVERIFY(archive->insert(archived("gone")));
            QVERIFY(archive->remove(room("gone")));
        }
        QCOMPARE(SqliteArchive::open(m_path).value()->load().value(), allArchived(names));
    }

    void roomsOfAStoreSurviveReopeningAndMembersDoNot()
    {
        {
            const auto store = LocalStore::open(SqliteArchive::open(m_path).value()).value();
            const Member alice{ConnectionId::create(), NodeId::create(), currentTime()};
            QVERIFY(await(store->addRoom(room("lobby"))));
            QVERIFY(await(store->putMember(room("lobby"), alice)));
        }
        const auto store = LocalStore::open(SqliteArchive::open(m_path).value()).value();
        QCOMPARE(await(store->rooms()).value(), QList{room("lobby")});
        QVERIFY(await(store->members(room("lobby"))).value().isEmpty());
    }

    void timesAreKeptToTheMillisecond()
    {
        QList<ArchivedRoom> rooms;
        for (const qint64 time : {0LL, 1LL, 999LL, 1000LL, 1'465'829'955'000LL, 1'465'829'955'001LL,
                                  1'795'544'208'539LL, 4'102'444'799'999LL})
            rooms.append(
                {room(QByteArray::number(rooms.size())), Timestamp(std::chrono::milliseconds(time))});
        {
            const auto archive = SqliteArchive::open(m_path).value();
            for (const ArchivedRoom &one : rooms)
                QVERIFY(archive->insert(one));
        }
        QCOMPARE(SqliteArchive::open(m_path).value()->load().value(), rooms);
    }

    void aFileWithTimesInSecondsIsReadAsItIs()
    {
        QVERIFY(SqliteArchive::open(m_path).value()->insert(archived("b")));
        QVERIFY(runSql(m_path, {u"INSERT INTO rooms VALUES (x'61', 1465829955)"_s}));
        const Timestamp second{std::chrono::seconds(1'465'829'955)};
        const QList<ArchivedRoom> rooms{{room("a"), second}, archived("b")};
        QCOMPARE(SqliteArchive::open(m_path).value()->load().value(), rooms);
    }

    void insertingTwiceAndRemovingWhatIsNotThereAreNoErrors()
    {
        const auto archive = SqliteArchive::open(m_path).value();
        QVERIFY(archive->insert(archived("a")));
        QVERIFY(archive->insert({room("a"), Then + std::chrono::hours(1)}));
        QVERIFY(archive->remove(room("b")));
        QCOMPARE(archive->load().value(), QList{archived("a")});
    }

    void aSecondOpeningIsRefusedWithAClearError()
    {
        const auto first = SqliteArchive::open(m_path).value();
        QVERIFY(first->insert(archived("a")));
        const QString error = openingError();
        QVERIFY2(error.contains(u"another process"_s), qPrintable(error));
        // And the first goes on undisturbed.
        QVERIFY(first->insert(archived("b")));
        QCOMPARE(first->load().value().size(), 2);
    }

    void theFileIsFreeAgainAfterClosing()
    {
        QVERIFY(SqliteArchive::open(m_path).value()->insert(archived("a")));
        QVERIFY(SqliteArchive::open(m_path).value()->insert(archived("b")));
        QCOMPARE(SqliteArchive::open(m_path).value()->load().value().size(), 2);
    }

    void aNewerSchemaIsRefusedAndLeftAlone()
    {
        QVERIFY(SqliteArchive::open(m_path).value()->insert(archived("a")));
        QVERIFY(runSql(m_path, {u"PRAGMA user_version = 2"_s}));
        const QString error = openingError();
        QVERIFY2(error.contains(u"newer"_s) && error.contains(u"2"_s), qPrintable(error));
        QVERIFY(runSql(m_path, {u"PRAGMA user_version = 1"_s}));
        QCOMPARE(SqliteArchive::open(m_path).value()->load().value(), QList{archived("a")});
    }

    void whatIsNoDatabaseIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray(4096, 'x');
        QTest::newRow("a header and no more") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("a header and rubbish")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\xff');
    }
    void whatIsNoDatabaseIsAnError()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(write(m_path, bytes));
        QVERIFY(!openingError().isEmpty());
    }

    void anEmptyFileBecomesADatabase()
    {
        QVERIFY(write(m_path, {}));
        QCOMPARE(openingError(), QString());
    }

    void aDamagedFileIsAnErrorAndNoCrash()
    {
        {
            const auto archive = SqliteArchive::open(m_path).value();
            for (int i = 0; i < 200; ++i) {
                const QByteArray name = QByteArray::number(i).rightJustified(200, 'x');
                QVERIFY(archive->insert(archived(name)));
            }
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 3 * 4096);
        const QByteArray rubbish(4096, '\xa5');
        for (qint64 page = 4096; page + 4096 <= file.size(); page += 4096) {
            QVERIFY(file.seek(page));
            QCOMPARE(file.write(rubbish), rubbish.size());
        }
        file.close();
        QVERIFY(!openingError().isEmpty());
    }

    void aTableOfAnotherProgramIsAnError()
    {
        QVERIFY(runSql(m_path, {u"CREATE TABLE rooms (title TEXT)"_s}));
        QVERIFY(!openingError().isEmpty());
    }

    void storedNamesThatAreNoRoomNamesAreSkipped()
    {
        QVERIFY(SqliteArchive::open(m_path).value()->insert(archived("a")));
        QVERIFY(runSql(m_path, {u"INSERT INTO rooms VALUES (x'ff', 0), (x'', 0), (x'0a', 0)"_s}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"skipped"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"skipped"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"skipped"_s));
        QCOMPARE(SqliteArchive::open(m_path).value()->load().value(), QList{archived("a")});
    }

    void aPathThatIsAFolderIsAnError()
    {
        m_path = m_folder->path();
        QVERIFY(!openingError().isEmpty());
    }

    void aFolderThatCannotBeCreatedIsAnErrorThatNamesIt()
    {
        QVERIFY(write(m_folder->filePath(u"file"_s), "x"));
        m_path = m_folder->filePath(u"file/sub/rooms.db"_s);
        const QString error = openingError();
        QVERIFY2(error.contains(u"file/sub"_s), qPrintable(error));
    }

    void anUnreadableFileIsAnError()
    {
        QVERIFY(SqliteArchive::open(m_path).value()->insert(archived("a")));
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::Permissions()));
        if (QFile(m_path).open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        QVERIFY(!openingError().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRoomArchive)
#include "tst_room_archive.moc"
