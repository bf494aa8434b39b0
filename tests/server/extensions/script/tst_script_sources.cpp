// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_sources.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QJSEngine>
#include <QTemporaryDir>
#include <QTest>

using namespace confab;
using namespace Qt::Literals::StringLiterals;

class TestScriptSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qputenv("PATH", m_path); }

    void startFiles_areThoseOnTop();
    void noDirectory_isNoScripts();
    void newerSyntax_isTranslated();
    void newerSyntax_keepsItsLines();
    void newerSyntax_needsEsbuild();
    void mistakes_areNamedWithTheirLine_data();
    void mistakes_areNamedWithTheirLine();
    void otherFiles_areRefused();
    void names_areResolvedWithin();

private:
    QString path(const QString &name) const { return QDir(m_directory->path()).absoluteFilePath(name); }
    void write(const QString &name, const QByteArray &text);
    ScriptSources read() { return QCoro::waitFor(ScriptSources::read({m_directory->path()})); }

    std::unique_ptr<QTemporaryDir> m_directory;
    const QByteArray m_path = qgetenv("PATH");
};

void TestScriptSources::write(const QString &name, const QByteArray &text)
{
    QDir(m_directory->path()).mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestScriptSources::startFiles_areThoseOnTop()
{
    write(u"b.js"_s, "1");
    write(u"a.js"_s, "1");
    write(u"lib/c.js"_s, "1");
    write(u"d.json"_s, "{}");
    write(u"e.txt"_s, "no");
    const ScriptSources sources = read();
    QCOMPARE(sources.startPaths(), (QStringList{path(u"a.js"_s), path(u"b.js"_s)}));
    QVERIFY(sources.file(path(u"lib/c.js"_s)));
    QVERIFY(sources.file(path(u"d.json"_s)));
    QVERIFY(!sources.file(path(u"e.txt"_s)));
    QCOMPARE(sources.problems(), QStringList());
}

void TestScriptSources::noDirectory_isNoScripts()
{
    QVERIFY(QCoro::waitFor(ScriptSources::read({u"/nowhere/at/all"_s})).isEmpty());
}

void TestScriptSources::newerSyntax_isTranslated()
{
    write(u"new.js"_s, "const f = async ({ a, ...rest }) => { await rest }\n"
                       "class A { #p = 1; static s = 2; get p () { return this.#p } }\n"
                       "try { f() } catch { 1_000 }\n");
    const ScriptSources sources = read();
    QCOMPARE(sources.problems(), QStringList());
    QVERIFY(sources.file(path(u"new.js"_s))->text.contains("function*"_L1));
}

void TestScriptSources::newerSyntax_keepsItsLines()
{
    write(u"new.js"_s, "// one\n// two\n\nconst f = async () => {\n\n  // six\n  throw 7\n}\nthrow 9\n");
    const ScriptSources sources = read();
    const ScriptFile &file = *sources.file(path(u"new.js"_s));
    const QStringList lines = file.text.split(u'\n');
    const auto lineOf = [&](const QString &text) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].contains(text))
                return file.map.lineOf(int(i + 1));
        }
        return -1;
    };
    QCOMPARE(lineOf(u"throw 7"_s), 7);
    QCOMPARE(lineOf(u"throw 9"_s), 9);
}

void TestScriptSources::newerSyntax_needsEsbuild()
{
    write(u"new.js"_s, "\nconst f = async () => 1\n");
    write(u"old.js"_s, "var f = function () { return 1 }\n");
    qputenv("PATH", m_directory->path().toUtf8());
    const QStringList problems = read().problems();
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].startsWith(path(u"new.js:2: "_s)), qPrintable(problems[0]));
    QVERIFY(problems[0].contains("esbuild"_L1));
}

void TestScriptSources::mistakes_areNamedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("a bracket is missing") << QByteArray("let a = 1\nlet b = (1\nlet c") << 3;
    QTest::newRow("in newer syntax") << QByteArray("const f = async () => {\n  await 1\n}\nlet let = 1 1\n")
                                     << 4;
}

void TestScriptSources::mistakes_areNamedWithTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    write(u"wrong.js"_s, text);
    const QStringList problems = read().problems();
    QCOMPARE(problems.size(), 1);
    const QString start = path(u"wrong.js:%1: "_s.arg(line));
    QVERIFY2(problems[0].startsWith(start), qPrintable(problems[0]));
    QVERIFY2(problems[0].size() > start.size() + 5, qPrintable(problems[0]));
}

void TestScriptSources::otherFiles_areRefused()
{
    write(u"latin.js"_s, "'\xe9'");
    write(u"large.js"_s, QByteArray(ScriptSources::maxFileBytes + 1, ' '));
    const QStringList problems = read().problems();
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems[0].contains("has more than"_L1));
    QVERIFY(problems[1].contains("is not UTF-8"_L1));
}

void TestScriptSources::names_areResolvedWithin()
{
    write(u"a.js"_s, "1");
    write(u"lib/b.js"_s, "1");
    write(u"lib/index.js"_s, "1");
    write(u"c.json"_s, "{}");
    const ScriptSources sources = read();
    const QString top = m_directory->path();
    QCOMPARE(sources.resolve(top, u"./lib/b"_s), path(u"lib/b.js"_s));
    QCOMPARE(sources.resolve(top, u"./lib"_s), path(u"lib/index.js"_s));
    QCOMPARE(sources.resolve(top + u"/lib", u"../a.js"_s), path(u"a.js"_s));
    QCOMPARE(sources.resolve(top, u"./c"_s), path(u"c.json"_s));
    QCOMPARE(sources.resolve(top, u"fs"_s), QString());
    QCOMPARE(sources.resolve(top, u"/etc/passwd"_s), QString());
    QCOMPARE(sources.resolve(top, u"../../etc/passwd"_s), QString());
}

QTEST_GUILESS_MAIN(TestScriptSources)
#include "tst_script_sources.moc"
