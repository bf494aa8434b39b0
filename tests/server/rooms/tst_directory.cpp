// SPDX-License-Identifier: MIT
// Several nodes in one process, which ask each other over a bus without Redis.
#include "server/rooms/directory.h"
#include "server/store/local_broker.h"
#include "server/store/local_store.h"
#include "tests/support/fake_recipient.h"
#include "tests/support/local_bus.h"
#include "tests/support/test_node.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace cluster_question;
using Sort = ConnectionQuery::Sort;

namespace {

const RoomName Lobby = roomNamed("lobby");
const RoomName Attic = roomNamed("attic");
const QByteArray Token("a token");
/// Nobody waits so long in a test that passes.
constexpr auto Never = std::chrono::hours(1);
constexpr auto Soon = std::chrono::milliseconds(100);

const QRegularExpression Silence(u"does not answer questions"_s);
const QRegularExpression OtherToken(u"has another cluster token"_s);

NodeId nodeNamed(const char *name)
{
    return *NodeId::parse(QString::fromLatin1(name));
}

struct Node {
    Node(LocalHub &hub, const std::shared_ptr<RoomStore> &store, Broker &broker, const char *name,
         const Cluster::Options &options)
        : bus(hub, QByteArray(QByteArray(name) + "/1f").constData())
        , node(store, broker, TestNode::Answers::AtOnce, name)
        , directory(node.rooms.index(), nodeNamed(name))
        , cluster(std::make_unique<Cluster>(bus, node.rooms, options))
    {
        node.rooms.setCluster(cluster.get());
        directory.setCluster(cluster.get(), &bus);
        directory.setNodeInfo([this, name] {
            NodeInfo info{nodeNamed(name), u"0.1"_s, Timestamp(7ms)};
            info.connections = node.rooms.index().connections().size();
            return info;
        });
        directory.setFeeds([name](const ReadFeed &question) -> Result<JsonText> {
            if (question.feed == ReadFeed::Feed::Audit)
                return failure(ErrorCode::StoreUnavailable, u"no disk"_s);
            const QString words = QString::fromLatin1(name) + question.level;
            return JsonText::fromObject(
                {{u"entries"_s, words}, {u"after"_s, qint64(question.after.value_or(0))}});
        });
    }

    LocalBus bus;
    TestNode node;
    Directory directory;
    std::unique_ptr<Cluster> cluster;
};

QStringList namesOf(const QList<NodeInfo> &infos)
{
    QStringList names;
    for (const NodeInfo &info : infos)
        names.append(info.node.toString() + (info.isReachable ? QString() : u"?"_s));
    return names;
}

QList<ConnectionId> idsOf(const QList<ConnectionInfo> &infos)
{
    QList<ConnectionId> ids;
    for (const ConnectionInfo &info : infos)
        ids.append(info.id);
    return ids;
}

} // namespace

class TestDirectory : public QObject
{
    Q_OBJECT

    struct World {
        explicit World(std::chrono::milliseconds deadline, const QByteArray &tokenOfThree = Token)
            : one(hub, memory, broker, "one", {Token, Never, deadline})
            , two(hub, memory, broker, "two", {Token, Never, deadline})
            , three(hub, memory, broker, "three", {tokenOfThree, Never, deadline})
        {
        }

        LocalHub hub;
        LocalBroker broker;
        std::shared_ptr<LocalStore> memory = std::make_shared<LocalStore>(&broker);
        Node one;
        Node two;
        Node three;
    };
    std::unique_ptr<World> m_world;

    LocalHub &hub() { return m_world->hub; }
    Node &one() { return m_world->one; }
    Node &two() { return m_world->two; }
    Node &three() { return m_world->three; }

    /// A connection of `node`, which all can find.
    std::unique_ptr<FakeRecipient> connectTo(Node &node)
    {
        auto recipient = std::make_unique<FakeRecipient>(node.node.rooms);
        hub().place(recipient->id(), node.bus.address());
        return recipient;
    }

    Result<ConnectionPage> connections(const ConnectionQuery &query = {})
    {
        return await(one().directory.connections(query));
    }

    /// How many questions were put to others so far.
    std::shared_ptr<int> countQuestions()
    {
        const auto count = std::make_shared<int>(0);
        hub().setTap([count](const LocalHub::Parcel &parcel) {
            const auto decoded = decodeClusterMessage(parcel.payload, Token);
            *count += decoded && std::holds_alternative<QuestionMessage>(decoded->message) ? 1 : 0;
            return QList{parcel};
        });
        return count;
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"confab.cluster.debug=false"_s); }
    void init() { m_world = std::make_unique<World>(Never); }
    void cleanup() { m_world.reset(); }

    // --- connections -------------------------------------------------------------------------------------

    void connectionsOfAllNodesAreOneList()
    {
        const auto alice = connectTo(one());
        const auto bob = connectTo(two());
        const auto carol = connectTo(three());
        alice->looks.connectedAt = Timestamp(3ms);
        bob->looks.connectedAt = Timestamp(1ms);
        carol->looks.connectedAt = Timestamp(2ms);
        for (Node *node : {&one(), &two(), &three()}) {
            const auto page = await(node->directory.connections({})).value();
            QCOMPARE(page.total, 3);
            QCOMPARE(idsOf(page.connections), (QList{bob->id(), carol->id(), alice->id()}));
            QCOMPARE(page.connections[0].node.toString(), u"two"_s);
            QCOMPARE(page.connections[2].node.toString(), u"one"_s);
        }
    }

    void pagesOfAllNodesAreStable()
    {
        std::vector<std::unique_ptr<FakeRecipient>> clients;
        for (Node *node : {&one(), &two(), &three()}) {
            for (int i = 0; i < 20; ++i)
                clients.push_back(connectTo(*node));
        }
        ConnectionQuery query;
        query.sort = Sort::QueueBytes; // all the same
        const auto whole = connections(query).value();
        QCOMPARE(whole.total, 60);
        QCOMPARE(whole.connections.size(), 60);
        QList<ConnectionId> together;
        query.limit = 7;
        for (; query.offset < 60; query.offset += 7) {
            const auto page = await(two().directory.connections(query)).value();
            QCOMPARE(page.total, 60);
            together += idsOf(page.connections);
        }
        QCOMPARE(together, idsOf(whole.connections));
    }

    void aWindowThatEndsTooFarAwayIsRefused()
    {
        ConnectionQuery query;
        query.offset = 9'990;
        query.limit = 10;
        QVERIFY(connections(query));
        query.limit = 11;
        const auto refused = connections(query);
        QCOMPARE(errorOf(refused), ErrorCode::InvalidFrame);
        QCOMPARE(refused.error().detail,
                 u"with several nodes, offset and limit together are 10001, and at most 10000 are allowed"_s);
    }

    void aWindowOnOneNodeMayEndAnywhere()
    {
        std::vector<std::unique_ptr<FakeRecipient>> clients;
        for (int i = 0; i < 3; ++i)
            clients.push_back(connectTo(two()));
        ConnectionQuery query;
        query.sort = Sort::Id;
        query.node = nodeNamed("two");
        const auto all = connections(query).value();
        query.offset = 2;
        query.limit = 10'000;
        const auto page = connections(query).value();
        QCOMPARE(page.total, 3);
        QCOMPARE(idsOf(page.connections), QList{all.connections[2].id});
        query.node = nodeNamed("one");
        query.offset = 20'000;
        QCOMPARE(connections(query)->total, 0);
    }

    void aNodeThatIsAloneHasNoBound()
    {
        LocalHub own;
        Node alone(own, m_world->memory, m_world->broker, "alone", {Token, Never, Never});
        const FakeRecipient alice(alone.node.rooms);
        ConnectionQuery query;
        query.offset = 10'000;
        query.limit = 1'000;
        const auto page = await(alone.directory.connections(query));
        QVERIFY(page);
        QCOMPARE(page->total, 1);
        QVERIFY(page->connections.isEmpty());
    }

    void onlyTheNodeThatIsNamedIsAsked()
    {
        const auto bob = connectTo(two());
        const auto alice = connectTo(one());
        const auto asked = countQuestions();
        ConnectionQuery query;
        query.node = nodeNamed("two");
        QCOMPARE(idsOf(connections(query)->connections), QList{bob->id()});
        QCOMPARE(*asked, 1);
        query.node = nodeNamed("one");
        QCOMPARE(idsOf(connections(query)->connections), QList{alice->id()});
        query.node = nodeNamed("four");
        QCOMPARE(connections(query)->total, 0);
        QCOMPARE(*asked, 1);
    }

    void allNodesAreAskedBeforeOneAnswers()
    {
        const auto asked = std::make_shared<QList<LocalHub::Parcel>>();
        hub().setTap([asked](const LocalHub::Parcel &parcel) {
            asked->append(parcel);
            return QList<LocalHub::Parcel>();
        });
        Outcome<ConnectionPage> outcome(one().directory.connections({}));
        QTRY_COMPARE(asked->size(), 2);
        hub().setTap(nullptr);
        for (const auto &parcel : *asked)
            hub().deliver(parcel);
        QTRY_VERIFY(outcome.isReady());
        QVERIFY(outcome.result());
    }

    void aNodeThatNeverAnswersIsLeftOut()
    {
        m_world = std::make_unique<World>(Soon);
        const auto alice = connectTo(one());
        const auto bob = connectTo(two());
        const auto carol = connectTo(three());
        three().bus.setHearing(LocalBus::Hearing::Deaf);
        // It is said once.
        QTest::ignoreMessage(QtWarningMsg, Silence);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(connections()->total, 2);
        QCOMPARE(namesOf(await(one().directory.nodes()).value()),
                 (QStringList{u"one"_s, u"three?"_s, u"two"_s}));
        three().bus.setHearing(LocalBus::Hearing::Listening);
        QTRY_COMPARE(connections()->total, 3);
    }

    void aNodeThatIsGoneIsLeftOutAtOnce()
    {
        const auto alice = connectTo(one());
        two().bus.setHearing(LocalBus::Hearing::Absent);
        QTest::ignoreMessage(QtWarningMsg, Silence);
        QCOMPARE(connections()->total, 1);
        QCOMPARE(namesOf(await(one().directory.nodes()).value()),
                 (QStringList{u"one"_s, u"three"_s, u"two?"_s}));
    }

    void aNodeWithAnotherTokenIsLeftOut()
    {
        m_world = std::make_unique<World>(Never, QByteArray("another"));
        const auto alice = connectTo(one());
        const auto bob = connectTo(two());
        const auto carol = connectTo(three());
        QTest::ignoreMessage(QtWarningMsg, OtherToken); // there
        QTest::ignoreMessage(QtWarningMsg, OtherToken); // here
        QTest::ignoreMessage(QtWarningMsg, Silence);
        QCOMPARE(connections()->total, 2);
        QCOMPARE(namesOf(await(one().directory.nodes()).value()),
                 (QStringList{u"one"_s, u"three?"_s, u"two"_s}));
        QCOMPARE(errorOf(await(one().directory.details(carol->id()))), ErrorCode::NotAuthorised);
    }

    void withoutTheStoreThisNodeSpeaksForItself()
    {
        const auto alice = connectTo(one());
        const auto bob = connectTo(two());
        hub().setService(LocalHub::Service::Unavailable);
        QCOMPARE(idsOf(connections()->connections), QList{alice->id()});
        QCOMPARE(namesOf(await(one().directory.nodes()).value()), QStringList{u"one"_s});
        QCOMPARE(errorOf(await(one().directory.details(bob->id()))), ErrorCode::StoreUnavailable);
        QVERIFY(await(one().directory.details(alice->id())));
    }

    void theOnlyNodeAsksNobody()
    {
        const auto alice = connectTo(one());
        const auto bob = connectTo(two());
        one().directory.setCluster(nullptr, nullptr);
        QCOMPARE(idsOf(connections()->connections), QList{alice->id()});
        QCOMPARE(namesOf(await(one().directory.nodes()).value()), QStringList{u"one"_s});
        QCOMPARE(errorOf(await(one().directory.details(bob->id()))), ErrorCode::UnknownConnection);
        QCOMPARE(await(one().directory.describe({{bob->id(), nodeNamed("two")}}))->size(), 0);
        QCOMPARE(await(one().directory.messageCounts({Lobby}))->size(), 0);
    }

    void aNodeThatLeavesWhileItIsAskedEndsNothingElse()
    {
        Outcome<QList<NodeInfo>> outcome(one().directory.nodes());
        one().node.rooms.setCluster(nullptr);
        one().directory.setCluster(nullptr, nullptr);
        m_world->one.cluster.reset();
        QTRY_VERIFY(outcome.isReady());
        QCOMPARE(outcome.result()->size(), 1);
    }

    // --- one connection ----------------------------------------------------------------------------------

    void theDetailsOfAConnectionAreFoundFromAnyNode()
    {
        const auto bob = connectTo(two());
        bob->looks.params = {{u"name"_s, u"bob"_s}};
        bob->looks.fingerprint = u"a cookie"_s;
        bob->looks.totalActions = 5;
        bob->looks.pendingActions = 1;
        bob->looks.roundTripTime = 9ms;
        QVERIFY(await(one().node.rooms.add(Lobby)));
        QVERIFY(await(two().node.rooms.addMember(bob->id(), Lobby)));
        for (Node *node : {&one(), &two(), &three()}) {
            const auto details = await(node->directory.details(bob->id())).value();
            QVERIFY(details.info == connections()->connections.first());
            QCOMPARE(details.info.node.toString(), u"two"_s);
            QCOMPARE(details.info.rooms, QList{Lobby});
            QCOMPARE(details.params, bob->looks.params);
            QVERIFY(details.fingerprint == bob->looks.fingerprint);
            QCOMPARE(details.totalActions, 5u);
            QCOMPARE(details.pendingActions, 1);
        }
    }

    void aConnectionThatNobodyHasIsUnknown()
    {
        const ConnectionId nobody = ConnectionId::create();
        QCOMPARE(errorOf(await(one().directory.details(nobody))), ErrorCode::UnknownConnection);
        // The store does not know yet that it is gone.
        hub().place(nobody, two().bus.address());
        QCOMPARE(errorOf(await(one().directory.details(nobody))), ErrorCode::UnknownConnection);
    }

    void aWindowOfMembersIsDescribedInItsOrder()
    {
        const auto alice = connectTo(one());
        const auto bob = connectTo(two());
        const auto carol = connectTo(three());
        const ConnectionId gone = ConnectionId::create();
        const NodeId two = nodeNamed("two");
        const Directory::Whereabouts window{{carol->id(), nodeNamed("three")},
                                            {gone, two},
                                            {alice->id(), nodeNamed("one")},
                                            {bob->id(), two},
                                            {gone, nodeNamed("four")}};
        const auto infos = await(one().directory.describe(window)).value();
        QCOMPARE(idsOf(infos), (QList{carol->id(), alice->id(), bob->id()}));
        QCOMPARE(infos[0].node.toString(), u"three"_s);
    }

    void onlyNodesWithMembersInTheWindowAreAsked()
    {
        const auto bob = connectTo(two());
        const auto asked = countQuestions();
        QCOMPARE(await(one().directory.describe({{bob->id(), nodeNamed("two")}}))->size(), 1);
        QCOMPARE(*asked, 1);
        const auto alice = connectTo(one());
        QCOMPARE(await(one().directory.describe({{alice->id(), nodeNamed("one")}}))->size(), 1);
        QCOMPARE(*asked, 1);
    }

    // --- nodes -------------------------------------------------------------------------------------------

    void nodesTellOfThemselves()
    {
        const auto bob = connectTo(two());
        const auto infos = await(one().directory.nodes()).value();
        QCOMPARE(namesOf(infos), (QStringList{u"one"_s, u"three"_s, u"two"_s}));
        QCOMPARE(infos[2].connections, 1);
        QCOMPARE(infos[2].version, u"0.1"_s);
        QVERIFY(infos[2].startedAt == Timestamp(7ms));
        QVERIFY(infos[2].isStoreAvailable);
    }

    void messagesAreCountedWhereARoomHasMembers()
    {
        const auto alice = connectTo(one());
        const auto bob = connectTo(two());
        for (const RoomName &room : {Lobby, Attic})
            QVERIFY(await(one().node.rooms.add(room)));
        QVERIFY(await(one().node.rooms.broadcast(std::nullopt, Lobby, text("nobody is there"))));
        QVERIFY(await(two().node.rooms.addMember(bob->id(), Lobby)));
        QVERIFY(await(one().node.rooms.broadcast(std::nullopt, Lobby, text("bob is there"))));
        QVERIFY(await(one().node.rooms.addMember(alice->id(), Lobby)));
        for (int i = 0; i < 3; ++i)
            QVERIFY(await(one().node.rooms.broadcast(std::nullopt, Lobby, text("both are there"))));
        for (Node *node : {&one(), &two(), &three()}) {
            const auto counts = await(node->directory.messageCounts({Lobby, Attic})).value();
            QCOMPARE(counts.value(Lobby), 4u);
            QVERIFY(!counts.contains(Attic));
        }
    }

    void feedsOfAnyNodeCanBeRead()
    {
        const ReadFeed log{ReadFeed::Feed::Log, 41, 10, u"warning"_s};
        const auto here = await(one().directory.feed(nodeNamed("one"), log)).value();
        QCOMPARE(here.bytes(), QByteArray(R"({"after":41,"entries":"onewarning"})"));
        const auto there = await(one().directory.feed(nodeNamed("two"), log)).value();
        QCOMPARE(there.bytes(), QByteArray(R"({"after":41,"entries":"twowarning"})"));
        const ReadFeed audit{ReadFeed::Feed::Audit};
        const auto failed = await(one().directory.feed(nodeNamed("two"), audit));
        QVERIFY(failed.error() == (Error{ErrorCode::StoreUnavailable, u"no disk"_s}));
        const auto nowhere = await(one().directory.feed(nodeNamed("four"), log));
        QVERIFY(nowhere.error() == (Error{ErrorCode::Refused, u"there is no node four"_s}));
    }

    // --- calls -------------------------------------------------------------------------------------------

    void whoIsRemovedFromAnotherNodeIsToldWhy()
    {
        const auto bob = connectTo(two());
        QVERIFY(await(one().node.rooms.add(Lobby)));
        for (const QString &reason : {QString(), u"no shouting: %1"_s}) {
            QVERIFY(await(one().node.rooms.addMember(bob->id(), Lobby)));
            const qsizetype before = bob->frames().size();
            QVERIFY(await(one().node.rooms.removeMember(bob->id(), Lobby, reason)));
            QCOMPARE(bob->frames().size() - before, reason.isEmpty() ? 0 : 1);
        }
        QCOMPARE(bob->lastFrame()["alert"_L1].toString(), u"you were removed from lobby: no shouting: %1"_s);
        QCOMPARE(bob->lastFrame()["context"_L1].toString(), u"alert"_s);
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
