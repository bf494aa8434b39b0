// SPDX-License-Identifier: MIT
#pragma once

#include "server/cluster/cluster_call.h"
#include "server/cluster/cluster_codec.h"
#include "server/store/node_bus.h"
#include "shared/promise.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>

namespace confab {

/// Calls on connections of other nodes. A call goes to the node that has the connection, is signed with the
/// cluster's token, and ends with that node's answer or at its deadline.
class Cluster final : private NodeBusListener
{
public:
    struct Options {
        QByteArray token; ///< Empty: whoever can write to the store is trusted.
        std::chrono::milliseconds deadline = std::chrono::seconds(5);
    };

    /// `handler` does what other nodes ask for, and what is asked here about connections of this node.
    Cluster(NodeBus &bus, ClusterCallHandler &handler, Options options);
    /// Calls that wait end with StoreUnavailable. What the handler has begun goes on, and is not answered.
    ~Cluster() override;
    Q_DISABLE_COPY_MOVE(Cluster)

    /// Errors: UnknownConnection when no node has it, at once; StoreUnavailable; NotAuthorised when the other
    /// node's token is another one; TimedOut at the deadline, when it may have been done all the same; and
    /// those of the call itself.
    Task<> call(ClusterCall call);

private:
    struct Pending {
        Promise<> done;
        QDeadlineTimer deadline;
        ConnectionId id;
        std::optional<NodeAddress> owner = {}; ///< Once it has been sent.
        quint64 number = 0;                    ///< Of the message, from then on.
    };
    struct Caller {
        quint64 lastNumber = 0;
        quint64 lastHeard = 0;
    };
    using Life = std::weak_ptr<const void>;

    void onNodeMessage(const QByteArray &payload) override;
    void onCall(Signature signature, CallMessage message);
    void onAnswer(Signature signature, const AnswerMessage &answer);
    void onDeadline();

    QCoro::Task<> dispatch(quint64 ticket, ClusterCall call);
    QCoro::Task<> serve(CallMessage message);
    QCoro::Task<> sendAnswer(NodeAddress to, quint64 number, Result<> result);

    void finish(quint64 ticket, Result<> result);
    void startTimer();
    bool isNew(const CallMessage &message);
    void warnOfToken(const NodeAddress &peer);

    NodeBus &m_bus;
    ClusterCallHandler &m_handler;
    const Options m_options;

    std::map<quint64, Pending> m_pending; ///< By ticket: in the order of coming, which is that of deadlines.
    QHash<quint64, quint64> m_sent;       ///< From the message's number to the ticket.
    quint64 m_lastTicket = 0;
    quint64 m_lastNumber = 0;
    QTimer m_timer;

    QHash<NodeAddress, Caller> m_callers;
    quint64 m_callsHeard = 0;
    QSet<NodeAddress> m_warnedOf;

    std::shared_ptr<const void> m_life; ///< What coroutines look at before they touch the object again.
};

} // namespace confab
