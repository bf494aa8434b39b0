// SPDX-License-Identifier: MIT
#include "server/app/log_output.h"

#include "shared/json.h"
#include "shared/logging.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <sys/stat.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of this thread: the lines of others do not pass through the tap, and nothing is shared with them.
thread_local LogTap tap;
thread_local bool isTapping = false;

void tell(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!tap || isTapping)
        return;
    // Who is told may set another one.
    const LogTap told = tap;
    isTapping = true;
    told(type, context, message);
    isTapping = false;
}

/// Whether standard error is what systemd says it connected to the journal, and not a file since.
bool leadsToJournal()
{
    struct stat status = {};
    if (::fstat(STDERR_FILENO, &status) != 0)
        return false;
    return qgetenv("JOURNAL_STREAM") ==
           QByteArray::number(quint64(status.st_dev)) + ':' + QByteArray::number(quint64(status.st_ino));
}

// The journal has the time of each line, and wants to know how severe it is (sd-daemon(3)).
bool isToJournal()
{
    static const bool isJournal = leadsToJournal();
    return isJournal;
}

const char *journalPriority(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return SD_DEBUG;
    case QtInfoMsg:
        return SD_INFO;
    case QtWarningMsg:
        return SD_WARNING;
    case QtCriticalMsg:
        return SD_ERR;
    case QtFatalMsg:
        break;
    }
    return SD_CRIT;
}

void writeLine(QtMsgType type, const QByteArray &line)
{
    // One call a line, so that lines of several processes on one terminal do not mix.
    const QByteArray whole = isToJournal() ? journalPriority(type) + line : line;
    std::fwrite(whole.constData(), 1, size_t(whole.size()), stderr);
}

void writeText(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray time = isToJournal()
                                ? QByteArray()
                                : QDateTime::currentDateTime().toString(Qt::ISODateWithMs).toLatin1() + ' ';
    // A client's words must not look like a line of their own, or reach the terminal as commands.
    QString oneLine = message;
    std::ranges::replace_if(
        oneLine, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    writeLine(type,
              time + logLevelName(type).data() + ' ' + context.category + ": " + oneLine.toUtf8() + '\n');
    tell(type, context, message);
}

void writeJson(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    QByteArray line =
        "{\"time\":\"" + time + "\",\"level\":\"" + logLevelName(type).data() + "\",\"category\":";
    appendJsonString(line, context.category);
    line += ",\"message\":";
    appendJsonString(line, message.toUtf8());
    writeLine(type, line + "}\n");
    tell(type, context, message);
}

} // namespace

void setUpLogging(LogLevel level, LogFormat format)
{
    QString rules;
    const auto silence = [&rules](QLatin1StringView name) { rules += "*."_L1 + name + "=false\n"_L1; };
    // Qt's own debugging is never of interest; ours is when asked for.
    silence("debug"_L1);
    // Qt warns about what clients do to its sockets, as often as they like.
    rules += "default.warning=false\n"_L1;
    // Advice for those who write for Qt Quick; scripts are JavaScript of all kinds, some of it translated.
    rules += "qt.qml.*=false\n"_L1;
    if (level == LogLevel::Debug)
        rules += "confab.*.debug=true\n"_L1;
    if (level >= LogLevel::Warning)
        silence("info"_L1);
    if (level >= LogLevel::Critical)
        silence("warning"_L1);
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(format == LogFormat::Json ? writeJson : writeText);
}

void writeSentence(QtMsgType severity, const QString &sentence)
{
    writeLine(severity, "confabd: " + sentence.toUtf8() + '\n');
}

void setLogTap(LogTap newTap)
{
    tap = std::move(newTap);
}

} // namespace confab
