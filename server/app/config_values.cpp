// SPDX-License-Identifier: MIT
#include "server/app/config_values.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace confab {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr qint64 GiB = 1024 * MiB;

tl::unexpected<QString> expected(const QString &what)
{
    return tl::unexpected(QString(u"expected " + what));
}

std::optional<QString> textOf(const WrittenValue &value)
{
    if (const auto *plain = std::get_if<PlainText>(&value))
        return plain->text;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return std::nullopt;
}

// A whole number, written as one or as its digits. Nothing where it is neither or does not fit.
std::optional<qint64> wholeNumber(const WrittenValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    static const QRegularExpression digits(uR"(\A-?[0-9]+\z)"_s);
    const auto text = textOf(value);
    if (!text || !digits.match(*text).hasMatch())
        return std::nullopt;
    bool ok = false;
    const qint64 number = text->toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

// The units of durations and sizes, the largest first.
struct Unit {
    QString name;
    qint64 factor;
};

const QList<Unit> &sizeUnits()
{
    static const QList<Unit> units = {{u"GiB"_s, GiB}, {u"MiB"_s, MiB}, {u"KiB"_s, KiB}, {u"B"_s, 1}};
    return units;
}

const QList<Unit> &durationUnits()
{
    static const QList<Unit> units = {{u"h"_s, 3'600'000}, {u"m"_s, 60'000}, {u"s"_s, 1'000}, {u"ms"_s, 1}};
    return units;
}

std::optional<qint64> factorOf(const QList<Unit> &units, const QString &name)
{
    const auto unit = std::ranges::find(units, name, &Unit::name);
    return unit != units.end() ? std::optional(unit->factor) : std::nullopt;
}

// Milliseconds, not yet rounded or bounded.
Parsed<double> readDuration(const WrittenValue &value)
{
    const auto problem = expected(u"a duration such as 30, 0.5, \"500ms\" or \"2m\""_s);
    if (const auto *seconds = std::get_if<qint64>(&value))
        return double(*seconds) * 1'000;
    if (const auto *seconds = std::get_if<double>(&value))
        return std::isnan(*seconds) ? Parsed<double>(problem) : *seconds * 1'000;
    static const QRegularExpression form(uR"(\A(-?[0-9]+(?:\.[0-9]+)?) *([a-z]*)\z)"_s);
    const auto match = form.match(textOf(value).value_or(QString()));
    if (!match.hasMatch())
        return problem;
    const QString unit = match.captured(2);
    const auto factor = factorOf(durationUnits(), unit.isEmpty() ? u"s"_s : unit);
    if (!factor)
        return problem;
    return match.captured(1).toDouble() * double(*factor);
}

// Bytes, and nothing where it is no size. A size beyond 64 bits is far beyond every bound, so it may be
// capped.
std::optional<qint64> readBytes(const WrittenValue &value)
{
    if (const auto *bytes = std::get_if<qint64>(&value))
        return *bytes;
    static const QRegularExpression form(uR"(\A(-?[0-9]+) *([A-Za-z]*)\z)"_s);
    const auto match = form.match(textOf(value).value_or(QString()));
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const auto factor = factorOf(sizeUnits(), unit.isEmpty() ? u"B"_s : unit);
    if (!factor)
        return std::nullopt;
    constexpr double largest = 9e18;
    return qint64(std::clamp(match.captured(1).toDouble() * double(*factor), -largest, largest));
}

QString tomlUnits(qint64 number, const QList<Unit> &units, const QString &space)
{
    for (const Unit &unit : units) {
        if (number >= unit.factor && number % unit.factor == 0)
            return tomlString(QString::number(number / unit.factor) + space + unit.name);
    }
    return u"0"_s;
}

Parsed<QString> unescaped(const QString &text)
{
    QString result;
    for (auto c = text.begin(); c != text.end(); ++c) {
        if (*c != u'\\') {
            result += *c;
            continue;
        }
        if (++c == text.end())
            return expected(u"\\\\ for a backslash"_s);
        switch (c->unicode()) {
        case u'n':
            result += u'\n';
            break;
        case u'r':
            result += u'\r';
            break;
        case u't':
            result += u'\t';
            break;
        case u'0':
            result += QChar(0);
            break;
        case u'\\':
            result += u'\\';
            break;
        default:
            return expected(u"only the escapes \\n, \\r, \\t, \\0 and \\\\"_s);
        }
    }
    return result;
}

bool isOrigin(const QString &text)
{
    if (text == "null"_L1)
        return true;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && text.contains("://"_L1) && url.path().isEmpty() &&
           url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

} // namespace

Parsed<QString> toText(const WrittenValue &value)
{
    const auto text = textOf(value);
    if (!text)
        return expected(u"text in quotes"_s);
    return *text;
}

Parsed<QStringList> toList(const WrittenValue &value)
{
    if (const auto *list = std::get_if<QStringList>(&value))
        return *list;
    return expected(u"a list of texts such as [\"one\", \"two\"]"_s);
}

Parsed<std::optional<quint16>> toPort(const WrittenValue &value)
{
    if (textOf(value) == u"off"_s)
        return std::nullopt;
    const auto number = wholeNumber(value);
    if (!number || *number < 0 || *number > 65535)
        return expected(u"a port from 0 to 65535, or \"off\""_s);
    return quint16(*number);
}

Parsed<int> toCount(const WrittenValue &value, int most)
{
    const auto number = wholeNumber(value);
    if (!number || *number < 0 || *number > most)
        return expected(u"a whole number from 0 (no limit) to %1"_s.arg(most));
    return int(*number);
}

Parsed<qint64> toBytes(const WrittenValue &value, qint64 most)
{
    const auto bytes = readBytes(value);
    if (!bytes)
        return expected(u"a size such as 65536 or \"64 KiB\""_s);
    if (*bytes < 0 || *bytes > most)
        return expected(u"a size from 0 (no limit) to %1"_s.arg(tomlBytes(most)));
    return *bytes;
}

Parsed<milliseconds> toDuration(const WrittenValue &value, milliseconds most)
{
    const auto duration = readDuration(value);
    if (!duration)
        return tl::unexpected(duration.error());
    const bool vanishes = *duration > 0 && *duration < 0.5;
    if (*duration < 0 || *duration > double(most.count()) || vanishes)
        return expected(u"0 (no limit) or a duration from \"1ms\" to %1"_s.arg(tomlDuration(most)));
    return milliseconds(std::llround(*duration));
}

Parsed<milliseconds> toDuration(const WrittenValue &value, milliseconds least, milliseconds most)
{
    const auto duration = readDuration(value);
    if (!duration)
        return tl::unexpected(duration.error());
    if (*duration < double(least.count()) || *duration > double(most.count()))
        return expected(u"a duration from %1 to %2"_s.arg(tomlDuration(least), tomlDuration(most)));
    return milliseconds(std::llround(*duration));
}

Parsed<QHostAddress> toAddress(const WrittenValue &value)
{
    const QString text = textOf(value).value_or(QString());
    if (text == "localhost"_L1)
        return QHostAddress(QHostAddress::LocalHost);
    const QHostAddress address(text);
    // Qt also takes the short forms of inet_aton ("127.1", "5000"), which are mistakes more often than
    // wishes.
    const bool isShort = address.protocol() == QAbstractSocket::IPv4Protocol && text.count(u'.') != 3;
    if (address.isNull() || isShort)
        return expected(u"an IP address such as \"127.0.0.1\", \"0.0.0.0\" or \"::1\""_s);
    return address;
}

Parsed<std::optional<NodeId>> toNodeId(const WrittenValue &value)
{
    const auto text = textOf(value);
    if (text && text->isEmpty())
        return std::nullopt;
    const auto id = NodeId::parse(text.value_or(QString()));
    if (!id)
        return expected(u"1 to 128 printable characters without spaces, or nothing"_s);
    return *id;
}

Parsed<QString> toPath(const WrittenValue &value)
{
    const auto text = textOf(value);
    if (!text || text->contains(QChar(0)))
        return expected(u"a path"_s);
    return text->isEmpty() ? QString() : QDir::cleanPath(QFileInfo(*text).absoluteFilePath());
}

Parsed<QStringList> toPaths(const WrittenValue &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (!texts)
        return expected(u"a list of paths such as [\"/srv/confab\"]"_s);
    QStringList paths;
    for (const QString &text : *texts) {
        const auto path = toPath(text);
        if (!path || path->isEmpty())
            return expected(u"paths that are not empty"_s);
        if (!paths.contains(*path))
            paths.append(*path);
    }
    return paths;
}

Parsed<QList<RoomName>> toRooms(const WrittenValue &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (!texts)
        return expected(u"a list of room names such as [\"defaultRoom\"]"_s);
    QList<RoomName> rooms;
    for (const QString &text : *texts) {
        const auto room = RoomName::parse(text.toUtf8());
        if (!room)
            return expected(u"room names of 1 to 255 bytes without control characters"_s);
        if (!rooms.contains(*room))
            rooms.append(*room);
    }
    return rooms;
}

Parsed<QByteArray> toDelimiter(const WrittenValue &value)
{
    constexpr qsizetype mostBytes = 16;
    auto text = toText(value);
    if (text && std::holds_alternative<PlainText>(value))
        text = unescaped(*text);
    if (!text)
        return tl::unexpected(text.error());
    const QByteArray bytes = text->toUtf8();
    if (bytes.isEmpty() || bytes.size() > mostBytes)
        return expected(u"1 to %1 bytes"_s.arg(mostBytes));
    return bytes;
}

Parsed<QString> toPrimusPath(const WrittenValue &value)
{
    static const QRegularExpression form(uR"(\A/[^\s?#\x00-\x1f\x7f]{1,255}\z)"_s);
    const QString text = textOf(value).value_or(QString());
    if (!form.match(text).hasMatch())
        return expected(u"a path such as \"/primus\", without ? and #"_s);
    return text;
}

Parsed<QStringList> toOrigins(const WrittenValue &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (!texts)
        return expected(u"a list of origins such as [\"https://chat.example\"]"_s);
    QStringList origins;
    for (const QString &text : *texts) {
        if (text != "*"_L1 && !isOrigin(text))
            return expected(
                u"origins such as \"https://chat.example\" or \"http://localhost:3000\", or \"*\""_s);
        if (!origins.contains(text.toLower()))
            origins.append(text.toLower());
    }
    return origins.contains(u"*"_s) ? QStringList() : origins;
}

Parsed<QStringList> toNamedOrigins(const WrittenValue &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (texts && texts->contains(u"*"_s))
        return expected(u"each origin by its name, such as \"https://console.example\"; \"*\" would let "
                        "every web page in"_s);
    return toOrigins(value);
}

Parsed<QList<Subnet>> toSubnets(const WrittenValue &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (!texts)
        return expected(u"a list of addresses such as [\"10.0.0.0/8\", \"::1\"]"_s);
    QList<Subnet> subnets;
    for (const QString &text : *texts) {
        const auto [address, prefixLength] = QHostAddress::parseSubnet(text);
        if (address.isNull() || prefixLength < 0)
            return expected(u"addresses or subnets such as \"127.0.0.1\" or \"10.0.0.0/8\""_s);
        if (const Subnet subnet{address, prefixLength}; !subnets.contains(subnet))
            subnets.append(subnet);
    }
    return subnets;
}

Parsed<QString> toSentence(const WrittenValue &value, qsizetype most)
{
    const auto text = toText(value);
    if (!text || text->size() > most)
        return expected(u"text of at most %1 characters"_s.arg(most));
    return *text;
}

QString tomlString(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'"' || code == u'\\')
            result += u'\\' + QString(c);
        else if (code == u'\n')
            result += "\\n"_L1;
        else if (code == u'\r')
            result += "\\r"_L1;
        else if (code == u'\t')
            result += "\\t"_L1;
        else if (code < 0x20 || (code >= 0x7f && code < 0xa0))
            result += u"\\u%1"_s.arg(uint(code), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result + u'"';
}

QString tomlList(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(tomlString(text));
    return u'[' + quoted.join(u", "_s) + u']';
}

QString tomlPort(std::optional<quint16> port)
{
    return port ? QString::number(*port) : u"\"off\""_s;
}

QString tomlBytes(qint64 bytes)
{
    return tomlUnits(bytes, sizeUnits(), u" "_s);
}

QString tomlDuration(milliseconds duration)
{
    return tomlUnits(duration.count(), durationUnits(), QString());
}

} // namespace confab
