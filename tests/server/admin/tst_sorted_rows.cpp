// SPDX-License-Identifier: MIT
#include "server/admin/sorted_rows.h"

#include <QTest>

#include <map>
#include <random>

using namespace confab;

namespace {

struct Row {
    int key;
    int weight;

    friend bool operator==(const Row &, const Row &) = default;
};

bool lighter(const Row &a, const Row &b)
{
    return std::pair(a.weight, a.key) < std::pair(b.weight, b.key);
}

bool heavier(const Row &a, const Row &b)
{
    return lighter(b, a);
}

bool all(const Row &)
{
    return true;
}

bool even(const Row &row)
{
    return row.weight % 2 == 0;
}

std::vector<Row> window(const SortedRows<Row> &rows, qsizetype offset, qsizetype limit)
{
    std::vector<Row> shown;
    rows.forWindow(offset, limit, [&](const Row &row) { shown.push_back(row); });
    return shown;
}

} // namespace

class TestSortedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRowsInOrder()
    {
        SortedRows<Row> rows(lighter, all);
        rows.put({1, 30});
        rows.put({2, 10});
        rows.put({3, 20});
        QVERIFY(window(rows, 0, 10) == (std::vector<Row>{{2, 10}, {3, 20}, {1, 30}}));
        QVERIFY(window(rows, 1, 1) == (std::vector<Row>{{3, 20}}));
        QVERIFY(window(rows, 3, 10).empty());
        rows.put({2, 40});
        QVERIFY(window(rows, 0, 10) == (std::vector<Row>{{3, 20}, {1, 30}, {2, 40}}));
        rows.erase(1);
        rows.erase(1);
        QVERIFY(window(rows, 0, 10) == (std::vector<Row>{{3, 20}, {2, 40}}));
    }

    void showsOnlyWhatMatches()
    {
        SortedRows<Row> rows(lighter, even);
        rows.put({1, 1});
        rows.put({2, 2});
        QCOMPARE(rows.matchingCount(), 1);
        QCOMPARE(rows.size(), 2);
        rows.put({1, 4});
        rows.put({2, 3});
        QVERIFY(window(rows, 0, 10) == (std::vector<Row>{{1, 4}}));
        rows.arrange(heavier, all);
        QVERIFY(window(rows, 0, 10) == (std::vector<Row>{{1, 4}, {2, 3}}));
        QVERIFY(rows.find(2));
        QVERIFY(!rows.find(3));
    }

    void agreesWithASortedListOverManyChanges()
    {
        std::mt19937 random(3);
        SortedRows<Row> rows(lighter, even);
        std::map<int, Row> expected;
        std::vector<Row> first;
        for (int key = 0; key < 3'000; ++key)
            first.push_back({key, int(random() % 1'000)});
        for (const Row &row : first)
            expected.insert_or_assign(row.key, row);
        rows.assign(first);
        for (int round = 0; round < 200; ++round) {
            for (int i = 0; i < 100; ++i) {
                const Row row{int(random() % 5'000), int(random() % 1'000)};
                if (random() % 3) {
                    rows.put(row);
                    expected.insert_or_assign(row.key, row);
                } else {
                    rows.erase(row.key);
                    expected.erase(row.key);
                }
            }
            std::vector<Row> sorted;
            for (const auto &[key, row] : expected) {
                if (even(row))
                    sorted.push_back(row);
            }
            std::ranges::sort(sorted, lighter);
            QCOMPARE(rows.matchingCount(), qsizetype(sorted.size()));
            QVERIFY(window(rows, 0, 100'000) == sorted);
            const auto offset = size_t(random() % (sorted.size() + 10));
            const auto begin = std::min(offset, sorted.size());
            const auto end = std::min(begin + 50, sorted.size());
            QVERIFY(window(rows, qsizetype(offset), 50) ==
                    std::vector<Row>(sorted.begin() + qsizetype(begin), sorted.begin() + qsizetype(end)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSortedRows)
#include "tst_sorted_rows.moc"
