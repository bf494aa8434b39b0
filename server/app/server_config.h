// SPDX-License-Identifier: MIT
#pragma once

#include "server/extensions/plugin_directory.h"
#include "server/redis/redis_endpoint.h"
#include "shared/ids.h"
#include "shared/protocol/response_codec.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace confab {

enum class LogLevel { Debug, Info, Warning, Critical };
enum class LogFormat { Text, Json };

/// A range of addresses; a single address has the full prefix length.
struct Subnet {
    QHostAddress address;
    int prefixLength = 0;

    friend bool operator==(const Subnet &, const Subnet &) = default;
};

/// Bounds on what clients can make the server hold or do (docs/configuration.md). Zero means no limit.
struct Limits {
    int connections = 20'000;
    int connectionsPerAddress = 256; ///< Loopback addresses are not counted.
    std::chrono::milliseconds handshakeTimeout = std::chrono::seconds(10);
    qint64 headerBytes = 16 * 1024;
    qint64 maxFrameBytes = 64 * 1024;
    int roomsPerConnection = 100;
    int framesPerSecond = 1'000;
    int framesBurst = 2'000; ///< At least 1 where `framesPerSecond` is a limit.
    qint64 outboxBytes = 1024 * 1024;
    std::chrono::milliseconds pingInterval = std::chrono::seconds(30);
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(45);
    int pendingActions = 5;
    std::chrono::milliseconds actionTimeout = std::chrono::seconds(30);
    std::chrono::milliseconds scriptTime = std::chrono::milliseconds(250);
    qint64 scriptMemory = 256 * 1024 * 1024;

    /// The ping interval, shortened where quiet clients would otherwise be closed before they were asked.
    std::chrono::milliseconds effectivePingInterval() const;

    friend bool operator==(const Limits &, const Limits &) = default;
};

/// Translated where nobody has set another text.
inline constexpr auto defaultWelcome = QT_TRANSLATE_NOOP("confabd", "Hello human! Welcome to Confab");
inline constexpr auto defaultGoodbye = QT_TRANSLATE_NOOP("confabd", "Bye!");

/// Everything `confabd` can be told. What `loadConfig` returns is complete and free of contradictions, so
/// nobody checks it again; a default-constructed one lacks only the paths, which depend on the environment.
struct ServerConfig {
    struct MemoryStore {
        friend bool operator==(const MemoryStore &, const MemoryStore &) = default;
    };
    struct SqliteStore {
        QString path; ///< Absolute once loaded.
        friend bool operator==(const SqliteStore &, const SqliteStore &) = default;
    };
    struct RedisStore {
        RedisEndpoint endpoint;
        friend bool operator==(const RedisStore &, const RedisStore &) = default;
    };
    using Store = std::variant<SqliteStore, MemoryStore, RedisStore>;

    QHostAddress bind = QHostAddress(QHostAddress::LocalHost);
    std::optional<quint16> tcpPort = 5000; ///< Nothing: this listener is off. 0: any free port.
    std::optional<quint16> wsPort = 8080;
    std::optional<quint16> adminPort = 8090;
    std::optional<NodeId> nodeId;                          ///< Nothing: to be generated.
    QString stateDir;                                      ///< Absolute once loaded; need not exist yet.
    QString welcome = QString::fromLatin1(defaultWelcome); ///< Empty: say nothing.
    QString goodbye = QString::fromLatin1(defaultGoodbye);
    QString language = QStringLiteral("en"); ///< One of `languageCodes`; `main` has seen to it already.
    QHostAddress adminBind = QHostAddress(QHostAddress::LocalHost);
    QString adminCertificate; ///< Absolute once loaded. Empty: `openAdminTls` says what counts.
    QString adminKey;
    QStringList adminOrigins; ///< Lower case, as browsers send them. Empty: no web page may connect.
    QString adminAuditFile;   ///< Absolute once loaded. Empty: `auditFile` says where it is.
    QList<RoomName> startRooms = {*RoomName::parse("defaultRoom")}; ///< No name twice.
    Store store;
    QByteArray storeKeyPrefix = QByteArrayLiteral("confab:"); ///< What every key in Redis begins with.
    QString clusterToken; ///< As it was written; `readClusterToken` gives the secret. Empty: none.
    std::chrono::milliseconds clusterLease = std::chrono::seconds(6);
    QByteArray delimiter = QByteArrayLiteral("\n"); ///< Never empty.
    QString primusPath = QStringLiteral("/primus");
    QStringList origins; ///< Lower case, as browsers send them. Empty: every origin may connect.
    QList<Subnet> trustedProxies;
    QString tlsCertificate; ///< Absolute once loaded. Empty: clients speak plain text.
    QString tlsKey;
    JoinedAtUnit joinedAt = JoinedAtUnit::Seconds;
    std::optional<ErrorShape> errors; ///< Nothing: as each client's protocol has them.
    /// Absolute once loaded. The default one need not exist.
    QStringList scriptDirectories = {QStringLiteral("/etc/confab/scripts")};
    QStringList pluginDirectories = {defaultPluginDirectory}; ///< Absolute once loaded; no name twice.
    LogLevel logLevel = LogLevel::Info;
    LogFormat logFormat = LogFormat::Text;
    Limits limits;

    /// Where operators' actions are written down.
    QString auditFile() const;
    /// Whether the administration port can be reached from other machines.
    bool isAdminExposed() const { return adminPort && !adminBind.isLoopback(); }

    friend bool operator==(const ServerConfig &, const ServerConfig &) = default;
};

/// Where rooms are kept when nobody named a file.
QString defaultStorePath(const QString &stateDir);

/// Settings that are fine each on its own but not together.
struct Contradiction {
    QStringList keys; ///< Full names, `limits.idle_timeout`, the one to change first.
    QString rule;     ///< What has to hold, without a full stop.
};

QList<Contradiction> contradictions(const ServerConfig &config);

} // namespace confab
