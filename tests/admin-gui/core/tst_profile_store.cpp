// SPDX-License-Identifier: MIT
#include "admin-gui/core/profile_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsProfiles();
    void keepsWhatAnotherConsoleHasSaved();
    void findsTheServerOfThisMachine();
    void findsNoServerWithoutItsToken();

private:
    static void write(const QString &path, const QByteArray &text);
};

void TestProfileStore::write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestProfileStore::keepsProfiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    const Profile one{u"1"_s,
                      u"Production"_s,
                      QUrl(u"wss://chat.example.org:8090/admin"_s),
                      u"ann"_s,
                      u"/ca.pem"_s,
                      u"#c0392b"_s,
                      true,
                      {}};
    Profile two{u"2"_s, u"Test"_s, QUrl(u"ws://127.0.0.1:8090/admin"_s), {}, {}, {}, false, {}};
    {
        QSettings settings(path, QSettings::IniFormat);
        ProfileStore store(settings);
        store.save(one);
        store.save(two);
        store.save({u"3"_s, u"Gone"_s, {}, {}, {}, {}, false, {}});
        two.name = u"Testing"_s;
        store.save(two);
        store.remove(u"3"_s);
        store.setLastUsed(u"2"_s);
    }
    QSettings settings(path, QSettings::IniFormat);
    const ProfileStore store(settings);
    QCOMPARE(store.profiles(), QList({one, two}));
    QCOMPARE(store.find(store.lastUsed()), two);
    QCOMPARE(store.find(u"3"_s), std::nullopt);
}

void TestProfileStore::keepsWhatAnotherConsoleHasSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    const QUrl url(u"wss://chat.example:8090/admin"_s);
    QSettings settings(path, QSettings::IniFormat);
    ProfileStore one(settings);
    ProfileStore other(settings);
    one.save({u"1"_s, u"One"_s, url, {}, {}, {}, false, {}});
    other.save({u"2"_s, u"Two"_s, {}, {}, {}, {}, false, {}});
    QCOMPARE(ProfileStore(settings).profiles().size(), 2);
    QCOMPARE(other.findByUrl(url)->name, u"One"_s);
    one.remove(u"2"_s);
    QCOMPARE(ProfileStore(settings).profiles().size(), 1);
}

void TestProfileStore::findsTheServerOfThisMachine()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"admin.url"_s), "ws://127.0.0.1:4711/admin\n");
    write(folder.filePath(u"admin.token"_s), "secret\n");
    QProcessEnvironment environment;
    environment.insert(u"CONFAB_STATE_DIR"_s, folder.path());
    const auto local = ProfileStore::localServer(environment);
    QVERIFY(local);
    QCOMPARE(local->url, QUrl(u"ws://127.0.0.1:4711/admin"_s));
    QVERIFY(local->isLocal());
}

void TestProfileStore::findsNoServerWithoutItsToken()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment;
    environment.insert(u"CONFAB_STATE_DIR"_s, folder.path());
    QCOMPARE(ProfileStore::localServer(environment), std::nullopt);
    write(folder.filePath(u"admin.url"_s), "ws://127.0.0.1:4711/admin\n");
    QCOMPARE(ProfileStore::localServer(environment), std::nullopt);
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profile_store.moc"
