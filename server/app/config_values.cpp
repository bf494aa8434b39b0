// SPDX-License-Identifier: MIT
#include "server/app/config_values.h"

#include "shared/language.h"

#include <QCoreApplication>
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

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr qint64 GiB = 1024 * MiB;

tl::unexpected<QString> expected(const QString &what)
{
    //: What a value should have been, such as “expected a path”; the words for %1 are in this catalogue, too
    return tl::unexpected(Texts::tr("expected %1").arg(what));
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
    const auto problem = expected(Texts::tr("a duration such as 30, 0.5, \"500ms\" or \"2m\""));
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
            return expected(Texts::tr("\\\\ for a backslash"));
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
            return expected(Texts::tr("only the escapes \\n, \\r, \\t, \\0 and \\\\"));
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
        return expected(Texts::tr("text in quotes"));
    return *text;
}

Parsed<QStringList> toList(const WrittenValue &value)
{
    if (const auto *list = std::get_if<QStringList>(&value))
        return *list;
    return expected(Texts::tr("a list of texts such as [\"one\", \"two\"]"));
}

Parsed<std::optional<quint16>> toPort(const WrittenValue &value)
{
    if (textOf(value) == u"off"_s)
        return std::nullopt;
    const auto number = wholeNumber(value);
    if (!number || *number < 0 || *number > 65535)
        return expected(Texts::tr("a port from 0 to 65535, or \"off\""));
    return quint16(*number);
}

Parsed<int> toCount(const WrittenValue &value, int most)
{
    const auto number = wholeNumber(value);
    if (!number || *number < 0 || *number > most)
        return expected(Texts::tr("a whole number from 0 (no limit) to %1").arg(most));
    return int(*number);
}

Parsed<qint64> toBytes(const WrittenValue &value, qint64 most)
{
    const auto bytes = readBytes(value);
    if (!bytes)
        return expected(Texts::tr("a size such as 65536 or \"64 KiB\""));
    if (*bytes < 0 || *bytes > most)
        return expected(Texts::tr("a size from 0 (no limit) to %1").arg(tomlBytes(most)));
    return *bytes;
}

Parsed<milliseconds> toDuration(const WrittenValue &value, milliseconds most)
{
    const auto duration = readDuration(value);
    if (!duration)
        return tl::unexpected(duration.error());
    const bool vanishes = *duration > 0 && *duration < 0.5;
    if (*duration < 0 || *duration > double(most.count()) || vanishes)
        return expected(Texts::tr("0 (no limit) or a duration from \"1ms\" to %1").arg(tomlDuration(most)));
    return milliseconds(std::llround(*duration));
}

Parsed<milliseconds> toDuration(const WrittenValue &value, milliseconds least, milliseconds most)
{
    const auto duration = readDuration(value);
    if (!duration)
        return tl::unexpected(duration.error());
    if (*duration < double(least.count()) || *duration > double(most.count()))
        return expected(Texts::tr("a duration from %1 to %2").arg(tomlDuration(least), tomlDuration(most)));
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
        return expected(Texts::tr("an IP address such as \"127.0.0.1\", \"0.0.0.0\" or \"::1\""));
    return address;
}

Parsed<std::optional<NodeId>> toNodeId(const WrittenValue &value)
{
    const auto text = textOf(value);
    if (text && text->isEmpty())
        return std::nullopt;
    const auto id = NodeId::parse(text.value_or(QString()));
    if (!id)
        return expected(Texts::tr("1 to 128 printable characters without spaces, or nothing"));
    return *id;
}

Parsed<QString> toPath(const WrittenValue &value)
{
    const auto text = textOf(value);
    if (!text || text->contains(QChar(0)))
        return expected(Texts::tr("a path"));
    return text->isEmpty() ? QString() : QDir::cleanPath(QFileInfo(*text).absoluteFilePath());
}

Parsed<QStringList> toPaths(const WrittenValue &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (!texts)
        return expected(Texts::tr("a list of paths such as [\"/srv/confab\"]"));
    QStringList paths;
    for (const QString &text : *texts) {
        const auto path = toPath(text);
        if (!path || path->isEmpty())
            return expected(Texts::tr("paths that are not empty"));
        if (!paths.contains(*path))
            paths.append(*path);
    }
    return paths;
}

Parsed<QList<RoomName>> toRooms(const WrittenValue &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (!texts)
        return expected(Texts::tr("a list of room names such as [\"defaultRoom\"]"));
    QList<RoomName> rooms;
    for (const QString &text : *texts) {
        const auto room = RoomName::parse(text.toUtf8());
        if (!room)
            return expected(Texts::tr("room names of 1 to 255 bytes without control characters"));
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
        return expected(Texts::tr("1 to %n bytes", nullptr, int(mostBytes)));
    return bytes;
}

Parsed<QString> toPrimusPath(const WrittenValue &value)
{
    static const QRegularExpression form(uR"(\A/[^\s?#\x00-\x1f\x7f]{1,255}\z)"_s);
    const QString text = textOf(value).value_or(QString());
    if (!form.match(text).hasMatch())
        return expected(Texts::tr("a path such as \"/primus\", without ? and #"));
    return text;
}

Parsed<QStringList> toOrigins(const WrittenValue &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (!texts)
        return expected(Texts::tr("a list of origins such as [\"https://chat.example\"]"));
    QStringList origins;
    for (const QString &text : *texts) {
        if (text != "*"_L1 && !isOrigin(text))
            return expected(
                Texts::tr("origins such as \"https://chat.example\" or \"http://localhost:3000\", or \"*\""));
        if (!origins.contains(text.toLower()))
            origins.append(text.toLower());
    }
    return origins.contains(u"*"_s) ? QStringList() : origins;
}

Parsed<QStringList> toNamedOrigins(const WrittenValue &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (texts && texts->contains(u"*"_s))
        return expected(
            Texts::tr("each origin by its name, such as \"https://console.example\"; \"*\" would let "
                      "every web page in"));
    return toOrigins(value);
}

Parsed<QList<Subnet>> toSubnets(const WrittenValue &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (!texts)
        return expected(Texts::tr("a list of addresses such as [\"10.0.0.0/8\", \"::1\"]"));
    QList<Subnet> subnets;
    for (const QString &text : *texts) {
        const auto [address, prefixLength] = QHostAddress::parseSubnet(text);
        if (address.isNull() || prefixLength < 0)
            return expected(Texts::tr("addresses or subnets such as \"127.0.0.1\" or \"10.0.0.0/8\""));
        if (const Subnet subnet{address, prefixLength}; !subnets.contains(subnet))
            subnets.append(subnet);
    }
    return subnets;
}

Parsed<QString> toSentence(const WrittenValue &value, qsizetype most)
{
    const auto text = toText(value);
    if (!text || text->size() > most)
        return expected(Texts::tr("text of at most %n characters", nullptr, int(most)));
    return *text;
}

Parsed<QString> toLanguage(const WrittenValue &value)
{
    const QString text = textOf(value).value_or(QString());
    if (languageCodes().contains(text))
        return text;
    QStringList known;
    for (const QString &code : languageCodes())
        known.append(tomlString(code));
    return tl::unexpected(expectedOneOf(known));
}

QString expectedOneOf(QStringList words)
{
    const QString last = words.takeLast();
    //: Words in quotes, of which the first is one or several with commas between
    return Texts::tr("expected %1 or %2").arg(words.join(u", "_s), last);
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
