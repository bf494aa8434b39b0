// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_reply.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QSet>
#include <QSocketNotifier>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

struct redisAsyncContext;
struct redisReply;

namespace confab {

struct PubSubEvent {
    enum class Kind { Subscribed, Unsubscribed, Message };
    Kind kind;
    QByteArray channel;
    QByteArray payload = {};
};

/// One hiredis context and its two notifiers. Nothing of ours runs inside hiredis: its callbacks only put
/// down what has come, and the listener is called when hiredis has returned. So whatever the listener does,
/// destroying this included, finds no hiredis function on the stack, and redisAsyncFree is never deferred.
///
/// Order of destruction: redisAsyncFree, or hiredis itself on an error, answers pending commands with null
/// (we ignore it) and calls the cleanup hook. That switches the notifiers off, while the descriptor is still
/// open, and forgets the context; hiredis then closes the descriptor and calls no hook any more. The
/// notifiers themselves go with this object, later where one of them is just telling.
class RedisWire
{
public:
    enum class Afterwards { GoOn, Gone };

    class Listener
    {
    public:
        virtual ~Listener() = default;
        /// Something has come or failed. Says whether the wire is still there.
        virtual Afterwards onServed() = 0;
    };

    RedisWire(Listener &listener, const QHostAddress &host, quint16 port);
    ~RedisWire();
    RedisWire(const RedisWire &) = delete;
    RedisWire &operator=(const RedisWire &) = delete;

    /// Neither does anything once it is over.
    void append(const QList<QByteArray> &arguments) { append(arguments, &RedisWire::onReply); }
    void subscribe(const QList<QByteArray> &channels);
    void unsubscribe(const QList<QByteArray> &channels);

    bool isOver() const { return m_context == nullptr; }
    QString fault() const { return m_fault; }
    /// When the oldest change of subscriptions under way was sent.
    std::optional<std::chrono::steady_clock::time_point> oldestChange() const;

    std::deque<RedisReply> replies; ///< For the listener to take.
    std::deque<PubSubEvent> events; ///< For the listener to take.

private:
    using Clock = std::chrono::steady_clock;
    using Callback = void(redisAsyncContext *, void *, void *);

    static constexpr int readBytes = 16 * 1024; ///< What hiredis takes at a time.
    static constexpr int readsPerTurn = 16;

    static RedisWire &of(void *wire) { return *static_cast<RedisWire *>(wire); }
    static void onReply(redisAsyncContext *context, void *reply, void *);
    static void onPushed(redisAsyncContext *context, void *reply, void *);
    void take(const redisReply &pushed);
    void append(const QList<QByteArray> &arguments, Callback *callback);
    void attach();
    void cleanUp();
    void onReadable();
    void onWritable();
    void tell();
    int readsWaiting() const;

    Listener &m_listener;
    redisAsyncContext *m_context = nullptr; ///< Null once hiredis has given it up.
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QString m_fault;
    QSet<QByteArray> m_channels;             ///< Those subscribed when all that was sent will be done.
    std::deque<Clock::time_point> m_changes; ///< Of subscriptions, under way.
    int m_telling = 0;
};

} // namespace confab
