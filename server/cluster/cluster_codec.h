// SPDX-License-Identifier: MIT
#pragma once

#include "server/cluster/cluster_call.h"
#include "server/store/node_bus.h"

#include <variant>

namespace confab {

/// `number` goes up with every call of one process and names its answer.
struct CallMessage {
    NodeAddress from;
    NodeAddress to;
    quint64 number;
    ClusterCall call;
};
/// `number` is that of the call.
struct AnswerMessage {
    NodeAddress from;
    NodeAddress to;
    quint64 number;
    Result<> result;
};

/// What one node tells another. As bytes:
///
///     1 SIGNATURE LF HEADER LF TEXT
///
/// 1 is the version. SIGNATURE is the HMAC-SHA-256 of the version, HEADER and TEXT with the cluster's token,
/// in 64 lower-case hexadecimal digits. HEADER is a JSON object without line breaks: `kind` (a number, see
/// the source), `from`, `to`, `number` and what the kind needs; other members are ignored. TEXT is the
/// message of a SendMessage, byte for byte, and empty otherwise.
using ClusterMessage = std::variant<CallMessage, AnswerMessage>;

/// Whether a message was signed with the token it is read with. What a wrong signature stands for may be
/// believed in no more than any stranger.
enum class Signature { Right, Wrong };

struct SignedMessage {
    Signature signature;
    ClusterMessage message;
};

/// An empty token signs too, so that nodes with a token and nodes without one do not understand each other.
QByteArray encodeClusterMessage(const ClusterMessage &message, const QByteArray &token);

/// Error 100 for whatever is no such message. An error code from a newer node is read as Refused, with its
/// detail.
Result<SignedMessage> decodeClusterMessage(QByteArrayView bytes, const QByteArray &token);

} // namespace confab
