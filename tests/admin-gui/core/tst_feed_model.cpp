// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/feed_filter.h"
#include "tests/support/fake_admin_server.h"
#include "tests/support/impatient.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject logLine(int number, const QString &level = u"info"_s)
{
    return {{u"sequence"_s, number},
            {u"time"_s, 1'800'000'000'000.0 + number},
            {u"level"_s, level},
            {u"category"_s, u"confab.rooms"_s},
            {u"message"_s, u"Line #%1"_s.arg(number)}};
}

QJsonArray logLines(int first, int last)
{
    QJsonArray lines;
    for (int number = first; number <= last; ++number)
        lines.append(logLine(number));
    return lines;
}

/// A feed whose subscription is number 1.
class Fixture
{
public:
    explicit Fixture(FeedKind kind = FeedKind::Log, const QJsonArray &snapshot = {})
        : client({QUrl(server.url()), {u"secret"_s, {}, {}}, {}}, impatient())
        , feed(client, kind)
        , filter(feed)
        , feedTester(&feed, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        server.answer(u"subscribe"_s, QJsonObject{{u"subscription"_s, 1}, {u"entries"_s, snapshot}});
        feed.start();
        client.start();
        QTRY_VERIFY(feed.isLive());
    }

    void tell(const QJsonArray &entries, int missed = 0)
    {
        QJsonObject params{{u"subscription"_s, 1}, {u"entries"_s, entries}};
        if (missed > 0)
            params.insert(u"missed"_s, missed);
        server.notify(params);
    }
    QString message(int row) const { return feed.index(row, feed.columnCount() - 1).data().toString(); }
    QString lastMessage() const { return message(feed.rowCount() - 1); }

    FakeAdminServer server;
    AdminClient client;
    FeedModel feed;
    FeedFilter filter;
    QAbstractItemModelTester feedTester;
    QAbstractItemModelTester filterTester;
};

} // namespace

class TestFeedModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_areAppended();
    void lines_areBounded();
    void pause_keepsNewLinesForLater();
    void pause_isBoundedToo();
    void missed_isALine();
    void failed_tellsWhy();
    void startAnew_asksForTheLinesOfBeforeAgain();
    void emptyText_saysWhetherTheFilterIsToBlame();
    void audit_showsWhoDidWhat();
    void filter_takesWordsAndLevels();
    void filter_isQuick();
    void filter_givesTheEntries();
    void clear_leavesNothing();
};

void TestFeedModel::lines_areAppended()
{
    Fixture fixture(FeedKind::Log, logLines(1, 3));
    QTRY_COMPARE(fixture.feed.rowCount(), 3);
    fixture.tell(logLines(4, 5));
    QTRY_COMPARE(fixture.feed.rowCount(), 5);
    QCOMPARE(fixture.message(0), u"Line #1"_s);
    QCOMPARE(fixture.lastMessage(), u"Line #5"_s);
    QCOMPARE(fixture.feed.index(0, 1).data().toString(), u"info"_s);
    QCOMPARE(fixture.server.calls(u"subscribe"_s).first().params["topic"_L1].toString(), u"log"_s);
}

void TestFeedModel::lines_areBounded()
{
    Fixture fixture;
    for (int first = 1; first < FeedModel::mostLines + 500; first += 500)
        fixture.tell(logLines(first, first + 499));
    const QString last = u"Line #%1"_s.arg(FeedModel::mostLines + 500);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.feed.rowCount() > 0 ? fixture.lastMessage() : QString(), last, 20'000);
    QCOMPARE(fixture.feed.rowCount(), int(FeedModel::mostLines));
    QCOMPARE(fixture.message(0), u"Line #501"_s);
}

void TestFeedModel::pause_keepsNewLinesForLater()
{
    Fixture fixture(FeedKind::Log, logLines(1, 3));
    QTRY_COMPARE(fixture.feed.rowCount(), 3);
    QSignalSpy states(&fixture.feed, &FeedModel::stateChanged);
    fixture.feed.setPaused(true);
    fixture.tell(logLines(4, 9));
    QTRY_COMPARE(fixture.feed.waitingCount(), 6);
    QCOMPARE(fixture.feed.rowCount(), 3);
    QVERIFY(states.count() >= 2);
    fixture.feed.setPaused(false);
    QCOMPARE(fixture.feed.rowCount(), 9);
    QCOMPARE(fixture.feed.waitingCount(), 0);
    QCOMPARE(fixture.lastMessage(), u"Line #9"_s);
}

void TestFeedModel::pause_isBoundedToo()
{
    Fixture fixture(FeedKind::Log, logLines(1, 3));
    QTRY_COMPARE(fixture.feed.rowCount(), 3);
    fixture.feed.setPaused(true);
    fixture.tell(logLines(4, FeedModel::mostLines));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.feed.waitingCount(), FeedModel::mostLines - 3, 20'000);
    fixture.tell(logLines(FeedModel::mostLines + 1, FeedModel::mostLines + 200));
    QTRY_COMPARE(fixture.feed.waitingCount(), int(FeedModel::mostLines));
    fixture.feed.setPaused(false);
    QCOMPARE(fixture.feed.rowCount(), int(FeedModel::mostLines));
    QCOMPARE(fixture.message(0), u"Line #201"_s);
}

void TestFeedModel::missed_isALine()
{
    Fixture fixture(FeedKind::Log, logLines(1, 1));
    QTRY_COMPARE(fixture.feed.rowCount(), 1);
    fixture.tell(logLines(50, 50), 48);
    QTRY_COMPARE(fixture.feed.rowCount(), 3);
    QVERIFY(fixture.feed.isGap(1));
    QVERIFY(fixture.message(1).contains(u"48"_s));
    fixture.filter.setText(u"Line #50"_s);
    QCOMPARE(fixture.filter.rowCount(), 2); // Nobody knows what is in the gap.
    fixture.tell({}, 7);
    QTRY_COMPARE(fixture.feed.rowCount(), 4);
}

void TestFeedModel::failed_tellsWhy()
{
    FakeAdminServer server;
    server.answer(u"subscribe"_s, FakeAdminServer::refusal(u"106"_s, u"not authorised"_s, {}, -32002));
    AdminClient client({QUrl(server.url()), {u"secret"_s, {}, {}}, {}}, {});
    FeedModel feed(client, FeedKind::Audit);
    QSignalSpy failed(&feed, &FeedModel::failed);
    feed.start();
    client.start();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<AdminError>().chatCode, u"106"_s);
}

void TestFeedModel::audit_showsWhoDidWhat()
{
    const QJsonObject entry{{u"sequence"_s, 1},
                            {u"time"_s, 1'800'000'000'000.0},
                            {u"user"_s, u"ann"_s},
                            {u"address"_s, u"127.0.0.1"_s},
                            {u"method"_s, u"chatRoom.destroy"_s},
                            {u"params"_s, QJsonObject{{u"room"_s, u"attic"_s}, {u"n"_s, QJsonArray{1, 2}}}},
                            {u"outcome"_s, u"error"_s},
                            {u"code"_s, u"019"_s},
                            {u"detail"_s, u"attic"_s}};
    Fixture fixture(FeedKind::Audit, {entry});
    QTRY_COMPARE(fixture.feed.rowCount(), 1);
    QStringList cells;
    for (int column = 1; column < fixture.feed.columnCount(); ++column)
        cells.append(fixture.feed.index(0, column).data().toString());
    QCOMPARE(cells, QStringList({u"ann"_s, u"127.0.0.1"_s, u"chatRoom.destroy"_s, u"n=[1,2]  room=attic"_s,
                                 u"error 019: attic"_s}));
    QCOMPARE(fixture.feed.rankAt(0), 2);
    QCOMPARE(fixture.feed.entryAt(0), entry);
}

void TestFeedModel::filter_takesWordsAndLevels()
{
    Fixture fixture(FeedKind::Log,
                    {logLine(1, u"debug"_s), logLine(2, u"warning"_s), logLine(22, u"critical"_s)});
    QTRY_COMPARE(fixture.filter.rowCount(), 3);
    fixture.filter.setText(u"  LINE ROOMS #2 "_s);
    QCOMPARE(fixture.filter.rowCount(), 2);
    fixture.filter.setLowestRank(3);
    QCOMPARE(fixture.filter.rowCount(), 1);
    QCOMPARE(fixture.filter.entryAt(0)["sequence"_L1].toInt(), 22);
    fixture.tell({logLine(20, u"critical"_s), logLine(21, u"info"_s)});
    QTRY_COMPARE(fixture.filter.rowCount(), 2);
    fixture.filter.setText({});
    fixture.filter.setLowestRank(0);
    QCOMPARE(fixture.filter.rowCount(), 5);
}

void TestFeedModel::filter_isQuick()
{
    Fixture fixture;
    for (int first = 1; first < FeedModel::mostLines; first += 1000) {
        QJsonArray lines;
        for (int number = first; number < first + 1000; ++number)
            lines.append(logLine(number, number % 2 == 0 ? u"info"_s : u"debug"_s));
        fixture.tell(lines);
    }
    QTRY_COMPARE_WITH_TIMEOUT(fixture.feed.rowCount(), int(FeedModel::mostLines), 20'000);
    // Every other line: the worst there is for a filter that takes rows out one run at a time.
    QElapsedTimer time;
    time.start();
    fixture.filter.setText(u"debug"_s);
    QCOMPARE(fixture.filter.rowCount(), FeedModel::mostLines / 2);
    fixture.filter.setText({});
    QCOMPARE(fixture.filter.rowCount(), int(FeedModel::mostLines));
    QVERIFY2(time.elapsed() < 1000, qPrintable(u"%1 ms"_s.arg(time.elapsed())));
}

void TestFeedModel::filter_givesTheEntries()
{
    Fixture fixture(FeedKind::Log, logLines(1, 20));
    QTRY_COMPARE(fixture.feed.rowCount(), 20);
    fixture.tell(logLines(30, 30), 9);
    QTRY_COMPARE(fixture.feed.rowCount(), 22);
    fixture.filter.setText(u"line #3"_s);
    const QList<QJsonObject> expected{logLine(3), logLine(30)};
    QCOMPARE(fixture.filter.entries(), expected);
}

void TestFeedModel::clear_leavesNothing()
{
    Fixture fixture(FeedKind::Log, logLines(1, 20));
    QTRY_COMPARE(fixture.feed.rowCount(), 20);
    fixture.feed.setPaused(true);
    fixture.tell(logLines(21, 22));
    QTRY_COMPARE(fixture.feed.waitingCount(), 2);
    fixture.feed.clear();
    QCOMPARE(fixture.feed.rowCount(), 0);
    QCOMPARE(fixture.feed.waitingCount(), 0);
}

void TestFeedModel::startAnew_asksForTheLinesOfBeforeAgain()
{
    Fixture fixture(FeedKind::Log, logLines(1, 3));
    QTRY_COMPARE(fixture.feed.rowCount(), 3);
    fixture.feed.startAnew();
    QCOMPARE(fixture.feed.rowCount(), 0);
    QTRY_COMPARE(fixture.feed.rowCount(), 3);
    QCOMPARE(fixture.lastMessage(), u"Line #3"_s);
}

void TestFeedModel::emptyText_saysWhetherTheFilterIsToBlame()
{
    Fixture fixture;
    QCOMPARE(fixture.filter.emptyText(), u"Nothing has happened yet."_s);
    fixture.filter.setText(u"nonsense"_s);
    QCOMPARE(fixture.filter.emptyText(), u"Nothing has happened yet."_s);
    fixture.tell(logLines(1, 1));
    QTRY_COMPARE(fixture.feed.rowCount(), 1);
    QCOMPARE(fixture.filter.rowCount(), 0);
    QCOMPARE(fixture.filter.emptyText(), u"No line matches the filter."_s);
    fixture.server.stop();
    QTRY_VERIFY(!fixture.feed.isLive());
    fixture.feed.clear();
    QCOMPARE(fixture.filter.emptyText(), u"No data yet"_s);
}

QTEST_GUILESS_MAIN(TestFeedModel)
#include "tst_feed_model.moc"
