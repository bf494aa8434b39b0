// SPDX-License-Identifier: MIT
#include "server/redis/redis_endpoint.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestRedisEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAServer_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("login");
        QTest::addColumn<int>("database");
        QTest::newRow("host") << u"redis://cache"_s << u"cache:6379"_s << u"/"_s << 0;
        QTest::newRow("slash") << u"redis://cache/"_s << u"cache:6379"_s << u"/"_s << 0;
        QTest::newRow("capitals") << u"REDIS://cache"_s << u"cache:6379"_s << u"/"_s << 0;
        QTest::newRow("port") << u"redis://127.0.0.1:7000"_s << u"127.0.0.1:7000"_s << u"/"_s << 0;
        QTest::newRow("database") << u"redis://my_cache-1.lan/15"_s << u"my_cache-1.lan:6379"_s << u"/"_s
                                  << 15;
        QTest::newRow("IPv6") << u"redis://[::1]"_s << u"[::1]:6379"_s << u"/"_s << 0;
        QTest::newRow("IPv6, port") << u"redis://[fd00::2]:7000/1"_s << u"[fd00::2]:7000"_s << u"/"_s << 1;
        QTest::newRow("password") << u"redis://:secret@cache"_s << u"cache:6379"_s << u"/secret"_s << 0;
        QTest::newRow("user") << u"redis://chat:secret@cache:1/2"_s << u"cache:1"_s << u"chat/secret"_s << 2;
        QTest::newRow("encoded") << u"redis://a%3Ab:p%40%2F%25%20%C3%A9@cache"_s << u"cache:6379"_s
                                 << u"a:b/p@/% é"_s << 0;
        QTest::newRow("colon, at and slash as they are")
            << u"redis://chat:a:b@c/d@cache/3"_s << u"cache:6379"_s << u"chat/a:b@c/d"_s << 3;
    }
    void readsAServer()
    {
        QFETCH(QString, url);
        const auto endpoint = RedisEndpoint::parse(url);
        QVERIFY2(endpoint, qPrintable(endpoint ? QString() : endpoint.error()));
        QCOMPARE(endpoint->addresses.size(), 1);
        QTEST(endpoint->addresses.first().toString(), "address");
        QTEST(QString(endpoint->user + u'/' + endpoint->password), "login");
        QTEST(endpoint->database, "database");
        QVERIFY(endpoint->masterName.isEmpty());
    }

    void readsSentinels()
    {
        const auto endpoint =
            RedisEndpoint::parse(u"redis+sentinel://u:p@one,two:7000,[::1],[::2]:1/my%20master/4"_s);
        QVERIFY(endpoint);
        const QList<RedisAddress> addresses = {
            {u"one"_s, 26379}, {u"two"_s, 7000}, {u"::1"_s, 26379}, {u"::2"_s, 1}};
        QCOMPARE(endpoint->addresses, addresses);
        QCOMPARE(endpoint->masterName, u"my master"_s);
        QCOMPARE(endpoint->user, u"u"_s);
        QCOMPARE(endpoint->password, u"p"_s);
        QCOMPARE(endpoint->database, 4);
        QCOMPARE(RedisEndpoint::parse(u"redis+sentinel://one/m"_s)->database, 0);
    }

    void readsBackWhatItWrites_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("host") << u"redis://cache:6379"_s;
        QTest::newRow("all") << u"redis://u%3A:p%40%2F%23@[::1]:7000/5"_s;
        QTest::newRow("password") << u"redis://:p@cache:6379"_s;
        QTest::newRow("sentinels") << u"redis+sentinel://:p@one:26379,two:1/my%2Fmaster/3"_s;
    }
    void readsBackWhatItWrites()
    {
        QFETCH(QString, url);
        const auto endpoint = RedisEndpoint::parse(url);
        QVERIFY(endpoint);
        QCOMPARE(endpoint->toString(), url);
        QCOMPARE(*RedisEndpoint::parse(endpoint->toString()), *endpoint);
    }

    void saysWhatWasExpected_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << u""_s << u"redis://[user:password@]host"_s;
        QTest::newRow("a host alone") << u"cache:6379"_s << u"redis://[user:password@]host"_s;
        QTest::newRow("scheme") << u"http://secret@cache"_s << u"redis://[user:password@]host"_s;
        QTest::newRow("TLS") << u"rediss://:secret@cache"_s << u"TLS to Redis"_s;
        QTest::newRow("Unix socket") << u"unix:///run/redis.sock"_s << u"Unix sockets are not supported"_s;
        QTest::newRow("path") << u"/run/redis.sock"_s << u"Unix sockets are not supported"_s;
        QTest::newRow("socket") << u"redis-socket:///secret"_s << u"Unix sockets are not supported"_s;
        QTest::newRow("no host") << u"redis://"_s << u"host name"_s;
        QTest::newRow("no host, port") << u"redis://:6379"_s << u"host name"_s;
        QTest::newRow("no host, login") << u"redis://:secret@/1"_s << u"host name"_s;
        QTest::newRow("space") << u"redis://my cache"_s << u"host name"_s;
        QTest::newRow("port 0") << u"redis://cache:0"_s << u"port from 1"_s;
        QTest::newRow("port, too big") << u"redis://cache:65536"_s << u"port from 1"_s;
        QTest::newRow("port, empty") << u"redis://cache:"_s << u"port from 1"_s;
        QTest::newRow("no port") << u"redis://cache:secret"_s << u"port from 1"_s;
        QTest::newRow("IPv6 without brackets") << u"redis://::1"_s << u"host name"_s;
        QTest::newRow("open bracket") << u"redis://[::1"_s << u"IPv6"_s;
        QTest::newRow("IPv4 in brackets") << u"redis://[127.0.0.1]"_s << u"IPv6"_s;
        QTest::newRow("behind the bracket") << u"redis://[::1]secret"_s << u"port from 1"_s;
        QTest::newRow("user alone") << u"redis://secret@cache"_s << u":password@"_s;
        QTest::newRow("no password") << u"redis://chat:@cache"_s << u":password@"_s;
        QTest::newRow("database") << u"redis://cache/secret"_s << u"number of a database"_s;
        QTest::newRow("database, negative") << u"redis://cache/-1"_s << u"number of a database"_s;
        QTest::newRow("database, plus") << u"redis://cache/+1"_s << u"number of a database"_s;
        QTest::newRow("deeper") << u"redis://cache/1/2"_s << u"number of a database"_s;
        QTest::newRow("query") << u"redis://cache/1?secret"_s << u"without ?"_s;
        QTest::newRow("number sign") << u"redis://:sec#ret@cache"_s << u"%23"_s;
        QTest::newRow("two hosts") << u"redis://one,two"_s << u"one host"_s;
        QTest::newRow("no master") << u"redis+sentinel://one"_s << u"the master's name"_s;
        QTest::newRow("no master, database") << u"redis+sentinel://one//1"_s << u"the master's name"_s;
        QTest::newRow("sentinel missing") << u"redis+sentinel://one,,two/m"_s << u"host name"_s;
    }
    void saysWhatWasExpected()
    {
        QFETCH(QString, url);
        QFETCH(QString, part);
        const auto endpoint = RedisEndpoint::parse(url);
        QVERIFY(!endpoint);
        QVERIFY2(endpoint.error().contains(part), qPrintable(endpoint.error()));
        QVERIFY(!endpoint.error().contains(u"secret"_s));
        QVERIFY(!endpoint.error().endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestRedisEndpoint)
#include "tst_redis_endpoint.moc"
