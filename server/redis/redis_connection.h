// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_endpoint.h"
#include "server/redis/redis_reply.h"
#include "shared/error.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace confab {

/// How to present oneself to a Redis server.
struct RedisLogin {
    QString user = {};     ///< Empty: Redis' default user.
    QString password = {}; ///< Empty: no AUTH.
    int database = 0;
    QByteArray clientName = {}; ///< For CLIENT SETNAME; empty: none.
};

/// One connection to one Redis server, by hiredis' asynchronous API on the event loop. Commands are answered
/// in the order they were given; those of one turn of the loop leave in one write. After `lost` it may be
/// opened again, also from inside the signal.
class RedisConnection : public QObject
{
    Q_OBJECT
public:
    using Answered = std::function<void(Result<RedisReply>)>;

    RedisConnection();
    ~RedisConnection() override; ///< Without signals; commands under way are answered StoreUnavailable.

    /// Looks the host up, connects, logs in and selects the database; `opened` or `lost` follows, later.
    /// Whatever was open is dropped first, without a signal.
    void open(const RedisAddress &address, const RedisLogin &login, std::chrono::milliseconds timeout);
    /// Drops the connection; commands under way are answered StoreUnavailable before this returns. `lost` is
    /// not emitted.
    void close();
    bool isOpen() const;

    /// Sends one command; `arguments` begin with its name, and it is one that has one answer.
    /// StoreUnavailable at once when the connection is not open, and when it is lost before the answer. What
    /// Redis itself refuses is a reply with an error. An answer may send, close, open again or destroy this.
    void send(const QList<QByteArray> &arguments, Answered answered);
    Task<RedisReply> command(QList<QByteArray> arguments);

    /// Makes this a connection for messages: from now on only these two calls work on it.
    /// `subscribed` and `unsubscribed` tell, once for each channel and call, that Redis has done it. Channels
    /// that are not subscribed are passed over by `unsubscribe`. Nothing happens while it is not open.
    void subscribe(const QList<QByteArray> &channels);
    void unsubscribe(const QList<QByteArray> &channels);

    /// How long the oldest command or subscription under way has been waiting for its answer; zero when there
    /// is none.
    std::chrono::milliseconds oldestWait() const;

Q_SIGNALS:
    void opened();
    /// The server is there but does not let us in: password, user, database. `lost` follows.
    void refused(const QString &reason);
    /// Could not be opened, or was closed by the other side or an error. `reason` names the address, never
    /// the password. Commands under way have been answered before; nothing of this connection comes any more.
    void lost(const QString &reason);
    void subscribed(const QByteArray &channel);
    void unsubscribed(const QByteArray &channel);
    void messageReceived(const QByteArray &channel, const QByteArray &payload);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace confab
