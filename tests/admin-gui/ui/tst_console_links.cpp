// SPDX-License-Identifier: GPL-3.0-or-later
// Links confab://HOST:PORT, which anybody may have written: what the window does with them, and the program.
#include "admin-gui/ui/profiles_dialog.h"
#include "tests/support/console_fixture.h"

#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A keychain that knows the secret of every profile, and who asked.
class KnowsAll : public SecretStore
{
public:
    void read(const QString &id, Read done) override
    {
        asked.append(id);
        done(u"stored-secret"_s, {});
    }
    void write(const QString &, const QString &, Done done) override { done({}); }
    void remove(const QString &, Done done) override { done({}); }

    QStringList asked;
};

const QUrl elsewhere(u"wss://chat.example:8090/admin"_s);

} // namespace

class TestConsoleLinks : public QObject, protected ConsoleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsAProfileWithoutASecret();
    void showsTheProfileThatIsKnown();
    void connectsToNobodyByItself();
    void leavesAloneWhatIsBeingTyped();
    void staysWithAServerThatIsOpen();
    void opensTheServerOfThisMachine();
    void program_handsALinkToTheOneThatRuns();
    void program_saysWhatIsWrongWithALink();

private:
    ProfilesDialog *dialog() { return page<ProfilesDialog>(); }
    QLineEdit *field(const QString &name);
    void openWindowWith(SecretStore &secrets);
};

void TestConsoleLinks::init()
{
    qputenv("CONFAB_STATE_DIR", m_settingsDir.filePath(u"no-server"_s).toUtf8());
    QVERIFY(openWindow());
}

void TestConsoleLinks::cleanup()
{
    closeWindow();
}

QLineEdit *TestConsoleLinks::field(const QString &name)
{
    for (QLineEdit *edit : dialog()->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

void TestConsoleLinks::openWindowWith(SecretStore &secrets)
{
    closeWindow();
    m_session = std::make_unique<Session>();
    m_console = std::make_unique<Console>(*m_session, secrets, *m_settings, *m_theme, m_language);
    m_window = &m_console->window();
    m_window->show();
}

void TestConsoleLinks::beginsAProfileWithoutASecret()
{
    m_window->openLink(elsewhere);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(field(u"Name"_s)->text(), u"chat.example:8090"_s);
    QCOMPARE(field(u"Address"_s)->text(), elsewhere.toString());
    QCOMPARE(field(u"Secret"_s)->text(), QString());
    // The dialog's own answer must be one key away, and nothing be kept before.
    QCOMPARE(dialog()->focusWidget(), field(u"Secret"_s));
    QVERIFY(ProfileStore(*m_settings).profiles().isEmpty());
    QVERIFY(!m_session->isOpen());
}

void TestConsoleLinks::showsTheProfileThatIsKnown()
{
    ProfileStore store(*m_settings);
    store.save({u"1"_s, u"Other"_s, QUrl(u"wss://other.example:8090/admin"_s), {}, {}, {}, false, {}});
    store.save({u"2"_s, u"Production"_s, elsewhere, u"ann"_s, {}, {}, false, {}});
    m_window->openLink(elsewhere); // kept by another console since this one began
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(field(u"Name"_s)->text(), u"Production"_s);
    QCOMPARE(field(u"User"_s)->text(), u"ann"_s);
    QVERIFY(!m_session->isOpen());
    QCOMPARE(ProfileStore(*m_settings).profiles().size(), 2);
}

void TestConsoleLinks::connectsToNobodyByItself()
{
    QTcpServer hostile;
    QVERIFY(hostile.listen(QHostAddress::LocalHost));
    const QString name = u"ws://127.0.0.1:%1/admin"_s;
    const QUrl address(name.arg(hostile.serverPort()));
    ProfileStore store(*m_settings);
    store.save({u"1"_s, u"Mine"_s, QUrl(name.arg(1)), {}, {}, {}, false, {}});
    store.setLastUsed(u"1"_s);
    KnowsAll secrets;
    openWindowWith(secrets);
    m_window->openLink(address);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(field(u"Address"_s)->text(), address.toString());
    // The secret of "Mine", which the window read for its form, must not be in the form for another server.
    QVERIFY(!secrets.asked.isEmpty());
    QCOMPARE(field(u"Secret"_s)->text(), QString());
    // Somebody who did connect would be in the queue before this one.
    QTcpSocket witness;
    witness.connectToHost(QHostAddress::LocalHost, hostile.serverPort());
    QTRY_VERIFY(hostile.hasPendingConnections());
    QTRY_COMPARE(witness.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(hostile.nextPendingConnection()->peerPort(), witness.localPort());
    QVERIFY(!m_session->isOpen());
}

void TestConsoleLinks::leavesAloneWhatIsBeingTyped()
{
    command(u"Servers"_s).trigger();
    QTRY_VERIFY(dialog()->isVisible());
    QTest::keyClicks(field(u"Secret"_s), u"half a sec"_s);
    m_window->openLink(elsewhere);
    QCOMPARE(field(u"Secret"_s)->text(), u"half a sec"_s);
    QCOMPARE(field(u"Address"_s)->text(), QString());
    QVERIFY2(notice().contains(u"chat.example:8090 was not opened"_s), qUtf8Printable(notice()));
}

void TestConsoleLinks::staysWithAServerThatIsOpen()
{
    ServerProcess server(QStringLiteral(CONFABD));
    QVERIFY(server.start());
    QVERIFY(connectTo(server.adminUrl(), server.token()));
    m_window->openLink(server.adminUrl());
    QVERIFY(!dialog());
    m_window->openLink(elsewhere);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QVERIFY(m_session->isOnline());
    QCOMPARE(m_session->profile().url, server.adminUrl());
}

void TestConsoleLinks::opensTheServerOfThisMachine()
{
    ServerProcess server(QStringLiteral(CONFABD));
    QVERIFY(server.start());
    qputenv("CONFAB_STATE_DIR", server.stateDir().toUtf8());
    m_window->openLink(server.adminUrl());
    QTRY_VERIFY(m_session->isOnline());
    QVERIFY(!dialog());
    // Where another server is open, it asks.
    ServerProcess other(QStringLiteral(CONFABD));
    QVERIFY(other.start());
    QVERIFY(connectTo(other.adminUrl(), other.token(), u"Other"_s));
    m_window->openLink(server.adminUrl());
    QCOMPARE(m_session->profile().name, u"Other"_s);
    QVERIFY2(notice().contains(u"server of this machine"_s), qUtf8Printable(notice()));
}

void TestConsoleLinks::program_handsALinkToTheOneThatRuns()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    const QStringList settings{u"--settings-dir"_s, folder.path()};
    QProcess first;
    first.setProcessEnvironment(environment);
    first.start(QStringLiteral(CONFAB_ADMIN), settings);
    QVERIFY(first.waitForStarted());
    // Until it has opened its door, a second one would become a console of its own.
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder.path()).entryList({u"confab-admin-*"_s}, QDir::System).isEmpty(),
                             30000);
    QProcess second;
    second.setProcessEnvironment(environment);
    second.start(QStringLiteral(CONFAB_ADMIN), settings + QStringList{u"confab://chat.example"_s});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QVERIFY(first.waitForFinished());
}

void TestConsoleLinks::program_saysWhatIsWrongWithALink()
{
    QProcess program;
    program.start(QStringLiteral(CONFAB_ADMIN), {u"confab://chat.example/steal"_s});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardError()).endsWith('\n'), 30000);
    QVERIFY2(said.contains("\"confab://chat.example/steal\" holds more than a server"), said.constData());
    // It shows a box, too, and waits for somebody to read that.
    QCOMPARE(program.state(), QProcess::Running);
    program.kill();
    QVERIFY(program.waitForFinished());
}

QTEST_MAIN(TestConsoleLinks)
#include "tst_console_links.moc"
