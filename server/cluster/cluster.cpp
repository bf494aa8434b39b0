// SPDX-License-Identifier: MIT
#include "server/cluster/cluster.h"

#include "shared/logging.h"

#include <algorithm>

namespace confab {

namespace {

/// Bounds what strangers can make us remember.
constexpr qsizetype maxCallers = 1024;
constexpr qsizetype maxWarnings = 1024;

/// Whether the other side says that it cannot read our signature.
bool isRefusal(const AnswerMessage &answer)
{
    return !answer.result && answer.result.error().code == ErrorCode::NotAuthorised;
}

} // namespace

Cluster::Cluster(NodeBus &bus, ClusterCallHandler &handler, Options options)
    : m_bus(bus)
    , m_handler(handler)
    , m_options(std::move(options))
    , m_life(std::make_shared<char>())
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { onDeadline(); });
    m_bus.setListener(this);
}

Cluster::~Cluster()
{
    m_bus.setListener(nullptr);
    // From here on coroutines that come back leave the object alone, and new calls are refused.
    m_life.reset();
    m_sent.clear();
    for (const auto &[ticket, pending] : std::exchange(m_pending, {}))
        pending.done.fulfil(failure(ErrorCode::StoreUnavailable));
}

Task<> Cluster::call(ClusterCall call)
{
    if (!m_life)
        co_return failure(ErrorCode::StoreUnavailable);
    const Promise<> done;
    const quint64 ticket = ++m_lastTicket;
    m_pending.emplace(ticket, Pending{done, QDeadlineTimer(m_options.deadline), connectionOf(call)});
    if (m_pending.size() == 1)
        startTimer();
    dispatch(ticket, std::move(call));
    const auto result = co_await done.result();
    co_return result;
}

// Takes one call to whoever has the connection. The deadline may end the call, and the object may go, at
// every wait.
QCoro::Task<> Cluster::dispatch(quint64 ticket, ClusterCall call)
{
    const Life life = m_life;
    const ConnectionId id = connectionOf(call);
    const auto owner = co_await m_bus.ownerOf(id);
    if (life.expired())
        co_return;
    const auto pending = m_pending.find(ticket);
    if (pending == m_pending.end())
        co_return;
    if (!owner) {
        finish(ticket, tl::unexpected(owner.error()));
        co_return;
    }
    if (!*owner) {
        finish(ticket, failure(ErrorCode::UnknownConnection, id.toString()));
        co_return;
    }
    const NodeAddress to = **owner;
    if (to == m_bus.address()) {
        const auto result = co_await m_handler.onClusterCall(call);
        if (!life.expired())
            finish(ticket, result);
        co_return;
    }

    // Look-ups may be answered in another order than they were asked; numbers have that of the messages.
    const quint64 number = ++m_lastNumber;
    pending->second.owner = to;
    pending->second.number = number;
    m_sent.insert(number, ticket);
    const CallMessage message{m_bus.address(), to, number, std::move(call)};
    const QByteArray bytes = encodeClusterMessage(message, m_options.token);
    const auto sent = co_await m_bus.send(to, bytes);
    if (!sent && !life.expired())
        finish(ticket, sent);
}

/// The last thing its caller does with the object: whoever waited may destroy it.
void Cluster::finish(quint64 ticket, Result<> result)
{
    const auto entry = m_pending.extract(ticket);
    if (entry.empty())
        return;
    m_sent.remove(entry.mapped().number);
    entry.mapped().done.fulfil(std::move(result));
}

void Cluster::startTimer()
{
    if (m_pending.empty())
        return;
    const auto remaining = m_pending.begin()->second.deadline.remainingTimeAsDuration();
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(remaining));
}

void Cluster::onDeadline()
{
    const Life life = m_life;
    while (!m_pending.empty() && m_pending.begin()->second.deadline.hasExpired()) {
        const auto &[ticket, pending] = *m_pending.begin();
        if (pending.owner) {
            qCDebug(logCluster, "%s did not answer call %llu in time", pending.owner->text().constData(),
                    pending.number);
        }
        finish(ticket, failure(ErrorCode::TimedOut, pending.id.toString()));
        if (life.expired())
            return;
    }
    startTimer();
}

void Cluster::onNodeMessage(const QByteArray &payload)
{
    auto decoded = decodeClusterMessage(payload, m_options.token);
    if (!decoded) {
        qCWarning(logCluster, "a message of %lld bytes from another node makes no sense: %ls",
                  qlonglong(payload.size()), qUtf16Printable(decoded.error().detail));
        return;
    }
    const NodeAddress to = std::visit([](const auto &message) { return message.to; }, decoded->message);
    if (to != m_bus.address()) {
        qCDebug(logCluster, "a message for %s came here", to.text().constData());
        return;
    }
    if (auto *call = std::get_if<CallMessage>(&decoded->message))
        onCall(decoded->signature, std::move(*call));
    else
        onAnswer(decoded->signature, std::get<AnswerMessage>(decoded->message));
}

void Cluster::onCall(Signature signature, CallMessage message)
{
    if (signature == Signature::Wrong) {
        // The caller should not have to wait for its deadline to learn of a wrong token.
        warnOfToken(message.from);
        sendAnswer(message.from, message.number, failure(ErrorCode::NotAuthorised));
        return;
    }
    if (!isNew(message)) {
        qCDebug(logCluster, "call %llu of %s came again", message.number, message.from.text().constData());
        return;
    }
    serve(std::move(message));
}

// A caller that has passed its deadline ignores the answer.
QCoro::Task<> Cluster::serve(CallMessage message)
{
    const Life life = m_life;
    const auto result = co_await m_handler.onClusterCall(message.call);
    if (!life.expired())
        sendAnswer(message.from, message.number, result);
}

QCoro::Task<> Cluster::sendAnswer(NodeAddress to, quint64 number, Result<> result)
{
    const AnswerMessage answer{m_bus.address(), to, number, std::move(result)};
    const QByteArray bytes = encodeClusterMessage(answer, m_options.token);
    const auto sent = co_await m_bus.send(to, bytes);
    if (!sent)
        qCDebug(logCluster, "call %llu of %s could not be answered", number, to.text().constData());
}

void Cluster::onAnswer(Signature signature, const AnswerMessage &answer)
{
    const auto sent = m_sent.constFind(answer.number);
    if (sent == m_sent.cend()) {
        qCDebug(logCluster, "%s answers call %llu, which does not wait for it",
                answer.from.text().constData(), answer.number);
        return;
    }
    const quint64 ticket = *sent;
    if (m_pending.at(ticket).owner != answer.from) {
        qCDebug(logCluster, "%s answers call %llu, which was not for it", answer.from.text().constData(),
                answer.number);
        return;
    }
    if (signature == Signature::Right) {
        finish(ticket, answer.result);
        return;
    }
    // Anybody may have written this, so it can do no more than refuse. Other answers are as good as lost: the
    // true one may still come.
    if (isRefusal(answer)) {
        warnOfToken(answer.from);
        finish(ticket, failure(ErrorCode::NotAuthorised));
    }
}

/// Whether the call comes for the first time; then it is remembered.
bool Cluster::isNew(const CallMessage &message)
{
    if (!m_callers.contains(message.from) && m_callers.size() >= maxCallers) {
        const auto oldest =
            std::min_element(m_callers.cbegin(), m_callers.cend(),
                             [](const Caller &a, const Caller &b) { return a.lastHeard < b.lastHeard; });
        m_callers.erase(oldest);
    }
    Caller &caller = m_callers[message.from];
    if (message.number <= caller.lastNumber)
        return false;
    caller.lastNumber = message.number;
    caller.lastHeard = ++m_callsHeard;
    return true;
}

void Cluster::warnOfToken(const NodeAddress &peer)
{
    if (m_warnedOf.contains(peer) || m_warnedOf.size() >= maxWarnings)
        return;
    m_warnedOf.insert(peer);
    qCWarning(logCluster, "%s has another cluster token; calls between it and this node are refused",
              peer.text().constData());
}

} // namespace confab
