// SPDX-License-Identifier: MIT
#include "server/admin/window_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace confab;

namespace {

WindowRow row(int key, int value = 0)
{
    return {QByteArray::number(key), '[' + QByteArray::number(key) + ',' + QByteArray::number(value) + ']'};
}

QByteArray keyOf(const QByteArray &json)
{
    return json.mid(1, json.indexOf(',') - 1);
}

/// As a client does it, word for word.
QList<QByteArray> applied(const QList<WindowRow> &before, const WindowDifference &difference)
{
    QList<QByteArray> rows;
    for (const WindowRow &row : before) {
        if (!difference.removed.contains(row.key))
            rows.append(row.json);
    }
    for (const auto &[index, json] : difference.rows) {
        rows.removeIf([key = keyOf(json)](const QByteArray &other) { return keyOf(other) == key; });
        rows.insert(index, json);
    }
    return rows;
}

QList<QByteArray> texts(const QList<WindowRow> &rows)
{
    QList<QByteArray> result;
    for (const WindowRow &row : rows)
        result.append(row.json);
    return result;
}

} // namespace

class TestWindowRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesBetweenEqualRows()
    {
        const QList<WindowRow> rows{row(1), row(2)};
        QVERIFY(differenceOf(rows, rows).isEmpty());
        QVERIFY(differenceOf({}, {}).isEmpty());
    }

    void aChangedRowIsTheOnlyOneSent()
    {
        const auto difference = differenceOf({row(1), row(2), row(3)}, {row(1), row(2, 5), row(3)});
        QCOMPARE(difference.removed.size(), 0);
        QCOMPARE(difference.rows.size(), 1);
        QCOMPARE(difference.rows[0].index, 1);
        QCOMPARE(difference.rows[0].json, QByteArray("[2,5]"));
    }

    void aNewRowDoesNotSendThoseItPushesDown()
    {
        const auto difference = differenceOf({row(1), row(2), row(3)}, {row(0), row(1), row(2)});
        QCOMPARE(difference.removed, QList<QByteArray>{"3"});
        QCOMPARE(difference.rows.size(), 1);
        QCOMPARE(difference.rows[0].index, 0);
    }

    void isWrittenAsJson()
    {
        const auto difference = differenceOf({row(1), row(2)}, {row(2), row(3)});
        QCOMPARE(difference.json(), QByteArray(R"("removed":[1],"rows":[{"index":1,"row":[3,0]}])"));
    }

    void leadsFromAnyRowsToAnyOthers()
    {
        std::mt19937 random(7);
        const auto any = [&random] {
            QList<int> keys;
            for (int key = 0; key < 12; ++key) {
                if (random() % 2)
                    keys.append(key);
            }
            std::shuffle(keys.begin(), keys.end(), random);
            QList<WindowRow> rows;
            for (const int key : keys)
                rows.append(row(key, int(random() % 2)));
            return rows;
        };
        for (int i = 0; i < 20'000; ++i) {
            const QList<WindowRow> before = any();
            const QList<WindowRow> after = any();
            QCOMPARE(applied(before, differenceOf(before, after)), texts(after));
        }
    }
};

QTEST_GUILESS_MAIN(TestWindowRows)
#include "tst_window_rows.moc"
