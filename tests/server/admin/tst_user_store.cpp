// SPDX-License-Identifier: MIT
#include "server/admin/user_store.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

Secret secret(QByteArrayView text)
{
    return Secret(text);
}

QStringList shown(const UserStore &store)
{
    QStringList all;
    for (const AdminUser &user : store.users())
        all << user.name + u' ' + adminRoleName(user.role);
    return all;
}

} // namespace

class TestUserStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PasswordHasher> m_hasher;
    std::unique_ptr<UserStore> m_store;

    QString path() const { return m_folder->filePath(u"admin.users.json"_s); }

    std::unique_ptr<UserStore> open() const
    {
        auto store = UserStore::open(m_folder->path(), *m_hasher);
        return store ? *std::move(store) : nullptr;
    }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    // A folder in the place of the file: it can neither be read nor replaced, whoever runs the test.
    void breakFile() const
    {
        QVERIFY(!QFile::exists(path()) || QFile::remove(path()));
        QVERIFY(QDir().mkpath(path()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hasher = std::make_unique<PasswordHasher>(PasswordCost::least());
        m_store = open();
        QVERIFY(m_store);
    }
    void cleanup() { m_hasher.reset(); }

    void withoutAFileThereIsNobody()
    {
        QVERIFY(m_store->users().isEmpty());
        QVERIFY(!QFile::exists(path()));
    }

    void usersSurviveARestart()
    {
        QVERIFY(await(m_store->add(u"bob"_s, AdminRole::Viewer, secret("correct horse"))));
        QVERIFY(await(m_store->add(u"ann@example.org"_s, AdminRole::Admin, secret("correct horse"))));
        const auto again = open();
        QVERIFY(again);
        QCOMPARE(shown(*again), (QStringList{u"ann@example.org admin"_s, u"bob viewer"_s}));
        QCOMPARE(again->users(), m_store->users());
    }

    void theFileIsPrivateAndHoldsNoPassword()
    {
        QVERIFY(await(m_store->add(u"ann"_s, AdminRole::Admin, secret("correct horse"))));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0600u);
        QVERIFY(content().contains("$argon2id$"));
        QVERIFY(!content().contains("correct horse"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"admin.users.json"_s});
    }

    void aUserIsAddedOnce()
    {
        QVERIFY(await(m_store->add(u"ann"_s, AdminRole::Viewer, secret("correct horse"))));
        const auto again = await(m_store->add(u"ann"_s, AdminRole::Admin, secret("another horse")));
        QCOMPARE(again.error(), (Error{ErrorCode::UserExists, u"ann"_s}));
        QCOMPARE(shown(*m_store), QStringList{u"ann viewer"_s});
    }

    void ofTwoWhoAddTheSameAtOnceOneIsRefused()
    {
        Outcome first(m_store->add(u"ann"_s, AdminRole::Viewer, secret("correct horse")));
        Outcome second(m_store->add(u"ann"_s, AdminRole::Admin, secret("another horse")));
        QTRY_VERIFY(first.isReady() && second.isReady());
        QVERIFY(first.result());
        QCOMPARE(errorOf(second.result()), ErrorCode::UserExists);
        QCOMPARE(shown(*m_store), QStringList{u"ann viewer"_s});
    }

    void rolesAndPasswordsChange()
    {
        QVERIFY(await(m_store->add(u"ann"_s, AdminRole::Viewer, secret("correct horse"))));
        const QByteArray before = m_store->find(u"ann"_s)->passwordHash;
        QVERIFY(m_store->setRole(u"ann"_s, AdminRole::Moderator));
        QCOMPARE(m_store->find(u"ann"_s)->passwordHash, before);
        QVERIFY(await(m_store->setPassword(u"ann"_s, secret("another horse"))));
        QCOMPARE(shown(*m_store), QStringList{u"ann moderator"_s});
        const QByteArray after = m_store->find(u"ann"_s)->passwordHash;
        QCOMPARE(await(m_hasher->verify(after, secret("another horse"))).value(), true);
        QCOMPARE(await(m_hasher->verify(after, secret("correct horse"))).value(), false);
    }

    void removedIsGone()
    {
        QVERIFY(await(m_store->add(u"ann"_s, AdminRole::Viewer, secret("correct horse"))));
        QVERIFY(m_store->remove(u"ann"_s));
        QVERIFY(m_store->users().isEmpty());
        QVERIFY(open()->users().isEmpty());
    }

    void nobodyCannotBeChanged()
    {
        const Error nobody{ErrorCode::NoSuchUser, u"ann"_s};
        QCOMPARE(m_store->remove(u"ann"_s).error(), nobody);
        QCOMPARE(m_store->setRole(u"ann"_s, AdminRole::Admin).error(), nobody);
        QCOMPARE(await(m_store->setPassword(u"ann"_s, secret("correct horse"))).error(), nobody);
        QVERIFY(!QFile::exists(path()));
    }

    void namesThatMayNotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("the token's") << u"token"_s;
        QTest::newRow("space") << u"ann b"_s;
        QTest::newRow("slash") << u"a/b"_s;
        QTest::newRow("newline") << u"ann\n"_s;
        QTest::newRow("other letters") << u"änn"_s;
        QTest::newRow("too long") << QString(65, u'a');
    }
    void namesThatMayNotBe()
    {
        QFETCH(QString, name);
        const auto added = await(m_store->add(name, AdminRole::Viewer, secret("correct horse")));
        QCOMPARE(errorOf(added), ErrorCode::InvalidUser);
        QVERIFY(added.error().detail.startsWith(u"a user's name is 1 to 64 of"_s));
    }

    void namesMayBeAsLongAsTheyMayBe()
    {
        QVERIFY(await(m_store->add(QString(64, u'a'), AdminRole::Viewer, secret("correct horse"))));
    }

    void passwordsHaveAtLeast8AndAtMost1024Bytes_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("mayBe");
        QTest::newRow("0") << 0 << false;
        QTest::newRow("7") << 7 << false;
        QTest::newRow("8") << 8 << true;
        QTest::newRow("1024") << 1024 << true;
        QTest::newRow("1025") << 1025 << false;
    }
    void passwordsHaveAtLeast8AndAtMost1024Bytes()
    {
        QFETCH(int, size);
        QFETCH(bool, mayBe);
        const Secret password(QByteArray(size, 'x'));
        const auto added = await(m_store->add(u"ann"_s, AdminRole::Viewer, password));
        QCOMPARE(added.has_value(), mayBe);
        if (mayBe)
            return;
        QCOMPARE(added.error(), (Error{ErrorCode::InvalidUser, u"a password has 8 to 1024 bytes"_s}));
        QVERIFY(await(m_store->add(u"ann"_s, AdminRole::Viewer, secret("correct horse"))));
        QCOMPARE(errorOf(await(m_store->setPassword(u"ann"_s, password))), ErrorCode::InvalidUser);
    }

    void brokenFilesSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem");
        const QByteArray hash = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$"
                                "aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g";
        const auto row = [](const char *name, const QByteArray &text, const QString &problem) {
            QTest::newRow(name) << text << problem;
        };
        const QByteArray ann =
            QByteArray(R"({"user":"ann","role":"viewer","password":"HASH"})").replace("HASH", hash);
        row("empty", "", u"is not JSON"_s);
        row("no JSON", "{\"users\":[", u"is not JSON: "_s);
        row("a list", "[]", u"is no object with the list \"users\""_s);
        row("no list", R"({"users":{}})", u"is no object with the list \"users\""_s);
        row("strange key", R"({"users":[],"usres":[]})", u"has the unknown key \"usres\""_s);
        row("no object", R"({"users":[1]})", u"user 1 is no object"_s);
        row("no name", R"({"users":[{"role":"viewer"}]})", u"user 1 has no valid name"_s);
        row("no role", R"({"users":[{"user":"ann","role":"king"}]})", u"user 1 (ann) has no valid role"_s);
        row("no hash", R"({"users":[{"user":"ann","role":"viewer","password":"correct horse"}]})",
            u"user 1 (ann) has no Argon2id hash"_s);
        row("strange key of a user", R"({"users":[{"user":"ann","rôle":"viewer"}]})",
            u"user 1 has the unknown key \"rôle\""_s);
        row("twice", QByteArray(R"({"users":[ANN,ANN]})").replace("ANN", ann), u"ann stands there twice"_s);
        row("too long", QByteArray(1024 * 1024 + 1, ' '), u"is longer than 1048576 bytes"_s);
    }
    void brokenFilesSayWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, problem);
        write(text);
        const auto store = UserStore::open(m_folder->path(), *m_hasher);
        QVERIFY(!store);
        QVERIFY2(store.error().startsWith(path()), qPrintable(store.error()));
        QVERIFY2(store.error().contains(problem), qPrintable(store.error()));
    }

    void aReloadSeesWhatOthersWrote()
    {
        const auto other = open();
        QVERIFY(await(other->add(u"ann"_s, AdminRole::Viewer, secret("correct horse"))));
        QVERIFY(m_store->users().isEmpty());
        QVERIFY(m_store->reload());
        QCOMPARE(shown(*m_store), QStringList{u"ann viewer"_s});
    }

    void aChangeKeepsWhatOthersWrote()
    {
        const auto other = open();
        QVERIFY(await(other->add(u"ann"_s, AdminRole::Viewer, secret("correct horse"))));
        QVERIFY(await(m_store->add(u"bob"_s, AdminRole::Viewer, secret("correct horse"))));
        QCOMPARE(shown(*open()), (QStringList{u"ann viewer"_s, u"bob viewer"_s}));
    }

    void aReloadOfABrokenFileChangesNothing()
    {
        QVERIFY(await(m_store->add(u"ann"_s, AdminRole::Viewer, secret("correct horse"))));
        write("{");
        QVERIFY(!m_store->reload());
        QCOMPARE(shown(*m_store), QStringList{u"ann viewer"_s});
    }

    void whatCannotBeWrittenIsNotChanged()
    {
        QVERIFY(await(m_store->add(u"ann"_s, AdminRole::Viewer, secret("correct horse"))));
        breakFile();
        QCOMPARE(errorOf(m_store->setRole(u"ann"_s, AdminRole::Admin)), ErrorCode::NotSaved);
        QCOMPARE(errorOf(m_store->remove(u"ann"_s)), ErrorCode::NotSaved);
        const auto added = await(m_store->add(u"bob"_s, AdminRole::Viewer, secret("correct horse")));
        QCOMPARE(errorOf(added), ErrorCode::NotSaved);
        QVERIFY2(added.error().detail.startsWith(path()), qPrintable(added.error().detail));
        QCOMPARE(shown(*m_store), QStringList{u"ann viewer"_s});
    }

    void listenersHearOfChangesOnly()
    {
        int changes = 0;
        m_store->addListener([&changes] { ++changes; });
        QVERIFY(await(m_store->add(u"ann"_s, AdminRole::Viewer, secret("correct horse"))));
        QCOMPARE(changes, 1);
        QVERIFY(m_store->setRole(u"ann"_s, AdminRole::Viewer));
        QVERIFY(m_store->reload());
        QCOMPARE(changes, 1);
        QVERIFY(m_store->remove(u"ann"_s));
        QVERIFY(!m_store->remove(u"ann"_s));
        QCOMPARE(changes, 2);
    }
};

QTEST_GUILESS_MAIN(TestUserStore)
#include "tst_user_store.moc"
