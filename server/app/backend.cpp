// SPDX-License-Identifier: MIT
#include "server/app/backend.h"

#include "server/store/local_broker.h"
#include "server/store/local_store.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

using Created = tl::expected<std::unique_ptr<Backend>, QString>;

/// One process, with or without a file.
class LocalBackend final : public Backend
{
public:
    static Created inMemory()
    {
        auto backend = std::make_unique<LocalBackend>("memory"_L1);
        backend->m_store = std::make_unique<LocalStore>(&backend->m_broker);
        return backend;
    }

    static Created onSqlite(const QString &path)
    {
        auto archive = SqliteArchive::open(path);
        if (!archive)
            return tl::unexpected("cannot open the store "_L1 + path + ": "_L1 + archive.error().detail);
        auto backend = std::make_unique<LocalBackend>("sqlite"_L1);
        auto store = LocalStore::open(*std::move(archive), &backend->m_broker);
        if (!store)
            return tl::unexpected("cannot read the store "_L1 + path + ": "_L1 + store.error().detail);
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

private:
    const QLatin1StringView m_name;
    LocalBroker m_broker;
    std::unique_ptr<LocalStore> m_store;
};

} // namespace

Created Backend::create(const ServerConfig &config, const NodeId &)
{
    if (std::holds_alternative<ServerConfig::RedisStore>(config.store))
        return tl::unexpected(u"the Redis store is not there yet; use sqlite:PATH or memory:"_s);
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
