// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_connection.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace confab {

/// Keeps one connection to the Redis server of an endpoint, asking its sentinels for the master each time
/// where it has any: opens it again whenever it is lost, soon at first, then every second, with jitter. Gives
/// up a connection whose server does not answer for `patience`, or turned out to be a replica.
class RedisLink : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds firstDelay{50};
    static constexpr std::chrono::milliseconds lastDelay{1000};

    RedisLink(const RedisEndpoint &endpoint, QByteArray clientName, std::chrono::milliseconds patience);
    ~RedisLink() override;

    /// Begins; `up` follows when it is there.
    void start();
    /// Ends it for good, without a signal.
    void stop();
    /// Drops the connection as if it had failed: `down` comes before this returns, and later it is opened
    /// again. For whoever is answered READONLY, too: this master has become a replica.
    void reset(const QString &reason);

    bool isUp() const { return m_state == State::Up && m_connection.isOpen(); }
    /// For commands and subscriptions, while it is up.
    RedisConnection &connection() { return m_connection; }
    /// Why it is not up, for humans; empty while nothing has failed.
    QString lastProblem() const { return m_lastProblem; }

Q_SIGNALS:
    void up();
    /// Redis is there but does not let us in. It is tried again all the same.
    void refused(const QString &reason);
    void down(const QString &reason); ///< After it was up, and when commands under way have been answered.

private:
    enum class State { Stopped, Waiting, Asking, Opening, Up };

    void tryNow();
    void askNextSentinel();
    void onSentinelOpened();
    void onSentinelAnswer(const Result<RedisReply> &reply);
    void onSentinelFailed(const QString &reason);
    void openServer(const RedisAddress &address);
    void onOpened();
    void onRole(const RedisReply &reply);
    void fail(const QString &reason);
    void watch();
    std::chrono::milliseconds nextDelay();

    const RedisEndpoint m_endpoint;
    const QByteArray m_clientName;
    const std::chrono::milliseconds m_patience;
    RedisConnection m_connection;
    RedisConnection m_sentinel;
    QTimer m_retryTimer;
    QTimer m_watchTimer;
    QTimer m_sentinelTimer;
    QDeadlineTimer m_provenAt; ///< When a connection that is up has lasted.
    RedisAddress m_server;     ///< The one last tried.
    std::chrono::milliseconds m_delay = firstDelay;
    qsizetype m_firstSentinel = 0; ///< The one to ask first.
    qsizetype m_askedCount = 0;    ///< Sentinels asked in this attempt.
    State m_state = State::Stopped;
    QString m_lastProblem;
};

} // namespace confab
