// SPDX-License-Identifier: MIT
#pragma once

#include "server/cluster/cluster.h"
#include "server/rooms/room_index.h"
#include "shared/admin/node_info.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace confab {

/// What there is on this node and on all others: connections, and the nodes themselves. What it says was so
/// a moment ago, and is known to nobody but the nodes: each question is put to all of them at the same time.
/// One that does not answer is left out and logged, as all are while the store cannot say which there are.
/// Lives as long as the event loop, and longer than the cluster.
class Directory final : public ClusterQuestionHandler
{
public:
    using ReadFeed = cluster_question::ReadFeed;
    using Whereabouts = QList<std::pair<ConnectionId, NodeId>>;

    /// So many rows can be looked into.
    static constexpr qsizetype maxRows = cluster_question::maxRows;

    Directory(const RoomIndex &index, NodeId node);
    ~Directory() override;
    Q_DISABLE_COPY_MOVE(Directory)

    /// Asks the others, and answers them, from now on. Null: there are no others.
    void setCluster(Cluster *cluster, NodeBus *bus);
    /// What to say of this node.
    void setNodeInfo(std::function<NodeInfo()> nodeInfo) { m_nodeInfo = std::move(nodeInfo); }
    /// What this node keeps of what it says.
    void setFeeds(std::function<Result<JsonText>(const ReadFeed &)> feeds) { m_feeds = std::move(feeds); }

    /// The page of this node's own connections, at once.
    ConnectionPage localConnections(const ConnectionQuery &query) const;
    /// The page of those of all nodes, or of `query.node`. Error 100 when it is of several nodes and ends
    /// after `maxRows`.
    Task<ConnectionPage> connections(ConnectionQuery query);
    /// Errors: 104 when no node has it; those of `Cluster::ask`.
    Task<ConnectionDetails> details(ConnectionId id);
    /// Those of a window of members, in the same order, without those that cannot be had. Error 100 when they
    /// are more than `maxRows`.
    Task<QList<ConnectionInfo>> describe(Whereabouts connections);

    /// This node, and all others by name. Of one that does not answer nothing else is known.
    Task<QList<NodeInfo>> nodes();
    /// How many messages rooms with members had: the most that a node has counted since it has had members of
    /// the room. Rooms without are left out. Error 100 for more than `maxRows`.
    Task<QHash<RoomName, quint64>> messageCounts(QList<RoomName> rooms);
    /// What the node `node` keeps. Errors: 108 when there is no such node; those of `Cluster::ask`.
    Task<JsonText> feed(NodeId node, ReadFeed question);

private:
    struct Question {
        NodeAddress to;
        ClusterQuestion question;
    };
    struct Answer {
        NodeAddress from;
        Result<JsonText> text;
    };
    using Questions = std::vector<Question>;
    using Answers = std::vector<Answer>;

    Task<JsonText> onClusterQuestion(ClusterQuestion question) override;
    Result<JsonText> answerTo(const cluster_question::DescribeConnection &question) const;
    Result<JsonText> answerTo(const cluster_question::ListConnections &question) const;
    Result<JsonText> answerTo(const cluster_question::DescribeConnections &question) const;
    Result<JsonText> answerTo(const cluster_question::DescribeNode &question) const;
    Result<JsonText> answerTo(const cluster_question::CountMessages &question) const;
    Result<JsonText> answerTo(const ReadFeed &question) const;

    /// The same question for each of the other nodes, or for those of that name.
    QCoro::Task<Questions> questionsFor(ClusterQuestion question, std::optional<NodeId> only);
    /// Asks all of them at the same time; in the same order.
    QCoro::Task<Answers> askAll(Questions questions);
    /// The answers to one question of all that gave one.
    static QList<QJsonValue> valuesOf(const Answers &answers);
    QCoro::Task<QList<QJsonValue>> askOthers(ClusterQuestion question, std::optional<NodeId> only);
    /// Those that the nodes of these names describe.
    QCoro::Task<QHash<ConnectionId, ConnectionInfo>>
    describeElsewhere(QHash<QString, QList<ConnectionId>> byNode);
    void note(const Answer &answer);

    NodeInfo nodeInfo() const;
    std::optional<ConnectionDetails> localDetails(ConnectionId id) const;

    const RoomIndex &m_index;
    const NodeId m_node;
    Cluster *m_cluster = nullptr;
    NodeBus *m_bus = nullptr;
    std::function<NodeInfo()> m_nodeInfo;
    std::function<Result<JsonText>(const ReadFeed &)> m_feeds;
    QSet<NodeAddress> m_silent; ///< Those that did not answer last time, so that each is logged once.
};

} // namespace confab
