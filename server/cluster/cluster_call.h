// SPDX-License-Identifier: MIT
#pragma once

#include "shared/ids.h"
#include "shared/json.h"

#include <variant>

namespace confab {

/// Whether a client that is sent away may come back by itself.
enum class Reconnecting { Allowed, Unwanted };

/// What one node may ask of the node that has a connection.
namespace cluster_call {

struct AddMember {
    ConnectionId id;
    RoomName room;

    friend bool operator==(const AddMember &, const AddMember &) = default;
};
struct RemoveMember {
    /// In UTF-16.
    static constexpr qsizetype maxReasonLength = 1000;

    ConnectionId id;
    RoomName room;
    QString reason = {}; ///< What the client is told afterwards; empty: nothing.

    friend bool operator==(const RemoveMember &, const RemoveMember &) = default;
};
struct SendMessage {
    ConnectionId id;
    JsonText message;

    friend bool operator==(const SendMessage &, const SendMessage &) = default;
};
struct Disconnect {
    ConnectionId id;
    Reconnecting reconnecting;

    friend bool operator==(const Disconnect &, const Disconnect &) = default;
};

} // namespace cluster_call

using ClusterCall = std::variant<cluster_call::AddMember, cluster_call::RemoveMember,
                                 cluster_call::SendMessage, cluster_call::Disconnect>;

inline ConnectionId connectionOf(const ClusterCall &call)
{
    return std::visit([](const auto &alternative) { return alternative.id; }, call);
}

/// Does on this node what others ask for. UnknownConnection when the connection is not, or no longer, here.
class ClusterCallHandler
{
public:
    virtual ~ClusterCallHandler() = default;
    virtual Task<> onClusterCall(ClusterCall call) = 0;
};

} // namespace confab
