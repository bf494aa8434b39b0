// SPDX-License-Identifier: MIT
#include "server/redis/redis_session.h"

#include "shared/logging.h"
#include "shared/task.h"

#include <QRandomGenerator>

#include <algorithm>

namespace confab {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// Large enough to be quick, small enough that Redis serves others in between.
const QByteArray droppedAtOnce = "500";

void ignoreDropped(const QList<std::pair<ConnectionId, RoomName>> &) {}

NodeAddress newAddress(const NodeId &node)
{
    const QByteArray run = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    return NodeAddress(node.toString().toUtf8() + '/' + run);
}

QByteArray milliseconds(std::chrono::milliseconds duration)
{
    return QByteArray::number(qint64(duration.count()));
}

QList<std::pair<ConnectionId, RoomName>> pairsOf(const RedisReply::List &flat)
{
    QList<std::pair<ConnectionId, RoomName>> pairs;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2) {
        const auto id = ConnectionId::parse(flat[i].bytes());
        const auto room = RoomName::parse(flat[i + 1].bytes());
        if (id && room)
            pairs.append({*id, *room});
    }
    return pairs;
}

/// Answers of a server that cannot be the one to talk to, or not yet.
bool meansElsewhere(const QByteArray &error)
{
    return error.startsWith("READONLY") || error.startsWith("LOADING") || error.startsWith("MASTERDOWN");
}

} // namespace

RedisSession::RedisSession(const RedisEndpoint &endpoint, Options options)
    : m_options(std::move(options))
    , m_keys(m_options.keyPrefix)
    , m_address(newAddress(m_options.node))
    , m_link(endpoint, "confabd", patience(m_options.lease))
{
    connect(&m_link, &RedisLink::up, this, &RedisSession::onUp);
    connect(&m_link, &RedisLink::down, this, &RedisSession::onDown);
    connect(&m_link, &RedisLink::refused, this, &RedisSession::refused);
    connect(&m_heartbeatTimer, &QTimer::timeout, this, &RedisSession::onHeartbeatTimer);
    m_heartbeatTimer.setTimerType(Qt::PreciseTimer);
    m_heartbeatTimer.setInterval(m_options.lease / 3);
}

RedisSession::~RedisSession() = default;

std::chrono::milliseconds RedisSession::patience(std::chrono::milliseconds lease)
{
    return std::clamp<std::chrono::milliseconds>(lease / 2, 500ms, 3s);
}

void RedisSession::start()
{
    m_link.start();
}

void RedisSession::stop()
{
    m_heartbeatTimer.stop();
    ++m_attempt;
    m_state = State::Ended;
    m_link.stop();
}

void RedisSession::setListening(bool isListening)
{
    if (std::exchange(m_isListening, isListening) == isListening)
        return;
    if (isListening && m_link.isUp() && m_state != State::Ended)
        registerAnew();
}

bool RedisSession::isRegistered() const
{
    // The clock tells what a process that was stopped for long has not heard yet.
    return isNamed() && m_link.isUp() && hasLease();
}

QString RedisSession::problem() const
{
    if (!m_link.isUp())
        return m_link.lastProblem().isEmpty() ? u"redis is not connected yet"_s : m_link.lastProblem();
    return m_problem.isEmpty() ? u"members are being restored in redis"_s : m_problem;
}

tl::unexpected<Error> RedisSession::unavailable() const
{
    return failure(ErrorCode::StoreUnavailable, problem());
}

// --- names -----------------------------------------------------------------------------------------------

QByteArray RedisSession::nameFor(const NodeId &node) const
{
    if (node == m_options.node)
        return m_name;
    const QByteArray run = m_address.text().mid(m_address.text().lastIndexOf('/'));
    return node.toString().toUtf8() + run + "/0";
}

NodeAddress RedisSession::addressOf(const QByteArray &session)
{
    return NodeAddress(session.left(session.lastIndexOf('/')));
}

QByteArray RedisSession::nodeOf(const QByteArray &session)
{
    const QByteArray address = addressOf(session).text();
    return address.left(address.lastIndexOf('/'));
}

bool RedisSession::isOwn(const QByteArray &session) const
{
    return addressOf(session) == m_address;
}

// --- registering -----------------------------------------------------------------------------------------

void RedisSession::onUp()
{
    m_connectedSince = Clock::now();
    for (const RedisScript script : allRedisScripts)
        m_link.connection().send({"SCRIPT", "LOAD", source(script).body}, [](const Result<RedisReply> &) {});
    if (m_isListening && m_state != State::Ended)
        registerAnew();
}

void RedisSession::onDown()
{
    giveUpName();
    ++m_attempt;
    if (m_state != State::Ended)
        m_state = State::Away;
}

void RedisSession::giveUpName()
{
    // One whose registration was refused, or not heard of, has nothing in Redis; else its lease runs out
    // there.
    if (isNamed())
        m_oldNames.append(m_name);
    m_heartbeatTimer.stop();
    m_isHeartbeatUnderWay = false;
}

void RedisSession::registerAnew()
{
    giveUpName();
    m_name = m_address.text() + '/' + QByteArray::number(++m_generation);
    m_state = State::Registering;
    runDetached(u"registering in redis"_s, doRegister(++m_attempt));
}

Task<> RedisSession::doRegister(quint64 attempt)
{
    const auto askedAt = Clock::now();
    const QByteArray name = m_name;
    const QByteArray mode = m_isFirst ? "first" : "again";
    const QList<QByteArray> arguments{name, m_options.node.toString().toUtf8(), milliseconds(m_options.lease),
                                      mode};
    const auto reply = co_await run(RedisScript::Register, arguments);
    if (attempt != m_attempt)
        co_return Result<>{};
    if (!reply) {
        m_problem = reply.error().detail;
        m_link.reset(m_problem);
        co_return Result<>{};
    }
    const RedisReply::List answer = reply->list();
    if (answer.value(0).bytes() != "ok") {
        m_problem = u"another server runs under the node id %1"_s.arg(m_options.node.toString());
        qCCritical(logRedis, "%ls; this one stops", qUtf16Printable(m_problem));
        m_state = State::Ended;
        Q_EMIT takenOver();
        co_return Result<>{};
    }
    m_problem.clear();
    m_leaseEnd = askedAt + m_options.lease;
    // What was refused until now is under an old name, or will be restored.
    m_mustRestore = false;
    m_state = State::Restoring;
    m_heartbeatTimer.start();
    const QByteArray predecessor = answer.value(1).bytes();
    if (std::exchange(m_isFirst, false) && !predecessor.isEmpty())
        runDetached(u"dropping the node's predecessor"_s, dropDead(predecessor));
    qCInfo(logRedis, "registered as %s", name.constData());
    // Beats show at once that messages arrive.
    onHeartbeatTimer();
    Q_EMIT restoringNeeded();
    co_return Result<>{};
}

Task<> RedisSession::finishRestoring()
{
    if (m_state != State::Restoring)
        co_return unavailable();
    const quint64 attempt = m_attempt;
    while (!m_oldNames.isEmpty()) {
        const QByteArray old = m_oldNames.first();
        // Their members have left here while the store was away; leave hooks have run.
        const auto dropped = co_await dropSession(old, ignoreDropped);
        if (!dropped)
            m_mustRestore = true;
        if (attempt != m_attempt || !dropped)
            co_return unavailable();
        m_oldNames.removeAll(old);
    }
    if (m_state == State::Restoring) {
        m_state = State::Ready;
        Q_EMIT ready();
    }
    co_return Result<>{};
}

Task<> RedisSession::leave()
{
    const bool isKnown = isRegistered();
    m_heartbeatTimer.stop();
    ++m_attempt;
    m_state = State::Ended;
    const QList<QByteArray> names = m_oldNames + QList<QByteArray>{m_name};
    if (isKnown) {
        for (const QByteArray &name : names)
            co_await dropSession(name, ignoreDropped);
    }
    stop();
    co_return Result<>{};
}

// --- the lease -------------------------------------------------------------------------------------------

bool RedisSession::mayDropOthers() const
{
    // After an outage all leases have run out; whoever lives needs the time to come back.
    return m_state == State::Ready && Clock::now() - m_connectedSince > m_options.lease;
}

void RedisSession::onHeartbeatTimer()
{
    // The link gives up a server that does not answer; no second question meanwhile.
    if (!m_isHeartbeatUnderWay)
        runDetached(u"heartbeat in redis"_s, heartbeat());
}

Task<> RedisSession::heartbeat()
{
    m_isHeartbeatUnderWay = true;
    const quint64 attempt = m_attempt;
    const auto askedAt = Clock::now();
    // What was asked for without a lease was refused here, and nobody else may have noticed.
    m_mustRestore = m_mustRestore || !hasLease();
    const QByteArray mayDrop = mayDropOthers() ? "1" : "0";
    const QList<QByteArray> arguments{m_name, milliseconds(m_options.lease),
                                      m_keys.nodeChannel(m_address.text()), mayDrop};
    Q_EMIT beatSent();
    const auto reply = co_await run(RedisScript::Heartbeat, arguments);
    if (attempt != m_attempt)
        co_return Result<>{};
    m_isHeartbeatUnderWay = false;
    if (!reply)
        co_return Result<>{}; // the link knows
    const RedisReply::List answer = reply->list();
    if (answer.value(0).integer() == 0 || m_mustRestore) {
        qCWarning(logRedis, "redis may not have all that is live here: it is restored");
        registerAnew();
        co_return Result<>{};
    }
    m_leaseEnd = askedAt + m_options.lease;
    for (const RedisReply &session : answer.value(1).list()) {
        // Those of its own that are not dropped yet are when everything live is under the new one.
        if (!m_oldNames.contains(session.bytes()) && session.bytes() != m_name)
            runDetached(u"dropping a dead node"_s, dropDead(session.bytes()));
    }
    co_return Result<>{};
}

Task<> RedisSession::dropDead(QByteArray session)
{
    if (m_dropping.contains(session))
        co_return Result<>{};
    m_dropping.append(session);
    const bool isOwnPast = isOwn(session);
    qCWarning(logRedis, "the node %s is gone: its members are taken out of their rooms", session.constData());
    // Leave hooks have run for those who left this very process.
    const Dropped tell = [this, isOwnPast](const auto &batch) {
        if (!isOwnPast)
            Q_EMIT membersDropped(batch);
    };
    const auto dropped = co_await dropSession(session, tell);
    m_dropping.removeAll(session);
    if (!dropped)
        qCInfo(logRedis, "%s is not cleared up yet; it will be", session.constData());
    co_return Result<>{};
}

Task<> RedisSession::dropSession(QByteArray session, Dropped dropped)
{
    const QList<QByteArray> arguments{session, nodeOf(session), droppedAtOnce};
    for (;;) {
        const auto reply = co_await run(RedisScript::DropSession, arguments);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const RedisReply::List answer = reply->list();
        const auto batch = pairsOf(answer.value(1).list());
        if (!batch.isEmpty())
            dropped(batch);
        if (answer.value(0).integer() == 1)
            co_return Result<>{};
    }
}

// --- commands --------------------------------------------------------------------------------------------

Task<RedisReply> RedisSession::whenReady(RedisScript script, QList<QByteArray> arguments)
{
    if (!isReady())
        co_return unavailable();
    const auto reply = co_await run(script, std::move(arguments));
    co_return reply;
}

Task<RedisReply> RedisSession::whenRegistered(RedisScript script, QList<QByteArray> arguments)
{
    if (!isRegistered()) {
        m_mustRestore = true;
        co_return unavailable();
    }
    const auto reply = co_await run(script, std::move(arguments));
    if (!reply)
        m_mustRestore = true;
    co_return reply;
}

Task<RedisReply> RedisSession::commandWhenReady(QList<QByteArray> arguments)
{
    if (!isReady())
        co_return unavailable();
    const auto reply = co_await m_link.connection().command(std::move(arguments));
    co_return checked(reply);
}

void RedisSession::tell(QList<QByteArray> arguments)
{
    if (!isRegistered()) {
        m_mustRestore = true;
        return;
    }
    m_link.connection().send(arguments, [this](const Result<RedisReply> &reply) {
        if (!reply || reply->error())
            m_mustRestore = true;
    });
}

tl::unexpected<Error> RedisSession::leaseTaken()
{
    m_mustRestore = true;
    return failure(ErrorCode::StoreUnavailable, u"this node's lease was taken away"_s);
}

Task<RedisReply> RedisSession::run(RedisScript script, QList<QByteArray> arguments)
{
    const RedisScriptSource &known = source(script);
    const QList<QByteArray> rest = QList<QByteArray>{"0", m_keys.prefix()} + arguments;
    const QList<QByteArray> command = QList<QByteArray>{"EVALSHA", known.digest} + rest;
    const auto reply = co_await m_link.connection().command(command);
    const bool isForgotten = reply && reply->error() && reply->error()->text.startsWith("NOSCRIPT");
    if (!isForgotten)
        co_return checked(reply);
    // Somebody flushed Redis' scripts. This brings the script back for the next time.
    const QList<QByteArray> inFull = QList<QByteArray>{"EVAL", known.body} + rest;
    const auto again = co_await m_link.connection().command(inFull);
    co_return checked(again);
}

Result<RedisReply> RedisSession::checked(Result<RedisReply> reply)
{
    if (!reply || !reply->error())
        return reply;
    const QByteArray text = reply->error()->text;
    // Clients must not be able to fill the log.
    if (m_refusalsLogged.hasExpired()) {
        m_refusalsLogged.setRemainingTime(1s);
        qCWarning(logRedis, "redis refuses: %s", text.constData());
    }
    if (meansElsewhere(text)) {
        m_link.reset(QString::fromUtf8(text));
        Q_EMIT misled(QString::fromUtf8(text));
    }
    return failure(ErrorCode::StoreUnavailable, QString::fromUtf8(text));
}

} // namespace confab
