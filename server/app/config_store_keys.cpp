// SPDX-License-Identifier: MIT
#include "server/app/config_store_keys.h"

#include "server/app/cluster_token.h"
#include "server/app/config_binding.h"

#include <QCoreApplication>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

Parsed<ServerConfig::Store> toRedisStore(const QString &url)
{
    auto endpoint = RedisEndpoint::parse(url);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    return ServerConfig::RedisStore{*std::move(endpoint)};
}

Parsed<ServerConfig::Store> toStore(const WrittenValue &value)
{
    const QString text = toText(value).value_or(u"?"_s);
    if (text.isEmpty())
        return ServerConfig::SqliteStore{};
    if (text == "memory:"_L1)
        return ServerConfig::MemoryStore{};
    if (text.startsWith("sqlite:"_L1)) {
        const auto path = toPath(text.mid(7));
        if (!path)
            return tl::unexpected(Texts::tr("expected a path after sqlite:"));
        return ServerConfig::SqliteStore{*path};
    }
    if (text.startsWith("redis:"_L1) || text.startsWith("redis+sentinel:"_L1))
        return toRedisStore(text);
    if (text.startsWith("rediss"_L1))
        return tl::unexpected(
            Texts::tr("this version does not speak TLS with Redis; use redis:// on a network that "
                      "only your servers are on, or through a tunnel"));
    return tl::unexpected(
        Texts::tr("expected sqlite:PATH, memory:, redis://HOST or redis+sentinel://HOSTS/MASTER"));
}

QString storeUrl(const ServerConfig &config)
{
    if (const auto *redis = std::get_if<ServerConfig::RedisStore>(&config.store))
        return redis->endpoint.toString();
    const auto *sqlite = std::get_if<ServerConfig::SqliteStore>(&config.store);
    if (!sqlite)
        return u"memory:"_s;
    // Named by its place in the state directory, it moves along when a copy of the file names another one.
    const bool isDefault = sqlite->path.isEmpty() || sqlite->path == defaultStorePath(config.stateDir);
    return u"sqlite:" + (isDefault ? QString() : sqlite->path);
}

// A brace would end up in the hash tag {ROOM} that keeps the keys of one room together.
bool isPrefixCharacter(QChar c)
{
    return c > u' ' && c < QChar(0x7f) && c != u'{' && c != u'}';
}

Parsed<QByteArray> toKeyPrefix(const WrittenValue &value)
{
    constexpr qsizetype most = 64;
    const auto text = toText(value);
    if (!text || text->size() > most || !std::ranges::all_of(*text, isPrefixCharacter))
        return tl::unexpected(
            Texts::tr("expected at most %1 printable ASCII characters, no spaces and none of { }").arg(most));
    return text->toLatin1();
}

Parsed<QString> toClusterToken(const WrittenValue &value)
{
    auto text = toText(value);
    if (!text)
        return text;
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (text->toUtf8().size() > mostClusterTokenBytes || std::ranges::any_of(*text, isControl))
        return tl::unexpected(
            Texts::tr("expected at most %1 bytes without control characters").arg(mostClusterTokenBytes));
    const auto file = clusterTokenFile(*text);
    if (file && file->isEmpty())
        return tl::unexpected(Texts::tr("expected a path after file:"));
    return text;
}

ConfigKey storeKey()
{
    ConfigKey key = {
        .section = u"store"_s,
        .name = u"url"_s,
        .shortForm = u"store"_s,
        .placeholder = u"URL"_s,
        .example = u"redis://confab:secret@redis.example:6380/1"_s,
        .meaning = Texts::tr(
            "Where rooms are kept: sqlite:PATH (without a path, in the state directory), memory:, or, "
            "for several servers, redis://[USER:PASSWORD@]HOST[:PORT][/DB] or "
            "redis+sentinel://HOST[:PORT],HOST[:PORT]/MASTER[/DB]")};
    // Not bound to its member: printing it takes the state directory too.
    key.read = [](const WrittenValue &value, ServerConfig &config) -> Parsed<void> {
        auto store = toStore(value);
        if (!store)
            return tl::unexpected(store.error());
        config.store = *std::move(store);
        return {};
    };
    key.write = [](const ServerConfig &config) { return tomlString(storeUrl(config)); };
    return key;
}

} // namespace

QList<ConfigKey> storeKeys()
{
    const QString cluster = u"cluster"_s;
    return {
        storeKey(),
        bound({.section = u"store"_s,
               .name = u"key_prefix"_s,
               .placeholder = u"TEXT"_s,
               .example = u"chat-1:"_s,
               .meaning = Texts::tr(
                   "What every key and channel in Redis begins with; servers with the same one share "
                   "their rooms")},
              &ServerConfig::storeKeyPrefix, toKeyPrefix,
              [](const QByteArray &prefix) { return tomlString(QString::fromLatin1(prefix)); }),
        bound({.section = cluster,
               .name = u"token"_s,
               .placeholder = u"SECRET|file:PATH"_s,
               .example = u"file:/etc/confab/cluster.token"_s,
               .meaning = Texts::tr(
                   "The secret by which servers that share rooms know each other, or better the file "
                   "that holds it, as file:PATH or an absolute path; the same on all of them"),
               .disclosure = Disclosure::Hidden},
              &ServerConfig::clusterToken, toClusterToken, tomlString),
        bound(
            {.section = cluster,
             .name = u"lease"_s,
             .placeholder = u"TIME"_s,
             .example = u"10s"_s,
             .meaning =
                 Texts::tr("Time without a sign of life after which a server counts as gone, and the others "
                           "remove its members")},
            &ServerConfig::clusterLease,
            [](const WrittenValue &value) { return toDuration(value, 1s, 5min); }, tomlDuration),
    };
}

} // namespace confab
