// SPDX-License-Identifier: MIT
#include "server/admin/admin_token.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <sys/stat.h>
#include <vector>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QByteArray textOf(const AdminToken &token)
{
    return token.secret().bytes().toByteArray();
}

} // namespace

class TestAdminToken : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;

    QString tokenPath() const { return m_folder + u"/admin.token"_s; }

    void write(const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(m_folder));
        QFile file(tokenPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = m_parent->filePath(u"a/state"_s);
    }

    void theFirstStartMakesASecretFileInAPrivateFolder()
    {
        const auto token = AdminToken::open(m_folder);
        QVERIFY(token);
        QCOMPARE(token->origin(), AdminToken::Origin::Made);
        QCOMPARE(token->path(), tokenPath());
        QCOMPARE(modeOf(m_folder), 0700u);
        QCOMPARE(modeOf(tokenPath()), 0600u);
        const auto base64url = QRegularExpression(u"^[A-Za-z0-9_-]{43}$"_s);
        QVERIFY(base64url.match(QString::fromLatin1(textOf(*token))).hasMatch());
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"admin.token"_s});
    }

    void laterStartsReadIt()
    {
        const auto first = AdminToken::open(m_folder);
        const auto second = AdminToken::open(m_folder);
        QVERIFY(first && second);
        QCOMPARE(second->origin(), AdminToken::Origin::Found);
        QCOMPARE(textOf(*second), textOf(*first));
    }

    void twoFoldersHaveTwoTokens()
    {
        const auto first = AdminToken::open(m_folder);
        const auto second = AdminToken::open(m_parent->filePath(u"other"_s));
        QVERIFY(first && second);
        QVERIFY(textOf(*first) != textOf(*second));
    }

    void manyWhoStartTogetherGetTheSame()
    {
        std::vector<std::future<tl::expected<AdminToken, QString>>> starts;
        for (int start = 0; start < 8; ++start)
            starts.push_back(std::async(std::launch::async, [this] { return AdminToken::open(m_folder); }));
        QSet<QByteArray> texts;
        int made = 0;
        for (auto &start : starts) {
            const auto token = start.get();
            QVERIFY2(token, token ? "" : qPrintable(token.error()));
            texts.insert(textOf(*token));
            made += token->origin() == AdminToken::Origin::Made;
        }
        QCOMPARE(texts.size(), 1);
        QCOMPARE(made, 1);
    }

    void onlyTheWholeTokenMatches()
    {
        const auto token = AdminToken::open(m_folder);
        QVERIFY(token);
        const QByteArray text = textOf(*token);
        QVERIFY(token->matches(Secret(text)));
        QVERIFY(!token->matches(Secret()));
        QVERIFY(!token->matches(Secret(text.chopped(1))));
        QVERIFY(!token->matches(Secret(QByteArray(text + 'x'))));
        QByteArray other = text;
        other[5] = other[5] == 'x' ? 'y' : 'x';
        QVERIFY(!token->matches(Secret(other)));
    }

    void aTokenSomebodyWroteMayEndWithANewline_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("newline") << QByteArray("\n");
        QTest::newRow("newline of Windows") << QByteArray("\r\n");
    }
    void aTokenSomebodyWroteMayEndWithANewline()
    {
        QFETCH(QByteArray, end);
        write("correct horse battery staple" + end);
        const auto token = AdminToken::open(m_folder);
        QVERIFY(token);
        QVERIFY(token->matches(Secret(QByteArrayView("correct horse battery staple"))));
    }

    void filesThatCannotBeUsedAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("only a newline") << QByteArray("\n") << u"is empty"_s;
        QTest::newRow("too short") << QByteArray("secret") << u"is shorter than 16 bytes"_s;
        QTest::newRow("too long") << QByteArray(5000, 'x') << u"is longer than 4096 bytes"_s;
    }
    void filesThatCannotBeUsedAreNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, problem);
        write(content);
        const auto token = AdminToken::open(m_folder);
        QVERIFY(!token);
        QVERIFY2(token.error().startsWith(tokenPath()), qPrintable(token.error()));
        QVERIFY2(token.error().contains(problem), qPrintable(token.error()));
    }

    void aFolderInItsPlaceIsNamed()
    {
        QVERIFY(QDir().mkpath(tokenPath()));
        const auto token = AdminToken::open(m_folder);
        QVERIFY(!token);
        QCOMPARE(token.error(), tokenPath() + u" is not a file"_s);
    }

    void aPipeInItsPlaceDoesNotStopTheStart()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QCOMPARE(::mkfifo(QFile::encodeName(tokenPath()).constData(), 0600), 0);
        const auto token = AdminToken::open(m_folder);
        QVERIFY(!token);
        QCOMPARE(token.error(), tokenPath() + u" is not a file"_s);
    }

    void aFileInPlaceOfTheFolderIsNamed()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QFile file(m_folder + u"/file"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto token = AdminToken::open(file.fileName());
        QVERIFY(!token);
        QCOMPARE(token.error(), file.fileName() + u" is not a folder"_s);
    }

    void aFileThatOthersMayReadIsWarnedOf()
    {
        QVERIFY(AdminToken::open(m_folder));
        QVERIFY(QFile::setPermissions(tokenPath(), QFile::ReadOwner | QFile::ReadOther));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"admin.token \\(mode 0404\\)"_s));
        QVERIFY(AdminToken::open(m_folder));
    }
};

QTEST_GUILESS_MAIN(TestAdminToken)
#include "tst_admin_token.moc"
