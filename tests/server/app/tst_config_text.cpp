// SPDX-License-Identifier: MIT
#include "server/app/config_text.h"

#include "server/app/config_keys.h"
#include "tests/server/app/config_outcome.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

namespace {

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

class TestConfigText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void printedConfig_readsBackAsTheSame_data();
    void printedConfig_readsBackAsTheSame();
    void help_namesEverythingWithinAHundredColumns();
    void documentation_hasEveryKeyAsTheTableHasIt();
    void exampleFile_isThePrintedDefault();

private:
    QString write(const QString &text) { return m_folder->write(text.toUtf8()); }
    Outcome loadFile(const QString &text) { return m_folder->load(text); }

    std::unique_ptr<ConfigFolder> m_folder;
};

void TestConfigText::init()
{
    m_folder = std::make_unique<ConfigFolder>();
}

void TestConfigText::printedConfig_readsBackAsTheSame_data()
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

void TestConfigText::printedConfig_readsBackAsTheSame()
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

void TestConfigText::help_namesEverythingWithinAHundredColumns()
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

void TestConfigText::documentation_hasEveryKeyAsTheTableHasIt()
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

void TestConfigText::exampleFile_isThePrintedDefault()
{
    const QString example = contentOf(u"resources/confab.example.toml"_s);
    const QString licence = u"# SPDX-License-Identifier: MIT\n"_s;
    const QString printed = configAsToml(ServerConfig()).replace(u"\nstate_dir ="_s, u"\n# state_dir ="_s);
    QCOMPARE(example, licence + printed);

    const auto loaded = loadFile(example);
    QVERIFY2(loaded, qPrintable(problemsOf(loaded)));
    QVERIFY(loaded->config == defaults());
}

QTEST_GUILESS_MAIN(TestConfigText)
#include "tst_config_text.moc"
