// SPDX-License-Identifier: MIT
#include "server/admin/listed_rows.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

tl::expected<LiveWindow, RpcError> window(const QByteArray &params)
{
    const auto read = AdminParams::read(adminMethod(AdminMethod::RoomList), params);
    if (!read)
        return tl::unexpected(read.error());
    return readWindow(*read);
}

ListedRoom room(const char *name, qint64 membersCount)
{
    return {*RoomName::parse(name), Timestamp(std::chrono::milliseconds(0)), membersCount};
}

QStringList shown(const SortedRows<ListedRoom> &rows)
{
    QStringList names;
    rows.forWindow(0, 100, [&](const ListedRoom &row) { names.append(row.key.toString()); });
    return names;
}

} // namespace

class TestListedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rooms_areThoseThatMatchEverything_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const QByteArray &params, const QStringList &names) {
            QTest::newRow(params.constData()) << params << names;
        };
        row("{}", {u"Game-3"_s, u"game-1"_s, u"game-2"_s, u"lobby"_s});
        row(R"({"pattern":"game-?"})", {u"Game-3"_s, u"game-1"_s, u"game-2"_s});
        row(R"({"pattern":"game"})", {});
        row(R"({"pattern":""})", {u"Game-3"_s, u"game-1"_s, u"game-2"_s, u"lobby"_s});
        row(R"({"pattern":"*b*y","filter":"OB"})", {u"lobby"_s});
        row(R"({"pattern":"*-*","prefix":"game"})", {u"game-1"_s, u"game-2"_s});
        row(R"({"minMembers":1})", {u"Game-3"_s, u"game-2"_s, u"lobby"_s});
        row(R"({"maxMembers":0})", {u"game-1"_s});
        row(R"({"minMembers":2,"maxMembers":2})", {u"game-2"_s});
        row(R"({"minMembers":2,"pattern":"game-*"})", {u"Game-3"_s, u"game-2"_s});
        row(R"({"minMembers":2,"pattern":"game-*","filter":"2"})", {u"game-2"_s});
    }

    void rooms_areThoseThatMatchEverything()
    {
        QFETCH(QByteArray, params);
        QFETCH(QStringList, names);
        const auto wanted = window(params);
        QVERIFY(wanted);
        SortedRows<ListedRoom> rows(roomOrder(*wanted), roomMatcher(*wanted));
        rows.assign({room("game-1", 0), room("game-2", 2), room("Game-3", 3), room("lobby", 1)});
        QCOMPARE(shown(rows), names);
        QCOMPARE(rows.matchingCount(), names.size());
    }

    void rooms_comeAndGoWithTheirMembers()
    {
        const auto wanted = window(R"({"minMembers":1,"maxMembers":2,"sort":"membersCount"})");
        QVERIFY(wanted);
        SortedRows<ListedRoom> rows(roomOrder(*wanted), roomMatcher(*wanted));
        rows.assign({room("a", 0), room("b", 2)});
        QCOMPARE(shown(rows), QStringList{u"b"_s});
        rows.put(room("a", 1));
        QCOMPARE(shown(rows), (QStringList{u"a"_s, u"b"_s}));
        rows.put(room("b", 3));
        QCOMPARE(shown(rows), QStringList{u"a"_s});
        rows.put(room("b", 2));
        rows.put(room("a", 0));
        QCOMPARE(shown(rows), QStringList{u"b"_s});
        QCOMPARE(rows.matchingCount(), 1);
    }

    void bounds_thatExcludeEachOther_areRefused()
    {
        const auto wanted = window(R"({"minMembers":3,"maxMembers":2})");
        QVERIFY(!wanted);
        QCOMPARE(wanted.error().code, RpcErrorCode::InvalidParams);
        QVERIFY(wanted.error().message.contains(u"minMembers"_s));
        QVERIFY(!window(R"({"minMembers":-1})"));
        QVERIFY(!window(R"({"maxMembers":1.5})"));
        QVERIFY(!window(R"({"maxMembers":"2"})"));
    }
};

QTEST_APPLESS_MAIN(TestListedRows)
#include "tst_listed_rows.moc"
