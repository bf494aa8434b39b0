// SPDX-License-Identifier: MIT
#include "server/app/config_keys.h"

#include "server/app/config_binding.h"
#include "server/app/config_limit_keys.h"
#include "server/app/config_store_keys.h"
#include "shared/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

constexpr qsizetype mostWords = 4096;

const Choices<JoinedAtUnit> &joinedAtChoices()
{
    static const Choices<JoinedAtUnit> choices = {{u"s"_s, JoinedAtUnit::Seconds},
                                                  {u"ms"_s, JoinedAtUnit::Milliseconds}};
    return choices;
}

const Choices<std::optional<ErrorShape>> &errorChoices()
{
    static const Choices<std::optional<ErrorShape>> choices = {
        {u"auto"_s, std::nullopt}, {u"text"_s, ErrorShape::Text}, {u"object"_s, ErrorShape::Object}};
    return choices;
}

const Choices<LogLevel> &levelChoices()
{
    static const Choices<LogLevel> choices = {{u"debug"_s, LogLevel::Debug},
                                              {u"info"_s, LogLevel::Info},
                                              {u"warning"_s, LogLevel::Warning},
                                              {u"critical"_s, LogLevel::Critical}};
    return choices;
}

const Choices<LogFormat> &formatChoices()
{
    static const Choices<LogFormat> choices = {{u"text"_s, LogFormat::Text}, {u"json"_s, LogFormat::Json}};
    return choices;
}

template <typename E>
ConfigKey choice(ConfigKey key, E ServerConfig::*member, const Choices<E> &choices)
{
    QStringList names;
    for (const auto &[name, meaning] : choices)
        names.append(name);
    key.placeholder = names.join(u'|');
    return bound(
        std::move(key), member, [choices](const WrittenValue &value) { return toChoice(value, choices); },
        [choices](E value) { return tomlChoice(value, choices); });
}

ConfigKey port(ConfigKey key, std::optional<quint16> ServerConfig::*member)
{
    key.placeholder = u"N|off"_s;
    return bound(std::move(key), member, toPort, tomlPort);
}

ConfigKey sentence(ConfigKey key, QString ServerConfig::*member)
{
    key.placeholder = u"TEXT"_s;
    return bound(
        std::move(key), member, [](const WrittenValue &value) { return toSentence(value, mostWords); },
        tomlString);
}

QString tomlAddress(const QHostAddress &address)
{
    return tomlString(address.toString());
}

QString tomlRooms(const QList<RoomName> &rooms)
{
    QStringList names;
    for (const RoomName &room : rooms)
        names.append(room.toString());
    return tomlList(names);
}

QString tomlSubnets(const QList<Subnet> &subnets)
{
    QStringList texts;
    for (const Subnet &subnet : subnets)
        texts.append(subnet.address.toString() + u'/' + QString::number(subnet.prefixLength));
    return tomlList(texts);
}

QList<ConfigKey> serverKeys()
{
    const QString section = u"server"_s;
    QList<ConfigKey> keys = {
        bound({.section = section,
               .name = u"bind"_s,
               .placeholder = u"ADDRESS"_s,
               .example = u"::1"_s,
               .meaning = Texts::tr("The IP address of the client ports; 0.0.0.0 or :: is every interface")},
              &ServerConfig::bind, toAddress, tomlAddress),
        port({.section = section,
              .name = u"tcp_port"_s,
              .example = u"5001"_s,
              .meaning = Texts::tr("The port for TCP clients; 0 is any free port")},
             &ServerConfig::tcpPort),
        port({.section = section,
              .name = u"ws_port"_s,
              .example = u"off"_s,
              .meaning = Texts::tr("The port for WebSocket clients and HTTP; 0 is any free port")},
             &ServerConfig::wsPort),
        port({.section = section,
              .name = u"admin_port"_s,
              .example = u"0"_s,
              .meaning =
                  Texts::tr("The port for administration and metrics, on admin.bind; 0 is any free port")},
             &ServerConfig::adminPort),
        bound(
            {.section = section,
             .name = u"node_id"_s,
             .placeholder = u"ID"_s,
             .example = u"node-1"_s,
             .meaning = Texts::tr("The name of this process; empty is the host's name and a random suffix")},
            &ServerConfig::nodeId, toNodeId,
            [](const std::optional<NodeId> &id) { return tomlString(id ? id->toString() : QString()); }),
        bound({.section = section,
               .name = u"state_dir"_s,
               .placeholder = u"DIR"_s,
               .example = u"/srv/confab"_s,
               .meaning = Texts::tr("The directory of what has to survive a restart: rooms, the admin token"),
               .computedDefault = Texts::tr("$STATE_DIRECTORY, else $XDG_STATE_HOME/confab, else "
                                            "$HOME/.local/state/confab")},
              &ServerConfig::stateDir, toPath, tomlString),
        sentence({.section = section,
                  .name = u"welcome"_s,
                  .example = u"Good day"_s,
                  .meaning = Texts::tr("What every client is told on connecting; empty is nothing")},
                 &ServerConfig::welcome),
        sentence({.section = section,
                  .name = u"goodbye"_s,
                  .example = u"See you"_s,
                  .meaning = Texts::tr("What a client is told when it leaves or the server stops")},
                 &ServerConfig::goodbye),
        bound({.section = section,
               .name = u"language"_s,
               .placeholder = languageCodes().join(u'|'),
               .example = u"de"_s,
               .meaning =
                   Texts::tr("The language of what clients and operators are told, and of the sentences at "
                             "the start; the log is in English")},
              &ServerConfig::language, toLanguage, tomlString),
    };
    return keys;
}

QList<ConfigKey> adminKeys()
{
    const QString section = u"admin"_s;
    return {
        bound({.section = section,
               .name = u"bind"_s,
               .placeholder = u"ADDRESS"_s,
               .example = u"::1"_s,
               .meaning = Texts::tr(
                   "The IP address of the administration port; beyond loopback it needs a certificate")},
              &ServerConfig::adminBind, toAddress, tomlAddress),
        bound({.section = section,
               .name = u"certificate"_s,
               .placeholder = u"FILE"_s,
               .example = u"/etc/confab/admin.pem"_s,
               .meaning = Texts::tr(
                   "The certificate and its chain in PEM, for TLS on the administration port; empty is "
                   "that of [tls] beyond loopback, and no TLS on it")},
              &ServerConfig::adminCertificate, toPath, tomlString),
        bound({.section = section,
               .name = u"key"_s,
               .placeholder = u"FILE"_s,
               .example = u"/etc/confab/admin.key"_s,
               .meaning = Texts::tr("The private key of the certificate in PEM, without a passphrase")},
              &ServerConfig::adminKey, toPath, tomlString),
        bound({.section = section,
               .name = u"origins"_s,
               .placeholder = u"ORIGIN"_s,
               .example = u"https://console.example"_s,
               .meaning =
                   Texts::tr("The web origins whose pages may connect to administer; none is no web page"),
               .shape = KeyShape::CommaList},
              &ServerConfig::adminOrigins, toNamedOrigins, tomlList),
        bound({.section = section,
               .name = u"audit_file"_s,
               .placeholder = u"FILE"_s,
               .example = u"/var/log/confab/audit.jsonl"_s,
               .meaning = Texts::tr(
                   "The file of what operators did; empty is admin.audit.jsonl in the state directory")},
              &ServerConfig::adminAuditFile, toPath, tomlString),
    };
}

QList<ConfigKey> roomKeys()
{
    return {
        bound({.section = u"rooms"_s,
               .name = u"start"_s,
               .shortForm = u"room"_s,
               .placeholder = u"NAME"_s,
               .example = u"lobby"_s,
               .meaning = Texts::tr("The rooms that exist from the start; may be none"),
               .shape = KeyShape::List},
              &ServerConfig::startRooms, toRooms, tomlRooms),
    };
}

ConfigKey directories(const QString &section, QStringList ServerConfig::*member, const QString &meaning)
{
    return bound({.section = section,
                  .name = u"directories"_s,
                  .shortForm = section,
                  .placeholder = u"DIR"_s,
                  .example = u"/srv/confab/"_s + section,
                  .meaning = meaning,
                  .shape = KeyShape::List},
                 member, toPaths, tomlList);
}

ConfigKey scriptKey()
{
    return directories(
        u"scripts"_s, &ServerConfig::scriptDirectories,
        Texts::tr("The directories whose *.js run inside the server; only the default may be missing"));
}

ConfigKey pluginKey()
{
    return directories(u"plugins"_s, &ServerConfig::pluginDirectories,
                       Texts::tr("The directories of plugins in C++, all of which are loaded; may be none"));
}

QList<ConfigKey> protocolKeys()
{
    const QString webSocket = u"websocket"_s;
    return {
        bound({.section = u"tcp"_s,
               .name = u"delimiter"_s,
               .placeholder = u"TEXT"_s,
               .example = uR"(\r\n)"_s,
               .meaning = uR"(What ends a line; options and environment may say \n \r \t \0 \\)"_s},
              &ServerConfig::delimiter, toDelimiter,
              [](const QByteArray &delimiter) { return tomlString(QString::fromUtf8(delimiter)); }),
        bound({.section = webSocket,
               .name = u"primus_path"_s,
               .placeholder = u"PATH"_s,
               .example = u"/chat"_s,
               .meaning = Texts::tr("The path under which clients speak Primus framing")},
              &ServerConfig::primusPath, toPrimusPath, tomlString),
        bound({.section = webSocket,
               .name = u"origins"_s,
               .placeholder = u"ORIGIN"_s,
               .example = u"https://chat.example"_s,
               .meaning = Texts::tr("The web origins that may connect; none or * is every origin"),
               .shape = KeyShape::CommaList},
              &ServerConfig::origins, toOrigins, tomlList),
        bound({.section = webSocket,
               .name = u"trusted_proxies"_s,
               .placeholder = u"SUBNET"_s,
               .example = u"10.0.0.0/8"_s,
               .meaning = Texts::tr("The proxies whose X-Forwarded-For is believed"),
               .shape = KeyShape::CommaList},
              &ServerConfig::trustedProxies, toSubnets, tomlSubnets),
        bound({.section = u"tls"_s,
               .name = u"certificate"_s,
               .placeholder = u"FILE"_s,
               .example = u"/etc/confab/fullchain.pem"_s,
               .meaning = Texts::tr(
                   "The certificate and its chain in PEM, for TLS on both client ports; empty is no TLS")},
              &ServerConfig::tlsCertificate, toPath, tomlString),
        bound({.section = u"tls"_s,
               .name = u"key"_s,
               .placeholder = u"FILE"_s,
               .example = u"/etc/confab/privkey.pem"_s,
               .meaning = Texts::tr("The private key of the certificate in PEM, without a passphrase")},
              &ServerConfig::tlsKey, toPath, tomlString),
        choice({.section = u"compat"_s,
                .name = u"joined_at"_s,
                .example = u"ms"_s,
                .meaning = Texts::tr("The unit of joinedAt: seconds or milliseconds since 1970")},
               &ServerConfig::joinedAt, joinedAtChoices()),
        choice(
            {.section = u"compat"_s,
             .name = u"errors"_s,
             .example = u"object"_s,
             .meaning = Texts::tr("The shape of errors: as each client's protocol has them, or one for all")},
            &ServerConfig::errors, errorChoices()),
        choice({.section = u"log"_s,
                .name = u"level"_s,
                .example = u"warning"_s,
                .meaning = Texts::tr("The least severe message that is logged")},
               &ServerConfig::logLevel, levelChoices()),
        choice({.section = u"log"_s,
                .name = u"format"_s,
                .example = u"json"_s,
                .meaning = Texts::tr("Lines for people, or one JSON object a line")},
               &ServerConfig::logFormat, formatChoices()),
    };
}

QStringList names(const ConfigKey &key, const QString &prefix, QChar separator)
{
    const QString plain = key.section == "server"_L1 ? key.name : key.section + separator + key.name;
    QStringList result = {prefix + plain};
    if (!key.shortForm.isEmpty())
        result.prepend(prefix + key.shortForm);
    return result;
}

} // namespace

QString ConfigKey::fullName() const
{
    return section + u'.' + name;
}

QStringList ConfigKey::options() const
{
    return names(*this, u"--"_s, u'-').replaceInStrings(u"_"_s, u"-"_s);
}

QStringList ConfigKey::environment() const
{
    QStringList result;
    for (const QString &text : names(*this, u"CONFAB_"_s, u'_'))
        result.append(text.toUpper());
    return result;
}

QString ConfigKey::defaultText() const
{
    return computedDefault.isEmpty() ? write(ServerConfig()) : computedDefault;
}

const QList<ConfigKey> &configKeys()
{
    static const QList<ConfigKey> keys = serverKeys() + adminKeys() + roomKeys() + QList{scriptKey()} +
                                         storeKeys() + protocolKeys() + QList{pluginKey()} + limitKeys();
    return keys;
}

const ConfigKey &configKey(const QString &fullName)
{
    const auto key = std::ranges::find(configKeys(), fullName, &ConfigKey::fullName);
    Q_ASSERT(key != configKeys().end());
    return *key;
}

} // namespace confab
