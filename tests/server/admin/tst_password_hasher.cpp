// SPDX-License-Identifier: MIT
#include "server/admin/password_hasher.h"
#include "tests/support/await.h"

#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

Secret secret(QByteArrayView text)
{
    return Secret(text);
}

} // namespace

class TestPasswordHasher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRightPasswordFitsItsHash()
    {
        PasswordHasher hasher(PasswordCost::least());
        const auto hash = await(hasher.hash(secret("correct horse")));
        QVERIFY(hash);
        QVERIFY(hash->startsWith("$argon2id$"));
        QVERIFY(PasswordHasher::isHash(*hash));
        QCOMPARE(await(hasher.verify(*hash, secret("correct horse"))).value(), true);
        QCOMPARE(await(hasher.verify(*hash, secret("correct hors"))).value(), false);
        QCOMPARE(await(hasher.verify(*hash, secret(""))).value(), false);
    }

    void theSamePasswordHasAnotherHashEachTime()
    {
        PasswordHasher hasher(PasswordCost::least());
        const auto first = await(hasher.hash(secret("correct horse")));
        const auto second = await(hasher.hash(secret("correct horse")));
        QVERIFY(first.value() != second.value());
    }

    void theHashCarriesItsCost()
    {
        PasswordHasher hasher;
        const auto hash = await(hasher.hash(secret("correct horse")));
        QVERIFY2(hash.value().startsWith("$argon2id$v=19$m=65536,t=2,p=1$"), hash.value().constData());
        PasswordHasher other(PasswordCost::least());
        QCOMPARE(await(other.verify(*hash, secret("correct horse"))).value(), true);
    }

    void withoutAHashOneIsComputedAllTheSame()
    {
        PasswordHasher hasher(PasswordCost::least());
        QCOMPARE(await(hasher.verify(std::nullopt, secret("correct horse"))).value(), false);
        QCOMPARE(hasher.computedCount(), 1u);
        QCOMPARE(hasher.dummyHash().left(25), await(hasher.hash(secret("x"))).value().left(25));
        QVERIFY(PasswordHasher::isHash(hasher.dummyHash()));
    }

    void whatIsNoHashIsNotTakenForOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a password") << QByteArray("correct horse");
        QTest::newRow("half a hash") << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$");
        QTest::newRow("another kind")
            << QByteArray("$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy");
        QTest::newRow("too long") << QByteArray("$argon2id$" + QByteArray(200, 'x'));
    }
    void whatIsNoHashIsNotTakenForOne()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!PasswordHasher::isHash(text));
        PasswordHasher hasher(PasswordCost::least());
        QCOMPARE(await(hasher.verify(text, secret("correct horse"))).value(), false);
    }

    void resultsComeInTheLoopAndNotBefore()
    {
        PasswordHasher hasher(PasswordCost::least());
        Outcome outcome(hasher.hash(secret("correct horse")));
        QVERIFY(!outcome.isReady());
        QTRY_VERIFY(outcome.isReady());
    }

    void tooManyAreRefusedUntilThereIsRoom()
    {
        PasswordHasher hasher(PasswordCost::least(), 2);
        Outcome first(hasher.hash(secret("first one")));
        Outcome second(hasher.hash(secret("second one")));
        QCOMPARE(errorOf(await(hasher.hash(secret("third one")))), ErrorCode::TooManyPendingActions);
        QCOMPARE(errorOf(await(hasher.verify(std::nullopt, secret("fourth one")))),
                 ErrorCode::TooManyPendingActions);
        QTRY_VERIFY(first.isReady() && second.isReady());
        QVERIFY(first.result() && second.result());
        QVERIFY(await(hasher.hash(secret("third one"))));
    }

    void whatIsUnderWayEndsWithTheHasher()
    {
        auto hasher = std::make_unique<PasswordHasher>(PasswordCost::least());
        std::vector<Outcome<QByteArray>> outcomes;
        for (int count = 0; count < 10; ++count)
            outcomes.emplace_back(hasher->hash(secret("correct horse")));
        hasher.reset();
        for (const auto &outcome : outcomes) {
            QVERIFY(outcome.isReady());
            QCOMPARE(errorOf(outcome.result()), ErrorCode::ShuttingDown);
        }
        settle();
    }

    void whatIsUnderWayEndsWhenItStops()
    {
        PasswordHasher hasher(PasswordCost::least());
        std::vector<Outcome<QByteArray>> outcomes;
        for (int count = 0; count < 10; ++count)
            outcomes.emplace_back(hasher.hash(secret("correct horse")));
        hasher.stop();
        outcomes.emplace_back(hasher.hash(secret("too late")));
        for (const auto &outcome : outcomes) {
            QVERIFY(outcome.isReady());
            QCOMPARE(errorOf(outcome.result()), ErrorCode::ShuttingDown);
        }
        settle(); // the hash that was computed meanwhile comes in, for nobody
    }
};

QTEST_GUILESS_MAIN(TestPasswordHasher)
#include "tst_password_hasher.moc"
