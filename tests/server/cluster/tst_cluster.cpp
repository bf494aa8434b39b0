// SPDX-License-Identifier: MIT
#include "server/cluster/cluster.h"
#include "tests/support/await.h"
#include "tests/support/local_bus.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace confab;
using namespace Qt::Literals::StringLiterals;
using namespace cluster_call;
using namespace cluster_question;
using namespace std::chrono_literals;

namespace {

RoomName room(QByteArrayView name)
{
    return *RoomName::parse(name);
}

/// Keeps what it is asked for, and answers at once or when the test wants.
class Handler final : public ClusterCallHandler
{
public:
    enum class Answers { AtOnce, Later };

    Task<> onClusterCall(ClusterCall call) override
    {
        calls.append(call);
        const Promise<> promise;
        if (answers == Answers::AtOnce)
            promise.fulfil(result);
        else
            waiting.append(promise);
        return promise.result();
    }

    void answerAll()
    {
        for (const Promise<> &promise : std::exchange(waiting, {}))
            promise.fulfil(result);
    }

    Answers answers = Answers::AtOnce;
    Result<> result = {};
    QList<ClusterCall> calls;
    QList<Promise<>> waiting;
};

/// The same for questions.
class Answerer final : public ClusterQuestionHandler
{
public:
    Task<JsonText> onClusterQuestion(ClusterQuestion question) override
    {
        questions.append(question);
        const Promise<JsonText> promise;
        if (answers == Handler::Answers::AtOnce)
            promise.fulfil(result);
        else
            waiting.append(promise);
        return promise.result();
    }

    void answerAll()
    {
        for (const Promise<JsonText> &promise : std::exchange(waiting, {}))
            promise.fulfil(result);
    }

    Handler::Answers answers = Handler::Answers::AtOnce;
    Result<JsonText> result = JsonText::fromValid(R"({"a":12345678901234567890})");
    QList<ClusterQuestion> questions;
    QList<Promise<JsonText>> waiting;
};

struct Node {
    Node(LocalHub &hub, const char *address, Cluster::Options options)
        : bus(hub, address)
        , cluster(std::make_unique<Cluster>(bus, handler, options))
    {
        cluster->setQuestionHandler(&answerer);
    }

    LocalBus bus;
    Handler handler;
    Answerer answerer;
    std::unique_ptr<Cluster> cluster;
};

/// What was sent before, signed with whatever token.
QByteArray callBytes(const char *from, const char *to, quint64 number, const ClusterCall &call,
                     const QByteArray &token)
{
    return encodeClusterMessage(CallMessage{NodeAddress(from), NodeAddress(to), number, call}, token);
}

QByteArray answerBytes(const char *from, const char *to, quint64 number, const Result<> &result,
                       const QByteArray &token)
{
    const auto answer = result.map([] { return ClusterAnswer(); });
    return encodeClusterMessage(AnswerMessage{NodeAddress(from), NodeAddress(to), number, answer}, token);
}

const QByteArray Token("a token");
/// Long enough for nothing to end by it, and short enough to be waited for.
constexpr auto Never = std::chrono::hours(1);
constexpr auto Soon = std::chrono::milliseconds(50);
/// Where the call must have reached its owner before, on a machine with other things to do.
constexpr auto Later = std::chrono::milliseconds(300);

const QRegularExpression OtherToken(u"has another cluster token"_s);

} // namespace

class TestCluster : public QObject
{
    Q_OBJECT

    using Parcel = LocalHub::Parcel;
    using Parcels = QList<Parcel>;

    struct World {
        explicit World(std::chrono::milliseconds deadline, const QByteArray &token = Token,
                       const QByteArray &othersToken = Token)
            : one(std::make_unique<Node>(hub, "one/1", Cluster::Options{token, deadline, deadline}))
            , two(std::make_unique<Node>(hub, "two/2", Cluster::Options{othersToken, deadline, deadline}))
            , three(std::make_unique<Node>(hub, "three/3", Cluster::Options{othersToken, deadline, deadline}))
        {
            hub.place(alice, one->bus.address());
            hub.place(bob, two->bus.address());
            hub.place(carol, three->bus.address());
        }
        /// Coroutines end before what they use does.
        ~World()
        {
            hub.release();
            for (const auto &node : {one.get(), two.get(), three.get()}) {
                if (!node)
                    continue;
                node->handler.answerAll();
                node->answerer.answerAll();
            }
            settle();
        }

        LocalHub hub;
        ConnectionId alice = ConnectionId::create();
        ConnectionId bob = ConnectionId::create();
        ConnectionId carol = ConnectionId::create();
        std::unique_ptr<Node> one;
        std::unique_ptr<Node> two;
        std::unique_ptr<Node> three;
    };
    std::unique_ptr<World> m_world;

    LocalHub &hub() { return m_world->hub; }
    Node &one() { return *m_world->one; }
    Node &two() { return *m_world->two; }
    Node &three() { return *m_world->three; }

    ClusterCall callOn(ConnectionId id) { return AddMember{id, room("lobby")}; }
    ClusterCall callOnBob() { return callOn(m_world->bob); }
    Outcome<void> start(const ClusterCall &call) { return Outcome<void>(one().cluster->call(call)); }
    Task<JsonText> askTwo(const ClusterQuestion &question = DescribeNode())
    {
        return one().cluster->ask(two().bus.address(), question);
    }
    std::optional<ErrorCode> errorOfCallOnBob() { return errorOf(await(one().cluster->call(callOnBob()))); }

    QList<ClusterCall> oneOfEachKind()
    {
        const ConnectionId bob = m_world->bob;
        return {AddMember{bob, room("lobby")}, RemoveMember{bob, room("лобби"), u"почему"_s},
                SendMessage{bob, JsonText::fromValid(R"([12345678901234567890,"\ud800"])")},
                Disconnect{bob, Reconnecting::Unwanted}};
    }

    /// Nothing else may be warned of in this test.
    static void expectWarnings(int count)
    {
        for (; count > 0; --count)
            QTest::ignoreMessage(QtWarningMsg, OtherToken);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
    }

    /// Parcels that came by, all of which are delivered.
    std::shared_ptr<Parcels> record()
    {
        const auto seen = std::make_shared<Parcels>();
        hub().setTap([seen](const Parcel &parcel) {
            seen->append(parcel);
            return Parcels{parcel};
        });
        return seen;
    }

    void deliver(const char *to, const QByteArray &payload)
    {
        hub().deliver({NodeAddress("nobody"), NodeAddress(to), payload});
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"confab.cluster.debug=false"_s); }
    void init() { m_world = std::make_unique<World>(Never); }
    void cleanup() { m_world.reset(); }

    // --- calls and answers -------------------------------------------------------------------------------

    void eachCallArrivesAsItWasSent_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("addMember") << 0;
        QTest::newRow("removeMember") << 1;
        QTest::newRow("sendMessage") << 2;
        QTest::newRow("disconnect") << 3;
    }
    void eachCallArrivesAsItWasSent()
    {
        QFETCH(const int, kind);
        const ClusterCall call = oneOfEachKind()[kind];
        QVERIFY(await(one().cluster->call(call)));
        QCOMPARE(two().handler.calls.size(), 1);
        QVERIFY(two().handler.calls.first() == call);
        QVERIFY(one().handler.calls.isEmpty());
        QVERIFY(three().handler.calls.isEmpty());
    }

    void itsErrorComesBack_data()
    {
        QTest::addColumn<int>("code");
        for (const int code :
             {4, 6, 7, 8, 10, 14, 15, 16, 17, 18, 19, 20, 21, 100, 101, 103, 104, 105, 106, 107, 108, 109})
            QTest::addRow("error %d", code) << code;
    }
    void itsErrorComesBack()
    {
        QFETCH(const int, code);
        const Error error{ErrorCode(code), u"\uFEFF\"the\" détail 🚋"_s};
        two().handler.result = tl::unexpected(error);
        for (const ClusterCall &call : oneOfEachKind()) {
            const auto result = await(one().cluster->call(call));
            QVERIFY(!result);
            QVERIFY(result.error() == error);
        }
    }

    void anUnknownConnectionIsAnsweredAtOnce()
    {
        const auto seen = record();
        const ConnectionId nobody = ConnectionId::create();
        const auto result = await(one().cluster->call(callOn(nobody)));
        const Error expected{ErrorCode::UnknownConnection, nobody.toString()};
        QVERIFY(!result);
        QVERIFY(result.error() == expected);
        hub().forget(m_world->bob);
        QCOMPARE(errorOfCallOnBob(), ErrorCode::UnknownConnection);
        QVERIFY(seen->isEmpty());
    }

    void aCallOnAConnectionOfThisNodeStaysHere()
    {
        const auto seen = record();
        QVERIFY(await(one().cluster->call(callOn(m_world->alice))));
        one().handler.result = failure(ErrorCode::AlreadyInRoom, u"lobby"_s);
        const auto result = await(one().cluster->call(callOn(m_world->alice)));
        QCOMPARE(errorOf(result), ErrorCode::AlreadyInRoom);
        QCOMPARE(result.error().detail, u"lobby"_s);
        QCOMPARE(one().handler.calls.size(), 2);
        QVERIFY(seen->isEmpty());
    }

    void nodesCallEachOtherAtTheSameTime()
    {
        Outcome<void> there(one().cluster->call(callOnBob()));
        Outcome<void> back(two().cluster->call(callOn(m_world->alice)));
        Outcome<void> across(three().cluster->call(callOn(m_world->alice)));
        QTRY_VERIFY(there.isReady() && back.isReady() && across.isReady());
        QVERIFY(there.result() && back.result() && across.result());
        QCOMPARE(one().handler.calls.size(), 2);
        QCOMPARE(two().handler.calls.size(), 1);
    }

    void manyCallsAtOnceEachGetTheirOwnAnswer()
    {
        constexpr int count = 500;
        std::vector<Outcome<void>> outcomes;
        for (const auto &node : {&two(), &three()})
            node->handler.answers = Handler::Answers::Later;
        for (int i = 0; i < count; ++i) {
            const ConnectionId id = i % 2 ? m_world->bob : m_world->carol;
            outcomes.push_back(start(AddMember{id, room(QByteArray::number(i))}));
        }
        QTRY_COMPARE(two().handler.calls.size() + three().handler.calls.size(), count);
        // Last come, first served; each answer names the room it was asked for.
        for (const auto &node : {&two(), &three()}) {
            Handler &handler = node->handler;
            for (qsizetype i = handler.calls.size() - 1; i >= 0; --i) {
                const QString name = std::get<AddMember>(handler.calls[i]).room.toString();
                handler.waiting[i].fulfil(failure(ErrorCode::Refused, name));
            }
        }
        for (int i = 0; i < count; ++i) {
            outcomes[i].wait(5s);
            QVERIFY(outcomes[i].isReady());
            QCOMPARE(outcomes[i].result().error().detail, QString::number(i));
        }
    }

    void anAnswerMayComeBeforeItIsKnownThatTheCallWasSent()
    {
        Outcome<void> outcome = start(callOnBob());
        hub().setTap([this](const Parcel &parcel) {
            hub().hold();
            return Parcels{parcel};
        });
        QTRY_VERIFY(outcome.isReady());
        QVERIFY(outcome.result());
        hub().release();
        settle();
        hub().setTap(nullptr);
        QVERIFY(await(one().cluster->call(callOnBob())));
    }

    // --- nodes and hubs that fail ------------------------------------------------------------------------

    void aDeafOwnerEndsTheCallAtItsDeadline()
    {
        m_world = std::make_unique<World>(Soon);
        two().bus.setHearing(LocalBus::Hearing::Deaf);
        const QDeadlineTimer early(Soon - 5ms);
        const auto result = await(one().cluster->call(callOnBob()));
        QVERIFY(early.hasExpired());
        const Error expected{ErrorCode::TimedOut, m_world->bob.toString()};
        QVERIFY(!result);
        QVERIFY(result.error() == expected);
        // Others are not held up, and it may come back.
        QTRY_VERIFY(await(one().cluster->call(callOn(m_world->carol))));
        two().bus.setHearing(LocalBus::Hearing::Listening);
        QTRY_VERIFY(await(one().cluster->call(callOnBob())));
    }

    void eachCallHasItsOwnDeadline()
    {
        m_world = std::make_unique<World>(Soon);
        two().bus.setHearing(LocalBus::Hearing::Deaf);
        std::vector<Outcome<void>> outcomes;
        for (int i = 0; i < 5; ++i) {
            outcomes.push_back(start(callOnBob()));
            settle();
        }
        for (auto &outcome : outcomes) {
            outcome.wait(5s);
            QVERIFY(outcome.isReady());
            QCOMPARE(errorOf(outcome.result()), ErrorCode::TimedOut);
        }
    }

    void aCallThatStaysHereHasADeadlineToo()
    {
        m_world = std::make_unique<World>(Later);
        one().handler.answers = Handler::Answers::Later;
        QCOMPARE(errorOf(await(one().cluster->call(callOn(m_world->alice)))), ErrorCode::TimedOut);
        QCOMPARE(one().handler.calls.size(), 1);
        one().handler.answerAll();
        settle();
    }

    void aCallThatTimedOutWhileItLookedForTheOwnerIsNotSent()
    {
        m_world = std::make_unique<World>(Soon);
        hub().hold();
        QCOMPARE(errorOfCallOnBob(), ErrorCode::TimedOut);
        const auto seen = record();
        hub().release();
        settle();
        QVERIFY(seen->isEmpty());
        QVERIFY(two().handler.calls.isEmpty());
    }

    void anOwnerThatVanishesBeforeTheCallIsSentEndsIt_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("it does not listen") << 0;
        QTest::newRow("its process is gone") << 1;
    }
    void anOwnerThatVanishesBeforeTheCallIsSentEndsIt()
    {
        QFETCH(const int, how);
        if (how == 0)
            two().bus.setHearing(LocalBus::Hearing::Absent);
        else
            m_world->two.reset();
        QCOMPARE(errorOfCallOnBob(), ErrorCode::StoreUnavailable);
        QVERIFY(await(one().cluster->call(callOn(m_world->carol))));
    }

    void withoutTheHubACallFailsAtOnce()
    {
        hub().setService(LocalHub::Service::Unavailable);
        QCOMPARE(errorOfCallOnBob(), ErrorCode::StoreUnavailable);
        QCOMPARE(errorOf(await(one().cluster->call(callOn(m_world->alice)))), ErrorCode::StoreUnavailable);
        hub().setService(LocalHub::Service::Available);
        QVERIFY(await(one().cluster->call(callOnBob())));
        QCOMPARE(two().handler.calls.size(), 1);
    }

    void aHubThatGoesWhileTheCallIsSentEndsIt()
    {
        Outcome<void> outcome = start(callOnBob());
        hub().setTap([this](const Parcel &) {
            hub().setService(LocalHub::Service::Unavailable);
            return Parcels();
        });
        QTRY_VERIFY(outcome.isReady());
        QCOMPARE(errorOf(outcome.result()), ErrorCode::StoreUnavailable);
    }

    void aLateAnswerIsIgnored()
    {
        m_world = std::make_unique<World>(Later);
        two().handler.answers = Handler::Answers::Later;
        QCOMPARE(errorOfCallOnBob(), ErrorCode::TimedOut);
        QCOMPARE(two().handler.waiting.size(), 1);

        // The next call waits when the answer to the first one comes.
        const auto seen = record();
        Outcome<void> second = start(callOnBob());
        QTRY_COMPARE(two().handler.waiting.size(), 2);
        two().handler.waiting[0].fulfil(failure(ErrorCode::Refused, u"late"_s));
        QTRY_COMPARE(seen->size(), 2);
        settle();
        two().handler.waiting[1].fulfil(failure(ErrorCode::Refused, u"second"_s));
        QTRY_VERIFY(second.isReady());
        if (errorOf(second.result()) != ErrorCode::TimedOut) // on a machine that stood still meanwhile
            QCOMPARE(second.result().error().detail, u"second"_s);
    }

    void anAnswerThatNobodyTakesHurtsNobody()
    {
        two().handler.answers = Handler::Answers::Later;
        Outcome<void> outcome = start(callOnBob());
        QTRY_COMPARE(two().handler.waiting.size(), 1);
        one().bus.setHearing(LocalBus::Hearing::Absent);
        two().handler.answerAll();
        settle();
        QVERIFY(!outcome.isReady());
        QVERIFY(await(two().cluster->call(callOn(m_world->carol))));
    }

    // --- tokens ------------------------------------------------------------------------------------------

    void nodesWithDifferentTokensRefuseEachOtherAtOnce_data()
    {
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::newRow("two tokens") << QByteArray("a") << QByteArray("b");
        QTest::newRow("none here") << QByteArray() << QByteArray("b");
        QTest::newRow("none there") << QByteArray("a") << QByteArray();
    }
    void nodesWithDifferentTokensRefuseEachOtherAtOnce()
    {
        QFETCH(const QByteArray, mine);
        QFETCH(const QByteArray, theirs);
        m_world = std::make_unique<World>(Never, mine, theirs);
        // Each says so once: one of two, two of one, and the same of three.
        expectWarnings(4);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(errorOfCallOnBob(), ErrorCode::NotAuthorised);
            QCOMPARE(errorOf(await(two().cluster->call(callOn(m_world->alice)))), ErrorCode::NotAuthorised);
            QCOMPARE(errorOf(await(one().cluster->call(callOn(m_world->carol)))), ErrorCode::NotAuthorised);
        }
        QVERIFY(one().handler.calls.isEmpty());
        QVERIFY(two().handler.calls.isEmpty());
        QVERIFY(three().handler.calls.isEmpty());
        QVERIFY(await(two().cluster->call(callOn(m_world->carol))));
    }

    void nodesWithoutTokensTrustEachOther()
    {
        m_world = std::make_unique<World>(Never, QByteArray(), QByteArray());
        QVERIFY(await(one().cluster->call(callOnBob())));
    }

    // --- strangers on the bus ----------------------------------------------------------------------------

    void anAlteredCallIsNotDone()
    {
        expectWarnings(1);
        hub().setTap([](const Parcel &parcel) {
            Parcel altered = parcel;
            altered.payload.replace("lobby", "attic");
            return Parcels{altered};
        });
        QCOMPARE(errorOfCallOnBob(), ErrorCode::NotAuthorised);
        QVERIFY(two().handler.calls.isEmpty());
        hub().setTap(nullptr);
        QVERIFY(await(one().cluster->call(callOnBob())));
    }

    void aForgedCallIsNotDone()
    {
        expectWarnings(2);
        const auto seen = record();
        deliver("two/2", callBytes("one/1", "two/2", 1, callOnBob(), "a guess"));
        deliver("two/2", callBytes("two/2", "two/2", 1, callOnBob(), QByteArray()));
        settle();
        QVERIFY(two().handler.calls.isEmpty());
        // Nor does it use up the number.
        QVERIFY(await(one().cluster->call(callOnBob())));
        QCOMPARE(two().handler.calls.size(), 1);
    }

    void aCallForAnotherNodeIsNotDone_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("rightly signed") << Token;
        QTest::newRow("wrongly signed") << QByteArray("a guess");
    }
    void aCallForAnotherNodeIsNotDone()
    {
        QFETCH(const QByteArray, token);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const auto seen = record();
        deliver("three/3", callBytes("one/1", "two/2", 1, callOn(m_world->carol), token));
        settle();
        QVERIFY(three().handler.calls.isEmpty());
        QVERIFY(seen->isEmpty());
    }

    void aCallThatWasRedirectedIsNotDone()
    {
        m_world = std::make_unique<World>(Soon);
        hub().setTap([](const Parcel &parcel) {
            Parcel redirected = parcel;
            redirected.to = NodeAddress("three/3");
            return Parcels{redirected};
        });
        QCOMPARE(errorOfCallOnBob(), ErrorCode::TimedOut);
        QVERIFY(two().handler.calls.isEmpty());
        QVERIFY(three().handler.calls.isEmpty());
    }

    void aCallThatComesAgainIsNotDoneAgain()
    {
        hub().setTap([](const Parcel &parcel) { return Parcels{parcel, parcel}; });
        QVERIFY(await(one().cluster->call(callOnBob())));
        QCOMPARE(two().handler.calls.size(), 1);

        const auto seen = record();
        for (int i = 0; i < 3; ++i)
            QVERIFY(await(one().cluster->call(callOnBob())));
        const Parcels before = *seen;
        QCOMPARE(before.size(), 6);
        for (const Parcel &parcel : before)
            hub().deliver(parcel);
        settle();
        QCOMPARE(two().handler.calls.size(), 4);
        QCOMPARE(seen->size(), 6);

        QVERIFY(await(one().cluster->call(callOnBob())));
        QCOMPARE(two().handler.calls.size(), 5);
    }

    void callersAreToldApart()
    {
        QVERIFY(await(one().cluster->call(callOnBob())));
        QVERIFY(await(three().cluster->call(callOnBob())));
        // The same node after a restart begins anew.
        m_world->one = std::make_unique<Node>(hub(), "one/2", Cluster::Options{Token, Never});
        QVERIFY(await(one().cluster->call(callOnBob())));
        QCOMPARE(two().handler.calls.size(), 3);
    }

    void callersAreRememberedThoughTheyAreMany()
    {
        constexpr int count = 3000;
        const auto callFrom = [this](int i) {
            const QByteArray from = "node/" + QByteArray::number(i);
            return callBytes(from.constData(), "two/2", 1, callOnBob(), Token);
        };
        for (int i = 0; i < count; ++i)
            deliver("two/2", callFrom(i));
        QTRY_COMPARE(two().handler.calls.size(), count);
        for (int i = count - 1000; i < count; ++i)
            deliver("two/2", callFrom(i));
        settle();
        QCOMPARE(two().handler.calls.size(), count);
    }

    void whatMakesNoSenseIsLoggedAndLeft()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"makes no sense"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"makes no sense"_s));
        deliver("two/2", "hello");
        deliver("two/2", QByteArray());
        settle();
        QVERIFY(await(one().cluster->call(callOnBob())));
    }

    void anAnswerThatIsNotTheOwnersEndsNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const Result<> success;
        const Result<> refusal = failure(ErrorCode::NotAuthorised);
        const Result<> error = failure(ErrorCode::UnknownConnection, u"x"_s);
        const auto row = [](const char *name, const char *from, quint64 number, const Result<> &result,
                            const QByteArray &token) {
            QTest::newRow(name) << answerBytes(from, "one/1", number, result, token);
        };
        row("success, wrongly signed", "two/2", 1, success, "a guess");
        row("success, signed without a token", "two/2", 1, success, QByteArray());
        row("an error, wrongly signed", "two/2", 1, error, "a guess");
        row("success from another node", "three/3", 1, success, Token);
        row("a refusal from another node", "three/3", 1, refusal, Token);
        row("a refusal from another node, wrongly signed", "three/3", 1, refusal, "a guess");
        row("success for another call", "two/2", 2, success, Token);
        row("a refusal of another call", "two/2", 2, refusal, Token);
        row("a refusal of another call, wrongly signed", "two/2", 2, refusal, "a guess");
        QTest::newRow("for another node") << answerBytes("two/2", "one/0", 1, success, Token);
    }
    void anAnswerThatIsNotTheOwnersEndsNothing()
    {
        QFETCH(const QByteArray, answer);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        two().handler.answers = Handler::Answers::Later;
        Outcome<void> outcome = start(callOnBob());
        QTRY_COMPARE(two().handler.waiting.size(), 1);
        deliver("one/1", answer);
        settle();
        QVERIFY(!outcome.isReady());
        // The true one still counts.
        two().handler.waiting[0].fulfil(failure(ErrorCode::Refused, u"true"_s));
        QTRY_VERIFY(outcome.isReady());
        QCOMPARE(outcome.result().error().detail, u"true"_s);
    }

    void aRefusalNeedsNoSignature()
    {
        expectWarnings(1);
        two().handler.answers = Handler::Answers::Later;
        Outcome<void> outcome = start(callOnBob());
        QTRY_COMPARE(two().handler.waiting.size(), 1);
        const Result<> refusal = failure(ErrorCode::NotAuthorised, u"words of a stranger"_s);
        deliver("one/1", answerBytes("two/2", "one/1", 1, refusal, "a guess"));
        QTRY_VERIFY(outcome.isReady());
        const Error expected{ErrorCode::NotAuthorised, {}};
        QVERIFY(outcome.result().error() == expected);
    }

    // --- questions ---------------------------------------------------------------------------------------

    void eachQuestionArrivesAsItWasAsked()
    {
        const ConnectionQuery query{u"x"_s, *NodeId::parse(u"two"_s), room("lobby")};
        const QList<ClusterQuestion> questions{DescribeConnection{m_world->bob},
                                               ListConnections{query},
                                               DescribeConnections{{m_world->bob, m_world->alice}},
                                               DescribeNode(),
                                               CountMessages{{room("лобби")}},
                                               ReadFeed{ReadFeed::Feed::Log, 3, 4, u"info"_s}};
        for (const ClusterQuestion &question : questions) {
            const auto answer = await(askTwo(question));
            QVERIFY(answer);
            QVERIFY(*answer == *two().answerer.result);
        }
        QVERIFY(two().answerer.questions == questions);
        QVERIFY(one().answerer.questions.isEmpty());
        QVERIFY(three().answerer.questions.isEmpty());
    }

    void aQuestionAboutAConnectionGoesToItsOwner()
    {
        const DescribeConnection question{m_world->carol};
        QVERIFY(await(one().cluster->askOwner(m_world->carol, question)));
        QCOMPARE(three().answerer.questions.size(), 1);
        const auto unknown = await(one().cluster->askOwner(ConnectionId::create(), question));
        QCOMPARE(errorOf(unknown), ErrorCode::UnknownConnection);
        QVERIFY(two().answerer.questions.isEmpty());
    }

    void aQuestionToThisNodeStaysHere()
    {
        const auto seen = record();
        QVERIFY(await(one().cluster->ask(one().bus.address(), DescribeNode())));
        QVERIFY(await(one().cluster->askOwner(m_world->alice, DescribeConnection{m_world->alice})));
        QCOMPARE(one().answerer.questions.size(), 2);
        QVERIFY(seen->isEmpty());
    }

    void theErrorOfAQuestionComesBack()
    {
        const Error error{ErrorCode::Refused, u"\uFEFF\"the\" détail 🚋"_s};
        two().answerer.result = tl::unexpected(error);
        const auto answer = await(askTwo());
        QVERIFY(!answer);
        QVERIFY(answer.error() == error);
    }

    void aNodeThatAnswersNoQuestionsSaysSo()
    {
        two().cluster->setQuestionHandler(nullptr);
        const auto answer = await(askTwo());
        QCOMPARE(errorOf(answer), ErrorCode::Refused);
        QCOMPARE(answer.error().detail, u"this node answers no questions"_s);
    }

    void anAnswerThatIsTooLongIsAnError()
    {
        const QByteArray words(maxAnswerBytes - 2, 'x');
        const QByteArray longer(maxAnswerBytes - 1, 'x');
        two().answerer.result = JsonText::fromUtf8(words);
        QCOMPARE(await(askTwo())->bytes().size(), maxAnswerBytes);
        two().answerer.result = JsonText::fromUtf8(longer);
        const auto answer = await(askTwo());
        QCOMPARE(errorOf(answer), ErrorCode::Refused);
        QCOMPARE(answer.error().detail,
                 u"an answer of 4194305 bytes is too long for one node to give another: at most 4194304"_s);
    }

    void aQuestionThatComesAgainIsNotAnsweredAgain()
    {
        hub().setTap([](const Parcel &parcel) { return Parcels{parcel, parcel}; });
        QVERIFY(await(askTwo()));
        // Calls and questions are numbered together.
        QVERIFY(await(one().cluster->call(callOnBob())));
        QVERIFY(await(askTwo()));
        settle();
        QCOMPARE(two().answerer.questions.size(), 2);
        QCOMPARE(two().handler.calls.size(), 1);
    }

    void aForgedQuestionIsNotAnswered()
    {
        expectWarnings(1);
        const QuestionMessage forged{NodeAddress("one/1"), NodeAddress("two/2"), 1, DescribeNode()};
        deliver("two/2", encodeClusterMessage(forged, "a guess"));
        settle();
        QVERIFY(two().answerer.questions.isEmpty());
        QVERIFY(await(askTwo()));
    }

    void anotherTokenRefusesQuestionsToo()
    {
        m_world = std::make_unique<World>(Never, "a", "b");
        expectWarnings(2);
        QCOMPARE(errorOf(await(askTwo())), ErrorCode::NotAuthorised);
        QVERIFY(two().answerer.questions.isEmpty());
    }

    void aQuestionHasADeadlineOfItsOwn()
    {
        m_world->one = std::make_unique<Node>(hub(), "one/2", Cluster::Options{Token, Never, Soon});
        two().bus.setHearing(LocalBus::Hearing::Deaf);
        Outcome<void> call = start(callOnBob());
        const auto answer = await(askTwo());
        QVERIFY(!answer);
        QVERIFY(answer.error() == (Error{ErrorCode::TimedOut, u"two/2"_s}));
        QVERIFY(!call.isReady());
    }

    void anAnswerWithoutATextIsNoneToAQuestion()
    {
        two().answerer.answers = Handler::Answers::Later;
        Outcome<JsonText> outcome(askTwo());
        QTRY_COMPARE(two().answerer.waiting.size(), 1);
        deliver("one/1", answerBytes("two/2", "one/1", 1, {}, Token));
        QTRY_VERIFY(outcome.isReady());
        QCOMPARE(errorOf(outcome.result()), ErrorCode::InvalidFrame);
    }

    void destructionEndsQuestionsThatWait()
    {
        two().answerer.answers = Handler::Answers::Later;
        Outcome<JsonText> outcome(askTwo());
        QTRY_COMPARE(two().answerer.waiting.size(), 1);
        one().cluster.reset();
        QVERIFY(outcome.isReady());
        QCOMPARE(errorOf(outcome.result()), ErrorCode::StoreUnavailable);
    }

    // --- the end -----------------------------------------------------------------------------------------

    void destructionEndsCallsThatWait_data()
    {
        QTest::addColumn<bool>("isLookedUp");
        QTest::newRow("for the directory") << false;
        QTest::newRow("for the owner") << true;
    }
    void destructionEndsCallsThatWait()
    {
        QFETCH(const bool, isLookedUp);
        two().handler.answers = Handler::Answers::Later;
        one().handler.answers = Handler::Answers::Later;
        if (!isLookedUp)
            hub().hold();
        std::vector<Outcome<void>> outcomes;
        for (int i = 0; i < 3; ++i)
            outcomes.push_back(start(callOnBob()));
        outcomes.push_back(start(callOn(m_world->alice)));
        if (isLookedUp)
            QTRY_COMPARE(two().handler.waiting.size() + one().handler.waiting.size(), 4);
        one().cluster.reset();
        for (const auto &outcome : outcomes) {
            QVERIFY(outcome.isReady());
            QCOMPARE(errorOf(outcome.result()), ErrorCode::StoreUnavailable);
        }
        // What comes back afterwards finds nobody.
        hub().release();
        one().handler.answerAll();
        two().handler.answerAll();
        settle();
    }

    void destructionLeavesTheHandlerToEnd()
    {
        two().handler.answers = Handler::Answers::Later;
        Outcome<void> outcome = start(callOnBob());
        QTRY_COMPARE(two().handler.waiting.size(), 1);
        const auto seen = record();
        two().cluster.reset();
        two().handler.answerAll();
        settle();
        QVERIFY(seen->isEmpty());
        QVERIFY(!outcome.isReady());
    }

    void aCallMadeWhileTheClusterIsDestroyedFails()
    {
        two().bus.setHearing(LocalBus::Hearing::Deaf);
        Outcome<void> second(callTwice());
        settle();
        QVERIFY(!second.isReady());
        one().cluster.reset();
        QVERIFY(second.isReady());
        QCOMPARE(errorOf(second.result()), ErrorCode::StoreUnavailable);
    }

    void whoWaitedMayDestroyTheCluster_data()
    {
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("when the answer comes") << true;
        QTest::newRow("at the deadline") << false;
    }
    void whoWaitedMayDestroyTheCluster()
    {
        QFETCH(const bool, isAnswered);
        m_world = std::make_unique<World>(isAnswered ? std::chrono::milliseconds(Never) : Soon);
        two().handler.answers = Handler::Answers::Later;
        Outcome<void> first(callAndDestroy());
        Outcome<void> second = start(callOnBob());
        if (isAnswered) {
            QTRY_COMPARE(two().handler.waiting.size(), 2);
            two().handler.waiting[0].fulfil({});
        }
        QTRY_VERIFY(first.isReady());
        QVERIFY(!one().cluster);
        QVERIFY(second.isReady());
        QCOMPARE(errorOf(second.result()), ErrorCode::StoreUnavailable);
    }

private:
    Task<> callTwice()
    {
        // The owner's pointer is null when the destructor runs.
        Cluster *const cluster = one().cluster.get();
        const auto first = co_await one().cluster->call(callOnBob());
        if (first)
            co_return first;
        const auto second = co_await cluster->call(callOnBob());
        co_return second;
    }

    Task<> callAndDestroy()
    {
        const auto result = co_await one().cluster->call(callOnBob());
        one().cluster.reset();
        co_return result;
    }
};

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"
