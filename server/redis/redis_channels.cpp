// SPDX-License-Identifier: MIT
#include "server/redis/redis_channels.h"

#include "shared/logging.h"

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

// In one command, so that Redis can serve others in between.
constexpr qsizetype subscribedAtOnce = 500;

} // namespace

RedisChannels::RedisChannels(const RedisEndpoint &endpoint, std::chrono::milliseconds patience)
    : m_link(endpoint, "confabd-channels", patience)
{
    m_beatTimer.setSingleShot(true);
    m_beatTimer.setInterval(patience);
    connect(&m_beatTimer, &QTimer::timeout, this,
            [this] { m_link.reset(u"subscriptions bring nothing any more"_s); });
    connect(&m_link, &RedisLink::up, this, &RedisChannels::onLinkUp);
    connect(&m_link, &RedisLink::down, this, &RedisChannels::onLinkDown);
    connect(&m_link.connection(), &RedisConnection::subscribed, this, &RedisChannels::onSubscribed);
    connect(&m_link.connection(), &RedisConnection::messageReceived, this, &RedisChannels::onMessage);
}

RedisChannels::~RedisChannels() = default;

// --- subscriptions ---------------------------------------------------------------------------------------

Task<> RedisChannels::subscribe(QByteArray name, ChannelListener &listener)
{
    if (!m_isUp)
        co_return failure(ErrorCode::StoreUnavailable, m_link.lastProblem());
    const auto found = m_channels.find(name);
    if (found == m_channels.end()) {
        m_channels.insert(name, {&listener});
        m_link.connection().subscribe({name});
    } else if (found->isConfirmed) {
        co_return Result<>{};
    }
    const Promise<> confirmed;
    m_channels[name].waiting.append(confirmed);
    const auto result = co_await confirmed.result();
    co_return result;
}

void RedisChannels::unsubscribe(const QByteArray &name)
{
    const auto found = m_channels.constFind(name);
    if (found == m_channels.cend())
        return;
    const bool isConfirmed = found->isConfirmed;
    const auto waiting = found->waiting;
    m_channels.erase(found);
    if (m_link.isUp()) {
        if (!isConfirmed)
            ++m_staleConfirmations[name];
        m_link.connection().unsubscribe({name});
    }
    if (!isConfirmed && waiting.isEmpty() && m_link.isUp()) {
        --m_unconfirmed;
        checkUp();
    }
    for (const Promise<> &promise : waiting)
        promise.fulfil(failure(ErrorCode::StoreUnavailable, u"the subscription was given up"_s));
}

void RedisChannels::keep(const QByteArray &name, ChannelListener &listener)
{
    Q_ASSERT(!m_link.isUp());
    m_channels.insert(name, {&listener});
}

void RedisChannels::onSubscribed(const QByteArray &name)
{
    if (const auto stale = m_staleConfirmations.find(name); stale != m_staleConfirmations.end()) {
        if (--*stale == 0)
            m_staleConfirmations.erase(stale);
        return;
    }
    const auto found = m_channels.find(name);
    if (found == m_channels.end() || found->isConfirmed)
        return;
    found->isConfirmed = true;
    const auto waiting = std::exchange(found->waiting, {});
    const bool wasLost = std::exchange(found->hasGap, false);
    ChannelListener *const listener = found->listener;
    // From here on whoever is told may change the channels.
    for (const Promise<> &promise : waiting)
        promise.fulfil({});
    if (wasLost)
        listener->onChannelGap();
    if (!m_isUp && waiting.isEmpty()) {
        --m_unconfirmed;
        checkUp();
    }
}

void RedisChannels::stop()
{
    m_beatTimer.stop();
    m_isUp = false;
    m_link.stop();
    refuseWaiting();
}

void RedisChannels::refuseWaiting()
{
    QList<Promise<>> waiting;
    for (Channel &channel : m_channels)
        waiting += std::exchange(channel.waiting, {});
    for (const Promise<> &promise : waiting)
        promise.fulfil(failure(ErrorCode::StoreUnavailable, m_link.lastProblem()));
}

// --- the connection --------------------------------------------------------------------------------------

void RedisChannels::onLinkUp()
{
    m_staleConfirmations.clear();
    m_unconfirmed = m_channels.size();
    if (m_hasBeenUp)
        ++m_gapCount;
    QList<QByteArray> names;
    for (auto channel = m_channels.cbegin(); channel != m_channels.cend(); ++channel) {
        names.append(channel.key());
        if (names.size() == subscribedAtOnce)
            m_link.connection().subscribe(std::exchange(names, {}));
    }
    if (!names.isEmpty())
        m_link.connection().subscribe(names);
    checkUp();
}

void RedisChannels::onLinkDown()
{
    m_beatTimer.stop();
    const bool wasUp = std::exchange(m_isUp, false);
    m_hasBeenUp = m_hasBeenUp || wasUp;
    QList<QByteArray> given;
    for (auto channel = m_channels.begin(); channel != m_channels.end(); ++channel) {
        channel->hasGap = channel->hasGap || channel->isConfirmed;
        // Who waits for the confirmation of a new one is refused; there is nothing to come back to.
        if (!std::exchange(channel->isConfirmed, false) && !channel->hasGap && wasUp)
            given.append(channel.key());
    }
    refuseWaiting();
    for (const QByteArray &name : given)
        m_channels.remove(name);
    if (wasUp)
        Q_EMIT down();
}

void RedisChannels::checkUp()
{
    if (m_isUp || m_unconfirmed > 0)
        return;
    m_isUp = true;
    Q_EMIT up();
}

void RedisChannels::onMessage(const QByteArray &name, const QByteArray &payload)
{
    const auto found = m_channels.constFind(name);
    if (found != m_channels.cend())
        found->listener->onChannelMessage(payload);
}

void RedisChannels::expectBeat()
{
    if (m_isUp && !m_beatTimer.isActive())
        m_beatTimer.start();
}

} // namespace confab
