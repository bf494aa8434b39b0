// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_session.h"
#include "server/store/cache.h"

namespace confab {

/// A cache that all nodes share. Answers StoreUnavailable at once while this node is not ready.
class RedisCache final : public Cache
{
public:
    explicit RedisCache(RedisSession &session)
        : m_session(session)
    {
    }

    Task<> put(QByteArray key, JsonText value, std::chrono::milliseconds timeToLive) override;
    Task<std::optional<JsonText>> get(QByteArray key) override;
    Task<bool> remove(QByteArray key) override;

private:
    RedisSession &m_session;
};

} // namespace confab
