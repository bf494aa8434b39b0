// SPDX-License-Identifier: MIT
#include "admin-cli/output.h"

#include "admin-cli/terminal.h"

#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the API's names say about their units.
QString factText(const QString &name, const QJsonValue &value)
{
    if (value.isDouble() && name.endsWith("Bytes"_L1, Qt::CaseInsensitive))
        return byteSize(value.toInteger());
    if (value.isDouble() && (name == "startedAt"_L1 || name == "connectedAt"_L1))
        return clockText(value.toInteger());
    if (value.isDouble() && (name == "idle"_L1 || name == "roundTripTime"_L1 || name == "eventLoopLag"_L1))
        return durationText(value.toInteger());
    if (value.isString())
        return value.toString();
    if (value.isNull())
        return u"-"_s;
    return QString::fromUtf8(JsonText::fromValue(value).bytes());
}

} // namespace

Output::Output(OutputFormat format)
    : m_format(format)
    , m_isOnTerminal(isTerminal(STDOUT_FILENO))
    , m_hasColours(m_isOnTerminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb")
{
}

void Output::line(const QString &text) const
{
    write(visible(text).toUtf8());
}

void Output::json(const QJsonValue &value) const
{
    write(JsonText::fromValue(value).bytes());
}

void Output::json(const JsonText &text) const
{
    if (text.bytes().contains('\n'))
        json(jsonValue(text.bytes()));
    else
        write(text.bytes());
}

void Output::table(const Table &table, const QString &whenEmpty) const
{
    if (table.isEmpty()) {
        line(whenEmpty);
        return;
    }
    for (const QString &each : tableLines(table))
        write(each.toUtf8());
}

void Output::facts(const QJsonObject &object, const QString &title) const
{
    int widest = 0;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isObject())
            widest = std::max(widest, displayWidth(visible(member.key())));
    }
    if (!title.isEmpty())
        line(title + u':');
    const QString indent = title.isEmpty() ? QString() : u"  "_s;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isObject())
            line(indent + fitted(member.key(), widest, Align::Left) + "  "_L1 +
                 factText(member.key(), member.value()));
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.value().isObject())
            facts(member.value().toObject(), title.isEmpty() ? member.key() : title + u' ' + member.key());
    }
}

QStringList Output::tableLines(const Table &table) const
{
    QStringList lines = table.lines(m_isOnTerminal ? terminalSize().columns : 0);
    if (m_hasColours)
        lines.first() = "\x1b[1m"_L1 + lines.first() + "\x1b[0m"_L1;
    return lines;
}

void Output::note(const QString &text) const
{
    std::fprintf(stderr, "confabctl: %s\n", visible(text).toUtf8().constData());
}

void Output::failure(const Failure &failure) const
{
    if (isJson())
        std::fprintf(stderr, "%s\n", JsonText::fromObject(toJson(failure)).bytes().constData());
    else
        note(failure.message);
}

void Output::write(const QByteArray &line) const
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    // Whoever reads a watch wants each line now.
    std::fflush(stdout);
}

} // namespace confab
