// SPDX-License-Identifier: MIT
#pragma once

#include "shared/admin/connection_info.h"
#include "shared/json.h"
#include "shared/model.h"

#include <variant>

namespace confab {

/// What one node may ask of another. Answers are JSON texts. Lists have at most `maxRows` entries.
namespace cluster_question {

inline constexpr qsizetype maxRows = 10'000;
/// Of an answer; whatever is longer is an error.
inline constexpr qsizetype maxAnswerBytes = 4 * 1024 * 1024;
inline constexpr qsizetype maxLevelLength = 32;

/// A ConnectionDetails. UnknownConnection when it is not there.
struct DescribeConnection {
    ConnectionId id;

    friend bool operator==(const DescribeConnection &, const DescribeConnection &) = default;
};
/// A ConnectionPage of that node's own connections.
struct ListConnections {
    ConnectionQuery query;

    friend bool operator==(const ListConnections &, const ListConnections &) = default;
};
/// An array of ConnectionInfo, without those that are not there.
struct DescribeConnections {
    QList<ConnectionId> ids;

    friend bool operator==(const DescribeConnections &, const DescribeConnections &) = default;
};
/// A NodeInfo.
struct DescribeNode {
    friend bool operator==(const DescribeNode &, const DescribeNode &) = default;
};
/// An object: from the names of those of the rooms that have members there to how many messages they had.
struct CountMessages {
    QList<RoomName> rooms;

    friend bool operator==(const CountMessages &, const CountMessages &) = default;
};
/// What the node keeps of what it says: `entries`, as `server.log` and `audit.list` answer.
struct ReadFeed {
    enum class Feed { Log, Audit };

    Feed feed;
    std::optional<quint64> after = std::nullopt; ///< Those that follow this one; else the newest.
    qsizetype limit = 100;
    QString level = {}; ///< Empty: all.

    friend bool operator==(const ReadFeed &, const ReadFeed &) = default;
};

} // namespace cluster_question

using ClusterQuestion = std::variant<cluster_question::DescribeConnection, cluster_question::ListConnections,
                                     cluster_question::DescribeConnections, cluster_question::DescribeNode,
                                     cluster_question::CountMessages, cluster_question::ReadFeed>;

/// Answers on this node what others ask.
class ClusterQuestionHandler
{
public:
    virtual ~ClusterQuestionHandler() = default;
    virtual Task<JsonText> onClusterQuestion(ClusterQuestion question) = 0;
};

} // namespace confab
