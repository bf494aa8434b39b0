// SPDX-License-Identifier: MIT
#include "admin-gui/core/session.h"
#include "tests/support/fake_admin_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace confab;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

AdminClientOptions impatient()
{
    AdminClientOptions options;
    options.firstRetry = 20ms;
    options.longestRetry = 100ms;
    return options;
}

Profile profileOf(const FakeAdminServer &server)
{
    Profile profile;
    profile.name = u"Test"_s;
    profile.url = QUrl(server.url());
    return profile;
}

void answerAs(FakeAdminServer &server, const QString &role)
{
    server.answer(
        u"session.login"_s,
        QJsonObject{{u"user"_s, u"ann"_s}, {u"role"_s, role}, {u"node"_s, u"n"_s}, {u"version"_s, u"1"_s}});
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsWhatTheRoleAllows_data();
    void allowsWhatTheRoleAllows();
    void allowsNothingButLookingInAReadOnlyProfile();
    void remembersSinceWhenItIsOffline();
    void saysThatASignInWasRefused();
};

void TestSession::allowsWhatTheRoleAllows_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("mayModerate");
    QTest::addColumn<bool>("mayAdminister");
    QTest::newRow("viewer") << u"viewer"_s << false << false;
    QTest::newRow("moderator") << u"moderator"_s << true << false;
    QTest::newRow("admin") << u"admin"_s << true << true;
}

void TestSession::allowsWhatTheRoleAllows()
{
    QFETCH(QString, role);
    FakeAdminServer server;
    answerAs(server, role);
    Session session(impatient());
    QVERIFY(!session.may(AdminRole::Viewer));
    session.open(profileOf(server), {u"secret"_s, {}, {}});
    QTRY_VERIFY(session.isOnline());
    QVERIFY(session.may(AdminRole::Viewer));
    QTEST(session.may(AdminRole::Moderator), "mayModerate");
    QTEST(session.may(AdminRole::Admin), "mayAdminister");
    if (!session.may(AdminRole::Admin))
        QVERIFY(session.obstacle(AdminRole::Admin).contains(u"admin"_s));
    QVERIFY(session.statusText().contains(role));
}

void TestSession::allowsNothingButLookingInAReadOnlyProfile()
{
    FakeAdminServer server;
    answerAs(server, u"admin"_s);
    Session session(impatient());
    Profile profile = profileOf(server);
    profile.isReadOnly = true;
    session.open(profile, {u"secret"_s, {}, {}});
    QTRY_VERIFY(session.isOnline());
    QVERIFY(session.may(AdminRole::Viewer));
    QVERIFY(!session.may(AdminRole::Moderator));
}

void TestSession::remembersSinceWhenItIsOffline()
{
    FakeAdminServer server;
    answerAs(server, u"admin"_s);
    Session session(impatient());
    session.open(profileOf(server), {u"secret"_s, {}, {}});
    QTRY_VERIFY(session.isOnline());
    const QDateTime before = QDateTime::currentDateTime();
    server.stop();
    QTRY_VERIFY(!session.isOnline());
    QVERIFY(session.lastOnline() >= before);
    QVERIFY(!session.may(AdminRole::Viewer));
    QVERIFY(!session.isRefused());
    server.restart();
    QTRY_VERIFY(session.isOnline());
}

void TestSession::saysThatASignInWasRefused()
{
    FakeAdminServer server;
    Session session(impatient());
    session.open(profileOf(server), {u"wrong"_s, {}, {}});
    QTRY_VERIFY(session.isRefused());
    QVERIFY(!session.isOnline());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
