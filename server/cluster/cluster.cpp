// SPDX-License-Identifier: MIT
#include "server/cluster/cluster.h"

#include "shared/logging.h"

#include <algorithm>

namespace confab {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Bounds what strangers can make us remember.
constexpr qsizetype maxCallers = 1024;
constexpr qsizetype maxWarnings = 1024;

/// Whether the other side says that it cannot read our signature.
bool isRefusal(const AnswerMessage &answer)
{
    return !answer.result && answer.result.error().code == ErrorCode::NotAuthorised;
}

Result<JsonText> textOf(const Result<ClusterAnswer> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (!*answer)
        return failure(ErrorCode::InvalidFrame, u"an answer without a text"_s);
    return **answer;
}

struct Envelope {
    NodeAddress from;
    NodeAddress to;
    quint64 number;
};

ClusterMessage messageOf(const Envelope &envelope, ClusterCall call)
{
    return CallMessage{envelope.from, envelope.to, envelope.number, std::move(call)};
}

ClusterMessage messageOf(const Envelope &envelope, ClusterQuestion question)
{
    return QuestionMessage{envelope.from, envelope.to, envelope.number, std::move(question)};
}

ClusterCall requestIn(CallMessage message)
{
    return std::move(message.call);
}

ClusterQuestion requestIn(QuestionMessage message)
{
    return std::move(message.question);
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
    m_deadlines.clear();
    for (const auto &[ticket, pending] : std::exchange(m_pending, {}))
        pending.done.fulfil(failure(ErrorCode::StoreUnavailable));
}

// --- asking ----------------------------------------------------------------------------------------------

Task<> Cluster::call(ClusterCall call)
{
    if (!m_life)
        co_return failure(ErrorCode::StoreUnavailable);
    const Promise<ClusterAnswer> done;
    const ConnectionId id = connectionOf(call);
    const quint64 ticket = admit(done, id.toString(), m_options.deadline);
    lookUp(ticket, id, std::move(call));
    const auto result = co_await done.result();
    if (!result)
        co_return tl::unexpected(result.error());
    co_return Result<>{};
}

Task<JsonText> Cluster::ask(NodeAddress to, ClusterQuestion question)
{
    if (!m_life)
        co_return failure(ErrorCode::StoreUnavailable);
    const Promise<ClusterAnswer> done;
    const quint64 ticket = admit(done, QString::fromUtf8(to.text()), m_options.questionDeadline);
    dispatch(ticket, to, std::move(question));
    const auto result = co_await done.result();
    co_return textOf(result);
}

Task<JsonText> Cluster::askOwner(ConnectionId id, ClusterQuestion question)
{
    if (!m_life)
        co_return failure(ErrorCode::StoreUnavailable);
    const Promise<ClusterAnswer> done;
    const quint64 ticket = admit(done, id.toString(), m_options.questionDeadline);
    lookUp(ticket, id, std::move(question));
    const auto result = co_await done.result();
    co_return textOf(result);
}

quint64 Cluster::admit(const Promise<ClusterAnswer> &done, QString subject,
                       std::chrono::milliseconds patience)
{
    const quint64 ticket = ++m_lastTicket;
    const auto deadline = Clock::now() + patience;
    m_pending.emplace(ticket, Pending{done, deadline, std::move(subject)});
    m_deadlines.emplace(deadline, ticket);
    if (m_deadlines.begin()->second == ticket)
        startTimer();
    return ticket;
}

// Takes a request to whoever has the connection. The deadline may end it, and the object may go, at every
// wait.
QCoro::Task<> Cluster::lookUp(quint64 ticket, ConnectionId id, Request request)
{
    const Life life = m_life;
    const auto owner = co_await m_bus.ownerOf(id);
    if (life.expired() || !m_pending.contains(ticket))
        co_return;
    if (!owner)
        finish(ticket, tl::unexpected(owner.error()));
    else if (!*owner)
        finish(ticket, failure(ErrorCode::UnknownConnection, id.toString()));
    else
        dispatch(ticket, **owner, std::move(request));
}

QCoro::Task<> Cluster::dispatch(quint64 ticket, NodeAddress to, Request request)
{
    const Life life = m_life;
    if (to == m_bus.address()) {
        const auto result = co_await perform(std::move(request));
        if (!life.expired())
            finish(ticket, result);
        co_return;
    }

    // Look-ups may be answered in another order than they were asked; numbers have that of the messages.
    const quint64 number = ++m_lastNumber;
    Pending &pending = m_pending.at(ticket);
    pending.owner = to;
    pending.number = number;
    m_sent.insert(number, ticket);
    const Envelope envelope{m_bus.address(), to, number};
    const ClusterMessage message =
        std::visit([&](auto &alternative) { return messageOf(envelope, std::move(alternative)); }, request);
    const QByteArray bytes = encodeClusterMessage(message, m_options.token);
    const auto sent = co_await m_bus.send(to, bytes);
    if (!sent && !life.expired())
        finish(ticket, tl::unexpected(sent.error()));
}

/// The last thing its caller does with the object: whoever waited may destroy it.
void Cluster::finish(quint64 ticket, Result<ClusterAnswer> result)
{
    const auto entry = m_pending.extract(ticket);
    if (entry.empty())
        return;
    m_deadlines.erase({entry.mapped().deadline, ticket});
    m_sent.remove(entry.mapped().number);
    entry.mapped().done.fulfil(std::move(result));
}

void Cluster::startTimer()
{
    if (m_deadlines.empty())
        return;
    const auto remaining = m_deadlines.begin()->first - Clock::now();
    m_timer.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(remaining), 0ms));
}

void Cluster::onDeadline()
{
    const Life life = m_life;
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= Clock::now()) {
        const quint64 ticket = m_deadlines.begin()->second;
        const Pending &pending = m_pending.at(ticket);
        if (pending.owner) {
            qCDebug(logCluster, "%s did not answer request %llu in time", pending.owner->text().constData(),
                    pending.number);
        }
        finish(ticket, failure(ErrorCode::TimedOut, pending.subject));
        if (life.expired())
            return;
    }
    startTimer();
}

// --- being asked -----------------------------------------------------------------------------------------

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
        onRequest(decoded->signature, std::move(*call));
    else if (auto *question = std::get_if<QuestionMessage>(&decoded->message))
        onRequest(decoded->signature, std::move(*question));
    else
        onAnswer(decoded->signature, std::get<AnswerMessage>(decoded->message));
}

template <typename Message>
void Cluster::onRequest(Signature signature, Message message)
{
    if (signature == Signature::Wrong) {
        // The caller should not have to wait for its deadline to learn of a wrong token.
        warnOfToken(message.from);
        sendAnswer(message.from, message.number, failure(ErrorCode::NotAuthorised));
        return;
    }
    if (!isNew(message.from, message.number)) {
        qCDebug(logCluster, "request %llu of %s came again", message.number, message.from.text().constData());
        return;
    }
    const NodeAddress from = message.from;
    const quint64 number = message.number;
    serve(from, number, requestIn(std::move(message)));
}

// A caller that has passed its deadline ignores the answer.
QCoro::Task<> Cluster::serve(NodeAddress from, quint64 number, Request request)
{
    const Life life = m_life;
    const auto result = co_await perform(std::move(request));
    if (!life.expired())
        sendAnswer(from, number, result);
}

Task<ClusterAnswer> Cluster::perform(Request request)
{
    if (auto *call = std::get_if<ClusterCall>(&request)) {
        const auto done = co_await m_handler.onClusterCall(std::move(*call));
        if (!done)
            co_return tl::unexpected(done.error());
        co_return ClusterAnswer();
    }
    if (!m_questionHandler)
        co_return failure(ErrorCode::Refused, u"this node answers no questions"_s);
    const auto answer =
        co_await m_questionHandler->onClusterQuestion(std::get<ClusterQuestion>(std::move(request)));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const qsizetype size = answer->bytes().size();
    if (size > cluster_question::maxAnswerBytes) {
        const QString problem =
            u"an answer of %1 bytes is too long for one node to give another: at most %2"_s;
        co_return failure(ErrorCode::Refused, problem.arg(size).arg(cluster_question::maxAnswerBytes));
    }
    const ClusterAnswer text = *answer;
    co_return text;
}

QCoro::Task<> Cluster::sendAnswer(NodeAddress to, quint64 number, Result<ClusterAnswer> result)
{
    const AnswerMessage answer{m_bus.address(), to, number, std::move(result)};
    const QByteArray bytes = encodeClusterMessage(answer, m_options.token);
    const auto sent = co_await m_bus.send(to, bytes);
    if (!sent)
        qCDebug(logCluster, "request %llu of %s could not be answered", number, to.text().constData());
}

void Cluster::onAnswer(Signature signature, const AnswerMessage &answer)
{
    const auto sent = m_sent.constFind(answer.number);
    if (sent == m_sent.cend()) {
        qCDebug(logCluster, "%s answers request %llu, which does not wait for it",
                answer.from.text().constData(), answer.number);
        return;
    }
    const quint64 ticket = *sent;
    if (m_pending.at(ticket).owner != answer.from) {
        qCDebug(logCluster, "%s answers request %llu, which was not for it", answer.from.text().constData(),
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

/// Whether the request comes for the first time; then it is remembered.
bool Cluster::isNew(const NodeAddress &from, quint64 number)
{
    if (!m_callers.contains(from) && m_callers.size() >= maxCallers) {
        const auto oldest =
            std::min_element(m_callers.cbegin(), m_callers.cend(),
                             [](const Caller &a, const Caller &b) { return a.lastHeard < b.lastHeard; });
        m_callers.erase(oldest);
    }
    Caller &caller = m_callers[from];
    if (number <= caller.lastNumber)
        return false;
    caller.lastNumber = number;
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
