// SPDX-License-Identifier: MIT
#include "server/app/cluster_token.h"
#include "server/app/config_keys.h"
#include "tests/server/app/config_outcome.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

#include <memory>

using namespace confab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

RedisEndpoint redisOf(const ServerConfig &config)
{
    const auto *redis = std::get_if<ServerConfig::RedisStore>(&config.store);
    return redis ? redis->endpoint : RedisEndpoint();
}

tl::expected<QByteArray, QString> readToken(const QString &written)
{
    ServerConfig config;
    config.clusterToken = written;
    return readClusterToken(config);
}

} // namespace

class TestClusterConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withNothingGiven_theDocumentedDefaultsHold();
    void redisUrls_areUnderstood_data();
    void redisUrls_areUnderstood();
    void printedRedisUrls_readBackAsTheSame_data();
    void printedRedisUrls_readBackAsTheSame();
    void badRedisUrls_areRefusedWithoutTheirPassword_data();
    void badRedisUrls_areRefusedWithoutTheirPassword();
    void redisWithTls_isRefused_data();
    void redisWithTls_isRefused();
    void problems_areNamed_data();
    void problems_areNamed();
    void valuesAtTheirBounds_areTaken();

    void token_isKeptAsItWasWritten();
    void problemsAroundTheToken_doNotQuoteIt_data();
    void problemsAroundTheToken_doNotQuoteIt();
    void secretItself_isReadAsItIs();
    void secretInAFile_losesOneNewline_data();
    void secretInAFile_losesOneNewline();
    void unusableTokenFiles_areNamed_data();
    void unusableTokenFiles_areNamed();
    void pathThatMayBeASecret_isNotQuoted();
    void tokenFileThatOthersMayUse_isWarnedOf();
    void tokenFileOfItsOwnerAlone_isNotWarnedOf();

private:
    std::unique_ptr<ConfigFolder> m_folder;
};

void TestClusterConfig::init()
{
    m_folder = std::make_unique<ConfigFolder>();
}

void TestClusterConfig::withNothingGiven_theDocumentedDefaultsHold()
{
    const ServerConfig config = defaults();
    QCOMPARE(config.storeKeyPrefix, QByteArray("confab:"));
    QCOMPARE(config.clusterToken, QString());
    QCOMPARE(config.clusterLease, 6s);
    QCOMPARE(readClusterToken(config).value(), QByteArray());
}

void TestClusterConfig::redisUrls_areUnderstood_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<RedisEndpoint>("expected");

    const QString local = u"localhost"_s;
    QTest::newRow("host") << u"redis://localhost"_s << RedisEndpoint{{{local}}, {}, {}, {}, 0};
    QTest::newRow("everything") << u"redis://u:pw@localhost:1/2"_s
                                << RedisEndpoint{{{local, 1}}, {}, u"u"_s, u"pw"_s, 2};
    QTest::newRow("IPv6") << u"redis://:p%40%2F@[::1]:7000"_s
                          << RedisEndpoint{{{u"::1"_s, 7000}}, {}, {}, u"p@/"_s, 0};
    QTest::newRow("sentinels") << u"redis+sentinel://u:pw@a,b:5000/main/3"_s
                               << RedisEndpoint{
                                      {{u"a"_s, 26379}, {u"b"_s, 5000}}, u"main"_s, u"u"_s, u"pw"_s, 3};
}

void TestClusterConfig::redisUrls_areUnderstood()
{
    QFETCH(QString, url);
    QFETCH(RedisEndpoint, expected);
    for (const QStringList &arguments :
         {QStringList{u"--store"_s, url}, QStringList{u"--store-url="_s + url}}) {
        const auto loaded = loadConfig(arguments, environment());
        QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
        QVERIFY(redisOf(loaded->config) == expected);
    }
    const auto variable = loadConfig({}, environment({u"CONFAB_STORE="_s + url}));
    QVERIFY2(variable, qPrintable(problemsOf(variable)));
    QVERIFY(redisOf(variable->config) == expected);
    const auto file = m_folder->load(u"[store]\nurl = \"%1\"\n"_s.arg(url));
    QVERIFY2(file, qPrintable(problemsOf(file)));
    QVERIFY(redisOf(file->config) == expected);
}

void TestClusterConfig::printedRedisUrls_readBackAsTheSame_data()
{
    redisUrls_areUnderstood_data();
    QTest::newRow("a password of all that needs care")
        << u"redis://a%3Ab:%22%5C%0A%25%20%C3%BC%40%23@h"_s
        << RedisEndpoint{{{u"h"_s}}, {}, u"a:b"_s, u"\"\\\n% ü@#"_s, 0};
}

void TestClusterConfig::printedRedisUrls_readBackAsTheSame()
{
    QFETCH(QString, url);
    QFETCH(RedisEndpoint, expected);
    const auto printed = loadConfig({u"--store"_s, url, u"--print-config"_s}, environment());
    QVERIFY2(printed, qPrintable(problemsOf(printed)));
    QVERIFY(redisOf(printed->config) == expected);
    const auto loaded = m_folder->load(printed->output);
    QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
    QVERIFY(loaded->config == printed->config);
}

void TestClusterConfig::badRedisUrls_areRefusedWithoutTheirPassword_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *title, const QString &url, const QString &shown) {
        QTest::newRow(title) << url << shown;
    };
    row("no host", u"redis://"_s, u"redis://"_s);
    row("no host, but a user", u"redis://u:s3cr3t@"_s, u"redis://***@"_s);
    row("no slashes", u"redis:u:s3cr3t@h"_s, u"redis:***@h"_s);
    row("one slash", u"redis:/u:s3cr3t@h"_s, u"redis:/***@h"_s);
    row("no port", u"redis://u:s3cr3t@h:x"_s, u"redis://***@h:x"_s);
    row("port 0", u"redis://u:s3cr3t@h:0"_s, u"redis://***@h:0"_s);
    row("port past the last", u"redis://h:65536"_s, u"redis://h:65536"_s);
    row("no database", u"redis://u:s3cr3t@h/zero"_s, u"redis://***@h/zero"_s);
    row("a slash in the password", u"redis://u:s3cr3t/s3cr3t@h:x"_s, u"redis://***@h:x"_s);
    row("an @ in the password", u"redis://u:s3cr3t@s3cr3t/@h:x"_s, u"redis://***@h:x"_s);
    row("password in the place of the port", u"redis://u:s3cr3t"_s, u"redis://u:***"_s);
    row("the same without a user", u"redis://:s3cr3t"_s, u"redis://:***"_s);
    row("the same of digits", u"redis://:123456789"_s, u"redis://:***"_s);
    row("two hosts without sentinels", u"redis://a,b"_s, u"redis://a,b"_s);
    row("sentinels without a master", u"redis+sentinel://u:s3cr3t@a,b"_s, u"redis+sentinel://***@a,b"_s);
    row("sentinels with a bad port", u"redis+sentinel://a:1,b:x/main"_s, u"redis+sentinel://a:1,b:x/main"_s);
    row("no scheme", u"u:s3cr3t@h:6379"_s, u"u:***@h:6379"_s);
    row("another scheme", u"mysql://u:s3cr3t@h"_s, u"mysql://***@h"_s);
}

void TestClusterConfig::badRedisUrls_areRefusedWithoutTheirPassword()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    const auto option = loadConfig({u"--store"_s, url}, environment());
    const auto variable = loadConfig({}, environment({u"CONFAB_STORE="_s + url}));
    const auto file = m_folder->load(u"[store]\nurl = \"%1\""_s.arg(url));
    for (const Outcome &outcome : {option, variable, file}) {
        QVERIFY(!outcome);
        const QString text = texts(outcome.error());
        QVERIFY2(text.contains(u'"' + shown + u"\": expected "), qPrintable(text));
        QVERIFY2(!text.contains(u"s3cr3t"_s) && !text.contains(u'\n') && !text.endsWith(u'.'),
                 qPrintable(text));
    }
}

void TestClusterConfig::redisWithTls_isRefused_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("server") << u"rediss:"_s;
    QTest::newRow("sentinels") << u"rediss+sentinel:"_s;
}

void TestClusterConfig::redisWithTls_isRefused()
{
    QFETCH(QString, scheme);
    const auto loaded = loadConfig({u"--store"_s, scheme + u"//u:pw@h/m"}, environment());
    QVERIFY(!loaded);
    QCOMPARE(
        texts(loaded.error()),
        u"--store \"%1//***@h/m\": this version does not speak TLS with Redis; use redis:// on a network "
        "that only your servers are on, or through a tunnel"_s.arg(scheme));
}

void TestClusterConfig::problems_areNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *title, const QString &option, const QString &value,
                        const QString &sentence) {
        QTest::newRow(title) << QStringList{option, value}
                             << u"%1 \"%2\": expected %3"_s.arg(option, value, sentence);
    };
    const QString store = u"sqlite:PATH, memory:, redis://HOST or redis+sentinel://HOSTS/MASTER"_s;
    row("another store", u"--store"_s, u"mysql://h"_s, store);
    row("a misspelt one", u"--store"_s, u"redis+sentinal://h/m"_s, store);
    const QString prefix = u"at most 64 printable ASCII characters, no spaces and none of { }"_s;
    row("space", u"--store-key-prefix"_s, u"a b"_s, prefix);
    row("brace", u"--store-key-prefix"_s, u"a{b"_s, prefix);
    row("closing brace", u"--store-key-prefix"_s, u"a}b"_s, prefix);
    row("umlaut", u"--store-key-prefix"_s, u"ä"_s, prefix);
    row("too long", u"--store-key-prefix"_s, QString(65, u'x'), prefix);
    const QString lease = u"a duration from \"1s\" to \"5m\""_s;
    for (const QString &time : {u"0"_s, u"999ms"_s, u"-6s"_s, u"301"_s, u"1h"_s})
        row(qPrintable(time), u"--cluster-lease"_s, time, lease);
    const QString duration = u"a duration such as 30, 0.5, \"500ms\" or \"2m\""_s;
    for (const QString &time : {QString(), u"soon"_s})
        row(qPrintable(u"no time "_s + time), u"--cluster-lease"_s, time, duration);
}

void TestClusterConfig::problems_areNamed()
{
    QFETCH(QStringList, arguments);
    const auto loaded = loadConfig(arguments, environment());
    QVERIFY(!loaded);
    QTEST(texts(loaded.error()), "sentence");
}

void TestClusterConfig::valuesAtTheirBounds_areTaken()
{
    QCOMPARE(loadConfig({u"--cluster-lease=1s"_s}, environment())->config.clusterLease, 1s);
    QCOMPARE(loadConfig({u"--cluster-lease=5m"_s}, environment())->config.clusterLease, 300s);
    QCOMPARE(loadConfig({u"--store-key-prefix="_s}, environment())->config.storeKeyPrefix, QByteArray());
    QCOMPARE(loadConfig({u"--store-key-prefix="_s + QString(64, u'~')}, environment())->config.storeKeyPrefix,
             QByteArray(64, '~'));
}

void TestClusterConfig::token_isKeptAsItWasWritten()
{
    for (const QString &token : {u"s3cr3t"_s, u"file:relative"_s, u"/run/token"_s, u" ü\"\\ "_s, QString()}) {
        const auto printed = loadConfig({u"--cluster-token"_s, token, u"--print-config"_s}, environment());
        QVERIFY2(printed, qPrintable(problemsOf(printed)));
        QCOMPARE(printed->config.clusterToken, token);
        const auto loaded = m_folder->load(printed->output);
        QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
        QVERIFY(loaded->config == printed->config);
    }
}

void TestClusterConfig::problemsAroundTheToken_doNotQuoteIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sentence");

    const QStringList none;
    const QString nothing;
    QTest::newRow("option")
        << QStringList{u"--cluster-token=s3cr3t\n"_s} << none << nothing
        << u"--cluster-token \"***\": expected at most 4096 bytes without control characters"_s;
    QTest::newRow("variable")
        << none << QStringList{u"CONFAB_CLUSTER_TOKEN="_s + u"s3cr3t"_s.repeated(683)} << nothing
        << u"CONFAB_CLUSTER_TOKEN=\"***\": expected at most 4096 bytes without control characters"_s;
    QTest::newRow("no path") << QStringList{u"--cluster-token=file:"_s} << none << nothing
                             << u"--cluster-token \"***\": expected a path after file:"_s;

    const auto row = [&](const char *title, const QString &file, const QString &sentence) {
        QTest::newRow(title) << none << none << file << sentence;
    };
    row("number", u"[cluster]\ntoken = 1234567"_s, u"2: cluster.token = \"***\": expected text in quotes"_s);
    row("list", u"[cluster]\ntoken = [\"s3cr3t\"]"_s,
        u"2: cluster.token = \"***\": expected text in quotes"_s);
    row("number that is too long", u"[cluster]\ntoken = 12345678901234567890"_s,
        u"2: not valid TOML: expected text in quotes"_s);
    row("misspelt", u"[cluster]\ntokn = \"s3cr3t\""_s,
        u"2: cluster.tokn = \"***\": unknown key; did you mean cluster.token?"_s);
    row("in another section", u"[server]\nclusterToken = \"s3cr3t\""_s,
        u"2: server.clusterToken = \"***\": unknown key"_s);
    row("outside a section", u"cluster_token = \"s3cr3t\""_s,
        u"1: cluster_token = \"***\": unknown key outside a section"_s);
    row("in place of its section", u"cluster = \"s3cr3t\""_s,
        u"1: cluster = \"***\": expected a section, [cluster]"_s);
}

void TestClusterConfig::problemsAroundTheToken_doNotQuoteIt()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, variables);
    QFETCH(QString, file);
    const QString path = m_folder->write(file.toUtf8());
    const auto loaded = loadConfig(arguments + QStringList{u"--config"_s, path}, environment(variables));
    QVERIFY(!loaded);
    QTEST(texts(loaded.error()).remove(path + u':'), "sentence");
}

void TestClusterConfig::secretItself_isReadAsItIs()
{
    QCOMPARE(readToken(u" s3cr3t ü "_s).value(), QByteArray(" s3cr3t ü "));
    QCOMPARE(readToken(u"files3cr3t"_s).value(), QByteArray("files3cr3t"));
}

void TestClusterConfig::secretInAFile_losesOneNewline_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QByteArray("s3cr3t") << QByteArray("s3cr3t");
    QTest::newRow("one") << QByteArray("s3cr3t\n") << QByteArray("s3cr3t");
    QTest::newRow("one of Windows") << QByteArray("s3cr3t\r\n") << QByteArray("s3cr3t");
    QTest::newRow("two") << QByteArray("s3cr3t\n\n") << QByteArray("s3cr3t\n");
    QTest::newRow("bytes") << QByteArray("\n\0\xff \n", 5) << QByteArray("\n\0\xff ", 4);
    QTest::newRow("as long as may be") << QByteArray(4096, 'x') + "\r\n" << QByteArray(4096, 'x');
}

void TestClusterConfig::secretInAFile_losesOneNewline()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder->write(content, u"token"_s);
    QTEST(readToken(path).value(), "expected");
    QTEST(readToken(u"file:"_s + path).value(), "expected");
}

void TestClusterConfig::unusableTokenFiles_areNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    const QString empty = u"is empty; write one secret into it for all servers that share rooms"_s;
    const QString tooLong = u"is longer than 4096 bytes; a secret of 32 random ones is plenty"_s;
    QTest::newRow("nothing in it") << QByteArray() << empty;
    QTest::newRow("only a newline") << QByteArray("\n") << empty;
    QTest::newRow("a byte too long") << QByteArray(4097, 'x') << tooLong;
    QTest::newRow("a byte too long, and a newline") << QByteArray(4097, 'x') + "\n" << tooLong;
    QTest::newRow("much too long") << QByteArray(100'000, '\n') << tooLong;
}

void TestClusterConfig::unusableTokenFiles_areNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    const QString path = m_folder->write(content, u"token"_s);
    QCOMPARE(readToken(u"file:"_s + path).error(), u"cluster.token: the file %1 %2"_s.arg(path, problem));

    const QString missing = m_folder->filePath(u"missing"_s);
    QCOMPARE(readToken(u"file:"_s + missing).error(),
             u"cluster.token: the file %1 cannot be read: No such file or directory"_s.arg(missing));
    const QString folder = m_folder->path();
    const QString problemOfFolder = readToken(u"file:"_s + folder).error();
    QVERIFY2(problemOfFolder.startsWith(u"cluster.token: the file %1 cannot be read: "_s.arg(folder)),
             qPrintable(problemOfFolder));
}

void TestClusterConfig::pathThatMayBeASecret_isNotQuoted()
{
    QCOMPARE(readToken(u"/9j4AAQSkZJRg"_s).error(),
             u"cluster.token: the file it names because it begins with / cannot be read: No such file or "
             "directory"_s);
}

void TestClusterConfig::tokenFileThatOthersMayUse_isWarnedOf()
{
    const QString path = m_folder->write("s3cr3t\n", u"token"_s);
    for (const auto &[mode, shown] : {std::pair(0644, u"0644"_s), {0640, u"0640"_s}, {0602, u"0602"_s}}) {
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(mode)), 0);
        const QString warning =
            u"others than its owner may use the file of the cluster token, %1 (mode %2); chmod "
            "600 keeps it secret"_s.arg(path, shown);
        QTest::ignoreMessage(QtWarningMsg, qPrintable(warning));
        QCOMPARE(readToken(u"file:"_s + path).value(), QByteArray("s3cr3t"));
    }
}

void TestClusterConfig::tokenFileOfItsOwnerAlone_isNotWarnedOf()
{
    const QString path = m_folder->write("s3cr3t\n", u"token"_s);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(0600)), 0);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QCOMPARE(readToken(path).value(), QByteArray("s3cr3t"));
}

QTEST_GUILESS_MAIN(TestClusterConfig)
#include "tst_cluster_config.moc"
