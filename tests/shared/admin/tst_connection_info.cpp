// SPDX-License-Identifier: MIT
#include "shared/admin/connection_info.h"

#include <QJsonArray>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Sort = ConnectionQuery::Sort;

namespace {

ConnectionInfo connection()
{
    return {*ConnectionId::parse("8c6b4b1c-52ad-4a64-8d1b-6f0e6c1c3a55"),
            *NodeId::parse(u"node-1"_s),
            u"websocket"_s,
            u"2001:db8::1"_s,
            65'535,
            Timestamp(1'795'544'208'539ms),
            {*RoomName::parse("lobby"), *RoomName::parse("лобби")},
            123'456,
            17ms,
            4'000ms};
}

ConnectionDetails details()
{
    return {connection(), {{u"name"_s, u"alice"_s}, {u"age"_s, 7}}, u"a cookie"_s, 12, 2};
}

ConnectionQuery query()
{
    ConnectionQuery query;
    query.filter = u"10.0"_s;
    query.node = *NodeId::parse(u"node-1"_s);
    query.room = *RoomName::parse("лобби");
    query.isSlowOnly = true;
    query.sort = Sort::RoundTripTime;
    query.order = ConnectionQuery::Order::Descending;
    query.offset = 200;
    query.limit = 50;
    return query;
}

/// What reading says about a member that has `value`; undefined leaves it out.
template <typename Read>
std::optional<Error> errorWith(QJsonObject json, const QString &name, const QJsonValue &value, Read read)
{
    json.insert(name, value);
    const auto result = read(json);
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

class TestConnectionInfo : public QObject
{
    Q_OBJECT

    static void verifyNames(const std::optional<Error> &error, const QString &name)
    {
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::InvalidFrame);
        QVERIFY2(error->detail.startsWith(name + u" is not "_s), qPrintable(error->detail));
    }

private Q_SLOTS:
    // --- one connection ----------------------------------------------------------------------------------

    void itReadsAsTheDocumentationSays()
    {
        const QJsonObject json = toJson(connection());
        QCOMPARE(json.keys(),
                 (QStringList{u"connectedAt"_s, u"id"_s, u"idle"_s, u"node"_s, u"queueBytes"_s, u"remoteIP"_s,
                              u"remotePort"_s, u"rooms"_s, u"roundTripTime"_s, u"transport"_s}));
        QCOMPARE(json["connectedAt"_L1].toInteger(), 1'795'544'208'539);
        QCOMPARE(json["rooms"_L1].toArray(), (QJsonArray{u"lobby"_s, u"лобби"_s}));
        QCOMPARE(json["roundTripTime"_L1].toInteger(), 17);
    }

    void whatIsWrittenCanBeRead()
    {
        ConnectionInfo bare = connection();
        bare.rooms.clear();
        bare.roundTripTime.reset();
        QVERIFY(toJson(bare)["roundTripTime"_L1].isNull());
        for (const ConnectionInfo &info : {connection(), bare}) {
            const auto read = connectionInfoFrom(toJson(info));
            QVERIFY(read);
            QVERIFY(*read == info);
        }
    }

    void detailsThatAreWrittenCanBeRead()
    {
        ConnectionDetails bare{connection()};
        QVERIFY(toJson(bare)["fingerprint"_L1].isNull());
        for (const ConnectionDetails &written : {details(), bare}) {
            const auto read = connectionDetailsFrom(toJson(written));
            QVERIFY(read);
            QVERIFY(*read == written);
        }
    }

    void aWrongMemberIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        for (const QString &name : toJson(details()).keys()) {
            const QJsonValue wrong =
                name == u"rooms"_s ? QJsonValue(QJsonObject()) : QJsonValue(QJsonArray());
            QTest::addRow("%s has another type", qPrintable(name)) << name << wrong;
            if (name != u"roundTripTime"_s && name != u"fingerprint"_s)
                QTest::addRow("%s left out", qPrintable(name)) << name << QJsonValue(QJsonValue::Undefined);
        }
        QTest::newRow("id is none") << u"id"_s << QJsonValue(u"8c6b4b1c"_s);
        QTest::newRow("a port too high") << u"remotePort"_s << QJsonValue(65'536);
        QTest::newRow("a room without a name") << u"rooms"_s << QJsonValue(QJsonArray{u"lobby"_s, QString()});
        QTest::newRow("a room that is a number") << u"rooms"_s << QJsonValue(QJsonArray{1});
        QTest::newRow("a negative round trip") << u"roundTripTime"_s << QJsonValue(-1);
        QTest::newRow("too many pending actions") << u"pendingActions"_s << QJsonValue(3e9);
    }
    void aWrongMemberIsNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonValue, value);
        verifyNames(errorWith(toJson(details()), name, value, connectionDetailsFrom), name);
        const QJsonObject json = toJson(connection());
        if (json.contains(name))
            verifyNames(errorWith(json, name, value, connectionInfoFrom), name);
    }

    // --- questions ---------------------------------------------------------------------------------------

    void aQueryThatIsWrittenCanBeRead()
    {
        for (const ConnectionQuery &written : {query(), ConnectionQuery()}) {
            const auto read = connectionQueryFrom(toJson(written));
            QVERIFY(read);
            QVERIFY(*read == written);
        }
    }

    void whatAQueryLeavesOutIsAsUsual()
    {
        const auto read = connectionQueryFrom({});
        QVERIFY(read);
        QVERIFY(*read == ConnectionQuery());
    }

    void everySortHasAName()
    {
        for (int sort = 0; sort <= int(Sort::Idle); ++sort)
            QVERIFY(connectionSortNamed(QString(connectionSortName(Sort(sort)))) == Sort(sort));
        QVERIFY(!connectionSortNamed(u"ID"));
        QVERIFY(!connectionSortNamed(u""));
    }

    void aWrongMemberOfAQueryIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        for (const QString &name : toJson(query()).keys())
            QTest::addRow("%s is an array", qPrintable(name)) << name << QJsonValue(QJsonArray());
        QTest::newRow("sort by what there is not") << u"sort"_s << QJsonValue(u"colour"_s);
        QTest::newRow("a negative offset") << u"offset"_s << QJsonValue(-1);
        QTest::newRow("a broken limit") << u"limit"_s << QJsonValue(0.5);
        QTest::newRow("a node without a name") << u"node"_s << QJsonValue(QString());
    }
    void aWrongMemberOfAQueryIsNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonValue, value);
        verifyNames(errorWith(toJson(query()), name, value, connectionQueryFrom), name);
    }

    // --- answers -----------------------------------------------------------------------------------------

    void aPageThatIsWrittenCanBeRead()
    {
        const ConnectionPage full{100'000, {connection(), connection()}};
        for (const ConnectionPage &page : {full, ConnectionPage()}) {
            const auto read = connectionPageFrom(toJson(page));
            QVERIFY(read);
            QVERIFY(*read == page);
        }
    }

    void aPageWithARowThatIsNoneIsRefused()
    {
        QJsonObject json = toJson(ConnectionPage{1, {connection()}});
        json.insert(u"connections"_s, QJsonArray{toJson(connection()), 7});
        verifyNames(errorWith(json, u"total"_s, 1, connectionPageFrom), u"id"_s);
        verifyNames(errorWith(json, u"total"_s, u"1"_s, connectionPageFrom), u"total"_s);
    }
};

QTEST_GUILESS_MAIN(TestConnectionInfo)
#include "tst_connection_info.moc"
