// SPDX-License-Identifier: MIT
#include "server/redis/redis_link.h"

#include "shared/logging.h"

#include <QPointer>
#include <QRandomGenerator>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds sentinelPatience{1000};

QString textOf(const Result<RedisReply> &reply)
{
    return QString::fromUtf8(reply->error()->text);
}

/// Whether the server cannot be asked for its role: an ACL or a proxy does not let us.
bool isRoleHidden(const RedisReply::Error &error)
{
    return error.text.startsWith("NOPERM") || error.text.startsWith("ERR unknown command");
}

} // namespace

RedisLink::RedisLink(const RedisEndpoint &endpoint, QByteArray clientName, std::chrono::milliseconds patience)
    : m_endpoint(endpoint)
    , m_clientName(std::move(clientName))
    , m_patience(patience)
{
    Q_ASSERT(!endpoint.addresses.isEmpty());
    m_retryTimer.setSingleShot(true);
    m_watchTimer.setSingleShot(true);
    m_sentinelTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &RedisLink::tryNow);
    connect(&m_watchTimer, &QTimer::timeout, this, &RedisLink::watch);
    connect(&m_sentinelTimer, &QTimer::timeout, this, [this] { onSentinelFailed(u"it does not answer"_s); });
    connect(&m_connection, &RedisConnection::refused, this, &RedisLink::refused);
    connect(&m_connection, &RedisConnection::opened, this, &RedisLink::onOpened);
    connect(&m_connection, &RedisConnection::lost, this, &RedisLink::fail);
    connect(&m_sentinel, &RedisConnection::opened, this, &RedisLink::onSentinelOpened);
    connect(&m_sentinel, &RedisConnection::lost, this, &RedisLink::onSentinelFailed);
}

RedisLink::~RedisLink()
{
    stop();
}

void RedisLink::start()
{
    if (m_state == State::Stopped)
        tryNow();
}

void RedisLink::stop()
{
    m_state = State::Stopped;
    m_retryTimer.stop();
    m_watchTimer.stop();
    m_sentinelTimer.stop();
    m_sentinel.close();
    m_connection.close();
}

void RedisLink::reset(const QString &reason)
{
    if (m_state != State::Stopped && m_state != State::Waiting)
        fail(reason);
}

void RedisLink::tryNow()
{
    if (m_endpoint.masterName.isEmpty()) {
        openServer(m_endpoint.addresses.first());
        return;
    }
    m_askedCount = 0;
    askNextSentinel();
}

void RedisLink::askNextSentinel()
{
    m_state = State::Asking;
    m_sentinelTimer.stop();
    const qsizetype index = (m_firstSentinel + m_askedCount) % m_endpoint.addresses.size();
    ++m_askedCount;
    m_sentinel.open(m_endpoint.addresses[index], RedisLogin(), sentinelPatience);
}

void RedisLink::onSentinelOpened()
{
    m_sentinelTimer.start(sentinelPatience);
    m_sentinel.send({"SENTINEL", "get-master-addr-by-name", m_endpoint.masterName.toUtf8()},
                    [this](const Result<RedisReply> &reply) {
                        // Otherwise it is lost or was given up, which we are told elsewhere.
                        if (reply && m_state == State::Asking)
                            onSentinelAnswer(reply);
                    });
}

void RedisLink::onSentinelAnswer(const Result<RedisReply> &reply)
{
    if (reply->error()) {
        onSentinelFailed(textOf(reply));
        return;
    }
    const RedisReply::List master = reply->list();
    const ushort port = master.size() == 2 ? master[1].bytes().toUShort() : 0;
    if (port == 0) {
        onSentinelFailed("it knows no master named "_L1 + m_endpoint.masterName);
        return;
    }
    m_sentinelTimer.stop();
    m_sentinel.close();
    // Next time this one is asked first, unless what it says leads nowhere; then those behind it are.
    m_firstSentinel = (m_firstSentinel + m_askedCount - 1) % m_endpoint.addresses.size();
    openServer({QString::fromUtf8(master[0].bytes()), port});
}

void RedisLink::onSentinelFailed(const QString &reason)
{
    if (m_askedCount < m_endpoint.addresses.size()) {
        askNextSentinel();
        return;
    }
    const qsizetype last = (m_firstSentinel + m_askedCount - 1) % m_endpoint.addresses.size();
    fail("no sentinel names the master; the last one, "_L1 + m_endpoint.addresses[last].toString() + ": "_L1 +
         reason);
}

void RedisLink::openServer(const RedisAddress &address)
{
    m_state = State::Opening;
    m_server = address;
    const RedisLogin login{m_endpoint.user, m_endpoint.password, m_endpoint.database, m_clientName};
    m_connection.open(address, login, m_patience);
}

void RedisLink::onOpened()
{
    m_connection.send({"ROLE"}, [this](const Result<RedisReply> &reply) {
        if (reply)
            onRole(*reply);
    });
    watch();
}

void RedisLink::onRole(const RedisReply &reply)
{
    const QString who = "redis at "_L1 + m_server.toString();
    if (reply.error() && !isRoleHidden(*reply.error())) {
        fail(who + ": "_L1 + QString::fromUtf8(reply.error()->text));
        return;
    }
    const RedisReply::List role = reply.list();
    if (!role.isEmpty() && role.first().bytes() != "master") {
        fail(who + " is not a master"_L1);
        return;
    }
    m_state = State::Up;
    m_provenAt.setRemainingTime(lastDelay);
    m_lastProblem.clear();
    qCInfo(logRedis).noquote() << "connected to" << who;
    Q_EMIT up();
}

// Looks again when a command could be too old, and otherwise often enough to see one in time.
void RedisLink::watch()
{
    const auto waiting = m_connection.oldestWait();
    if (waiting >= m_patience) {
        fail("redis at "_L1 + m_server.toString() + " has not answered for "_L1 +
             QString::number(waiting.count()) + " ms"_L1);
        return;
    }
    m_watchTimer.start(waiting.count() > 0 ? m_patience - waiting : m_patience / 4);
}

void RedisLink::fail(const QString &reason)
{
    const bool wasUp = m_state == State::Up;
    if (m_state == State::Opening)
        m_firstSentinel = (m_firstSentinel + 1) % m_endpoint.addresses.size();
    if (wasUp || reason != m_lastProblem)
        qCWarning(logRedis).noquote() << reason;
    m_lastProblem = reason;
    m_state = State::Waiting;
    if (wasUp && m_provenAt.hasExpired())
        m_delay = firstDelay;
    m_watchTimer.stop();
    m_sentinelTimer.stop();
    m_retryTimer.start(nextDelay());
    m_sentinel.close();
    // Those who are answered now may stop or destroy this.
    const QPointer<RedisLink> self(this);
    m_connection.close();
    if (self && wasUp && m_state == State::Waiting)
        Q_EMIT down(reason);
}

// Half of it is chance, so that nodes that lost the server together do not come back together.
std::chrono::milliseconds RedisLink::nextDelay()
{
    const auto delay = std::exchange(m_delay, std::min(m_delay * 2, lastDelay));
    const qint64 half = delay.count() / 2;
    return std::chrono::milliseconds(half + QRandomGenerator::global()->bounded(half + 1));
}

} // namespace confab
