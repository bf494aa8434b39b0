// SPDX-License-Identifier: MIT
#include "server/redis/redis_connection.h"

#include "server/redis/redis_wire.h"
#include "shared/promise.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QHostInfo>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

namespace confab {

using namespace Qt::Literals::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

} // namespace

class RedisConnection::Private final : public RedisWire::Listener
{
public:
    struct Pending {
        Answered answered;
        Clock::time_point since;
    };
    using Owed = std::deque<Pending>;

    explicit Private(RedisConnection &connection);

    void open(const RedisAddress &address, const RedisLogin &login, std::chrono::milliseconds timeout);
    bool isOpen() const { return m_state == State::Open; }
    void enqueue(const QList<QByteArray> &arguments, Answered answered);
    RedisWire *openWire() const { return isOpen() ? m_wire.get() : nullptr; }
    std::chrono::milliseconds oldestWait() const;

    /// Ends what there is, and leaves the commands that are owed an answer.
    [[nodiscard]] Owed drop();
    /// Touches nothing but its arguments: an answer may destroy everything.
    static void refuse(Owed owed, const QString &reason);

    RedisWire::Afterwards onServed() override;

private:
    enum class State { Closed, LookingUp, LoggingIn, Open };
    enum class Step { Needed, Optional, Last };

    void lookUp(const QString &host);
    void onHostFound();
    void tryNextAddress();
    void logIn();
    void ask(const QList<QByteArray> &arguments, Step step);
    void onLoginAnswer(Step step, const RedisReply &reply);
    void onWireOver(const QString &fault);
    void onDeadline();
    void lose(const QString &fault);
    template <typename Call>
    void later(Call call);

    RedisConnection &m_connection;
    State m_state = State::Closed;
    RedisAddress m_address;
    RedisLogin m_login;
    std::chrono::milliseconds m_timeout{};
    Clock::time_point m_end;
    QList<QHostAddress> m_candidates; ///< Addresses of the host, still to be tried.
    QFutureWatcher<QHostInfo> m_lookUp;
    QString m_lookedUp; ///< What the look-up is about.
    QTimer m_deadline;
    std::unique_ptr<RedisWire> m_wire;
    Owed m_pending;
    /// Expires when the connection is dropped, so with this object, too: who calls out looks at it
    /// afterwards.
    std::shared_ptr<int> m_era = std::make_shared<int>(0);
};

RedisConnection::Private::Private(RedisConnection &connection)
    : m_connection(connection)
{
    m_deadline.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline, [this] { onDeadline(); });
    QObject::connect(&m_lookUp, &QFutureWatcherBase::finished, &m_deadline, [this] { onHostFound(); });
}

template <typename Call>
void RedisConnection::Private::later(Call call)
{
    const auto inEra = [call = std::move(call), era = std::weak_ptr(m_era)] {
        if (!era.expired())
            call();
    };
    QMetaObject::invokeMethod(&m_deadline, inEra, Qt::QueuedConnection);
}

void RedisConnection::Private::open(const RedisAddress &address, const RedisLogin &login,
                                    std::chrono::milliseconds timeout)
{
    m_address = address;
    m_login = login;
    m_timeout = timeout;
    m_end = Clock::now() + timeout;
    m_deadline.start(timeout);

    const QHostAddress ip(address.host);
    if (!ip.isNull()) {
        m_candidates = {ip};
        tryNextAddress();
        return;
    }
    m_state = State::LookingUp;
    lookUp(address.host);
}

// hiredis would look the name up by itself, and the process would stand still meanwhile.
// QHostInfo::lookupHost remembers addresses for a minute, in which Redis may have moved.
void RedisConnection::Private::lookUp(const QString &host)
{
    // A name server that hangs is not asked once more for each attempt.
    if (m_lookUp.isRunning() && m_lookedUp == host)
        return;
    m_lookedUp = host;
    const auto promise = std::make_shared<QPromise<QHostInfo>>();
    promise->start();
    m_lookUp.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, host] {
        promise->addResult(QHostInfo::fromName(host));
        promise->finish();
    });
}

void RedisConnection::Private::onHostFound()
{
    if (m_state != State::LookingUp)
        return;
    const QHostInfo info = m_lookUp.result();
    m_candidates = info.addresses();
    if (m_candidates.isEmpty()) {
        lose(info.errorString());
        return;
    }
    std::stable_partition(m_candidates.begin(), m_candidates.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    tryNextAddress();
}

// Each address gets its share of the time that is left.
void RedisConnection::Private::tryNextAddress()
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_end - Clock::now());
    m_deadline.start(std::max(left, std::chrono::milliseconds(1)) / m_candidates.size());
    m_pending.clear();
    m_state = State::LoggingIn;
    m_wire = std::make_unique<RedisWire>(*this, m_candidates.takeFirst(), m_address.port);
    if (!m_wire->isOver()) {
        logIn();
        return;
    }
    later([this] {
        if (m_wire->isOver())
            onWireOver(m_wire->fault());
    });
}

// All at once, before it is even connected; the answers come in this order.
void RedisConnection::Private::logIn()
{
    if (!m_login.password.isEmpty()) {
        QList<QByteArray> arguments{"AUTH"};
        if (!m_login.user.isEmpty())
            arguments.append(m_login.user.toUtf8());
        arguments.append(m_login.password.toUtf8());
        ask(arguments, Step::Needed);
    }
    if (m_login.database != 0)
        ask({"SELECT", QByteArray::number(m_login.database)}, Step::Needed);
    if (!m_login.clientName.isEmpty())
        ask({"CLIENT", "SETNAME", m_login.clientName}, Step::Optional);
    // Whoever answers this is there, wants no other password and has loaded its data.
    ask({"PING"}, Step::Last);
}

void RedisConnection::Private::ask(const QList<QByteArray> &arguments, Step step)
{
    enqueue(arguments, [this, step](const Result<RedisReply> &reply) { onLoginAnswer(step, *reply); });
}

void RedisConnection::Private::onLoginAnswer(Step step, const RedisReply &reply)
{
    const RedisReply::Error *const error = reply.error();
    const bool isFatal =
        error && (step == Step::Needed || (step == Step::Last && !error->text.startsWith("NOPERM")));
    if (isFatal) {
        QString text = QString::fromUtf8(error->text);
        // An AUTH that was renamed is answered with its arguments.
        if (!m_login.password.isEmpty())
            text.replace(m_login.password, u"…"_s);
        const std::weak_ptr era = m_era;
        if (!text.startsWith("LOADING"_L1))
            Q_EMIT m_connection.refused("redis at "_L1 + m_address.toString() + ": "_L1 + text);
        if (!era.expired())
            lose(text);
        return;
    }
    if (step != Step::Last)
        return;
    m_deadline.stop();
    m_login = {};
    m_candidates.clear();
    m_state = State::Open;
    Q_EMIT m_connection.opened();
}

void RedisConnection::Private::onWireOver(const QString &fault)
{
    if (m_state == State::LoggingIn && !m_candidates.isEmpty())
        tryNextAddress();
    else
        lose(fault);
}

void RedisConnection::Private::onDeadline()
{
    const QString limit = QString::number(m_timeout.count()) + " ms"_L1;
    if (m_state == State::LookingUp)
        lose("its name was not found within "_L1 + limit);
    else
        onWireOver("no answer within "_L1 + limit);
}

void RedisConnection::Private::lose(const QString &fault)
{
    const QString reason = "redis at "_L1 + m_address.toString() + ": "_L1 + fault;
    Owed owed = drop();
    const std::weak_ptr era = m_era;
    refuse(std::move(owed), reason);
    if (!era.expired())
        Q_EMIT m_connection.lost(reason);
}

RedisConnection::Private::Owed RedisConnection::Private::drop()
{
    m_era = std::make_shared<int>(0);
    m_deadline.stop();
    m_wire.reset();
    m_login = {};
    m_candidates.clear();
    Owed pending = std::exchange(m_pending, {});
    // Before that, they are those of the login.
    if (std::exchange(m_state, State::Closed) != State::Open)
        pending.clear();
    return pending;
}

void RedisConnection::Private::refuse(Owed owed, const QString &reason)
{
    for (const Pending &pending : owed)
        pending.answered(failure(ErrorCode::StoreUnavailable, reason));
}

void RedisConnection::Private::enqueue(const QList<QByteArray> &arguments, Answered answered)
{
    m_pending.push_back({std::move(answered), Clock::now()});
    m_wire->append(arguments);
}

std::chrono::milliseconds RedisConnection::Private::oldestWait() const
{
    auto since = m_wire ? m_wire->oldestChange() : std::nullopt;
    if (!m_pending.empty())
        since = since ? std::min(*since, m_pending.front().since) : m_pending.front().since;
    if (!since)
        return std::chrono::milliseconds(0);
    return std::chrono::ceil<std::chrono::milliseconds>(Clock::now() - *since);
}

RedisWire::Afterwards RedisConnection::Private::onServed()
{
    const std::weak_ptr era = m_era;
    // Taken off one by one: an event loop inside an answer goes on where this one is.
    while (!m_wire->replies.empty()) {
        RedisReply reply = std::move(m_wire->replies.front());
        m_wire->replies.pop_front();
        const Pending pending = std::move(m_pending.front());
        m_pending.pop_front();
        pending.answered(std::move(reply));
        if (era.expired())
            return RedisWire::Afterwards::Gone;
    }
    while (!m_wire->events.empty()) {
        const PubSubEvent event = std::move(m_wire->events.front());
        m_wire->events.pop_front();
        switch (event.kind) {
        case PubSubEvent::Kind::Message:
            Q_EMIT m_connection.messageReceived(event.channel, event.payload);
            break;
        case PubSubEvent::Kind::Subscribed:
            Q_EMIT m_connection.subscribed(event.channel);
            break;
        case PubSubEvent::Kind::Unsubscribed:
            Q_EMIT m_connection.unsubscribed(event.channel);
            break;
        }
        if (era.expired())
            return RedisWire::Afterwards::Gone;
    }
    if (!m_wire->isOver())
        return RedisWire::Afterwards::GoOn;
    onWireOver(m_wire->fault());
    return RedisWire::Afterwards::Gone;
}

RedisConnection::RedisConnection()
    : m_private(std::make_unique<Private>(*this))
{
}

RedisConnection::~RedisConnection()
{
    close();
}

void RedisConnection::open(const RedisAddress &address, const RedisLogin &login,
                           std::chrono::milliseconds timeout)
{
    auto owed = m_private->drop();
    m_private->open(address, login, timeout);
    Private::refuse(std::move(owed), u"the connection was opened anew"_s);
}

void RedisConnection::close()
{
    Private::refuse(m_private->drop(), u"the connection was closed"_s);
}

bool RedisConnection::isOpen() const
{
    return m_private->isOpen();
}

void RedisConnection::send(const QList<QByteArray> &arguments, Answered answered)
{
    if (isOpen())
        m_private->enqueue(arguments, std::move(answered));
    else
        answered(failure(ErrorCode::StoreUnavailable, u"there is no connection to Redis"_s));
}

Task<RedisReply> RedisConnection::command(QList<QByteArray> arguments)
{
    const Promise<RedisReply> promise;
    send(arguments, [promise](Result<RedisReply> reply) { promise.fulfil(std::move(reply)); });
    return promise.result();
}

void RedisConnection::subscribe(const QList<QByteArray> &channels)
{
    if (RedisWire *const wire = m_private->openWire())
        wire->subscribe(channels);
}

void RedisConnection::unsubscribe(const QList<QByteArray> &channels)
{
    if (RedisWire *const wire = m_private->openWire())
        wire->unsubscribe(channels);
}

std::chrono::milliseconds RedisConnection::oldestWait() const
{
    return m_private->oldestWait();
}

} // namespace confab
