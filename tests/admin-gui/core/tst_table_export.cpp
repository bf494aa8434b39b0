// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/table_export.h"
#include "tests/support/fake_admin_server.h"
#include "tests/support/outcome.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject roomsPage(const QJsonObject &params, int total)
{
    QJsonArray rows;
    const int first = params["offset"_L1].toInt();
    const int last = std::min(total, first + params["limit"_L1].toInt());
    for (int i = first; i < last; ++i)
        rows.append(QJsonObject{{u"room"_s, u"room-%1"_s.arg(i)}, {u"membersCount"_s, i}});
    return {{u"total"_s, total}, {u"rooms"_s, rows}};
}

} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void csvCell_isWhatSpreadsheetsRead_data();
    void csvCell_isWhatSpreadsheetsRead();
    void csv_hasAHeaderAndTheOrderOfTheColumns();
    void json_isAnArrayOfTheServersObjects();
    void run_readsAllPages();
    void run_asksOnceWhereThereAreNoPages();
    void run_asksNodeByNodeForMoreThanAClusterSorts();
    void run_asksASingleNodeForAll();
    void run_leavesTheOldFileWhenItFails();
    void run_leavesNoFileWhenItIsCancelled();
    void run_mayLoseItsObject();
    void run_saysThatTheFileCannotBeWritten();
    void withoutFilters_keepsTheRoom();

private:
    void answerConnections(int ofEach, const QStringList &nodes);
    QByteArray written() const;
    ExportRequest request(ExportFormat format = ExportFormat::Csv) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<FakeAdminServer> m_server;
    std::unique_ptr<AdminClient> m_client;
};

void TestTableExport::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"rooms"_s);
    m_client.reset();
    m_server = std::make_unique<FakeAdminServer>();
    m_client = std::make_unique<AdminClient>(AdminEndpoint{QUrl(m_server->url()), {u"secret"_s, {}, {}}, {}});
    m_client->start();
    QTRY_COMPARE(m_client->state(), AdminClient::State::Ready);
}

void TestTableExport::answerConnections(int ofEach, const QStringList &nodes)
{
    m_server->answer(u"connection.list"_s, [ofEach, nodes](const QJsonObject &params) {
        const QString node = params["node"_L1].toString();
        const int total = node.isEmpty() ? ofEach * int(nodes.size()) : ofEach;
        const int first = params["offset"_L1].toInt();
        const int last = std::min(total, first + params["limit"_L1].toInt());
        if (nodes.size() > 1 && node.isEmpty() && last > 10'000)
            return FakeAdminServer::refusal(u"003"_s, u"too many"_s, {});
        QJsonArray rows;
        for (int i = first; i < last; ++i)
            rows.append(QJsonObject{{u"id"_s, u"%1-%2"_s.arg(node).arg(i)}, {u"node"_s, node}});
        return QJsonObject{{u"total"_s, total}, {u"connections"_s, rows}};
    });
    QJsonArray rows;
    for (const QString &node : nodes)
        rows.append(QJsonObject{{u"node"_s, node}});
    m_server->answer(u"node.list"_s, QJsonObject{{u"nodes"_s, rows}});
}

QByteArray TestTableExport::written() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ExportRequest TestTableExport::request(ExportFormat format) const
{
    return {m_path,
            format,
            {u"room"_s, u"membersCount"_s, u"messagesPerSecond"_s},
            u"chatRoom.list"_s,
            u"rooms"_s,
            {{u"filter"_s, u"room"_s}}};
}

void TestTableExport::csvCell_isWhatSpreadsheetsRead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, const char *cell) {
        QTest::newRow(name) << key << value << QByteArray(cell);
    };
    row("text", u"room"_s, u"lobby"_s, "lobby");
    row("comma", u"room"_s, u"a,b"_s, "\"a,b\"");
    row("quotes", u"room"_s, u"say \"hi\""_s, "\"say \"\"hi\"\"\"");
    row("lines", u"message"_s, u"a\r\nb"_s, "\"a\r\nb\"");
    row("umlaut", u"room"_s, u"ä"_s, "\xc3\xa4");
    row("formula", u"room"_s, u"=1+1"_s, "'=1+1");
    row("formula with quotes", u"room"_s, u"=HYPERLINK(\"x\")"_s, "\"'=HYPERLINK(\"\"x\"\")\"");
    row("plus", u"room"_s, u"+1"_s, "'+1");
    row("minus", u"room"_s, u"-1"_s, "'-1");
    row("at", u"room"_s, u"@SUM(1)"_s, "'@SUM(1)");
    row("tab", u"room"_s, u"\t=1"_s, "'\t=1");
    row("list that is a formula", u"rooms"_s, QJsonArray{u"=a"_s, u"b"_s}, "'=a; b");
    row("negative number", u"idle"_s, -5, "-5");
    row("number", u"queueBytes"_s, 1234567, "1234567");
    row("fraction", u"messagesPerSecond"_s, 1234567.25, "1234567.25");
    row("flag", u"reachable"_s, true, "true");
    row("null", u"roundTripTime"_s, QJsonValue(), "");
    row("time", u"connectedAt"_s, 1800000000123.0, "2027-01-15T08:00:00.123Z");
    row("time in seconds", u"joinedAt"_s, 1800000000, "2027-01-15T08:00:00.000Z");
    row("object", u"params"_s, QJsonObject{{u"a"_s, 1}}, "\"{\"\"a\"\":1}\"");
}

void TestTableExport::csvCell_isWhatSpreadsheetsRead()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QByteArray, cell);
    QCOMPARE(RowWriter::csvCell(key, value), cell);
}

void TestTableExport::csv_hasAHeaderAndTheOrderOfTheColumns()
{
    const QList<QJsonObject> rows{{{u"membersCount"_s, 3}, {u"room"_s, u"a"_s}}, {{u"room"_s, u"b"_s}}};
    const auto result = writeRows(request(), rows);
    QVERIFY(result);
    QCOMPARE(*result, 2);
    QCOMPARE(written(), "room,membersCount\r\na,3\r\nb,\r\n");
    QVERIFY(writeRows(request(), {}));
    QCOMPARE(written(), "room,membersCount,messagesPerSecond\r\n");
}

void TestTableExport::json_isAnArrayOfTheServersObjects()
{
    const QList<QJsonObject> rows{{{u"membersCount"_s, 3}, {u"room"_s, u"a"_s}}, {{u"room"_s, u"=b"_s}}};
    QVERIFY(writeRows(request(ExportFormat::Json), rows));
    const QJsonArray array = QJsonDocument::fromJson(written()).array();
    QCOMPARE(array, QJsonArray({rows[0], rows[1]}));
    QVERIFY(writeRows(request(ExportFormat::Json), {}));
    QVERIFY(QJsonDocument::fromJson(written()).isArray());
}

void TestTableExport::run_readsAllPages()
{
    constexpr int total = 12'345;
    m_server->answer(u"chatRoom.list"_s, [](const QJsonObject &params) { return roomsPage(params, total); });
    TableExport job(*m_client, request());
    QSignalSpy progress(&job, &TableExport::progressed);
    const auto result = outcome(job.run());
    QVERIFY(result);
    QCOMPARE(*result, total);
    QCOMPARE(progress.count(), 3);
    QCOMPARE(progress.first(), QVariantList({5000LL, 12'345LL}));
    const QByteArrayList lines = written().trimmed().split('\n');
    QCOMPARE(lines.size(), total + 1);
    QCOMPARE(lines.last(), "room-12344,12344");
    QCOMPARE(m_server->calls().last().params,
             QJsonObject({{u"filter"_s, u"room"_s}, {u"offset"_s, 10'000}, {u"limit"_s, 5000}}));
}

void TestTableExport::run_asksOnceWhereThereAreNoPages()
{
    const QJsonArray nodes{QJsonObject{{u"node"_s, u"a"_s}}};
    m_server->answer(u"node.list"_s, QJsonObject{{u"nodes"_s, nodes}});
    TableExport job(*m_client, {m_path, ExportFormat::Csv, {u"node"_s}, u"node.list"_s, u"nodes"_s, {}});
    QCOMPARE(outcome(job.run()), ExportResult(1));
    QCOMPARE(written(), "node\r\na\r\n");
    QCOMPARE(m_server->calls().size(), 1);
    QVERIFY(m_server->calls().first().params.isEmpty());
}

void TestTableExport::run_asksNodeByNodeForMoreThanAClusterSorts()
{
    answerConnections(7'000, {u"n1"_s, u"n2"_s});
    ExportRequest wanted = request();
    wanted.keys = QStringList{u"id"_s, u"node"_s};
    wanted.method = u"connection.list"_s;
    wanted.rowsMember = u"connections"_s;
    TableExport job(*m_client, wanted);
    QSignalSpy progress(&job, &TableExport::progressed);
    const auto result = outcome(job.run(), std::chrono::seconds(20));
    QVERIFY2(result, result ? "" : qUtf8Printable(result.error()));
    QCOMPARE(*result, 14'000);
    QCOMPARE(written().count("\r\n"), 14'001);
    QVERIFY(written().contains("n1-6999,n1\r\n"));
    QVERIFY(written().contains("n2-6999,n2\r\n"));
    QCOMPARE(progress.first()[1].toLongLong(), 14'000);
    QCOMPARE(m_server->calls(u"connection.list"_s).last().params["filter"_L1].toString(), u"room"_s);
}

void TestTableExport::run_asksASingleNodeForAll()
{
    answerConnections(14'000, {u"n1"_s});
    ExportRequest wanted = request();
    wanted.method = u"connection.list"_s;
    wanted.rowsMember = u"connections"_s;
    TableExport job(*m_client, wanted);
    const auto result = outcome(job.run(), std::chrono::seconds(20));
    QVERIFY(result);
    QCOMPARE(*result, 14'000);
    QVERIFY(!m_server->calls(u"connection.list"_s).last().params.contains("node"_L1));
}

void TestTableExport::run_leavesTheOldFileWhenItFails()
{
    QVERIFY(writeRows(request(), {{{u"room"_s, u"old"_s}}}));
    m_server->answer(u"chatRoom.list"_s, [](const QJsonObject &params) {
        return params["offset"_L1].toInt() == 0 ? roomsPage(params, 6000)
                                                : FakeAdminServer::refusal(u"105"_s, u"store is gone"_s, {});
    });
    TableExport job(*m_client, request());
    const auto result = outcome(job.run());
    QVERIFY(!result);
    QCOMPARE(result.error(), u"store is gone (105)"_s);
    QCOMPARE(written(), "room\r\nold\r\n");
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
}

void TestTableExport::run_leavesNoFileWhenItIsCancelled()
{
    m_server->answer(u"chatRoom.list"_s, [](const QJsonObject &params) { return roomsPage(params, 50'000); });
    TableExport job(*m_client, request());
    connect(&job, &TableExport::progressed, &job, &TableExport::cancel);
    QVERIFY(!outcome(job.run()));
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(m_server->calls().size(), 2);
}

void TestTableExport::run_mayLoseItsObject()
{
    m_server->answer(u"chatRoom.list"_s, [](const QJsonObject &params) { return roomsPage(params, 50'000); });
    auto job = std::make_unique<TableExport>(*m_client, request());
    connect(job.get(), &TableExport::progressed, this, [&job] { job.reset(); });
    QVERIFY(!outcome(job->run()));
    QVERIFY(!QFile::exists(m_path));
}

void TestTableExport::run_saysThatTheFileCannotBeWritten()
{
    ExportRequest wrong = request();
    wrong.path = m_dir->filePath(u"none/rooms.csv"_s);
    TableExport job(*m_client, wrong);
    const auto result = outcome(job.run());
    QVERIFY(!result);
    QVERIFY(result.error().contains(wrong.path));
    QVERIFY(m_server->calls().isEmpty());
}

void TestTableExport::withoutFilters_keepsTheRoom()
{
    const QJsonObject members{
        {u"room"_s, u"a"_s}, {u"filter"_s, u"x"_s}, {u"sort"_s, u"id"_s}, {u"descending"_s, true}};
    QCOMPARE(withoutFilters(u"chatRoom.members"_s, members),
             QJsonObject({{u"room"_s, u"a"_s}, {u"sort"_s, u"id"_s}, {u"descending"_s, true}}));
    const QJsonObject connections{{u"room"_s, u"a"_s}, {u"slow"_s, true}};
    QCOMPARE(withoutFilters(u"connection.list"_s, connections), QJsonObject());
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_table_export.moc"
