// SPDX-License-Identifier: MIT
#include "server/rooms/connection_listing.h"
#include "tests/support/bare_recipient.h"

#include <QTest>

#include <algorithm>
#include <deque>

using namespace confab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Sort = ConnectionQuery::Sort;
using Order = ConnectionQuery::Order;

namespace {

const RoomName Lobby = *RoomName::parse("lobby");
const RoomName Attic = *RoomName::parse("attic");
const NodeId Here = *NodeId::parse(u"here"_s);

/// Their ids, from the first to the last.
QList<ConnectionId> idsOf(const ConnectionPage &page)
{
    QList<ConnectionId> ids;
    for (const ConnectionInfo &info : page.connections)
        ids.append(info.id);
    return ids;
}

ConnectionQuery sortedBy(Sort sort, Order order = Order::Ascending)
{
    ConnectionQuery query;
    query.sort = sort;
    query.order = order;
    return query;
}

} // namespace

class TestConnectionListing : public QObject
{
    Q_OBJECT

    RoomIndex m_index;
    std::deque<BareRecipient> m_recipients;

    BareRecipient &attach()
    {
        BareRecipient &recipient = m_recipients.emplace_back();
        m_index.attach(recipient);
        return recipient;
    }
    void attachMany(int count)
    {
        for (int i = 0; i < count; ++i)
            attach().looks.queueBytes = i % 7; // many are equal
    }
    ConnectionPage list(const ConnectionQuery &query) const { return listConnections(m_index, Here, query); }

    /// Three that are in this order whatever they are sorted by, ids aside.
    QList<ConnectionId> attachThree()
    {
        BareRecipient &low = attach();
        BareRecipient &middle = attach();
        BareRecipient &high = attach();
        low.looks = {"primus"_L1, QHostAddress(u"9.0.0.1"_s), 1, Timestamp(1ms), 1, 1ms, std::nullopt};
        middle.looks = {"tcp"_L1, QHostAddress(u"10.0.0.1"_s), 1, Timestamp(2ms), 2, 2ms, 0ms};
        high.looks = {"websocket"_L1, QHostAddress(u"2001:db8::1"_s), 1, Timestamp(3ms), 3, 3ms, 1ms};
        m_index.insert(middle.id(), Lobby, currentTime());
        m_index.insert(high.id(), Lobby, currentTime());
        m_index.insert(high.id(), Attic, currentTime());
        return {low.id(), middle.id(), high.id()};
    }

private Q_SLOTS:
    void init()
    {
        m_index = RoomIndex();
        m_recipients.clear();
    }

    void aConnectionIsDescribed()
    {
        BareRecipient &alice = attach();
        alice.looks = {
            "websocket"_L1, QHostAddress(u"2001:db8::1"_s), 65'535, Timestamp(12ms), 34, 56ms, 78ms};
        m_index.insert(alice.id(), Lobby, currentTime());
        m_index.insert(alice.id(), Attic, currentTime());
        const ConnectionInfo expected{
            alice.id(), Here, u"websocket"_s, u"2001:db8::1"_s, 65'535, Timestamp(12ms), {Lobby, Attic}, 34,
            78ms,       56ms};
        QVERIFY(describeConnection(m_index, Here, alice) == expected);
        QCOMPARE(list({}).total, 1);
        QVERIFY(list({}).connections.first() == expected);
    }

    void theyComeInTheOrderOfAColumn_data()
    {
        QTest::addColumn<int>("sort");
        for (const Sort sort : {Sort::Transport, Sort::RemoteIP, Sort::ConnectedAt, Sort::Rooms,
                                Sort::QueueBytes, Sort::RoundTripTime, Sort::Idle})
            QTest::newRow(connectionSortName(sort).data()) << int(sort);
    }
    void theyComeInTheOrderOfAColumn()
    {
        QFETCH(const int, sort);
        QList<ConnectionId> ids = attachThree();
        const ConnectionPage page = list(sortedBy(Sort(sort)));
        QCOMPARE(idsOf(page), ids);
        QCOMPARE(idsOf(mergePages({page}, sortedBy(Sort(sort)))), ids);
        std::ranges::reverse(ids);
        QCOMPARE(idsOf(list(sortedBy(Sort(sort), Order::Descending))), ids);
    }

    void idsDecideBetweenEquals()
    {
        attachMany(50);
        QList<ConnectionId> ids = m_index.connections();
        std::sort(ids.begin(), ids.end());
        for (const Sort sort : {Sort::Id, Sort::Node, Sort::Transport, Sort::RemoteIP, Sort::Rooms})
            QCOMPARE(idsOf(list(sortedBy(sort))), ids);
        std::ranges::reverse(ids);
        QCOMPARE(idsOf(list(sortedBy(Sort::Id, Order::Descending))), ids);
    }

    void pagesPutTogetherAreTheWhole_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 7, 10, 99, 100, 101})
            QTest::addRow("%d a page", limit) << limit;
    }
    void pagesPutTogetherAreTheWhole()
    {
        QFETCH(const int, limit);
        attachMany(100);
        for (const Order order : {Order::Ascending, Order::Descending}) {
            ConnectionQuery query = sortedBy(Sort::QueueBytes, order);
            const QList<ConnectionId> whole = idsOf(list(query));
            QCOMPARE(whole.size(), 100);
            QList<ConnectionId> together;
            query.limit = limit;
            for (; query.offset < 100; query.offset += limit) {
                const ConnectionPage page = list(query);
                QCOMPARE(page.total, 100);
                together += idsOf(page);
            }
            QCOMPARE(together, whole);
            QVERIFY(list(query).connections.isEmpty());
        }
    }

    void aTextIsFoundInWhateverIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("total");
        QTest::newRow("none") << QString() << 3;
        QTest::newRow("part of an address") << u"0.0.1"_s << 2;
        QTest::newRow("an address in capitals") << u"2001:DB8"_s << 1;
        QTest::newRow("a transport") << u"SOCK"_s << 1;
        QTest::newRow("the node") << u"hEr"_s << 3;
        QTest::newRow("nothing") << u"nowhere"_s << 0;
        QTest::newRow("other letters") << u"ё"_s << 0;
    }
    void aTextIsFoundInWhateverIsShown()
    {
        QFETCH(const QString, text);
        QFETCH(const int, total);
        const QList<ConnectionId> ids = attachThree();
        ConnectionQuery query;
        query.filter = text;
        QCOMPARE(list(query).total, total);
        query.filter = ids[1].toString().mid(3, 30).toUpper();
        QCOMPARE(idsOf(list(query)), QList{ids[1]});
    }

    void onlyMembersOfARoom()
    {
        const QList<ConnectionId> ids = attachThree();
        ConnectionQuery query = sortedBy(Sort::Rooms, Order::Descending);
        query.room = Lobby;
        QCOMPARE(idsOf(list(query)), (QList{ids[2], ids[1]}));
        query.room = *RoomName::parse("nowhere");
        QCOMPARE(list(query).total, 0);
    }

    void onlyThoseOfANode()
    {
        attachThree();
        ConnectionQuery query;
        query.node = Here;
        QCOMPARE(list(query).total, 3);
        query.node = *NodeId::parse(u"elsewhere"_s);
        QCOMPARE(list(query).total, 0);
    }

    void onlySlowOnes()
    {
        attachThree();
        ConnectionQuery query;
        query.isSlowOnly = true;
        QCOMPARE(list(query).total, 0);
        m_recipients[0].looks.queueBytes = slowQueueBytes;
        m_recipients[1].looks.roundTripTime = slowRoundTripTime;
        m_recipients[2].looks.queueBytes = slowQueueBytes - 1;
        m_recipients[2].looks.roundTripTime = slowRoundTripTime - 1ms;
        QCOMPARE(list(query).total, 2);
    }

    void pagesOfSeveralNodesBecomeOne()
    {
        attachMany(60);
        ConnectionQuery query = sortedBy(Sort::QueueBytes);
        query.limit = 40;
        const ConnectionPage all = list(query);
        // As if every third were on another node, each asked for the first 40.
        QList<ConnectionPage> pages(3);
        ConnectionQuery whole = query;
        whole.limit = 60;
        const ConnectionPage rows = list(whole);
        for (qsizetype i = 0; i < rows.connections.size(); ++i) {
            pages[i % 3].connections.append(rows.connections[i]);
            ++pages[i % 3].total;
        }
        QVERIFY(mergePages(pages, query) == all);
        query.offset = 30;
        query.limit = 10;
        QVERIFY(mergePages(pages, query) == list(query));
        QVERIFY(mergePages({}, query) == ConnectionPage());
    }

    void nodesComeInTheOrderOfTheirNames()
    {
        attachMany(2);
        ConnectionPage one = listConnections(m_index, *NodeId::parse(u"node-2"_s), {});
        ConnectionPage two = listConnections(m_index, *NodeId::parse(u"node-1"_s), {});
        const ConnectionPage merged = mergePages({one, two}, sortedBy(Sort::Node));
        QCOMPARE(merged.total, 4);
        QCOMPARE(merged.connections[0].node.toString(), u"node-1"_s);
        QCOMPARE(merged.connections[1].node.toString(), u"node-1"_s);
        QCOMPARE(merged.connections[3].node.toString(), u"node-2"_s);
    }
};

QTEST_GUILESS_MAIN(TestConnectionListing)
#include "tst_connection_listing.moc"
