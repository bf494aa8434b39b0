// SPDX-License-Identifier: MIT
#include "server/redis/redis_connection.h"
#include "tests/support/await.h"
#include "tests/support/redis_server.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto patience = 3s;

/// What a connection to `address` came to: empty when it was opened, the reason otherwise.
QString opening(RedisConnection &connection, const RedisAddress &address, const RedisLogin &login = {},
                std::chrono::milliseconds timeout = patience)
{
    QSignalSpy opened(&connection, &RedisConnection::opened);
    QSignalSpy lost(&connection, &RedisConnection::lost);
    connection.open(address, login, timeout);
    if (!opened.isEmpty() || !lost.isEmpty())
        return u"came before open() returned"_s;
    if (!QTest::qWaitFor([&] { return !opened.isEmpty() || !lost.isEmpty(); }))
        return u"nothing came"_s;
    if (opened.size() + lost.size() != 1 || connection.isOpen() == opened.isEmpty())
        return u"something else"_s;
    return opened.isEmpty() ? lost[0][0].toString() : QString();
}

RedisReply answerTo(RedisConnection &connection, const QList<QByteArray> &command)
{
    const auto reply = await(connection.command(command));
    return reply ? *reply : RedisReply(RedisReply::Error{"NOT ANSWERED"});
}

QByteArray bytes(qsizetype size)
{
    QByteArray all(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        all[i] = char(i * 7 + i / 256);
    return all;
}

/// Listens, and keeps those who come.
class SilentServer
{
public:
    SilentServer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no free port");
    }
    RedisAddress address() const { return {u"127.0.0.1"_s, m_server.serverPort()}; }
    bool hasNext() const { return m_server.hasPendingConnections(); }
    QTcpSocket *next() { return m_server.nextPendingConnection(); }

private:
    QTcpServer m_server;
};

/// Notes what a connection for messages tells.
class Notes : public QObject
{
public:
    explicit Notes(RedisConnection &connection)
    {
        connect(&connection, &RedisConnection::subscribed, this,
                [this](const QByteArray &c) { all << "+" + c; });
        connect(&connection, &RedisConnection::unsubscribed, this,
                [this](const QByteArray &c) { all << "-" + c; });
        connect(&connection, &RedisConnection::messageReceived, this,
                [this](const QByteArray &c, const QByteArray &payload) { all << c + ":" + payload; });
    }
    QList<QByteArray> all;
};

using List = QList<QByteArray>;

} // namespace

class TestRedisConnection : public QObject
{
    Q_OBJECT

    std::unique_ptr<RedisServer> m_server;

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<RedisServer>(); }
    void cleanupTestCase() { m_server.reset(); }
    void init()
    {
        if (!m_server->isRunning())
            m_server->restart();
        m_server->ask({"FLUSHALL"});
    }

    void answersInOrder()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        QList<qint64> answers;
        for (int i = 0; i < 10000; ++i) {
            connection.send({"INCR", "counter"},
                            [&](const Result<RedisReply> &reply) { answers.append(reply->integer()); });
        }
        QVERIFY(answers.isEmpty());
        QVERIFY(connection.oldestWait() > 0ms);
        QTRY_COMPARE(answers.size(), 10000);
        for (int i = 0; i < 10000; ++i)
            QCOMPARE(answers[i], i + 1);
        QCOMPARE(connection.oldestWait(), 0ms);
    }

    void repliesAreOfEveryKind()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        QCOMPARE(answerTo(connection, {"SET", "key", "1"}).bytes(), "OK");
        QCOMPARE(answerTo(connection, {"INCR", "key"}).integer(), 2);
        QCOMPARE(answerTo(connection, {"DECRBY", "key", "9223372036854775807"}).integer(),
                 2 - std::numeric_limits<qint64>::max());
        QVERIFY(answerTo(connection, {"GET", "nothing"}).isNil());
        const QByteArray empty = answerTo(connection, {"ECHO", ""}).bytes();
        QVERIFY(empty.isEmpty() && !empty.isNull());

        const RedisReply nested = answerTo(connection, {"EVAL", "return {1, 'two', {}, {{false}}}", "0"});
        QCOMPARE(nested.list().size(), 4);
        QCOMPARE(nested.list()[0].integer(), 1);
        QCOMPARE(nested.list()[1].bytes(), "two");
        QVERIFY(!nested.list()[2].isNil());
        QVERIFY(nested.list()[3].list()[0].list()[0].isNil());
    }

    void whatRedisRefusesIsAReply()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        const RedisReply unknown = answerTo(connection, {"NONSENSE"});
        QVERIFY(unknown.error());
        QVERIFY(unknown.error()->text.startsWith("ERR unknown command"));
        QVERIFY(
            answerTo(connection, {"EVALSHA", QByteArray(40, '0'), "0"}).error()->text.startsWith("NOSCRIPT"));
        QCOMPARE(answerTo(connection, {"PING"}).bytes(), "PONG");
        QVERIFY(connection.isOpen());
    }

    void argumentsAndAnswersAreBytes_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 256, 16384, 1 << 20, 20 << 20})
            QTest::addRow("%lld", qlonglong(size)) << size;
    }
    void argumentsAndAnswersAreBytes()
    {
        QFETCH(qsizetype, size);
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        const QByteArray value = bytes(size);
        const QByteArray key("k\0\r\n$1 \xff", 8);
        QCOMPARE(answerTo(connection, {"SET", key, value}).bytes(), "OK");
        QVERIFY(answerTo(connection, {"GET", key}).bytes() == value);
        QCOMPARE(answerTo(connection, {"KEYS", "*"}).list().first().bytes(), key);
    }

    void bigListsArrive()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        const QByteArray fill = "for i = 1, 100000 do redis.call('RPUSH', KEYS[1], 'value ' .. i) end";
        QVERIFY(answerTo(connection, {"EVAL", fill, "1", "list"}).isNil());
        const RedisReply::List list = answerTo(connection, {"LRANGE", "list", "0", "-1"}).list();
        QCOMPARE(list.size(), 100000);
        QCOMPARE(list.first().bytes(), "value 1");
        QCOMPARE(list.last().bytes(), "value 100000");
    }

    void manyArgumentsLeave()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        List command{"RPUSH", "list"};
        for (int i = 0; i < 50000; ++i)
            command.append(QByteArray::number(i));
        QCOMPARE(answerTo(connection, command).integer(), 50000);
    }

    void logsIn()
    {
        RedisServer server({.password = u"s€cret"_s});
        server.ask({"ACL", "SETUSER", "chat", "on", ">other", "~*", "&*", "+@all"});
        RedisConnection connection;
        QCOMPARE(opening(connection, server.address(),
                         {.user = {}, .password = u"s€cret"_s, .database = 3, .clientName = "node-1"}),
                 QString());
        QCOMPARE(answerTo(connection, {"ACL", "WHOAMI"}).bytes(), "default");
        const QByteArray info = answerTo(connection, {"CLIENT", "INFO"}).bytes();
        QVERIFY2(info.contains(" db=3 ") && info.contains(" name=node-1 "), info.constData());

        QCOMPARE(opening(connection, server.address(), {.user = u"chat"_s, .password = u"other"_s}),
                 QString());
        QCOMPARE(answerTo(connection, {"ACL", "WHOAMI"}).bytes(), "chat");
    }

    void saysWhyItMayNotLogIn_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("database");
        QTest::addColumn<QString>("reason");
        QTest::newRow("wrong password") << u""_s << u"guess"_s << 0 << u"WRONGPASS"_s;
        QTest::newRow("wrong user") << u"chat"_s << u"secret"_s << 0 << u"WRONGPASS"_s;
        QTest::newRow("no password") << u""_s << u""_s << 0 << u"NOAUTH"_s;
        QTest::newRow("no such database") << u""_s << u"secret"_s << 16 << u"ERR DB index is out of range"_s;
    }
    void saysWhyItMayNotLogIn()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(int, database);
        QFETCH(QString, reason);
        static RedisServer server({.password = u"secret"_s});
        RedisConnection connection;
        const QString told =
            opening(connection, server.address(), {.user = user, .password = password, .database = database});
        QVERIFY2(
            told.startsWith("redis at 127.0.0.1:"_L1 + QString::number(server.port()) + ": "_L1 + reason),
            qPrintable(told));
        QVERIFY(password.isEmpty() || !told.contains(password));
    }

    void thePasswordIsNotRepeated()
    {
        RedisServer server({.more = {u"--rename-command"_s, u"AUTH"_s, u"LOGIN"_s}});
        RedisConnection connection;
        const QString told = opening(connection, server.address(), {.user = {}, .password = u"hunter2"_s});
        QVERIFY2(told.contains(u"unknown command"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"hunter2"_s), qPrintable(told));
    }

    void aRefusedNameOrPingIsNoObstacle()
    {
        RedisServer server;
        server.ask({"ACL", "SETUSER", "chat", "on", ">secret", "~*", "&*", "+get"});
        RedisConnection connection;
        QCOMPARE(opening(connection, server.address(),
                         {.user = u"chat"_s, .password = u"secret"_s, .clientName = "one"}),
                 QString());
        QVERIFY(answerTo(connection, {"GET", "key"}).isNil());
    }

    void aServerThatIsFullSaysSo()
    {
        RedisServer server({.more = {u"--maxclients"_s, u"1"_s}});
        RedisConnection first;
        // Those who have just looked whether it is there may still count.
        QTRY_COMPARE(opening(first, server.address()), QString());
        RedisConnection second;
        const QString told = opening(second, server.address());
        QVERIFY2(told.contains(u"max number of clients"_s), qPrintable(told));
    }

    void hostNamesAreLookedUp()
    {
        RedisConnection connection;
        // Where localhost is ::1 first, the other address is tried next.
        QCOMPARE(opening(connection, {u"localhost"_s, m_server->port()}), QString());
        QCOMPARE(answerTo(connection, {"PING"}).bytes(), "PONG");
    }

    void anUnknownHostIsLost()
    {
        RedisConnection connection;
        const QString told = opening(connection, {u"nowhere.invalid"_s, 6379});
        QVERIFY2(told.startsWith(u"redis at nowhere.invalid:6379: "_s), qPrintable(told));
        QVERIFY(told != u"redis at nowhere.invalid:6379: "_s);
    }

    void aRefusedPortIsLost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("address") << u"127.0.0.1"_s;
        QTest::newRow("name") << u"localhost"_s;
    }
    void aRefusedPortIsLost()
    {
        QFETCH(QString, host);
        quint16 port = 0;
        {
            const SilentServer server;
            port = server.address().port;
        }
        RedisConnection connection;
        const QString told = opening(connection, {host, port});
        const RedisAddress address{host, port};
        QCOMPARE(told, QString("redis at "_L1 + address.toString() + ": Connection refused"_L1));
    }

    void aSilentServerIsLostInTime()
    {
        const SilentServer server;
        RedisConnection connection;
        QElapsedTimer clock;
        clock.start();
        const QString told = opening(connection, server.address(), {}, 200ms);
        QVERIFY2(told.endsWith(u"no answer within 200 ms"_s), qPrintable(told));
        QVERIFY(clock.elapsed() >= 190);
        QVERIFY(clock.elapsed() < 2000);
    }

    void whoIsNotRedisIsLost()
    {
        SilentServer server;
        RedisConnection connection;
        QSignalSpy lost(&connection, &RedisConnection::lost);
        connection.open(server.address(), {}, patience);
        QTRY_VERIFY(server.hasNext());
        QTcpSocket *const peer = server.next();
        peer->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY2(lost[0][0].toString().contains(u"Protocol error"_s), qPrintable(lost[0][0].toString()));
    }

    void commandsUnderWayAreAnsweredBeforeLost()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        QSignalSpy lost(&connection, &RedisConnection::lost);
        int unavailable = 0;
        m_server->suspend();
        for (int i = 0; i < 1000; ++i) {
            connection.send({"INCR", "counter"}, [&](const Result<RedisReply> &reply) {
                QVERIFY(errorOf(reply) == ErrorCode::StoreUnavailable);
                QVERIFY(!connection.isOpen());
                QCOMPARE(lost.size(), 0);
                ++unavailable;
            });
        }
        settle();
        QCOMPARE(unavailable, 0);
        m_server->kill();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(unavailable, 1000);
        QVERIFY(lost[0][0].toString().startsWith(u"redis at 127.0.0.1:"_s));
        QCOMPARE(connection.oldestWait(), 0ms);
    }

    void answersThatCameBeforeTheLossCount()
    {
        SilentServer server;
        RedisConnection connection;
        QSignalSpy opened(&connection, &RedisConnection::opened);
        QSignalSpy lost(&connection, &RedisConnection::lost);
        connection.open(server.address(), {}, patience);
        QTRY_VERIFY(server.hasNext());
        QTcpSocket *const peer = server.next();
        peer->write("+PONG\r\n");
        QTRY_COMPARE(opened.size(), 1);

        List told;
        for (int i = 0; i < 3; ++i) {
            connection.send({"GET", "key"}, [&](const Result<RedisReply> &reply) {
                told.append(reply ? reply->bytes() : QByteArray("lost"));
            });
        }
        QTRY_VERIFY(peer->bytesAvailable() > 0);
        peer->write("+one\r\n$3\r\ntwo\r\n$100\r\nthr");
        peer->disconnectFromHost();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(told, (List{"one", "two", "lost"}));
    }

    void nothingIsSentWhileItIsNotOpen()
    {
        RedisConnection connection;
        int unavailable = 0;
        const auto count = [&](const Result<RedisReply> &reply) {
            if (errorOf(reply) == ErrorCode::StoreUnavailable)
                ++unavailable;
        };
        connection.send({"PING"}, count);
        connection.subscribe({"a"});
        connection.unsubscribe({"a"});
        QCOMPARE(unavailable, 1);
        connection.open(m_server->address(), {}, patience);
        connection.send({"PING"}, count);
        QCOMPARE(unavailable, 2);
        QTRY_VERIFY(connection.isOpen());
        connection.send({"PING"}, count);
        connection.close();
        QCOMPARE(unavailable, 3);
        connection.send({"PING"}, count);
        QCOMPARE(unavailable, 4);
    }

    void closingIsSilent_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("while looking up") << u"localhost"_s << false;
        QTest::newRow("while connecting") << u"127.0.0.1"_s << false;
        QTest::newRow("when open") << u"127.0.0.1"_s << true;
    }
    void closingIsSilent()
    {
        QFETCH(QString, host);
        QFETCH(bool, isOpen);
        RedisConnection connection;
        QSignalSpy opened(&connection, &RedisConnection::opened);
        QSignalSpy lost(&connection, &RedisConnection::lost);
        connection.open({host, m_server->port()}, {}, 100ms);
        if (isOpen)
            QTRY_VERIFY(connection.isOpen());
        connection.close();
        connection.close();
        QVERIFY(!connection.isOpen());
        // Anything that was on its way would come before this is through.
        RedisConnection other;
        QCOMPARE(opening(other, {u"localhost"_s, m_server->port()}), QString());
        QCOMPARE(opened.size(), isOpen ? 1 : 0);
        QCOMPARE(lost.size(), 0);
        QTRY_COMPARE(m_server->ask({"CLIENT", "LIST"}).count(" name="), 2);
    }

    void openingAgainDropsWhatWasOpen()
    {
        RedisServer second;
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        std::optional<ErrorCode> error;
        QSignalSpy lost(&connection, &RedisConnection::lost);
        connection.send({"PING"}, [&](const Result<RedisReply> &reply) { error = errorOf(reply); });
        // The first two are overtaken.
        connection.open(m_server->address(), {}, patience);
        connection.open({u"localhost"_s, m_server->port()}, {}, patience);
        QCOMPARE(opening(connection, second.address()), QString());
        QVERIFY(error == ErrorCode::StoreUnavailable);
        QVERIFY(answerTo(connection, {"CONFIG", "GET", "port"}).list().at(1).bytes().toUShort() ==
                second.port());
        QCOMPARE(lost.size(), 0);
    }

    void mayBeOpenedAgainInsideLost()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        QSignalSpy opened(&connection, &RedisConnection::opened);
        int losses = 0;
        connect(&connection, &RedisConnection::lost, this, [&] {
            if (++losses == 1)
                m_server->restart();
            connection.open(m_server->address(), {}, patience);
        });
        m_server->kill();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(answerTo(connection, {"PING"}).bytes(), "PONG");
        QCOMPARE(losses, 1);
    }

    void anAnswerMayDoAnything_data()
    {
        QTest::addColumn<QString>("deed");
        for (const char *deed : {"destroy", "close", "open", "send", "spin"})
            QTest::newRow(deed) << QString::fromLatin1(deed);
    }
    // Other answers have come with the one that does it, and others are under way.
    void anAnswerMayDoAnything()
    {
        QFETCH(QString, deed);
        auto connection = std::make_unique<RedisConnection>();
        QCOMPARE(opening(*connection, m_server->address()), QString());
        QSignalSpy lost(connection.get(), &RedisConnection::lost);
        int answered = 0;
        int failed = 0;
        const auto count = [&](const Result<RedisReply> &reply) { ++(reply ? answered : failed); };
        connection->send({"PING"}, count);
        connection->send({"PING"}, [&](const Result<RedisReply> &reply) {
            count(reply);
            connection->send({"GET", "key"}, count);
            if (deed == u"destroy"_s)
                connection.reset();
            else if (deed == u"close"_s)
                connection->close();
            else if (deed == u"open"_s)
                connection->open(m_server->address(), {}, patience);
            else if (deed == u"spin"_s)
                QTRY_COMPARE(answered, 5);
        });
        connection->send({"PING"}, count);
        connection->send({"PING"}, count);
        QTRY_COMPARE(answered + failed, 5);
        const bool isDropped = deed != u"send"_s && deed != u"spin"_s;
        QCOMPARE(failed, isDropped ? 3 : 0);
        QCOMPARE(lost.size(), 0);
        if (deed == u"open"_s)
            QTRY_VERIFY(connection->isOpen());
        if (connection && deed != u"close"_s)
            QCOMPARE(answerTo(*connection, {"PING"}).bytes(), "PONG");
    }

    void anAnswerToALossMayDoAnything_data()
    {
        QTest::addColumn<QString>("deed");
        for (const char *deed : {"destroy", "close", "open"})
            QTest::newRow(deed) << QString::fromLatin1(deed);
    }
    void anAnswerToALossMayDoAnything()
    {
        QFETCH(QString, deed);
        auto connection = std::make_unique<RedisConnection>();
        QCOMPARE(opening(*connection, m_server->address()), QString());
        QSignalSpy lost(connection.get(), &RedisConnection::lost);
        m_server->suspend();
        int failed = 0;
        for (int i = 0; i < 3; ++i) {
            connection->send({"PING"}, [&, i](const Result<RedisReply> &reply) {
                failed += reply ? 0 : 1;
                if (i != 1)
                    return;
                if (deed == u"destroy"_s) {
                    connection.reset();
                } else if (deed == u"close"_s) {
                    connection->close();
                } else {
                    m_server->restart();
                    connection->open(m_server->address(), {}, patience);
                }
            });
        }
        m_server->kill();
        QTRY_COMPARE(failed, 3);
        if (deed == u"open"_s)
            QTRY_VERIFY(connection->isOpen());
        settle();
        QCOMPARE(lost.size(), 0);
    }

    void aSignalMayDestroyIt_data()
    {
        QTest::addColumn<QString>("signal");
        for (const char *signal : {"opened", "refused", "lost", "subscribed", "messageReceived"})
            QTest::newRow(signal) << QString::fromLatin1(signal);
    }
    void aSignalMayDestroyIt()
    {
        QFETCH(QString, signal);
        auto connection = std::make_unique<RedisConnection>();
        const auto destroy = [&] { connection.reset(); };
        if (signal == u"opened"_s)
            connect(connection.get(), &RedisConnection::opened, this, destroy);
        else if (signal == u"subscribed"_s)
            connect(connection.get(), &RedisConnection::subscribed, this, destroy);
        else if (signal == u"messageReceived"_s)
            connect(connection.get(), &RedisConnection::messageReceived, this, destroy);
        else
            connect(connection.get(), &RedisConnection::lost, this, destroy);
        if (signal == u"refused"_s)
            m_server->kill();
        connection->open(m_server->address(), {}, patience);
        QTRY_VERIFY(!connection || connection->isOpen());
        if (signal == u"lost"_s)
            m_server->kill();
        if (connection) {
            QSignalSpy subscribed(connection.get(), &RedisConnection::subscribed);
            connection->subscribe({"a", "b"});
            QTRY_VERIFY(!connection || subscribed.size() == 2);
        }
        m_server->ask({"PUBLISH", "a", "1"});
        QTRY_VERIFY(!connection);
    }

    void answersOutliveTheConnection()
    {
        auto connection = std::make_unique<RedisConnection>();
        QCOMPARE(opening(*connection, m_server->address()), QString());
        auto task = connection->command({"PING"});
        connection.reset();
        QVERIFY(errorOf(await(std::move(task))) == ErrorCode::StoreUnavailable);
    }

    void messagesComeInOrder()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        Notes notes(connection);
        const QByteArray odd("c\0\r\n$3", 6);
        connection.subscribe({"a", odd});
        QVERIFY(connection.oldestWait() > 0ms);
        QTRY_COMPARE(notes.all, (List{"+a", "+" + odd}));
        QCOMPARE(connection.oldestWait(), 0ms);
        notes.all.clear();

        RedisConnection publisher;
        QCOMPARE(opening(publisher, m_server->address()), QString());
        List sent;
        for (int i = 0; i < 5000; ++i) {
            const QByteArray channel = i % 3 == 0 ? odd : QByteArray("a");
            const QByteArray payload = QByteArray::number(i) + QByteArray("\0\r\n", 3);
            publisher.send({"PUBLISH", channel, payload}, [](const Result<RedisReply> &) {});
            publisher.send({"PUBLISH", "b", payload}, [](const Result<RedisReply> &) {});
            sent.append(channel + ":" + payload);
        }
        QTRY_COMPARE(notes.all.size(), sent.size());
        QCOMPARE(notes.all, sent);
    }

    void bigMessagesArrive()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        Notes notes(connection);
        connection.subscribe({"a"});
        QTRY_COMPARE(notes.all.size(), 1);
        RedisConnection publisher;
        QCOMPARE(opening(publisher, m_server->address()), QString());
        const QByteArray payload = bytes(3 << 20);
        QCOMPARE(answerTo(publisher, {"PUBLISH", "a", payload}).integer(), 1);
        QTRY_COMPARE(notes.all.size(), 2);
        QVERIFY(notes.all.last() == "a:" + payload);
    }

    void subscriptionsMayChangeBeforeTheyAreConfirmed()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        Notes notes(connection);
        connection.subscribe({"a"});
        connection.unsubscribe({"a"});
        connection.subscribe({"a"});
        connection.subscribe({"b"});
        connection.unsubscribe({"b", "a"});
        connection.subscribe({"b"});
        QTRY_COMPARE(notes.all, (List{"+a", "-a", "+a", "+b", "-b", "-a", "+b"}));

        m_server->ask({"PUBLISH", "a", "1"});
        m_server->ask({"PUBLISH", "b", "2"});
        QTRY_COMPARE(notes.all.last(), "b:2");
        QCOMPARE(notes.all.size(), 8);
    }

    void aConfirmedSubscriptionMayBeRenewedAtOnce()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        Notes notes(connection);
        connection.subscribe({"a"});
        QTRY_COMPARE(notes.all.size(), 1);
        for (int i = 0; i < 20; ++i) {
            connection.unsubscribe({"a"});
            connection.subscribe({"a"});
        }
        QTRY_COMPARE(notes.all.size(), 41);
        m_server->ask({"PUBLISH", "a", "1"});
        QTRY_COMPARE(notes.all.last(), "a:1");
        // The last one goes, and the first comes again.
        connection.unsubscribe({"a"});
        QTRY_COMPARE(notes.all.last(), "-a");
        connection.subscribe({"a"});
        QTRY_COMPARE(notes.all.last(), "+a");
        m_server->ask({"PUBLISH", "a", "2"});
        QTRY_COMPARE(notes.all.last(), "a:2");
    }

    // hiredis aborts the process when a confirmation comes while nothing is subscribed.
    void whatIsNotSubscribedIsPassedOver()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        Notes notes(connection);
        connection.unsubscribe({"a"});
        connection.subscribe({"a"});
        connection.unsubscribe({"b", "a", "a", "c"});
        connection.unsubscribe({"a"});
        connection.subscribe({});
        connection.unsubscribe({});
        connection.subscribe({"d"});
        QTRY_COMPARE(notes.all, (List{"+a", "-a", "+d"}));
        QCOMPARE(connection.oldestWait(), 0ms);
    }

    void subscribingTwiceIsConfirmedTwiceAndDeliversOnce()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        Notes notes(connection);
        connection.subscribe({"a"});
        connection.subscribe({"a"});
        QTRY_COMPARE(notes.all, (List{"+a", "+a"}));
        m_server->ask({"PUBLISH", "a", "1"});
        connection.unsubscribe({"a"});
        QTRY_COMPARE(notes.all, (List{"+a", "+a", "a:1", "-a"}));
    }

    void thousandsOfChannelsAtOnce()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        Notes notes(connection);
        List channels;
        for (int i = 0; i < 20000; ++i)
            channels.append("confab:channel:{" + QByteArray::number(i) + '}');
        connection.subscribe(channels);
        QTRY_COMPARE(notes.all.size(), 20000);
        connection.unsubscribe(channels);
        QTRY_COMPARE(notes.all.size(), 40000);
    }

    void aSubscriptionThatIsForbiddenLosesIt()
    {
        RedisServer server;
        server.ask({"ACL", "SETUSER", "chat", "on", ">secret", "~*", "+@all", "resetchannels"});
        RedisConnection connection;
        QCOMPARE(opening(connection, server.address(), {.user = u"chat"_s, .password = u"secret"_s}),
                 QString());
        QSignalSpy lost(&connection, &RedisConnection::lost);
        connection.subscribe({"a"});
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY2(lost[0][0].toString().contains(u"NOPERM"_s), qPrintable(lost[0][0].toString()));
    }

    void subscriptionsEndWithTheConnection()
    {
        RedisConnection connection;
        QCOMPARE(opening(connection, m_server->address()), QString());
        Notes notes(connection);
        connection.subscribe({"a"});
        QTRY_COMPARE(notes.all.size(), 1);
        QSignalSpy lost(&connection, &RedisConnection::lost);
        m_server->ask({"CLIENT", "KILL", "TYPE", "pubsub"});
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(opening(connection, m_server->address()), QString());
        connection.unsubscribe({"a"});
        QCOMPARE(answerTo(connection, {"PING"}).bytes(), "PONG");
        QCOMPARE(notes.all, List{"+a"});
    }
};

QTEST_GUILESS_MAIN(TestRedisConnection)
#include "tst_redis_connection.moc"
