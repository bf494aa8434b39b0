// SPDX-License-Identifier: MIT
#include "server/app/config_loader.h"

#include "server/app/config_keys.h"
#include "tests/server/app/config_outcome.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace confab;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

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
    void environmentOfTestsAndOthers_isIgnored();
    void configFile_canBeNamedByTheEnvironment();
    void relativePaths_becomeAbsolute();
    void stateDir_followsTheEnvironment_data();
    void stateDir_followsTheEnvironment();
    void storeWithoutPath_movesWithTheStateDirectory();
    void command_isTheMostHarmlessOne_data();
    void command_isTheMostHarmlessOne();

private:
    QString write(const QString &text) { return m_folder->write(text.toUtf8()); }
    Outcome loadFile(const QString &text) { return m_folder->load(text); }

    std::unique_ptr<ConfigFolder> m_folder;
};

void TestConfigLoader::init()
{
    m_folder = std::make_unique<ConfigFolder>();
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

    QFile other(m_folder->filePath(u"other.toml"_s));
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

QTEST_GUILESS_MAIN(TestConfigLoader)
#include "tst_config_loader.moc"
