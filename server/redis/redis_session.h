// SPDX-License-Identifier: MIT
#pragma once

#include "server/redis/redis_keys.h"
#include "server/redis/redis_link.h"
#include "server/redis/redis_script.h"
#include "server/store/node_bus.h"

#include <QDeadlineTimer>
#include <QList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace confab {

/// This process's standing among those that share a Redis: a lease under a session's name, renewed as long as
/// it lives. Whenever the connection or the lease was lost it registers under a new name, because what others
/// have done meanwhile with the old one is not known; `restoringNeeded` asks to put everything live under the
/// new one.
class RedisSession : public QObject
{
    Q_OBJECT
public:
    struct Options {
        NodeId node;
        QByteArray keyPrefix;
        std::chrono::milliseconds lease;
    };

    RedisSession(const RedisEndpoint &endpoint, Options options);
    ~RedisSession() override;

    void start();
    /// Whether this node's subscriptions are in force. It registers only while they are, and anew after a
    /// time without: what happened to its rooms meanwhile is not known.
    void setListening(bool isListening);
    /// Ends the connection for good, without a word to anybody; who waits for an answer gets
    /// StoreUnavailable.
    void stop();
    /// Gives the lease and what is left of this process in Redis away, and ends the connection.
    Task<> leave();

    /// How long Redis may take for an answer before it counts as lost.
    static std::chrono::milliseconds patience(std::chrono::milliseconds lease);

    /// Registered and, as far as this process can know, with a lease: members may be written.
    bool isRegistered() const;
    /// The same, and everything live has been restored.
    bool isReady() const { return m_state == State::Ready && m_isListening && isRegistered(); }
    /// Why it is not, for humans.
    QString problem() const;

    const RedisKeys &keys() const { return m_keys; }
    /// `NODE/RUN`: the same as long as the process lives.
    const NodeAddress &address() const { return m_address; }
    /// `NODE/RUN/GENERATION`, or what that would be for members said to be another node's.
    const QByteArray &name() const { return m_name; }
    QByteArray nameFor(const NodeId &node) const;
    static NodeAddress addressOf(const QByteArray &session);
    static QByteArray nodeOf(const QByteArray &session);

    /// Runs a script; its arguments follow the prefix. Sent before the call returns, or StoreUnavailable at
    /// once: unless ready, respectively registered.
    Task<RedisReply> whenReady(RedisScript script, QList<QByteArray> arguments);
    Task<RedisReply> whenRegistered(RedisScript script, QList<QByteArray> arguments);
    /// The same for plain commands.
    Task<RedisReply> commandWhenReady(QList<QByteArray> arguments);
    /// Sends a command that only keeps books; what it could not do is made good by restoring.
    void tell(QList<QByteArray> arguments);
    /// What to answer when Redis knows no such session any more. Everything live is restored, soon.
    tl::unexpected<Error> leaseTaken();

    /// Everything live is under the new session's name: drops the old ones. Ready afterwards.
    Task<> finishRestoring();

    /// Takes whatever is left of a session out of the rooms; answers who that was, batch by batch.
    using Dropped = std::function<void(QList<std::pair<ConnectionId, RoomName>>)>;
    Task<> dropSession(QByteArray session, Dropped dropped);

Q_SIGNALS:
    void restoringNeeded();
    void ready();
    /// Redis does not let us in.
    void refused(const QString &reason);
    /// The server turned out to be the wrong one, such as a replica.
    void misled(const QString &reason);
    /// A heartbeat is on its way, through this node's channel, too.
    void beatSent();
    /// Members of a node that died were taken out of their rooms.
    void membersDropped(const QList<std::pair<confab::ConnectionId, confab::RoomName>> &dropped);
    /// Another process runs under this node's id: this one must not go on.
    void takenOver();

private:
    enum class State { Away, Registering, Restoring, Ready, Ended };

    bool isNamed() const { return m_state == State::Restoring || m_state == State::Ready; }
    void giveUpName();
    void onUp();
    void onDown();
    void registerAnew();
    Task<> doRegister(quint64 attempt);
    void onHeartbeatTimer();
    Task<> heartbeat();
    Task<> dropDead(QByteArray session);
    Task<RedisReply> run(RedisScript script, QList<QByteArray> arguments);
    Result<RedisReply> checked(Result<RedisReply> reply);
    tl::unexpected<Error> unavailable() const;
    bool hasLease() const { return Clock::now() < m_leaseEnd; }
    bool mayDropOthers() const;
    bool isOwn(const QByteArray &session) const;

    using Clock = std::chrono::steady_clock;

    const Options m_options;
    const RedisKeys m_keys;
    const NodeAddress m_address;
    QTimer m_heartbeatTimer;
    QByteArray m_name;
    quint64 m_generation = 0;
    quint64 m_attempt = 0;
    QList<QByteArray> m_oldNames; ///< Not dropped yet.
    QList<QByteArray> m_dropping; ///< Of others, by this process.
    QString m_problem;
    State m_state = State::Away;
    Clock::time_point m_leaseEnd = {};
    Clock::time_point m_connectedSince = {};
    QDeadlineTimer m_refusalsLogged; ///< Until when no further ones are.
    bool m_mustRestore = false;      ///< Something that was to be changed in Redis was not.
    bool m_isListening = false;
    bool m_isFirst = true;
    bool m_isHeartbeatUnderWay = false;
    RedisLink m_link; ///< Ends first: whoever waits for an answer is told, and finds the rest alive.
};

} // namespace confab
