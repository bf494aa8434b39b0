// SPDX-License-Identifier: MIT
#include "admin-gui/core/session.h"
#include "tests/support/fake_admin_server.h"
#include "tests/support/impatient.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

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

/// What a server leaves for operators on its machine.
class StateDirectory
{
public:
    void write(const QString &url, const QString &token)
    {
        put(u"admin.url"_s, url);
        put(u"admin.token"_s, token);
    }
    void removeUrl() { QFile::remove(m_dir.filePath(u"admin.url"_s)); }
    Profile profile(const FakeAdminServer &server) const
    {
        Profile profile = profileOf(server);
        profile.stateDir = m_dir.path();
        return profile;
    }

private:
    void put(const QString &name, const QString &text)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8() + '\n');
    }

    QTemporaryDir m_dir;
};

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
    void followsALocalServerToAnotherPort();
    void sendsNoTokenToAPortThatIsNotTheServersAnyMore();
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

void TestSession::followsALocalServerToAnotherPort()
{
    StateDirectory directory;
    FakeAdminServer before;
    directory.write(before.url(), u"secret"_s);
    Session session(impatient());
    QSignalSpy serverChanged(&session, &Session::serverChanged);
    session.open(directory.profile(before), {u"secret"_s, {}, {}});
    QTRY_VERIFY(session.isOnline());
    FakeAdminServer after;
    directory.write(after.url(), u"secret"_s);
    before.stop();
    QTRY_COMPARE(after.logins(), 1);
    QTRY_VERIFY(session.isOnline());
    QCOMPARE(session.profile().url.toString(), after.url());
    // It is the same server: what is on show stays.
    QCOMPARE(serverChanged.count(), 1);
}

void TestSession::sendsNoTokenToAPortThatIsNotTheServersAnyMore()
{
    StateDirectory directory;
    FakeAdminServer server;
    directory.write(server.url(), u"secret"_s);
    Session session(impatient());
    session.open(directory.profile(server), {u"secret"_s, {}, {}});
    QTRY_VERIFY(session.isOnline());
    directory.removeUrl();
    server.stop();
    QTRY_VERIFY(!session.isOnline());
    server.restart(); // Some other program, on the port that is free now.
    QSignalSpy attempts(&session.client(), &AdminClient::stateChanged);
    QVERIFY(!attempts.wait(300));
    QCOMPARE(server.logins(), 1);
    QVERIFY(session.isOpen());
    directory.write(server.url(), u"secret"_s);
    QTRY_VERIFY(session.isOnline());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
