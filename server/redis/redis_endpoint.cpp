// SPDX-License-Identifier: MIT
#include "server/redis/redis_endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <limits>
#include <optional>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr quint16 redisPort = 6379;
constexpr quint16 sentinelPort = 26379;

const auto redisScheme = "redis"_L1;
const auto sentinelScheme = "redis+sentinel"_L1;

// No error repeats a part of the URL: with one character wrong, any part of it may hold the password.
tl::unexpected<QString> expected(const QString &what)
{
    return tl::unexpected(Texts::tr("expected %1").arg(what));
}

QString shapes()
{
    return Texts::tr("redis://[user:password@]host[:port][/db] or "
                     "redis+sentinel://[user:password@]host[:port],host[:port]/MASTER[/db]");
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

std::optional<quint16> portIn(QStringView text)
{
    bool isNumber = false;
    const ushort port = text.toUShort(&isNumber);
    return isNumber && port > 0 ? std::optional(port) : std::nullopt;
}

bool isHostName(const QString &host)
{
    for (const QChar character : host) {
        const bool isPlain = character.unicode() < 128;
        if (isPlain && !character.isLetterOrNumber() && !"-._"_L1.contains(character))
            return false;
        if (!isPlain && character.isSpace())
            return false;
    }
    return !host.isEmpty();
}

tl::expected<RedisAddress, QString> readAddress(QStringView text, quint16 defaultPort)
{
    RedisAddress address{{}, defaultPort};
    qsizetype end = 0;
    if (text.startsWith(u'[')) {
        end = text.indexOf(u']');
        const QHostAddress ip(end < 0 ? QString() : text.sliced(1, end - 1).toString());
        if (ip.protocol() != QAbstractSocket::IPv6Protocol)
            return expected(Texts::tr("an IPv6 address between the brackets"));
        address.host = text.sliced(1, end - 1).toString();
        ++end;
    } else {
        const qsizetype colon = text.indexOf(u':');
        end = colon < 0 ? text.size() : colon;
        address.host = text.first(end).toString();
        if (!isHostName(address.host))
            return expected(Texts::tr("a host name or an IP address (IPv6 in brackets)"));
    }
    if (end == text.size())
        return address;
    const auto port = text[end] == u':' ? portIn(text.sliced(end + 1)) : std::nullopt;
    if (!port)
        return expected(Texts::tr("a port from 1 to 65535 behind the host"));
    address.port = *port;
    return address;
}

/// Takes `user:password` into the endpoint.
tl::expected<void, QString> readLogin(QStringView text, RedisEndpoint &endpoint)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || colon + 1 == text.size())
        return expected(Texts::tr("user:password@ or :password@ in front of the host"));
    endpoint.user = decoded(text.first(colon));
    endpoint.password = decoded(text.sliced(colon + 1));
    return {};
}

tl::expected<int, QString> readDatabase(QStringView text)
{
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const int database = text.toInt(&isNumber);
    // toInt() takes signs, too.
    if (!isNumber || !text.front().isDigit())
        return expected(Texts::tr("the number of a database behind the last slash"));
    return database;
}

tl::expected<void, QString> readPath(QStringView path, RedisEndpoint &endpoint, bool isSentinel)
{
    if (isSentinel) {
        const qsizetype slash = path.indexOf(u'/');
        endpoint.masterName = decoded(slash < 0 ? path : path.first(slash));
        if (endpoint.masterName.isEmpty())
            return expected(Texts::tr("the master's name behind the sentinels: %1").arg(shapes()));
        path = slash < 0 ? QStringView() : path.sliced(slash + 1);
    }
    const auto database = readDatabase(path);
    if (!database)
        return tl::unexpected(database.error());
    endpoint.database = *database;
    return {};
}

} // namespace

QString RedisAddress::toString() const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(port);
}

tl::expected<RedisEndpoint, QString> RedisEndpoint::parse(const QString &url)
{
    const qsizetype schemeEnd = url.indexOf("://"_L1);
    const QString scheme = url.left(qMax<qsizetype>(schemeEnd, 0)).toLower();
    if (scheme == "rediss"_L1 || scheme == "rediss+sentinel"_L1)
        return tl::unexpected(
            Texts::tr("TLS to Redis (rediss://) is not supported: use redis://, through a TLS tunnel "
                      "where the network is not yours"));
    if (scheme.contains("unix"_L1) || scheme.contains("socket"_L1) || url.startsWith(u'/') ||
        url.startsWith("unix:"_L1))
        return tl::unexpected(Texts::tr("Unix sockets are not supported: expected %1").arg(shapes()));
    const bool isSentinel = scheme == sentinelScheme;
    if (!isSentinel && scheme != redisScheme)
        return expected(shapes());

    const QStringView rest = QStringView(url).sliced(schemeEnd + 3);
    if (rest.contains(u'?') || rest.contains(u'#'))
        return expected(
            Texts::tr("%1, without ? and # (in a password: %3F and %23)").replace("%1"_L1, shapes()));
    const qsizetype at = rest.lastIndexOf(u'@');
    const QStringView behindLogin = rest.sliced(at + 1);
    const qsizetype slash = behindLogin.indexOf(u'/');
    const QStringView hosts = slash < 0 ? behindLogin : behindLogin.first(slash);

    RedisEndpoint endpoint;
    if (at >= 0) {
        const auto login = readLogin(rest.first(at), endpoint);
        if (!login)
            return tl::unexpected(login.error());
    }
    if (!isSentinel && hosts.contains(u','))
        return expected(Texts::tr("one host; several are for redis+sentinel://"));
    for (const QStringView host : hosts.split(u',')) {
        const auto address = readAddress(host, isSentinel ? sentinelPort : redisPort);
        if (!address)
            return tl::unexpected(address.error());
        endpoint.addresses.append(*address);
    }
    const auto path =
        readPath(slash < 0 ? QStringView() : behindLogin.sliced(slash + 1), endpoint, isSentinel);
    if (!path)
        return tl::unexpected(path.error());
    return endpoint;
}

QString RedisEndpoint::toString() const
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QString url = (masterName.isEmpty() ? redisScheme : sentinelScheme) + "://"_L1;
    if (!password.isEmpty())
        url += encoded(user) + u':' + encoded(password) + u'@';
    QStringList hosts;
    for (const RedisAddress &address : addresses)
        hosts.append(address.toString());
    url += hosts.join(u',');
    if (!masterName.isEmpty())
        url += u'/' + encoded(masterName);
    if (database != 0)
        url += u'/' + QString::number(database);
    return url;
}

} // namespace confab
