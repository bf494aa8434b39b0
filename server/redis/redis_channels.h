// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_link.h"

#include "shared/promise.h"

#include <QHash>
#include <QList>
#include <QTimer>

namespace confab {

/// Takes what is published on a channel.
class ChannelListener
{
public:
    virtual ~ChannelListener() = default;
    virtual void onChannelMessage(const QByteArray &payload) = 0;
    /// The subscription was away for a while and is there again.
    virtual void onChannelGap() = 0;
};

/// This process's subscriptions, over a connection of their own. They come back by themselves when that was
/// lost.
class RedisChannels : public QObject
{
    Q_OBJECT
public:
    RedisChannels(const RedisEndpoint &endpoint, std::chrono::milliseconds patience);
    ~RedisChannels() override;

    void start() { m_link.start(); }
    /// For good, without a signal; who waits is answered StoreUnavailable.
    void stop();

    /// Done when Redis has confirmed it; StoreUnavailable, and no subscription, when it does not. One
    /// listener a channel; it must outlive the subscription.
    Task<> subscribe(QByteArray channel, ChannelListener &listener);
    void unsubscribe(const QByteArray &channel);

    /// One that is kept from now on, confirmed as soon as there is a connection.
    void keep(const QByteArray &channel, ChannelListener &listener);

    /// A beat is on its way: unless it arrives in time, the connection is given up.
    void expectBeat();
    void takeBeat() { m_beatTimer.stop(); }

    /// Gives the connection up and makes another one.
    void reset(const QString &reason) { m_link.reset(reason); }

    /// How often subscriptions have come back after they were lost.
    quint64 gapCount() const { return m_gapCount; }

Q_SIGNALS:
    void up(); ///< Every subscription is in force.
    void down();

private:
    struct Channel {
        ChannelListener *listener;
        QList<Promise<>> waiting = {}; ///< For the confirmation.
        bool isConfirmed = false;
        bool hasGap = false; ///< Was confirmed over an earlier connection.
    };

    void refuseWaiting();
    void onLinkUp();
    void onLinkDown();
    void onSubscribed(const QByteArray &name);
    void onMessage(const QByteArray &name, const QByteArray &payload);
    void checkUp();

    RedisLink m_link;
    QTimer m_beatTimer;
    QHash<QByteArray, Channel> m_channels;
    QHash<QByteArray, int> m_staleConfirmations; ///< Still to come for subscriptions that were given up.
    qsizetype m_unconfirmed = 0;                 ///< Of those that have to come back before this is up.
    quint64 m_gapCount = 0;
    bool m_isUp = false;
    bool m_hasBeenUp = false;
};

} // namespace confab
