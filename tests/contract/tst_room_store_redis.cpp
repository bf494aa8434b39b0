// SPDX-License-Identifier: MIT
#include "tests/contract/room_store_contract.h"
#include "tests/support/redis_node.h"

#include <vector>

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
        Task<QList<RoomSummary>> summaries() override { return store().summaries(); }
        Task<RoomSummary> summary(RoomName room) override { return store().summary(room); }
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

private Q_SLOTS:
    void summariesOfMoreRoomsThanOnePageAreComplete_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("just one page") << 1000;
        QTest::newRow("a room more") << 1001;
        QTest::newRow("some pages") << 2500;
    }
    void summariesOfMoreRoomsThanOnePageAreComplete()
    {
        QFETCH(int, count);
        std::vector<Task<Added>> underWay;
        for (int i = 0; i < count; ++i)
            underWay.push_back(store().addRoom(*RoomName::parse(QByteArray::number(i))));
        for (auto &task : underWay)
            QVERIFY(await(std::move(task)));
        const auto names = await(store().rooms()).value();
        const auto summaries = await(store().summaries()).value();
        QCOMPARE(summaries.size(), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(summaries[i].room, names[i]);
    }
};

QTEST_GUILESS_MAIN(TestRedisStoreContract)
#include "moc_room_store_contract.cpp"
#include "tst_room_store_redis.moc"
