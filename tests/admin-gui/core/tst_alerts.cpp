// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/alerts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject node(const QString &name)
{
    return {{u"node"_s, name},      {u"reachable"_s, true}, {u"storeAvailable"_s, true},
            {u"eventLoopLag"_s, 2}, {u"connections"_s, 10}, {u"memoryBytes"_s, 1000}};
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

ClusterFigures figures(const QList<QJsonObject> &nodes, const QJsonObject &stats = {})
{
    return {true, stats, nodes};
}

ClusterFigures queue(double highWater)
{
    return figures({node(u"a"_s)}, {{u"node"_s, u"a"_s}, {u"queueHighWaterBytes"_s, highWater}});
}

void repeat(Alerts &alerts, const ClusterFigures &figures, int seconds)
{
    for (int i = 0; i < seconds; ++i)
        alerts.watch(figures);
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void watch_raisesAfterSomeSeconds_data();
    void watch_raisesAfterSomeSeconds();
    void watch_doesNotFlap();
    void watch_keepsTheWorst();
    void watch_changesNothingWithoutAConnection();
    void watch_clearsWhenTheNodeHasLeft();
    void watch_saysNothingElseOfANodeThatCannotBeReached();
    void queue_countsOnlyWhileItsMarkRises();
    void rule_thatIsOffClearsItsAlerts();
    void rules_areKept();
    void reset_forgetsQuietly();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
};

void TestAlerts::init()
{
    m_settings.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"s.ini"_s), QSettings::IniFormat);
}

void TestAlerts::watch_raisesAfterSomeSeconds_data()
{
    QTest::addColumn<QJsonObject>("bad");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const QJsonObject well = node(u"a"_s);
    QTest::newRow("lag") << with(well, u"eventLoopLag"_s, 412) << int(AlertKind::LoopLag)
                         << u"Loop lag of 412 ms on a (more than 250 ms)"_s;
    QTest::newRow("connections") << with(well, u"connections"_s, 18'001) << int(AlertKind::Connections)
                                 << u"18,001 connections on a (more than 18,000)"_s;
    QTest::newRow("memory") << with(well, u"memoryBytes"_s, 2147483648.0) << int(AlertKind::Memory)
                            << u"2.0 GiB of memory used by a (more than 1.0 GiB)"_s;
    QTest::newRow("store") << with(well, u"storeAvailable"_s, false) << int(AlertKind::StoreUnavailable)
                           << u"a cannot reach its store"_s;
    QTest::newRow("node") << with(well, u"reachable"_s, false) << int(AlertKind::NodeUnreachable)
                          << u"a cannot be reached"_s;
}

void TestAlerts::watch_raisesAfterSomeSeconds()
{
    QFETCH(const QJsonObject, bad);
    QFETCH(const int, kind);
    QFETCH(const QString, text);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Alerts alerts(*m_settings);
    QSignalSpy raised(&alerts, &Alerts::raised);
    QSignalSpy cleared(&alerts, &Alerts::cleared);
    repeat(alerts, figures({bad, node(u"b"_s)}), Alerts::raisedAfter - 1);
    QVERIFY(alerts.current().isEmpty());
    repeat(alerts, figures({bad, node(u"b"_s)}), 5);
    QCOMPARE(raised.count(), 1);
    QCOMPARE(alerts.current().size(), 1);
    QCOMPARE(int(alerts.current().first().kind), kind);
    QCOMPARE(alertText(alerts.current().first()), text);
    repeat(alerts, figures({node(u"a"_s), node(u"b"_s)}), Alerts::clearedAfter - 1);
    QCOMPARE(cleared.count(), 0);
    repeat(alerts, figures({node(u"a"_s), node(u"b"_s)}), 1);
    QCOMPARE(cleared.count(), 1);
    QVERIFY(alerts.current().isEmpty());
}

void TestAlerts::watch_doesNotFlap()
{
    Alerts alerts(*m_settings);
    QSignalSpy raised(&alerts, &Alerts::raised);
    QSignalSpy cleared(&alerts, &Alerts::cleared);
    const auto high = figures({with(node(u"a"_s), u"eventLoopLag"_s, 300)});
    const auto near = figures({with(node(u"a"_s), u"eventLoopLag"_s, 240)});
    const auto low = figures({node(u"a"_s)});
    for (int i = 0; i < 50; ++i) { // A single bad second is not worth a word.
        repeat(alerts, high, 1);
        repeat(alerts, low, 1);
    }
    QCOMPARE(raised.count(), 0);
    repeat(alerts, high, 3);
    for (int i = 0; i < 20; ++i) {
        repeat(alerts, near, 20);
        repeat(alerts, low, 5);
        repeat(alerts, high, 1);
    }
    QCOMPARE(raised.count(), 1);
    QCOMPARE(cleared.count(), 0);
}

void TestAlerts::watch_keepsTheWorst()
{
    Alerts alerts(*m_settings);
    repeat(alerts, figures({with(node(u"a"_s), u"eventLoopLag"_s, 300)}), 3);
    QSignalSpy changed(&alerts, &Alerts::changed);
    repeat(alerts, figures({with(node(u"a"_s), u"eventLoopLag"_s, 900)}), 1);
    repeat(alerts, figures({with(node(u"a"_s), u"eventLoopLag"_s, 260)}), 1);
    QCOMPARE(alerts.current().first().value, 900.0);
    QCOMPARE(changed.count(), 1);
}

void TestAlerts::watch_changesNothingWithoutAConnection()
{
    Alerts alerts(*m_settings);
    repeat(alerts, figures({with(node(u"a"_s), u"eventLoopLag"_s, 300)}), 3);
    ClusterFigures old = figures({});
    old.isLive = false;
    repeat(alerts, old, 100);
    QCOMPARE(alerts.current().size(), 1);
}

void TestAlerts::watch_clearsWhenTheNodeHasLeft()
{
    Alerts alerts(*m_settings);
    repeat(alerts, figures({with(node(u"a"_s), u"eventLoopLag"_s, 300), node(u"b"_s)}), 3);
    repeat(alerts, figures({node(u"b"_s)}), Alerts::clearedAfter);
    QVERIFY(alerts.current().isEmpty());
}

void TestAlerts::watch_saysNothingElseOfANodeThatCannotBeReached()
{
    Alerts alerts(*m_settings);
    repeat(alerts, figures({with(node(u"a"_s), u"eventLoopLag"_s, 300)}), 3);
    // What is known of it besides is not known any more: the lag may be as bad as before.
    repeat(alerts, figures({QJsonObject{{u"node"_s, u"a"_s}, {u"reachable"_s, false}}}), 100);
    QCOMPARE(alerts.current().size(), 2);
    repeat(alerts, figures({node(u"a"_s)}), Alerts::clearedAfter);
    QVERIFY(alerts.current().isEmpty());
}

void TestAlerts::queue_countsOnlyWhileItsMarkRises()
{
    Alerts alerts(*m_settings);
    // High before anybody looked.
    repeat(alerts, queue(900'000), 100);
    QVERIFY(alerts.current().isEmpty());
    repeat(alerts, queue(950'000), 3);
    QCOMPARE(alerts.current().size(), 1);
    QCOMPARE(alerts.current().first().kind, AlertKind::Queue);
    repeat(alerts, queue(950'000), 90);
    QVERIFY(alerts.current().isEmpty());
    repeat(alerts, queue(0), 3); // The server began anew.
    repeat(alerts, queue(600'000), 3);
    QCOMPARE(alerts.current().size(), 1);
}

void TestAlerts::rule_thatIsOffClearsItsAlerts()
{
    Alerts alerts(*m_settings);
    const auto bad = figures({with(node(u"a"_s), u"eventLoopLag"_s, 300)});
    repeat(alerts, bad, 3);
    QSignalSpy cleared(&alerts, &Alerts::cleared);
    alerts.setRule(AlertKind::LoopLag, {false, 250});
    QCOMPARE(cleared.count(), 1);
    repeat(alerts, bad, 10);
    QVERIFY(alerts.current().isEmpty());
    alerts.setRule(AlertKind::LoopLag, {true, 250});
    repeat(alerts, bad, 3);
    QCOMPARE(alerts.current().size(), 1);
    alerts.setRule(AlertKind::LoopLag, {true, 1000});
    repeat(alerts, bad, Alerts::clearedAfter);
    QVERIFY(alerts.current().isEmpty());
}

void TestAlerts::rules_areKept()
{
    const AlertRule lag{true, 100};
    const AlertRule store{false, 0};
    {
        Alerts alerts(*m_settings);
        QCOMPARE(alerts.rule(AlertKind::LoopLag), Alerts::standardRule(AlertKind::LoopLag));
        alerts.setRule(AlertKind::LoopLag, lag);
        alerts.setRule(AlertKind::StoreUnavailable, store);
    }
    Alerts alerts(*m_settings);
    QCOMPARE(alerts.rule(AlertKind::LoopLag), lag);
    QCOMPARE(alerts.rule(AlertKind::StoreUnavailable), store);
    QCOMPARE(alerts.rule(AlertKind::Memory), Alerts::standardRule(AlertKind::Memory));
}

void TestAlerts::reset_forgetsQuietly()
{
    Alerts alerts(*m_settings);
    repeat(alerts, figures({with(node(u"a"_s), u"eventLoopLag"_s, 300)}), 3);
    QSignalSpy cleared(&alerts, &Alerts::cleared);
    QSignalSpy changed(&alerts, &Alerts::changed);
    alerts.reset();
    QVERIFY(alerts.current().isEmpty());
    QCOMPARE(cleared.count(), 0);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
