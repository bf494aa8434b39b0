// SPDX-License-Identifier: MIT
#include "tests/server/app/config_outcome.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

using Origin = ConfigProblem::Origin;

} // namespace

class TestConfigProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

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

private:
    QString write(const QString &text) { return m_folder->write(text.toUtf8()); }
    Outcome loadFile(const QString &text) { return m_folder->load(text); }

    std::unique_ptr<ConfigFolder> m_folder;
};

void TestConfigProblems::init()
{
    m_folder = std::make_unique<ConfigFolder>();
}

void TestConfigProblems::optionProblems_areNamed_data()
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

void TestConfigProblems::optionProblems_areNamed()
{
    QFETCH(QStringList, arguments);
    const auto loaded = loadConfig(arguments, environment());
    QVERIFY(!loaded);
    QTEST(texts(loaded.error()), "sentence");
    QCOMPARE(loaded.error().first().origin, Origin::Option);
    QCOMPARE(exitCode(loaded.error()), 64);
}

void TestConfigProblems::environmentProblems_areNamed_data()
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

void TestConfigProblems::environmentProblems_areNamed()
{
    QFETCH(QStringList, variables);
    const auto loaded = loadConfig({}, environment(variables));
    QVERIFY(!loaded);
    QTEST(texts(loaded.error()), "sentence");
    QCOMPARE(loaded.error().first().origin, Origin::Environment);
    QCOMPARE(exitCode(loaded.error()), 78);
}

void TestConfigProblems::fileProblems_areNamedWithTheirLine_data()
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

void TestConfigProblems::fileProblems_areNamedWithTheirLine()
{
    QFETCH(QString, text);
    const auto loaded = loadFile(text);
    QVERIFY(!loaded);
    const QString folder = m_folder->path() + u'/';
    QVERIFY(texts(loaded.error()).startsWith(folder));
    QTEST(texts(loaded.error()).mid(folder.size()), "sentence");
    QCOMPARE(loaded.error().first().origin, Origin::File);
    QCOMPARE(exitCode(loaded.error()), 78);
}

void TestConfigProblems::contradictions_blameTheStrongestSource_data()
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

void TestConfigProblems::contradictions_blameTheStrongestSource()
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

void TestConfigProblems::everyProblemIsReported_optionsFirst()
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

void TestConfigProblems::unreadableFile_isAFileProblem()
{
    const QStringList paths = {m_folder->filePath(u"missing.toml"_s), m_folder->path()};
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

void TestConfigProblems::passwordOfAStoreUrl_isNotRepeated()
{
    const QString url = u"redis://user:s3cr3t/@x@host:port"_s;
    const auto option = loadConfig({u"--store"_s, url}, environment());
    const auto variable = loadConfig({}, environment({u"CONFAB_STORE="_s + url}));
    const auto file = loadFile(u"[store]\nurl = \"%1\"\nurk = \"%1\""_s.arg(url));
    for (const Outcome &outcome : {option, variable, file}) {
        QVERIFY(!outcome);
        QVERIFY2(!texts(outcome.error()).contains(u"s3cr3t"_s), qPrintable(problemsOf(outcome)));
        QVERIFY2(texts(outcome.error()).contains(u"***@host"_s), qPrintable(problemsOf(outcome)));
    }
}

QTEST_GUILESS_MAIN(TestConfigProblems)
#include "tst_config_problems.moc"
