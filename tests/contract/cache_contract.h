// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/cache.h"
#include "tests/support/await.h"

#include <QTest>

#include <memory>

namespace confab {

/// Two nodes' ends of one cache. Locally both are one.
class CacheWorld
{
public:
    virtual ~CacheWorld() = default;
    virtual Cache &one() = 0;
    virtual Cache &two() = 0;
    /// Lets time pass, where it does not pass by itself.
    virtual void letPass(std::chrono::milliseconds) {}
};

/// What every cache promises (server/store/cache.h), seen from two nodes.
class CacheContract : public QObject
{
    Q_OBJECT

protected:
    virtual std::unique_ptr<CacheWorld> createWorld() = 0;

    static constexpr auto forEver = std::chrono::milliseconds(0);

    Result<> put(const QByteArray &key, const char *value, std::chrono::milliseconds timeToLive = forEver)
    {
        return await(m_world->one().put(key, JsonText::parse(value).value(), timeToLive));
    }
    /// What the other node finds under the key; empty when that is nothing.
    QByteArray found(const QByteArray &key)
    {
        const auto result = await(m_world->two().get(key));
        if (!result)
            qFatal("%s", qPrintable(errorText(result.error())));
        return *result ? (*result)->bytes() : QByteArray();
    }

private:
    std::unique_ptr<CacheWorld> m_world;

private Q_SLOTS:
    void init()
    {
        m_world = createWorld();
        QVERIFY(m_world);
    }
    void cleanup() { m_world.reset(); }

    void whatWasPutIsFoundByAllNodes()
    {
        QVERIFY(put("token", R"({"user":12345678901234567890,"pi":3.10})"));
        QCOMPARE(found("token"), QByteArray(R"({"user":12345678901234567890,"pi":3.10})"));
    }

    void whatWasNotPutIsNothing() { QCOMPARE(found("token"), QByteArray()); }

    void nullIsAValue()
    {
        QVERIFY(put("token", "null"));
        QCOMPARE(found("token"), QByteArray("null"));
    }

    void keysMayHoldAnything()
    {
        const QByteArray odd("a b{}\0\r\n:\xff", 11);
        QVERIFY(put(odd, "1"));
        QCOMPARE(found(odd), QByteArray("1"));
        QCOMPARE(found(odd.left(5)), QByteArray());
    }

    void puttingAgainReplacesTheValue()
    {
        QVERIFY(put("token", "1"));
        QVERIFY(put("token", "2"));
        QCOMPARE(found("token"), QByteArray("2"));
    }

    void removingTellsWhetherItWasThere()
    {
        QVERIFY(put("token", "1"));
        QCOMPARE(await(m_world->two().remove("token")), Result<bool>(true));
        QCOMPARE(await(m_world->two().remove("token")), Result<bool>(false));
        QCOMPARE(found("token"), QByteArray());
    }

    void anEntryIsGoneAtItsEnd()
    {
        using namespace std::chrono_literals;
        QVERIFY(put("short", "1", 40ms));
        QVERIFY(put("long", "2", 1h));
        m_world->letPass(40ms);
        QTRY_COMPARE(found("short"), QByteArray());
        QCOMPARE(await(m_world->one().remove("short")), Result<bool>(false));
        QCOMPARE(found("long"), QByteArray("2"));
    }

    void puttingAgainReplacesTheEnd()
    {
        using namespace std::chrono_literals;
        QVERIFY(put("stays", "1", 30ms));
        QVERIFY(put("stays", "2"));
        QVERIFY(put("ends", "1"));
        QVERIFY(put("ends", "2", 40ms));
        m_world->letPass(40ms);
        QTRY_COMPARE(found("ends"), QByteArray());
        QCOMPARE(found("stays"), QByteArray("2"));
    }

    void theLongestTimeToLiveIsForEver()
    {
        QVERIFY(put("token", "1", std::chrono::milliseconds::max()));
        QCOMPARE(found("token"), QByteArray("1"));
    }

    void sizesAreChecked()
    {
        const QByteArray longest(Cache::mostKeyBytes, 'k');
        QVERIFY(put(longest, "1"));
        QCOMPARE(found(longest), QByteArray("1"));
        for (const QByteArray &bad : {QByteArray(), QByteArray(longest + 'k')}) {
            QCOMPARE(errorOf(put(bad, "1")), ErrorCode::InvalidFrame);
            QCOMPARE(errorOf(await(m_world->one().get(bad))), ErrorCode::InvalidFrame);
            QCOMPARE(errorOf(await(m_world->one().remove(bad))), ErrorCode::InvalidFrame);
        }

        const QByteArray biggest = '"' + QByteArray(Cache::mostValueBytes - 2, 'v') + '"';
        QVERIFY(put("token", biggest.constData()));
        QCOMPARE(found("token"), biggest);
        const QByteArray tooBig = '"' + QByteArray(Cache::mostValueBytes - 1, 'v') + '"';
        QCOMPARE(errorOf(put("token", tooBig.constData())), ErrorCode::InvalidFrame);
        QCOMPARE(errorOf(put("token", "1", std::chrono::milliseconds(-1))), ErrorCode::InvalidFrame);
        QCOMPARE(found("token"), biggest);
    }
};

} // namespace confab
