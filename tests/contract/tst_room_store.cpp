// SPDX-License-Identifier: MIT
#include "server/app/measured_store.h"
#include "server/store/local_store.h"
#include "tests/contract/room_store_contract.h"
#include "tests/support/deferred_store.h"

#include <QTemporaryDir>

using namespace confab;

class LocalStoreInMemory : public RoomStoreContract
{
    Q_OBJECT
    std::unique_ptr<RoomStore> createStore() override { return std::make_unique<LocalStore>(); }
};

class LocalStoreOnSqlite : public RoomStoreContract
{
    Q_OBJECT
    std::unique_ptr<RoomStore> createStore() override
    {
        auto archive =
            SqliteArchive::open(m_folder.filePath(QStringLiteral("%1/rooms.db").arg(++m_storeCount)));
        if (!archive)
            return nullptr;
        auto store = LocalStore::open(std::move(*archive));
        return store ? std::move(*store) : nullptr;
    }

    QTemporaryDir m_folder;
    int m_storeCount = 0;
};

class LocalStoreDeferred : public RoomStoreContract
{
    Q_OBJECT
    std::unique_ptr<RoomStore> createStore() override
    {
        return std::make_unique<DeferredStore>(std::make_shared<LocalStore>());
    }
};

class LocalStoreMeasured : public RoomStoreContract
{
    Q_OBJECT
    std::unique_ptr<RoomStore> createStore() override
    {
        m_stores.push_back(std::make_unique<LocalStore>());
        return std::make_unique<MeasuredStore>(*m_stores.back());
    }

    std::vector<std::unique_ptr<LocalStore>> m_stores;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    LocalStoreInMemory inMemory;
    LocalStoreOnSqlite onSqlite;
    LocalStoreDeferred deferred;
    LocalStoreMeasured measured;
    int failed = 0;
    for (QObject *backend : QList<QObject *>{&inMemory, &onSqlite, &deferred, &measured})
        failed += QTest::qExec(backend, argc, argv);
    return failed;
}

#include "moc_room_store_contract.cpp"
#include "tst_room_store.moc"
