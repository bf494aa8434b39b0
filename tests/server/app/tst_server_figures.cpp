// SPDX-License-Identifier: MIT
// How figures are shown; tests/e2e/metrics.test.mjs is about whether they are right.
#include "server/app/server_figures.h"

#include <QTest>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

ServerFigures someFigures()
{
    ServerFigures figures{.node = *NodeId::parse(u"one"_s),
                          .startedAt = Timestamp(1'795'544'208'539ms),
                          .uptime = 61s,
                          .connections = {3, 2, 1},
                          .transport = {.bytesReceived = 10, .bytesSent = 20, .queueHighWater = 30},
                          .rooms = 7,
                          .messages = {.received = 4, .arrived = 5, .delivered = 6},
                          .messagesPerSecond = 1.5,
                          .longestRecentLag = 12ms};
    figures.closed[size_t(CloseReason::TooSlow)] = 8;
    figures.errors.add(ErrorCode::NotInRoom);
    figures.errors.add(ErrorCode::NotInRoom);
    figures.store[size_t(MeasuredStore::Operation::PutMember)].durations.observe(4ms);
    figures.store[size_t(MeasuredStore::Operation::PutMember)].durations.observe(6ms);
    figures.store[size_t(MeasuredStore::Operation::Rooms)].failures = 2;
    return figures;
}

} // namespace

class TestServerFigures : public QObject
{
    Q_OBJECT

    static QList<QByteArray> lines(const ServerFigures &figures)
    {
        return toPrometheusText(figures).split('\n');
    }

private Q_SLOTS:
    void jsonGroupsTheFigures()
    {
        const QJsonObject json = toJson(someFigures());
        QCOMPARE(json["node"_L1], QJsonValue(u"one"_s));
        QCOMPARE(json["startedAt"_L1].toInteger(), 1'795'544'208'539);
        QCOMPARE(json["uptime"_L1].toInteger(), 61'000);
        const QJsonObject connections = json["connections"_L1].toObject();
        QCOMPARE(connections["total"_L1].toInteger(), 6);
        QCOMPARE(connections["tcp"_L1].toInteger(), 3);
        QCOMPARE(connections["websocket"_L1].toInteger(), 2);
        QCOMPARE(connections["primus"_L1].toInteger(), 1);
        const QJsonObject messages = json["messages"_L1].toObject();
        QCOMPARE(messages["received"_L1].toInteger(), 4);
        QCOMPARE(messages["delivered"_L1].toInteger(), 6);
        QCOMPARE(messages["perSecond"_L1].toDouble(), 1.5);
        QCOMPARE(json["bytes"_L1], QJsonValue((QJsonObject{{u"received"_s, 10}, {u"sent"_s, 20}})));
        QCOMPARE(json["queueHighWaterBytes"_L1].toInteger(), 30);
        QCOMPARE(json["rooms"_L1].toInteger(), 7);
        QCOMPARE(json["closed"_L1]["too_slow"_L1].toInteger(), 8);
        QCOMPARE(json["errors"_L1], QJsonValue(QJsonObject{{u"016"_s, 2}}));
        QCOMPARE(json["eventLoopLag"_L1].toInteger(), 12);
        QCOMPARE(json["storeAvailable"_L1], QJsonValue(true));
        QCOMPARE(json["storeFailures"_L1].toInteger(), 2);
        QCOMPARE(json["store"_L1]["put_member"_L1]["calls"_L1].toInteger(), 2);
        QCOMPARE(json["store"_L1]["put_member"_L1]["mean"_L1].toDouble(), 5.0);
    }

    void whatIsNotKnownIsLeftOut()
    {
        ServerFigures figures = someFigures();
        figures.rooms.reset();
        QVERIFY(!toJson(figures).contains("rooms"_L1));
        QVERIFY(!toJson(figures).contains("admin"_L1));
        const QByteArray text = toPrometheusText(figures);
        QVERIFY(!text.contains("confab_rooms"));
        QVERIFY(!text.contains("confab_admin"));
        QVERIFY(!text.contains("process_open_fds"));
    }

    void everyLabelIsThereFromTheStart()
    {
        const QList<QByteArray> text = lines(someFigures());
        QVERIFY(text.contains("confab_connections{transport=\"tcp\"} 3"));
        QVERIFY(text.contains("confab_request_errors_total{code=\"016\"} 2"));
        QVERIFY(text.contains("confab_request_errors_total{code=\"109\"} 0"));
        QVERIFY(text.contains("confab_connections_closed_total{reason=\"too_slow\"} 8"));
        QVERIFY(text.contains("confab_connections_closed_total{reason=\"quit\"} 0"));
        QVERIFY(text.contains("confab_store_errors_total{operation=\"rooms\"} 2"));
        QVERIFY(text.contains("confab_store_duration_seconds_count{operation=\"put_member\"} 2"));
        QVERIFY(text.contains("confab_store_duration_seconds_sum{operation=\"put_member\"} 0.01"));
    }

    void administrationIsShownWhereThereIsSome()
    {
        ServerFigures figures = someFigures();
        figures.admin = {.sessions = 1,
                         .logins = 2,
                         .refusedLogins = 3,
                         .lockedLogins = 4,
                         .requests = 5,
                         .refusedRequests = 6,
                         .subscriptions = 7};
        const QList<QByteArray> text = lines(figures);
        QVERIFY(text.contains("confab_admin_sessions 1"));
        QVERIFY(text.contains("confab_admin_logins_total{outcome=\"accepted\"} 2"));
        QVERIFY(text.contains("confab_admin_logins_total{outcome=\"refused\"} 3"));
        QVERIFY(text.contains("confab_admin_logins_total{outcome=\"locked\"} 4"));
        QVERIFY(text.contains("confab_admin_requests_total 5"));
        QVERIFY(text.contains("confab_admin_requests_refused_total 6"));
        QVERIFY(text.contains("confab_admin_subscriptions 7"));
        QCOMPARE(toJson(figures)["admin"_L1]["lockedLogins"_L1].toInteger(), 4);
    }

    void aMetricHasOneTypeAndAllItsSamplesTogether()
    {
        ServerFigures figures = someFigures();
        figures.admin.emplace();
        figures.process = currentProcessFigures();
        QSet<QByteArray> begun;
        QByteArray current;
        for (const QByteArray &line : lines(figures)) {
            if (line.startsWith("# TYPE ")) {
                current = line.split(' ')[2];
                QVERIFY2(!begun.contains(current), current.constData());
                begun.insert(current);
            } else if (!line.isEmpty() && !line.startsWith('#')) {
                QVERIFY2(line.startsWith(current), line.constData());
            }
        }
        QVERIFY(begun.size() > 30);
    }

    void thisProcessHasFigures()
    {
        const ProcessFigures process = currentProcessFigures();
        QVERIFY(process.cpuSeconds > 0);
        QVERIFY(process.residentBytes.value_or(0) > 1024 * 1024);
        QVERIFY(process.openFiles.value_or(0) >= 3);
    }
};

QTEST_APPLESS_MAIN(TestServerFigures)
#include "tst_server_figures.moc"
