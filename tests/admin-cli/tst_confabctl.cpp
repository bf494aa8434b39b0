// SPDX-License-Identifier: MIT
#include "tests/support/fake_admin_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;
};

QJsonObject asObject(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

QJsonObject room(const QString &name, int members = 0)
{
    return {{u"room"_s, name}, {u"membersCount"_s, members}, {u"createdAt"_s, qint64(1795544208539)}};
}

QJsonObject snapshot(const QStringList &names)
{
    QJsonArray rows;
    for (const QString &name : names)
        rows.append(room(name));
    return {{u"subscription"_s, 1}, {u"topic"_s, u"rooms"_s}, {u"total"_s, names.size()}, {u"rows"_s, rows}};
}

} // namespace

/// The program against a server that says what each test has told it to.
class TestConfabctl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void rooms_areListedInATable();
    void rooms_areListedAsJson();
    void rooms_areReadPageByPage();
    void connections_areReadNodeByNodeWhereTheyAreTooMany();
    void rooms_areListedUpToALimit();
    void rooms_areFoundByPatternAndMembers();
    void rooms_mayBeNone();
    void roomNames_cannotDriveTheTerminal();
    void answers_areSentences_data();
    void answers_areSentences();
    void answers_areJsonAsItCame();
    void roomStatus_collectsAllMembers();
    void announce_sendsTheLastWord_data();
    void announce_sendsTheLastWord();
    void roomsMayBeCalledLikeCommands();
    void refusals_exitWith1();
    void refusals_areJsonWhereThatIsWanted();
    void wrongTokens_exitWith1();
    void mistakes_exitWith2_data();
    void mistakes_exitWith2();
    void noServer_exitsWith3();
    void noToken_exitsWith3();
    void server_isFoundByTheStateDirectory();
    void token_isForItsOwnServerOnly();
    void passwords_areReadFromFiles();
    void help_hasExamples();
    void watch_printsRowsAndChanges();
    void watch_survivesARestart();
    void watch_drawsOnATerminal();
    void watchEvents_tellsWhatHappens();
    void watchEvents_isSilentAboutRoomsThatOnlyLeaveTheWindow();
    void watch_isSilentAboutRowsThatOnlyLeaveTheWindow();
    void log_follows();
    void completion_worksInBash();
    void completion_isValidForOtherShells();

private:
    void start(QProcess &process, const QStringList &arguments, const QByteArray &input = {});
    Outcome run(const QStringList &arguments, const QByteArray &input = {});
    static void interrupt(QProcess &process);

    std::unique_ptr<FakeAdminServer> m_server;
    QProcessEnvironment m_environment;
};

void TestConfabctl::init()
{
    m_server = std::make_unique<FakeAdminServer>();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"CONFAB_ADMIN_URL"_s, m_server->url());
    m_environment.insert(u"CONFAB_ADMIN_TOKEN"_s, u"secret"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
    m_environment.insert(u"CONFAB_LANGUAGE"_s, u"en"_s);
}

void TestConfabctl::start(QProcess &process, const QStringList &arguments, const QByteArray &input)
{
    process.setProcessEnvironment(m_environment);
    process.start(QString::fromUtf8(CONFABCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
}

Outcome TestConfabctl::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    start(process, arguments, input);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000))
        return {-1, {}, u"it did not end"_s};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestConfabctl::interrupt(QProcess &process)
{
    ::kill(pid_t(process.processId()), SIGINT);
}

void TestConfabctl::rooms_areListedInATable()
{
    m_server->answer(
        u"chatRoom.list"_s,
        QJsonObject{{u"total"_s, 2}, {u"rooms"_s, QJsonArray{room(u"attic"_s, 12), room(u"lobby"_s)}}});
    const Outcome outcome = run({u"rooms"_s, u"list"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QStringList lines = outcome.out.split(u'\n');
    QVERIFY2(lines[0].startsWith(u"ROOM   MEMBERS"_s), qPrintable(outcome.out));
    QVERIFY2(lines[1].startsWith(u"attic       12"_s), qPrintable(outcome.out));
    QVERIFY(!outcome.out.contains(u'\x1b'));
    QCOMPARE(outcome.err, QString());
}

void TestConfabctl::rooms_areListedAsJson()
{
    m_server->answer(
        u"chatRoom.list"_s,
        QJsonObject{{u"total"_s, 2}, {u"rooms"_s, QJsonArray{room(u"attic"_s, 12), room(u"lobby"_s)}}});
    const Outcome outcome = run({u"rooms"_s, u"list"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QStringList lines = outcome.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(asObject(lines[0]), room(u"attic"_s, 12));
}

void TestConfabctl::rooms_areReadPageByPage()
{
    m_server->answer(u"chatRoom.list"_s, [](const QJsonObject &params) {
        const int offset = params["offset"_L1].toInt();
        QJsonArray rooms;
        for (int i = offset; i < std::min(offset + params["limit"_L1].toInt(), 2500); ++i)
            rooms.append(room(u"room-%1"_s.arg(i)));
        return QJsonObject{{u"total"_s, 2500}, {u"rooms"_s, rooms}};
    });
    const Outcome outcome = run({u"--json"_s, u"rooms"_s, u"list"_s});
    QCOMPARE(outcome.out.count(u'\n'), 2500);
    QCOMPARE(m_server->calls().size(), 3);
    QCOMPARE(m_server->calls().last().params, (QJsonObject{{u"limit"_s, 1000}, {u"offset"_s, 2000}}));
}

void TestConfabctl::connections_areReadNodeByNodeWhereTheyAreTooMany()
{
    m_server->answerRaw(u"node.list"_s, R"({"nodes":[{"node":"a"},{"node":"b"}]})");
    m_server->answer(u"connection.list"_s, [](const QJsonObject &params) {
        const QString node = params["node"_L1].toString();
        const int total = node.isEmpty() ? 12'000 : 6'000;
        const int offset = params["offset"_L1].toInt();
        const int limit = params["limit"_L1].toInt();
        if (node.isEmpty() && offset + limit > 10'000)
            return FakeAdminServer::refusal(u"100"_s, u"invalid frame"_s, u"too far"_s);
        QJsonArray rows;
        for (int i = offset; i < std::min(offset + limit, total); ++i)
            rows.append(QJsonObject{{u"id"_s, QString(node + QString::number(i))}});
        return QJsonObject{{u"total"_s, total}, {u"connections"_s, rows}};
    });
    const Outcome outcome = run({u"--json"_s, u"connections"_s, u"list"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out.count(u'\n'), 12'000);
    QCOMPARE(outcome.err, u"confabctl: too many connections to sort all: they come node by node\n"_s);
    QVERIFY(run({u"--json"_s, u"connections"_s, u"list"_s, u"--node"_s, u"a"_s}).err.isEmpty());
}

void TestConfabctl::rooms_areListedUpToALimit()
{
    m_server->answer(u"chatRoom.list"_s,
                     QJsonObject{{u"total"_s, 5}, {u"rooms"_s, QJsonArray{room(u"a"_s)}}});
    const Outcome outcome = run({u"rooms"_s, u"list"_s, u"--limit"_s, u"1"_s, u"--sort"_s, u"membersCount"_s,
                                 u"--descending"_s, u"--filter"_s, u"a"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(m_server->calls().size(), 1);
    const QJsonObject params{
        {u"limit"_s, 1}, {u"sort"_s, u"membersCount"_s}, {u"descending"_s, true}, {u"filter"_s, u"a"_s}};
    QCOMPARE(m_server->calls().first().params, params);
}

void TestConfabctl::rooms_areFoundByPatternAndMembers()
{
    m_server->answer(u"chatRoom.list"_s, QJsonObject{{u"total"_s, 0}, {u"rooms"_s, QJsonArray()}});
    const Outcome outcome = run({u"rooms"_s, u"list"_s, u"--pattern"_s, u"game-*"_s, u"--min-members"_s,
                                 u"0"_s, u"--max-members"_s, u"8"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject params{
        {u"pattern"_s, u"game-*"_s}, {u"minMembers"_s, 0}, {u"maxMembers"_s, 8}, {u"limit"_s, 1}};
    QCOMPARE(m_server->calls().first().params, params);
}

void TestConfabctl::rooms_mayBeNone()
{
    m_server->answer(u"chatRoom.list"_s, QJsonObject{{u"total"_s, 0}, {u"rooms"_s, QJsonArray()}});
    QCOMPARE(run({u"rooms"_s, u"list"_s}).out, u"no rooms\n"_s);
    QCOMPARE(run({u"--json"_s, u"rooms"_s, u"list"_s}).out, QString());
}

void TestConfabctl::roomNames_cannotDriveTheTerminal()
{
    m_server->answer(u"chatRoom.list"_s,
                     QJsonObject{{u"total"_s, 1}, {u"rooms"_s, QJsonArray{room(u"a\x1b[2J\u202e"_s)}}});
    const Outcome outcome = run({u"rooms"_s, u"list"_s});
    QVERIFY2(outcome.out.contains(u"a\\x1b[2J\\u202e"_s), qPrintable(outcome.out));
}

void TestConfabctl::answers_areSentences_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QString>("out");
    const auto row = [](const char *arguments, const QString &method, const QByteArray &result,
                        const QString &out) {
        QTest::newRow(qPrintable(QString::fromUtf8(arguments) + u' ' + QString::fromUtf8(result)))
            << QString::fromUtf8(arguments).split(u' ') << method << result << out;
    };
    row("rooms add lobby", u"chatRoom.add"_s, R"({"created":1})", u"lobby created\n"_s);
    row("rooms add lobby", u"chatRoom.add"_s, R"({"created":0})", u"lobby existed already\n"_s);
    row("rooms destroy lobby", u"chatRoom.destroy"_s, R"({"existed":true})", u"lobby destroyed\n"_s);
    row("rooms destroy lobby", u"chatRoom.destroy"_s, R"({"existed":false})", u"lobby did not exist\n"_s);
    row("rooms exists lobby", u"chatRoom.exists"_s, R"({"found":true})", u"lobby exists\n"_s);
    row("rooms exists lobby", u"chatRoom.exists"_s, R"({"found":false})", u"lobby does not exist\n"_s);
    row("members add lobby c1", u"chatRoom.addMember"_s, R"({"wasAdded":true})", u"c1 is in lobby now\n"_s);
    row("members remove lobby c1 --reason rude", u"chatRoom.removeMember"_s, R"({"wasRemoved":true})",
        u"c1 was removed from lobby\n"_s);
    row("announce lobby hello", u"chatRoom.broadcast"_s, R"({"rooms":1,"members":3})",
        u"told 3 members in 1 room\n"_s);
    row("connections message c1 hi", u"connection.sendMessage"_s, R"({"sent":true})", u"sent to c1\n"_s);
    row("connections disconnect c1 --no-reconnect", u"connection.disconnect"_s, R"({"disconnected":true})",
        u"c1 disconnected\n"_s);
    row("users remove bob", u"user.remove"_s, R"({"existed":true})", u"bob removed\n"_s);
    row("users role bob viewer", u"user.setRole"_s, R"({"user":"bob","role":"viewer"})",
        u"bob is now viewer\n"_s);
    row("nodes list", u"node.list"_s, R"({"nodes":[]})", u"no nodes\n"_s);
    row("connections list", u"connection.list"_s, R"({"total":0,"connections":[]})", u"no connections\n"_s);
    row("members list lobby", u"chatRoom.members"_s, R"({"total":0,"members":[]})", u"no members\n"_s);
    row("stats", u"server.stats"_s, R"({"queueBytes":2048,"cluster":{"nodes":2}})",
        u"queueBytes  2.0 KiB\ncluster:\n  nodes  2\n"_s);
}

void TestConfabctl::answers_areSentences()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, method);
    QFETCH(const QByteArray, result);
    m_server->answerRaw(method, result);
    const Outcome outcome = run(arguments);
    QTEST(outcome.out, "out");
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
}

void TestConfabctl::answers_areJsonAsItCame()
{
    m_server->answerRaw(u"chatRoom.add"_s, R"({"created":0})");
    QCOMPARE(run({u"--json"_s, u"rooms"_s, u"add"_s, u"lobby"_s}).out, u"{\"created\":0}\n"_s);
    m_server->answerRaw(u"connection.details"_s, R"({"id":"c1","params":{"n":18446744073709551616}})");
    QCOMPARE(run({u"--json"_s, u"connections"_s, u"show"_s, u"c1"_s}).out,
             u"{\"id\":\"c1\",\"params\":{\"n\":18446744073709551616}}\n"_s);
}

void TestConfabctl::roomStatus_collectsAllMembers()
{
    m_server->answer(u"chatRoom.roomStatus"_s, [](const QJsonObject &params) {
        const int offset = params["offset"_L1].toInt();
        QJsonObject members;
        for (int i = offset; i < std::min(offset + params["limit"_L1].toInt(), 1500); ++i)
            members.insert(u"c%1"_s.arg(i),
                           QJsonObject{{u"id"_s, u"c%1"_s.arg(i)}, {u"joinedAt"_s, 1795544208}});
        return QJsonObject{{u"room"_s, u"lobby"_s}, {u"membersCount"_s, 1500}, {u"members"_s, members}};
    });
    const Outcome outcome = run({u"--json"_s, u"rooms"_s, u"status"_s, u"lobby"_s});
    QCOMPARE(outcome.out.count(u'\n'), 1);
    QCOMPARE(asObject(outcome.out)["members"_L1].toObject().size(), 1500);
}

void TestConfabctl::announce_sendsTheLastWord_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("params");
    QTest::newRow("one room") << QStringList{u"lobby"_s, u"hello all"_s}
                              << QByteArray(R"({"room":"lobby","message":"hello all"})");
    QTest::newRow("two rooms") << QStringList{u"a"_s, u"b"_s, u"hi"_s}
                               << QByteArray(R"({"rooms":["a","b"],"message":"hi"})");
    QTest::newRow("all") << QStringList{u"--all"_s, u"hi"_s} << QByteArray(R"({"all":true,"message":"hi"})");
    QTest::newRow("brackets") << QStringList{u"[a,b]"_s, u"[1,2]"_s}
                              << QByteArray(R"({"room":"[a,b]","message":"[1,2]"})");
    QTest::newRow("dashes") << QStringList{u"--"_s, u"lobby"_s, u"--hi"_s}
                            << QByteArray(R"({"room":"lobby","message":"--hi"})");
    QTest::newRow("json") << QStringList{u"lobby"_s, u"--message-json"_s, u"[18446744073709551616,1.10]"_s}
                          << QByteArray(R"({"room":"lobby","message":[18446744073709551616,1.10]})");
}

void TestConfabctl::announce_sendsTheLastWord()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, params);
    m_server->answerRaw(u"chatRoom.broadcast"_s, R"({"rooms":2,"members":3})");
    const Outcome outcome = run(QStringList{u"announce"_s} + arguments);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.out, u"told 3 members in 2 rooms\n"_s);
    const QByteArray sent = m_server->calls().last().text;
    QVERIFY2(sent.contains(QByteArray("\"params\":" + params)), sent.constData());
}

void TestConfabctl::roomsMayBeCalledLikeCommands()
{
    m_server->answerRaw(u"chatRoom.add"_s, R"({"created":1})");
    for (const auto &name : {u"stats"_s, u"rooms"_s, u"add"_s, u"list"_s, u"[a]"_s})
        QCOMPARE(run({u"rooms"_s, u"add"_s, name}).out, name + u" created\n"_s);
}

void TestConfabctl::refusals_exitWith1()
{
    m_server->answer(u"chatRoom.roomStatus"_s,
                     FakeAdminServer::refusal(u"019"_s, u"room does not exist"_s, u"attic"_s));
    const Outcome outcome = run({u"rooms"_s, u"status"_s, u"attic"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.err, u"confabctl: there is no room attic (019)\n"_s);
    QCOMPARE(outcome.out, QString());
}

void TestConfabctl::refusals_areJsonWhereThatIsWanted()
{
    m_server->answer(u"chatRoom.roomStatus"_s,
                     FakeAdminServer::refusal(u"019"_s, u"room does not exist"_s, u"attic"_s));
    const Outcome outcome = run({u"--json"_s, u"rooms"_s, u"status"_s, u"attic"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject error = asObject(outcome.err)["error"_L1].toObject();
    QCOMPARE(error["code"_L1].toString(), u"019"_s);
    QCOMPARE(error["detail"_L1].toString(), u"attic"_s);
    QVERIFY(error.contains("message"_L1));
}

void TestConfabctl::wrongTokens_exitWith1()
{
    m_environment.insert(u"CONFAB_ADMIN_TOKEN"_s, u"wrong"_s);
    const Outcome outcome = run({u"rooms"_s, u"list"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.err, u"confabctl: the server refused the sign-in: not authorised (106)\n"_s);
}

void TestConfabctl::mistakes_exitWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"",
                             "rooms",
                             "frobnicate",
                             "rooms frobnicate",
                             "rooms add",
                             "rooms add a b",
                             "--nope rooms list",
                             "rooms list --sort=size",
                             "rooms list --limit 0",
                             "rooms list --min-members=-1",
                             "rooms list --max-members few",
                             "announce hello",
                             "announce --all a b",
                             "announce lobby --message-json {",
                             "--url http://127.0.0.1 rooms list",
                             "--url ws://10.0.0.1/admin rooms list",
                             "--token-file /nowhere rooms list",
                             "--ca-file /nowhere rooms list",
                             "users add bob",
                             "users add bob --role king",
                             "users passwd bob --password-file /nowhere",
                             "completion tcsh"})
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

void TestConfabctl::mistakes_exitWith2()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(u"confabctl: "_s) && outcome.err.count(u'\n') == 1,
             qPrintable(outcome.err));
    QVERIFY(m_server->calls().isEmpty());
}

void TestConfabctl::noServer_exitsWith3()
{
    const QString url = m_server->url();
    m_server->stop();
    const Outcome outcome = run({u"rooms"_s, u"list"_s});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.err, u"confabctl: is confabd running? tried %1: connection refused\n"_s.arg(url));
}

void TestConfabctl::noToken_exitsWith3()
{
    const QTemporaryDir directory;
    m_environment.remove(u"CONFAB_ADMIN_TOKEN"_s);
    const Outcome outcome = run({u"--state-dir"_s, directory.path(), u"rooms"_s, u"list"_s});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.startsWith(u"confabctl: is confabd running? there is no token "_s),
             qPrintable(outcome.err));
}

void TestConfabctl::server_isFoundByTheStateDirectory()
{
    const QTemporaryDir directory;
    const auto write = [&directory](const QString &name, const QString &text) {
        QFile file(directory.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    QVERIFY(write(u"admin.url"_s, m_server->url() + u'\n'));
    QVERIFY(write(u"admin.token"_s, u"secret\n"_s));
    m_environment.remove(u"CONFAB_ADMIN_URL"_s);
    m_environment.remove(u"CONFAB_ADMIN_TOKEN"_s);
    m_server->answerRaw(u"chatRoom.add"_s, R"({"created":1})");
    QCOMPARE(run({u"--state-dir"_s, directory.path(), u"rooms"_s, u"add"_s, u"a"_s}).out, u"a created\n"_s);
    m_environment.insert(u"CONFAB_STATE_DIR"_s, directory.path());
    QCOMPARE(run({u"rooms"_s, u"add"_s, u"a"_s}).out, u"a created\n"_s);
}

void TestConfabctl::token_isForItsOwnServerOnly()
{
    const QTemporaryDir directory;
    const auto write = [&directory](const QString &name, const QString &text) {
        QFile file(directory.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    QVERIFY(write(u"admin.url"_s, u"ws://127.0.0.1:1/admin\n"_s));
    QVERIFY(write(u"admin.token"_s, u"secret\n"_s));
    m_environment.remove(u"CONFAB_ADMIN_TOKEN"_s); // the address is still in CONFAB_ADMIN_URL
    m_environment.insert(u"CONFAB_STATE_DIR"_s, directory.path());
    m_server->answerRaw(u"chatRoom.add"_s, R"({"created":1})");
    const Outcome elsewhere = run({u"rooms"_s, u"add"_s, u"a"_s});
    QCOMPARE(elsewhere.exitCode, 2);
    QVERIFY2(elsewhere.err.contains(u"is not for %1; sign in with --token-file"_s.arg(m_server->url())),
             qPrintable(elsewhere.err));
    const Outcome far = run({u"--state-dir"_s, directory.path(), u"--url"_s, u"wss://192.0.2.1:8090"_s,
                             u"rooms"_s, u"add"_s, u"a"_s});
    QCOMPARE(far.exitCode, 2);

    QVERIFY(QFile::remove(directory.filePath(u"admin.url"_s)));
    const Outcome stopped = run({u"rooms"_s, u"add"_s, u"a"_s});
    QCOMPARE(stopped.exitCode, 3);
    QVERIFY2(stopped.err.contains(u"is confabd running? there is no address in "_s), qPrintable(stopped.err));
    QCOMPARE(m_server->logins(), 0);

    const QString added = u"a created\n"_s;
    QCOMPARE(run({u"--state-dir"_s, directory.path(), u"rooms"_s, u"add"_s, u"a"_s}).out, added);
    QVERIFY(write(u"admin.url"_s, m_server->url() + u'\n'));
    QCOMPARE(run({u"rooms"_s, u"add"_s, u"a"_s}).out, added);
}

void TestConfabctl::passwords_areReadFromFiles()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("pass\n") > 0);
    file.close();
    m_server->answerRaw(u"user.add"_s, R"({"user":"bob","role":"moderator"})");
    const Outcome outcome =
        run({u"--user"_s, u"ann"_s, u"--password-file"_s, file.fileName(), u"users"_s, u"add"_s, u"bob"_s,
             u"--role"_s, u"moderator"_s, u"--password-file"_s, u"-"_s},
            "new one\n");
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.out, u"bob may sign in now as moderator\n"_s);
    const QJsonObject params{
        {u"user"_s, u"bob"_s}, {u"role"_s, u"moderator"_s}, {u"password"_s, u"new one"_s}};
    QCOMPARE(m_server->calls().first().params, params);
}

void TestConfabctl::help_hasExamples()
{
    const Outcome outcome = run({u"--help"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains(u"confabctl announce --all"_s));
    QVERIFY(run({u"rooms"_s, u"add"_s, u"--help"_s}).out.contains(u"Usage: confabctl rooms add "_s));
    QVERIFY(run({u"--version"_s}).out.startsWith(u"confabctl "_s));
}

void TestConfabctl::watch_printsRowsAndChanges()
{
    m_server->answer(u"subscribe"_s, snapshot({u"attic"_s}));
    QProcess process;
    start(process, {u"--json"_s, u"watch"_s});
    QByteArray out;
    QTRY_VERIFY((out += process.readAllStandardOutput()).contains("attic"));
    m_server->notify({{u"subscription"_s, 1},
                      {u"total"_s, 1},
                      {u"removed"_s, QJsonArray{u"attic"_s}},
                      {u"rows"_s, QJsonArray{QJsonObject{{u"index"_s, 0}, {u"row"_s, room(u"lobby"_s)}}}}});
    QTRY_COMPARE((out += process.readAllStandardOutput()).count('\n'), 3);
    const QStringList lines = QString::fromUtf8(out).split(u'\n');
    QCOMPARE(asObject(lines[0]), room(u"attic"_s));
    QCOMPARE(lines[1], u"{\"removed\":\"attic\"}"_s);
    QCOMPARE(asObject(lines[2]), room(u"lobby"_s));
    interrupt(process);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestConfabctl::watch_survivesARestart()
{
    m_server->answer(u"subscribe"_s, snapshot({u"attic"_s}));
    QProcess process;
    start(process, {u"watch"_s, u"rooms"_s});
    QByteArray out;
    QTRY_VERIFY((out += process.readAllStandardOutput()).contains("attic"));
    m_server->stop();
    QByteArray err;
    QTRY_VERIFY((err += process.readAllStandardError()).contains("reconnecting…"));
    m_server->answer(u"subscribe"_s, snapshot({u"cellar"_s}));
    m_server->restart();
    QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains("cellar"), 20'000);
    interrupt(process);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 0);
}

void TestConfabctl::watch_drawsOnATerminal()
{
    m_server->answer(u"subscribe"_s, snapshot({u"attic"_s}));
    QProcess process;
    process.setProcessEnvironment(m_environment);
    // Without exec, a shell such as dash takes the interrupt as well and answers 130 for both.
    process.start(u"script"_s,
                  {u"-qec"_s, u"exec "_s + QString::fromUtf8(CONFABCTL) + u" watch"_s, u"/dev/null"_s});
    QByteArray out;
    QTRY_VERIFY((out += process.readAllStandardOutput()).contains("attic"));
    QVERIFY(out.startsWith("\x1b[?1049h"));
    process.write("\x03");
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    out += process.readAllStandardOutput();
    QVERIFY(out.contains("\x1b[?1049l"));
    QCOMPARE(process.exitCode(), 0);
}

void TestConfabctl::watchEvents_tellsWhatHappens()
{
    m_server->answer(u"subscribe"_s, [](const QJsonObject &params) {
        if (params["topic"_L1] == u"audit"_s)
            return FakeAdminServer::refusal(u"106"_s, u"not authorised"_s, {}, -32002);
        return snapshot({u"attic"_s});
    });
    QProcess process;
    start(process, {u"watch"_s, u"events"_s});
    QByteArray err;
    QTRY_VERIFY((err += process.readAllStandardError()).contains("events of rooms only"));
    m_server->notify(
        {{u"subscription"_s, 1},
         {u"total"_s, 1},
         {u"removed"_s, QJsonArray{u"attic"_s}},
         {u"rows"_s, QJsonArray{QJsonObject{{u"index"_s, 0}, {u"row"_s, room(u"lobby"_s, 2)}}}}});
    QByteArray out;
    QTRY_COMPARE((out += process.readAllStandardOutput()).count('\n'), 3);
    QVERIFY(out.contains("room attic was destroyed\n"));
    QVERIFY(out.contains("room lobby was added\n"));
    QVERIFY(out.contains("room lobby has 2 members (+2)\n"));
    process.kill();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
}

void TestConfabctl::watchEvents_isSilentAboutRoomsThatOnlyLeaveTheWindow()
{
    m_server->answer(u"subscribe"_s, [](const QJsonObject &params) {
        if (params["topic"_L1] == u"audit"_s)
            return QJsonObject{{u"subscription"_s, 2}, {u"entries"_s, QJsonArray()}};
        return snapshot({u"b"_s, u"d"_s, u"f"_s});
    });
    m_server->answer(u"chatRoom.exists"_s, [](const QJsonObject &params) {
        return QJsonObject{{u"found"_s, params["room"_L1] != u"d"_s}};
    });
    QProcess process;
    start(process, {u"watch"_s, u"events"_s});
    QTRY_COMPARE(m_server->calls(u"subscribe"_s).size(), 2);
    const auto change = [this](int total, const QStringList &removed,
                               const QList<std::pair<int, QString>> &rows) {
        QJsonArray placed;
        for (const auto &[index, name] : rows)
            placed.append(QJsonObject{{u"index"_s, index}, {u"row"_s, room(name)}});
        m_server->notify({{u"subscription"_s, 1},
                          {u"total"_s, total},
                          {u"removed"_s, QJsonArray::fromStringList(removed)},
                          {u"rows"_s, placed}});
    };
    QByteArray out;
    QByteArray err;
    // A room too many for the window.
    change(4, {u"f"_s}, {{0, u"a"_s}});
    QTRY_VERIFY((out += process.readAllStandardOutput()).contains("room a was added\n"));
    QTRY_VERIFY((err += process.readAllStandardError()).contains("too many rooms to watch them all"));
    // In the midst of it, which makes room for one behind its end.
    change(3, {u"b"_s}, {{2, u"f"_s}});
    QTRY_VERIFY((out += process.readAllStandardOutput()).contains("room b was destroyed\n"));
    // At its end: the server is asked.
    change(4, {u"d"_s, u"f"_s}, {{1, u"e"_s}});
    QTRY_VERIFY((out += process.readAllStandardOutput()).contains("room d was destroyed\n"));
    QCOMPARE(m_server->calls(u"chatRoom.exists"_s).size(), 3);
    interrupt(process);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    out += process.readAllStandardOutput();
    QVERIFY2(!out.contains("room f"), out.constData());
    QCOMPARE(out.count('\n'), 4);
}

void TestConfabctl::watch_isSilentAboutRowsThatOnlyLeaveTheWindow()
{
    m_server->answer(u"subscribe"_s, snapshot({u"b"_s, u"d"_s}));
    QProcess process;
    start(process, {u"--json"_s, u"watch"_s});
    QByteArray out;
    QTRY_COMPARE((out += process.readAllStandardOutput()).count('\n'), 2);
    const auto placed = [](int index, const QString &name) {
        return QJsonArray{QJsonObject{{u"index"_s, index}, {u"row"_s, room(name)}}};
    };
    m_server->notify({{u"subscription"_s, 1},
                      {u"total"_s, 3},
                      {u"removed"_s, QJsonArray{u"d"_s}},
                      {u"rows"_s, placed(0, u"a"_s)}});
    m_server->notify({{u"subscription"_s, 1},
                      {u"total"_s, 2},
                      {u"removed"_s, QJsonArray{u"a"_s}},
                      {u"rows"_s, placed(1, u"d"_s)}});
    QTRY_COMPARE((out += process.readAllStandardOutput()).count('\n'), 4);
    const QStringList lines = QString::fromUtf8(out).split(u'\n');
    QCOMPARE(asObject(lines[2]), room(u"a"_s));
    QCOMPARE(lines[3], u"{\"removed\":\"a\"}"_s);
    interrupt(process);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QVERIFY(
        process.readAllStandardError().contains("rooms: too many to watch them all; these are the first 2"));
}

void TestConfabctl::log_follows()
{
    const auto entry = [](int sequence, const QString &message) {
        return QJsonObject{{u"sequence"_s, sequence},
                           {u"time"_s, 0},
                           {u"level"_s, u"info"_s},
                           {u"category"_s, u"confab.net"_s},
                           {u"message"_s, message}};
    };
    m_server->answer(u"subscribe"_s,
                     QJsonObject{{u"subscription"_s, 1}, {u"entries"_s, QJsonArray{entry(1, u"one"_s)}}});
    QProcess process;
    start(process, {u"log"_s, u"--follow"_s});
    QByteArray out;
    QTRY_COMPARE((out += process.readAllStandardOutput()), "1970-01-01 00:00:00.000 info confab.net: one\n");
    m_server->notify({{u"subscription"_s, 1}, {u"entries"_s, QJsonArray{entry(2, u"two"_s)}}});
    QTRY_VERIFY((out += process.readAllStandardOutput()).endsWith("two\n"));
    interrupt(process);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 0);
}

void TestConfabctl::completion_worksInBash()
{
    m_server->answer(
        u"chatRoom.list"_s,
        QJsonObject{{u"total"_s, 2}, {u"rooms"_s, QJsonArray{room(u"my room"_s), room(u"mylar"_s)}}});
    QProcess bash;
    bash.setProcessEnvironment(m_environment);
    const QString script =
        u"source <(%1 completion bash); COMP_WORDS=(%1 rooms status my); COMP_CWORD=3; "
        "_confabctl; printf '%s\\n' \"${COMPREPLY[@]}\"; "
        "COMP_WORDS=(%1 rooms d); COMP_CWORD=2; _confabctl; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    bash.start(u"bash"_s,
               {u"--norc"_s, u"-c"_s, QString(script).replace(u"%1"_s, QString::fromUtf8(CONFABCTL))});
    QTRY_COMPARE(bash.state(), QProcess::NotRunning);
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()), u"my\\ room\nmylar\ndestroy\n"_s);
    QCOMPARE(bash.readAllStandardError(), QByteArray());
}

void TestConfabctl::completion_isValidForOtherShells()
{
    const QTemporaryDir directory;
    for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        if (QStandardPaths::findExecutable(shell).isEmpty())
            continue;
        QProcess process;
        process.start(
            u"sh"_s,
            {u"-c"_s, u"%1 completion %2 > \"$0\" && %2 -n \"$0\""_s.arg(QString::fromUtf8(CONFABCTL), shell),
             directory.filePath(shell)});
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestConfabctl)
#include "tst_confabctl.moc"
