// SPDX-License-Identifier: MIT
#include "server/extensions/script/script_sources.h"

#include "server/extensions/script/script_engine.h"

#include <QCoroProcess>
#include <QCoroTimer>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringDecoder>

#include <algorithm>

namespace confab {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto patience = 20s;
// Then others are served.
constexpr int filesAtOnce = 10;

/// Whether the engine can read it. Nothing of it runs.
QString syntaxProblem(QJSEngine &engine, const QString &path, const QString &text)
{
    // As `ScriptModules` has it, behind the end of everything.
    const QJSValue result = engine.evaluate("throw 0; (function () {"_L1 + text + "\n})"_L1, path);
    if (result.isError()) {
        const int line = result.property(u"lineNumber"_s).toInt();
        return path + u':' + QString::number(line) + ": "_L1 + result.property(u"message"_s).toString();
    }
    // A text that closes the bracket around it can be read just the same, but is no body of a function.
    const QJSValue function = engine.globalObject().property(u"Function"_s);
    if (function.callAsConstructor({QJSValue(QString(text + u'\n'))}).isError())
        return path + ": closes a bracket that it has not opened"_L1;
    return {};
}

/// The first complaint of esbuild: `[ERROR] WHY`, and below it `<stdin>:LINE:COLUMN:`.
QString complaint(const QString &path, const QString &words)
{
    static const QRegularExpression pattern(u"\\[ERROR\\] ([^\n]*)\\s*<stdin>:(\\d+):"_s);
    const auto match = pattern.match(words);
    if (!match.hasMatch())
        return path + ": esbuild cannot translate it: "_L1 + words.simplified();
    return path + u':' + match.captured(2) + ": "_L1 + match.captured(1);
}

/// Translates newer syntax; `problem` is what the script engine says of it.
QCoro::Task<ScriptFile> translate(ScriptFile file, QString problem)
{
    const QString program = QStandardPaths::findExecutable(u"esbuild"_s);
    if (program.isEmpty()) {
        file.problem = problem + "; syntax newer than ECMAScript 2016 (async functions and others) needs the "
                                 "program esbuild, which is not installed"_L1;
        co_return file;
    }
    QProcess process;
    process.start(program, {u"--target=es2016"_s, u"--format=cjs"_s, u"--sourcemap=inline"_s,
                            u"--sources-content=false"_s, u"--charset=utf8"_s, u"--log-level=error"_s,
                            u"--color=false"_s, u"--log-limit=1"_s});
    process.write(file.text.toUtf8());
    process.closeWriteChannel();
    const bool isDone = co_await qCoro(process).waitForFinished(patience);
    if (!isDone || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        file.problem = complaint(file.path, QString::fromUtf8(process.readAllStandardError()));
        co_return file;
    }
    const QByteArray output = process.readAllStandardOutput();
    constexpr QByteArrayView mark = "//# sourceMappingURL=data:application/json;base64,";
    const qsizetype at = output.lastIndexOf(mark);
    if (at >= 0)
        file.map = SourceMap::parse(QByteArray::fromBase64(output.mid(at + mark.size()).trimmed()));
    file.text = QString::fromUtf8(at >= 0 ? output.left(at) : output);
    ScriptEngine engine;
    file.problem = syntaxProblem(engine, file.path, file.text);
    co_return file;
}

ScriptFile readFile(const QString &path)
{
    ScriptFile result{.path = path, .text = {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.problem = path + ": cannot be read: "_L1 + file.errorString();
        return result;
    }
    if (file.size() > ScriptSources::maxFileBytes) {
        result.problem = u"%1: has more than %2 bytes"_s.arg(path).arg(ScriptSources::maxFileBytes);
        return result;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    result.text = decoder(file.readAll());
    if (decoder.hasError())
        result.problem = path + ": is not UTF-8"_L1;
    return result;
}

} // namespace

QCoro::Task<ScriptSources> ScriptSources::read(QStringList directories)
{
    ScriptSources sources;
    for (const QString &directory : directories)
        sources.addDirectory(directory);
    if (sources.m_files.isEmpty())
        co_return sources; // a server without scripts makes no engine
    const QStringList paths = sources.m_files.keys();
    ScriptEngine engine;
    int count = 0;
    for (const QString &path : paths) {
        const ScriptFile file = sources.m_files.value(path);
        if (!file.problem.isEmpty() || !path.endsWith(".js"_L1))
            continue;
        const QString problem = syntaxProblem(engine, path, file.text);
        if (++count % filesAtOnce == 0)
            co_await QCoro::sleepFor(0ms);
        if (problem.isEmpty())
            continue;
        const ScriptFile translated = co_await translate(file, problem);
        sources.m_files.insert(path, translated);
    }
    co_return sources;
}

void ScriptSources::addDirectory(const QString &directory)
{
    const QDir top(directory);
    for (const QString &name : top.entryList({u"*.js"_s}, QDir::Files, QDir::Name))
        m_startPaths.append(top.absoluteFilePath(name));
    QDirIterator files(top.absolutePath(), {u"*.js"_s, u"*.json"_s}, QDir::Files | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (m_files.size() == maxFiles) {
            m_problems.append(
                u"%1: has more than %2 files, and the others are left out"_s.arg(directory).arg(maxFiles));
            return;
        }
        m_files.insert(path, readFile(path));
    }
}

const ScriptFile *ScriptSources::file(const QString &path) const
{
    const auto found = m_files.constFind(path);
    return found == m_files.constEnd() ? nullptr : &*found;
}

QString ScriptSources::resolve(const QString &directory, const QString &name) const
{
    if (!name.startsWith("./"_L1) && !name.startsWith("../"_L1))
        return {};
    const QString path = QDir::cleanPath(directory + u'/' + name);
    for (const QLatin1StringView ending : {""_L1, ".js"_L1, ".json"_L1, "/index.js"_L1}) {
        const QString candidate = path + ending;
        if (m_files.contains(candidate))
            return candidate;
    }
    return {};
}

QStringList ScriptSources::problems() const
{
    QStringList problems;
    for (const ScriptFile &file : m_files) {
        if (!file.problem.isEmpty())
            problems.append(file.problem);
    }
    problems.sort();
    return m_problems + problems;
}

} // namespace confab
