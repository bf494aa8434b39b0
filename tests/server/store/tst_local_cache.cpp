// SPDX-License-Identifier: MIT
// What the contract of all caches does not say: its bounds.
#include "server/store/local_cache.h"
#include "tests/support/await.h"

#include <QTest>

using namespace confab;
using namespace std::chrono_literals;

class TestLocalCache : public QObject
{
    Q_OBJECT

    std::chrono::milliseconds m_now = 0ms;
    std::unique_ptr<LocalCache> m_cache;

    void put(const QByteArray &key, std::chrono::milliseconds timeToLive = 0ms, qsizetype bytes = 1)
    {
        const JsonText value = JsonText::fromValid(QByteArray(bytes, '1'));
        QVERIFY(await(m_cache->put(key, value, timeToLive)));
    }
    bool has(const QByteArray &key) { return await(m_cache->get(key)).value().has_value(); }

private Q_SLOTS:
    void init()
    {
        m_cache = std::make_unique<LocalCache>([this] { return m_now; });
    }

    void theEntryClosestToItsEndMakesRoom()
    {
        put("for ever");
        put("an hour", 1h);
        put("a minute", 1min);
        for (int i = 3; i < LocalCache::mostEntries; ++i)
            put(QByteArray::number(i), 24h);
        QVERIFY(has("a minute"));

        put("one more", 24h);
        QVERIFY(!has("a minute"));
        put("and another", 24h);
        QVERIFY(!has("an hour"));
        QVERIFY(has("for ever") && has("one more") && has("and another") && has("3"));
    }

    void aNewEntryStaysEvenIfItsEndIsTheClosest()
    {
        for (int i = 0; i < LocalCache::mostEntries; ++i)
            put(QByteArray::number(i));
        put("short", 1s);
        QVERIFY(has("short"));
        QVERIFY(!has("0"));
        QVERIFY(has("1"));
    }

    void replacingNeedsNoOtherRoom()
    {
        for (int i = 0; i < LocalCache::mostEntries; ++i)
            put(QByteArray::number(i), 1h);
        put("9999", 1h);
        QVERIFY(has("0"));
    }

    void bytesAreBoundedToo()
    {
        constexpr qsizetype biggest = Cache::mostValueBytes;
        constexpr qsizetype fitting = LocalCache::mostBytes / (biggest + 4);
        for (qsizetype i = 0; i < fitting; ++i)
            put(QByteArray::number(1000 + i), 1h, biggest);
        QVERIFY(has("1000"));
        put("last", 1h, biggest);
        QVERIFY(!has("1000"));
        QVERIFY(has("1001") && has("last"));

        // Those that went, or were replaced, count no more.
        put("1001", 1h);
        put("again", 1h, biggest);
        QVERIFY(has("1002"));
    }

    void endedEntriesGoBeforeAnyOther()
    {
        put("short", 1s);
        for (int i = 1; i < LocalCache::mostEntries; ++i)
            put(QByteArray::number(i));
        m_now += 1s;
        put("one more");
        QVERIFY(has("1"));
    }
};

QTEST_GUILESS_MAIN(TestLocalCache)
#include "tst_local_cache.moc"
