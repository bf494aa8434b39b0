// SPDX-License-Identifier: MIT
#include "server/redis/redis_backend.h"

#include "shared/promise.h"
#include "shared/task.h"

#include <QTimer>

namespace confab {

using namespace Qt::Literals::StringLiterals;

RedisBackend::RedisBackend(const RedisEndpoint &endpoint, RedisSession::Options options)
    : m_session(endpoint, options)
    , m_channels(endpoint, RedisSession::patience(options.lease))
    , m_store(m_session, m_incarnations)
    , m_broker(m_session, m_channels, m_incarnations)
    , m_events(m_session, m_channels)
    , m_presence(m_session, m_incarnations)
    , m_bus(m_session, m_channels)
    , m_cache(m_session)
{
    QObject::connect(&m_channels, &RedisChannels::up, &m_session, [this] { m_session.setListening(true); });
    QObject::connect(&m_session, &RedisSession::misled, &m_channels, &RedisChannels::reset);
    QObject::connect(&m_channels, &RedisChannels::down, &m_session,
                     [this] { m_session.setListening(false); });
}

void RedisBackend::start()
{
    m_session.start();
    m_channels.start();
}

Task<> RedisBackend::untilReady(std::chrono::milliseconds deadline)
{
    if (isReady())
        co_return Result<>{};
    const Promise<> ready;
    QObject waiting;
    const auto check = [this, ready] {
        if (isReady())
            ready.fulfil({});
    };
    QObject::connect(&m_session, &RedisSession::ready, &waiting, check);
    QObject::connect(&m_session, &RedisSession::refused, &waiting, [ready](const QString &reason) {
        ready.fulfil(failure(ErrorCode::StoreUnavailable, reason));
    });
    QTimer::singleShot(deadline, &waiting, [this, ready] {
        ready.fulfil(failure(ErrorCode::StoreUnavailable, m_session.problem()));
    });
    const auto result = co_await ready.result();
    co_return result;
}

void RedisBackend::stop()
{
    m_session.stop();
    m_channels.stop();
}

Task<> RedisBackend::leave(std::chrono::milliseconds deadline)
{
    const Promise<> left;
    QObject waiting;
    QTimer::singleShot(deadline, &waiting, [left] { left.fulfil(failure(ErrorCode::TimedOut)); });
    const auto leaving = [](RedisSession &session, Promise<> done) -> Task<> {
        co_await session.leave();
        done.fulfil({});
        co_return Result<>{};
    };
    runDetached(u"leaving redis"_s, leaving(m_session, left));
    const auto result = co_await left.result();
    stop();
    co_return result;
}

} // namespace confab
