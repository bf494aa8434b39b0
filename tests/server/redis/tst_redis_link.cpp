// SPDX-License-Identifier: MIT
#include "server/redis/redis_link.h"
#include "tests/support/await.h"
#include "tests/support/redis_server.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

RedisEndpoint endpointOf(const RedisServer &server)
{
    return *RedisEndpoint::parse(server.url());
}

QByteArray answerTo(RedisLink &link, const QList<QByteArray> &command)
{
    const auto reply = await(link.connection().command(command));
    return reply ? reply->bytes() : QByteArray();
}

} // namespace

class TestRedisLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesUp()
    {
        RedisServer server;
        RedisLink link(endpointOf(server), "one", 3s);
        QSignalSpy up(&link, &RedisLink::up);
        link.start();
        link.start();
        QVERIFY(!link.isUp());
        QTRY_COMPARE(up.size(), 1);
        QVERIFY(link.isUp());
        QVERIFY(link.lastProblem().isEmpty());
        QCOMPARE(answerTo(link, {"CLIENT", "GETNAME"}), "one");
    }

    void comesBackWithTheServer()
    {
        RedisServer server;
        RedisLink link(endpointOf(server), {}, 3s);
        QSignalSpy up(&link, &RedisLink::up);
        QSignalSpy down(&link, &RedisLink::down);
        link.start();
        QTRY_COMPARE(up.size(), 1);

        server.kill();
        QTRY_COMPARE(down.size(), 1);
        QVERIFY(!link.isUp());
        QVERIFY(!link.lastProblem().isEmpty());
        QCOMPARE(down[0][0].toString(), link.lastProblem());

        server.restart();
        QTRY_COMPARE(up.size(), 2);
        QVERIFY(link.lastProblem().isEmpty());
        QCOMPARE(answerTo(link, {"PING"}), "PONG");
        QCOMPARE(down.size(), 1);
    }

    void waitsForAServerThatIsNotThereYet()
    {
        RedisServer server;
        server.kill();
        RedisLink link(endpointOf(server), {}, 3s);
        QSignalSpy up(&link, &RedisLink::up);
        QSignalSpy down(&link, &RedisLink::down);
        link.start();
        QTRY_VERIFY(link.lastProblem().contains(u"refused"_s));
        server.restart();
        QTRY_COMPARE(up.size(), 1);
        QCOMPARE(down.size(), 0);
    }

    void goesAwayFromAServerThatHangs()
    {
        RedisServer server;
        RedisLink link(endpointOf(server), {}, 300ms);
        QSignalSpy up(&link, &RedisLink::up);
        QSignalSpy down(&link, &RedisLink::down);
        link.start();
        QTRY_COMPARE(up.size(), 1);

        server.suspend();
        QElapsedTimer clock;
        clock.start();
        std::optional<ErrorCode> error;
        qsizetype downsBefore = -1;
        link.connection().send({"PING"}, [&](const Result<RedisReply> &reply) {
            error = errorOf(reply);
            downsBefore = down.size();
            QVERIFY(!link.isUp());
        });
        QTRY_COMPARE(down.size(), 1);
        QVERIFY(clock.elapsed() >= 300);
        QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(error == ErrorCode::StoreUnavailable);
        QCOMPARE(downsBefore, 0);
        QVERIFY2(link.lastProblem().contains(u"has not answered"_s), qPrintable(link.lastProblem()));

        // The kernel still takes connections for it.
        QTRY_VERIFY(link.lastProblem().contains(u"no answer within 300 ms"_s));
        server.resume();
        QTRY_COMPARE(up.size(), 2);
        QCOMPARE(down.size(), 1);
    }

    void anIdleServerIsNotAHungOne()
    {
        RedisServer server;
        RedisLink link(endpointOf(server), {}, 100ms);
        QSignalSpy up(&link, &RedisLink::up);
        QSignalSpy down(&link, &RedisLink::down);
        link.start();
        QTRY_COMPARE(up.size(), 1);
        // Longer than its patience, again and again, with an answer in between.
        for (int i = 0; i < 3; ++i) {
            QTimer timer;
            timer.setSingleShot(true);
            timer.start(150ms);
            QTRY_VERIFY(!timer.isActive());
            QCOMPARE(answerTo(link, {"PING"}), "PONG");
        }
        QCOMPARE(down.size(), 0);
    }

    void aSubscriptionThatIsNotConfirmedCountsAsWaiting()
    {
        RedisServer server;
        RedisLink link(endpointOf(server), {}, 300ms);
        QSignalSpy down(&link, &RedisLink::down);
        link.start();
        QTRY_VERIFY(link.isUp());
        server.suspend();
        link.connection().subscribe({"a"});
        QTRY_COMPARE(down.size(), 1);
    }

    void resetOpensItAnew()
    {
        RedisServer server;
        RedisLink link(endpointOf(server), {}, 3s);
        QSignalSpy up(&link, &RedisLink::up);
        QSignalSpy down(&link, &RedisLink::down);
        link.start();
        link.reset(u"too early"_s);
        QTRY_COMPARE(up.size(), 1);
        QCOMPARE(down.size(), 0);

        std::optional<ErrorCode> second;
        link.connection().send({"PING"}, [&](const Result<RedisReply> &) { link.reset(u"READONLY"_s); });
        link.connection().send({"PING"}, [&](const Result<RedisReply> &reply) { second = errorOf(reply); });
        QTRY_COMPARE(down.size(), 1);
        QCOMPARE(down[0][0].toString(), u"READONLY"_s);
        QVERIFY(second == ErrorCode::StoreUnavailable);
        link.reset(u"again"_s);
        QTRY_COMPARE(up.size(), 2);
        QCOMPARE(down.size(), 1);
    }

    void stopEndsItWithoutASignal()
    {
        RedisServer server;
        RedisLink link(endpointOf(server), {}, 3s);
        QSignalSpy up(&link, &RedisLink::up);
        QSignalSpy down(&link, &RedisLink::down);
        link.stop();
        link.start();
        QTRY_COMPARE(up.size(), 1);
        link.stop();
        QVERIFY(!link.isUp());
        link.reset(u"nothing to reset"_s);
        QTRY_COMPARE(server.ask({"CLIENT", "LIST"}).count(" name="), 1);
        link.start();
        QTRY_COMPARE(up.size(), 2);
        QCOMPARE(down.size(), 0);
    }

    void mayBeDestroyedByWhoeverItTells_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where : {"up", "down", "answer", "answer while going down"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }
    void mayBeDestroyedByWhoeverItTells()
    {
        QFETCH(QString, where);
        RedisServer server;
        auto link = std::make_unique<RedisLink>(endpointOf(server), QByteArray(), 3s);
        connect(link.get(), &RedisLink::up, this, [&] {
            if (where == u"up"_s) {
                link.reset();
                return;
            }
            if (where.startsWith(u"answer"_s))
                link->connection().send({"PING"}, [&](const Result<RedisReply> &) { link.reset(); });
            if (where != u"answer"_s)
                link->reset(u"as asked"_s);
        });
        connect(link.get(), &RedisLink::down, this, [&] { link.reset(); });
        link->start();
        QTRY_VERIFY(!link);
    }

    void aReplicaWillNotDo()
    {
        RedisServer master;
        RedisServer replica({.more = {u"--replicaof"_s, u"127.0.0.1"_s, QString::number(master.port())}});
        RedisLink link(endpointOf(replica), {}, 3s);
        QSignalSpy up(&link, &RedisLink::up);
        link.start();
        QTRY_VERIFY2(link.lastProblem().contains(u"is not a master"_s), qPrintable(link.lastProblem()));
        replica.ask({"REPLICAOF", "NO", "ONE"});
        QTRY_COMPARE(up.size(), 1);
    }

    void whoMayNotAskForTheRoleIsLetIn()
    {
        RedisServer server;
        server.ask({"ACL", "SETUSER", "chat", "on", ">secret", "~*", "&*", "+@all", "-role"});
        RedisEndpoint endpoint = endpointOf(server);
        endpoint.user = u"chat"_s;
        endpoint.password = u"secret"_s;
        RedisLink link(endpoint, {}, 3s);
        link.start();
        QTRY_VERIFY(link.isUp());
    }

    void asksSentinelsInTurn()
    {
        RedisServer master({.password = u"secret"_s});
        RedisServer noSentinel;
        RedisSentinel sentinel(u"chat"_s, master);
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        RedisServer gone;
        gone.kill();

        const RedisEndpoint endpoint{.addresses = {gone.address(),
                                                   {u"127.0.0.1"_s, silent.serverPort()},
                                                   noSentinel.address(),
                                                   sentinel.address()},
                                     .masterName = u"chat"_s,
                                     .password = u"secret"_s,
                                     .database = 2};
        RedisLink link(endpoint, "one", 3s);
        QSignalSpy up(&link, &RedisLink::up);
        QSignalSpy asked(&silent, &QTcpServer::newConnection);
        link.start();
        QTRY_COMPARE(up.size(), 1);
        QVERIFY(master.ask({"CLIENT", "LIST"}).contains("name=one"));
        QCOMPARE(asked.size(), 1);

        // The one that knew is asked first.
        link.reset(u"a test wants it"_s);
        QTRY_COMPARE(up.size(), 2);
        QCOMPARE(asked.size(), 1);
    }

    void saysWhyNoSentinelHelps()
    {
        RedisServer master;
        RedisSentinel sentinel(u"chat"_s, master);
        RedisEndpoint endpoint{.addresses = {sentinel.address()}, .masterName = u"other"_s};
        RedisLink link(endpoint, {}, 3s);
        link.start();
        QTRY_VERIFY2(link.lastProblem().contains(u"it knows no master named other"_s),
                     qPrintable(link.lastProblem()));
        link.stop();

        RedisServer noSentinel;
        endpoint.addresses = {noSentinel.address()};
        RedisLink second(endpoint, {}, 3s);
        second.start();
        QTRY_VERIFY2(second.lastProblem().contains(u"unknown command"_s), qPrintable(second.lastProblem()));
    }

    void followsTheMaster()
    {
        RedisServer first;
        RedisServer second({.more = {u"--replicaof"_s, u"127.0.0.1"_s, QString::number(first.port()),
                                     u"--repl-ping-replica-period"_s, u"1"_s}});
        QTRY_VERIFY(second.ask({"ROLE"}).contains("connected"));
        RedisSentinel sentinel(u"chat"_s, first);
        QTRY_VERIFY_WITH_TIMEOUT(
            sentinel.ask({"SENTINEL", "replicas", "chat"}).contains(QByteArray::number(second.port())),
            20000);

        RedisLink link({.addresses = {sentinel.address()}, .masterName = u"chat"_s}, {}, 3s);
        QSignalSpy up(&link, &RedisLink::up);
        QSignalSpy down(&link, &RedisLink::down);
        link.start();
        QTRY_COMPARE(up.size(), 1);
        QVERIFY(first.ask({"ROLE"}).contains("master"));

        first.kill();
        QTRY_COMPARE(down.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(up.size(), 2, 30000);
        QCOMPARE(answerTo(link, {"SET", "key", "value"}), "OK");
        QCOMPARE(second.ask({"GET", "key"}), "$5\r\nvalue\r\n");
    }
};

QTEST_GUILESS_MAIN(TestRedisLink)
#include "tst_redis_link.moc"
