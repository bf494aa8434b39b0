// SPDX-License-Identifier: MIT
#include "server/app/admin_url_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestAdminUrlFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    QString path(const QString &name) const { return m_directory.filePath(name); }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

private Q_SLOTS:
    void everyInterface_isReachedOnLoopback_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("url");
        QTest::newRow("loopback") << u"127.0.0.1"_s << u"ws://127.0.0.1:8090/admin"_s;
        QTest::newRow("every IPv4") << u"0.0.0.0"_s << u"ws://127.0.0.1:8090/admin"_s;
        QTest::newRow("every IPv6") << u"::"_s << u"ws://[::1]:8090/admin"_s;
        QTest::newRow("one of them") << u"fd00::2"_s << u"ws://[fd00::2]:8090/admin"_s;
    }

    void everyInterface_isReachedOnLoopback()
    {
        QFETCH(QString, address);
        QTEST(adminUrl(AdminScheme::Ws, QHostAddress(address), 8090), "url");
    }

    void itIsThereFromWritingToTheEnd()
    {
        const QString directory = path(u"a/b"_s);
        const QString name = directory + u"/admin.url";
        {
            AdminUrlFile file(directory);
            QVERIFY(file.write(u"ws://here/admin"_s));
            QCOMPARE(contentOf(name), QByteArray("ws://here/admin\n"));
            const auto owner = QFile::ReadOwner | QFile::WriteOwner;
            QCOMPARE(QFile::permissions(name), owner | QFile::ReadUser | QFile::WriteUser);
            QCOMPARE(QFile::permissions(directory) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                     QFile::Permissions());
        }
        QVERIFY(!QFile::exists(name));
    }

    void whatAnotherHasWrittenStays()
    {
        const QString directory = path(u"shared"_s);
        AdminUrlFile later(directory);
        {
            AdminUrlFile file(directory);
            QVERIFY(file.write(u"ws://here/admin"_s));
            QVERIFY(later.write(u"ws://there/admin"_s));
        }
        QCOMPARE(contentOf(directory + u"/admin.url"), QByteArray("ws://there/admin\n"));
    }

    void aPlaceThatCannotBeWritten_isNamed()
    {
        AdminUrlFile file(u"/dev/null/state"_s);
        const auto written = file.write(u"ws://here/admin"_s);
        QVERIFY(!written);
        QVERIFY(written.error().contains(u"/dev/null/state/admin.url"_s));
    }
};

QTEST_GUILESS_MAIN(TestAdminUrlFile)
#include "tst_admin_url_file.moc"
