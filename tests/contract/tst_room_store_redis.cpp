// SPDX-License-Identifier: MIT
#include "tests/contract/room_store_contract.h"
#include "tests/support/redis_node.h"

using namespace confab;

class TestRedisStoreContract : public RoomStoreContract
{
    Q_OBJECT

    /// A store with the connection it needs.
    class Store final : public RoomStore
    {
    public:
        Store(const RedisEndpoint &endpoint, const QByteArray &prefix)
            : m_backend(endpoint, prefix, "one")
        {
        }
        bool start() { return m_backend.start(); }

        Task<Added> addRoom(RoomName room) override { return store().addRoom(room); }
        Task<Removed> removeRoom(RoomName room) override { return store().removeRoom(room); }
        Task<bool> hasRoom(RoomName room) override { return store().hasRoom(room); }
        Task<QList<RoomName>> rooms() override { return store().rooms(); }
        Task<QList<Member>> members(RoomName room) override { return store().members(room); }
        Task<> putMember(RoomName room, Member member) override { return store().putMember(room, member); }
        Task<> dropMember(RoomName room, ConnectionId id) override { return store().dropMember(room, id); }
        Task<> dropNode(NodeId node) override { return store().dropNode(node); }

    private:
        RoomStore &store() { return m_backend.redis.store(); }

        TestBackend m_backend;
    };

    RedisServer m_redis;

    std::unique_ptr<RoomStore> createStore() override
    {
        auto store = std::make_unique<Store>(endpointOf(m_redis), freshPrefix());
        return store->start() ? std::move(store) : nullptr;
    }
};

QTEST_GUILESS_MAIN(TestRedisStoreContract)
#include "tst_room_store_redis.moc"
