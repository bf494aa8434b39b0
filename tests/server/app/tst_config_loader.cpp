// SPDX-License-Identifier: MIT
#include "server/app/config_loader.h"

#include "server/app/config_keys.h"
#include "server/app/config_text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace confab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Outcome = tl::expected<LoadedConfig, QList<ConfigProblem>>;
using Origin = ConfigProblem::Origin;

/// The environment of somebody who set nothing but a home directory, and `extra`.
QProcessEnvironment environment(const QStringList &extra = {})
{
    QProcessEnvironment result;
    result.insert(u"HOME"_s, u"/home/alice"_s);
    for (const QString &assignment : extra)
        result.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    return result;
}

ServerConfig defaults()
{
    return loadConfig({}, environment()).value().config;
}

QString texts(const QList<ConfigProblem> &problems)
{
    QStringList result;
    for (const ConfigProblem &problem : problems)
        result.append(problem.text);
    return result.join(u'\n');
}

QString problemsOf(const Outcome &outcome)
{
    return outcome ? u"no problem"_s : texts(outcome.error());
}

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(CONFAB_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString markdown(QString text)
{
    return text.replace(u"\\"_s, u"\\\\"_s).replace(u"*"_s, u"\\*"_s);
}

/// The row of the key in docs/configuration.md.
QString documentedRow(const ConfigKey &key)
{
    const auto code = [](const QStringList &texts) {
        QStringList result;
        for (QString text : texts)
            result.append(u'`' + text.replace(u"|"_s, u"\\|"_s) + u'`');
        return result.join(u", "_s);
    };
    QStringList options = key.options();
    options.last() += u' ' + key.placeholder;
    QStringList cells = {code({key.name}), code(options), code(key.environment()), code({key.defaultText()}),
                         markdown(key.meaning)};
    if (key.section == "limits"_L1)
        cells.append(key.overLimit);
    return u"| "_s + cells.join(u" | "_s) + u" |";
}

} // namespace

class TestConfigLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withNothingGiven_theDocumentedDefaultsHold();
    void limits_defaultToTheDesignsTable();
    void optionWinsOverEnvironmentWinsOverFile_data();
    void optionWinsOverEnvironmentWinsOverFile();
    void everyKey_canBeSetInThreeWays_data();
    void everyKey_canBeSetInThreeWays();
    void everyKey_refusesATable_data();
    void everyKey_refusesATable();

    void valuesAreUnderstood_data();
    void valuesAreUnderstood();
    void optionProblems_areNamed_data();
    void optionProblems_areNamed();
    void environmentProblems_areNamed_data();
    void environmentProblems_areNamed();
    void fileProblems_areNamedWithTheirLine_data();
    void fileProblems_areNamedWithTheirLine();
    void contradictions_blameTheStrongestSource_data();
    void contradictions_blameTheStrongestSource();
    void everyProblemIsReported_optionsFirst();
    void unreadableFile_isAFileProblem();
    void passwordOfAStoreUrl_isNotRepeated();
    void environmentOfTestsAndOthers_isIgnored();
    void configFile_canBeNamedByTheEnvironment();
    void relativePaths_becomeAbsolute();
    void stateDir_followsTheEnvironment_data();
    void stateDir_followsTheEnvironment();
    void storeWithoutPath_movesWithTheStateDirectory();

    void printedConfig_readsBackAsTheSame_data();
    void printedConfig_readsBackAsTheSame();
    void command_isTheMostHarmlessOne_data();
    void command_isTheMostHarmlessOne();
    void help_namesEverythingWithinAHundredColumns();
    void documentation_hasEveryKeyAsTheTableHasIt();
    void exampleFile_isThePrintedDefault();

private:
    QString write(const QString &text);
    Outcome loadFile(const QString &text) { return loadConfig({u"--config"_s, write(text)}, environment()); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestConfigLoader::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

QString TestConfigLoader::write(const QString &text)
{
    QFile file(m_dir->filePath(u"confab.toml"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write a temporary file");
    return file.fileName();
}

void TestConfigLoader::withNothingGiven_theDocumentedDefaultsHold()
{
    const ServerConfig config = defaults();
    QCOMPARE(config.bind, QHostAddress(u"127.0.0.1"_s));
    QCOMPARE(config.tcpPort, std::optional<quint16>(5000));
    QCOMPARE(config.wsPort, std::optional<quint16>(8080));
    QCOMPARE(config.adminPort, std::optional<quint16>(8090));
    QVERIFY(!config.nodeId);
    QCOMPARE(config.stateDir, u"/home/alice/.local/state/confab"_s);
    QCOMPARE(config.welcome, u"Hello human! Welcome to Confab"_s);
    QCOMPARE(config.goodbye, u"Bye!"_s);
    QCOMPARE(config.startRooms, QList<RoomName>{*RoomName::parse("defaultRoom")});
    QVERIFY(config.store ==
            ServerConfig::Store(ServerConfig::SqliteStore{defaultStorePath(config.stateDir)}));
    QCOMPARE(config.delimiter, QByteArray("\n"));
    QCOMPARE(config.primusPath, u"/primus"_s);
    QVERIFY(config.origins.isEmpty());
    QVERIFY(config.trustedProxies.isEmpty());
    QCOMPARE(config.joinedAt, JoinedAtUnit::Seconds);
    QVERIFY(!config.errors);
    QCOMPARE(config.logLevel, LogLevel::Info);
    QCOMPARE(config.logFormat, LogFormat::Text);
}

void TestConfigLoader::limits_defaultToTheDesignsTable()
{
    const Limits limits = defaults().limits;
    QCOMPARE(limits.connections, 20'000);
    QCOMPARE(limits.connectionsPerAddress, 256);
    QCOMPARE(limits.handshakeTimeout, 10s);
    QCOMPARE(limits.headerBytes, 16384);
    QCOMPARE(limits.maxFrameBytes, 65536);
    QCOMPARE(limits.roomsPerConnection, 100);
    QCOMPARE(limits.framesPerSecond, 1000);
    QCOMPARE(limits.framesBurst, 2000);
    QCOMPARE(limits.outboxBytes, 1048576);
    QCOMPARE(limits.pingInterval, 30s);
    QCOMPARE(limits.idleTimeout, 45s);
    QCOMPARE(limits.pendingActions, 5);
    QCOMPARE(limits.actionTimeout, 30s);
}

void TestConfigLoader::optionWinsOverEnvironmentWinsOverFile_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("expected");

    const QString file = u"[server]\ntcp_port = 1001"_s;
    QTest::newRow("nothing") << QStringList() << QStringList() << QString() << 5000;
    QTest::newRow("file") << QStringList() << QStringList() << file << 1001;
    QTest::newRow("environment over file")
        << QStringList() << QStringList{u"CONFAB_TCP_PORT=1002"_s} << file << 1002;
    QTest::newRow("option over both")
        << QStringList{u"--tcp-port=1003"_s} << QStringList{u"CONFAB_TCP_PORT=1002"_s} << file << 1003;
    QTest::newRow("option over file")
        << QStringList{u"--tcp-port"_s, u"1003"_s} << QStringList() << file << 1003;
    QTest::newRow("last of two options")
        << QStringList{u"--tcp-port=1003"_s, u"--tcp-port=1004"_s} << QStringList() << file << 1004;
    QTest::newRow("back to the default")
        << QStringList{u"--tcp-port=5000"_s} << QStringList() << file << 5000;
}

void TestConfigLoader::optionWinsOverEnvironmentWinsOverFile()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, variables);
    QFETCH(QString, file);
    const auto loaded =
        loadConfig(arguments + QStringList{u"--config"_s, write(file)}, environment(variables));
    QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
    QTEST(int(loaded->config.tcpPort.value()), "expected");
}

void TestConfigLoader::everyKey_canBeSetInThreeWays_data()
{
    QTest::addColumn<QString>("name");
    for (const ConfigKey &key : configKeys())
        QTest::newRow(qPrintable(key.fullName())) << key.fullName();
}

void TestConfigLoader::everyKey_canBeSetInThreeWays()
{
    QFETCH(QString, name);
    const ConfigKey &key = configKey(name);
    QString written;
    for (const QString &option : key.options()) {
        const auto loaded = loadConfig({option, key.example}, environment());
        QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
        written = key.write(loaded->config);
        QVERIFY2(written != key.write(defaults()), "the example is the default");
    }
    for (const QString &variable : key.environment()) {
        const auto loaded = loadConfig({}, environment({variable + u'=' + key.example}));
        QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
        QCOMPARE(key.write(loaded->config), written);
    }
    const auto loaded = loadFile(u"[%1]\n%2 = %3\n"_s.arg(key.section, key.name, written));
    QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
    QCOMPARE(key.write(loaded->config), written);
}

void TestConfigLoader::everyKey_refusesATable_data()
{
    everyKey_canBeSetInThreeWays_data();
}

void TestConfigLoader::everyKey_refusesATable()
{
    QFETCH(QString, name);
    const ConfigKey &key = configKey(name);
    const auto loaded = loadFile(u"[%1]\n%2 = { a = 1 }\n"_s.arg(key.section, key.name));
    QVERIFY(!loaded);
    QCOMPARE(exitCode(loaded.error()), 78);
    QVERIFY2(texts(loaded.error()).contains(u"confab.toml:2: %1 = {…}: expected "_s.arg(name)),
             qPrintable(problemsOf(loaded)));
}

void TestConfigLoader::valuesAreUnderstood_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected"); // as --print-config has it

    const auto row = [](const char *title, QStringList arguments, const QString &name,
                        const QString &expected) { QTest::newRow(title) << arguments << name << expected; };
    row("localhost", {u"--bind=localhost"_s}, u"server.bind"_s, u"\"127.0.0.1\""_s);
    row("every interface", {u"--bind=::"_s}, u"server.bind"_s, u"\"::\""_s);
    row("port off", {u"--tcp-port=off"_s}, u"server.tcp_port"_s, u"\"off\""_s);
    row("empty text after =", {u"--welcome="_s, u"--tcp-port=0"_s}, u"server.welcome"_s, u"\"\""_s);
    row("a value like an option", {u"--welcome"_s, u"--bind=1"_s}, u"server.welcome"_s, u"\"--bind=1\""_s);
    row("text with quotes", {u"--welcome=say \"hi\" \\o/ ü\n"_s}, u"server.welcome"_s,
        uR"("say \"hi\" \\o/ ü\n")"_s);
    row("several rooms", {u"--room"_s, u"a,b"_s, u"--room=[c]"_s, u"--room"_s, u"a,b"_s}, u"rooms.start"_s,
        uR"(["a,b", "[c]"])"_s);
    row("both names of one option", {u"--room=a"_s, u"--rooms-start=b"_s}, u"rooms.start"_s,
        uR"(["a", "b"])"_s);
    row("memory", {u"--store"_s, u"memory:"_s}, u"store.url"_s, u"\"memory:\""_s);
    row("sqlite without path", {u"--store=sqlite:"_s}, u"store.url"_s, u"\"sqlite:\""_s);
    row("sqlite with path", {u"--store=sqlite:/x/../y"_s}, u"store.url"_s, u"\"sqlite:/y\""_s);
    row("escapes", {uR"(--tcp-delimiter=\r\n\t\0\\)"_s}, u"tcp.delimiter"_s, uR"("\r\n\t\u0000\\")"_s);
    row("a plain newline", {u"--tcp-delimiter=\n"_s}, u"tcp.delimiter"_s, uR"("\n")"_s);
    row("origins", {u"--websocket-origins=HTTP://A.example:80,null"_s}, u"websocket.origins"_s,
        uR"(["http://a.example:80", "null"])"_s);
    row("every origin", {u"--websocket-origins=*"_s}, u"websocket.origins"_s, u"[]"_s);
    row("proxies", {u"--websocket-trusted-proxies=10.1.2.3,fd00::/8"_s}, u"websocket.trusted_proxies"_s,
        uR"(["10.1.2.3/32", "fd00::/8"])"_s);
    row("bytes", {u"--limits-max-frame-bytes=1000"_s}, u"limits.max_frame_bytes"_s, u"\"1000 B\""_s);
    row("KiB without a space", {u"--limits-max-frame-bytes=64KiB"_s}, u"limits.max_frame_bytes"_s,
        u"\"64 KiB\""_s);
    row("GiB", {u"--limits-outbox-bytes=1 GiB"_s}, u"limits.outbox_bytes"_s, u"\"1 GiB\""_s);
    row("no limit", {u"--limits-outbox-bytes=0"_s}, u"limits.outbox_bytes"_s, u"0"_s);
    row("seconds", {u"--limits-action-timeout=90"_s}, u"limits.action_timeout"_s, u"\"90s\""_s);
    row("fractions", {u"--limits-action-timeout=0.25"_s}, u"limits.action_timeout"_s, u"\"250ms\""_s);
    row("minutes", {u"--limits-action-timeout=1.5m"_s}, u"limits.action_timeout"_s, u"\"90s\""_s);
    row("hours", {u"--limits-idle-timeout=2 h"_s}, u"limits.idle_timeout"_s, u"\"2h\""_s);
    row("no time limit", {u"--limits-idle-timeout=0"_s}, u"limits.idle_timeout"_s, u"0"_s);
}

void TestConfigLoader::valuesAreUnderstood()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);
    const auto loaded = loadConfig(arguments, environment());
    QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
    QTEST(configKey(name).write(loaded->config), "expected");
}

void TestConfigLoader::optionProblems_areNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *title, const QStringList &arguments, const QString &sentence) {
        QTest::newRow(title) << arguments << sentence;
    };
    row("unknown", {u"--tcp-prot=1"_s}, u"--tcp-prot: unknown option; did you mean --tcp-port?"_s);
    row("unknown with a value", {u"--frobnicate"_s, u"5"_s}, u"--frobnicate: unknown option"_s);
    row("unknown short", {u"-p"_s, u"5"_s}, u"\"-p\": unknown option"_s);
    row("stray", {u"start"_s}, u"\"start\": unexpected argument; confabd takes options only"_s);
    row("stray after a flag", {u"--check-config"_s, u"x"_s},
        u"\"x\": unexpected argument; confabd takes options only"_s);
    row("stray after --", {u"--"_s, u"--bind"_s},
        u"\"--bind\": unexpected argument; confabd takes options only"_s);
    row("stray ++", {u"++"_s}, u"\"++\": unexpected argument; confabd takes options only"_s);
    row("empty stray", {QString()}, u"\"\": unexpected argument; confabd takes options only"_s);
    row("no value", {u"--tcp-port"_s}, u"--tcp-port: expected a value"_s);
    row("flag with a value", {u"--check-config=no"_s}, u"--check-config: takes no value"_s);
    row("empty file name", {u"--config="_s}, u"--config \"\": expected a file name"_s);
    const QString port = u": expected a port from 0 to 65535, or \"off\""_s;
    for (const QString &text :
         {u"65536"_s, u"-1"_s, u"x"_s, QString(), u" 80"_s, u"99999999999999999999"_s, u"0x50"_s})
        row(qPrintable(u"port "_s + text), {u"--tcp-port="_s + text},
            u"--tcp-port \""_s + text + u'"' + port);
    const QString address = u": expected an IP address such as \"127.0.0.1\", \"0.0.0.0\" or \"::1\""_s;
    for (const QString &text :
         {u"example.org"_s, u"127.1"_s, u"5000"_s, QString(), u"[::1]"_s, u"1.2.3.4.5"_s})
        row(qPrintable(u"address "_s + text), {u"--bind="_s + text}, u"--bind \""_s + text + u'"' + address);
    row("node id", {u"--node-id=a b"_s},
        u"--node-id \"a b\": expected 1 to 128 printable characters without spaces, or nothing"_s);
    row("empty room", {u"--room="_s},
        u"--room \"\": expected room names of 1 to 255 bytes without control characters"_s);
    row("room", {u"--room=a"_s, u"--room=b\nc"_s},
        u"--room \"a\" --room \"b\\nc\": expected room names of 1 to 255 bytes without control characters"_s);
    row("redis", {u"--store=redis://h:6379/0"_s},
        u"--store \"redis://h:6379/0\": this version has no Redis store yet; use sqlite:PATH or memory:"_s);
    row("sentinel", {u"--store=redis+sentinel://h/m"_s},
        u"--store \"redis+sentinel://h/m\": this version has no Redis store yet; use sqlite:PATH or memory:"_s);
    row("another store", {u"--store=mysql://h"_s},
        u"--store \"mysql://h\": expected sqlite:PATH or memory:"_s);
    row("empty delimiter", {u"--tcp-delimiter="_s}, u"--tcp-delimiter \"\": expected 1 to 16 bytes"_s);
    row("long delimiter", {u"--tcp-delimiter=12345678901234567"_s},
        u"--tcp-delimiter \"12345678901234567\": expected 1 to 16 bytes"_s);
    row("unknown escape", {uR"(--tcp-delimiter=\x)"_s},
        uR"(--tcp-delimiter "\\x": expected only the escapes \n, \r, \t, \0 and \\)"_s);
    row("half an escape", {uR"(--tcp-delimiter=a\)"_s},
        uR"(--tcp-delimiter "a\\": expected \\ for a backslash)"_s);
    for (const QString &path : {u"/"_s, u"primus"_s, u"/a?b"_s, u"/a#b"_s, u"/a b"_s, QString()})
        row(qPrintable(u"path "_s + path), {u"--websocket-primus-path="_s + path},
            u"--websocket-primus-path \"%1\": expected a path such as \"/primus\", without ? and #"_s.arg(
                path));
    for (const QString &origin : {u"chat.example"_s, u"http://a/b"_s, u"http://u@a"_s, u"http://"_s, u"**"_s})
        row(qPrintable(u"origin "_s + origin), {u"--websocket-origins="_s + origin},
            u"--websocket-origins \"%1\": expected origins such as \"https://chat.example\" or "
            "\"http://localhost:3000\", or \"*\""_s.arg(QString(origin).replace(u"u@"_s, u"***@"_s)));
    row("proxies", {u"--websocket-trusted-proxies=10.0.0.0/33"_s},
        u"--websocket-trusted-proxies \"10.0.0.0/33\": expected addresses or subnets such as \"127.0.0.1\" "
        u"or "
        "\"10.0.0.0/8\""_s);
    row("unit", {u"--compat-joined-at=seconds"_s},
        u"--compat-joined-at \"seconds\": expected \"s\" or \"ms\""_s);
    row("level", {u"--log-level=loud"_s},
        u"--log-level \"loud\": expected \"debug\", \"info\", \"warning\" or \"critical\""_s);
    for (const QString &number : {u"-5"_s, u"1.5"_s, u"many"_s, u"1000001"_s, QString(), u"nan"_s})
        row(qPrintable(u"count "_s + number), {u"--limits-connections="_s + number},
            u"--limits-connections \"%1\": expected a whole number from 0 (no limit) to 1000000"_s.arg(
                number));
    for (const QString &size : {u"lots"_s, u"1KB"_s, u"1 kib"_s, u"1.5 MiB"_s, QString(), u"nan"_s, u"1 s"_s})
        row(qPrintable(u"no size "_s + size), {u"--limits-max-frame-bytes="_s + size},
            u"--limits-max-frame-bytes \"%1\": expected a size such as 65536 or \"64 KiB\""_s.arg(size));
    for (const QString &size : {u"-1"_s, u"65 MiB"_s, u"67108865"_s, u"99999999999999999999 GiB"_s})
        row(qPrintable(u"size "_s + size), {u"--limits-max-frame-bytes="_s + size},
            u"--limits-max-frame-bytes \"%1\": expected a size from 0 (no limit) to \"64 MiB\""_s.arg(size));
    for (const QString &time : {u"soon"_s, u"1 d"_s, u"nan"_s, u"inf"_s, u"1e3"_s, QString(), u"1 KiB"_s})
        row(qPrintable(u"no time "_s + time), {u"--limits-action-timeout="_s + time},
            u"--limits-action-timeout \"%1\": expected a duration such as 30, 0.5, \"500ms\" or \"2m\""_s.arg(
                time));
    for (const QString &time : {u"-1s"_s, u"61m"_s, u"0.0001"_s, u"99999999999999999999999h"_s})
        row(qPrintable(u"time "_s + time), {u"--limits-action-timeout="_s + time},
            u"--limits-action-timeout \"%1\": expected 0 (no limit) or a duration from \"1ms\" to \"1h\""_s
                .arg(time));
}

void TestConfigLoader::optionProblems_areNamed()
{
    QFETCH(QStringList, arguments);
    const auto loaded = loadConfig(arguments, environment());
    QVERIFY(!loaded);
    QTEST(texts(loaded.error()), "sentence");
    QCOMPARE(loaded.error().first().origin, Origin::Option);
    QCOMPARE(exitCode(loaded.error()), 64);
}

void TestConfigLoader::environmentProblems_areNamed_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *title, const QStringList &variables, const QString &sentence) {
        QTest::newRow(title) << variables << sentence;
    };
    row("bad value", {u"CONFAB_WS_PORT=http"_s},
        u"CONFAB_WS_PORT=\"http\": expected a port from 0 to 65535, or \"off\""_s);
    row("empty value", {u"CONFAB_WS_PORT="_s},
        u"CONFAB_WS_PORT=\"\": expected a port from 0 to 65535, or \"off\""_s);
    row("unknown", {u"CONFAB_LIMITS_CONNECTION=5"_s},
        u"CONFAB_LIMITS_CONNECTION: unknown environment variable; did you mean CONFAB_LIMITS_CONNECTIONS?"_s);
    row("unknown and far", {u"CONFAB_ZZZZZZZZ=5"_s}, u"CONFAB_ZZZZZZZZ: unknown environment variable"_s);
    row("two names", {u"CONFAB_STORE=memory:"_s, u"CONFAB_STORE_URL=sqlite:"_s},
        u"CONFAB_STORE and CONFAB_STORE_URL: two names of one setting; set only one"_s);
    row("room", {u"CONFAB_ROOMS_START=a,"_s + QString(256, u'r')},
        u"CONFAB_ROOMS_START=\"a,%1…\": expected room names of 1 to 255 bytes without control characters"_s
            .arg(QString(78, u'r')));
}

void TestConfigLoader::environmentProblems_areNamed()
{
    QFETCH(QStringList, variables);
    const auto loaded = loadConfig({}, environment(variables));
    QVERIFY(!loaded);
    QTEST(texts(loaded.error()), "sentence");
    QCOMPARE(loaded.error().first().origin, Origin::Environment);
    QCOMPARE(exitCode(loaded.error()), 78);
}

void TestConfigLoader::fileProblems_areNamedWithTheirLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence"); // without the folder

    const auto row = [](const char *title, const QString &text, const QString &sentence) {
        QTest::newRow(title) << text << u"confab.toml:"_s + sentence;
    };
    row("size", u"[server]\n\n# here\n\n\n[limits]\nmax_frame_bytes = \"lots\"\n"_s,
        u"7: limits.max_frame_bytes = \"lots\": expected a size such as 65536 or \"64 KiB\""_s);
    row("port", u"[server]\ntcp_port = 70_000"_s,
        u"2: server.tcp_port = 70000: expected a port from 0 to 65535, or \"off\""_s);
    row("boolean", u"[server]\ntcp_port = false"_s,
        u"2: server.tcp_port = false: expected a port from 0 to 65535, or \"off\""_s);
    row("fraction", u"[limits]\nconnections = 1.5"_s,
        u"2: limits.connections = 1.5: expected a whole number from 0 (no limit) to 1000000"_s);
    row("number for text", u"[server]\nwelcome = 5"_s,
        u"2: server.welcome = 5: expected text of at most 4096 characters"_s);
    row("text for a list", u"[rooms]\nstart = \"a\""_s,
        u"2: rooms.start = \"a\": expected a list of room names such as [\"defaultRoom\"]"_s);
    row("mixed list", u"[rooms]\nstart = [\n  \"a\",\n  5 ]"_s,
        u"2: rooms.start = [\"a\", 5]: expected a list of room names such as [\"defaultRoom\"]"_s);
    row("not a number", u"[limits]\naction_timeout = nan"_s,
        u"2: limits.action_timeout = nan: expected a duration such as 30, 0.5, \"500ms\" or \"2m\""_s);
    row("infinity", u"[limits]\naction_timeout = inf"_s,
        u"2: limits.action_timeout = inf: expected 0 (no limit) or a duration from \"1ms\" to \"1h\""_s);
    row("no escape in a file", u"[tcp]\ndelimiter = ''"_s,
        u"2: tcp.delimiter = \"\": expected 1 to 16 bytes"_s);
    row("unknown key", u"[limits]\nmax_frame_byte = 5"_s,
        u"2: limits.max_frame_byte = 5: unknown key; did you mean limits.max_frame_bytes?"_s);
    row("key of another section", u"[server]\ndelimiter = \"\\n\""_s,
        u"2: server.delimiter = \"\\n\": unknown key; did you mean tcp.delimiter?"_s);
    row("unknown key, far", u"[limits]\nzzzzzzzzzz = 5"_s, u"2: limits.zzzzzzzzzz = 5: unknown key"_s);
    row("unknown section", u"\n[limit]\nconnections = 5"_s,
        u"2: [limit]: unknown section; did you mean [limits]?"_s);
    row("key outside", u"tcp_port = 5"_s,
        u"1: tcp_port = 5: unknown key outside a section; did you mean server.tcp_port?"_s);
    row("section as a value", u"limits = 5"_s, u"1: limits = 5: expected a section, [limits]"_s);
    row("section as a list", u"[[limits]]\nconnections = 5"_s,
        u"1: limits = [{…}]: expected a section, [limits]"_s);
}

void TestConfigLoader::fileProblems_areNamedWithTheirLine()
{
    QFETCH(QString, text);
    const auto loaded = loadFile(text);
    QVERIFY(!loaded);
    const QString folder = m_dir->path() + u'/';
    QVERIFY(texts(loaded.error()).startsWith(folder));
    QTEST(texts(loaded.error()).mid(folder.size()), "sentence");
    QCOMPARE(loaded.error().first().origin, Origin::File);
    QCOMPARE(exitCode(loaded.error()), 78);
}

void TestConfigLoader::contradictions_blameTheStrongestSource_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("code");

    const QStringList none;
    QTest::newRow("no burst") << QStringList{u"--limits-frames-burst=0"_s} << none
                              << u"limits.frames_burst = 0 (--limits-frames-burst) and "
                                 u"limits.frames_per_second = 1000 (default): the "
                                 "burst must be at least 1, or no frame could ever be read"_s
                              << 64;
    QTest::newRow("no listener") << QStringList{u"--tcp-port=off"_s} << QStringList{u"CONFAB_WS_PORT=off"_s}
                                 << u"server.tcp_port = \"off\" (--tcp-port) and server.ws_port = \"off\" "
                                    u"(CONFAB_WS_PORT): at least one of "
                                    "them must be a port"_s
                                 << 64;
    QTest::newRow("one port twice") << none << QStringList{u"CONFAB_WS_PORT=8090"_s}
                                    << u"server.ws_port = 8090 (CONFAB_WS_PORT) and server.admin_port = 8090 "
                                       u"(default): two listeners cannot "
                                       "share one port"_s
                                    << 78;
    QTest::newRow("nothing said of a key that is wrong anyway")
        << QStringList{u"--limits-frames-burst=0"_s, u"--limits-frames-per-second=x"_s} << none
        << u"--limits-frames-per-second \"x\": expected a whole number from 0 (no limit) to 1000000"_s << 64;
}

void TestConfigLoader::contradictions_blameTheStrongestSource()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, variables);
    const auto loaded = loadConfig(arguments, environment(variables));
    QVERIFY(!loaded);
    QTEST(texts(loaded.error()), "sentence");
    QTEST(exitCode(loaded.error()), "code");

    // What looks alike and is no contradiction.
    QVERIFY(loadConfig({u"--limits-idle-timeout=0"_s}, environment()));
    QVERIFY(loadConfig({u"--limits-idle-timeout=1"_s, u"--limits-ping-interval=0"_s}, environment()));
    QVERIFY(loadConfig({u"--limits-idle-timeout=1"_s}, environment()));
    QVERIFY(loadConfig({u"--limits-frames-burst=0"_s, u"--limits-frames-per-second=0"_s}, environment()));
    QVERIFY(loadConfig({u"--tcp-port=0"_s, u"--ws-port=0"_s, u"--admin-port=0"_s}, environment()));
}

void TestConfigLoader::everyProblemIsReported_optionsFirst()
{
    const QString file = write(u"[server]\nbind = \"x\"\nws_port = \"y\"\nfoo = 1\n"_s);
    const auto loaded = loadConfig({u"--ws-port=z"_s, u"--bogus"_s, u"--config"_s, file, u"--log-level"_s},
                                   environment({u"CONFAB_BIND=y"_s}));
    QVERIFY(!loaded);
    QList<Origin> origins;
    for (const ConfigProblem &problem : loaded.error())
        origins.append(problem.origin);
    QCOMPARE(origins, (QList<Origin>{Origin::Option, Origin::Option, Origin::Option, Origin::Environment,
                                     Origin::File, Origin::File, Origin::File}));
    for (const QString &culprit : {u"--ws-port \"z\""_s, u"--bogus"_s, u"--log-level"_s, u"CONFAB_BIND"_s,
                                   u"server.bind"_s, u"server.ws_port"_s, u"server.foo"_s})
        QVERIFY2(texts(loaded.error()).contains(culprit), qPrintable(problemsOf(loaded)));
    QCOMPARE(exitCode(loaded.error()), 64);
}

void TestConfigLoader::unreadableFile_isAFileProblem()
{
    const QStringList paths = {m_dir->filePath(u"missing.toml"_s), m_dir->path()};
    for (const QString &path : paths) {
        const auto loaded = loadConfig({u"--config"_s, path}, environment());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().size(), 1);
        QVERIFY2(texts(loaded.error()).startsWith(path + u": cannot read the configuration file: "),
                 qPrintable(problemsOf(loaded)));
        QCOMPARE(exitCode(loaded.error()), 78);
    }
    const auto huge = loadFile(QString(1024 * 1024 + 1, u'#'));
    QVERIFY(!huge);
    QVERIFY(texts(huge.error()).endsWith(u": expected a configuration file of at most 1 MiB"_s));

    for (const QString &text :
         {u"[server]\nbind = \n"_s, u"[server]\nbind = \"a"_s, u"[server]\nbind = 1\nbind = 2"_s,
          u"\n[server\n"_s, u"\nx = 99999999999999999999"_s}) {
        const auto broken = loadFile(text);
        QVERIFY(!broken);
        static const QRegularExpression form(u"\\A.*confab.toml:[23]: not valid TOML: .+\\z"_s);
        QVERIFY2(form.match(texts(broken.error())).hasMatch(), qPrintable(problemsOf(broken)));
        QCOMPARE(exitCode(broken.error()), 78);
    }
}

void TestConfigLoader::passwordOfAStoreUrl_isNotRepeated()
{
    const QString url = u"redis://user:s3cr3t/@x@host:6379"_s;
    const auto option = loadConfig({u"--store"_s, url}, environment());
    const auto variable = loadConfig({}, environment({u"CONFAB_STORE="_s + url}));
    const auto file = loadFile(u"[store]\nurl = \"%1\"\nurk = \"%1\""_s.arg(url));
    for (const Outcome &outcome : {option, variable, file}) {
        QVERIFY(!outcome);
        QVERIFY2(!texts(outcome.error()).contains(u"s3cr3t"_s), qPrintable(problemsOf(outcome)));
        QVERIFY2(texts(outcome.error()).contains(u"***@host"_s), qPrintable(problemsOf(outcome)));
    }
}

void TestConfigLoader::environmentOfTestsAndOthers_isIgnored()
{
    const auto loaded =
        loadConfig({}, environment({u"CONFAB_TEST_REDIS=1"_s, u"CONFABULATE=1"_s, u"TCP_PORT=x"_s,
                                    u"CONFAB_CONFIG="_s, u"CONFAB_ROOMS_START= a , b,,"_s}));
    QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
    QCOMPARE(configKey(u"rooms.start"_s).write(loaded->config), uR"(["a", "b"])"_s);
}

void TestConfigLoader::configFile_canBeNamedByTheEnvironment()
{
    const QString file = write(u"[server]\ntcp_port = 1\n"_s);
    const QProcessEnvironment variables = environment({u"CONFAB_CONFIG="_s + file});
    QCOMPARE(loadConfig({}, variables)->config.tcpPort, std::optional<quint16>(1));

    QFile other(m_dir->filePath(u"other.toml"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("[server]\ntcp_port = 2\n");
    other.close();
    QCOMPARE(loadConfig({u"--config"_s, other.fileName()}, variables)->config.tcpPort,
             std::optional<quint16>(2));
}

void TestConfigLoader::relativePaths_becomeAbsolute()
{
    const auto loaded = loadConfig({u"--state-dir=state/./x/"_s, u"--store=sqlite:my.db"_s}, environment());
    QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
    const QString here = QDir::currentPath();
    QCOMPARE(loaded->config.stateDir, here + u"/state/x");
    QCOMPARE(std::get<ServerConfig::SqliteStore>(loaded->config.store).path, here + u"/my.db");
}

void TestConfigLoader::stateDir_followsTheEnvironment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("expected");

    const QString systemd = u"STATE_DIRECTORY=/var/lib/confab:/var/lib/other"_s;
    const QString xdg = u"XDG_STATE_HOME=/xdg"_s;
    const QString home = u"HOME=/root"_s;
    QTest::newRow("home") << QStringList{home} << u"/root/.local/state/confab"_s;
    QTest::newRow("xdg") << QStringList{home, xdg} << u"/xdg/confab"_s;
    QTest::newRow("relative xdg") << QStringList{home, u"XDG_STATE_HOME=xdg"_s}
                                  << u"/root/.local/state/confab"_s;
    QTest::newRow("systemd") << QStringList{home, xdg, systemd} << u"/var/lib/confab"_s;
    QTest::newRow("own variable") << QStringList{home, xdg, systemd, u"CONFAB_STATE_DIR=/own"_s} << u"/own"_s;
    QTest::newRow("own variable, empty") << QStringList{xdg, u"CONFAB_STATE_DIR="_s} << u"/xdg/confab"_s;
    QTest::newRow("nothing") << QStringList() << QString();
}

void TestConfigLoader::stateDir_followsTheEnvironment()
{
    QFETCH(QStringList, variables);
    QFETCH(QString, expected);
    QProcessEnvironment given = environment(variables);
    if (!variables.contains(u"HOME=/root"_s))
        given.remove(u"HOME"_s);
    const auto loaded = loadConfig({}, given);
    if (!expected.isEmpty()) {
        QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
        QCOMPARE(loaded->config.stateDir, expected);
        return;
    }
    QVERIFY(!loaded);
    QCOMPARE(exitCode(loaded.error()), 78);
    QCOMPARE(problemsOf(loaded),
             u"server.state_dir = \"\": no directory is known to keep state in; give --state-dir, "
             "or set CONFAB_STATE_DIR, STATE_DIRECTORY, XDG_STATE_HOME or HOME"_s);
}

void TestConfigLoader::storeWithoutPath_movesWithTheStateDirectory()
{
    for (const QString &store : {QString(), u"sqlite:"_s}) {
        const auto loaded = loadConfig({u"--store"_s, store, u"--state-dir=/s"_s}, environment());
        QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
        QCOMPARE(std::get<ServerConfig::SqliteStore>(loaded->config.store).path, defaultStorePath(u"/s"_s));
    }
}

void TestConfigLoader::printedConfig_readsBackAsTheSame_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("defaults") << QStringList();
    QStringList all;
    for (const ConfigKey &key : configKeys()) {
        const QStringList one = {key.options().last(), key.example};
        QTest::newRow(qPrintable(key.fullName())) << one;
        all += one;
    }
    QTest::newRow("all keys at once") << all;
    QTest::newRow("off, none and no limit") << QStringList{
        u"--ws-port=off"_s,           u"--admin-port=off"_s,        u"--welcome="_s,
        u"--limits-outbox-bytes=0"_s, u"--limits-idle-timeout=0"_s, u"--limits-connections=0"_s};
    QTest::newRow("characters that need care")
        << QStringList{u"--welcome=\"\\\t\r\n\u0001\u007f\u0085 ü 😀 # '''"_s, uR"(--tcp-delimiter=\0\\)"_s,
                       u"--room= a \"b\" "_s, u"--room=Räume/😀"_s, u"--state-dir=/a \"b\"/c"_s};
    QTest::newRow("odd sizes and times")
        << QStringList{u"--limits-max-frame-bytes=1025"_s, u"--limits-action-timeout=1001ms"_s,
                       u"--limits-idle-timeout=3601"_s, u"--bind=fe80::1"_s};
}

void TestConfigLoader::printedConfig_readsBackAsTheSame()
{
    QFETCH(QStringList, arguments);
    const auto printed = loadConfig(arguments + QStringList{u"--print-config"_s}, environment());
    QVERIFY2(printed, qPrintable(problemsOf(printed)));
    QCOMPARE(printed->command, Command::PrintConfig);

    // Read by somebody with another environment: the file says everything.
    const QString file = write(printed->output);
    const auto loaded = loadConfig({u"--config"_s, file, u"--print-config"_s}, QProcessEnvironment());
    QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
    QVERIFY(loaded->config == printed->config);
    QCOMPARE(loaded->output, printed->output);
}

void TestConfigLoader::command_isTheMostHarmlessOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Command>("expected");
    QTest::addColumn<QString>("begins");

    const QString version = u"confabd "_s + QStringLiteral(CONFAB_VERSION) + u'\n';
    QTest::newRow("run") << QStringList() << Command::Run << QString();
    QTest::newRow("check") << QStringList{u"--check-config"_s} << Command::CheckConfig
                           << u"configuration is valid\n"_s;
    QTest::newRow("print") << QStringList{u"--check-config"_s, u"--print-config"_s} << Command::PrintConfig
                           << u"# Configuration of confabd"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << Command::ShowVersion << version;
    QTest::newRow("help") << QStringList{u"--help"_s} << Command::ShowHelp
                          << u"Usage: confabd [OPTION]...\n"_s;
    QTest::newRow("short help") << QStringList{u"-h"_s} << Command::ShowHelp << u"Usage: confabd"_s;
    QTest::newRow("help in spite of mistakes")
        << QStringList{u"--version"_s, u"--bogus"_s, u"--tcp-port=x"_s, u"--help"_s} << Command::ShowHelp
        << u"Usage"_s;
}

void TestConfigLoader::command_isTheMostHarmlessOne()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, begins);
    const auto loaded = loadConfig(arguments, environment());
    QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
    QTEST(loaded->command, "expected");
    QVERIFY2(loaded->output.startsWith(begins), qPrintable(loaded->output));
    QCOMPARE(loaded->output.isEmpty(), loaded->command == Command::Run);
}

void TestConfigLoader::help_namesEverythingWithinAHundredColumns()
{
    const QString help = helpText();
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
    const QString flowing = help.simplified();
    for (const ConfigKey &key : configKeys()) {
        const QString entry = u"%1 %2 %3."_s.arg(key.options().join(u", "_s), key.placeholder, key.meaning);
        const QString given =
            u"Default: %1. Environment: %2"_s.arg(key.defaultText(), key.environment().join(u", "_s));
        QVERIFY2(flowing.contains(entry), qPrintable(entry));
        QVERIFY2(flowing.contains(given), qPrintable(given));
    }
    for (const QString &option :
         {u"--config FILE"_s, u"--check-config"_s, u"--print-config"_s, u"--version"_s, u"--help"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
}

void TestConfigLoader::documentation_hasEveryKeyAsTheTableHasIt()
{
    const QString document = contentOf(u"docs/configuration.md"_s);
    QVERIFY(!document.isEmpty());
    qsizetype rows = 0;
    for (const ConfigKey &key : configKeys()) {
        const qsizetype heading = document.indexOf(u"\n## `[%1]`"_s.arg(key.section));
        QVERIFY2(heading >= 0, qPrintable(key.section));
        const QString section =
            document.mid(heading + 1, document.indexOf(u"\n## "_s, heading + 1) - heading - 1);
        const QString row = documentedRow(key);
        QVERIFY2(section.contains(row), qPrintable(u"expected in the section: "_s + row));
    }
    for (const QString &line : document.split(u'\n'))
        rows += line.startsWith(u"| `"_s) && line.contains(u"`CONFAB_"_s) ? 1 : 0;
    QCOMPARE(rows, configKeys().size());
}

void TestConfigLoader::exampleFile_isThePrintedDefault()
{
    const QString example = contentOf(u"resources/confab.example.toml"_s);
    const QString licence = u"# SPDX-License-Identifier: MIT\n"_s;
    const QString printed = configAsToml(ServerConfig()).replace(u"\nstate_dir ="_s, u"\n# state_dir ="_s);
    QCOMPARE(example, licence + printed);

    const auto loaded = loadFile(example);
    QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
    QVERIFY(loaded->config == defaults());
}

QTEST_GUILESS_MAIN(TestConfigLoader)
#include "tst_config_loader.moc"
