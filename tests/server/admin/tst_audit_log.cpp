// SPDX-License-Identifier: MIT
#include "server/admin/audit_log.h"
#include "tests/support/await.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

AuditEntry added(const QString &room)
{
    return {.user = u"ann"_s,
            .address = u"127.0.0.1"_s,
            .method = u"chatRoom.add"_s,
            .params = {{u"room"_s, room}}};
}

QStringList logged;

void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged << message;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static QList<QByteArray> lines(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> all = file.readAll().split('\n');
        return all.takeLast().isEmpty() ? all : QList<QByteArray>{"the last line has no end"};
    }
    static QStringList roomsIn(const QString &path)
    {
        QStringList rooms;
        for (const QByteArray &line : lines(path))
            rooms << QJsonDocument::fromJson(line)[u"params"_s][u"room"_s].toString();
        return rooms;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = AuditLog::defaultPath(m_folder->filePath(u"state"_s));
    }

    void anEntryIsALineOfAPrivateFile()
    {
        const auto log = AuditLog::open(m_path).value();
        QVERIFY(log->record(added(u"attic"_s)));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0600u);

        QCOMPARE(lines(m_path).size(), 1);
        QJsonObject entry = QJsonDocument::fromJson(lines(m_path)[0]).object();
        const QString time = entry.take(u"time"_s).toString();
        QVERIFY2(time.endsWith(u'Z'), qPrintable(time));
        QVERIFY(qAbs(QDateTime::fromString(time, Qt::ISODateWithMs).secsTo(QDateTime::currentDateTimeUtc())) <
                60);
        QCOMPARE(compact(entry), R"({"address":"127.0.0.1","method":"chatRoom.add","outcome":"ok",)"
                                 R"("params":{"room":"attic"},"user":"ann"})");
    }

    void whatWentWrongIsThere()
    {
        const auto log = AuditLog::open(m_path).value();
        AuditEntry entry = added(u"attic"_s);
        entry.outcome = AuditEntry::Outcome::Refused;
        entry.code = u"106"_s;
        entry.detail = u"only an admin may"_s;
        QVERIFY(log->record(entry));
        const QJsonObject kept = QJsonDocument::fromJson(lines(m_path)[0]).object();
        QCOMPARE(kept[u"outcome"_s].toString(), u"refused"_s);
        QCOMPARE(kept[u"code"_s].toString(), u"106"_s);
        QCOMPARE(kept[u"detail"_s].toString(), u"only an admin may"_s);
    }

    void parametersAreThereWhateverTheyAre_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QByteArray>("kept");
        const auto same = [](const char *name, const QByteArray &params) {
            QTest::newRow(name) << params << params;
        };
        same("none", "{}");
        same("usual ones", R"({"all":true,"message":{"text":["a",1.5,null]}})");
        QTest::newRow("a number beyond all bounds") << QByteArray(R"({"message":1e999,"room":"attic"})")
                                                    << QByteArray(R"({"message":"1e999","room":"attic"})");
        QTest::newRow("further inside, beside a secret")
            << QByteArray(R"({"message":[{"n":-1e999,"password":"correct horse","s":"\ud800"}]})")
            << QByteArray(R"({"message":[{"n":"-1e999","password":"***","s":"\ud800"}]})");
        QTest::newRow("a secret") << QByteArray(R"({"password":1e999})")
                                  << QByteArray(R"({"password":"***"})");
        const QByteArray deep =
            QByteArray(20, '[') + R"({"password":"correct horse","n":1e999})" + QByteArray(20, ']');
        QTest::newRow("too far inside") << QByteArray("{\"message\":" + deep + '}')
                                        << QByteArray("{\"message\":[[[[[[[[\"(62 bytes)\"]]]]]]]]}");
    }
    void parametersAreThereWhateverTheyAre()
    {
        QFETCH(const QByteArray, params);
        QFETCH(const QByteArray, kept);
        AuditEntry entry = added(u"attic"_s);
        entry.params = auditParams(params);
        QCOMPARE(compact(toJson(entry)[u"params"_s].toObject()), kept);
    }

    void aLongNumberIsCutLikeATextOfItsLength()
    {
        AuditEntry entry = added(u"attic"_s);
        entry.params = auditParams(QByteArray(R"({"message":)" + QByteArray(5000, '9') + "}"));
        const QString kept = toJson(entry)[u"params"_s][u"message"_s].toString();
        QVERIFY2(kept.isEmpty() || kept.endsWith(u"(5000 bytes)"_s), qPrintable(kept));
    }

    void linesAreAddedToThoseOfBefore()
    {
        QVERIFY(AuditLog::open(m_path).value()->record(added(u"attic"_s)));
        QVERIFY(AuditLog::open(m_path).value()->record(added(u"annex"_s)));
        QCOMPARE(roomsIn(m_path), (QStringList{u"attic"_s, u"annex"_s}));
    }

    void theFeedHasTheSameEntries()
    {
        const auto log = AuditLog::open(m_path).value();
        QVERIFY(log->record(added(u"attic"_s)));
        const auto entries = log->feed().newest(10);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0][u"method"_s].toString(), u"chatRoom.add"_s);
        QCOMPARE(entries[0][u"sequence"_s].toInteger(), 1);
        QVERIFY(entries[0][u"time"_s].toInteger() > 1'700'000'000'000);
    }

    void secretsAreMaskedAtAnyDepth()
    {
        AuditEntry entry = added(u"attic"_s);
        entry.params = QJsonDocument::fromJson(
                           R"({"user":"bob","password":"hidden1","a":{"Token":"hidden2","b":[{"secret":)"
                           R"(["hidden3"],"kept":1}]},"tokens":"kept","password2":"kept"})")
                           .object();
        QCOMPARE(compact(toJson(entry)[u"params"_s].toObject()),
                 R"({"a":{"Token":"***","b":[{"kept":1,"secret":"***"}]},"password":"***",)"
                 R"("password2":"kept","tokens":"kept","user":"bob"})");
    }

    void longTextsAreCutBetweenCharacters()
    {
        AuditEntry entry = added(u"x"_s + QString(600, u'é'));
        const QString cut = toJson(entry)[u"params"_s][u"room"_s].toString();
        QCOMPARE(cut, u"x"_s + QString(511, u'é') + u"… (1201 bytes)"_s);
        entry = added(QString(1024, u'x'));
        QCOMPARE(toJson(entry)[u"params"_s][u"room"_s].toString(), QString(1024, u'x'));
    }

    void noLineIsLongerThan8KiB_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QString(5000, u'x');
        QTest::newRow("escapes") << QString(5000, u'\u0001');
        QTest::newRow("quotes") << QString(5000, u'"');
        QTest::newRow("three bytes each") << QString(5000, u'€');
        QTest::newRow("lone surrogates") << QString(5000, QChar(0xD800));
    }
    void noLineIsLongerThan8KiB()
    {
        QFETCH(QString, text);
        QJsonArray many;
        for (int count = 0; count < 50; ++count)
            many.append(text);
        AuditEntry entry;
        entry.user = entry.address = entry.method = entry.code = entry.detail = text;
        entry.params = {{u"many"_s, many}};
        entry.outcome = AuditEntry::Outcome::Error;
        const auto log = AuditLog::open(m_path).value();
        QVERIFY(log->record(entry));
        QCOMPARE(lines(m_path).size(), 1);
        QVERIFY2(lines(m_path)[0].size() < 8 * 1024, QByteArray::number(lines(m_path)[0].size()).constData());
        const QJsonObject kept = QJsonDocument::fromJson(lines(m_path)[0]).object();
        QVERIFY(kept[u"params"_s][u"omitted"_s].toString().endsWith(u" bytes"_s));
    }

    void nothingInATextEndsALine()
    {
        const auto log = AuditLog::open(m_path).value();
        AuditEntry entry = added(u"a\nb\r\u2028\u0085\u001b[31m"_s);
        entry.user = u"ann\n{\"user\":\"bob\"}"_s;
        QVERIFY(log->record(entry));
        QCOMPARE(lines(m_path).size(), 1);
        QVERIFY(!lines(m_path)[0].contains('\r') && !lines(m_path)[0].contains('\x1b'));
        QCOMPARE(QJsonDocument::fromJson(lines(m_path)[0])[u"user"_s].toString(), entry.user);
    }

    void aRotatedFileIsLeftBehindAfterReopening()
    {
        const auto log = AuditLog::open(m_path).value();
        QVERIFY(log->record(added(u"first"_s)));
        QVERIFY(QFile::rename(m_path, m_path + u".1"_s));
        QVERIFY(log->record(added(u"second"_s)));
        QVERIFY(log->reopen());
        QVERIFY(log->record(added(u"third"_s)));
        QCOMPARE(roomsIn(m_path + u".1"_s), (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(roomsIn(m_path), QStringList{u"third"_s});
    }

    void aReopeningThatFailsGoesOnWithTheOldFile()
    {
        const auto log = AuditLog::open(m_path).value();
        QVERIFY(QFile::rename(m_path, m_path + u".1"_s));
        QVERIFY(QDir().mkpath(m_path));
        const auto reopened = log->reopen();
        QVERIFY(!reopened);
        QVERIFY2(reopened.error().startsWith(m_path), qPrintable(reopened.error()));
        QVERIFY(log->record(added(u"attic"_s)));
        QCOMPARE(roomsIn(m_path + u".1"_s), QStringList{u"attic"_s});
    }

    void aFileThatCannotBeOpenedIsNamed()
    {
        QVERIFY(QDir().mkpath(m_path));
        const auto log = AuditLog::open(m_path);
        QVERIFY(!log);
        QVERIFY2(log.error().startsWith(m_path), qPrintable(log.error()));
    }

    void aFailureIsSaidEachTimeAndLoggedOnce()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no device that is always full");
        const auto log = AuditLog::open(u"/dev/full"_s).value();
        const auto before = qInstallMessageHandler(collect);
        const auto first = log->record(added(u"attic"_s));
        const auto again = log->record(added(u"annex"_s));
        qInstallMessageHandler(before);
        QCOMPARE(logged.size(), 1);
        QVERIFY2(logged[0].contains(u"/dev/full cannot be written"_s), qPrintable(logged[0]));
        QCOMPARE(errorOf(first), ErrorCode::NotSaved);
        QVERIFY(again.error().detail.contains(u"/dev/full"_s));
        QVERIFY(!log->isWritable());
        QCOMPARE(log->failedCount(), 2u);
        QCOMPARE(log->feed().lastSequence(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_audit_log.moc"
