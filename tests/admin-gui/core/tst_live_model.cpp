// SPDX-License-Identifier: MIT
#include "admin-gui/core/live_model.h"
#include "tests/support/fake_admin_server.h"
#include "tests/support/impatient.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject room(const QString &name, int members)
{
    return {
        {u"room"_s, name}, {u"membersCount"_s, members}, {u"createdAt"_s, 1}, {u"messagesPerSecond"_s, 0}};
}

QString nameOf(int number)
{
    return u"room-%1"_s.arg(QString::number(number).rightJustified(6, u'0'));
}

/// A server with many rooms, sorted by name, that tells the window it was asked for.
class Rooms
{
public:
    explicit Rooms(FakeAdminServer &server, int count)
        : m_server(server)
    {
        for (int i = 0; i < count; ++i)
            m_rows.append(room(nameOf(i * 10), i % 5));
        const auto answer = [this](const QJsonObject &params) { return snapshotFor(params); };
        server.answer(u"subscribe"_s, answer);
        server.answer(u"updateSubscription"_s, answer);
    }

    QJsonObject snapshotFor(const QJsonObject &params)
    {
        m_offset = params["offset"_L1].toInt();
        m_limit = params["limit"_L1].toInt();
        m_shown = window();
        return snapshot();
    }
    int count() const { return int(m_rows.size()); }
    const QList<QJsonObject> &rows() const { return m_rows; }
    int indexOf(const QString &name) const
    {
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const QJsonObject &row) {
            return row["room"_L1].toString() == name;
        });
        return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
    }
    void put(const QJsonObject &row)
    {
        erase(row["room"_L1].toString());
        const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row,
                                            [](const QJsonObject &a, const QJsonObject &b) {
                                                return a["room"_L1].toString() < b["room"_L1].toString();
                                            });
        m_rows.insert(place, row);
    }
    void erase(const QString &name)
    {
        m_rows.removeIf([&](const QJsonObject &row) { return row["room"_L1].toString() == name; });
    }
    /// Sends what has changed since the last time, as docs/admin-api.md says.
    void tell()
    {
        const QList<QJsonObject> after = window();
        QStringList names;
        for (const QJsonObject &row : after)
            names.append(row["room"_L1].toString());
        QJsonArray removed;
        QList<QJsonObject> before;
        for (const QJsonObject &row : std::as_const(m_shown)) {
            if (names.contains(row["room"_L1].toString()))
                before.append(row);
            else
                removed.append(row["room"_L1]);
        }
        QJsonArray placed;
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (i < before.size() && before[i] == after[i])
                continue;
            before.removeIf([&](const QJsonObject &row) { return row["room"_L1] == after[i]["room"_L1]; });
            before.insert(i, after[i]);
            placed.append(QJsonObject{{u"index"_s, int(i)}, {u"row"_s, after[i]}});
        }
        m_shown = after;
        m_server.notify({{u"subscription"_s, 1},
                         {u"topic"_s, u"rooms"_s},
                         {u"total"_s, count()},
                         {u"removed"_s, removed},
                         {u"rows"_s, placed}});
    }

private:
    QList<QJsonObject> window() const { return m_rows.mid(m_offset, m_limit); }
    QJsonObject snapshot() const
    {
        QJsonArray rows;
        for (const QJsonObject &row : m_shown)
            rows.append(row);
        return {{u"subscription"_s, 1}, {u"topic"_s, u"rooms"_s}, {u"total"_s, count()}, {u"rows"_s, rows}};
    }

    FakeAdminServer &m_server;
    QList<QJsonObject> m_rows;
    QList<QJsonObject> m_shown;
    int m_offset = 0;
    int m_limit = 0;
};

} // namespace

class TestLiveModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatTheServerHas();
    void equalsTheServerAfterRandomChanges();
    void holdsTheWindowAlone();
    void pointersFollowTheirRows();
    void pointersOutliveScrollingAway();
    void sortsByTheServer();
    void turnsGreyWhileOffline();
    void turnsGreyWhileAnotherQueryIsOnItsWay();
    void keepsWhyAQueryWasRefused();
    void keepsAHistory();
    void handsOverWhatIsDropped();

private:
    void open(int count);
    QStringList shownNames() const;

    std::unique_ptr<FakeAdminServer> m_server;
    std::unique_ptr<Rooms> m_rooms;
    std::unique_ptr<AdminClient> m_client;
    std::unique_ptr<LiveModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestLiveModel::init()
{
    m_server = std::make_unique<FakeAdminServer>();
    m_client = std::make_unique<AdminClient>(AdminEndpoint{QUrl(m_server->url()), {u"secret"_s, {}, {}}, {}},
                                             impatient());
    m_client->start();
    m_model = std::make_unique<LiveModel>(*m_client, u"rooms"_s, u"room"_s, roomColumns());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestLiveModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_client.reset();
    m_rooms.reset();
    m_server.reset();
}

void TestLiveModel::open(int count)
{
    m_rooms = std::make_unique<Rooms>(*m_server, count);
    m_model->setWatching(true);
    QTRY_COMPARE(m_model->rowCount(), count);
    QVERIFY(m_model->isLoaded());
}

QStringList TestLiveModel::shownNames() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->keyAt(row));
    return names;
}

void TestLiveModel::showsWhatTheServerHas()
{
    open(3);
    QCOMPARE(m_model->index(1, 0).data().toString(), nameOf(10));
    QCOMPARE(m_model->index(2, 1).data().toString(), u"2"_s);
    QCOMPARE(m_model->rowOf(nameOf(20)), 2);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Room"_s);
}

void TestLiveModel::equalsTheServerAfterRandomChanges()
{
    open(150);
    QRandomGenerator random(4711);
    for (int turn = 0; turn < 150; ++turn) {
        for (int change = random.bounded(1, 8); change > 0; --change) {
            const QString name = nameOf(random.bounded(1500));
            if (random.bounded(3) == 0)
                m_rooms->erase(name);
            else
                m_rooms->put(room(name, random.bounded(100)));
        }
        m_rooms->tell();
        // Each turn ends with a mark that has certainly arrived with all before it.
        const QString mark = nameOf(2000 + turn);
        m_rooms->put(room(mark, 0));
        m_rooms->tell();
        QTRY_VERIFY(m_model->rowOf(mark) >= 0 || m_model->rowCount() == m_rooms->count());
        m_rooms->erase(mark);
        m_rooms->tell();
        QTRY_COMPARE(m_model->rowCount(), m_rooms->count());
        QList<QJsonObject> shown;
        for (int row = 0; row < std::min(m_model->rowCount(), 200); ++row)
            shown.append(m_model->rowAt(row));
        QCOMPARE(shown, m_rooms->rows().mid(0, 200));
    }
}

void TestLiveModel::holdsTheWindowAlone()
{
    open(100000);
    QCOMPARE(m_model->index(50000, 0).data().toString(), u"…"_s);
    m_model->showRows(50000, 50030);
    QTRY_COMPARE(m_model->index(50000, 0).data().toString(), nameOf(500000));
    QCOMPARE(m_model->index(50030, 0).data().toString(), nameOf(500300));
    // The tester points at the first hundred, which are kept for that.
    QCOMPARE(m_model->index(150, 0).data().toString(), u"…"_s);
    const auto updates = m_server->calls(u"updateSubscription"_s).size();
    m_model->showRows(50010, 50040);
    m_rooms->put(room(nameOf(500001), 9));
    m_rooms->tell();
    QTRY_COMPARE(m_model->rowCount(), 100001);
    QCOMPARE(m_model->index(50001, 0).data().toString(), nameOf(500001));
    QCOMPARE(m_server->calls(u"updateSubscription"_s).size(), updates);
}

void TestLiveModel::pointersFollowTheirRows()
{
    open(20);
    const QPersistentModelIndex fifth = m_model->index(5, 0);
    const QPersistentModelIndex sixth = m_model->index(6, 0);
    m_rooms->put(room(nameOf(1), 0));
    m_rooms->erase(nameOf(60));
    m_rooms->put(room(nameOf(195), 0));
    m_rooms->tell();
    QTRY_COMPARE(m_model->rowOf(nameOf(1)), 1);
    QCOMPARE(fifth.row(), 6);
    QCOMPARE(m_model->keyAt(fifth.row()), nameOf(50));
    QVERIFY(!sixth.isValid());
}

void TestLiveModel::pointersOutliveScrollingAway()
{
    open(5000);
    const QPersistentModelIndex pointer = m_model->index(5, 0);
    m_model->showRows(4000, 4030);
    QTRY_COMPARE(m_model->index(4000, 0).data().toString(), nameOf(40000));
    QVERIFY(pointer.isValid());
    QCOMPARE(m_model->keyAt(pointer.row()), nameOf(50));
    m_rooms->put(room(nameOf(1), 0));
    m_model->showRows(0, 30);
    QTRY_COMPARE(m_model->rowOf(nameOf(1)), 1);
    QCOMPARE(pointer.row(), 6);
    QCOMPARE(m_model->keyAt(pointer.row()), nameOf(50));
}

void TestLiveModel::sortsByTheServer()
{
    open(3);
    m_model->sort(1, Qt::DescendingOrder);
    QTRY_VERIFY(!m_server->calls(u"updateSubscription"_s).isEmpty());
    const QJsonObject params = m_server->calls(u"updateSubscription"_s).last().params;
    QCOMPARE(params["sort"_L1].toString(), u"membersCount"_s);
    QCOMPARE(params["descending"_L1].toBool(), true);
    // The server does not sort by it.
    m_model->sort(2, Qt::AscendingOrder);
    QTRY_VERIFY(!m_server->calls(u"updateSubscription"_s).last().params.contains(u"sort"_s));
}

void TestLiveModel::turnsGreyWhileOffline()
{
    open(3);
    QCOMPARE(m_model->index(0, 0).data(LiveModel::StaleRole).toBool(), false);
    m_server->stop();
    QTRY_COMPARE(m_model->index(0, 0).data(LiveModel::StaleRole).toBool(), true);
    QCOMPARE(shownNames(), QStringList({nameOf(0), nameOf(10), nameOf(20)}));
    m_rooms->erase(nameOf(10));
    m_server->restart();
    QTRY_COMPARE(shownNames(), QStringList({nameOf(0), nameOf(20)}));
    QCOMPARE(m_model->index(0, 0).data(LiveModel::StaleRole).toBool(), false);
}

void TestLiveModel::turnsGreyWhileAnotherQueryIsOnItsWay()
{
    open(3);
    QVERIFY(m_model->isCurrent());
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setQuery({{u"filter"_s, u"x"_s}});
    QVERIFY(!m_model->isCurrent());
    QCOMPARE(m_model->index(0, 0).data(LiveModel::StaleRole).toBool(), true);
    QCOMPARE(changes.count(), 1);
    QTRY_VERIFY(m_model->isCurrent());
    QCOMPARE(m_model->index(0, 0).data(LiveModel::StaleRole).toBool(), false);
    // Another order is no other list.
    m_model->sort(1, Qt::DescendingOrder);
    QVERIFY(m_model->isCurrent());
    m_model->setWatching(false);
    QVERIFY(!m_model->isCurrent());
}

void TestLiveModel::keepsWhyAQueryWasRefused()
{
    open(3);
    m_server->answer(u"updateSubscription"_s, [this](const QJsonObject &params) {
        if (params.contains("filter"_L1))
            return FakeAdminServer::refusal(u"105"_s, u"store unavailable"_s, {});
        return m_rooms->snapshotFor(params);
    });
    m_model->setQuery({{u"filter"_s, u"x"_s}});
    QTRY_COMPARE(m_model->problem(), u"store unavailable (105)"_s);
    QTRY_COMPARE(m_server->calls(u"updateSubscription"_s).size(), 2); // The one before is asked for again.
    QVERIFY(!m_model->isCurrent());
    QCOMPARE(shownNames().size(), 3);
    m_model->setQuery({});
    QCOMPARE(m_model->problem(), QString());
    QTRY_VERIFY(m_model->isCurrent());
}

void TestLiveModel::keepsAHistory()
{
    m_model->setHistory(u"membersCount"_s);
    open(3);
    QTRY_COMPARE(m_model->index(2, 0).data(LiveModel::HistoryRole).value<QList<double>>(),
                 QList<double>({2}));
}

void TestLiveModel::handsOverWhatIsDropped()
{
    open(3);
    m_model->setDragEnabled(true);
    m_model->setDropEnabled(true);
    QSignalSpy dropped(m_model.get(), &LiveModel::dropped);
    const std::unique_ptr<QMimeData> data(
        m_model->mimeData({m_model->index(0, 0), m_model->index(0, 1), m_model->index(2, 0)}));
    m_model->dropMimeData(data.get(), Qt::CopyAction, -1, -1, m_model->index(1, 0));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped[0][0].toString(), nameOf(10));
    QCOMPARE(dropped[0][1].toStringList(), QStringList({nameOf(0), nameOf(20)}));
}

QTEST_GUILESS_MAIN(TestLiveModel)
#include "tst_live_model.moc"
