// SPDX-License-Identifier: MIT
#include "server/admin/authenticator.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace confab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QHostAddress here(u"192.0.2.1"_s);

Credentials password(const QString &user, QByteArrayView text)
{
    return PasswordCredentials{user, Secret(text)};
}

Credentials token(QByteArrayView text)
{
    return TokenCredentials{Secret(text)};
}

LoginThrottle::Limits quick()
{
    LoginThrottle::Limits limits;
    limits.firstDelay = 1ms;
    limits.longestDelay = 2ms;
    return limits;
}

/// A login, and whether it has been answered.
class Attempt
{
public:
    explicit Attempt(QCoro::Task<Login> task) { keep(std::move(task), m_login); }

    bool isAnswered() const { return m_login->has_value(); }
    const Login &login() const { return **m_login; }

private:
    static QCoro::Task<> keep(QCoro::Task<Login> task, std::shared_ptr<std::optional<Login>> kept)
    {
        auto login = co_await task;
        kept->emplace(std::move(login));
    }

    std::shared_ptr<std::optional<Login>> m_login = std::make_shared<std::optional<Login>>();
};

} // namespace

class TestAuthenticator : public QObject
{
    Q_OBJECT

    struct Parts {
        explicit Parts(LoginThrottle::Limits limits = quick())
            : token(AdminToken::open(folder.path()).value())
            , hasher(std::make_unique<PasswordHasher>(PasswordCost::least()))
            , users(UserStore::open(folder.path(), *hasher).value())
            , authenticator(std::make_unique<Authenticator>(token, *users, *hasher, limits))
        {
            await(users->add(u"ann"_s, AdminRole::Moderator, Secret(QByteArrayView("correct horse"))));
        }
        // As a stopping server does it: what is under way ends with the hasher.
        ~Parts()
        {
            authenticator.reset();
            hasher.reset();
        }

        QTemporaryDir folder;
        AdminToken token;
        std::unique_ptr<PasswordHasher> hasher;
        std::unique_ptr<UserStore> users;
        std::unique_ptr<Authenticator> authenticator;
    };

    std::unique_ptr<Parts> m_parts;

    Authenticator &authenticator() const { return *m_parts->authenticator; }

    Login login(const Credentials &credentials, const QHostAddress &address = here) const
    {
        const Attempt attempt(authenticator().authenticate(credentials, address));
        if (!QTest::qWaitFor([&attempt] { return attempt.isAnswered(); }))
            return tl::unexpected(LoginRefusal{LoginRefusal::Kind::Busy, Error{ErrorCode::TimedOut}});
        return attempt.login();
    }

private Q_SLOTS:
    void init() { m_parts = std::make_unique<Parts>(); }
    void cleanup() { m_parts.reset(); }

    void theTokenIsTheUserTokenWhoMayDoEverything()
    {
        const auto granted = login(token(m_parts->token.secret().bytes()));
        QVERIFY(granted);
        QCOMPARE(granted->user(), u"token"_s);
        QCOMPARE(granted->role(), AdminRole::Admin);
        QCOMPARE(granted->via(), AdminGrant::Via::Token);
        QVERIFY(granted->allows(AdminRole::Admin));
    }

    void aPasswordGivesTheRoleOfItsUser()
    {
        const auto granted = login(password(u"ann"_s, "correct horse"));
        QVERIFY(granted);
        QCOMPARE(granted->user(), u"ann"_s);
        QCOMPARE(granted->role(), AdminRole::Moderator);
        QCOMPARE(granted->via(), AdminGrant::Via::Password);
        QVERIFY(granted->allows(AdminRole::Viewer) && granted->allows(AdminRole::Moderator));
        QVERIFY(!granted->allows(AdminRole::Admin));
        QCOMPARE(authenticator().counts().succeeded, 1u);
    }

    void everythingWrongIsRefusedInTheSameWords_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("password") << u"ann"_s << QByteArray("wrong horse");
        QTest::newRow("empty password") << u"ann"_s << QByteArray();
        QTest::newRow("huge password") << u"ann"_s << QByteArray(100'000, 'x');
        QTest::newRow("user") << u"bob"_s << QByteArray("correct horse");
        QTest::newRow("name") << u"no\nname"_s << QByteArray("correct horse");
        QTest::newRow("token") << QString() << QByteArray("some token");
        QTest::newRow("empty token") << QString() << QByteArray();
    }
    void everythingWrongIsRefusedInTheSameWords()
    {
        QFETCH(QString, user);
        QFETCH(QByteArray, secret);
        const auto refused = login(user.isEmpty() ? token(secret) : password(user, secret));
        QVERIFY(!refused);
        QCOMPARE(refused.error().error, (Error{ErrorCode::NotAuthorised, u"wrong user or password"_s}));
        QCOMPARE(refused.error().retryAfter, 0ms);
        QCOMPARE(authenticator().counts().refused, 1u);
    }

    void theTokenAsAPasswordIsWrong()
    {
        QVERIFY(!login(password(u"token"_s, m_parts->token.secret().bytes())));
    }

    void anUnknownUserCostsAsMuchAsAWrongPassword()
    {
        const quint64 before = m_parts->hasher->computedCount();
        QVERIFY(!login(password(u"ann"_s, "wrong horse")));
        QCOMPARE(m_parts->hasher->computedCount(), before + 1);
        QVERIFY(!login(password(u"nobody"_s, "wrong horse")));
        QCOMPARE(m_parts->hasher->computedCount(), before + 2);
    }

    void tooManyFailuresLockThePair()
    {
        for (int failure = 1; failure <= 4; ++failure)
            QCOMPARE(login(password(u"ann"_s, "wrong horse")).error().retryAfter, 0ms);
        QVERIFY(login(password(u"ann"_s, "wrong horse")).error().retryAfter > 50s);

        const auto locked = login(password(u"ann"_s, "correct horse"));
        QVERIFY(!locked);
        QCOMPARE(locked.error().kind, LoginRefusal::Kind::Locked);
        QCOMPARE(locked.error().error, (Error{ErrorCode::NotAuthorised, u"too many failed logins"_s}));
        QVERIFY(locked.error().retryAfter > 50s && locked.error().retryAfter <= 60s);
        QCOMPARE(authenticator().counts().locked, 1u);
        QVERIFY(login(password(u"ann"_s, "correct horse"), QHostAddress(u"192.0.2.2"_s)));
    }

    void successClearsTheFailures()
    {
        for (int round = 0; round < 3; ++round) {
            for (int failure = 1; failure <= 4; ++failure)
                QVERIFY(!login(password(u"ann"_s, "wrong horse")));
            QVERIFY(login(password(u"ann"_s, "correct horse")));
        }
    }

    void theRightTokenIsNeverLockedOut()
    {
        for (int failure = 1; failure <= 5; ++failure)
            QVERIFY(!login(token("some token")));
        QCOMPARE(login(token("some token")).error().error.detail, u"too many failed logins"_s);
        QVERIFY(login(token(m_parts->token.secret().bytes())));
        QVERIFY(!login(token("some token")));
    }

    void guessesAtTheSameTimeAreNoWayAroundTheLock()
    {
        std::vector<Attempt> attempts;
        for (int count = 0; count < 10; ++count)
            attempts.emplace_back(authenticator().authenticate(password(u"ann"_s, "wrong horse"), here));
        QTRY_VERIFY(std::ranges::all_of(attempts, &Attempt::isAnswered));
        QCOMPARE(authenticator().counts().refused, 5u);
        QCOMPARE(authenticator().counts().locked, 5u);
    }

    void atMost16LoginsAreUnderWay()
    {
        LoginThrottle::Limits limits;
        limits.firstDelay = limits.longestDelay = 1h;
        m_parts = std::make_unique<Parts>(limits);
        std::vector<Attempt> attempts;
        for (int number = 1; number <= 16; ++number) {
            const QHostAddress address(u"198.51.100.%1"_s.arg(number));
            attempts.emplace_back(authenticator().authenticate(password(u"ann"_s, "wrong horse"), address));
        }
        const auto refused = login(password(u"ann"_s, "correct horse"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().error,
                 (Error{ErrorCode::NotAuthorised, u"too many logins at the same time"_s}));
        QVERIFY(refused.error().retryAfter > 0ms);
        QVERIFY(login(token(m_parts->token.secret().bytes())));

        // Those who wait for their answer are not left hanging when the server stops.
        QTRY_COMPARE(authenticator().counts().refused, 17u);
        m_parts.reset();
        for (const Attempt &attempt : attempts) {
            QVERIFY(attempt.isAnswered());
            QCOMPARE(attempt.login().error().error.code, ErrorCode::ShuttingDown);
        }
    }

    void loginsUnderWayEndWhenTheServerStops()
    {
        const Attempt attempt(authenticator().authenticate(password(u"ann"_s, "correct horse"), here));
        QVERIFY(!attempt.isAnswered());
        m_parts.reset();
        QVERIFY(attempt.isAnswered());
        QCOMPARE(attempt.login().error().error.code, ErrorCode::ShuttingDown);
    }

    void loginsThatAreAnsweredLateEndWhenItStops()
    {
        LoginThrottle::Limits limits;
        limits.firstDelay = limits.longestDelay = 50ms;
        m_parts = std::make_unique<Parts>(limits);
        const Attempt attempt(authenticator().authenticate(password(u"ann"_s, "wrong horse"), here));
        QTRY_COMPARE(authenticator().counts().refused, 1u);
        authenticator().stop();
        QVERIFY(attempt.isAnswered());
        QCOMPARE(attempt.login().error().error.code, ErrorCode::ShuttingDown);
        QCOMPARE(login(password(u"ann"_s, "wrong horse")).error().error.code, ErrorCode::ShuttingDown);
        QVERIFY(await(Pauses().pause(100ms))); // the delay would be over now
    }

    void aBusyHasherIsNoFailure()
    {
        std::vector<Outcome<QByteArray>> jobs;
        for (int count = 0; count < 32; ++count)
            jobs.emplace_back(m_parts->hasher->hash(Secret(QByteArrayView("another horse"))));
        const Attempt attempt(authenticator().authenticate(password(u"ann"_s, "correct horse"), here));
        QVERIFY(attempt.isAnswered());
        QCOMPARE(attempt.login().error().error.detail, u"too many logins at the same time"_s);
        QTRY_VERIFY(std::ranges::all_of(jobs, &Outcome<QByteArray>::isReady));
        QVERIFY(login(password(u"ann"_s, "correct horse")));
    }

    void aUserRemovedMeanwhileDoesNotGetIn()
    {
        const Attempt attempt(authenticator().authenticate(password(u"ann"_s, "correct horse"), here));
        QVERIFY(m_parts->users->remove(u"ann"_s));
        QTRY_VERIFY(attempt.isAnswered());
        QVERIFY(!attempt.login());
    }

    void aGrantFollowsTheRole()
    {
        const auto granted = login(password(u"ann"_s, "correct horse"));
        QCOMPARE(authenticator().renewed(*granted)->role(), AdminRole::Moderator);
        QVERIFY(m_parts->users->setRole(u"ann"_s, AdminRole::Viewer));
        QCOMPARE(authenticator().renewed(*granted)->role(), AdminRole::Viewer);
    }

    void aGrantEndsWithItsPassword()
    {
        const auto granted = login(password(u"ann"_s, "correct horse"));
        QVERIFY(await(m_parts->users->setPassword(u"ann"_s, Secret(QByteArrayView("another horse")))));
        QVERIFY(!authenticator().renewed(*granted));
    }

    void aGrantEndsWithItsUser()
    {
        const auto granted = login(password(u"ann"_s, "correct horse"));
        QVERIFY(m_parts->users->remove(u"ann"_s));
        QVERIFY(!authenticator().renewed(*granted));
        // Another one of the same name is somebody else.
        QVERIFY(
            await(m_parts->users->add(u"ann"_s, AdminRole::Admin, Secret(QByteArrayView("correct horse")))));
        QVERIFY(!authenticator().renewed(*granted));
    }

    void theTokensGrantHoldsOn()
    {
        const auto granted = login(token(m_parts->token.secret().bytes()));
        QCOMPARE(authenticator().renewed(*granted)->role(), AdminRole::Admin);
    }
};

QTEST_GUILESS_MAIN(TestAuthenticator)
#include "tst_authenticator.moc"
