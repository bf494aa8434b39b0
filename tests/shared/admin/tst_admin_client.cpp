// SPDX-License-Identifier: MIT
#include "shared/admin/admin_client.h"
#include "tests/support/fake_admin_server.h"
#include "tests/support/impatient.h"
#include "tests/support/outcome.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

AdminEndpoint endpoint(const QString &url, const QString &token = u"secret"_s)
{
    return {QUrl(url), {token, {}, {}}, {}};
}

QJsonObject rooms(int subscription, const QStringList &names)
{
    QJsonArray rows;
    for (const QString &name : names)
        rows.append(QJsonObject{{u"room"_s, name}});
    return {{u"subscription"_s, subscription},
            {u"topic"_s, u"rooms"_s},
            {u"total"_s, names.size()},
            {u"rows"_s, rows}};
}

} // namespace

class TestAdminClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void start_signsIn();
    void call_givesTheResult();
    void call_givesTheErrorOfTheServer();
    void callRaw_keepsNumbersOfAnySize();
    void call_failsAtOnceWithoutAConnection();
    void call_timesOut();
    void call_failsWhenTheConnectionIsLost();
    void start_saysWhatWasTriedWhenNobodyListens();
    void start_saysThatAnotherKindOfServerAnswered();
    void start_doesNotRepeatARefusedSignIn();
    void start_waitsAsLongAsTheServerAsksFor();
    void subscribe_followsDifferences();
    void subscribe_asksOnceWhenMadeAsSoonAsReady();
    void subscribe_isRestoredAfterAReconnect();
    void subscribe_tellsNoEntryTwice();
    void subscribe_asksForASnapshotWhenADifferenceDoesNotFit();
    void subscription_unsubscribesWhenItGoes();
    void update_sendsTheLastWindowOnly();
    void update_goesBackToTheWindowBeforeWhenItIsRefused();
    void update_thatIsRefusedIsNotRestoredAfterAReconnect();
    void subscribe_asksAgainWhenNoAnswerCame();
    void heartbeat_givesASilentServerUp();
    void parseAdminUrl_refusesPlainTextOverANetwork();
    void destructor_failsCallsThatWait();
    void destructor_mayRunInsideAnAnswer();
};

void TestAdminClient::start_signsIn()
{
    FakeAdminServer server;
    AdminClient client(endpoint(server.url()), impatient());
    client.start();
    QTRY_COMPARE(client.state(), AdminClient::State::Ready);
    QCOMPARE(client.session().role, u"admin"_s);
    QCOMPARE(client.session().node, u"node-1"_s);
}

void TestAdminClient::call_givesTheResult()
{
    FakeAdminServer server;
    server.answer(u"chatRoom.exists"_s, QJsonObject{{u"found"_s, true}});
    AdminClient client(endpoint(server.url()), impatient());
    client.start();
    QTRY_COMPARE(client.state(), AdminClient::State::Ready);
    const auto result = outcome(client.call(u"chatRoom.exists"_s, {{u"room"_s, u"lobby"_s}}));
    QVERIFY(result);
    QCOMPARE((*result)["found"_L1].toBool(), true);
    QCOMPARE(server.calls().first().params["room"_L1].toString(), u"lobby"_s);
}

void TestAdminClient::call_givesTheErrorOfTheServer()
{
    FakeAdminServer server;
    server.answer(u"chatRoom.roomStatus"_s,
                  FakeAdminServer::refusal(u"019"_s, u"room does not exist"_s, u"attic"_s));
    AdminClient client(endpoint(server.url()), impatient());
    client.start();
    QTRY_COMPARE(client.state(), AdminClient::State::Ready);
    const auto result = outcome(client.call(u"chatRoom.roomStatus"_s, {{u"room"_s, u"attic"_s}}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, AdminError::Kind::Refused);
    QCOMPARE(result.error().rpcCode, -32000);
    QCOMPARE(adminErrorText(result.error()), u"there is no room attic (019)"_s);
}

void TestAdminClient::callRaw_keepsNumbersOfAnySize()
{
    FakeAdminServer server;
    server.answerRaw(u"chatRoom.broadcast"_s, R"({"n":123456789012345678901234567890})");
    AdminClient client(endpoint(server.url()), impatient());
    client.start();
    QTRY_COMPARE(client.state(), AdminClient::State::Ready);
    const QByteArray params = R"({"all":true,"message":[18446744073709551616,1.10]})";
    const auto result = outcome(client.callRaw(u"chatRoom.broadcast"_s, *JsonText::parse(params)));
    QVERIFY(result);
    QCOMPARE(result->bytes(), R"({"n":123456789012345678901234567890})");
    QVERIFY(server.calls().first().text.contains(params));
}

void TestAdminClient::call_failsAtOnceWithoutAConnection()
{
    AdminClient client(endpoint(u"ws://127.0.0.1:1/admin"_s), impatient());
    client.start();
    QTRY_COMPARE(client.state(), AdminClient::State::Disconnected);
    const auto result = outcome(client.call(u"session.info"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, AdminError::Kind::NotConnected);
    QVERIFY2(result.error().message.contains(u"connect"_s), qPrintable(result.error().message));
}

void TestAdminClient::call_timesOut()
{
    FakeAdminServer server;
    server.ignore(u"node.list"_s);
    AdminClientOptions options = impatient();
    options.callTimeout = 300ms;
    AdminClient client(endpoint(server.url()), options);
    client.start();
    QTRY_COMPARE(client.state(), AdminClient::State::Ready);
    const auto result = outcome(client.call(u"node.list"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, AdminError::Kind::TimedOut);
    QCOMPARE(result.error().message, u"the server did not answer node.list within 0.3 s"_s);
}

void TestAdminClient::call_failsWhenTheConnectionIsLost()
{
    FakeAdminServer server;
    server.answer(u"node.list"_s, [&server](const QJsonObject &) {
        QMetaObject::invokeMethod(
            &server, [&server] { server.stop(); }, Qt::QueuedConnection);
        return QJsonObject();
    });
    server.ignore(u"node.list"_s);
    AdminClient client(endpoint(server.url()), impatient());
    client.start();
    QTRY_COMPARE(client.state(), AdminClient::State::Ready);
    auto task = client.call(u"node.list"_s);
    QTRY_COMPARE(server.calls().size(), 1);
    server.stop();
    const auto result = outcome(std::move(task));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, AdminError::Kind::NotConnected);
    QVERIFY2(result.error().message.contains(u"was lost"_s), qPrintable(result.error().message));
}

void TestAdminClient::start_saysWhatWasTriedWhenNobodyListens()
{
    AdminClient client(endpoint(u"ws://127.0.0.1:1/admin"_s), impatient());
    QSignalSpy disconnected(&client, &AdminClient::disconnected);
    client.start();
    QTRY_VERIFY(disconnected.size() >= 2);
    QCOMPARE(adminErrorText(client.lastError()),
             u"is confabd running? tried ws://127.0.0.1:1/admin: connection refused"_s);
}

void TestAdminClient::start_saysThatAnotherKindOfServerAnswered()
{
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    connect(&web, &QTcpServer::newConnection, &web, [&web] {
        QTcpSocket *socket = web.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"); });
    });
    const QString url = u"ws://127.0.0.1:%1/admin"_s.arg(web.serverPort());
    AdminClient client(endpoint(url), impatient());
    QSignalSpy disconnected(&client, &AdminClient::disconnected);
    client.start();
    QTRY_VERIFY(!disconnected.isEmpty());
    QCOMPARE(client.lastError().message,
             url + u" answered 404 Not Found and opened no WebSocket: is this the administration port?"_s);
}

void TestAdminClient::start_doesNotRepeatARefusedSignIn()
{
    FakeAdminServer server;
    AdminClient client(endpoint(server.url(), u"wrong"_s), impatient());
    QSignalSpy disconnected(&client, &AdminClient::disconnected);
    QSignalSpy states(&client, &AdminClient::stateChanged);
    client.start();
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(client.lastError().kind, AdminError::Kind::SignInRefused);
    QCOMPARE(adminErrorText(client.lastError()), u"the server refused the sign-in: not authorised (106)"_s);
    // A client that would try again has come and gone many times before the other one's fifth attempt.
    AdminClient other(endpoint(u"ws://127.0.0.1:1/admin"_s), impatient());
    QSignalSpy attempts(&other, &AdminClient::disconnected);
    other.start();
    QTRY_VERIFY(attempts.size() >= 5);
    QCOMPARE(server.logins(), 1);
    client.setEndpoint(endpoint(server.url()));
    client.start();
    QTRY_COMPARE(client.state(), AdminClient::State::Ready);
}

void TestAdminClient::start_waitsAsLongAsTheServerAsksFor()
{
    FakeAdminServer server;
    QElapsedTimer sinceRefusal;
    qint64 waited = -1;
    server.answer(u"session.login"_s, [&](const QJsonObject &) {
        if (sinceRefusal.isValid()) {
            waited = sinceRefusal.elapsed();
            return QJsonObject{{u"user"_s, u"token"_s}};
        }
        sinceRefusal.start();
        QJsonObject refusal = FakeAdminServer::refusal(u"106"_s, u"not authorised"_s, {}, -32001);
        QJsonObject error = refusal.begin().value().toObject();
        error.insert("data"_L1, QJsonObject{{u"code"_s, u"106"_s}, {u"retryAfter"_s, 400}});
        refusal.begin().value() = error;
        return refusal;
    });
    AdminClient client(endpoint(server.url()), impatient());
    client.start();
    QTRY_COMPARE(client.state(), AdminClient::State::Ready);
    QVERIFY2(waited >= 390, qPrintable(QString::number(waited)));
}

void TestAdminClient::subscribe_followsDifferences()
{
    FakeAdminServer server;
    server.answer(u"subscribe"_s, rooms(7, {u"attic"_s, u"lobby"_s}));
    AdminClient client(endpoint(server.url()), impatient());
    const auto subscription = client.subscribe(u"rooms"_s, {{u"limit"_s, 5}});
    QSignalSpy snapshots(subscription.get(), &AdminSubscription::snapshotReceived);
    QSignalSpy changes(subscription.get(), &AdminSubscription::changed);
    client.start();
    QTRY_COMPARE(snapshots.size(), 1);
    QCOMPARE(server.calls().first().params, (QJsonObject{{u"topic"_s, u"rooms"_s}, {u"limit"_s, 5}}));
    QCOMPARE(subscription->table().total(), 2);

    server.notify({{u"subscription"_s, 8}, {u"removed"_s, QJsonArray{u"lobby"_s}}});
    server.notify({{u"subscription"_s, 7}, {u"total"_s, 1}, {u"removed"_s, QJsonArray{u"attic"_s}}});
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(subscription->table().rows().size(), 1);
    QCOMPARE(subscription->table().indexOf(u"lobby"_s), 0);
}

void TestAdminClient::subscribe_asksOnceWhenMadeAsSoonAsReady()
{
    FakeAdminServer server;
    server.answer(u"subscribe"_s, rooms(7, {u"attic"_s}));
    server.answer(u"node.list"_s, QJsonObject());
    AdminClient client(endpoint(server.url()), impatient());
    std::unique_ptr<AdminSubscription> subscription;
    connect(&client, &AdminClient::stateChanged, this, [&](AdminClient::State state) {
        if (state == AdminClient::State::Ready)
            subscription = client.subscribe(u"rooms"_s);
    });
    client.start();
    QTRY_VERIFY(subscription && subscription->isLive());
    QVERIFY(outcome(client.call(u"node.list"_s)));
    QCOMPARE(server.calls(u"subscribe"_s).size(), 1);
    QVERIFY(server.calls(u"updateSubscription"_s).isEmpty());
}

void TestAdminClient::subscribe_isRestoredAfterAReconnect()
{
    FakeAdminServer server;
    server.answer(u"subscribe"_s, rooms(7, {u"attic"_s}));
    AdminClient client(endpoint(server.url()), impatient());
    const auto subscription = client.subscribe(u"rooms"_s);
    QSignalSpy snapshots(subscription.get(), &AdminSubscription::snapshotReceived);
    client.start();
    QTRY_COMPARE(snapshots.size(), 1);
    server.stop();
    QTRY_VERIFY(!subscription->isLive());
    QCOMPARE(subscription->table().rows().size(), 1);
    server.answer(u"subscribe"_s, rooms(1, {u"attic"_s, u"lobby"_s}));
    server.restart();
    QTRY_COMPARE(snapshots.size(), 2);
    QCOMPARE(subscription->table().rows().size(), 2);
    server.notify(
        {{u"subscription"_s, 1}, {u"total"_s, 0}, {u"removed"_s, QJsonArray{u"attic"_s, u"lobby"_s}}});
    QTRY_COMPARE(subscription->table().total(), 0);
}

void TestAdminClient::subscribe_tellsNoEntryTwice()
{
    const auto entry = [](int sequence) { return QJsonObject{{u"sequence"_s, sequence}}; };
    FakeAdminServer server;
    server.answer(u"subscribe"_s,
                  QJsonObject{{u"subscription"_s, 1}, {u"entries"_s, QJsonArray{entry(1), entry(2)}}});
    AdminClient client(endpoint(server.url()), impatient());
    const auto subscription = client.subscribe(u"log"_s);
    QList<int> told;
    connect(subscription.get(), &AdminSubscription::entriesReceived, this,
            [&told](const QJsonArray &entries) {
                for (const QJsonValue &each : entries)
                    told.append(each["sequence"_L1].toInt());
            });
    client.start();
    QTRY_COMPARE(told, (QList{1, 2}));
    server.notify({{u"subscription"_s, 1}, {u"entries"_s, QJsonArray{entry(3)}}});
    QTRY_COMPARE(told, (QList{1, 2, 3}));
    server.answer(u"subscribe"_s, QJsonObject{{u"subscription"_s, 1},
                                              {u"entries"_s, QJsonArray{entry(2), entry(3), entry(4)}}});
    server.restart();
    QTRY_COMPARE(told, (QList{1, 2, 3, 4}));
}

void TestAdminClient::subscribe_asksForASnapshotWhenADifferenceDoesNotFit()
{
    FakeAdminServer server;
    server.answer(u"subscribe"_s, rooms(7, {u"attic"_s}));
    server.answer(u"updateSubscription"_s, rooms(7, {u"attic"_s, u"lobby"_s}));
    AdminClient client(endpoint(server.url()), impatient());
    const auto subscription = client.subscribe(u"rooms"_s);
    client.start();
    QTRY_VERIFY(subscription->isLive());
    const QJsonObject row{{u"index"_s, 9}, {u"row"_s, QJsonObject{{u"room"_s, u"lobby"_s}}}};
    server.notify({{u"subscription"_s, 7}, {u"rows"_s, QJsonArray{row}}});
    QTRY_COMPARE(subscription->table().rows().size(), 2);
}

void TestAdminClient::subscription_unsubscribesWhenItGoes()
{
    FakeAdminServer server;
    server.answer(u"subscribe"_s, rooms(7, {}));
    server.answer(u"unsubscribe"_s, QJsonObject{{u"existed"_s, true}});
    AdminClient client(endpoint(server.url()), impatient());
    auto subscription = client.subscribe(u"rooms"_s);
    client.start();
    QTRY_VERIFY(subscription->isLive());
    subscription.reset();
    QTRY_COMPARE(server.calls(u"unsubscribe"_s).size(), 1);
    // One that goes before its number has come.
    client.subscribe(u"rooms"_s).reset();
    QTRY_COMPARE(server.calls(u"unsubscribe"_s).size(), 2);
    QCOMPARE(server.calls(u"unsubscribe"_s).last().params, (QJsonObject{{u"subscription"_s, 7}}));
}

void TestAdminClient::update_sendsTheLastWindowOnly()
{
    FakeAdminServer server;
    server.answer(u"subscribe"_s, rooms(7, {}));
    server.answer(u"updateSubscription"_s,
                  [](const QJsonObject &params) { return rooms(7, {params["filter"_L1].toString()}); });
    AdminClient client(endpoint(server.url()), impatient());
    const auto subscription = client.subscribe(u"rooms"_s);
    client.start();
    QTRY_VERIFY(subscription->isLive());
    for (const auto &filter : {u"a"_s, u"ab"_s, u"abc"_s})
        subscription->update({{u"filter"_s, filter}});
    QTRY_COMPARE(subscription->table().indexOf(u"abc"_s), 0);
    QCOMPARE(server.calls(u"updateSubscription"_s).size(), 2);
}

void TestAdminClient::update_goesBackToTheWindowBeforeWhenItIsRefused()
{
    FakeAdminServer server;
    server.answer(u"subscribe"_s, rooms(7, {u"attic"_s}));
    server.answer(u"updateSubscription"_s, [](const QJsonObject &params) {
        if (params["sort"_L1] == u"size"_s)
            return FakeAdminServer::refusal({}, u"sort must be one of …"_s, {}, -32602);
        return rooms(7, {u"lobby"_s});
    });
    AdminClient client(endpoint(server.url()));
    const QJsonObject window{{u"limit"_s, 5}};
    const auto subscription = client.subscribe(u"rooms"_s, window);
    QSignalSpy failures(subscription.get(), &AdminSubscription::failed);
    client.start();
    QTRY_VERIFY(subscription->isLive());
    subscription->update({{u"sort"_s, u"size"_s}});
    QTRY_COMPARE(failures.count(), 1);
    QTRY_COMPARE(subscription->table().indexOf(u"lobby"_s), 0);
    QCOMPARE(subscription->window(), window);
    QCOMPARE(server.calls(u"updateSubscription"_s).last().params,
             (QJsonObject{{u"subscription"_s, 7}, {u"limit"_s, 5}}));
    QCOMPARE(server.calls(u"updateSubscription"_s).size(), 2);
}

void TestAdminClient::update_thatIsRefusedIsNotRestoredAfterAReconnect()
{
    FakeAdminServer server;
    server.answer(u"subscribe"_s, [](const QJsonObject &params) {
        if (params.contains("sort"_L1))
            return FakeAdminServer::refusal({}, u"sort must be one of …"_s, {}, -32602);
        return rooms(7, {u"attic"_s});
    });
    AdminClient client(endpoint(server.url()), impatient());
    const auto subscription = client.subscribe(u"rooms"_s);
    client.start();
    QTRY_VERIFY(subscription->isLive());
    server.stop();
    QTRY_VERIFY(!subscription->isLive());
    subscription->update({{u"sort"_s, u"size"_s}});
    server.restart();
    QTRY_VERIFY(subscription->isLive());
    QCOMPARE(subscription->window(), QJsonObject());
}

void TestAdminClient::subscribe_asksAgainWhenNoAnswerCame()
{
    FakeAdminServer server;
    server.ignore(u"subscribe"_s);
    server.answer(u"unsubscribe"_s, QJsonObject{{u"existed"_s, true}});
    AdminClientOptions options = impatient();
    options.callTimeout = 300ms;
    options.longestRetry = 100ms;
    AdminClient client(endpoint(server.url()), options);
    const auto subscription = client.subscribe(u"rooms"_s);
    QSignalSpy failures(subscription.get(), &AdminSubscription::failed);
    client.start();
    QTRY_COMPARE(server.calls(u"subscribe"_s).size(), 2);
    QCOMPARE(failures.count(), 1);
    const auto idOf = [&server](int call) {
        return QJsonDocument::fromJson(server.calls(u"subscribe"_s)[call].text)["id"_L1].toInteger();
    };
    const auto answer = [&server, &idOf](int call, int number) {
        server.sendRaw(uR"({"jsonrpc":"2.0","id":%1,"result":{"subscription":%2,"total":0,"rows":[]}})"_s.arg(
            QString::number(idOf(call)), QString::number(number)));
    };
    answer(1, 2);
    QTRY_VERIFY(subscription->isLive());
    answer(0, 1);
    QTRY_COMPARE(server.calls(u"unsubscribe"_s).size(), 1);
    QCOMPARE(server.calls(u"unsubscribe"_s)[0].params, (QJsonObject{{u"subscription"_s, 1}}));
    QVERIFY(subscription->isLive());
}

void TestAdminClient::heartbeat_givesASilentServerUp()
{
    // Opens WebSockets, and never says anything again.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    connect(&silent, &QTcpServer::newConnection, &silent, [&silent] {
        QTcpSocket *socket = silent.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const QByteArray head = socket->readAll();
            const qsizetype at = head.toLower().indexOf("sec-websocket-key:");
            if (at < 0)
                return;
            const QByteArray key = head.mid(at + 18, head.indexOf("\r\n", at) - at - 18).trimmed();
            const QByteArray accept =
                QCryptographicHash::hash(QByteArray(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"),
                                         QCryptographicHash::Sha1)
                    .toBase64();
            socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Accept: " +
                          accept + "\r\n\r\n");
        });
    });
    AdminClientOptions options = impatient();
    options.link.pingInterval = 50ms;
    options.link.silence = 200ms;
    AdminClient client(endpoint(u"ws://127.0.0.1:%1/admin"_s.arg(silent.serverPort())), options);
    QSignalSpy disconnected(&client, &AdminClient::disconnected);
    client.start();
    QTRY_VERIFY(!disconnected.isEmpty());
    QVERIFY2(client.lastError().message.endsWith(u"nothing heard for 0.2 s"_s),
             qPrintable(client.lastError().message));
}

void TestAdminClient::parseAdminUrl_refusesPlainTextOverANetwork()
{
    QCOMPARE(parseAdminUrl(u"ws://localhost:8090"_s)->toString(), u"ws://localhost:8090/admin"_s);
    QCOMPARE(parseAdminUrl(u"ws://[::1]:8090/x"_s)->toString(), u"ws://[::1]:8090/x"_s);
    QVERIFY(parseAdminUrl(u"wss://chat.example/admin"_s));
    QVERIFY(parseAdminUrl(u"ws://chat.example/admin"_s).error().contains(u"plain text"_s));
    QVERIFY(!parseAdminUrl(u"ws://127.0.0.1.example/admin"_s));
    QVERIFY(!parseAdminUrl(u"http://127.0.0.1:8090/admin"_s));
    QVERIFY(!parseAdminUrl(u"127.0.0.1:8090"_s));
}

void TestAdminClient::destructor_failsCallsThatWait()
{
    FakeAdminServer server;
    server.ignore(u"node.list"_s);
    auto client = std::make_unique<AdminClient>(endpoint(server.url()), impatient());
    client->start();
    QTRY_COMPARE(client->state(), AdminClient::State::Ready);
    auto task = client->call(u"node.list"_s);
    client.reset();
    const auto result = outcome(std::move(task));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, AdminError::Kind::NotConnected);
}

void TestAdminClient::destructor_mayRunInsideAnAnswer()
{
    FakeAdminServer server;
    server.answer(u"node.list"_s, QJsonObject());
    auto client = std::make_unique<AdminClient>(endpoint(server.url()), impatient());
    client->start();
    QTRY_COMPARE(client->state(), AdminClient::State::Ready);
    client->call(u"node.list"_s).then([&client](const AdminResult<QJsonValue> &) { client.reset(); });
    QTRY_VERIFY(!client);
}

QTEST_GUILESS_MAIN(TestAdminClient)
#include "tst_admin_client.moc"
