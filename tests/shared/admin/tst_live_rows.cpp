// SPDX-License-Identifier: MIT
#include "shared/admin/live_rows.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject row(const QString &name, int count = 0)
{
    return {{u"room"_s, name}, {u"membersCount"_s, count}};
}

QJsonArray array(const QList<QJsonObject> &rows)
{
    QJsonArray result;
    for (const QJsonObject &each : rows)
        result.append(each);
    return result;
}

QJsonObject placed(int index, const QJsonObject &row)
{
    return {{u"index"_s, index}, {u"row"_s, row}};
}

LiveRows lobbyAndAttic()
{
    LiveRows rows(u"room"_s);
    rows.reset({{u"total"_s, 2}, {u"rows"_s, array({row(u"attic"_s), row(u"lobby"_s)})}});
    return rows;
}

/// As docs/admin-api.md has it, for the rows a server would find.
QJsonObject differenceBetween(QList<QJsonObject> before, const QList<QJsonObject> &after)
{
    QJsonArray removed;
    QJsonArray changed;
    const auto indexIn = [](const QList<QJsonObject> &rows, const QJsonValue &key) {
        const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                        [&key](const QJsonObject &each) { return each["room"_L1] == key; });
        return found == rows.cend() ? -1 : int(found - rows.cbegin());
    };
    for (const QJsonObject &each : QList(before)) {
        if (indexIn(after, each["room"_L1]) < 0) {
            removed.append(each["room"_L1]);
            before.removeOne(each);
        }
    }
    for (int i = 0; i < after.size(); ++i) {
        if (i < before.size() && before[i] == after[i])
            continue;
        if (const int old = indexIn(before, after[i]["room"_L1]); old >= 0)
            before.removeAt(old);
        before.insert(i, after[i]);
        changed.append(placed(i, after[i]));
    }
    return {{u"removed"_s, removed}, {u"rows"_s, changed}, {u"total"_s, after.size()}};
}

QList<QJsonObject> randomRows(QRandomGenerator &random)
{
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        if (random.bounded(3) > 0)
            names.append(u"room-%1"_s.arg(i));
    }
    std::shuffle(names.begin(), names.end(), random);
    QList<QJsonObject> rows;
    for (const QString &name : std::as_const(names))
        rows.append(row(name, random.bounded(2)));
    return rows;
}

/// What a view does that knows nothing but the steps.
void follow(QList<QJsonObject> &rows, const QList<RowStep> &steps)
{
    for (const RowStep &step : steps) {
        if (step.from >= 0)
            rows.removeAt(step.from);
        if (step.to >= 0)
            rows.insert(step.to, step.row);
    }
}

} // namespace

class TestLiveRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reset_takesRowsAndTotal();
    void apply_takesOutWhatWasRemoved();
    void apply_saysWhatBecameOfEachRow();
    void apply_asksForASnapshotWhenAnIndexIsOutside();
    void apply_ignoresTheRemovalOfAnUnknownRow();
    void apply_saysThatARoomIsGone();
    void apply_followsRandomDifferences();
};

void TestLiveRows::reset_takesRowsAndTotal()
{
    const LiveRows rows = lobbyAndAttic();
    QCOMPARE(rows.total(), 2);
    QCOMPARE(rows.rows().size(), 2);
    QCOMPARE(rows.indexOf(u"lobby"_s), 1);
    QVERIFY(rows.exists());
}

void TestLiveRows::apply_takesOutWhatWasRemoved()
{
    LiveRows rows = lobbyAndAttic();
    const auto steps = rows.apply({{u"removed"_s, QJsonArray{u"attic"_s}}, {u"total"_s, 1}});
    QVERIFY(steps);
    const QList<RowStep> expected{{RowStep::Kind::Removed, 0, -1, row(u"attic"_s)}};
    QCOMPARE(*steps, expected);
    QCOMPARE(rows.rows(), QList{row(u"lobby"_s)});
    QCOMPARE(rows.total(), 1);
}

void TestLiveRows::apply_saysWhatBecameOfEachRow()
{
    LiveRows rows = lobbyAndAttic();
    const auto steps = rows.apply(
        {{u"rows"_s,
          array({placed(0, row(u"annex"_s)), placed(1, row(u"attic"_s, 1)), placed(0, row(u"lobby"_s))})}});
    QVERIFY(steps);
    QCOMPARE(steps->size(), 3);
    QCOMPARE((*steps)[0], (RowStep{RowStep::Kind::Inserted, -1, 0, row(u"annex"_s)}));
    QCOMPARE((*steps)[1], (RowStep{RowStep::Kind::Changed, 1, 1, row(u"attic"_s, 1)}));
    QCOMPARE((*steps)[2], (RowStep{RowStep::Kind::Moved, 2, 0, row(u"lobby"_s)}));
}

void TestLiveRows::apply_asksForASnapshotWhenAnIndexIsOutside()
{
    LiveRows rows = lobbyAndAttic();
    QVERIFY(!rows.apply({{u"rows"_s, array({placed(3, row(u"annex"_s))})}}));
    QVERIFY(!rows.apply({{u"rows"_s, array({placed(-1, row(u"annex"_s))})}}));
}

void TestLiveRows::apply_ignoresTheRemovalOfAnUnknownRow()
{
    LiveRows rows = lobbyAndAttic();
    const auto steps = rows.apply({{u"removed"_s, QJsonArray{u"cellar"_s}}});
    QVERIFY(steps && steps->isEmpty());
    QCOMPARE(rows.rows().size(), 2);
}

void TestLiveRows::apply_saysThatARoomIsGone()
{
    LiveRows rows(u"id"_s);
    rows.reset({{u"total"_s, 0}, {u"exists"_s, false}});
    QVERIFY(!rows.exists());
    QVERIFY(rows.apply({{u"total"_s, 0}}));
    QVERIFY(rows.exists());
}

void TestLiveRows::apply_followsRandomDifferences()
{
    QRandomGenerator random(4711);
    LiveRows rows(u"room"_s);
    QList<QJsonObject> seen;
    for (int round = 0; round < 2000; ++round) {
        const QList<QJsonObject> next = randomRows(random);
        const auto steps = rows.apply(differenceBetween(rows.rows(), next));
        QVERIFY(steps);
        QCOMPARE(rows.rows(), next);
        QCOMPARE(rows.total(), next.size());
        follow(seen, *steps);
        QCOMPARE(seen, next);
    }
}

QTEST_GUILESS_MAIN(TestLiveRows)
#include "tst_live_rows.moc"
