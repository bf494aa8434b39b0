// SPDX-License-Identifier: MIT
#include "server/admin/feed.h"
#include "server/admin/log_tail.h"

#include <QTest>

#include <functional>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject entry(const QString &text)
{
    return {{u"text"_s, text}};
}

QList<qint64> sequences(const QList<QJsonObject> &entries)
{
    QList<qint64> all;
    for (const QJsonObject &kept : entries)
        all.append(kept[u"sequence"_s].toInteger());
    return all;
}

struct Hearing : FeedListener {
    void onAppended(const QJsonObject &appended) override
    {
        heard.append(appended[u"sequence"_s].toInteger());
        if (then)
            then();
    }
    QList<qint64> heard;
    std::function<void()> then;
};

void fill(Feed &feed, int count)
{
    for (int number = 1; number <= count; ++number)
        feed.append(entry(QString::number(number)));
}

} // namespace

class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreNumberedFromOne()
    {
        Feed feed({});
        QCOMPARE(feed.lastSequence(), 0);
        fill(feed, 2);
        QCOMPARE(feed.lastSequence(), 2);
        const auto page = feed.after(0, 10);
        QCOMPARE(page.entries, (QList<QJsonObject>{{{u"text"_s, u"1"_s}, {u"sequence"_s, 1}},
                                                   {{u"text"_s, u"2"_s}, {u"sequence"_s, 2}}}));
        QCOMPARE(page.missed, 0);
    }

    void aReaderLearnsWhatItMissed_data()
    {
        QTest::addColumn<qint64>("after");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<QList<qint64>>("entries");
        QTest::addColumn<qint64>("missed");
        const auto row = [](const char *name, qint64 after, qint64 limit, const QList<qint64> &entries,
                            qint64 missed) { QTest::newRow(name) << after << limit << entries << missed; };
        // Ten came, four are kept.
        row("all", 0, 10, {7, 8, 9, 10}, 6);
        row("the oldest of those kept", 0, 2, {7, 8}, 6);
        row("gone ones", 4, 10, {7, 8, 9, 10}, 2);
        row("nothing gone", 6, 10, {7, 8, 9, 10}, 0);
        row("some", 8, 10, {9, 10}, 0);
        row("some, limited", 7, 1, {8}, 0);
        row("none", 10, 10, {}, 0);
        row("from before a restart", 500, 10, {7, 8, 9, 10}, 6);
        row("negative", -1, 1, {7}, 6);
        row("no room", 8, 0, {}, 0);
    }
    void aReaderLearnsWhatItMissed()
    {
        QFETCH(qint64, after);
        QFETCH(qint64, limit);
        QFETCH(QList<qint64>, entries);
        QFETCH(qint64, missed);
        Feed feed({.entries = 4});
        fill(feed, 10);
        const auto page = feed.after(after, limit);
        QCOMPARE(sequences(page.entries), entries);
        QCOMPARE(page.missed, missed);
    }

    void readingOnFromTheLastEntryLosesNone()
    {
        Feed feed({});
        fill(feed, 10);
        QList<qint64> read;
        for (auto page = feed.after(0, 3); !page.entries.isEmpty(); page = feed.after(read.last(), 3))
            read += sequences(page.entries);
        QCOMPARE(read, (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    }

    void theNewestAreThoseThatCameLast()
    {
        Feed feed({.entries = 4});
        QVERIFY(feed.newest(2).isEmpty());
        fill(feed, 10);
        QCOMPARE(sequences(feed.newest(2)), (QList<qint64>{9, 10}));
        QCOMPARE(sequences(feed.newest(10)), (QList<qint64>{7, 8, 9, 10}));
        QVERIFY(feed.newest(0).isEmpty());
    }

    void onlyEntriesThatPassCount()
    {
        Feed feed({});
        fill(feed, 10);
        const auto isEven = [](const QJsonObject &kept) { return kept[u"sequence"_s].toInteger() % 2 == 0; };
        QCOMPARE(sequences(feed.newest(3, isEven)), (QList<qint64>{6, 8, 10}));
        QCOMPARE(sequences(feed.after(3, 3, isEven).entries), (QList<qint64>{4, 6, 8}));
    }

    void bytesAreBoundedToo()
    {
        Feed feed({.entries = 1000, .bytes = 1000});
        for (int count = 0; count < 10; ++count)
            feed.append(entry(QString(300, u'x')));
        QCOMPARE(sequences(feed.newest(100)), (QList<qint64>{8, 9, 10}));
        feed.append(entry(QString(5000, u'x')));
        QCOMPARE(sequences(feed.newest(100)), QList<qint64>{11});
    }

    void listenersHearUntilTheyAreRemoved()
    {
        Feed feed({});
        Hearing one;
        Hearing two;
        feed.addListener(one);
        feed.addListener(two);
        fill(feed, 1);
        feed.removeListener(one);
        fill(feed, 1);
        QCOMPARE(one.heard, QList<qint64>{1});
        QCOMPARE(two.heard, (QList<qint64>{1, 2}));
    }

    void aListenerMayRemoveItselfAndOthers()
    {
        Feed feed({});
        Hearing one;
        Hearing two;
        feed.addListener(one);
        feed.addListener(two);
        one.then = [&] {
            feed.removeListener(one);
            feed.removeListener(two);
        };
        fill(feed, 2);
        QCOMPARE(one.heard, QList<qint64>{1});
        QVERIFY(two.heard.isEmpty());
    }

    void linesOfTheLogAreEntries()
    {
        LogTail tail;
        tail.append(QtWarningMsg, "confab.net", u"a line"_s);
        tail.append(QtInfoMsg, "confab.net", QString(5000, u'x'));
        const auto entries = tail.feed().newest(10);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0][u"level"_s].toString(), u"warning"_s);
        QCOMPARE(entries[0][u"category"_s].toString(), u"confab.net"_s);
        QCOMPARE(entries[0][u"message"_s].toString(), u"a line"_s);
        QVERIFY(entries[0][u"time"_s].toInteger() > 1'700'000'000'000);
        QCOMPARE(entries[1][u"message"_s].toString().size(), LogTail::mostMessageLength + 1);
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
