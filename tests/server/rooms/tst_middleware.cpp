// SPDX-License-Identifier: MIT
#include "server/rooms/middleware.h"
#include "tests/support/await.h"
#include "tests/support/gate.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

Message message(const char *body = "hello")
{
    return {*RoomName::parse("lobby"), JsonText::fromUtf8(body), JsonText::fromInteger(0),
            Timestamp(std::chrono::milliseconds(1000))};
}

} // namespace

class TestMiddleware : public QObject
{
    Q_OBJECT

    const ConnectionId m_id = ConnectionId::create();
    const RoomName m_room = *RoomName::parse("lobby");
    QStringList m_calls;

    /// Notes its name in every hook, and refuses with its name if so wished.
    enum class Verdict { Allows, Refuses };
    Middleware noting(const QString &name, int priority = 100, Verdict verdict = Verdict::Allows)
    {
        const auto decide = [this, name, verdict]() -> Result<> {
            m_calls.append(name);
            if (verdict == Verdict::Refuses)
                return failure(ErrorCode::Refused, name);
            return {};
        };
        const auto hook = [decide](ConnectionId, RoomName) -> Task<> {
            auto decided = decide();
            co_return decided;
        };
        const auto change = [decide, name](Message changed) -> Task<Message> {
            const auto decided = decide();
            if (!decided)
                co_return tl::unexpected(decided.error());
            const QByteArray words = jsonStringValue(changed.body.bytes()).toUtf8() + '+' + name.toUtf8();
            changed.body = JsonText::fromUtf8(words);
            co_return changed;
        };
        return {name,
                priority,
                hook,
                hook,
                [change](Sender, Message changed) { return change(std::move(changed)); },
                [change](ConnectionId, Message changed) { return change(std::move(changed)); }};
    }

private Q_SLOTS:
    void init() { m_calls.clear(); }

    void anEmptyChainAllowsEverything()
    {
        MiddlewareChain chain;
        QVERIFY(await(chain.runJoin(m_id, m_room)));
        QVERIFY(await(chain.runLeave(m_id, m_room)));
        QCOMPARE(await(chain.runOnSayReceive(m_id, message()).task())->body, message().body);
        QCOMPARE(await(chain.runSay(m_id, message()))->body, message().body);
        QVERIFY(!chain.hasOnSayReceive());
        QVERIFY(!chain.hasSay());
    }

    void lowerPrioritiesRunFirstAndEqualOnesInTheOrderOfInstallation()
    {
        MiddlewareChain chain;
        chain.add(noting(u"b"_s, 100));
        chain.add(noting(u"last"_s, 101));
        chain.add(noting(u"a"_s, 100));
        chain.add(noting(u"first"_s, -5));
        chain.add(noting(u"c"_s, 100));
        chain.add(noting(u"second"_s, 0));
        QVERIFY(await(chain.runJoin(m_id, m_room)));
        QCOMPARE(m_calls, (QStringList{u"first"_s, u"second"_s, u"b"_s, u"a"_s, u"c"_s, u"last"_s}));
        m_calls.clear();
        QVERIFY(await(chain.runLeave(m_id, m_room)));
        QCOMPARE(m_calls, (QStringList{u"first"_s, u"second"_s, u"b"_s, u"a"_s, u"c"_s, u"last"_s}));
    }

    void thePriorityIs100UnlessGiven() { QCOMPARE(Middleware{u"plain"_s}.priority, 100); }

    void installingANameAgainReplacesIt()
    {
        MiddlewareChain chain;
        chain.add(noting(u"a"_s));
        chain.add(noting(u"b"_s));
        Middleware other = noting(u"a, replaced"_s);
        other.name = u"a"_s;
        chain.add(other);
        QVERIFY(await(chain.runJoin(m_id, m_room)));
        QCOMPARE(m_calls.size(), 2);
        QVERIFY(m_calls.contains(u"a, replaced"_s));
        QVERIFY(!m_calls.contains(u"a"_s));
    }

    void aReplacementTakesItsOwnPriority()
    {
        MiddlewareChain chain;
        chain.add(noting(u"a"_s, 1));
        chain.add(noting(u"b"_s, 2));
        chain.add(noting(u"a"_s, 3));
        QVERIFY(await(chain.runJoin(m_id, m_room)));
        QCOMPARE(m_calls, (QStringList{u"b"_s, u"a"_s}));
    }

    void aReplacementWithoutAHookTakesTheOldHookAway()
    {
        MiddlewareChain chain;
        chain.add(noting(u"a"_s));
        QVERIFY(chain.hasSay() && chain.hasOnSayReceive());
        chain.add({.name = u"a"_s});
        QVERIFY(!chain.hasSay() && !chain.hasOnSayReceive());
        QVERIFY(await(chain.runJoin(m_id, m_room)));
        QVERIFY(m_calls.isEmpty());
    }

    void whatIsRemovedDoesNotRun()
    {
        MiddlewareChain chain;
        chain.add(noting(u"a"_s));
        chain.add(noting(u"b"_s));
        chain.remove(u"a"_s);
        chain.remove(u"nobody"_s);
        QVERIFY(await(chain.runJoin(m_id, m_room)));
        QCOMPARE(m_calls, QStringList{u"b"_s});
        chain.remove(u"b"_s);
        QVERIFY(!chain.hasSay() && !chain.hasOnSayReceive());
    }

    void hooksThatAreLeftOutAreSkipped()
    {
        MiddlewareChain chain;
        Middleware onlyJoin{.name = u"join"_s};
        onlyJoin.join = noting(u"join"_s).join;
        chain.add(onlyJoin);
        chain.add(noting(u"all"_s));
        QVERIFY(await(chain.runLeave(m_id, m_room)));
        QCOMPARE(m_calls, QStringList{u"all"_s});
    }

    void theFirstErrorEndsTheRunAndIsTheAnswer()
    {
        MiddlewareChain chain;
        chain.add(noting(u"a"_s));
        chain.add(noting(u"no"_s, 100, Verdict::Refuses));
        chain.add(noting(u"never"_s, 100, Verdict::Refuses));
        const Error refused{ErrorCode::Refused, u"no"_s};
        QVERIFY(await(chain.runJoin(m_id, m_room)).error() == refused);
        QVERIFY(await(chain.runLeave(m_id, m_room)).error() == refused);
        QVERIFY(await(chain.runOnSayReceive(m_id, message()).task()).error() == refused);
        QVERIFY(await(chain.runSay(m_id, message())).error() == refused);
        QVERIFY(!m_calls.contains(u"never"_s));
        QCOMPARE(m_calls.size(), 8);
    }

    void changesArePassedOnFromHookToHook()
    {
        MiddlewareChain chain;
        chain.add(noting(u"two"_s, 2));
        chain.add(noting(u"one"_s, 1));
        QCOMPARE(await(chain.runOnSayReceive(m_id, message("x")).task())->body,
                 JsonText::fromUtf8("x+one+two"));
        QCOMPARE(await(chain.runSay(m_id, message("x")))->body, JsonText::fromUtf8("x+one+two"));
    }

    void hooksThatAnswerAtOnceMayStandBeforeAndAfterOneThatWaits()
    {
        MiddlewareChain chain;
        const auto adding = [](Message changed, const QByteArray &name) -> Result<Message> {
            const QByteArray words = jsonStringValue(changed.body.bytes()).toUtf8() + name;
            changed.body = JsonText::fromUtf8(words);
            return changed;
        };
        Gate gate;
        Middleware slow{.name = u"slow"_s, .priority = 2};
        slow.onSayReceive = [&gate, adding](Sender, Message changed) -> Task<Message> {
            co_await gate.passed();
            auto result = adding(changed, "+slow");
            co_return result;
        };
        chain.add(slow);
        for (const int priority : {1, 3}) {
            Middleware quick{.name = QString::number(priority), .priority = priority};
            quick.onSayReceive = [adding, priority](Sender, Message changed) -> Result<Message> {
                return adding(changed, '+' + QByteArray::number(priority));
            };
            chain.add(quick);
        }
        auto asked = chain.runOnSayReceive(m_id, message("x"));
        QVERIFY(!asked.ready());
        Outcome outcome(std::move(asked).task());
        // What is installed or removed meanwhile is for the next message.
        chain.remove(u"3"_s);
        gate.open();
        QTRY_VERIFY(outcome.isReady());
        QCOMPARE(outcome.result()->body, JsonText::fromUtf8("x+1+slow+3"));
    }

    void hooksLearnWhoReallySaysIt_whateverAnEarlierOneMadeOfIt()
    {
        MiddlewareChain chain;
        Middleware mask{.name = u"mask"_s, .priority = 1};
        mask.onSayReceive = [](Sender, Message changed) -> Result<Message> {
            changed.from = JsonText::fromString(u"somebody"_s);
            return changed;
        };
        QList<Sender> senders;
        const auto note = [&senders](Sender sender, const Message &said) -> Result<Message> {
            senders.append(sender);
            return said;
        };
        Middleware waits{.name = u"waits"_s, .priority = 2};
        Gate gate;
        waits.onSayReceive = [&gate, note](Sender sender, Message said) -> Task<Message> {
            co_await gate.passed();
            auto noted = note(sender, said);
            co_return noted;
        };
        chain.add(mask);
        chain.add(waits);
        chain.add({.name = u"last"_s, .priority = 3, .onSayReceive = note});
        for (const Sender &sender : {Sender(m_id), Sender()}) {
            Outcome outcome(chain.runOnSayReceive(sender, message()).task());
            gate.open();
            QTRY_VERIFY(outcome.isReady());
            QCOMPARE(outcome.result()->from, JsonText::fromString(u"somebody"_s));
        }
        QCOMPARE(senders, QList<Sender>({m_id, m_id, std::nullopt, std::nullopt}));
    }

    void hooksLearnWhoAndWhere()
    {
        MiddlewareChain chain;
        std::optional<ConnectionId> who;
        QByteArray where;
        Middleware middleware{.name = u"spy"_s};
        middleware.join = [&](ConnectionId id, RoomName room) -> Task<> {
            who = id;
            where = room.utf8();
            co_return Result<>{};
        };
        chain.add(middleware);
        QVERIFY(await(chain.runJoin(m_id, m_room)));
        QVERIFY(who == m_id);
        QCOMPARE(where, "lobby");
    }

    void aRunThatWaitsGoesOnWithTheHooksItBeganWith()
    {
        MiddlewareChain chain;
        Gate gate;
        Middleware waiting{.name = u"waiting"_s, .priority = 1};
        waiting.join = [&](ConnectionId, RoomName) -> Task<> {
            co_await gate.passed();
            m_calls.append(u"waiting"_s);
            co_return Result<>{};
        };
        chain.add(waiting);
        chain.add(noting(u"old"_s, 2));
        Outcome running(chain.runJoin(m_id, m_room));
        QVERIFY(!running.isReady());

        chain.remove(u"waiting"_s);
        chain.remove(u"old"_s);
        chain.add(noting(u"new"_s, 3));
        gate.open();
        QVERIFY(running.isReady());
        QVERIFY(running.result());
        QCOMPARE(m_calls, (QStringList{u"waiting"_s, u"old"_s}));
    }

    void hooksMayBeAddedFromInsideAHook()
    {
        MiddlewareChain chain;
        Middleware adding{.name = u"adding"_s, .priority = 1};
        adding.join = [&](ConnectionId, RoomName) -> Task<> {
            m_calls.append(u"adding"_s);
            for (int i = 0; i < 50; ++i)
                chain.add(noting(u"added %1"_s.arg(i), i));
            chain.remove(u"adding"_s);
            co_return Result<>{};
        };
        chain.add(adding);
        chain.add(noting(u"old"_s, 2));
        QVERIFY(await(chain.runJoin(m_id, m_room)));
        QCOMPARE(m_calls, (QStringList{u"adding"_s, u"old"_s}));
        m_calls.clear();
        QVERIFY(await(chain.runJoin(m_id, m_room)));
        QCOMPARE(m_calls.size(), 51);
    }
};

QTEST_GUILESS_MAIN(TestMiddleware)
#include "tst_middleware.moc"
