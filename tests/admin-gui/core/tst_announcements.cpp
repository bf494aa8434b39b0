// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin-gui/core/announcements.h"
#include "admin-gui/core/message_text.h"
#include "tests/support/fake_admin_server.h"
#include "tests/support/outcome.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

JsonText text(const QString &message)
{
    return JsonText::fromString(message);
}

} // namespace

class TestAnnouncements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void send_keepsWhatItReached();
    void send_keepsWhyItFailed();
    void send_sendsTheMessageAsWritten();
    void send_tellsRoomsThatFailed();
    void history_isKept();
    void history_isBounded();
    void history_saysWhenItCannotBeKept();
    void history_passesOverLinesItCannotRead();
    void reachOf_asksForEachOfAFewRooms();
    void reachOf_readsTheListForMany();
    void reachOf_everybodyAsksForTotals();
    void reachOf_givesTheError();
    void readMessage_findsTheError_data();
    void readMessage_findsTheError();
    void readMessage_takesWhatTheServerTakes();
    void messageAsText_isWhatWasWritten();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<FakeAdminServer> m_server;
    std::unique_ptr<AdminClient> m_client;
};

void TestAnnouncements::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"new/announcements.jsonl"_s);
    m_client.reset();
    m_server = std::make_unique<FakeAdminServer>();
    m_client = std::make_unique<AdminClient>(AdminEndpoint{QUrl(m_server->url()), {u"secret"_s, {}, {}}, {}});
    m_client->start();
    QTRY_COMPARE(m_client->state(), AdminClient::State::Ready);
}

void TestAnnouncements::send_keepsWhatItReached()
{
    m_server->answer(u"chatRoom.broadcast"_s, QJsonObject{{u"rooms"_s, 2}, {u"members"_s, 12}});
    Announcements announcements(m_path);
    QAbstractItemModelTester tester(&announcements, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto reach =
        outcome(announcements.send(*m_client, u"here"_s, {false, {u"a"_s, u"b"_s}}, text(u"hello"_s)));
    QVERIFY(reach);
    QCOMPARE(reach->members, 12);
    QCOMPARE(announcements.rowCount(), 1);
    const QModelIndex index = announcements.index(0);
    QCOMPARE(index.data(Announcements::MessageRole).toString(), u"hello"_s);
    QCOMPARE(index.data(Announcements::OutcomeRole).toString(), u"reached 12 members in 2 rooms"_s);
    QCOMPARE(index.data(Announcements::FailedRole).toBool(), false);
    QVERIFY(index.data().toString().endsWith(u"to a, b"_s));
    QCOMPARE(index.data(Announcements::ServerRole).toString(), u"here"_s);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"to a, b on here: hello"_s));
    outcome(announcements.send(*m_client, u"here"_s, {true, {}}, text(u"again"_s)));
    QCOMPARE(announcements.index(0).data(Announcements::MessageRole).toString(), u"again"_s);
    const auto calls = m_server->calls(u"chatRoom.broadcast"_s);
    QCOMPARE(calls.first().params,
             QJsonObject({{u"rooms"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"message"_s, u"hello"_s}}));
    QCOMPARE(calls.last().params, QJsonObject({{u"all"_s, true}, {u"message"_s, u"again"_s}}));
}

void TestAnnouncements::send_keepsWhyItFailed()
{
    m_server->answer(u"chatRoom.broadcast"_s,
                     FakeAdminServer::refusal(u"019"_s, u"room does not exist"_s, u"attic"_s));
    Announcements announcements(m_path);
    QVERIFY(!outcome(announcements.send(*m_client, u"here"_s, {false, {u"attic"_s}}, text(u"hello"_s))));
    QCOMPARE(announcements.index(0).data(Announcements::OutcomeRole).toString(),
             u"not sent: there is no room attic (019)"_s);
    QCOMPARE(announcements.index(0).data(Announcements::FailedRole).toBool(), true);
}

void TestAnnouncements::send_sendsTheMessageAsWritten()
{
    m_server->answer(u"chatRoom.broadcast"_s, QJsonObject{{u"rooms"_s, 1}, {u"members"_s, 1}});
    Announcements announcements(m_path);
    const QByteArray written = R"({"n": 123456789012345678901234567890, "x": 1.10})";
    outcome(announcements.send(*m_client, u"here"_s, {true, {}}, *JsonText::parse(written)));
    QVERIFY(m_server->calls().last().text.contains(written));
    Announcements again(m_path);
    QCOMPARE(again.at(0).message.bytes(), written);
}

void TestAnnouncements::send_tellsRoomsThatFailed()
{
    const QJsonObject failure{{u"room"_s, u"b"_s}, {u"code"_s, u"105"_s}};
    m_server->answer(u"chatRoom.broadcast"_s,
                     QJsonObject{{u"rooms"_s, 1}, {u"members"_s, 3}, {u"failed"_s, QJsonArray{failure}}});
    Announcements announcements(m_path);
    outcome(announcements.send(*m_client, u"here"_s, {false, {u"a"_s, u"b"_s}}, text(u"hello"_s)));
    QVERIFY(announcements.index(0).data(Announcements::OutcomeRole).toString().endsWith(u", but not b"_s));
    QCOMPARE(announcements.index(0).data(Announcements::FailedRole).toBool(), true);
}

void TestAnnouncements::history_isKept()
{
    m_server->answer(u"chatRoom.broadcast"_s, QJsonObject{{u"rooms"_s, 1}, {u"members"_s, 3}});
    {
        Announcements announcements(m_path);
        outcome(announcements.send(*m_client, u"here"_s, {true, {}}, text(u"first"_s)));
        m_server->answer(u"chatRoom.broadcast"_s, FakeAdminServer::refusal(u"019"_s, u"no"_s, {}));
        outcome(announcements.send(*m_client, u"here"_s, {false, {u"ä, b"_s}}, text(u"line\nline"_s)));
        QVERIFY(announcements.fileProblem().isEmpty());
    }
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    Announcements announcements(m_path);
    QCOMPARE(announcements.rowCount(), 2);
    QCOMPARE(messageAsText(announcements.at(0).message), u"line\nline"_s);
    QCOMPARE(announcements.at(0).audience, Audience({false, {u"ä, b"_s}}));
    QVERIFY(!announcements.at(0).error.isEmpty());
    QCOMPARE(announcements.at(1).audience, Audience({true, {}}));
    QCOMPARE(announcements.at(1).reach, Reach({1, 3, {}}));
    QCOMPARE(announcements.at(1).server, u"here"_s);
}

void TestAnnouncements::history_isBounded()
{
    m_server->answer(u"chatRoom.broadcast"_s, QJsonObject{{u"rooms"_s, 1}, {u"members"_s, 3}});
    QVERIFY(QDir().mkpath(m_dir->filePath(u"new"_s)));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < Announcements::mostKept; ++i)
        file.write("{\"time\":1,\"message\":\"0\",\"all\":true}\n");
    file.close();
    Announcements announcements(m_path);
    QCOMPARE(announcements.rowCount(), int(Announcements::mostKept));
    QAbstractItemModelTester tester(&announcements, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 5; ++i)
        QVERIFY(outcome(announcements.send(*m_client, u"here"_s, {true, {}}, text(QString::number(i)))));
    QCOMPARE(announcements.rowCount(), int(Announcements::mostKept));
    QCOMPARE(messageAsText(announcements.at(0).message), u"4"_s);
    Announcements again(m_path);
    QCOMPARE(again.rowCount(), int(Announcements::mostKept));
    QCOMPARE(messageAsText(again.at(0).message), u"4"_s);
}

void TestAnnouncements::history_saysWhenItCannotBeKept()
{
    m_server->answer(u"chatRoom.broadcast"_s, QJsonObject{{u"rooms"_s, 1}, {u"members"_s, 3}});
    Announcements announcements(u"/proc/nowhere/a"_s);
    QVERIFY(outcome(announcements.send(*m_client, u"here"_s, {true, {}}, text(u"hello"_s))));
    QVERIFY(announcements.fileProblem().contains(u"/proc/nowhere/a"_s));
}

void TestAnnouncements::history_passesOverLinesItCannotRead()
{
    m_path = m_dir->filePath(u"a.jsonl"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"time\":1,\"message\":\"\\\"one\\\"\",\"all\":true}\nnonsense\n{\"message\":\"{\"}\n\n");
    file.close();
    Announcements announcements(m_path);
    QCOMPARE(announcements.rowCount(), 1);
}

void TestAnnouncements::reachOf_asksForEachOfAFewRooms()
{
    m_server->answer(u"chatRoom.roomStatus"_s, [](const QJsonObject &params) {
        if (params["room"_L1] == u"attic"_s)
            return FakeAdminServer::refusal(u"019"_s, u"room does not exist"_s, u"attic"_s);
        return QJsonObject{{u"membersCount"_s, 4}};
    });
    const auto reach = outcome(reachOf(*m_client, {false, {u"a"_s, u"attic"_s, u"b"_s}}));
    QVERIFY(reach);
    QCOMPARE(*reach, Reach({2, 8, {u"attic"_s}}));
    QCOMPARE(m_server->calls().first().params["limit"_L1].toInt(-1), 0);
}

void TestAnnouncements::reachOf_readsTheListForMany()
{
    QJsonArray rows;
    QStringList names{u"attic"_s};
    for (int i = 0; i < 50; ++i) {
        names.append(u"room-%1"_s.arg(i));
        rows.append(QJsonObject{{u"room"_s, names.last()}, {u"membersCount"_s, 2}});
    }
    m_server->answer(u"chatRoom.list"_s, QJsonObject{{u"total"_s, 50}, {u"rooms"_s, rows}});
    const auto reach = outcome(reachOf(*m_client, {false, names}));
    QVERIFY(reach);
    QCOMPARE(*reach, Reach({50, 100, {u"attic"_s}}));
    QCOMPARE(m_server->calls().size(), 1);
}

void TestAnnouncements::reachOf_everybodyAsksForTotals()
{
    m_server->answer(u"chatRoom.list"_s, QJsonObject{{u"total"_s, 7}, {u"rooms"_s, QJsonArray()}});
    const QJsonArray nodes{QJsonObject{{u"members"_s, 30}}, QJsonObject{{u"members"_s, 12}}};
    m_server->answer(u"node.list"_s, QJsonObject{{u"nodes"_s, nodes}});
    const auto reach = outcome(reachOf(*m_client, {true, {}}));
    QVERIFY(reach);
    QCOMPARE(*reach, Reach({7, 42, {}}));
}

void TestAnnouncements::reachOf_givesTheError()
{
    m_server->stop();
    QTRY_VERIFY(m_client->state() != AdminClient::State::Ready);
    QVERIFY(!outcome(reachOf(*m_client, {true, {}})));
    QVERIFY(!outcome(reachOf(*m_client, {false, {u"a"_s}})));
}

void TestAnnouncements::readMessage_findsTheError_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("place");
    QTest::newRow("word") << u"hello"_s << 0 << u"line 1, column 1"_s;
    QTest::newRow("second line") << u"{\n  \"a\": x\n}"_s << 9 << u"line 2, column 8"_s;
    QTest::newRow("after letters of two bytes") << u"[\"äöü\", x]"_s << 8 << u"line 1, column 9"_s;
    QTest::newRow("cut off") << u"{\"a\": 1"_s << 7 << u"line 1, column 8"_s;
    QTest::newRow("two values") << u"1, 2"_s << 0 << u"line 1, column 1"_s;
}

void TestAnnouncements::readMessage_findsTheError()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    QFETCH(const QString, place);
    const auto message = readMessage(text, MessageMode::Json);
    QVERIFY(!message);
    QVERIFY2(message.error().text.contains(place), qPrintable(message.error().text));
    QCOMPARE(int(message.error().position), position);
}

void TestAnnouncements::readMessage_takesWhatTheServerTakes()
{
    QCOMPARE(readMessage(u" {\"a\": 1} "_s, MessageMode::Json)->bytes(), "{\"a\": 1}");
    QCOMPARE(readMessage(u"12345678901234567890"_s, MessageMode::Json)->bytes(), "12345678901234567890");
    QCOMPARE(readMessage(u"{\"a\": 1}"_s, MessageMode::Text)->bytes(), "\"{\\\"a\\\": 1}\"");
    QVERIFY(!readMessage(u"null"_s, MessageMode::Json));
    QVERIFY(!readMessage(u"\"\""_s, MessageMode::Json));
    QVERIFY(readMessage(u" \n "_s, MessageMode::Text).error().isEmpty);
    QVERIFY(readMessage(u""_s, MessageMode::Json).error().isEmpty);
}

void TestAnnouncements::messageAsText_isWhatWasWritten()
{
    QCOMPARE(messageAsText(text(u"a \"b\"\n"_s)), u"a \"b\"\n"_s);
    QCOMPARE(messageAsText(*JsonText::parse("{\"a\":1}")), u"{\"a\":1}"_s);
    QCOMPARE(modeOf(text(u"a"_s)), MessageMode::Text);
    QCOMPARE(modeOf(*JsonText::parse("[1]")), MessageMode::Json);
}

QTEST_GUILESS_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
