// SPDX-License-Identifier: MIT
#include "server/store/local_cache.h"
#include "tests/contract/cache_contract.h"

using namespace confab;
using namespace std::chrono_literals;

class TestLocalCacheContract : public CacheContract
{
    Q_OBJECT

    class World final : public CacheWorld
    {
    public:
        Cache &one() override { return m_cache; }
        Cache &two() override { return m_cache; }
        void letPass(std::chrono::milliseconds time) override { m_now += time; }

    private:
        std::chrono::milliseconds m_now = 5s;
        LocalCache m_cache{[this] { return m_now; }};
    };

    std::unique_ptr<CacheWorld> createWorld() override { return std::make_unique<World>(); }
};

QTEST_GUILESS_MAIN(TestLocalCacheContract)
#include "moc_cache_contract.cpp"
#include "tst_cache.moc"
