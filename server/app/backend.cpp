// SPDX-License-Identifier: MIT
#include "server/app/backend.h"

#include "server/redis/redis_backend.h"
#include "server/store/local_broker.h"
#include "server/store/local_cache.h"
#include "server/store/local_room_events.h"
#include "server/store/local_store.h"

#include <QCoreApplication>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confabd)
};

using Created = tl::expected<std::unique_ptr<Backend>, QString>;

/// One process, with or without a file.
class LocalBackend final : public Backend
{
public:
    static Created inMemory()
    {
        auto backend = std::make_unique<LocalBackend>("memory"_L1);
        backend->m_store = std::make_unique<LocalStore>(&backend->m_broker, &backend->m_events);
        return backend;
    }

    static Created onSqlite(const QString &path)
    {
        auto archive = SqliteArchive::open(path);
        if (!archive)
            return tl::unexpected(
                Texts::tr("cannot open the store %1: %2").arg(path, archive.error().detail));
        auto backend = std::make_unique<LocalBackend>("sqlite"_L1);
        auto store = LocalStore::open(*std::move(archive), &backend->m_broker, &backend->m_events);
        if (!store)
            return tl::unexpected(Texts::tr("cannot read the store %1: %2").arg(path, store.error().detail));
        backend->m_store = *std::move(store);
        return backend;
    }

    explicit LocalBackend(QLatin1StringView name)
        : m_name(name)
    {
    }

    QLatin1StringView name() const override { return m_name; }
    RoomStore &store() override { return *m_store; }
    Broker &broker() override { return m_broker; }
    RoomEvents &events() override { return m_events; }
    Cache &cache() override { return m_cache; }

private:
    const QLatin1StringView m_name;
    LocalBroker m_broker;
    LocalRoomEvents m_events;
    LocalCache m_cache;
    std::unique_ptr<LocalStore> m_store;
};

/// One of several processes.
class SharedBackend final : public Backend
{
public:
    SharedBackend(const RedisEndpoint &endpoint, const RedisSession::Options &options)
        : m_redis(endpoint, options)
    {
    }

    QLatin1StringView name() const override { return "redis"_L1; }
    RoomStore &store() override { return m_redis.store(); }
    Broker &broker() override { return m_redis.broker(); }
    RoomEvents &events() override { return m_redis.events(); }
    Cache &cache() override { return m_redis.cache(); }
    Presence *presence() override { return &m_redis.presence(); }
    NodeBus *bus() override { return &m_redis.bus(); }

    Task<> open(std::chrono::milliseconds deadline) override
    {
        m_redis.start();
        return m_redis.untilReady(deadline);
    }
    Task<> close(std::chrono::milliseconds deadline) override { return m_redis.leave(deadline); }

    void stop() override { m_redis.stop(); }

    bool isAvailable() const override { return m_redis.isReady(); }
    quint64 gapCount() const override { return m_redis.channels().gapCount(); }
    void whenTakenOver(std::function<void()> taken) override
    {
        QObject::connect(&m_redis.session(), &RedisSession::takenOver, &m_redis.session(), taken);
    }

private:
    RedisBackend m_redis;
};

} // namespace

Created Backend::create(const ServerConfig &config, const NodeId &node)
{
    if (const auto *redis = std::get_if<ServerConfig::RedisStore>(&config.store)) {
        const RedisSession::Options options{node, config.storeKeyPrefix, config.clusterLease};
        return std::make_unique<SharedBackend>(redis->endpoint, options);
    }
    if (const auto *sqlite = std::get_if<ServerConfig::SqliteStore>(&config.store))
        return LocalBackend::onSqlite(sqlite->path);
    return LocalBackend::inMemory();
}

Task<> Backend::open(std::chrono::milliseconds)
{
    co_return Result<>{};
}

Task<> Backend::close(std::chrono::milliseconds)
{
    co_return Result<>{};
}

void Backend::whenTakenOver(std::function<void()>) {}

} // namespace confab
