// SPDX-License-Identifier: MIT
#pragma once

#include "server/cluster/cluster_call.h"
#include "server/cluster/cluster_codec.h"
#include "server/cluster/cluster_question.h"
#include "server/store/node_bus.h"
#include "shared/promise.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <set>

namespace confab {

/// Calls on connections of other nodes, and questions to other nodes. A call goes to the node that has the
/// connection; it is signed with the cluster's token, as a question is, and ends with that node's answer or
/// at its deadline.
class Cluster final : private NodeBusListener
{
public:
    struct Options {
        QByteArray token; ///< Empty: whoever can write to the store is trusted.
        std::chrono::milliseconds deadline = std::chrono::seconds(5);
        std::chrono::milliseconds questionDeadline = std::chrono::seconds(2);
    };

    /// `handler` does what other nodes ask for, and what is asked here about connections of this node.
    Cluster(NodeBus &bus, ClusterCallHandler &handler, Options options);
    /// Calls that wait end with StoreUnavailable. What the handler has begun goes on, and is not answered.
    ~Cluster() override;
    Q_DISABLE_COPY_MOVE(Cluster)

    /// Answers what other nodes ask, and what is asked here of this node. Null: nobody does.
    void setQuestionHandler(ClusterQuestionHandler *handler) { m_questionHandler = handler; }

    /// Errors: UnknownConnection when no node has it, at once; StoreUnavailable; NotAuthorised when the other
    /// node's token is another one; TimedOut at the deadline, when it may have been done all the same; and
    /// those of the call itself.
    Task<> call(ClusterCall call);

    /// What the node `to` answers. Errors as those of `call`; Refused, with a detail, when the answer is too
    /// long, or the node answers no questions.
    Task<JsonText> ask(NodeAddress to, ClusterQuestion question);
    /// What the node that has the connection answers.
    Task<JsonText> askOwner(ConnectionId id, ClusterQuestion question);

private:
    using Clock = std::chrono::steady_clock;
    using Request = std::variant<ClusterCall, ClusterQuestion>;

    struct Pending {
        Promise<ClusterAnswer> done;
        Clock::time_point deadline;
        QString subject;                       ///< The connection or node it is about.
        std::optional<NodeAddress> owner = {}; ///< Once it has been sent.
        quint64 number = 0;                    ///< Of the message, from then on.
    };
    struct Caller {
        quint64 lastNumber = 0;
        quint64 lastHeard = 0;
    };
    using Life = std::weak_ptr<const void>;

    void onNodeMessage(const QByteArray &payload) override;
    template <typename Message>
    void onRequest(Signature signature, Message message);
    void onAnswer(Signature signature, const AnswerMessage &answer);
    void onDeadline();

    /// A place among the pending; its number.
    quint64 admit(const Promise<ClusterAnswer> &done, QString subject, std::chrono::milliseconds patience);
    QCoro::Task<> lookUp(quint64 ticket, ConnectionId id, Request request);
    QCoro::Task<> dispatch(quint64 ticket, NodeAddress to, Request request);
    QCoro::Task<> serve(NodeAddress from, quint64 number, Request request);
    Task<ClusterAnswer> perform(Request request);
    QCoro::Task<> sendAnswer(NodeAddress to, quint64 number, Result<ClusterAnswer> result);

    void finish(quint64 ticket, Result<ClusterAnswer> result);
    void startTimer();
    bool isNew(const NodeAddress &from, quint64 number);
    void warnOfToken(const NodeAddress &peer);

    NodeBus &m_bus;
    ClusterCallHandler &m_handler;
    ClusterQuestionHandler *m_questionHandler = nullptr;
    const Options m_options;

    std::map<quint64, Pending> m_pending;                        ///< By ticket.
    std::set<std::pair<Clock::time_point, quint64>> m_deadlines; ///< With the ticket.
    QHash<quint64, quint64> m_sent;                              ///< From the message's number to the ticket.
    quint64 m_lastTicket = 0;
    quint64 m_lastNumber = 0;
    QTimer m_timer;

    QHash<NodeAddress, Caller> m_callers;
    quint64 m_callsHeard = 0;
    QSet<NodeAddress> m_warnedOf;

    std::shared_ptr<const void> m_life; ///< What coroutines look at before they touch the object again.
};

} // namespace confab
