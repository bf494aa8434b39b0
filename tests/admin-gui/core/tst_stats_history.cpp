// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/stats_history.h"
#include "tests/support/fake_admin_server.h"
#include "tests/support/impatient.h"

#include <QSignalSpy>
#include <QTest>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto begin = 1'800'000'000s;

QJsonObject stats(double uptime, double received, double delivered, const QString &node = u"node-1"_s)
{
    return {{u"node"_s, node},
            {u"uptime"_s, uptime},
            {u"connections"_s, QJsonObject{{u"total"_s, 7}}},
            {u"messages"_s, QJsonObject{{u"received"_s, received}, {u"delivered"_s, delivered}}},
            {u"queueHighWaterBytes"_s, 2048},
            {u"eventLoopLag"_s, 3}};
}

QJsonObject node(const QString &name, int connections, double messagesPerSecond, int lag,
                 bool isReachable = true)
{
    return {{u"node"_s, name},
            {u"reachable"_s, isReachable},
            {u"connections"_s, connections},
            {u"messagesPerSecond"_s, messagesPerSecond},
            {u"eventLoopLag"_s, lag}};
}

/// A history that follows a server which tells what a test has set.
class Fixture
{
public:
    Fixture()
        : client({QUrl(server.url()), {u"secret"_s, {}, {}}, {}}, impatient())
        , history(client)
    {
        server.answer(u"subscribe"_s, [this](const QJsonObject &params) {
            if (params["topic"_L1] == u"stats"_s)
                return QJsonObject{{u"subscription"_s, 1}, {u"topic"_s, u"stats"_s}, {u"stats"_s, now}};
            QJsonArray rows;
            for (const QJsonObject &row : std::as_const(nodes))
                rows.append(row);
            return QJsonObject{{u"subscription"_s, 2},
                               {u"topic"_s, u"nodes"_s},
                               {u"total"_s, rows.size()},
                               {u"rows"_s, rows}};
        });
    }

    void start()
    {
        client.start();
        QTRY_VERIFY(isHeard());
    }

    void tell(const QJsonObject &figures)
    {
        server.notify({{u"subscription"_s, 1}, {u"topic"_s, u"stats"_s}, {u"stats"_s, figures}});
        QTRY_COMPARE(history.figures().isLive, true);
        QTRY_VERIFY(tickSeesIt(figures));
    }

    void tick(std::chrono::seconds seconds = 1s)
    {
        now_ += seconds;
        history.tick(now_);
    }

    FakeAdminServer server;
    AdminClient client;
    StatsHistory history;
    QJsonObject now = stats(1000, 10, 20);
    QList<QJsonObject> nodes{node(u"node-1"_s, 7, 5, 3)};

private:
    bool isHeard()
    {
        history.tick(now_);
        tick();
        return history.latest(Figure::Connections).has_value() && !history.figures().nodes.isEmpty();
    }
    bool tickSeesIt(const QJsonObject &figures)
    {
        tick();
        return history.figures().stats == figures;
    }

    std::chrono::seconds now_ = begin;
};

} // namespace

class TestStatsHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void latest_isNothingBeforeTheFirstConnection();
    void rates_areDifferencesOverTheServersTime();
    void rates_beginAnewWhenTheServerDoes();
    void rates_lastUntilTheServerTellsMore();
    void nodes_areSummedUp();
    void tick_leavesAGapWhileOffline();
    void tick_leavesAGapWhereTheProgramSlept();
    void tick_bridgesOneSecond();
    void tick_keepsOneHour();
    void lines_keepPeaksInTheSameBin();
    void clear_forgetsAll();
};

void TestStatsHistory::latest_isNothingBeforeTheFirstConnection()
{
    Fixture fixture;
    fixture.tick();
    QVERIFY(!fixture.history.latest(Figure::Connections));
    QCOMPARE(fixture.history.pointCount(), 1);
    QVERIFY(fixture.history.lines(Figure::Connections, 60, 1).isEmpty());
}

void TestStatsHistory::rates_areDifferencesOverTheServersTime()
{
    Fixture fixture;
    fixture.start();
    QVERIFY(!fixture.history.latest(Figure::Received));
    fixture.tell(stats(3000, 30, 120));
    QCOMPARE(fixture.history.latest(Figure::Received), std::optional(10.0));
    QCOMPARE(fixture.history.latest(Figure::Delivered), std::optional(50.0));
    QCOMPARE(fixture.history.latest(Figure::QueueHighWater), std::optional(2048.0));
}

void TestStatsHistory::rates_beginAnewWhenTheServerDoes()
{
    Fixture fixture;
    fixture.start();
    fixture.tell(stats(3000, 30, 120));
    fixture.tell(stats(100, 1, 1));
    QVERIFY(!fixture.history.latest(Figure::Received));
    fixture.tell(stats(1100, 5, 9));
    QCOMPARE(fixture.history.latest(Figure::Received), std::optional(4.0));
    fixture.tell(stats(5000, 500, 900, u"node-2"_s));
    QVERIFY(!fixture.history.latest(Figure::Received));
}

void TestStatsHistory::rates_lastUntilTheServerTellsMore()
{
    Fixture fixture;
    fixture.start();
    fixture.tell(stats(3000, 30, 120));
    fixture.tick();
    QCOMPARE(fixture.history.latest(Figure::Received), std::optional(10.0));
    for (int i = 0; i < 5; ++i)
        fixture.tick();
    QVERIFY(!fixture.history.latest(Figure::Received));
}

void TestStatsHistory::nodes_areSummedUp()
{
    Fixture fixture;
    fixture.nodes = {node(u"a"_s, 10, 2, 3), node(u"b"_s, 5, 4, 90), node(u"c"_s, 99, 99, 999, false)};
    fixture.start();
    QCOMPARE(fixture.history.latest(Figure::Connections), std::optional(15.0));
    QCOMPARE(fixture.history.latest(Figure::Received), std::optional(6.0));
    QCOMPARE(fixture.history.latest(Figure::LoopLag), std::optional(90.0));
}

void TestStatsHistory::tick_leavesAGapWhileOffline()
{
    Fixture fixture;
    fixture.start();
    fixture.history.clear();
    fixture.tick();
    fixture.server.stop();
    QTRY_VERIFY(fixture.client.state() != AdminClient::State::Ready);
    fixture.tick();
    QVERIFY(!fixture.history.latest(Figure::Connections));
    QCOMPARE(fixture.history.figures().isLive, false);
    QCOMPARE(fixture.history.figures().stats["uptime"_L1].toInt(), 1000); // Still there, to be shown grey.
    fixture.server.restart();
    QTRY_COMPARE(fixture.client.state(), AdminClient::State::Ready);
    QTRY_VERIFY((fixture.tick(), fixture.history.latest(Figure::Connections).has_value()));
    QCOMPARE(fixture.history.lines(Figure::Connections, 600, 1).size(), 2);
}

void TestStatsHistory::tick_leavesAGapWhereTheProgramSlept()
{
    Fixture fixture;
    fixture.start();
    fixture.history.clear();
    fixture.tick();
    fixture.tick(100s);
    QCOMPARE(fixture.history.pointCount(), 101);
    const auto lines = fixture.history.lines(Figure::Connections, 600, 1);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().first(), QPointF(-100, 7));
    QCOMPARE(lines.last().last(), QPointF(0, 7));
    fixture.tick(-3600s); // Somebody has set the clock.
    QCOMPARE(fixture.history.pointCount(), 102);
}

void TestStatsHistory::tick_bridgesOneSecond()
{
    Fixture fixture;
    fixture.start();
    fixture.history.clear();
    fixture.tick();
    fixture.tick(2s);
    fixture.tick(0s);
    QCOMPARE(fixture.history.pointCount(), 3);
    QCOMPARE(fixture.history.lines(Figure::Connections, 600, 1).size(), 1);
}

void TestStatsHistory::tick_keepsOneHour()
{
    Fixture fixture;
    fixture.start();
    for (int i = 0; i < StatsHistory::mostPoints + 10; ++i)
        fixture.tick();
    QCOMPARE(fixture.history.pointCount(), int(StatsHistory::mostPoints));
    fixture.tick(100'000s);
    QCOMPARE(fixture.history.pointCount(), int(StatsHistory::mostPoints));
    QCOMPARE(fixture.history.lines(Figure::Connections, StatsHistory::mostPoints, 1).size(), 1);
}

void TestStatsHistory::lines_keepPeaksInTheSameBin()
{
    Fixture fixture;
    fixture.start();
    fixture.tell(stats(3000, 1000, 120));
    fixture.tell(stats(4000, 1000, 120));
    const auto highestOf = [&] {
        double highest = 0;
        for (const auto &line : fixture.history.lines(Figure::Received, 300, 10)) {
            for (const QPointF &point : line)
                highest = std::max(highest, point.y());
        }
        return highest;
    };
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(highestOf(), 495.0);
        const auto line = fixture.history.lines(Figure::Connections, 300, 10).first();
        QCOMPARE(line.last().x(), 0.0);
        QVERIFY(line.size() <= fixture.history.pointCount() / 10 + 2);
        fixture.tick();
    }
    QCOMPARE(fixture.history.highest(Figure::Received, 300), std::optional(495.0));
    QCOMPARE(fixture.history.highest(Figure::Received, 20).value_or(0), 0.0);
}

void TestStatsHistory::clear_forgetsAll()
{
    Fixture fixture;
    fixture.start();
    QSignalSpy ticks(&fixture.history, &StatsHistory::ticked);
    fixture.history.clear();
    QCOMPARE(fixture.history.pointCount(), 0);
    QVERIFY(!fixture.history.latest(Figure::Connections));
    QVERIFY(fixture.history.figures().stats.isEmpty());
    QCOMPARE(ticks.count(), 1);
}

QTEST_GUILESS_MAIN(TestStatsHistory)
#include "tst_stats_history.moc"
